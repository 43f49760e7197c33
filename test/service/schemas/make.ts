/**
 * Writes what a service of this schema leaves in a database, as one INSERT for each table that both databases read:
 * `npx node test/service/schemas/make.ts > test/service/schemas/schema-N.sql`, run once, before a step follows schema N.
 *
 * Tokens in it are known, by their names: they open nothing but the databases of tests.
 */
import { hash } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openSqlite } from "../../../src/service/store/sqlite.ts";
import { startIssuer } from "../issuer.ts";
import {
  allocate,
  type Client,
  change,
  child,
  clientOf,
  declareSso,
  distributor,
  freshFolder,
  invite,
  managed,
  move,
  nameOwner,
  newOperationId,
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
  ...["memberships", "roles", "sign_ins", "transfers", "sign_in_links", "holds", "outbox"],
  ...["tokens", "nonces", "sign_in_keys"],
  ...["cost_centers", "linked_accounts", "account_children", "sub_accounts", "cost_center_sub_accounts"],
  ...["automatic_customers", "presentations", "alert_recipients", "license_pools", "license_uses"],
  ...["managed_accounts", "payment_references", "computers"],
  ...["terraform_states", "terraform_state_versions"],
];

/** Tokens by name, and the letter that their secret is made of. */
const KNOWN = { test: "A", ci: "B", inside: "C", twice: "D", "by ci": "E", "single sign-on": "F" };

const { folder, remove } = freshFolder();
const file = join(folder, "allot.db");
const clock = { nowMs: Date.UTC(2026, 0, 31, 8) };
const issuer = await startIssuer(clock);
const service = await serve(await openSqlite({ file }), undefined, { sso: { privateIssuers: [issuer.url] } });
await service.post([[root()], [distributor("emea"), child("de", "emea"), child("fr", "emea", 20_000)], [child("us")]]);
await service.post([[distributor("apac", "rlc", 120_000)], [rekey("us", "usa")]], { run: "run-2", stack: null });
await service.group(nameOwner("de", { name: "Bob O'Neil", email: "bob@example.com" }), allocate("de", 30_000));
await service.group(move("emea", "apac"));
await service.use({ key: "fr", kind: "post", credits: 4_000 });
await service.use({ key: "fr", kind: "hold", credits: 1_000 });
await service.group(change("fr", { externalId: "SF-1", labels: { tier: "gold" } }), purchase("rlc", 600_000));
await makeSecond();
await makeAssets();
await makeStates();
await service.close();
await issuer.close();

const database = new Database(file);
for (const [name, letter] of Object.entries(KNOWN))
  database
    .prepare("UPDATE tokens SET hash = ? WHERE name = ?")
    .run(hash("sha256", `allot_${letter.repeat(43)}`, "hex"), name);
for (const table of TABLES) {
  const rows = database.prepare(`SELECT * FROM ${table}`);
  const columns = rows.columns().map(({ name }) => name);
  const tuples = rows
    .raw()
    .all()
    .map((row) => `(${(row as unknown[]).map(literal).join(", ")})`);
  if (tuples.length > 0) console.log(`INSERT INTO ${table} (${columns.join(", ")}) VALUES\n${tuples.join(",\n")};`);
}
database.close();
remove();

/**
 * Another tree: two → three (delegated), four (with a sign-in). Zoe owns two and makes tokens in two and three; Ada owns three and is an
 * admin of two besides, and makes one in three; `by ci` was made by a service account; Mia signs in to four.
 */
