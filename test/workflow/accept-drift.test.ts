/** What others change is taken into the files at its place, with all comments; then nothing differs any more. On a real service. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  allocate,
  change,
  child,
  drain,
  invite,
  move,
  nameOwner,
  operation,
  pause,
  protect,
  purchase,
  rekey,
  release,
  unlink,
} from "../service/under-test.ts";
import { DriftingStack, type Served, serving } from "./drifting.ts";

let served: Served;
beforeAll(async () => {
  served = await serving();
});
afterAll(() => served.close());

const stacks: DriftingStack[] = [];
afterEach(() => {
  for (const one of stacks.splice(0)) one.remove();
});

let trees = 0;
/** An applied stack; files say ROOT where the key of the root goes. */
async function applied(files: Readonly<Record<string, string>>): Promise<{ stack: DriftingStack; root: string }> {
  trees += 1;
  const root = `t${trees}`;
  const named = Object.entries(files).map(([file, text]) => [file, text.replaceAll("ROOT", root)]);
  const stack = new DriftingStack(served, root, Object.fromEntries(named));
  stacks.push(stack);
  await stack.apply();
  expect(await stack.planned()).toEqual([]);
  expect(await stack.drifted()).toEqual({});
  return { stack, root };
}

const TREE = `# The tree of ROOT.
apiVersion: allot/v1
kind: Distributor
key: ROOT
name: "The Root" # as in the register
region: eu1
country: DE
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000   # paid until June

# Who may what.
roles:
  auditor: {permissions: [credits:view, licenses:view]} # reads
users:
  # Operations.
  - {email: ops@rlc.example, name: Ops, roles: [admin]}

costCenters:
  delivery: {name: Delivery, code: CC-100}
licenses:
  pro: {quantity: 40} # as sold
children:
  ROOT-cd:
    name: 'CD Inc.'   # said by them
    region: eu1
    country: CZ
    owner: {name: Carl Dent, email: carl@cd.example}
    credits: 50000 # a year

    labels: {tier: gold}
  # The second one.
  ROOT-lg:
    name: LG Inc.
    region: eu1
    country: CZ
    owner: {name: Lin Gao, email: lin@lg.example}
    credits: 60000
---
apiVersion: allot/v1
kind: Distributor
key: ROOT-emea
parent: ROOT
name: EMEA
region: eu1
country: DE
owner: {name: Elsa Moor, email: elsa@rlc.example}
credits: 100000
children:
  # Far away.
  ROOT-mk: {name: MK Inc., region: eu1, country: CZ, owner: {name: Mia Kern, email: mia@mk.example}, credits: 20000}
`;

/** Accepts all; what is left of the plan then is nothing. */
async function acceptedAll(stack: DriftingStack): Promise<void> {
  const { left, rest } = await stack.accept();
  expect({ left, rest }).toEqual({ left: [], rest: [] });
  expect(await stack.planned()).toEqual([]);
  expect(await stack.drifted()).toEqual({});
}

/** The lines of a text that are not in another. */
function lines(text: string, besides: string): string[] {
  const known = new Set(besides.split("\n"));
  return text.split("\n").filter((line) => !known.has(line));
}

