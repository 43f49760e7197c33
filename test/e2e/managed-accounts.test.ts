/** Managed accounts as one sees them at the terminal (B-1, B-2, B-5, P-8): planned, applied, resumed, exported; a secret that shows nowhere. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it, vi } from "vitest";
import type { Computers } from "../../src/wire/generated/computers.ts";
import type { Invoices } from "../../src/wire/generated/invoices.ts";
import { allot, documentOf, type Ended, edit, temporaryStack } from "./allot.ts";

vi.setConfig({ testTimeout: 180_000 });

const FILE = "orgs/rlc.yaml";
const START = "2026-01-31T08:00:00Z";
const SECRET = "pm_very_secret_4711";
const OTHER = "pm_very_secret_4712";
const TREE = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
children:
  cd:
    name: CD Inc.
    region: eu1
    country: CZ
    owner: {name: Carl Dent, email: carl@cd.example}
    credits: 10000
    managedAccount: {computers: 40, billing: {email: billing@cd.example, paymentReference: !env CD_PAYMENT}}
`;

type Environment = Readonly<Record<string, string>>;
function runner(folder: string, environment: Environment = { CD_PAYMENT: SECRET }, now = START) {
  return (...args: string[]): Promise<Ended> =>
    allot(args, { folder, environment: { ALLOT_NOW: now, ...environment } });
}

/** What a command said, where it was well. */
async function said(running: Promise<Ended>): Promise<string> {
  const { code, stdout, stderr } = await running;
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return stdout + stderr;
}

/** Every file of a folder. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

it("B-1, language-6: a managed account is planned with warnings, applied, and its reference shows nowhere", async () => {
  const folder = temporaryStack({ [FILE]: TREE });
  const run = runner(folder);
  const outputs = [await said(run("plan")), await said(run("apply", "--auto-approve"))];
  for (const line of [
    "becomes a managed account: up to 40 computers, invoices to billing@cd.example, with a payment reference",
    "cd is a managed account, and nobody is its admin",
    "says nothing of `alertsTo`: its alerts go to its owner carl@cd.example",
    "its owner carl@cd.example is not that of its provider rlc",
  ])
    expect(outputs[1]?.replaceAll(/\s+/g, " ")).toContain(line);
  expect(await said(run("plan"))).toContain("Nothing to do: the tree is as declared.");

  // Another reference is a change, and nothing but that is said of it.
  const other = runner(folder, { CD_PAYMENT: OTHER });
  const changed = await said(other("plan", "--out", "plan.json"));
  expect(changed).toContain("payment reference changed");
  outputs.push(changed, await said(other("apply", "plan.json")), await said(other("history", "cd")));
  outputs.push(await said(other("history", "cd", "--format", "json")), await said(other("export")));
  expect(await said(other("plan"))).toContain("Nothing to do: the tree is as declared.");

  for (const text of outputs) expect(text).not.toContain("very_secret");
  for (const path of filesOf(folder)) {
    if (/\.db(-wal|-shm)?$/.test(path)) continue;
    expect([path, readFileSync(path, "utf8").includes("very_secret")]).toEqual([path, false]);
  }
  // In the database it stands in one table, and in no other.
  const [file = ""] = filesOf(folder).filter((path) => path.endsWith(".db"));
  const database = new Database(file, { readonly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
  const holding = tables.filter(({ name }) =>
    JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all()).includes("very_secret"),
  );
  database.close();
  expect(holding).toEqual([{ name: "payment_references" }]);

  const exported = await said(other("export"));
  expect(exported).toContain("managedAccount: {billing: {email: billing@cd.example}, computers: 40}");
});

it("language-6: a saved plan needs the secret that it was made with, before anything is written", async () => {
  const folder = temporaryStack({ [FILE]: TREE });
  await said(runner(folder)("plan", "--out", "plan.json"));
  expect(readFileSync(join(folder, "plan.json"), "utf8")).toContain('"variable":"CD_PAYMENT"');
  const unset = await runner(folder, { CD_PAYMENT: "" })("apply", "plan.json");
  expect([unset.code, `${unset.stdout}${unset.stderr}`.replaceAll(/\s+/g, " ")]).toEqual([
    1,
    expect.stringContaining("CD_PAYMENT is not set"),
  ]);
  const changed = await runner(folder, { CD_PAYMENT: OTHER })("apply", "plan.json");
  expect([changed.code, `${changed.stdout}${changed.stderr}`.replaceAll(/\s+/g, " ")]).toEqual([
    1,
    expect.stringContaining("another secret than the plan was made with"),
  ]);
  const { stdout } = await runner(folder)("tree");
  expect(stdout).not.toContain("CD Inc.");
  await said(runner(folder)("apply", "plan.json"));
  expect(await said(runner(folder)("plan"))).toContain("Nothing to do");
});

it("B-5: invoices and computers as text, JSON and CSV", async () => {
  const folder = temporaryStack({ [FILE]: TREE });
  await said(runner(folder)("apply", "--auto-approve"));
  const later = runner(folder, { CD_PAYMENT: SECRET }, "2026-04-03T08:00:00Z");
  const { stdout: text } = await later("invoices", "--organization", "cd");
  expect(text.split("\n").map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ...[
      ["child", "month", "managed account", "credits"],
      ["cd", "2026-01", "closed", "0.00 USD", "0"],
    ],
    ...[
      ["cd", "2026-02", "closed", "0.00 USD", "0"],
      ["cd", "2026-03", "closed", "75.00 USD", "0"],
    ],
    ...[["cd", "2026-04", "open", "75.00 USD", "0"], [""], ["4 invoices; 1 of a month that goes on"], [""]],
  ]);
  const { stdout: csv } = await later("invoices", "--month", "2026-03", "--format", "csv");
  expect(csv).toMatch(/^organization,id,.*\r\ncd,\S+,CD Inc\.,2026-03,closed,USD,7500,0\r\n$/);
  const { stdout: json } = await later("invoices", "--month", "2026-03", "--format", "json");
  expect(documentOf<Invoices>("invoices", json).invoices).toMatchObject([{ managedAccountCents: 7_500 }]);
  const { stdout: none } = await later("computers", "cd", "--format", "json");
  expect(documentOf<Computers>("computers", none).computers).toEqual([]);
  expect((await later("invoices", "--month", "March")).code).toBe(1);
});

it("B-1: what a run did to a managed account is put back, but for how it pays", async () => {
  const folder = temporaryStack({ [FILE]: TREE });
  const run = runner(folder);
  await said(run("apply", "--auto-approve"));
  edit(folder, FILE, "computers: 40", "computers: 30");
  await said(run("apply", "--auto-approve"));
  const [latest = ""] = /run-[0-9a-f]+/.exec(await said(run("history"))) ?? [];
  expect(await said(run("revert", latest, "--out", "back.json"))).toContain("computers 30 → 40");
  await said(run("apply", "back.json"));
  expect(await said(run("export"))).toContain("computers: 40");
  await said(runner(folder, { CD_PAYMENT: OTHER })("apply", "--auto-approve"));
  const [paying = ""] = /run-[0-9a-f]+/.exec(await said(run("history"))) ?? [];
  expect(`${JSON.stringify(await run("revert", paying))}`).toContain("how it pays is kept in no event");
});
