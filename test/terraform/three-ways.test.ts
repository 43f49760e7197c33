/**
 * The same tree with something of every kind, in YAML with the CLI, in HCL with a resource for every object, and as an `allot_tree`: the same live
 * state, compared as `allot export` writes it, byte for byte. An export has no ids, times or versions; they are all that differs.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { temporaryFolder } from "../e2e/allot.ts";
import { everything, HCL, PAYMENT, YAML } from "./everything/service.ts";
import { workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const TREE = `
resource "allot_tree" "ever" {
  files = { for one in fileset(path.module, "orgs/*.yaml") : one => file(one) }
}
`;

it("the same tree by YAML, by single resources and by an allot_tree is the same live state", async () => {
  const yaml = await everything();
  expect(await yaml.cli("apply", "--auto-approve", "--quiet")).toMatchObject({ code: 0 });
  const wanted = await yaml.exported();
  expect(wanted).toContain("management: provider");

  const single = await everything();
  const terraform = await workspace(single.service, "ever");
  terraform.configure(HCL, "ever");
  expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
  expect(await single.exported()).toBe(wanted);
  expect(await terraform.run(["plan", "-detailed-exitcode"])).toMatchObject({ code: 0 });
  // Each finds what the other has made as it wants it, the payment reference as well.
  expect((await single.cli("plan")).stdout).toContain("Nothing to do: the tree is as declared.");

  const whole = await everything();
  const tree = terraform.at(temporaryFolder());
  mkdirSync(join(tree.folder, "orgs"));
  writeFileSync(join(tree.folder, "orgs/tree.yaml"), YAML);
  tree.configure(TREE, "ever");
  const environment = { ALLOT_SERVICE: whole.service.url, ALLOT_TOKEN: whole.service.token, PAYMENT };
  expect(await tree.run(["init"])).toMatchObject({ code: 0 });
  expect(await tree.run(["apply", "-auto-approve"], environment)).toMatchObject({ code: 0 });
  expect(await whole.exported()).toBe(wanted);
});
