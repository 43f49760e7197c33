import { closeSync, copyFileSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyTree } from "../../src/service/domain/verification.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import type { Store } from "../../src/service/store/store.ts";
import { allocate, child, distributor, freshFolder, move, OPERATOR, root, serve } from "./under-test.ts";

const { folder, remove } = freshFolder();
const original = join(folder, "original.db");
const damaged = join(folder, "damaged.db");
afterAll(remove);

const LEDGER = ["ledger_entries", "revisions", "events"] as const;

/**
 * All rows of the ledger, read without any index: what a flipped byte may have changed. Where a page says that it has more rows
 * than it has, SQLite makes up empty ones, which belong to no tree.
 */
function contentOf(database: Database.Database): string {
  return JSON.stringify(
    LEDGER.map((table) =>
      database
        .prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} NOT INDEXED`)
        .all()
        .filter(({ tree }) => tree !== null),
    ),
  );
}

async function problemsIn(store: Store): Promise<readonly string[]> {
  const found = await verifyTree(store, "rlc", OPERATOR);
  return typeof found === "string" ? [found] : found.problems;
}

beforeAll(async () => {
  const service = await serve(await openSqlite({ file: original }));
  await service.post([[root()], [distributor("emea"), child("de", "emea")], [child("us", "rlc", 50_000)]]);
  await service.group(allocate("us", 40_000), allocate("emea", 110_000));
  await service.group(move("us", "emea"));
  await service.use({ key: "de", kind: "post", credits: 1_234 });
  await service.close();
  const database = new Database(original);
  // One file, without free pages that say nothing; pages are small, so that rows stand at all heights of the tree of pages.
  database.pragma("journal_mode = DELETE");
  database.pragma("page_size = 512");
  for (const table of LEDGER)
    for (const change of ["update", "delete"]) database.exec(`DROP TRIGGER ${table}_refuses_${change}`);
  database.exec("VACUUM");
  database.close();
});

/** A value with one bit in it flipped: of a number each of the lowest eight, and its sign; of a text one of every letter. */
function othersThan(value: string | number): (string | number)[] {
  if (typeof value === "number")
    return [
      ...Array.from({ length: 8 }, (_, bit) => (value & (1 << bit) ? value - 2 ** bit : value + 2 ** bit)),
      value - 128,
    ];
  return Array.from(value, (_, place) => {
    const bytes = Buffer.from(value);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return bytes.toString();
  });
}

test("C-9 verify finds any single byte that was flipped in any column of the ledger", async () => {
  copyFileSync(original, damaged);
  const database = new Database(damaged);
  database.pragma("ignore_check_constraints = ON");
  database.pragma("foreign_keys = OFF");
  database.pragma("synchronous = OFF");
  const store = await openSqlite({ file: damaged });
  expect(await problemsIn(store)).toEqual([]);
  const cells = LEDGER.flatMap((table) =>
    database
      .prepare<[], Record<string, string | number | null>>(`SELECT * FROM ${table}`)
      .all()
      .flatMap((row) => Object.entries(row).map(([column, value]) => ({ table, row, column, value }))),
  );
  let flipped = 0;
  for (const { table, row, column, value } of cells) {
    if (value === null) continue;
    for (const changed of othersThan(value)) {
      const put = (from: typeof row, to: string | number) => {
        const where = Object.keys(from).map((name) => `${name} IS ?`);
        const sql = `UPDATE ${table} SET ${column} = ? WHERE ${where.join(" AND ")}`;
        expect(database.prepare(sql).run(to, ...Object.values(from)).changes).toBe(1);
      };
      try {
        put(row, changed);
      } catch (error) {
        // Two rows of one key cannot even be written.
        expect(String(error)).toContain("UNIQUE");
        continue;
      }
      const found = await problemsIn(store);
      expect(found.length, `${table}.${column} ${value} → ${changed}`).toBeGreaterThan(0);
      put({ ...row, [column]: changed }, value);
      flipped += 1;
    }
  }
  expect(flipped).toBeGreaterThan(300);
  expect(await problemsIn(store), "all put back").toEqual([]);
  await store.close();
  database.close();
});

/** A bit of the file. */
interface Bit {
  readonly place: number;
  readonly bit: number;
}

/** One bit of every byte of every page of the three tables, each time the next one. */
function bitsOf(file: string): Bit[] {
  const database = new Database(file, { readonly: true });
  try {
    const size = Number(database.pragma("page_size", { simple: true }));
    const pages = database
      .prepare<string[], { pageno: number }>("SELECT pageno FROM dbstat WHERE name IN (?, ?, ?) ORDER BY pageno")
      .all(...LEDGER);
    return pages.flatMap(({ pageno }) =>
      Array.from({ length: size }, (_, at) => ({ place: (pageno - 1) * size + at, bit: (pageno + at) % 8 })),
    );
  } finally {
    database.close();
  }
}

/**
 * Verifies a file again and again while its bytes change beneath. What a connection has read it keeps until somebody
 * commits; so somebody does, elsewhere in the file.
 */
class Damaged {
  readonly #file = openSync(damaged, "r+");
  readonly #other = new Database(damaged);
  readonly #reader = new Database(damaged);
  #store: Store | undefined;

  constructor() {
    this.#other.pragma("synchronous = OFF");
    this.#other.exec("CREATE TABLE IF NOT EXISTS elsewhere (times INTEGER); INSERT INTO elsewhere VALUES (0)");
    this.#other.pragma("wal_checkpoint(TRUNCATE)");
  }

  async verdict(): Promise<readonly string[]> {
    this.#other.exec("UPDATE elsewhere SET times = times + 1");
    try {
      this.#store ??= await openSqlite({ file: damaged });
      return await problemsIn(this.#store);
    } catch (error) {
      // It takes no more work.
      await this.#store?.close();
      this.#store = undefined;
      return [String(error)];
    }
  }

  get content(): string {
    return contentOf(this.#reader);
  }

  flip({ place, bit }: Bit): void {
    const byte = Buffer.alloc(1);
    readSync(this.#file, byte, 0, 1, place);
    byte[0] = (byte[0] ?? 0) ^ (1 << bit);
    writeSync(this.#file, byte, 0, 1, place);
  }

  async close(): Promise<void> {
    await this.#store?.close();
    this.#other.close();
    this.#reader.close();
    closeSync(this.#file);
  }
}

test("C-9 verify finds a flipped byte in any page of the ledger, wherever it changes what is stored", async () => {
  copyFileSync(original, damaged);
  const damage = new Damaged();
  const { content } = damage;
  const missed: Bit[] = [];
  let told = 0;
  for (const bit of bitsOf(original)) {
    damage.flip(bit);
    const problems = await damage.verdict();
    if (problems.length > 0) told += 1;
    // Nothing was told: then nothing that is stored may have changed.
    else if (damage.content !== content) missed.push(bit);
    damage.flip(bit);
  }
  expect(missed).toEqual([]);
  expect(told).toBeGreaterThan(2_000);
  expect(await damage.verdict(), "all put back").toEqual([]);
  await damage.close();
});
