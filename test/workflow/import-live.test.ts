/** What lives and nobody manages is written as declarations; then a plan adopts it and does nothing else (language rule 10). On a real service. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ImportAsked, importable, importedText, wrongThen } from "../../src/workflow/index.ts";
import { adopt, child, distributor, drain, invite, operation, pause } from "../service/under-test.ts";
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

const TREE = `# Ours.
apiVersion: allot/v1
kind: Distributor
key: ROOT
name: Root
region: eu1
country: DE
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
children:
    # The first.
    ROOT-cd: {name: CD, region: eu1, country: CZ, owner: {name: C, email: c@c.example}, credits: 10000} # on one line

# The end.
`;

let trees = 0;
async function applied(text = TREE): Promise<{ stack: DriftingStack; root: string }> {
  trees += 1;
  const root = `i${trees}`;
  const stack = new DriftingStack(served, root, { "orgs/a.yaml": text.replaceAll("ROOT", root) });
  stacks.push(stack);
  await stack.apply();
  return { stack, root };
}

/** A distributor with two children, one of them not as organizations usually are. */
async function grown(stack: DriftingStack, root: string): Promise<void> {
  await stack.others(
    distributor(`${root}-emea`, root, 90_000),
    child(`${root}-x`, root, 20_000, { labels: { tier: "gold" } }),
  );
  await stack.others(child(`${root}-e1`, `${root}-emea`), child(`${root}-e2`, `${root}-emea`));
  await stack.others(pause(`${root}-e1`), invite(`${root}-e1`, "ina@e1.example"));
  await stack.others(operation("license.create", `${root}-emea`, { product: "pro", quantity: 3 }));
}

/** Looks for what is asked for; with a file, writes it there. */
async function imported(stack: DriftingStack, root: string, asked: Partial<ImportAsked>, file?: string) {
  const declarations = await stack.load();
  const found = await importable(declarations, served.client, root, { addresses: [], unmanaged: false, ...asked });
  const isThere = file !== undefined && declarations.files.includes(file);
  const target = file === undefined ? undefined : { file, text: isThere ? stack.text(file) : null, schema: "s.json" };
  const text = importedText(declarations, found, target);
  if (file !== undefined) {
    expect(await wrongThen(declarations, stack.folder, { file, text })).toEqual([]);
    stack.write(file, text);
  }
  return { ...found, keys: found.organizations.map(({ key }) => key).sort(), text };
}

describe("what is imported", () => {
  it("one: its plan is its adoption", async () => {
    const { stack, root } = await applied();
    await grown(stack, root);
    const { keys, text } = await imported(stack, root, { addresses: [`${root}-x`] }, "orgs/x.yaml");
    expect(keys).toEqual([`${root}-x`]);
    expect(text).toContain(`parent: ${root}\n`);
    expect(text).toContain("# yaml-language-server: $schema=s.json\n");
    expect(await stack.planned()).toEqual([`organization.adopt ${root}-x`]);
    await stack.apply();
    expect(await stack.planned()).toEqual([]);
    expect(await stack.drifted()).toEqual({});
  });

  it("a subtree, with its people, licenses and states", async () => {
    const { stack, root } = await applied();
    await grown(stack, root);
    const { keys } = await imported(stack, root, { addresses: [`${root}-emea/**`] }, "orgs/emea.yaml");
    expect(keys).toEqual([`${root}-e1`, `${root}-e2`, `${root}-emea`]);
    const text = stack.text("orgs/emea.yaml");
    expect(text).toContain("state: paused\n");
    expect(text).toContain("ina@e1.example");
    expect(text).toContain("pro: {quantity: 3}\n");
    expect((await stack.planned()).sort()).toEqual(keys.map((key) => `organization.adopt ${key}`));
    await stack.apply();
    expect(await stack.planned()).toEqual([]);
  });

  it("all that nobody manages", async () => {
    const { stack, root } = await applied();
    await grown(stack, root);
    const { keys } = await imported(stack, root, { unmanaged: true }, "orgs/found.yaml");
    expect(keys).toEqual([`${root}-e1`, `${root}-e2`, `${root}-emea`, `${root}-x`]);
    await stack.apply();
    expect((await stack.drift()).unmanaged).toEqual([]);
  });

  it("into a file that is there: a child below its parent, as it is indented there; a distributor as a document", async () => {
    const { stack, root } = await applied();
    await grown(stack, root);
    const before = stack.text("orgs/a.yaml");
    await imported(stack, root, { unmanaged: true }, "orgs/a.yaml");
    const text = stack.text("orgs/a.yaml");
    const [head = "", tail = ""] = before.split("\n# The end.");
    expect(text.startsWith(head)).toBe(true);
    expect(text).toContain(`\n    ${root}-x:\n      name: The ${root}-x\n`);
    expect(text).toContain(`# The end.${tail}---\napiVersion: allot/v1\nkind: Distributor\nkey: ${root}-emea\n`);
    await stack.apply();
    expect(await stack.planned()).toEqual([]);
  });

  it("what a stack had managed and its files lost is put back", async () => {
    const { stack, root } = await applied();
    stack.write("orgs/a.yaml", stack.text("orgs/a.yaml").replace(/children:[\s\S]*?one line\n/, ""));
    const { keys } = await imported(stack, root, { addresses: [`${root}-cd`] }, "orgs/back.yaml");
    expect(keys).toEqual([`${root}-cd`]);
    expect(await stack.planned()).toEqual([]);
  });
});

