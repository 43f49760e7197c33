/** A tree in a stack: out of files, or out of TypeScript; judged at synthesis, and handed on as texts that say the same. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { TerraformVariable, Testing } from "cdktf";
import { beforeEach, describe, expect, it } from "vitest";
import { type DeclaredOrganization, DistributorTree } from "../../src/cdktf/index.ts";
import { temporaryFolder } from "../e2e/allot.ts";
import { mistakesOf, reference, stackOf, written } from "./stack.ts";

const rlc = (credits: number) => `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 100000
children:
  cd:
    name: CD Inc.
    region: eu1
    country: CZ
    owner: {name: Carl Dent, email: carl@cd.example}
    credits: ${credits}
`;

const STACK = 'apiVersion: allot/v1\nkind: Stack\nname: test\nfiles: ["*.org.yaml"]\n';
const STACK_WITH_POLICIES = `apiVersion: allot/v1
kind: Stack
name: test
root: rlc
files: ["*.org.yaml"]
policies: ["*.policy.yaml"]
guards: { unlinks: 1 }
`;
const POLICY = `apiVersion: allot/v1
kind: Policy
name: small
where: { below: [rlc] }
maxAllocation: 150000
`;

describe("DistributorTree.fromYaml", () => {
  let folder: string;
  let stack: ReturnType<typeof stackOf>;
  beforeEach(() => {
    folder = temporaryFolder();
    writeFileSync(join(folder, "allot.yaml"), STACK);
    stack = stackOf();
  });

  it("hands the declared tree to the stack and writes it as an output", async () => {
    writeFileSync(join(folder, "rlc.org.yaml"), rlc(50_000));
    const tree = await DistributorTree.fromYaml(stack, "tree", folder);
    expect(tree.get("cd")).toMatchObject({ name: "CD Inc.", parent: "rlc", credits: 50_000 });
    expect(tree.tryGet("nobody")).toBeUndefined();
    expect(() => tree.get("nobody")).toThrow("stack/tree: there is no organization nobody");
    expect(tree.stackName).toBe("test");
    const { output, resource } = written(stack);
    const [facts] = Object.values(output);
    expect(facts).toMatchObject({ value: { rlc: { credits: 100_000 }, cd: { parent: "rlc", credits: 50_000 } } });
    expect(resource).toEqual({ allot_tree: { tree: { files: { "allot.yaml": STACK, "rlc.org.yaml": rlc(50_000) } } } });
  });

  it("hands on allot.yaml, guards and all, its policies, and texts that Terraform would read as its own", async () => {
    const text = rlc(50_000).replace("RLC Inc.", () => `'RLC ${reference("path.cwd")} %{ if true } Inc.'`);
    writeFileSync(join(folder, "rlc.org.yaml"), text);
    writeFileSync(join(folder, "allot.yaml"), STACK_WITH_POLICIES);
    writeFileSync(join(folder, "one.policy.yaml"), POLICY);
    const options = { outputs: false, allow: ["unlink=cd"], onDestroy: "leave" } as const;
    await DistributorTree.fromYaml(stack, "tree", folder, options);
    const { output, resource } = written(stack);
    expect(output).toBeUndefined();
    expect(resource.allot_tree.tree).toEqual({
      ...{ allow: ["unlink=cd"], on_destroy: "leave" },
      files: {
        "allot.yaml": STACK_WITH_POLICIES,
        "rlc.org.yaml": rlc(50_000).replace("RLC Inc.", () => `'RLC $${reference("path.cwd")} %%{ if true } Inc.'`),
        "one.policy.yaml": POLICY,
      },
    });
  });

  it.each(["nowhere", "allot.yaml"])("takes a folder of a stack, and says where there is none: %s", async (name) => {
    const elsewhere = join(folder, name);
    const made = DistributorTree.fromYaml(stack, "tree", elsewhere);
    await expect(made).rejects.toThrow(`stack/tree: there is no allot.yaml in ${elsewhere}`);
  });

  it.each([
    [110_000, "pool_short (C-3)"],
    [15_000, "credits_step (C-2)"],
  ])("C-2 C-3 refuses %i credits at synthesis, with the place and the construct's path", async (credits, said) => {
    writeFileSync(join(folder, "rlc.org.yaml"), rlc(credits));
    await DistributorTree.fromYaml(stack, "tree", folder);
    const synth = () => Testing.synth(stack, true);
    expect(synth).toThrow("rlc.org.yaml:");
    expect(synth).toThrow(said);
    expect(synth).toThrow("[stack/tree]");
  });
});

describe("a DistributorTree in TypeScript", () => {
  const place = { region: "eu1", country: "CZ", owner: { name: "Rita Lane", email: "rita@rlc.example" } };
  const cd = { ...place, name: "CD Inc.", credits: 50_000, users: [{ email: "max@cd.example", name: "Max" }] };
  const tree = (child: Record<string, unknown>): DeclaredOrganization[] => [
    { kind: "Distributor", key: "rlc", ...place, name: "RLC Inc.", purchasedCredits: 100_000, children: { cd: child } },
  ];

  it("is the texts that the files would be, one a declaration", () => {
    const stack = stackOf();
    const made = new DistributorTree(stack, "tree", {
      organizations: [
        ...tree(cd),
        { kind: "ChildOrganization", key: "lg", parent: "rlc", ...cd, name: `LG ${reference("x")}` },
      ],
      policies: [{ kind: "Policy", name: "small", maxAllocation: 150_000 }],
    });
    expect(made.get("lg")).toMatchObject({ parent: "rlc", credits: 50_000 });
    const { files, policies } = written(stack).resource.allot_tree.tree;
    expect(policies).toEqual(["policies/0.json"]);
    expect(Object.keys(files)).toEqual(["lg.json", "policies/0.json", "rlc.json"]);
    expect(JSON.parse(files["rlc.json"])).toEqual({ apiVersion: "allot/v1", ...tree(cd)[0] });
    expect(files["lg.json"]).toContain(`"name": "LG $${reference("x")}"`);
  });

  it.each([
    [{ ...cd, credits: 110_000 }, "[stack/tree] rlc.purchasedCredits pool_short (C-3)"],
    [{ ...cd, credits: 15_000 }, "[stack/tree] rlc.children.cd.credits credits_step (C-2)"],
    [{ ...cd, users: [...cd.users, { email: "no address" }] }, "[stack/tree] rlc.children.cd.users.1.email "],
    [{ ...cd, contry: "CZ" }, "[stack/tree] rlc.children.cd.contry unknown_field"],
    [{ ...cd, managedAccount: { billing: { paymentReference: "card-1" } } }, "billing.paymentReference"],
  ])("C-2 C-3 P-6 is judged as files are, with the path in the data", (child, said) => {
    const stack = stackOf();
    new DistributorTree(stack, "tree", { organizations: tree(child) });
    expect(mistakesOf(stack)).toContain(said);
  });

  it("O-2 may stand beside the tree of another root, with the same keys", () => {
    const stack = stackOf();
    const [rlc] = tree(cd);
    for (const key of ["rlc", "xyz"])
      new DistributorTree(stack, key, { organizations: [{ ...rlc, kind: "Distributor", key }], outputs: false });
    expect(mistakesOf(stack)).toBe("");
  });

  it("O-1 says that there is no root where there is nothing", () => {
    const stack = stackOf();
    new DistributorTree(stack, "tree", { organizations: [] });
    expect(mistakesOf(stack)).toContain("[stack/tree] organizations root_unknown (O-1)");
  });

  it("may have values that only Terraform knows; who has one is left to the plan, and all others are judged", () => {
    const stack = stackOf();
    const town = new TerraformVariable(stack, "town", { type: "string" });
    const credits = new TerraformVariable(stack, "credits", { type: "number" });
    const made = { ...cd, credits: credits.numberValue, labels: { town: `in ${town.stringValue}` } };
    const organizations = tree(made);
    new DistributorTree(stack, "tree", { organizations, outputs: false });
    const text: string = written(stack).resource.allot_tree.tree.files["rlc.json"];
    expect(text).toContain(`"credits": ${reference("jsonencode(var.credits)")}`);
    expect(text).toContain(`"town": ${reference(`jsonencode("in ${reference("var.town")}")`)}`);

    const wrong = {
      kind: "ChildOrganization",
      key: "lg",
      parent: "rlc",
      ...cd,
      name: "LG Inc.",
      country: "Czechia",
    } as const;
    const other = stackOf();
    new DistributorTree(other, "wrong", { organizations: [...organizations, wrong], outputs: false });
    const said = mistakesOf(other);
    expect(said).toContain("[stack/wrong] lg.country ");
    expect(said).not.toContain("cd");
  });
});
