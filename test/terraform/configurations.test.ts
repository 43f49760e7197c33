/** Configurations as people write them: what is known late, spelt oddly, empty, moved; and `terraform test`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { clocked } from "./clocked.ts";
import { flat, rootOf } from "./hcl.ts";
import { started } from "./process.ts";
import { workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const ROOT = rootOf(200_000, 'on_destroy = "release"');

/** Everything that depends on it is known when it is applied, and no sooner. */
const LATE = `
resource "terraform_data" "late" {
  input = {
    key         = "late"
    credits     = 30000
    email       = "lena@late.example"
    allocations = { odd = 40000 }
  }
}
resource "allot_child_organization" "late" {
  key     = terraform_data.late.output.key
  name    = "Late Inc."
  parent  = allot_distributor.rlc.key
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Lena Lang", email = terraform_data.late.output.email }
  credits = terraform_data.late.output.credits
}
resource "allot_credit_allocations" "rlc" {
  pool        = allot_distributor.rlc.key
  allocations = terraform_data.late.output.allocations
  depends_on  = [allot_child_organization.odd]
}
`;

/** Names with space around them and in pieces (NFD), addresses in capitals, nothing in many ways. */
const odd = (name: string, roles: string) => `
resource "allot_child_organization" "odd" {
  key         = "odd"
  name        = "${name}"
  parent      = allot_distributor.rlc.key
  region      = "eu1"
  country     = "CZ"
  owner       = { name = "  Zoë 😀 ", email = "Zoe@ODD.example" }
  labels      = {}
  external_id = ""
  access      = null
  protected   = false
}
resource "allot_role" "odd" {
  organization = allot_child_organization.odd.key
  name         = "odd.role_1"
  permissions  = ${roles}
  includes     = []
}
resource "allot_membership" "odd" {
  organization = allot_child_organization.odd.key
  email        = "Max@ODD.example"
  name         = " Max "
  roles        = ["reader", "member", "reader"]
}
resource "allot_linked_account" "odd" {
  organization = allot_distributor.rlc.key
  account_id   = "a-1"
  cloud        = "azure"
  type         = "shared"
  name         = ""
  children     = []
}
`;