describe("what is not imported", () => {
  it("what is declared already, with the place where", async () => {
    const { stack, root } = await applied();
    const { problems, organizations } = await imported(stack, root, { addresses: [`${root}-cd`] });
    expect(organizations).toEqual([]);
    expect(problems).toMatchObject([
      { code: "already_declared", rule: "language-10", places: [{ file: "orgs/a.yaml", line: 12 }] },
    ]);
  });

  it("what another stack manages: named, it is refused; in a subtree, it is passed over and told", async () => {
    const { stack, root } = await applied();
    await grown(stack, root);
    await stack.others(adopt(`${root}-e1`, "theirs"));
    const named = await imported(stack, root, { addresses: [`${root}-e1`] });
    expect(named.problems).toMatchObject([{ code: "managed_elsewhere", address: `${root}-e1` }]);
    const subtree = await imported(stack, root, { addresses: [`${root}-emea/**`] });
    expect(subtree.keys).toEqual([`${root}-e2`, `${root}-emea`]);
    expect(subtree.left).toMatchObject([{ code: "managed_elsewhere", address: `${root}-e1` }]);
    const all = await imported(stack, root, { unmanaged: true });
    expect([all.keys, all.left]).toEqual([[`${root}-e2`, `${root}-emea`, `${root}-x`], []]);
  });

  it("what is not there", async () => {
    const { stack, root } = await applied();
    const { problems } = await imported(stack, root, { addresses: ["nobody", "nobody/**"] });
    expect(problems.map(({ code, address }) => [code, address])).toEqual([
      ["address_unknown", "nobody"],
      ["address_unknown", "nobody"],
    ]);
  });

  it("what is released in the files: that line goes instead", async () => {
    const { stack, root } = await applied();
    await grown(stack, root);
    await imported(stack, root, { addresses: [`${root}-x`] }, "orgs/x.yaml");
    stack.write("orgs/x.yaml", `${stack.text("orgs/x.yaml")}state: released\n`);
    const { problems } = await imported(stack, root, { addresses: [`${root}-x`] });
    expect(problems).toMatchObject([{ code: "already_declared", places: [{ file: "orgs/x.yaml" }] }]);
    expect(problems[0]?.message).toContain("state: released");
  });

  it("a file that would be wrong then is not written: a child without its distributor", async () => {
    const { stack, root } = await applied();
    await grown(stack, root);
    const declarations = await stack.load();
    const found = await importable(declarations, served.client, root, { addresses: [`${root}-e2`], unmanaged: false });
    const text = importedText(declarations, found, { file: "orgs/e2.yaml", text: null, schema: "s.json" });
    const wrong = await wrongThen(declarations, stack.folder, { file: "orgs/e2.yaml", text });
    expect(wrong).toMatchObject([{ places: [{ file: "orgs/e2.yaml" }], address: `${root}-e2` }]);
  });

  it("what is draining is written with both ways open", async () => {
    const { stack, root } = await applied();
    await grown(stack, root);
    await stack.others(drain(`${root}-x`));
    const { text } = await imported(stack, root, { addresses: [`${root}-x`] }, "orgs/x.yaml");
    expect(text).toContain("# It is draining");
    expect(await stack.planned()).toEqual([`organization.adopt ${root}-x`]);
  });
});
