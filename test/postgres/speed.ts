/**
 * Measures the service on PostgreSQL against its floors, all in one run: `npx node test/postgres/speed.ts [organizations]`.
 * B is the plain driver inserting the same rows of organizations, a statement a batch; D is the plain driver committing one small
 * row after another. Take ratios only.
 */
import { hash } from "node:crypto";
import { Client } from "pg";
import { Pool } from "undici";
import { createToken } from "../../src/service/domain/tokens.ts";
import { openPostgres } from "../../src/service/store/postgres.ts";
import { serve } from "../service/under-test.ts";
import { startPostgres } from "./server.ts";

const count = Number(process.argv[2] ?? 10_000);
const batch = Number(process.argv[3] ?? 200);
const server = await startPostgres();
const seconds = (since: number) => (performance.now() - since) / 1000;
const keyOf = (at: number) => `customer-${at.toString().padStart(6, "0")}`;

const COLUMNS = {
  ...{
    tree: "bigint",
    number: "bigint",
    key: "text",
    kind: "text",
    parent: "bigint",
    name: "text",
    folded_name: "text",
  },
  ...{ region: "text", country: "text", owner: "bigint", labels: "text", external_id: "text", provisioning: "text" },
  ...{ phase: "text", managed_by: "text", version: "bigint", last_run: "text", allocated: "bigint", used: "bigint" },
  ...{ held: "bigint", committed_below: "bigint" },
};

/** B, in seconds, and D, commits a second. */
async function floors(): Promise<{ plain: number; durable: number }> {
  const url = await server.database();
  const db = new Client({ connectionString: url });
  await db.connect();
  await db.query("INSERT INTO trees VALUES (1, 'root', 'l', 1, 0, 0, 0, 0, '', 'l')");
  await db.query("INSERT INTO persons (tree, number, email, name) VALUES (1, 1, 'e', 'n')");
  const lists = Object.values(COLUMNS).map((type, at) => `$${at + 1}::${type}[]`);
  const text = `INSERT INTO organizations (${Object.keys(COLUMNS)}) SELECT * FROM unnest(${lists})`;
  const add = async (rows: readonly (string | number | null)[][]) => {
    await db.query({ name: "add", text, values: lists.map((_, at) => rows.map((row) => row[at])) });
  };
  const row = (number: number, key: string, name: string, parent: number | null, credits: number) => {
    const kind = parent === null ? "Distributor" : "ChildOrganization";
    const said = ["eu1", "DE", 1, "{}", null, parent === null ? "self" : null, "active", "stack", 1, "run-0123456789"];
    return [1, number, key, kind, parent, name, name.toLowerCase(), ...said, credits, 0, 0, 0];
  };
  await add([row(1, "root", "Root", null, 10_000_000_000)]);
  const begun = performance.now();
  for (let from = 0; from < count; from += batch) {
    // Without statistics PostgreSQL would check references by reading the whole tree, which is no floor.
    if (from === batch) await db.query("ANALYZE organizations");
    await add(
      Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
        row(from + at + 2, keyOf(from + at), `Customer ${from + at}`, 1, 10_000),
      ),
    );
  }
  const plain = seconds(begun);
  const since = performance.now();
  for (let turn = 0; turn < 1_000; turn += 1)
    await db.query({ name: "one", text: "INSERT INTO root_keys (key, tree) VALUES ($1, 1)", values: [`k${turn}`] });
  const durable = 1_000 / seconds(since);
  await db.end();
  return { plain, durable };
}

const { plain, durable } = await floors();
console.log(`B ${plain.toFixed(2)} s, D ${Math.round(durable)} a second`);
const url = await server.emptyDatabase();
const service = await serve(await openPostgres({ url }));
const pool = new Pool("http://allot", { socketPath: service.socketPath, connections: 64 });
const wanted = { name: "speed", principal: "operator", role: "operator" as const, scope: null, expiresAt: null };
const token = await service.store.write(() => createToken(wanted, service.clock.now()));
const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
let operations = 0;
const nextId = () => hash("sha256", String(operations++), "base64url");

async function post(groups: readonly unknown[]): Promise<void> {
  const body = JSON.stringify({ stack: "stack", run: "run-0123456789", groups });
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

/** Moves credits between pairs of organizations; each lane has a pair of its own. */
async function transfers(inFlight: number, total: number): Promise<number> {
  let left = total;
  const begun = performance.now();
  const worker = async (at: number) => {
    const allocate = (address: string, credits: number) => ({
      ...{ id: nextId(), kind: "credits.allocate", address, version: null, after: { credits } },
    });
    for (let turn = 0; left > 0; turn += 1) {
      left -= 1;
      const credits = turn % 2 ? 10_000 : 20_000;
      await post([{ operations: [allocate(keyOf(at), credits), allocate(keyOf(at + 64), 30_000 - credits)] }]);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, at) => worker(at)));
  return total / seconds(begun);
}

await post([creation("root", null, 10_000_000_000, "Root")]);
const begun = performance.now();
for (let from = 0; from < count; from += batch) {
  const size = Math.min(batch, count - from);
  await post(
    Array.from({ length: size }, (_, at) => creation(keyOf(from + at), "root", 10_000, `Customer ${from + at}`)),
  );
}
const created = seconds(begun);
console.log(
  `creations ${created.toFixed(2)} s = ${(created / plain).toFixed(2)} B, ${Math.round(count / created)} a second`,
);
const reading = performance.now();
const { text } = await service.call("GET", "/v1/trees/root/snapshot");
console.log(`snapshot ${seconds(reading).toFixed(2)} s, ${(text.length / 1e6).toFixed(1)} MB`);
const verifying = performance.now();
const { json } = await service.call("GET", "/v1/trees/root/verification");
console.log(`verification ${seconds(verifying).toFixed(2)} s, ${json.problems.length} problems`);
for (const inFlight of [1, 16, 64]) {
  const rate = await transfers(inFlight, inFlight === 1 ? 500 : 3_000);
  console.log(`transfers, ${inFlight} in flight: ${Math.round(rate)} a second = ${(rate / durable).toFixed(2)} D`);
}
await pool.close();
await service.close();
await server.remove();
