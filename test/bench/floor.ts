/**
 * What no tool of this kind can be faster than, each as a process: `yaml FILES…` (Y: js-yaml loads the same bytes),
 * `json FILE…` (J: JSON.parse of the desired and the live state), `sqlite N FOLDER` (B: as many organization rows inserted
 * in batches through the plain driver), `sync FOLDER` (F: 4 KiB fdatasync, prints how many a second), `http` (H: answers every
 * POST, and does nothing else).
 */
import { closeSync, fdatasyncSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";

const [what, ...args] = process.argv.slice(2);

async function yaml(folder: string): Promise<void> {
  const { loadAll } = await import("js-yaml");
  let documents = 0;
  for (const file of readdirSync(folder)) documents += loadAll(readFileSync(join(folder, file), "utf8")).length;
  console.log(documents);
}

function json(files: readonly string[]): void {
  for (const file of files) JSON.parse(readFileSync(file, "utf8"));
}

async function sqlite(rows: number, folder: string): Promise<void> {
  const { default: Database } = await import("better-sqlite3");
  const database = new Database(join(folder, "floor.db"));
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec(`CREATE TABLE organizations (
    id TEXT PRIMARY KEY, tree TEXT NOT NULL, key TEXT NOT NULL, parent TEXT, kind TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
    region TEXT NOT NULL, country TEXT NOT NULL, owner TEXT NOT NULL, email TEXT NOT NULL, labels TEXT NOT NULL, phase TEXT NOT NULL,
    managed_by TEXT, version BIGINT NOT NULL, allocated BIGINT NOT NULL, used BIGINT NOT NULL, held BIGINT NOT NULL, below BIGINT NOT NULL,
    UNIQUE (tree, key), UNIQUE (tree, folded))`);
  const insert = database.prepare(`INSERT INTO organizations VALUES (${Array(19).fill("?").join(", ")})`);
  const labels = JSON.stringify({
    tier: "gold",
    contract: "C-1234567",
    contact: "desk-1@support.example",
    notes: "onboarded in 2019",
  });
  const batch = database.transaction((from: number, to: number) => {
    for (let at = from; at < to; at += 1)
      insert.run(
        `org_${String(at).padStart(24, "0")}`,
        "rlc",
        `client-${at}`,
        "pool-1",
        "ChildOrganization",
        `Client ${at} International Holding`,
        `client ${at} international holding`,
        "eu1",
        "CZ",
        "Rita Lane",
        `rita.lane@client-${at}.example`,
        labels,
        "active",
        "bench",
        1,
        10_000,
        0,
        0,
        0,
      );
  });
  for (let at = 0; at < rows; at += 500) batch(at, Math.min(rows, at + 500));
  database.close();
}

function sync(folder: string): void {
  const file = openSync(join(folder, "floor.sync"), "w");
  const block = Buffer.alloc(4096, 1);
  const start = performance.now();
  let syncs = 0;
  while (performance.now() - start < 2000) {
    writeSync(file, block, 0, block.length, (syncs % 256) * block.length);
    fdatasyncSync(file);
    syncs += 1;
  }
  closeSync(file);
  console.log(Math.round(syncs / ((performance.now() - start) / 1000)));
}

async function http(): Promise<void> {
  const { createServer } = await import("node:http");
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.end("{}"));
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object" && address !== null) console.log(`listening on http://127.0.0.1:${address.port}`);
  });
  process.once("SIGTERM", () => process.exit(0));
}

switch (what) {
  case "yaml":
    await yaml(args[0] ?? "");
    break;
  case "json":
    json(args);
    break;
  case "sqlite":
    await sqlite(Number(args[0]), args[1] ?? "");
    break;
  case "sync":
    sync(args[0] ?? "");
    break;
  case "http":
    await http();
    break;
  default:
    throw new Error(`no such floor: ${what}`);
}
