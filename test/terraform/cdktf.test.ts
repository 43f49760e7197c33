/**
 * Stacks of CDKTF in the real Terraform. The examples are what their README shows, the same live tree as the YAML that they stand for, and
 * gone when they are destroyed.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, Fn, TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import { expect, it, vi } from "vitest";
import {
  AllotFn,
  AllotProvider,
  ClientOrganization,
  DataAllotCreditReport,
  Distributor,
  DistributorTree,
  Membership,
  Pool,
} from "../../src/cdktf/index.ts";
import { temporaryFolder } from "../e2e/allot.ts";
import { untrueIn } from "../e2e/readme.ts";
import { clocked } from "./clocked.ts";
import { uninitialized } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, "../..");

it("examples/cdktf do what their README shows, and are destroyed when the hour is over (U-1)", async () => {
  const service = await clocked();
  const { at, environment } = await uninitialized(service, "");
  const checkout = temporaryFolder();
  cpSync(join(ROOT, "examples"), join(checkout, "examples"), {
    recursive: true,
    filter: (path) => !/\/\.(allot|terraform)|cdktf\.out|tfstate/.test(path),
  });
  for (const name of ["src", "node_modules", "package.json"]) symlinkSync(join(ROOT, name), join(checkout, name));
  const folder = join(checkout, "examples/cdktf");
  const access = { TF_HTTP_USERNAME: "allot", TF_HTTP_PASSWORD: service.token };
  expect(await untrueIn(folder, { ...environment, TF_CLI_ARGS: "-no-color" })).toEqual([]);

  service.passHour();
  const terraform = at(join(folder, "cdktf.out/stacks/managed-services"));
  const destroyed = await terraform.run(["destroy", "-auto-approve"], access);
  expect(destroyed, destroyed.output).toMatchObject({ code: 0, output: expect.stringContaining("Destroy complete!") });
  expect(await terraform.run(["state", "list"], access)).toEqual({ code: 0, output: "" });
});

it("the stack of docs/cdktf.md is written, applied as it stands by an operator, and keeps its state in the service", async () => {
  const service = await clocked();
  const { at, environment } = await uninitialized(service, "rlc");
  const project = temporaryFolder();
  for (const name of ["src", "node_modules", "package.json"]) symlinkSync(join(ROOT, name), join(project, name));
  const [, shown = ""] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(join(ROOT, "docs/cdktf.md"), "utf8")) ?? [];
  expect(shown).toContain("https://orgs.example");
  writeFileSync(join(project, "main.ts"), shown.replace("https://orgs.example", service.url));
  execFileSync(process.execPath, ["--conditions=allot-source", "main.ts"], { cwd: project });
  const terraform = at(join(project, "cdktf.out/stacks/clients"));
  const access = { ...environment, TF_HTTP_USERNAME: "allot", TF_HTTP_PASSWORD: service.token };
  for (const [args, said] of [
    [["init"], "Successfully configured the backend"],
    [["apply", "-auto-approve"], "7 added"],
    [["plan", "-detailed-exitcode"], "No changes."],
  ] as const) {
    const ran = await terraform.run(args, access);
    expect(ran, ran.output).toMatchObject({ code: 0, output: expect.stringContaining(said) });
  }
  expect(await service.look("nn")).toMatchObject({ name: "NN Inc.", allocated: 20_000 });
});

const PLACE = { region: "eu1", country: "CZ", owner: { name: "Rita Lane", email: "rita@rlc.example" } };

/** Would be something else, were it read by Terraform. */
const ODD = ["RLC $", '{path.cwd} %{ if true } "Inc."'].join("");
const YAML = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: "RLC Inc."
region: eu1
country: CZ
owner: { name: Rita Lane, email: rita@rlc.example }
purchasedCredits: 100000
`;

/** A tree in TypeScript with what only Terraform knows, and a client with something of everything below it, managed by another stack. */
function everything(folder: string, change: (stack: TerraformStack, client: ClientOrganization) => void): void {
  const app = new App({ outdir: folder });
  const stack = new TerraformStack(app, "everything");
  const town = new TerraformVariable(stack, "town", { type: "string", default: 'Brno "centre"' });
  new AllotProvider(stack, "tree-provider", { stack: "tree", root: "rlc" });
  const provider = new AllotProvider(stack, "client-provider", { stack: "clients", root: "rlc", alias: "clients" });
  const tree = new DistributorTree(stack, "tree", {
    organizations: [
      {
        ...{ kind: "Distributor", key: "rlc", ...PLACE, name: ODD },
        purchasedCredits: 100_000,
        labels: { town: town.stringValue, both: `in ${town.stringValue}` },
      },
    ],
    policies: [{ kind: "Policy", name: "small", where: { below: ["rlc"] }, maxAllocation: 50_000 }],
  });
  const emea = new Distributor(stack, "emea", {
    ...{ key: "emea", name: "EMEA", parent: "rlc", ...PLACE, credits: 40_000, provider },
    dependsOn: [tree.resource],
  });
  const client = new ClientOrganization(stack, "nn", {
    ...{ key: "nn", name: "NN Inc.", parent: emea, ...PLACE, provider },
    roles: { support: { permissions: ["users:view"], includes: ["viewer"] }, viewer: { permissions: ["users:list"] } },
    people: [{ email: "max@nn.example", name: "Max Mika", roles: ["support"] }],
    costCenters: { ops: { name: "Operations", parent: "it" }, it: { name: "IT" } },
    linkedAccounts: { "111122223333": { cloud: "aws" } },
    licenses: { agents: 25 },
    managedAccount: { computers: 12, paymentReference: "card-1" },
    singleSignOn: { issuer: "https://login.nn.example", clientId: "allot" },
    presentation: { branding: { productName: "NN Cloud" }, contactMenu: [{ label: "Desk", email: "desk@nn.example" }] },
  });
  const pool = new Pool(stack, "pool", { distributor: emea, provider }).allocate(client, 20_000);
  const report = new DataAllotCreditReport(stack, "report", { organization: "rlc", dependsOn: [pool.resource] });
  new TerraformOutput(stack, "left", { value: report.lines.get(0).available });
  new TerraformOutput(stack, "pools", { value: tree.resource.pools.get("rlc").allocated });
  new TerraformOutput(stack, "unspent", { value: AllotFn.unspent(50_000, 10_000, 0, 20_000) });
  const yaml = YAML.replace("RLC Inc.", () => ODD.replaceAll('"', '\\"'));
  new TerraformOutput(stack, "parsed", { value: Fn.lookup(Fn.lookup(AllotFn.parseTree(yaml), "rlc"), "name") });
  // CDKTF knows no ephemeral resources; what is written by hand goes into the stack as it is.
  stack.addOverride("ephemeral.allot_token.job", { name: "job", role: "operator" });
  change(stack, client);
  app.synth();
}

it("what is declared in TypeScript, known to Terraform only, nested and moved comes as it is written", async () => {
  const service = await clocked();
  const folder = temporaryFolder();
  const terraform = (await uninitialized(service, "rlc")).at(join(folder, "stacks/everything"));
  everything(folder, () => {});
  expect(await terraform.run(["init"])).toMatchObject({ code: 0 });
  const made = await terraform.run(["apply", "-auto-approve"]);
  expect(made, made.output).toMatchObject({ code: 0, output: expect.stringContaining("14 added") });
  for (const said of ["left = 20000", "pools = 100000", "unspent = 20000"]) expect(made.output).toContain(said);
  expect(made.output).toContain(`parsed = ${JSON.stringify(ODD)}`);
  const root = await service.look("rlc");
  expect(root?.name).toBe(ODD);
  expect(root?.labels).toEqual({ town: 'Brno "centre"', both: 'in Brno "centre"' });

  everything(folder, (stack, client) => {
    const max = client.people.get("max@nn.example");
    if (!max) throw new Error("there is no Max");
    max.moveTo("max");
    new Membership(stack, "max", max.given).addMoveTarget("max");
  });
  const moved = await terraform.run(["apply", "-auto-approve"]);
  expect(moved.output).toContain("has moved to allot_membership.max");
  expect(moved.output).toContain("0 added, 0 changed, 0 destroyed");
  expect(await terraform.run(["plan", "-detailed-exitcode"])).toMatchObject({ code: 0 });
});
