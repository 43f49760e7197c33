import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyTree } from "../../src/service/domain/verification.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import type { Store } from "../../src/service/store/store.ts";
import { allocate, child, distributor, freshFolder, move, OPERATOR, purchase, root, serve } from "./under-test.ts";

const { folder, remove } = freshFolder();
const original = join(folder, "original.db");
const damaged = join(folder, "damaged.db");
afterAll(remove);

const LEDGER = ["ledger_entries", "revisions", "events"] as const;

/** All that the ledger says, read without any index: what a flipped byte may have changed. */
function contentOf(file: string): string {
  const database = new Database(file, { readonly: true });
  try {
    const tables = LEDGER.map((table) => database.prepare(`SELECT * FROM ${table} NOT INDEXED`).raw(true).all());
    return JSON.stringify(tables);
  } finally {
    database.close();
  }
}

async function problemsIn(store: Store): Promise<readonly string[]> {
  const found = await verifyTree(store, "rlc", OPERATOR);
  return typeof found === "string" ? [found] : found.problems;
}

/** What verification makes of a file: its problems, or why it could not even be read. */
async function verdictOn(file: string): Promise<readonly string[]> {
  try {
    const store = await openSqlite({ file });
    try {
      return await problemsIn(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    return [String(error)];
  }
}

beforeAll(async () => {
  const service = await serve(await openSqlite({ file: original }));
  await service.post([[root()], [distributor("emea"), child("de", "emea")], [child("us", "rlc", 50_000)]]);
  await service.group(allocate("us", 40_000), allocate("emea", 110_000));
  await service.group(move("us", "emea"));
  await service.group(purchase("rlc", 600_000));
  await service.use({ key: "de", kind: "post", credits: 1_234 });
  await service.close();
  const database = new Database(original);
  // One file, and no statistics or free pages that say nothing.
  database.pragma("journal_mode = DELETE");
  for (const table of LEDGER)
    for (const change of ["update", "delete"]) database.exec(`DROP TRIGGER ${table}_refuses_${change}`);
  database.exec("VACUUM");
  database.close();
});

test("C-9 verify finds any single byte that was flipped in any column of the ledger", async () => {
  expect(await verdictOn(original)).toEqual([]);
  copyFileSync(original, damaged);
  const database = new Database(damaged);
  database.pragma("ignore_check_constraints = ON");
  database.pragma("foreign_keys = OFF");
  const store = await openSqlite({ file: damaged });
  const cells = LEDGER.flatMap((table) =>
    database
      .prepare<[], Record<string, string | number | null>>(`SELECT * FROM ${table}`)
      .all()
      .flatMap((row) => Object.entries(row).map(([column, value]) => ({ table, row, column, value }))),
  );
  let flipped = 0;
  for (const { table, row, column, value } of cells) {
    if (value === null) continue;
    const bytes = Buffer.from(String(value));
    for (let place = 0; place < bytes.length; place += 1) {
      const other = Buffer.from(bytes);
      other[place] = (other[place] ?? 0) ^ 1;
      const changed: string | number = typeof value === "number" ? Number(other.toString()) : other.toString();
      if (changed === value || Number.isNaN(changed)) continue;
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

test("C-9 verify finds a flipped byte of the file, wherever it changes what the ledger says", async () => {
  const bytes = readFileSync(original);
  const content = contentOf(original);
  let told = 0;
  // A prime step walks over all pages and all places of a page.
  for (let place = 101; place < bytes.length; place += 251) {
    const other = Buffer.from(bytes);
    other[place] = (other[place] ?? 0) ^ (1 << (place % 8));
    for (const beside of ["-wal", "-shm"]) rmSync(`${damaged}${beside}`, { force: true });
    writeFileSync(damaged, other);
    const problems = await verdictOn(damaged);
    if (problems.length > 0) {
      told += 1;
      continue;
    }
    // Nothing was told: then nothing that the ledger says may have changed.
    const said = contentOf(damaged);
    const difference = [...content].findIndex((letter, at) => letter !== said[at]);
    expect(
      difference < 0 || said.slice(difference - 60, difference + 60),
      `byte ${place} of ${bytes.length}: ${content.slice(difference - 60, difference + 60)}`,
    ).toBe(true);
  }
  expect(told).toBeGreaterThan(10);
});
