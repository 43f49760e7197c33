/**
 * The same tree in YAML with the CLI, in HCL with a resource for every object, as an `allot_tree`, and in TypeScript with CDKTF: the same live
 * state, compared as `allot export` writes it, byte for byte. An export has no ids, times or versions, and no salt of a payment's mark; they are all
 * that differs. All four say the same stack; another would be another mark.
 */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, type TerraformStack } from "cdktf";
import { expect, it, vi } from "vitest";
import { ManagedServices } from "../../examples/cdktf/managed-services.ts";
import { temporaryFolder } from "../e2e/allot.ts";
import { type Everything, emptyService, everything, HCL, PAYMENT, YAML } from "./everything/service.ts";
import { EverythingStack } from "./everything/stack.ts";
import { uninitialized, type Workspace, workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const TREE = `
resource "allot_tree" "ever" {
  files = { for one in fileset(path.module, "orgs/*.yaml") : one => file(one) }
}
`;

it("a tree with something of every kind is the same by YAML, by single resources, by an allot_tree and by constructs", async () => {
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
  await applied(tree, whole);
  expect(await whole.exported()).toBe(wanted);

  const constructs = await everything();
  await applied(
    synthesized(terraform, (app) => new EverythingStack(app, "everything")),
    constructs,
  );
  expect(await constructs.exported()).toBe(wanted);
});

it("examples/managed-services in YAML, in HCL and in TypeScript are the same live state", async () => {
  const yaml = await managedServices();
  expect(await yaml.cli("apply", "--auto-approve", "--quiet")).toMatchObject({ code: 0 });
  const wanted = await yaml.exported();
  expect(wanted).toContain("key: brightline");

  const hcl = await managedServices();
  const terraform = await uninitialized(hcl.service, "brightline");
  copy("terraform/managed-services", terraform.folder);
  await applied(terraform, hcl);
  expect(await hcl.exported()).toBe(wanted);

  const constructs = await managedServices();
  await applied(
    synthesized(terraform, (app) => new ManagedServices(app, "managed-services")),
    constructs,
  );
  expect(await constructs.exported()).toBe(wanted);
});

function managedServices(): Promise<Everything> {
  return emptyService((folder) => copy("managed-services", folder));
}

/** Copies an example, without what running it has left there. */
function copy(name: string, folder: string): void {
  const filter = (path: string) => !/\/\.(allot|terraform)|tfstate|plan\.bin|backend\.tf$/.test(path);
  cpSync(join(import.meta.dirname, "../../examples", name), folder, { recursive: true, filter });
}

/** The one stack of an app, as Terraform reads it. */
function synthesized(given: Workspace, made: (app: App) => TerraformStack): Workspace {
  const app = new App({ outdir: temporaryFolder() });
  const stack = made(app);
  app.synth();
  return given.at(join(app.outdir, "stacks", stack.node.id));
}

/** Applies a configuration to a service, in a folder that knows no provider yet. */
async function applied(terraform: Workspace, to: Everything): Promise<void> {
  expect(await terraform.run(["init"])).toMatchObject({ code: 0 });
  expect(await terraform.run(["apply", "-auto-approve"], environmentOf(to))).toMatchObject({ code: 0 });
}

function environmentOf({ service }: Everything): Readonly<Record<string, string>> {
  return { ALLOT_SERVICE: service.url, ALLOT_TOKEN: service.token, PAYMENT };
}
