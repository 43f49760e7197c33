/** The embedded store by itself: what it does when others hold the lock, and when the disk is bad. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { insert, query, queryOne, type Transaction, whole } from "../../src/service/store/statement.ts";
import { StoreFailed, type Streamed } from "../../src/service/store/store.ts";
import { child, freshFolder, root, serve } from "./under-test.ts";

let file: string;
let remove: () => void;
beforeEach(() => {
  const fresh = freshFolder();
  file = join(fresh.folder, "allot.db");
  remove = fresh.remove;
});
afterEach(() => remove());

const RETIRED = { tree: "bigint", key: "text" } as const;
const TREE =
  "INSERT INTO trees (id, root, lineage, revision, events, entries, organizations, persons, head) VALUES (1, 'a', 'l', 0, 0, 0, 0, 0, '')";
const count = () => queryOne("SELECT count(*) FROM retired_keys");

test("every open is in WAL mode and syncs fully, also of a file that was there", async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const store = await openSqlite({ file });
    const read = (pragma: string) => store.write(() => queryOne(`PRAGMA ${pragma}`));
    expect([await read("journal_mode"), await read("synchronous"), await read("foreign_keys")]).toEqual([
      ["wal"],
      [2],
      [1],
    ]);
    await store.close();
  }
});

test("while another process writes, a write waits, and is refused as busy with 503 when that takes too long", async () => {
  const service = await serve(await openSqlite({ file, lockTimeoutMs: 300 }));
  await service.post([[root()]]);
  const other = new Database(file);
  other.exec("BEGIN IMMEDIATE");
  const refused = await service.post([[child("us")]]);
  expect([refused.status, refused.json.code, refused.headers["retry-after"]]).toEqual([503, "busy", "1"]);
  // Reading goes on meanwhile.
  expect((await service.organizations()).size).toBe(1);
  const waiting = service.group(child("us"));
  await service.call("GET", "/health");
  other.exec("COMMIT");
  expect(await waiting).toMatchObject({ status: "applied" });
  other.close();
  await expect(service.close()).rejects.toThrow(/write lock/);
});

test("of writes that share a commit, one that fails leaves nothing and the others stand", async () => {
  const store = await openSqlite({ file });
  await store.write(() => query(TREE));
  const add = (key: string, fails: boolean) =>
    store.write(function* () {
      yield* insert("retired_keys", RETIRED, [[1, key]]);
      if (fails) throw new Error(`no ${key}`);
      return key;
    });
  const results = await Promise.allSettled([add("a", false), add("b", true), add("c", false), add("a", false)]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected"]);
  expect(await store.read(count)).toEqual([2]);
  await store.close();
});

test("rows go in whole, whether many or few", async () => {
  const store = await openSqlite({ file });
  await store.write(() => query(TREE));
  let expected = 0;
  for (const size of [0, 1, 19, 20, 21, 59]) {
    await store.write(() =>
      insert(
        "retired_keys",
        RETIRED,
        Array.from({ length: size }, (_, at) => [1, `k${size}-${at}`]),
      ),
    );
    expected += size;
    expect(whole((await store.read(count))?.[0])).toBe(expected);
  }
  await store.close();
});

test("a stream shows one moment, however long it is read", async () => {
  const store = await openSqlite({ file, batchRows: 10 });
  await store.write(() => query(TREE));
  const add = (from: number) =>
    store.write(() =>
      insert(
        "retired_keys",
        RETIRED,
        Array.from({ length: 100 }, (_, at) => [1, `k${from + at}`]),
      ),
    );
  await add(0);
  const { head, batches } = await store.stream(function* () {
    return { head: yield* count(), rows: { kind: "query" as const, text: "SELECT key FROM retired_keys", values: [] } };
  });
  let rows = 0;
  for await (const batch of batches) {
    rows += batch.length;
    await add(rows * 100);
  }
  expect([head, rows]).toEqual([[100], 100]);
  expect(await store.read(count)).toEqual([1_100]);
  await store.close();
});

test.each(["read", "stream"] as const)("a bad page that a %s finds stops the store as well", async (how) => {
  const first = await openSqlite({ file });
  await first.write(function* () {
    yield* query(TREE);
    const keys = Array.from({ length: 5_000 }, (_, at) => [1, `key-${at}`]);
    yield* insert("retired_keys", RETIRED, keys);
  });
  await first.close();
  const leaf = new Database(file, { readonly: true });
  const page = leaf.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'retired_keys'").pluck().get();
  leaf.close();
  // The root page of the table: no longer a page of any kind.
  const bytes = readFileSync(file);
  bytes.fill(0xff, (Number(page) - 1) * 4096, (Number(page) - 1) * 4096 + 100);
  writeFileSync(file, bytes);
  const told: string[] = [];
  const store = await openSqlite({ file, onFailure: ({ message }) => told.push(message) });
  const asked = async () => {
    if (how === "read") await store.read(() => query("SELECT key FROM retired_keys ORDER BY key"));
    else for await (const batch of (await store.stream(() => rowsOfRetiredKeys())).batches) expect(batch).toEqual([]);
  };
  await expect(asked()).rejects.toBeInstanceOf(StoreFailed);
  await expect(store.write(() => query("UPDATE trees SET revision = 3"))).rejects.toBeInstanceOf(StoreFailed);
  expect(told).toHaveLength(1);
  await store.close();
});

test("a stream that is left before its first rows keeps nothing", async () => {
  const store = await openSqlite({ file });
  await store.write(function* () {
    yield* query(TREE);
    yield* insert("retired_keys", RETIRED, [[1, "a"]]);
  });
  const { batches } = await store.stream(() => rowsOfRetiredKeys());
  const other = new Database(file, { timeout: 0 });
  const truncated = () => other.pragma("wal_checkpoint(TRUNCATE)");
  expect(truncated()).toMatchObject([{ busy: 1 }]);
  await batches[Symbol.asyncIterator]().return?.();
  expect(truncated()).toMatchObject([{ busy: 0 }]);
  other.close();
  await store.close();
});

function* rowsOfRetiredKeys(): Transaction<Streamed<unknown>> {
  const text = "SELECT key FROM retired_keys WHERE tree = $1";
  return { head: yield* count(), rows: { kind: "query", text, values: [1] } };
}

test("a database that turns out corrupt stops the store: nothing is answered any more", async () => {
  let told: Error | undefined;
  const store = await openSqlite({
    file,
    onFailure: (error) => {
      told = error;
    },
  });
  const corrupt = Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_FSYNC" });
  await store.write(() => query(TREE));
  const failing = store.write(function* () {
    yield* query("UPDATE trees SET revision = 1");
    throw corrupt;
  });
  const beside = store.write(() => query("UPDATE trees SET revision = 2"));
  await expect(failing).rejects.toThrow(/database failed: disk I\/O error/);
  await expect(beside).rejects.toThrow(/database failed/);
  await expect(store.write(() => query("UPDATE trees SET revision = 3"))).rejects.toThrow(/database failed/);
  await expect(store.read(count)).rejects.toThrow(/database failed/);
  expect(told?.message).toMatch(/disk I\/O error/);
  await store.close();
  const again = new Database(file);
  expect(again.prepare("SELECT revision FROM trees").pluck().get()).toBe(0);
  again.close();
});