describe("what others changed", () => {
  it("is written at its place, and not one other byte of the files is another", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    const before = stack.text("orgs/a.yaml");
    await stack.others(purchase(root, 600_000));
    await stack.others(
      allocate(`${root}-cd`, 70_000),
      change(`${root}-cd`, { name: "CD's", labels: { tier: "silver" } }),
    );
    await stack.others(change(root, { name: "Root NO: 1" }), allocate(`${root}-mk`, 30_000));
    expect(await stack.drifted()).toEqual({
      [`${root}.purchasedCredits`]: [500_000, 600_000],
      [`${root}.name`]: ["The Root", "Root NO: 1"],
      [`${root}-cd.credits`]: [50_000, 70_000],
      [`${root}-cd.name`]: ["CD Inc.", "CD's"],
      [`${root}-cd.labels`]: [{ tier: "gold" }, { tier: "silver" }],
      [`${root}-mk.credits`]: [20_000, 30_000],
    });
    await acceptedAll(stack);
    expect(stack.text("orgs/a.yaml")).toBe(
      before
        .replace('"The Root"', '"Root NO: 1"')
        .replace("purchasedCredits: 500000", "purchasedCredits: 600000")
        .replace("'CD Inc.'", "'CD''s'")
        .replace("credits: 50000 ", "credits: 70000 ")
        .replace("tier: gold", "tier: silver")
        .replace("credits: 20000}", "credits: 30000}"),
    );
  });

  it("of people, roles, cost centers and licenses is written as well", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    const before = stack.text("orgs/a.yaml");
    await stack.others(invite(root, "bea@rlc.example", ["auditor", "member"], "Bea"));
    await stack.others(
      operation("role.create", root, { name: "clerk", permissions: ["users:view"], includes: [], scope: null }),
    );
    await stack.others(
      operation("role.update", root, { name: "auditor", permissions: ["credits:view"], includes: [], scope: null }),
    );
    await stack.others(
      operation("costCenter.update", root, {
        key: "delivery",
        name: "Deliveries",
        code: "CC-100",
        parent: null,
        subAccounts: [],
      }),
    );
    await stack.others(operation("license.update", root, { product: "pro", quantity: 50 }));
    await stack.others(operation("membership.disable", root, { email: "ops@rlc.example" }));
    await acceptedAll(stack);
    expect(lines(stack.text("orgs/a.yaml"), before)).toEqual([
      "  auditor: {permissions: [credits:view]} # reads",
      '  clerk: {permissions: ["users:view"]}',
      "  - {email: bea@rlc.example, name: Bea, roles: [auditor, member]}",
      "  delivery: {name: Deliveries, code: CC-100}",
      "  pro: {quantity: 50} # as sold",
    ]);
  });

  it("of an organization's life is written as its state, and unlinking with its name as confirmation", async () => {
    const states = TREE.replace("credits: 50000 # a year\n", "credits: 50000 # a year\n    state: active # for now\n")
      .replace("credits: 60000", "credits: 60000\n    state: active\n    protected: false")
      .replace("credits: 100000\n", "credits: 100000\nprotected: false # so far\n");
    const { stack, root } = await applied({ "orgs/a.yaml": states });
    await stack.others(pause(`${root}-cd`), protect(`${root}-emea`));
    await stack.others(drain(`${root}-lg`));
    await acceptedAll(stack);
    const text = stack.text("orgs/a.yaml");
    expect(text).toContain("    state: paused # for now\n");
    expect(text).toContain("    state: unlinked\n    confirm: LG Inc.\n");
    expect(text).toContain("protected: true # so far\n");
    served.service.clock.nowMs += 3_600_000;
    await stack.others(unlink(`${root}-lg`, "LG Inc."));
    expect(await stack.planned()).toEqual([]);
    expect(await stack.drifted()).toEqual({});
  });

  it("and is none where the file does not say it (language-3)", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(pause(`${root}-cd`), protect(`${root}-emea`));
    expect(await stack.drifted()).toEqual({});
  });

  it("by unlinking is written as unlinked, where the file says that it is active or nothing", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(drain(`${root}-lg`));
    served.service.clock.nowMs += 3_600_000;
    await stack.others(unlink(`${root}-lg`, "LG Inc."));
    expect(await stack.drifted()).toEqual({ [`${root}-lg.state`]: ["draining", "unlinked"] });
    await acceptedAll(stack);
    expect(stack.text("orgs/a.yaml")).toContain("state: unlinked\n    confirm: LG Inc.\n");
  });

  it("by releasing it is written as released, which leaves it alone (language-7)", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(release(`${root}-cd`));
    await acceptedAll(stack);
    expect(stack.text("orgs/a.yaml")).toContain("state: released\n");
  });

  it("by pausing and releasing is written as released alone", async () => {
    const { stack, root } = await applied({
      "orgs/a.yaml": TREE.replace("credits: 60000", "credits: 60000\n    state: active"),
    });
    await stack.others(pause(`${root}-lg`), release(`${root}-lg`));
    await acceptedAll(stack);
    expect(stack.text("orgs/a.yaml")).toContain("credits: 60000\n    state: released\n");
  });

  it("by naming another owner is written into the owner", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(nameOwner(`${root}-cd`, { name: "Cora Dent", email: "cora@cd.example" }));
    await acceptedAll(stack);
    expect(stack.text("orgs/a.yaml")).toContain(
      "    owner: {name: Cora Dent, email: cora@cd.example}\n    credits: 50000 #",
    );
  });

  it("by naming a user as owner, and then somebody else, takes the user out, who is neither any more (P-1)", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(nameOwner(root, { name: "Ops", email: "ops@rlc.example" }));
    await stack.others(nameOwner(root, { name: "Bea", email: "bea@rlc.example" }));
    expect(await stack.drifted()).toEqual({
      [`${root}.owner`]: [
        { name: "Rita Lane", email: "rita@rlc.example" },
        { name: "Bea", email: "bea@rlc.example" },
      ],
      [`${root}.users.ops@rlc.example`]: [{ name: "Ops", roles: ["admin"], disabled: false }, null],
    });
    await acceptedAll(stack);
    expect(stack.text("orgs/a.yaml")).not.toContain("ops@rlc.example");
  });
});

