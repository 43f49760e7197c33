/** `allot_tree` in the real Terraform: our own planner's plan, figures and refusals, in Terraform's. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { flat } from "./hcl.ts";
import { type Prepared, prepared } from "./prepared.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const TREE = `
resource "allot_tree" "rlc" {
  files = { for one in fileset(path.module, "orgs/*.yaml") : one => file(one) }
}
output "changes" { value = allot_tree.rlc.changes }
`;

/** The tree that `prepared` applied, as files of the module; edited. */
function declared({ terraform, folder }: Prepared, edit: (yaml: string) => string = (yaml) => yaml): void {
  mkdirSync(join(terraform.folder, "orgs"), { recursive: true });
  writeFileSync(join(terraform.folder, "orgs/rlc.yaml"), edit(readFileSync(join(folder, "orgs/rlc.yaml"), "utf8")));
}

const swapped = (yaml: string) =>
  yaml.replace("credits: 250000", "credits: 200000").replace("credits: 60000", "credits: 110000");

describe("allot_tree", () => {
  it("takes over what is declared, shows what becomes of the credits in the plan, and applies exactly that", async () => {
    const given = await prepared();
    const { terraform, cli } = given;
    declared(given);
    terraform.configure(TREE, "first-tree");
    expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
    expect(await terraform.run(["plan", "-detailed-exitcode"])).toMatchObject({ code: 0 });

    declared(given, swapped);
    const { code, output } = await terraform.run(["plan", "-out=plan.bin", "-detailed-exitcode"]);
    expect(code).toBe(2);
    expect(output).toContain("cd: credits 250,000 → 200,000");
    expect(output).toContain("What this does to the credits of rlc");
    expect(output).toMatch(/rlc +500,000 +460,000/);
    expect(await terraform.run(["apply", "plan.bin"])).toMatchObject({ code: 0 });
    expect((await cli(["tree"])).stdout).toContain("200,000");
    expect(await terraform.run(["plan", "-detailed-exitcode"])).toMatchObject({ code: 0 });
  });

  it("C-4: what no pool can pay is an error of the plan, with figures and ways out, at its file", async () => {
    const given = await prepared();
    const { terraform } = given;
    declared(given, (yaml) => yaml.replace("credits: 150000", "credits: 300000"));
    terraform.configure(TREE, "first-tree");
    const { code, output } = await terraform.run(["plan"]);
    expect(code).toBe(1);
    expect(output).toContain("pool_short (C-3)");
    expect(output).toContain("short 110,000");
    expect(output).toContain("Ways out");
    expect(output).toContain("orgs/rlc.yaml:");
  });

  it("a plan that the tree has moved on from writes nothing", async () => {
    const given = await prepared();
    const { terraform, cli } = given;
    declared(given, swapped);
    terraform.configure(TREE, "first-tree");
    expect(await terraform.run(["plan", "-out=plan.bin"])).toMatchObject({ code: 0 });
    expect(await cli(["apply", "--auto-approve"])).toMatchObject({ code: 0 });
    given.edit("credits: 250000", "credits: 240000");
    expect(await cli(["apply", "--auto-approve"])).toMatchObject({ code: 0 });
    const { code, output } = await terraform.run(["apply", "plan.bin"]);
    expect(code).toBe(1);
    // Terraform plans again before it applies, and holds both against each other.
    expect(output).toContain("inconsistent final plan");
    expect((await cli(["tree"])).stdout).toContain("240,000");
  });

  it("U-1: allot.yaml says how many may be unlinked, in a plan and when all is destroyed, which drains and takes an hour", async () => {
    const given = await prepared();
    const { terraform, folder } = given;
    const stack = TREE.replace(
      'fileset(path.module, "orgs/*.yaml")',
      'setunion(["allot.yaml"], fileset(path.module, "orgs/*.yaml"))',
    );
    const says = (more: string) =>
      writeFileSync(join(terraform.folder, "allot.yaml"), readFileSync(join(folder, "allot.yaml"), "utf8") + more);
    declared(given);
    says("guards: { unlinks: 1, creditsReclaimed: { percent: 100 } }\n");
    terraform.configure(stack);
    const another = await terraform.run(["plan"]);
    expect(another.code).toBe(1);
    expect(another.output).toContain('stack = "first-tree"');
    terraform.configure(stack, "first-tree");
    expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
    const destroyed = () => terraform.run(["destroy", "-auto-approve"]);
    // Before all is destroyed Terraform plans as ever: by these files nothing is to be done.
    const all = await destroyed();
    expect(all.code).toBe(1);
    expect(flat(all.output)).toContain("the guard unlinks lets 1 through");
    declared(given, (yaml) =>
      yaml.replaceAll(/^ {4}name: ((?:LG|MK) Inc\.)$/gm, "$&\n    state: unlinked\n    confirm: $1"),
    );
    const two = await terraform.run(["plan"]);
    expect(two.code).toBe(1);
    expect(flat(two.output)).toContain("the guard unlinks lets 1 through");
    declared(given);
    terraform.configure(
      stack.replace("}\noutput", '  allow = ["unlink=cd", "unlink=lg", "unlink=mk"]\n}\noutput'),
      "first-tree",
    );
    expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
    const draining = await destroyed();
    expect(draining.code).toBe(1);
    expect(draining.output).toContain("Not all is unlinked yet (U-1)");
    expect((await terraform.run(["state", "list"])).output).toContain("allot_tree.rlc");

    // U-6: what is to be unlinked waits for the hour and another apply, and a plan that can do nothing yet says so.
    declared(given, (yaml) =>
      yaml.replaceAll(/name: (.. Inc\.)\n( +)region/g, "name: $1\n$2state: unlinked\n$2confirm: $1\n$2region"),
    );
    const waiting = await terraform.run(["plan"]);
    expect(waiting).toMatchObject({ code: 0, output: expect.stringContaining("Warning: What waits in rlc") });
    expect(waiting.output).toMatch(/cd: organization\.unlink waits for [\s\S]*until\s+20\d\d-/);
    expect(waiting.output).toContain("apply again then");
  });

  it("may be known late, and be imported", async () => {
    const given = await prepared();
    const { terraform } = given;
    declared(given, swapped);
    const late = `
resource "terraform_data" "late" { input = file("orgs/rlc.yaml") }
resource "allot_tree" "rlc" { yaml = terraform_data.late.output }
output "before" { value = try(allot_tree.rlc.pools["rlc"].handed_out_before, null) }
`;
    terraform.configure(late, "first-tree");
    const applied = await terraform.run(["apply", "-auto-approve"]);
    expect(applied).toMatchObject({ code: 0, output: expect.stringContaining("before = 460000") });
    expect(applied.output).toMatch(/changes += \(known after apply\)/);
    expect(await terraform.run(["state", "rm", "allot_tree.rlc"])).toMatchObject({ code: 0 });
    expect(await terraform.run(["import", "allot_tree.rlc", "rlc"])).toMatchObject({ code: 0 });
    const plan = ["plan", "-detailed-exitcode"];
    const imported = await terraform.run(plan);
    expect(imported).toMatchObject({ code: 2, output: expect.stringContaining("1 to change") });
    expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
    expect(await terraform.run(plan)).toMatchObject({ code: 0 });
  });
});
