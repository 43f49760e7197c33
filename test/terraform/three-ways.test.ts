/**
 * The same tree with something of every kind, in YAML with the CLI, in HCL with a resource for every object, and as an `allot_tree`: the same live
 * state, compared as `allot export` writes it, byte for byte. An export has no ids, times or versions; they are all that differs.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { allot, temporaryFolder } from "../e2e/allot.ts";
import { type Serving, serving } from "../serve/serving.ts";
import { workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const EVERYTHING = join(import.meta.dirname, "everything");
const YAML = readFileSync(join(EVERYTHING, "tree.yaml"), "utf8");
const HCL = readFileSync(join(EVERYTHING, "tree.tf"), "utf8");
const TREE = `
resource "allot_tree" "ever" {
  files = { for one in fileset(path.module, "orgs/*.yaml") : one => file(one) }
}
`;
/** Of the account that pays by itself. */
const PAYMENT = "sepa-mandate-1";

it("the same tree by YAML, by single resources and by an allot_tree is the same live state", async () => {
  const yaml = await fresh();
  const planned = await yaml.cli("apply", "--auto-approve", "--quiet");
  expect(planned).toMatchObject({ code: 0 });
  const wanted = await yaml.exported();
  expect(wanted).toContain("management: provider");

  const single = await fresh();
  const terraform = await workspace(single.service, "ever");
  terraform.configure(HCL, "ever");
  expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
  expect(await single.exported()).toBe(wanted);
  expect(await terraform.run(["plan", "-detailed-exitcode"])).toMatchObject({ code: 0 });
  // Each finds what the other has made as it wants it.
  expect((await single.cli("plan")).stdout).toContain("Nothing to do: the tree is as declared.");

  const whole = await fresh();
  const tree = terraform.at(temporaryFolder());
  mkdirSync(join(tree.folder, "orgs"));
  writeFileSync(join(tree.folder, "orgs/tree.yaml"), YAML);
  tree.configure(TREE, "ever");
  const environment = { ALLOT_SERVICE: whole.service.url, ALLOT_TOKEN: whole.service.token, PAYMENT };
  expect(await tree.run(["init"])).toMatchObject({ code: 0 });
  expect(await tree.run(["apply", "-auto-approve"], environment)).toMatchObject({ code: 0 });
  expect(await whole.exported()).toBe(wanted);
});

/** A service with nothing in it, and the stack of the tree. */
async function fresh() {
  const folder = temporaryFolder();
  const service: Serving = await serving([], { folder });
  writeFileSync(join(folder, "allot.yaml"), STACK);
  mkdirSync(join(folder, "orgs"));
  writeFileSync(join(folder, "orgs/tree.yaml"), YAML);
  const environment = { ALLOT_SERVICE: service.url, ALLOT_TOKEN: service.token, PAYMENT };
  const cli = (...args: string[]) => allot(args, { folder, environment });
  return { service, cli, exported: async () => (await cli("export")).stdout };
}

const STACK = 'apiVersion: allot/v1\nkind: Stack\nname: ever\nroot: ever\nfiles: ["orgs/*.yaml"]\n';