async function makeSecond(): Promise<void> {
  const zoe = { name: "Zoe", email: "zoe@two.example" };
  const options = { root: "two", run: "run-3" };
  await service.post([[root("two", { owner: zoe })]], options);
  await service.post(
    [[child("three", "two"), child("four", "two")], [change("three", { access: "delegated" })]],
    options,
  );
  await service.post([[invite("two", "ada@example.com", ["admin"], "Ada Owner")]], options);
  await service.post([[declareSso("four", issuer.url)]], options);
  const owner = await accepted("zoe@two.example", "two");
  await accepted("ada@example.com", "two");
  const ada = await accepted("ada@example.com", "three");
  const ci = await token(owner, "ci", "two");
  await token(owner, "inside", "three");
  await token(ada, "twice", "three");
  await token(ci, "by ci", "three");
  await service.call("POST", "/v1/scim/two/four/v2/Users", { body: { userName: "mia@four.example" } });
  const asked = { issuer: issuer.url, clientId: "allot" };
  const { nonce } = (await service.call("POST", "/v1/sign-ins/sso", { body: asked })).json;
  const idToken = await issuer.sign({ email: "mia@four.example", nonce });
  await service.call("POST", "/v1/sign-ins/sso/accept", { body: { idToken } });
  for (const client of [owner, ada, ci]) await client.close();
}

/** What three has, and what two has for it: one of each kind. */
async function makeAssets(): Promise<void> {
  const made = async (method: string, path: string, body: object) => {
    const { status, text } = await service.call(method, `/v1/trees/two/organizations/${path}`, { body });
    if (status >= 300) throw new Error(`${method} ${path}: ${text}`);
  };
  const azure = { id: "a-1", provider: "azure", name: "Azure", type: "shared", children: ["three"] };
  const settings = { portalDefined: true, autoCustomer: true, autoAssigned: false, excludeRule: null };
  await made("PUT", "two/accounts/a-1", { ...azure, ...settings });
  await made("POST", "two/accounts/a-1/sub-accounts", [{ id: "s-1", name: "Web", customer: "three" }]);
  await made("PUT", "three/cost-centers/it", { key: "it", name: "IT", code: null, parent: null, subAccounts: ["s-1"] });
  await made("PUT", "three/licenses/seat", { product: "seat", quantity: 5 });
  await made("POST", "three/licenses/seat/use", { operation: newOperationId(), count: 2 });
  const look = { subdomain: "three-care", branding: { productName: "Care" }, contactMenu: [{ label: "Help" }] };
  const told = { alertsTo: ["ops@three.example"], support: { website: "https://three.example" }, management: null };
  await made("PUT", "three/presentation", { ...look, ...told });
  const [billed] = (await service.post([[managed("three", { computers: 5 })]], { root: "two", run: "run-4" })).json
    .groups;
  if (billed.status !== "applied") throw new Error(JSON.stringify(billed));
  await made("PUT", "three/managed-account/payment-reference", { paymentReference: "pm_1" });
  await made("PUT", "three/computers/pc", { name: "PC" });
}

/** A state of Terraform with three, written and locked. */
async function makeStates(): Promise<void> {
  const at = "/v1/terraform/state/prod?root=two&organization=three";
  const body = { version: 4, terraform_version: "1.11.4", serial: 1, lineage: "a", outputs: {}, resources: [] };
  const lock = { ID: "run", Operation: "OperationTypeApply", Who: "ada@box", Version: "1.11.4" };
  for (const [method, sent] of [
    ["POST", body],
    ["LOCK", lock],
  ] as const) {
    const { status, text } = await service.call(method, at, { body: sent });
    if (status !== 200) throw new Error(`${method} ${at}: ${text}`);
  }
}

async function accepted(email: string, key: string): Promise<Client> {
  const mails = new Database(file, { readonly: true });
  const found = mails.prepare(
    `SELECT b.secret FROM outbox b JOIN persons p ON p.tree = b.tree AND p.number = b.person
     JOIN organizations o ON o.tree = b.tree AND o.number = b.organization WHERE p.email = ? AND o.key = ?`,
  );
  const [secret] = found.pluck().all(email, key);
  mails.close();
  const { json } = await service.call("POST", "/v1/invitations/accept", { body: { secret } });
  return clientOf(service.socketPath, json.token.secret);
}

async function token(by: Client, name: string, organization: string): Promise<Client> {
  const tree = (await by.call("GET", "/v1/me")).json.organization;
  const body = { name, role: "admin", access: "full", tree, organization, principal: null, expiresAt: null };
  const { json } = await by.call("POST", "/v1/tokens", { body, headers: { "idempotency-key": newOperationId() } });
  return clientOf(service.socketPath, json.secret);
}

function literal(value: unknown): string {
  return value === null ? "NULL" : typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
