/** The stacks of examples/cdktf, written as `cdktf synth` has them written: by the command of cdktf.json, in a shell. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../e2e/allot.ts";

const ROOT = join(import.meta.dirname, "../..");

it("cdktf.json writes three stacks, a thousand clients and all", () => {
  const folder = temporaryFolder();
  const { app, output } = JSON.parse(readFileSync(join(ROOT, "cdktf.json"), "utf8"));
  expect(output).toBe("cdktf.out");
  const env = { ...process.env, CDKTF_OUTDIR: folder, ALLOT_SERVICE: "https://orgs.example" };
  const { status, stderr } = spawnSync(app, { shell: true, cwd: ROOT, encoding: "utf8", env });
  expect(status, stderr).toBe(0);
  const written = (stack: string) => JSON.parse(readFileSync(join(folder, "stacks", stack, "cdk.tf.json"), "utf8"));
  const { resource, terraform } = written("thousand-clients");
  expect(Object.keys(resource.allot_child_organization)).toHaveLength(1_000);
  expect(Object.keys(resource.allot_cost_center)).toHaveLength(1_000);
  expect(Object.keys(resource.allot_credit_allocations.credits.allocations)).toHaveLength(1_000);
  const address = "https://orgs.example/v1/terraform/state/thousand-clients";
  expect(terraform.backend.http).toEqual({ address, lock_address: address, unlock_address: address });
  expect(Object.keys(written("managed-services").resource.allot_child_organization)).toEqual([
    "harbour",
    "oak",
    "pine",
  ]);
  expect(Object.keys(written("first-tree").resource.allot_tree.tree.files)).toEqual(["allot.yaml", "orgs/rlc.yaml"]);
});
