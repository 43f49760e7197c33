/** Linked accounts at the terminal: declared, planned, exported, taken back; sub-accounts imported and found. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { AccountImport } from "../../src/wire/generated/account-import.ts";
import type { Accounts } from "../../src/wire/generated/accounts.ts";
import type { SubAccounts } from "../../src/wire/generated/sub-accounts.ts";
import { allot, documentOf, type Ended, edit, temporaryStack } from "./allot.ts";

const FILE = "orgs/rlc.yaml";
const OWNER = "owner: {name: Carl Dent, email: carl@cd.example}";
const CHILD = `region: eu1, country: CZ, ${OWNER}, credits: 20000`;
const TREE = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
accounts:
  aws-1: {provider: aws, type: dedicated, child: cd, autoAssigned: true, excludeRule: test-*}
  csp-1: {provider: azure, name: CSP, type: shared, children: [cd, labs], portalDefined: true, autoCustomer: true}
children:
  cd: {name: CD Inc., ${CHILD}}
  labs: {name: Labs Inc., ${CHILD}}
`;

function runner(folder: string) {
  return (...args: string[]): Promise<Ended> =>
    allot(args, { folder, environment: { ALLOT_NOW: "2026-01-31T08:00:00Z" } });
}

/** What a command said, where it was well. */
async function said(running: Promise<Ended>): Promise<string> {
  const { code, stdout, stderr } = await running;
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return stdout;
}

it("A-1: accounts are planned in words, follow a new key, are exported, and taken back", async () => {
  const folder = temporaryStack({ [FILE]: TREE });
  const run = runner(folder);
  const first = await said(run("apply", "--auto-approve"));
  expect(first).toContain("new account aws-1: dedicated, aws, for cd, autoAssigned, without test-*");
  expect(await said(run("plan"))).toContain("Nothing to do: the tree is as declared.");

  edit(folder, FILE, "  cd: {name: CD Inc.,", "  cd-gmbh: {name: CD Inc., previousKeys: [cd],");
  edit(folder, FILE, "child: cd,", "child: cd-gmbh,");
  edit(folder, FILE, "children: [cd, labs]", "children: [cd-gmbh]");
  const changed = await said(run("apply", "--auto-approve"));
  expect(changed).toContain("account csp-1: taken from labs");
  expect(changed).not.toContain("aws-1");
  expect(await said(run("plan"))).toContain("Nothing to do: the tree is as declared.");
  const exported = await said(run("export"));
  expect(exported).toContain(
    'aws-1: {provider: aws, type: dedicated, child: cd-gmbh, autoAssigned: true, excludeRule: "test-*"}',
  );
  writeFileSync(join(folder, FILE), exported);
  expect(await said(run("plan"))).toContain("Nothing to do: the tree is as declared.");

  edit(folder, FILE, /^ {2}aws-1: .*\n/m.exec(exported)?.[0] ?? "", "");
  await said(run("apply", "--auto-approve", "--allow", "remove=rlc"));
  expect(await said(run("history", "rlc"))).toContain("delete the account aws-1: dedicated, aws, for cd-gmbh");
  const [latest = ""] = /run-[0-9a-f]+/.exec(await said(run("history"))) ?? [];
  await said(run("revert", latest, "--out", "back.json"));
  await said(run("apply", "back.json"));
  expect(await said(run("export"))).toContain("aws-1: {provider: aws, type: dedicated, child: cd-gmbh");
});

it("A-1 to A-3: three mistakes in one account are three problems in one run, offline", async () => {
  const wrong = "{provider: gcp, type: shared, autoCustomer: true, autoAssigned: true, excludeRule: x*}";
  const folder = temporaryStack({ [FILE]: TREE.replace(/aws-1: .*/, `g-1: ${wrong}`) });
  const { code, stdout } = await runner(folder)("validate");
  expect(code).toBe(1);
  for (const problem of ["auto_customer_not_possible", "auto_assigned_not_possible", "exclude_rule_not_possible"])
    expect(stdout).toContain(problem);
  expect(stdout).toContain("orgs/rlc.yaml:10");
});

it("A-2 to A-5: a billing file is imported, again without change; what it made is unmanaged, no drift, and found", async () => {
  const folder = temporaryStack({ [FILE]: TREE });
  const run = runner(folder);
  await said(run("apply", "--auto-approve"));
  writeFileSync(
    join(folder, "june.csv"),
    "id,name,customer,customerName\ns-1,Web,cd,\ns-2,Mail,4F-0C,Novus\ns-3,Old,4F-0C,\n",
  );
  const importing = ["accounts", "import", "june.csv", "--account", "csp-1"];
  const first = await said(run(...importing));
  expect(first).toContain("3 rows: 3 added, 0 changed, 0 unchanged; 3 assigned, 0 excluded\n1 child created\n");
  const again = documentOf<AccountImport>("account-import", await said(run(...importing, "--format", "json")));
  expect(again.imported).toMatchObject({ rows: 3, unchanged: 3, added: 0, childrenCreated: 0 });

  const plan = await said(run("plan"));
  expect(plan).toContain("Nothing to do: the tree is as declared.");
  expect(plan).toContain("4f-0c");
  expect(await said(run("history", "rlc"))).toContain("account csp-1: import of sub-accounts: 3 added, 3 assigned");

  const listed = documentOf<Accounts>("accounts", await said(run("accounts", "list", "--format", "json")));
  expect(listed.accounts.map(({ account, childCount }) => [account.id, childCount])).toEqual([
    ["aws-1", 1],
    ["csp-1", 3],
  ]);
  expect(listed.assignments.map(({ child }) => child)).toEqual(["4f-0c", "cd", "labs"]);
  expect(await said(run("accounts", "list"))).toContain("csp-1  azure, shared, CSP\n  3 children, 3 sub-accounts\n");
  expect(await said(run("accounts", "find", "s-2"))).toBe("s-2 Mail of csp-1 belongs to 4f-0c, automatically\n");
  const found = documentOf<SubAccounts>("sub-accounts", await said(run("accounts", "find", "Web", "--format", "json")));
  expect(found.subAccounts).toMatchObject([{ id: "s-1", child: "cd" }]);
  expect((await run("accounts", "find", "nothing")).code).toBe(1);

  writeFileSync(join(folder, "rows.txt"), '[{"id": "s-9", "customer": "labs"}, {"name": "no id"}]');
  const partly = await run("accounts", "import", "rows.txt", "--as", "json", "--account", "csp-1");
  expect([partly.code, partly.stdout]).toEqual([1, expect.stringContaining("row 2: id is missing (row_invalid)")]);
  expect((await run("accounts", "import", "rows.txt", "--account", "csp-1")).stderr).toContain("--as csv");
});
