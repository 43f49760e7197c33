/**
 * Writes what a service of this schema leaves in a database, as one INSERT for each table that both databases read:
 * `npx node test/service/schemas/make.ts > test/service/schemas/schema-N.sql`, run once, before a step follows schema N.
 *
 * The token of the operator in it is known: it opens nothing but the databases of tests.
 */
import { hash } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openSqlite } from "../../../src/service/store/sqlite.ts";
import {
  allocate,
  change,
  child,
  distributor,
  freshFolder,
  move,
  nameOwner,
  purchase,
  rekey,
  root,
  serve,
} from "../under-test.ts";

/** In the order in which they may refer to each other. */
const TABLES = [
  "trees",
  "root_keys",
  "persons",
  "organizations",
  "retired_keys",
  "revisions",
  "events",
  "ledger_entries",
  "tokens",
];

const { folder, remove } = freshFolder();
const file = join(folder, "allot.db");
const service = await serve(await openSqlite({ file }));
await service.post([[root()], [distributor("emea"), child("de", "emea"), child("fr", "emea", 20_000)], [child("us")]]);
await service.post([[distributor("apac", "rlc", 120_000)], [rekey("us", "usa")]], { run: "run-2", stack: null });
await service.group(nameOwner("de", { name: "Bob O'Neil", email: "bob@example.com" }), allocate("de", 30_000));
await service.group(move("emea", "apac"));
await service.use({ key: "fr", kind: "post", credits: 4_000 });
await service.use({ key: "fr", kind: "hold", credits: 1_000 });
await service.group(change("fr", { externalId: "SF-1", labels: { tier: "gold" } }), purchase("rlc", 600_000));
await service.post([[root("two")]], { root: "two", run: "run-3" });
await service.close();

const database = new Database(file);
database.prepare("UPDATE tokens SET hash = ?").run(hash("sha256", `allot_${"A".repeat(43)}`, "hex"));
for (const table of TABLES) {
  const rows = database.prepare(`SELECT * FROM ${table}`);
  const columns = rows.columns().map(({ name }) => name);
  const tuples = rows
    .raw()
    .all()
    .map((row) => `(${(row as unknown[]).map(literal).join(", ")})`);
  console.log(`INSERT INTO ${table} (${columns.join(", ")}) VALUES\n${tuples.join(",\n")};`);
}
database.close();
remove();

function literal(value: unknown): string {
  return value === null ? "NULL" : typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
