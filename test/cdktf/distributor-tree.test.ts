import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack, Testing } from "cdktf";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DistributorTree } from "../../src/cdktf/index.ts";

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

describe("DistributorTree", () => {
  let folder: string;
  let stack: TerraformStack;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "allot-cdktf-"));
    writeFileSync(join(folder, "allot.yaml"), 'apiVersion: allot/v1\nkind: Stack\nname: test\nfiles: ["*.org.yaml"]\n');
    stack = new TerraformStack(new App({ outdir: join(folder, "out") }), "stack");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("hands the declared tree to the stack and writes it as an output", async () => {
    writeFileSync(join(folder, "rlc.org.yaml"), rlc(50_000));
    const tree = await DistributorTree.fromYaml(stack, "tree", folder);
    expect(tree.get("cd")).toMatchObject({ name: "CD Inc.", parent: "rlc", credits: 50_000 });
    expect(tree.tryGet("nobody")).toBeUndefined();
    expect(() => tree.get("nobody")).toThrow("stack/tree: there is no organization nobody");
    const { output } = JSON.parse(Testing.synth(stack, true));
    const [written] = Object.values(output);
    expect(written).toMatchObject({ value: { rlc: { credits: 100_000 }, cd: { parent: "rlc", credits: 50_000 } } });
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
