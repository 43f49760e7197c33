/** The PostgreSQL store by itself: its sessions, what others do to it, and connections that break at the worst moment. */
import { createServer, connect as dial, type Server } from "node:net";
import { inspect } from "node:util";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openPostgres, type PostgresOptions, type PostgresStore } from "../../src/service/store/postgres.ts";
import { insert, query, queryOne } from "../../src/service/store/statement.ts";
import { StoreBusy, StoreInterrupted } from "../../src/service/store/store.ts";
import { child, root, serve } from "../service/under-test.ts";
import { execute, type PostgresServer, startPostgres } from "./server.ts";

let server: PostgresServer;
let url: string;
let stores: PostgresStore[];
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.remove());
beforeEach(async () => {
  url = await server.database();
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.close();
  await server.giveBack(url);
});

async function open(more: Partial<PostgresOptions> = {}): Promise<PostgresStore> {
  const store = await openPostgres({ url, ...more });
  stores.push(store);
  return store;
}

const RETIRED = { tree: "bigint", key: "text" } as const;
const TREE =
  "INSERT INTO trees (id, root, lineage, revision, events, entries, organizations, persons, head) VALUES (1, 'a', 'l', 0, 0, 0, 0, 0, '')";
const count = () => queryOne("SELECT count(*) FROM retired_keys");
const add = (...keys: string[]) =>
  insert(
    "retired_keys",
    RETIRED,
    keys.map((key) => [1, key]),
  );

test("sessions commit durably, whatever database, role and URL say", async () => {
  await execute(
    url,
    "ALTER DATABASE CURRENT SET synchronous_commit = off".replace("CURRENT", new URL(url).pathname.slice(1)),
  );
  const store = await open({ url: `${url}&options=${encodeURIComponent("-c synchronous_commit=off")}` });
  const read = (setting: string) => queryOne(`SELECT current_setting('${setting}')`);
  for (const ask of [
    (setting: string) => store.write(() => read(setting)),
    (setting: string) => store.read(() => read(setting)),
  ]) {
    expect(await ask("synchronous_commit")).toEqual(["on"]);
    expect(await ask("application_name")).toEqual(["allot"]);
    expect(await ask("idle_in_transaction_session_timeout")).toEqual(["1min"]);
  }
  expect(await store.write(() => read("transaction_isolation"))).toEqual(["read committed"]);
  expect(await store.read(() => read("transaction_isolation"))).toEqual(["repeatable read"]);
  await expect(store.read(() => query("DELETE FROM tokens"))).rejects.toThrow();
  await execute(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} RESET synchronous_commit`);
});

test("every text of the schema is compared by its bytes", async () => {
  const store = await open();
  const rows = await store.read(() =>
    query(
      `SELECT table_name, column_name FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'`,
    ),
  );
  expect(rows).toEqual([]);
});

