/**
 * What cannot change in place: another region or anchor is another organization (O-5, N-1, N-2), another name another role. What goes and what comes,
 * in which order, in a full pool; and what cannot work is said by the plan. On a clock that is set.
 */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Clocked, clocked } from "./clocked.ts";
import { flat, rootOf } from "./hcl.ts";
import { type Workspace, workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const ROOT = rootOf(50_000);

interface Client {
  readonly key?: string;
  readonly name?: string;
  readonly region?: string;
  readonly more?: string;
}

/** A client that has all credits of the pool. */
const client = ({ key = "cd", name = "CD Inc.", region = "eu1", more = "" }: Client = {}) => `
resource "allot_child_organization" "cd" {
  key      = "${key}"
  name     = "${name}"
  parent   = allot_distributor.rlc.key
  region   = "${region}"
  country  = "CZ"
  owner    = { name = "Carl Dent", email = "carl@cd.example" }
  credits  = 50000
  timeouts = { credits = "0s" }
  ${more}
}
`;

const ANCHORS = ["group", "other_group"]
  .map(
    (address) => `
resource "allot_child_organization" "${address}" {
  key       = "${address.replace("_", "-")}"
  name      = "${address}"
  parent    = allot_distributor.rlc.key
  region    = "eu1"
  country   = "CZ"
  owner     = { name = "Gus Group", email = "gus@cd.example" }
  anchor    = true
  activated = true
}
`,
  )
  .join("");

const FIRST = "lifecycle { create_before_destroy = true }";

describe("replacing", () => {
  let service: Clocked;
  let terraform: Workspace;
  const run = async (...args: string[]) => {
    const { code, output } = await terraform.run(args);
    return { code, output: flat(output) };
  };
  const apply = () => run("apply", "-auto-approve");
  const phase = async (key: string) => (await service.look(key))?.phase;

  beforeEach(async () => {
    service = await clocked();
    terraform = await workspace(service, "rlc");
  });

  it("O-2: an organization is not made anew under its key: by region, by anchor, by -replace, by taint, by another address without `moved`", async () => {
    const anchored = (ref: string) => ANCHORS + client({ more: `anchor_ref = allot_child_organization.${ref}.key` });
    terraform.configure(ROOT + anchored("group"));
    expect(await apply()).toMatchObject({ code: 0 });
    const refused = { code: 1, output: expect.stringContaining("cd cannot be made anew under its key (O-2)") };
    // N-2: anchored to another it is another.
    terraform.configure(ROOT + anchored("other_group"));
    expect(await run("plan")).toMatchObject(refused);
    terraform.configure(ROOT + client({ region: "us1" }));
    expect(await run("plan")).toMatchObject(refused);
    terraform.configure(ROOT + anchored("group"));
    expect(await run("plan", "-replace=allot_child_organization.cd")).toMatchObject(refused);
    // Nor is it two resources at once: an import of what another address has.
    const twin = client({ name: "Twin" }).replace('"cd" {', '"twin" {');
    const imported = 'import {\n  to = allot_child_organization.twin\n  id = "cd"\n}\n';
    terraform.configure(ROOT + anchored("group") + twin + imported);
    expect(await run("plan")).toMatchObject({ code: 1, output: expect.stringContaining("cd is given twice (O-2)") });
    const elsewhere = ROOT + anchored("group").replaceAll('"cd" {', '"other" {');
    terraform.configure(elsewhere);
    expect(await run("plan")).toMatchObject(refused);
    const moved = "moved {\n  from = allot_child_organization.cd\n  to = allot_child_organization.other\n}\n";
    terraform.configure(elsewhere + moved);
    expect(await apply()).toMatchObject({
      code: 0,
      output: expect.stringContaining("0 added, 0 changed, 0 destroyed"),
    });
    await run("taint", "allot_child_organization.other");
    expect(await run("plan")).toMatchObject(refused);
  });

  it("O-5: in a full pool the one in the other region comes when the first has gone; before that there is nothing to pay it from (C-4)", async () => {
    terraform.configure(ROOT + client());
    expect(await apply()).toMatchObject({ code: 0 });

    // First the other: refused by the pool, and nothing is lost.
    terraform.configure(ROOT + client({ key: "cd-us", name: "CD US", region: "us1", more: FIRST }));
    expect(await apply()).toMatchObject({ code: 1, output: expect.stringContaining("pool_short") });
    expect([await phase("cd"), await phase("cd-us")]).toEqual(["active", undefined]);

    // First the old one: drained, and an hour later the one goes and the other comes, by the same plan, under the same name.
    terraform.configure(ROOT + client({ key: "cd-us", region: "us1" }));
    expect(await apply()).toMatchObject({ code: 1, output: expect.stringContaining("cd is draining (U-1)") });
    expect([await phase("cd"), await phase("cd-us")]).toEqual(["draining", undefined]);
    service.passHour();
    expect(await apply()).toMatchObject({
      code: 0,
      output: expect.stringContaining("1 added, 0 changed, 1 destroyed"),
    });
    expect(await service.look("cd-us")).toMatchObject({ phase: "active", region: "us1", allocated: 50_000 });
    expect(await run("plan", "-detailed-exitcode")).toMatchObject({ code: 0 });

    // The key stays retired.
    terraform.configure(ROOT + client({ region: "eu1" }));
    expect(await run("plan")).toMatchObject({ code: 1, output: expect.stringContaining("Key retired (O-2)") });
  });

  it("create_before_destroy: where the pool has room both are there until the hour is over, and what is below moves over (U-3)", async () => {
    const below = ({ key, name, region }: Required<Omit<Client, "more">>) => `
resource "allot_distributor" "emea" {
  key     = "${key}"
  name    = "${name}"
  parent  = allot_distributor.rlc.key
  region  = "${region}"
  country = "CZ"
  owner   = { name = "Eva Dvorak", email = "eva@emea.example" }
  credits = 50000
  ${FIRST}
}
${client().replace("rlc.key", "emea.key")}`;
    const roomy = ROOT.replace("50000", "200000");
    terraform.configure(roomy + below({ key: "emea", name: "EMEA", region: "eu1" }));
    expect(await apply()).toMatchObject({ code: 0 });
    // C-4: Terraform changes cd after emea, so that both are not lowered at once.
    terraform.configure(roomy + below({ key: "emea", name: "EMEA", region: "eu1" }).replaceAll("50000", "20000"));
    expect(await run("plan")).toMatchObject({
      ...{ code: 1, output: expect.stringContaining("emea cannot be lowered before cd below it (C-4)") },
    });
    terraform.configure(roomy + below({ key: "emea-us", name: "EMEA US", region: "us1" }));
    expect(await apply()).toMatchObject({ code: 1, output: expect.stringContaining("emea is draining (U-1)") });
    expect([await phase("emea"), await phase("emea-us")]).toEqual(["draining", "active"]);
    expect((await service.look("cd"))?.parent?.key).toBe("emea-us");
    service.passHour();
    expect(await apply()).toMatchObject({
      code: 0,
      output: expect.stringContaining("0 added, 0 changed, 1 destroyed"),
    });
    expect(await phase("emea")).not.toBe("draining");
    expect(await run("plan", "-detailed-exitcode")).toMatchObject({ code: 0 });
  });

  it("P-7: another name is another role: the plan warns while somebody has it, and the other way round it works", async () => {
    const people = (name: string, more: string) => `
resource "allot_role" "support" {
  organization = allot_distributor.rlc.key
  name         = "${name}"
  permissions  = ["users:list"]
  ${more}
}
resource "allot_membership" "max" {
  organization = allot_distributor.rlc.key
  email        = "max@rlc.example"
  name         = "Max Mika"
  roles        = [allot_role.support.name]
}
`;
    terraform.configure(ROOT + people("support", ""));
    expect(await apply()).toMatchObject({ code: 0 });
    terraform.configure(ROOT + people("desk", ""));
    const warned = await run("plan");
    expect(warned).toMatchObject({ code: 0, output: expect.stringContaining("What is replaced is in use (P-7)") });
    expect(warned.output).toContain("max@rlc.example has the role support");
    expect(await apply()).toMatchObject({ code: 1, output: expect.stringContaining("role_in_use") });
    terraform.configure(ROOT + people("desk", FIRST));
    expect(await apply()).toMatchObject({ code: 0 });
    expect([...((await service.look("rlc"))?.people.roles.keys() ?? [])]).toEqual(["desk"]);
    expect(await run("plan", "-detailed-exitcode")).toMatchObject({ code: 0 });
  });
});