describe("moves and keys", () => {
  it("a block moves below its new distributor, with its comments (O-12)", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(allocate(`${root}-emea`, 200_000));
    await stack.others(move(`${root}-lg`, `${root}-emea`));
    await acceptedAll(stack);
    expect(stack.text("orgs/a.yaml")).toMatch(
      /children:\n {2}# Far away\.\n {2}\S+-mk: .*\n {2}# The second one\.\n {2}\S+-lg:\n {4}name: LG Inc\.\n/,
    );
  });

  it("a document has its parent changed, also the key of one that was renamed", async () => {
    const { stack, root } = await applied({
      "orgs/a.yaml": TREE,
      "orgs/x.yaml": `apiVersion: allot/v1\nkind: ChildOrganization\nkey: ROOT-x\nparent: ROOT-emea # near\nname: X\nregion: eu1\ncountry: CZ\nowner: {name: X, email: x@x.example}\ncredits: 10000\n`,
    });
    await stack.others(rekey(`${root}-emea`, `${root}-europe`), rekey(`${root}-cd`, `${root}-cde`));
    const { drift } = await stack.drift();
    expect(drift.map(({ address, field, before, live }) => [address, field, before, live])).toEqual([
      [`${root}-cde`, "key", `${root}-cd`, `${root}-cde`],
      [`${root}-europe`, "key", `${root}-emea`, `${root}-europe`],
    ]);
    await acceptedAll(stack);
    expect(stack.text("orgs/x.yaml")).toContain(`parent: ${root}-europe # near\n`);
    expect(stack.text("orgs/a.yaml")).toContain(`key: ${root}-europe\n`);
    expect(stack.text("orgs/a.yaml")).toContain(`  ${root}-cde:\n    name: 'CD Inc.'   # said by them\n`);
  });

  it("a move away from what has another key besides is no wish of the files", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(move(`${root}-mk`, root), rekey(`${root}-emea`, `${root}-europe`));
    const { drift } = await stack.drift();
    expect(drift.map(({ field, before, live, isDeclaredAnew }) => [field, before, live, isDeclaredAnew])).toEqual([
      ["key", `${root}-emea`, `${root}-europe`, false],
      ["parent", `${root}-europe`, root, false],
    ]);
    await acceptedAll(stack);
  });

  it("a key that was changed of what was released besides, and given other credits", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(release(`${root}-cd`));
    await stack.others(rekey(`${root}-cd`, `${root}-cde`));
    await stack.others(allocate(`${root}-cde`, 70_000));
    await acceptedAll(stack);
    expect(stack.text("orgs/a.yaml")).toContain(`  ${root}-cde:\n`);
    expect(stack.text("orgs/a.yaml")).toContain("state: released\n");
  });

  it("the root's key is another in allot.yaml as well, its comment kept", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(rekey(root, `${root}-new`));
    await acceptedAll(stack);
    expect(stack.text("allot.yaml")).toContain(`root: ${root}-new # the one\n`);
  });
});

