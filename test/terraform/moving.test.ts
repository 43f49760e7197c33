/**
 * A stack moves from YAML to Terraform and back, and one organization from one stack to another, without anything of it being made anew or
 * touched: `allot export --format terraform`, import blocks, `allot export`, and the mark of who manages what (language rule 10).
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import type { History } from "../../src/wire/generated/history.ts";
import { documentOf, edit } from "../e2e/allot.ts";
import { type Everything, everything } from "./everything/service.ts";
import { prepared } from "./prepared.ts";
import { uninitialized } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

it("a stack moves to Terraform and back, and nothing that lives is touched", async () => {
  const stack = await everything();
  const { cli, folder } = stack;
  expect(await cli("apply", "--auto-approve", "--quiet")).toMatchObject({ code: 0 });
  const before = await lives(stack);

  expect(await cli("export", "--format", "terraform", "--dir", "tf")).toMatchObject({
    ...{ code: 0, stdout: "", stderr: "6 organizations written to tf\n" },
  });
  const terraform = (await uninitialized(stack.service, "ever")).at(join(folder, "tf"));
  expect(await terraform.run(["fmt", "-check", "-diff"])).toEqual({ code: 0, output: "" });
  expect(await terraform.run(["init"])).toMatchObject({ code: 0 });
  // In the name of another stack it is refused, with the way out.
  edit(folder, "tf/main.tf", 'stack = "ever"', 'stack = "other"');
  const foreign = await terraform.run(["plan"]);
  expect(foreign).toMatchObject({ code: 1, output: expect.stringContaining("ever is managed by the stack ever") });
  edit(folder, "tf/main.tf", 'stack = "other"', 'stack = "ever"');
  expect((await terraform.run(["apply", "-auto-approve"])).output).toContain(
    "23 imported, 0 added, 0 changed, 0 destroyed",
  );
  expect(await lives(stack)).toEqual(before);

  // The import blocks have done their work; from now on it is Terraform's.
  rmSync(join(terraform.folder, "imports.tf"));
  edit(folder, "tf/main.tf", "credits = 10000", "credits = 20000");
  expect((await terraform.run(["apply", "-auto-approve"])).output).toContain("0 added, 1 changed, 0 destroyed");
  const changed = await lives(stack);
  expect(changed).not.toEqual(before);

  expect(await cli("export", "--out", "orgs/again.yaml")).toMatchObject({ code: 0 });
  rmSync(join(folder, "orgs/tree.yaml"));
  const removed = readFileSync(join(folder, "tf/main.tf"), "utf8").replaceAll(
    /^resource "(\w+)" "([\w-]+)" \{\n(?: .*\n)*\}\n/gm,
    "removed {\n  from = $1.$2\n  lifecycle {\n    destroy = false\n  }\n}\n",
  );
  writeFileSync(join(folder, "tf/main.tf"), removed);
  expect((await terraform.run(["apply", "-auto-approve"])).output).toContain("0 added, 0 changed, 0 destroyed");
  expect((await terraform.run(["state", "list"])).output).toBe("");
  expect((await cli("plan")).stdout).toContain("Nothing to do: the tree is as declared.");
  expect(await lives(stack)).toEqual(changed);
});

it("language-10: an organization goes from one stack to another by being released, and only its mark changes", async () => {
  const given = await prepared();
  const { terraform, cli, folder } = given;
  const OF_MK = `
import {
  to = allot_child_organization.mk
  id = "mk"
}
resource "allot_child_organization" "mk" {
  key     = "mk"
  name    = "MK Inc."
  parent  = "rlc"
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Mia Kern", email = "mia@mk.example" }
  credits = 60000
  on_destroy = "release"
}
`;
  const ROLE = `
resource "allot_role" "support" {
  organization = "lg"
  name         = "support"
  permissions  = ["users:list"]
}
`;
  const OF_CD = OF_MK.slice(OF_MK.indexOf("resource")).replaceAll("mk", "cd").replace("MK", "CD");
  terraform.configure(OF_MK + OF_CD + ROLE);
  const refused = await terraform.run(["plan"]);
  expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("mk is managed by the stack first-tree") });
  // So is what an organization of another stack would get, and to create one that is there.
  expect(refused.output).toContain("lg is managed by the stack first-tree");
  expect(refused.output).toContain("cd is there already (O-2)");

  given.edit("    credits: 60000\n", "    credits: 60000\n    state: released\n");
  expect(await cli(["apply", "--auto-approve"])).toMatchObject({ code: 0 });
  terraform.configure(OF_MK);
  const adopting = await terraform.run(["plan"]);
  expect(adopting.output).toMatch(/\+ managed_by += "terraform"/);
  expect(adopting.output).toContain("1 to import, 0 to add, 1 to change, 0 to destroy");
  expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
  expect((await cli(["plan"])).stdout).toContain("Nothing to do: the tree is as declared.");

  terraform.configure("");
  expect((await terraform.run(["apply", "-auto-approve"])).output).toContain("1 destroyed");
  edit(folder, "orgs/rlc.yaml", "    state: released\n", "");
  const back = await cli(["apply", "--auto-approve"]);
  expect(back).toMatchObject({ code: 0, stdout: expect.stringContaining("Applied 1 operation.") });
});

/** All that lives, with the runs that have touched it. */
async function lives({ cli }: Everything): Promise<unknown> {
  const { runs } = documentOf<History>("history", (await cli("history", "--format", "json")).stdout);
  const tree: unknown = JSON.parse((await cli("tree", "--format", "json")).stdout);
  return { tree, runs: runs.map(({ run }) => run), declared: await cli("export").then(({ stdout }) => stdout) };
}