describe("configurations", () => {
  it("may be known late, spelt oddly, and empty: applied once, there is nothing left to do; and may move", async () => {
    const service = await clocked();
    const terraform = await workspace(service, "rlc");
    const apply = () => terraform.run(["apply", "-auto-approve"]);
    const plan = () => terraform.run(["plan", "-detailed-exitcode"]);
    terraform.configure(ROOT + LATE + odd("  Odd\\u0308 & Söhne ", '["users:view", "users:list", "users:list"]'));
    const first = await plan();
    expect(first).toMatchObject({ code: 2, output: expect.stringMatching(/key +\+? *= \(known after apply\)/) });
    expect(await apply()).toMatchObject({ code: 0, output: expect.stringContaining("8 added") });
    expect(await service.look("late")).toMatchObject({ allocated: 30_000, owner: { email: "lena@late.example" } });
    expect(await service.look("odd")).toMatchObject({ name: "Odd̈ & Söhne".normalize("NFC"), allocated: 40_000 });
    expect(await plan()).toMatchObject({ code: 0 });

    // The same in another spelling or order is no change in the service.
    const { version } = (await service.look("odd")) ?? {};
    const renamed = odd("Odd\\u0308 & Söhne", '["users:list", "users:view"]').replaceAll(/"odd" \{/g, '"strange" {');
    const moved = ["child_organization", "role", "membership", "linked_account"].map(
      (type) => `moved {\n  from = allot_${type}.odd\n  to   = allot_${type}.strange\n}\n`,
    );
    const others = LATE.replace("child_organization.odd", "child_organization.strange");
    const strange = renamed.replaceAll("allot_child_organization.odd", "allot_child_organization.strange");
    // With the state of another service all of it is to be made there: nothing is removed first, or given twice, with `moved` or without.
    const elsewhere = await clocked();
    const there = { ALLOT_SERVICE: elsewhere.url, ALLOT_TOKEN: elsewhere.token };
    for (const blocks of ["", moved.join("")]) {
      terraform.configure(ROOT + others + strange + blocks);
      const planned = expect.stringContaining("7 to add, 0 to change, 0 to destroy");
      expect(await terraform.run(["plan"], there)).toMatchObject({ code: 0, output: planned });
    }
    const other = await apply();
    expect(other).toMatchObject({ code: 0, output: expect.stringContaining("0 added, 1 changed, 0 destroyed") });
    expect(flat(other.output)).toContain("(moved from allot_child_organization.odd)");
    expect((await service.look("odd"))?.version).toBe(version);

    // O-1: what is a child stays one.
    terraform.configure(
      `${ROOT}resource "allot_distributor" "late" {
  key     = "late"
  name    = "Late Inc."
  parent  = allot_distributor.rlc.key
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Lena Lang", email = "lena@late.example" }
}
moved {
  from = allot_child_organization.late
  to   = allot_distributor.late
}
`,
    );
    const never = await plan();
    expect(never.code).toBe(1);
    expect(flat(never.output)).toContain("it is a ChildOrganization and cannot become a Distributor");
  });

  it("are tested by `terraform test`, and by a provider that somebody looks at with a debugger", async () => {
    const service = await clocked();
    const terraform = await workspace(service, "rlc");
    terraform.configure(
      `variable "credits" {\n  type    = number\n  default = 50000\n}\n${ROOT.replace("200000", "var.credits")}`,
    );
    mkdirSync(join(terraform.folder, "tests"));
    writeFileSync(
      join(terraform.folder, "tests/root.tftest.hcl"),
      `run "plans" {
  command = plan
  assert {
    condition     = allot_distributor.rlc.credits == 50000
    error_message = "another number"
  }
}
run "applies" {
  assert {
    condition     = allot_distributor.rlc.tree == "rlc"
    error_message = "another tree"
  }
}
run "changes_in_place" {
  variables {
    credits = 70000
  }
  assert {
    condition     = allot_distributor.rlc.credits == 70000 && allot_distributor.rlc.id == run.applies.id
    error_message = "not the same"
  }
}
`,
    );
    terraform.configure(
      `variable "credits" {\n  type    = number\n  default = 50000\n}\noutput "id" { value = allot_distributor.rlc.id }\n${ROOT.replace("200000", "var.credits")}`,
    );
    const tested = await terraform.run(["test"]);
    expect(tested.output).toContain("3 passed, 0 failed");
    expect(tested.code).toBe(0);
    expect(await service.look("rlc")).toMatchObject({ allocated: 70_000, managedBy: null });

    // A process of its own serves one run after the other, until it is interrupted.
    const debugged = started({ TF_PLUGIN_MAGIC_COOKIE: "", ALLOT_SERVICE: service.url, ALLOT_TOKEN: service.token }, [
      "--debug",
    ]);
    let said = "";
    const variable = await new Promise<string>((resolve) => {
      debugged.process.stdout?.on("data", (text: string) => {
        said += text;
        const found = /TF_REATTACH_PROVIDERS='(.*)'/.exec(said)?.[1];
        if (found) resolve(found);
      });
    });
    const reattached = { TF_REATTACH_PROVIDERS: variable, ALLOT_SERVICE: "", ALLOT_TOKEN: "" };
    terraform.configure(`${ROOT.replace("200000", "80000")}import {\n  to = allot_distributor.rlc\n  id = "rlc"\n}\n`);
    expect(await terraform.run(["apply", "-auto-approve"], reattached)).toMatchObject({ code: 0 });
    expect(await terraform.run(["plan", "-detailed-exitcode"], reattached)).toMatchObject({ code: 0 });
    expect(await service.look("rlc")).toMatchObject({ allocated: 80_000 });
    // O-8: the root is nobody's to unlink; said before anything is done.
    terraform.configure(ROOT.replace("on_destroy", "# on_destroy"));
    expect(await terraform.run(["apply", "-auto-approve"], reattached)).toMatchObject({ code: 0 });
    const rootless = await terraform.run(["destroy", "-auto-approve"], reattached);
    expect(rootless.code).toBe(1);
    expect(flat(rootless.output)).toContain("Root stays active (O-8)");
    debugged.process.kill("SIGINT");
    expect(await debugged.ended).toMatchObject({ code: 0 });
  });
});