describe("what is not accepted", () => {
  it("who drains and was given credits since, which stops it: that is neither state of a declaration (U-1)", async () => {
    const { stack, root } = await applied({
      "orgs/a.yaml": TREE.replace("credits: 50000 #", "state: active\n    credits: 50000 #"),
    });
    const before = stack.text("orgs/a.yaml");
    await stack.others(drain(`${root}-cd`));
    await stack.others(allocate(`${root}-cd`, 30_000));
    const { accepted, left, rest } = await stack.accept();
    expect(left).toMatchObject([
      {
        code: "not_accepted",
        address: `${root}-cd`,
        message: expect.stringMatching(/^state: it drains, and was given 30,000 credits since/),
      },
    ]);
    expect(accepted).toMatchObject([{ address: `${root}-cd`, field: "credits" }]);
    expect(rest).toMatchObject([{ address: `${root}-cd`, field: "state" }]);
    expect(stack.text("orgs/a.yaml")).toBe(before.replace("credits: 50000 ", "credits: 30000 "));
  });

  it("credits that others gave who is declared unlinked and drains: the next plan takes them again (U-1)", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    const leaving = TREE.replaceAll("ROOT", root).replace(
      "credits: 50000 #",
      "state: unlinked\n    confirm: CD Inc.\n    credits: 50000 #",
    );
    stack.write("orgs/a.yaml", leaving);
    await stack.apply();
    expect(await stack.drifted()).toEqual({});
    await stack.others(allocate(`${root}-cd`, 30_000));
    expect(await stack.drift()).toMatchObject({
      drift: [
        {
          ...{ address: `${root}-cd`, field: "credits", declared: 0, before: 0, live: 30_000, isDeclaredAnew: false },
          by: { run: "by-hand", stack: null, kind: "credits.allocate" },
          source: { line: leaving.split("\n").indexOf("    state: unlinked") + 1 },
        },
      ],
      notApplied: [],
    });
    const { accepted, left, rest } = await stack.accept();
    expect([accepted, rest.length, stack.text("orgs/a.yaml")]).toEqual([[], 1, leaving]);
    expect(left).toMatchObject([
      {
        code: "not_accepted",
        message: expect.stringMatching(
          /^credits: it drains, and was given 30,000 credits since, which stops it \(U-1\)/,
        ),
      },
    ]);
    await stack.apply();
    expect(await stack.drifted()).toEqual({});
  });

  it("where the files say that it leaves only since then, it is not said to be taken once it is named (U-1)", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(drain(`${root}-cd`));
    await stack.others(allocate(`${root}-cd`, 30_000));
    const life = "state: unlinked\n    confirm: CD Inc.\n    credits: 50000 #";
    stack.write("orgs/a.yaml", stack.text("orgs/a.yaml").replace("credits: 50000 #", life));
    for (const named of [[], [`${root}-cd.credits`]]) {
      const { accepted, left } = await stack.accept(...named);
      expect(accepted).toEqual([]);
      expect(left.map(({ message }) => message)).toEqual([expect.stringContaining("which stops it (U-1)")]);
    }
  });

  it("what a template says is overridden in the document, and told", async () => {
    const template = "---\napiVersion: allot/v1\nkind: Template\nname: small\nspec: {country: CZ, credits: 10000}\n";
    const client = `---\napiVersion: allot/v1\nkind: ChildOrganization\nkey: ROOT-t\nparent: ROOT\nextends: [small]\nname: T\nregion: eu1\nowner: {name: T, email: t@t.example}\n`;
    const { stack, root } = await applied({ "orgs/a.yaml": TREE, "orgs/t.yaml": template.slice(4) + client });
    await stack.others(allocate(`${root}-t`, 20_000));
    const { accepted, left } = await stack.accept();
    expect(left).toEqual([]);
    expect(accepted).toMatchObject([{ address: `${root}-t`, field: "credits", overrides: "small" }]);
    expect(stack.text("orgs/t.yaml")).toContain("spec: {country: CZ, credits: 10000}\n");
    expect(await stack.planned()).toEqual([]);
  });

  it("what the files ask to be something else by now needs its name", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(allocate(`${root}-cd`, 70_000));
    stack.write("orgs/a.yaml", stack.text("orgs/a.yaml").replace("credits: 50000 ", "credits: 80000 "));
    const first = await stack.accept();
    expect(first.accepted).toEqual([]);
    expect(first.left).toMatchObject([{ code: "not_accepted", address: `${root}-cd` }]);
    expect(stack.text("orgs/a.yaml")).toContain("credits: 80000 ");
    const second = await stack.accept(`${root}-cd.credits`);
    expect(second.left).toEqual([]);
    expect(stack.text("orgs/a.yaml")).toContain("credits: 70000 ");
  });

  it("a name that drifted nowhere is told, with why", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(allocate(`${root}-cd`, 70_000));
    const { left, accepted } = await stack.accept(`${root}-cd.name`, `${root}-cd.credits`);
    expect(left).toMatchObject([{ code: "no_such_drift", address: `${root}-cd` }]);
    expect(accepted).toMatchObject([{ field: "credits" }]);
  });

  it("only what is named is written", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(
      allocate(`${root}-cd`, 70_000),
      change(`${root}-cd`, { country: "DE" }),
      allocate(`${root}-lg`, 10_000),
    );
    const { rest } = await stack.accept(`${root}-cd`);
    expect(rest.map(({ address, field }) => `${address}.${field}`)).toEqual([`${root}-lg.credits`]);
    expect(await stack.planned()).toEqual([`credits.allocate ${root}-lg`]);
  });
});

