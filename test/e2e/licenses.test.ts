/** Licenses as one sees them at the terminal: planned, applied, used, reported, exported, taken back (L-1 to L-3). */
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { TreeReport } from "../../src/wire/generated/tree-report.ts";
import { clientOf, newOperationId } from "../service/under-test.ts";
import { allot, documentOf, type Ended, edit, temporaryStack } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

const FILE = "orgs/rlc.yaml";
const NOW = "2026-01-31T08:00:00Z";
const TREE = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
partnerType: msp
licenses:
  pro: {quantity: 10}
  lite: {quantity: 2}
children:
  cd: {name: "=HYPERLINK(1)", region: eu1, country: CZ, owner: {name: Carl Dent, email: carl@cd.example}, credits: 20000}
`;

/** What a command said, where it was well. */
async function said(running: Promise<Ended>): Promise<string> {
  const { code, stdout, stderr } = await running;
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return stdout;
}

it("L-1 to L-3: a pool is declared, used, reported in every format, never drift, and guarded by what is used", async () => {
  const folder = temporaryStack({ [FILE]: TREE });
  const run = (...args: string[]) => allot(args, { folder, environment: { ALLOT_NOW: NOW } });
  expect(await said(run("apply", "--auto-approve"))).toContain("new license pool pro: 10");
  const nothing = "Nothing to do: the tree is as declared.";
  expect(await said(run("plan"))).toContain(nothing);

  const service = await startEmbedded({ folder: join(folder, ".allot"), now: NOW });
  const client = clientOf(service.socketPath, service.token);
  const body = { operation: newOperationId(), count: 4 };
  expect((await client.call("POST", "/v1/trees/rlc/organizations/cd/licenses/pro/use", { body })).status).toBe(200);
  await client.close();
  await service.close();
  expect(await said(run("plan"))).toContain(nothing);

  const lines = documentOf<TreeReport>("tree-report", await said(run("report", "licenses", "--format", "json"))).lines;
  expect(lines).toEqual([
    { organization: "cd", name: "=HYPERLINK(1)", product: "pro", used: 4, pools: [{ organization: "rlc", used: 4 }] },
    { organization: "rlc", name: "RLC Inc.", product: "lite", used: 0, quantity: 2, drawn: 0, available: 2 },
    { organization: "rlc", name: "RLC Inc.", product: "pro", used: 0, quantity: 10, drawn: 4, available: 6 },
  ]);
  const text = await said(run("report", "licenses"));
  expect(text).toContain("3 lines of rlc and below");
  expect((await said(run("report", "licenses", "--organization", "cd"))).split("\n")).toHaveLength(5);
  expect((await said(run("report", "licenses", "--format", "csv"))).split("\r\n")[1]).toBe(
    "cd,'=HYPERLINK(1),pro,4,rlc: 4,,,",
  );
  const credits = documentOf<TreeReport>("tree-report", await said(run("report", "credits", "--format", "json")));
  expect(credits.lines).toMatchObject([
    { organization: "cd", parent: "rlc", allocated: 20_000, available: 20_000 },
    { organization: "rlc", parent: null, allocated: 500_000, committedBelow: 20_000, available: 480_000 },
  ]);
  expect((await run("report", "licenses", "--organization", "nobody")).code).toBe(1);

  edit(folder, FILE, "pro: {quantity: 10}", "pro: {quantity: 3}");
  const below = await run("plan");
  expect([below.code === 0, below.stdout.replaceAll(/\s+/g, " ")]).toEqual([
    false,
    expect.stringContaining("3 would not cover the 4 licenses of pro that are in use"),
  ]);
  edit(folder, FILE, "pro: {quantity: 3}", "pro: {quantity: 4}");
  edit(folder, FILE, "  lite: {quantity: 2}\n", "");
  const changed = await said(run("apply", "--auto-approve"));
  expect(changed).toContain("licenses of pro: 10 → 4 (-6)");
  expect(changed).toContain("delete the license pool lite: 2");
  const history = await said(run("history", "cd"));
  expect(history).toContain("4 licenses of pro taken: 4 in use");

  const exported = await said(run("export"));
  expect(exported).toContain("partnerType: msp\nlicenses:\n  pro: {quantity: 4}\n");
  const [latest = ""] = /run-[0-9a-f]+/.exec(await said(run("history"))) ?? [];
  await said(run("revert", latest, "--out", "back.json"));
  await said(run("apply", "back.json"));
  expect(await said(run("export"))).toContain("licenses:\n  lite: {quantity: 2}\n  pro: {quantity: 10}\n");
});
