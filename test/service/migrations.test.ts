/**
 * From every earlier schema, on every store. What an earlier service left is in `schemas/`, written by that service itself.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MIGRATIONS, type Migration } from "../../src/service/store/migrations/index.ts";
import { openPostgres } from "../../src/service/store/postgres.ts";
import { migrate as migratePostgres } from "../../src/service/store/postgres-migrate.ts";
import { connectionTo } from "../../src/service/store/postgres-pool.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { SqliteConnection } from "../../src/service/store/sqlite-connection.ts";
import { migrate as migrateSqlite } from "../../src/service/store/sqlite-migrate.ts";
import { query } from "../../src/service/store/statement.ts";
import { NewerSchema, type Store } from "../../src/service/store/store.ts";
import { execute, type PostgresServer, startPostgres } from "../postgres/server.ts";
import { allocate, change, child, clientOf, freshFolder, serve } from "./under-test.ts";

/** A database for one test, without a schema yet. */
interface Bare {
  /** File or URL. */
  readonly at: string;
  migrate(migrations: readonly Migration[]): Promise<void>;
  /** Runs SQL that both databases read. */
  run(sql: string): Promise<void>;
  open(): Promise<Store>;
  /** Sets the number of its schema. */
  call(schema: number): Promise<void>;
  remove(): Promise<void>;
}

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.remove());

async function bareSqlite(): Promise<Bare> {
  const { folder, remove } = freshFolder();
  const file = join(folder, "allot.db");
  const run = async (sql: string) => {
    const database = new Database(file);
    database.exec(sql);
    database.close();
  };
  return {
    at: file,
    async migrate(migrations) {
      const connection = new SqliteConnection(file);
      try {
        migrateSqlite(connection, migrations);
      } finally {
        connection.close();
      }
    },
    run,
    open: () => openSqlite({ file }),
    call: (schema) => run(`PRAGMA user_version = ${schema}`),
    remove: async () => remove(),
  };
}

async function barePostgres(): Promise<Bare> {
  const url = await server.emptyDatabase();
  return {
    at: url,
    async migrate(migrations) {
      const client = new Client(connectionTo(url));
      await client.connect();
      try {
        await migratePostgres(client, migrations);
      } finally {
        await client.end();
      }
    },
    run: (sql) => execute(url, sql),
    open: () => openPostgres({ url }),
    call: (schema) => execute(url, `UPDATE allot_schema SET version = ${schema}`),
    remove: async () => undefined,
  };
}

/** What the service of a schema left; the newest has the conformance suite. */
function leftBy(schema: number): string {
  return readFileSync(join(import.meta.dirname, "schemas", `schema-${schema}.sql`), "utf8");
}

const TOKEN = `allot_${"A".repeat(43)}`;

