/** Cost centers and anchors, as one sees them at the terminal: planned, applied, exported, taken back; a client's part replaced (K-1, N-1 to N-4). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { allot, type Ended, edit, temporaryStack } from "./allot.ts";

const FILE = "orgs/rlc.yaml";
const START = "2026-01-31T08:00:00Z";
const AN_HOUR_LATER = "2026-01-31T09:00:00Z";
const OWNER = "owner: {name: Carl Dent, email: carl@cd.example}";
const TREE = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
costCenters:
  delivery: {name: Delivery, code: CC-100}
  emea: {name: EMEA, parent: delivery, subAccounts: [s1, s2]}
children:
  acme: {name: Acme Group, region: eu1, country: CZ, ${OWNER}, anchor: true}
  beta: {name: Beta Group, region: eu1, country: CZ, ${OWNER}, anchor: true}
  labs: {name: Acme Labs, region: eu1, country: CZ, ${OWNER}, credits: 20000, anchorRef: acme}
`;

function runner(folder: string, now = START) {
  return (...args: string[]): Promise<Ended> => allot(args, { folder, environment: { ALLOT_NOW: now } });
}

/** What a command said, where it was well. */
async function said(running: Promise<Ended>): Promise<string> {
  const { code, stdout, stderr } = await running;
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return stdout;
}

it("K-1: cost centers are planned in words, guarded, exported, and taken back", async () => {
  const folder = temporaryStack({ [FILE]: TREE });
  const run = runner(folder);
  const first = await said(run("apply", "--auto-approve"));
  expect(first).toContain("new cost center delivery: Delivery, code CC-100");
  expect(first).toContain("new cost center emea: EMEA, below delivery, sub-accounts s1, s2");
  expect(await said(run("plan"))).toContain("Nothing to do: the tree is as declared.");

  edit(folder, FILE, "code: CC-100", "code: CC-200");
  edit(folder, FILE, "subAccounts: [s1, s2]", "subAccounts: [s2, s3]");
  const changed = await said(run("apply", "--auto-approve"));
  for (const line of ["delivery: code CC-100 → CC-200", "emea: takes sub-account s3", "emea: gives up sub-account s1"])
    expect(changed).toContain(`cost center ${line}`);

  edit(folder, FILE, "  emea: {name: EMEA, parent: delivery, subAccounts: [s2, s3]}\n", "  web: {name: Web}\n");
  edit(folder, FILE, "  delivery: {name: Delivery, code: CC-200}\n", "");
  const guarded = await run("plan");
  expect([guarded.code, guarded.stdout.replaceAll(/\s+/g, " ")]).toEqual([
    4,
    expect.stringContaining(
      "takes away 2 of 2 cost centers (100 %) and 2 of 2 sub-accounts of cost centers (100 %) of rlc",
    ),
  ]);
  await said(run("apply", "--auto-approve", "--allow", "remove=rlc"));
  expect(await said(run("history", "rlc"))).toContain(
    "delete the cost center emea: EMEA, below delivery, sub-accounts s2, s3",
  );

  const exported = await said(run("export"));
  expect(exported).toContain("costCenters:\n  web: {name: Web}\n");
  const [latest = ""] = /run-[0-9a-f]+/.exec(await said(run("history"))) ?? [];
  await said(run("revert", latest, "--out", "back.json", "--allow", "remove=rlc"));
  await said(run("apply", "back.json"));
  expect(await said(run("export"))).toContain("emea: {name: EMEA, parent: delivery, subAccounts: [s2, s3]}");
});

it("K-1: three mistakes in cost centers are three problems in one run, offline", async () => {
  const folder = temporaryStack({
    [FILE]: TREE.replace("code: CC-100}", "parent: emea}").replace(
      "[s1, s2]}",
      "[s1]}\n  a: {name: A, parent: emeaa, subAccounts: [s1]}",
    ),
  });
  const { code, stdout } = await runner(folder)("validate");
  expect(code).toBe(1);
  for (const problem of ["cost_center_circle", "cost_center_unknown", "sub_account_taken"])
    expect(stdout).toContain(problem);
});

it("N-1, N-2, N-4: an anchor is shown as what it is, and what is anchored elsewhere is replaced, confirmed and guarded", async () => {
  const folder = temporaryStack({ [FILE]: TREE });
  const run = runner(folder);
  expect(await said(run("apply", "--auto-approve"))).toContain("Parent organization: yes");
  const tree = await said(run("tree"));
  expect(tree).toContain("acme  Acme Group (Parent organization: yes)");
  expect(tree).toContain("labs  Acme Labs (of acme)");

  edit(folder, FILE, "anchorRef: acme", "anchorRef: beta");
  const kept = await run("plan");
  expect([kept.code, kept.stdout]).toEqual([1, expect.stringContaining("anchor_kept (N-2)")]);
  edit(folder, FILE, "  labs: {", "  labs-2: {");
  edit(folder, FILE, "anchorRef: beta", "anchorRef: beta, previousKeys: [labs]");
  const unconfirmed = await run("plan", "--allow", "reclaim=rlc:20000");
  expect([unconfirmed.code, unconfirmed.stdout]).toEqual([1, expect.stringContaining("confirmation_wrong")]);
  edit(folder, FILE, "previousKeys: [labs]", "previousKeys: [labs], confirm: Acme Labs");
  expect((await run("plan")).code).toBe(4);
  const drained = await said(run("apply", "--auto-approve", "--allow", "reclaim=rlc:20000"));
  expect(drained).toContain("labs-2: organization.create waits for labs to be unlinked, which it replaces");

  const later = runner(folder, AN_HOUR_LATER);
  const replaced = await said(later("apply", "--auto-approve"));
  expect(replaced.replaceAll(/\s+/g, " ")).toContain("labs-2 takes its place (group 1)");
  expect(await said(later("tree"))).toContain("labs-2  Acme Labs (of beta)");
  expect(await said(later("plan"))).toContain("Nothing to do: the tree is as declared.");
  expect(readFileSync(join(folder, FILE), "utf8")).toContain("confirm: Acme Labs");
});