describe("drift is told apart from what only the files ask for", () => {
  it("what is not applied yet is none, nor what others made, nor what the stack itself did", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    stack.write("orgs/a.yaml", stack.text("orgs/a.yaml").replace("credits: 50000 ", "credits: 80000 "));
    await stack.others(child(`${root}-new`, root, 10_000));
    const { drift, notApplied, unmanaged } = await stack.drift();
    expect(drift).toEqual([]);
    expect(notApplied).toMatchObject([{ address: `${root}-cd`, field: "credits", declared: 80_000, live: 50_000 }]);
    expect(unmanaged).toEqual([`${root}-new`]);
    await stack.apply();
    expect(await stack.drifted()).toEqual({});
  });

  it("language-3 U-4 nor that others have begun to unlink whose state no file says: that is warned of, with who", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(drain(`${root}-cd`));
    expect(await stack.drifted()).toEqual({ [`${root}-cd.credits`]: [50_000, 0] });
    await acceptedAll(stack);
    const { drift, notApplied, warnings } = await stack.drift();
    expect([drift, notApplied]).toEqual([[], []]);
    const told = { code: "draining", rule: "U-4", address: `${root}-cd` };
    const message = expect.stringMatching(/^t\d+-cd is on its way out, .*\nBegun by operator at \S+Z, by-hand$/s);
    expect(warnings).toMatchObject([{ ...told, message }]);
    expect(await stack.warnings()).toMatchObject([{ ...told, message }]);
  });

  it("a plan repairs it", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(allocate(`${root}-cd`, 70_000), change(`${root}-lg`, { country: "DE" }));
    expect((await stack.planned()).sort()).toEqual([`credits.allocate ${root}-cd`, `organization.update ${root}-lg`]);
    await stack.apply();
    expect(await stack.drifted()).toEqual({});
  });

  it("a value that came back is no drift", async () => {
    const { stack, root } = await applied({ "orgs/a.yaml": TREE });
    await stack.others(allocate(`${root}-cd`, 70_000));
    await stack.others(allocate(`${root}-cd`, 50_000));
    expect(await stack.drifted()).toEqual({});
  });
});