test("C-9: entries, events, revisions and retired keys are not changed or removed, not even all at once", async () => {
  await open();
  for (const table of ["ledger_entries", "events", "revisions", "retired_keys"])
    for (const sql of [`UPDATE ${table} SET tree = 1`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`])
      await expect(execute(url, sql)).rejects.toThrow(`${table} is append-only (C-9)`);
});

test("the database's clock is in milliseconds, and goes on within a transaction", async () => {
  const store = await open();
  const [first, later] = await store.write(function* () {
    const before = yield* queryOne("SELECT now_ms()");
    yield* queryOne("SELECT pg_sleep(0.02)");
    return [Number(before?.[0]), Number((yield* queryOne("SELECT now_ms()"))?.[0])];
  });
  expect(Math.abs((first ?? 0) - Date.now())).toBeLessThan(60_000);
  expect((later ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(20);
});

test("a number that JavaScript cannot hold is a mistake, never rounded", async () => {
  const store = await open();
  const ask = (number: string) => store.read(() => queryOne(`SELECT ${number}::bigint`));
  expect(await ask("9007199254740991")).toEqual([9_007_199_254_740_991]);
  await expect(ask("9007199254740993")).rejects.toThrow("9007199254740993");
  // Nor does it stop the store.
  expect(await ask("-1")).toEqual([-1]);
});

test("of writes that share a commit, one that fails leaves nothing and the others stand", async () => {
  const store = await open();
  await store.write(() => query(TREE));
  const write = (key: string, fails: boolean) =>
    store.write(function* () {
      yield* add(key);
      if (fails) throw new Error(`no ${key}`);
      return key;
    }, "tree");
  const results = await Promise.allSettled([write("a", false), write("b", true), write("c", false), write("a", false)]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected"]);
  expect(await store.read(count)).toEqual([2]);
});

test("changes of one table come one after another, and are seen by what is asked next", async () => {
  const store = await open();
  const seen = await store.write(function* () {
    yield* query(TREE);
    yield* query("UPDATE trees SET revision = revision + 1");
    yield* query("UPDATE trees SET revision = revision * 10");
    yield* add("x", "y");
    return [yield* queryOne("SELECT revision FROM trees"), yield* count()];
  });
  expect(seen).toEqual([[10], [2]]);
});

test("while another holds the tree, a write waits, and is refused as busy with 503 when that takes too long", async () => {
  const service = await serve(await open({ lockTimeoutMs: 300 }));
  await service.post([[root()]]);
  const other = new Client({ connectionString: url });
  await other.connect();
  await other.query("BEGIN; SELECT * FROM trees FOR UPDATE");
  const refused = await service.post([[child("us")]]);
  expect([refused.status, refused.json.code, refused.headers["retry-after"]]).toEqual([503, "busy", "1"]);
  expect((await service.organizations()).size).toBe(1);
  const waiting = service.group(child("us"));
  await service.call("GET", "/health");
  await other.query("COMMIT");
  expect(await waiting).toMatchObject({ status: "applied" });
  await other.end();
  await expect(service.close()).rejects.toThrow("busy");
});

test("reading goes on while every connection for writing waits", async () => {
  const service = await serve(await open({ connections: 2 }));
  for (const tree of ["a", "b", "c"]) await service.post([[root(tree)]], { root: tree });
  const other = new Client({ connectionString: url });
  await other.connect();
  await other.query("BEGIN; SELECT * FROM trees FOR UPDATE");
  const waiting = ["a", "b", "c"].map((tree) => service.post([[child("x", tree)]], { root: tree }));
  for (const tree of ["a", "b", "c"]) expect((await service.organizations(tree)).size).toBe(1);
  await other.query("COMMIT");
  for (const answer of waiting) expect((await answer).json.groups).toMatchObject([{ status: "applied" }]);
  await other.end();
  await service.close();
});

test("a deadlock with somebody else is solved by beginning again", async () => {
  const store = await open();
  await store.write(() => query(TREE));
  await store.write(() => query(TREE.replace("(1, 'a', 'l'", "(2, 'b', 'm'")));
  const touch = (...trees: number[]) =>
    store.write(function* () {
      for (const tree of trees) {
        yield* query("UPDATE trees SET revision = revision + 1 WHERE id = $1", tree);
        yield* queryOne("SELECT pg_sleep(0.1)");
      }
    });
  await Promise.all([touch(1, 2), touch(2, 1)]);
  expect(await store.read(() => query("SELECT revision FROM trees"))).toEqual([[2], [2]]);
});

test("connections that the server ended are replaced, in the middle of a write as well", async () => {
  const store = await open();
  await store.write(() => query(TREE));
  const end = () =>
    execute(url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'allot'");
  await end();
  expect(await store.read(count)).toEqual([0]);
  let begun = 0;
  await store.write(function* () {
    begun += 1;
    yield* add("x");
    if (begun === 1) yield* queryOne("SELECT pg_terminate_backend(pg_backend_pid())");
  });
  expect([begun, await store.read(count)]).toEqual([2, [1]]);
});

/** A way to the server that breaks when the answer to a COMMIT comes back: it was written, and nobody is told. */
async function cuttingWay(): Promise<{ url: string; cut: { armed: boolean }; close: () => void }> {
  const cut = { armed: false };
  const way: Server = createServer((near) => {
    const far = dial(`${new URL(url).searchParams.get("host")}/.s.PGSQL.5432`);
    let committing = false;
    near.on("data", (sent) => {
      committing = cut.armed && sent.includes("COMMIT\0");
      far.write(sent);
    });
    far.on("data", (answer) => {
      if (committing) near.destroy();
      else near.write(answer);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on("close", () => other.destroy()).on("error", () => other.destroy());
  });
  await new Promise<void>((resolve) => way.listen(0, "127.0.0.1", resolve));
  const address = way.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `postgres://allot@127.0.0.1:${port}${new URL(url).pathname}`, cut, close: () => way.close() };
}

test("C-11: what was committed while the connection broke is answered 503, and sent again it is known", async () => {
  const way = await cuttingWay();
  const service = await serve(await open({ url: way.url }));
  await service.post([[root()]]);
  const operation = child("us");
  way.cut.armed = true;
  const lost = await service.post([[operation]]);
  way.cut.armed = false;
  expect([lost.status, lost.json.code]).toEqual([503, "busy"]);
  expect(lost.json.detail).toMatch(/while it committed/);
  expect(await service.group(operation)).toMatchObject({ status: "applied", replayed: true });
  expect((await service.organizations()).size).toBe(2);
  await expect(service.close()).rejects.toThrow(StoreInterrupted);
  way.close();
});

test("data that is bad stops the store, a full disk does not", async () => {
  let told: Error | undefined;
  const store = await open({
    onFailure: (error) => {
      told = error;
    },
  });
  const failing = (code: string) =>
    // biome-ignore lint/correctness/useYield: it fails before it asks anything
    store.write(function* () {
      throw Object.assign(new Error(code), { code });
    });
  await expect(failing("53100")).rejects.toThrow(/disk is full/);
  expect(await store.read(count)).toEqual([0]);
  await expect(failing("XX001")).rejects.toThrow(/database failed: XX001/);
  expect(told?.message).toMatch(/XX001/);
  await expect(store.read(count)).rejects.toThrow(/database failed/);
});

test("a stream shows one moment, however long it is read, and gives its connection back when it is left", async () => {
  const store = await open({ batchRows: 10, connections: 1 });
  await store.write(() => query(TREE));
  const hundred = (from: number) => store.write(() => add(...Array.from({ length: 100 }, (_, at) => `k${from + at}`)));
  await hundred(0);
  const begin = () =>
    store.stream(function* () {
      const rows = { kind: "query" as const, text: "SELECT key FROM retired_keys WHERE tree = $1", values: [1] };
      return { head: yield* count(), rows };
    });
  const { head, batches } = await begin();
  let rows = 0;
  for await (const batch of batches) {
    rows += batch.length;
    await hundred(rows * 100);
  }
  expect([head, rows]).toEqual([[100], 100]);
  for (let turn = 0; turn < 3; turn += 1)
    for await (const batch of (await begin()).batches) {
      expect(batch).toHaveLength(10);
      break;
    }
  // Nobody asks for these rows; the connection comes back when the server ends its session.
  expect((await begin()).head).toEqual([1_100]);
  await execute(url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'allot'");
  expect((await begin()).head).toEqual([1_100]);
});

test("a password is never repeated", async () => {
  const secret = "s3cret-w0rd";
  const wrong = [
    `postgres://allot:${secret}@127.0.0.1:1/x`,
    `postgres://allot:${secret}@no.such.host.invalid/x`,
    `postgres://allot:${secret}@[bad/x`,
    `postgres://allot:${secret}@localhost/x?sslmode=verify-full&sslrootcert=/nowhere`,
    `mysql://allot:${secret}@localhost/x`,
    url.replace("allot@", `nobody:${secret}@`),
  ];
  for (const one of wrong) {
    const error: unknown = await openPostgres({ url: one, lockTimeoutMs: 2_000 }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(secret);
  }
  const store = await open({ url: url.replace("allot@", `allot:${secret}@`) });
  expect(inspect(store, { depth: 20 })).not.toContain(secret);
  await expect(openPostgres({ url: `postgres://allot:${secret}@127.0.0.1:1/x` })).rejects.toThrow(StoreBusy);
});
