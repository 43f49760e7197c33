/**
 * Measures the embedded service against its floors, all in one run: `npx node test/service/speed.ts [organizations]`.
 * B is the plain driver inserting rows of organizations alone; F is 4 KiB fdatasync a second.
 */
import { hash } from "node:crypto";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Pool } from "undici";
import { startEmbedded } from "../../src/service/embedded.ts";
import { MIGRATIONS, SQLITE_DIALECT } from "../../src/service/store/migrations/index.ts";

const count = Number(process.argv[2] ?? 100_000);
const batch = Number(process.argv[3] ?? 500);
const folder = mkdtempSync(join(tmpdir(), "allot-speed-"));
const seconds = (since: number) => (performance.now() - since) / 1000;
/** Seconds of processor time of all threads: on a machine that others use too, steadier than the clock. */
const processor = (since: NodeJS.CpuUsage = { user: 0, system: 0 }) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** F: durable writes of a page a second. */
function syncRate(): number {
  const file = openSync(join(folder, "sync"), "w");
  const page = Buffer.alloc(4096, 1);
  const begun = performance.now();
  let writes = 0;
  while (performance.now() - begun < 2000) {
    writeSync(file, page);
    fdatasyncSync(file);
    writes += 1;
  }
  closeSync(file);
  return writes / seconds(begun);
}

/** B: seconds to insert the organizations through the plain driver, in batches, with the same columns and indexes. */
function plainInsert(): { took: number; cpu: number } {
  const db = new Database(join(folder, "plain.db"));
  for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "cache_size = -65536"]) db.pragma(pragma);
  for (const sql of MIGRATIONS.flatMap((one) => one(SQLITE_DIALECT))) db.exec(sql);
  db.exec(`INSERT INTO trees (id, root, lineage, revision, events, entries, organizations, persons, head, chain)
    VALUES (1, 'root', 'l', 1, 0, 0, 0, 0, '', 'l')`);
  db.exec("INSERT INTO persons (tree, number, email, name) VALUES (1, 1, 'e', 'n')");
  const columns = `tree, number, key, kind, parent, name, folded_name, region, country, owner, labels, external_id,
    provisioning, phase, managed_by, version, last_run, allocated, used, held, committed_below`;
  const insert = db.prepare(`INSERT INTO organizations (${columns}) VALUES (${columns.replace(/\w+/g, "?")})`);
  const add = (number: number, key: string, name: string, parent: number | null, credits: number) => {
    const kind = parent === null ? "Distributor" : "ChildOrganization";
    const said = ["eu1", "DE", 1, "{}", null, parent === null ? "self" : null, "active", "stack", 1, "run-0123456789"];
    insert.run(1, number, key, kind, parent, name, name.toLowerCase(), ...said, credits, 0, 0, 0);
  };
  add(1, "root", "Root", null, 10_000_000_000);
  const used = process.cpuUsage();
  const begun = performance.now();
  for (let from = 0; from < count; from += batch) {
    db.exec("BEGIN IMMEDIATE");
    for (let at = from; at < Math.min(count, from + batch); at += 1)
      add(at + 2, keyOf(at), `Customer ${at}`, 1, 10_000);
    db.exec("COMMIT");
  }
  const [took, cpu] = [seconds(begun), processor(used)];
  db.close();
  return { took, cpu };
}

function keyOf(at: number): string {
  return `customer-${at.toString().padStart(6, "0")}`;
}

const started = performance.now();
const service = await startEmbedded({ folder: join(folder, ".allot") });
console.log(`start ${(1000 * seconds(started)).toFixed(0)} ms`);
const pool = new Pool("http://allot", { socketPath: service.socketPath, connections: 64 });
const headers = { authorization: `Bearer ${service.token}`, "content-type": "application/json" };
let operations = 0;
const nextId = () => hash("sha256", String(operations++), "base64url");

async function post(body: string): Promise<void> {
  const answer = await pool.request({ method: "POST", path: "/v1/trees/root/changesets", headers, body });
  const text = await answer.body.text();
  if (answer.statusCode !== 200 || text.includes('"refused"')) throw new Error(text.slice(0, 400));
}

function creation(key: string, parent: string | null, credits: number, name: string) {
  const kind = parent === null ? "Distributor" : "ChildOrganization";
  const owner = { name: `Owner of ${name}`, email: `owner@${key}.example` };
  const after = { kind, parent, name, region: "eu1", country: "DE", owner, credits };
  return { operations: [{ id: nextId(), kind: "organization.create", address: key, version: null, after }] };
}

async function transfers(inFlight: number, total: number): Promise<number> {
  let left = total;
  const begun = performance.now();
  const worker = async (at: number) => {
    const change = (credits: number) =>
      JSON.stringify({
        ...{ stack: "stack", run: "run-0123456789" },
        groups: [
          {
            operations: [
              { id: nextId(), kind: "credits.allocate", address: keyOf(at), version: null, after: { credits } },
              {
                id: nextId(),
                kind: "credits.allocate",
                address: keyOf(at + 64),
                version: null,
                after: { credits: 30_000 - credits },
              },
            ],
          },
        ],
      });
    for (let turn = 0; left > 0; turn += 1) {
      left -= 1;
      await post(change(turn % 2 ? 10_000 : 20_000));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, at) => worker(at)));
  return total / seconds(begun);
}

const plain = plainInsert();
console.log(`B ${plain.took.toFixed(2)} s, processor ${plain.cpu.toFixed(2)} s`);
await post(
  JSON.stringify({ stack: "stack", run: "run-0123456789", groups: [creation("root", null, 10_000_000_000, "Root")] }),
);
const usedBefore = process.cpuUsage();
const begun = performance.now();
for (let from = 0; from < count; from += batch) {
  const groups = Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
    creation(keyOf(from + at), "root", 10_000, `Customer ${from + at}`),
  );
  await post(JSON.stringify({ stack: "stack", run: "run-0123456789", groups }));
}
const [created, cpu] = [seconds(begun), processor(usedBefore)];
console.log(
  `creations ${created.toFixed(2)} s = ${(created / plain.took).toFixed(2)} B, processor ${cpu.toFixed(2)} s = ${(cpu / plain.cpu).toFixed(2)} B`,
);
for (const encoding of ["identity", "gzip"]) {
  const since = performance.now();
  const answer = await pool.request({
    method: "GET",
    path: "/v1/trees/root/snapshot",
    headers: { ...headers, "accept-encoding": encoding },
  });
  let bytes = 0;
  for await (const chunk of answer.body) bytes += chunk.length;
  console.log(`snapshot ${encoding} ${seconds(since).toFixed(2)} s, ${(bytes / 1e6).toFixed(1)} MB`);
}
const since = performance.now();
const verification = await pool.request({ method: "GET", path: "/v1/trees/root/verification", headers });
console.log(`verification ${seconds(since).toFixed(2)} s ${(await verification.body.text()).slice(-20)}`);
const floor = syncRate();
console.log(`F ${Math.round(floor)} a second`);
for (const inFlight of process.argv[4] ? [] : [1, 16, 64]) {
  const rate = await transfers(inFlight, inFlight === 1 ? 2_000 : 8_000);
  console.log(`transfers, ${inFlight} in flight: ${Math.round(rate)} a second = ${(rate / floor).toFixed(2)} F`);
}
await pool.close();
await service.close();
rmSync(folder, { recursive: true });