for (const [name, bare] of [
  ["SQLite", bareSqlite],
  ["PostgreSQL", barePostgres],
] as const)
  describe(`migrations on ${name}`, () => {
    for (let schema = 1; schema < MIGRATIONS.length; schema += 1)
      test(`what a service of schema ${schema} left is read, proved and changed`, async () => {
        const database = await bare();
        await database.migrate(MIGRATIONS.slice(0, schema));
        await database.run(leftBy(schema));
        const service = await serve(await database.open());
        const client = clientOf(service.socketPath, TOKEN);
        const live = await client.organizations();
        expect([...live.keys()]).toEqual(["apac", "de", "emea", "fr", "rlc", "usa"]);
        expect(live.get("fr")).toMatchObject({
          ...{ parent: "emea", allocated: 20_000, used: 4_000, held: 1_000, externalId: "SF-1" },
          labels: { tier: "gold" },
        });
        const verified = async (tree: string) => (await client.call("GET", `/v1/trees/${tree}/verification`)).json;
        for (const tree of ["rlc", "two"]) expect(await verified(tree)).toMatchObject({ root: tree, problems: [] });
        const events = (await client.call("GET", "/v1/trees/rlc/events")).json.events;
        expect(events).toHaveLength(14);
        expect(await client.group(allocate("de", 10_000), child("new", "apac"))).toMatchObject({ status: "applied" });
        expect(await verified("rlc")).toMatchObject({ revision: 8, problems: [] });
        await client.close();
        await service.close();
        await (await database.open()).close();
        await database.remove();
      });

    test("P-7 P-5 schema 3 knew neither makers nor clients: they are found where there is one alone", async () => {
      const database = await bare();
      await database.migrate(MIGRATIONS.slice(0, 3));
      await database.run(leftBy(3));
      const service = await serve(await database.open());
      const bearing = (letter: string) => clientOf(service.socketPath, `allot_${letter.repeat(43)}`);
      const [operator, ...others] = [..."ABCDEF"].map(bearing);
      const statuses = () => Promise.all(others.map(async (one) => (await one.call("GET", "/v1/me")).status));
      expect(await statuses()).toEqual([200, 200, 200, 200, 200]);
      const made = await service.store.read(() =>
        query(
          "SELECT name, maker, maker_home, client_id FROM tokens WHERE name <> 'accepted invitation' ORDER BY created_at, name",
        ),
      );
      expect(made.filter(([name]) => name !== "test")).toEqual([
        ["by ci", null, null, null],
        ["ci", 1, 1, null],
        ["inside", 1, 1, null],
        ["single sign-on", null, null, "allot"],
        ["twice", null, null, null],
      ]);
      // Zoe made `inside` by her roles in two: sealed, it is good no more.
      const sealed = await operator?.post([[change("three", { access: "sealed" })]], { root: "two" });
      expect(sealed?.json.groups).toMatchObject([{ status: "applied" }]);
      expect(await statuses()).toEqual([200, 401, 200, 200, 200]);
      for (const one of [operator, ...others]) await one?.close();
      await service.close();
      await database.remove();
    });

    test("schema 5 did not know from where a state of Terraform was written: it is read, and its lock ended, as before", async () => {
      const database = await bare();
      await database.migrate(MIGRATIONS.slice(0, 5));
      await database.run(leftBy(5));
      const service = await serve(await database.open());
      const client = clientOf(service.socketPath, TOKEN);
      const at = "/v1/terraform/state/prod?root=two&organization=three";
      expect((await client.call("GET", at)).json).toMatchObject({ serial: 1, lineage: "a" });
      expect((await client.call("UNLOCK", at, { body: { ID: "run" } })).json.lock).toMatchObject({ who: "ada@box" });
      await client.close();
      await service.close();
      await database.remove();
    });

    test.each([
      ...["ci-deploy", "-", "1-", "-1", "0-1", "1-01", "a-b-c", "A-1", "ü-1", "ci.deploy-1", `${"z".repeat(13)}-1`],
      `1-${"z".repeat(60)}`,
    ])("P-7 of schema 3, %s names no person, and no maker is found by it", async (createdBy) => {
      const database = await bare();
      await database.migrate(MIGRATIONS.slice(0, 3));
      await database.run(leftBy(3));
      await database.run(`UPDATE tokens SET created_by = '${createdBy}' WHERE name = 'inside'`);
      const store = await database.open();
      const made = await store.read(() => query("SELECT name FROM tokens WHERE maker IS NOT NULL"));
      expect(made).toEqual([["ci"]]);
      await store.close();
      await database.remove();
    });

    test("processes that start at once agree on one migration", { timeout: 60_000 }, async () => {
      const database = await bare();
      await database.migrate(MIGRATIONS.slice(0, 1));
      await database.run(leftBy(1));
      const open = join(import.meta.dirname, "schemas/open.ts");
      const run = () => promisify(execFile)(process.execPath, [open, database.at]);
      for (const { stdout } of await Promise.all([run(), run(), run(), run()])) expect(stdout).toBe("open\n");
      const service = await serve(await database.open());
      expect((await service.organizations()).size).toBe(6);
      await service.close();
      await database.remove();
    });

    test("a database that is empty is given the schema by all that start at once", async () => {
      const database = await bare();
      const stores = await Promise.all([1, 2, 3, 4].map(() => database.open()));
      for (const store of stores) await store.close();
      await database.remove();
    });

    test("a newer schema is refused, and nothing of it touched", async () => {
      const database = await bare();
      await database.migrate(MIGRATIONS);
      await database.call(MIGRATIONS.length + 1);
      const refused = database.open();
      await expect(refused).rejects.toThrow(NewerSchema);
      await expect(refused).rejects.toThrow(
        `the database has schema ${MIGRATIONS.length + 1}, this version of allot knows up to ${MIGRATIONS.length}: use the newer version that made it`,
      );
      await database.call(MIGRATIONS.length);
      await (await database.open()).close();
      await database.remove();
    });

    test("a step that fails half-way leaves the schema before it whole", async () => {
      const database = await bare();
      await database.migrate(MIGRATIONS.slice(0, 1));
      await database.run(leftBy(1));
      const broken: Migration = () => [
        "CREATE TABLE half (id BIGINT)",
        "ALTER TABLE trees ADD COLUMN half BIGINT",
        "DROP TABLE tokens",
        "INSERT INTO nowhere VALUES (1)",
      ];
      await expect(database.migrate([...MIGRATIONS.slice(0, 1), broken])).rejects.toThrow(/nowhere/);
      const service = await serve(await database.open());
      const client = clientOf(service.socketPath, TOKEN);
      expect((await client.organizations()).size).toBe(6);
      await client.close();
      await service.close();
      await expect(database.run("SELECT * FROM half")).rejects.toThrow(/half/);
      await expect(database.run("SELECT half FROM trees")).rejects.toThrow(/half/);
      await database.remove();
    });
  });
