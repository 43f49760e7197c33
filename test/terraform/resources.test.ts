/** Every resource in the real Terraform: made, then nothing to do; changed, then nothing to do; imported, then nothing to do. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { prepared } from "./prepared.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const ALL = `
resource "allot_distributor" "emea" {
  key     = "emea"
  name    = "EMEA"
  parent  = "rlc"
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Eva Dvorak", email = "eva@emea.example" }
  access  = "delegated"
  credits = 20000
  used_on_unlink = "refund"
}

resource "allot_child_organization" "nn" {
  key     = "nn"
  name    = "NN Inc."
  parent  = allot_distributor.emea.key
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Nia Novak", email = "nia@nn.example" }
  labels  = { tier = "gold" }
  on_destroy = "release"
}

resource "allot_credit_allocations" "emea" {
  pool        = allot_distributor.emea.key
  allocations = { (allot_child_organization.nn.key) = 20000 }
}

resource "allot_role" "support" {
  organization = allot_child_organization.nn.key
  name         = "support"
  permissions  = ["users:list", "users:view"]
}

resource "allot_membership" "max" {
  organization = allot_child_organization.nn.key
  email        = "max@nn.example"
  name         = "Max Mika"
  roles        = [allot_role.support.name]
}

resource "allot_linked_account" "aws" {
  organization = allot_distributor.emea.key
  account_id   = "111122223333"
  cloud        = "aws"
  type         = "dedicated"
  children     = [allot_child_organization.nn.key]
}

resource "allot_cost_center" "top" {
  organization = allot_child_organization.nn.key
  key          = "it"
  name         = "IT"
}

resource "allot_cost_center" "leaf" {
  organization = allot_child_organization.nn.key
  key          = "ops"
  name         = "Operations"
  parent       = allot_cost_center.top.key
  code         = "4711"
}

resource "allot_license_pool" "agents" {
  organization = allot_child_organization.nn.key
  product      = "agents"
  quantity     = 25
}

resource "allot_managed_account" "nn" {
  organization      = allot_child_organization.nn.key
  computers         = 12
  invoices_to       = "Books@nn.example"
  payment_reference = "card-1"
}

resource "allot_single_sign_on" "nn" {
  organization  = allot_child_organization.nn.key
  issuer        = "https://id.nn.example"
  client_id     = "allot"
  email_domains = ["nn.example", "example.nn"]
}

resource "allot_presentation" "nn" {
  organization = allot_child_organization.nn.key
  subdomain    = "nn-inc"
  branding     = { color = "#AABBCC", product_name = " NN Desk " }
  contact_menu = [{ label = "Help", url = "https://help.nn.example" }, { label = "Call", phone = "+420 1" }]
  alerts_to    = ["ops@NN.example"]
  support      = { profile = "client" }
  management   = "client"
}

# The empty menu is a menu: none is inherited.
resource "allot_presentation" "emea" {
  organization = allot_distributor.emea.key
  contact_menu = []
}
`;

const IMPORTED: Readonly<Record<string, string>> = {
  "allot_distributor.emea": "emea",
  "allot_child_organization.nn": "nn",
  "allot_credit_allocations.emea": "emea",
  "allot_role.support": "nn/support",
  "allot_membership.max": "nn/max@nn.example",
  "allot_linked_account.aws": "emea/111122223333",
  "allot_cost_center.top": "nn/it",
  "allot_cost_center.leaf": "nn/ops",
  "allot_license_pool.agents": "nn/agents",
  "allot_managed_account.nn": "nn",
  "allot_single_sign_on.nn": "nn",
  "allot_presentation.nn": "nn",
  "allot_presentation.emea": "emea",
};

const DATA = `
data "allot_distributor" "emea" { key = "emea" }
data "allot_credit_allocations" "emea" { pool = "emea" }
data "allot_linked_account" "aws" {
  organization = "emea"
  account_id   = "111122223333"
}
data "allot_child_organization" "nn" { key = "nn-inc" }
data "allot_role" "support" {
  organization = "nn-inc"
  name         = "support"
}
data "allot_membership" "max" {
  organization = "nn-inc"
  email        = "max@nn.example"
}
data "allot_cost_center" "leaf" {
  organization = "nn-inc"
  key          = "ops"
}
data "allot_license_pool" "agents" {
  organization = "nn-inc"
  product      = "agents"
}
data "allot_managed_account" "nn" { organization = "nn-inc" }
data "allot_single_sign_on" "nn" { organization = "nn-inc" }
data "allot_presentation" "nn" { organization = "nn-inc" }
data "allot_tree" "all" {}
output "read" {
  value = [
    data.allot_distributor.emea.name, data.allot_credit_allocations.emea.allocations["nn-inc"],
    data.allot_linked_account.aws.cloud, data.allot_child_organization.nn.labels["tier"],
    data.allot_role.support.permissions, data.allot_membership.max.state, data.allot_cost_center.leaf.code,
    data.allot_license_pool.agents.quantity, data.allot_managed_account.nn.computers,
    data.allot_single_sign_on.nn.client_id, data.allot_presentation.nn.branding.product_name,
    data.allot_tree.all.root, data.allot_tree.all.pools["emea"].handed_out, contains(data.allot_tree.all.organizations, "nn-inc"),
  ]
}
`;

describe("resources", () => {
  it("are made, changed and imported, with nothing left to do each time, and let go of", async () => {
    const { terraform } = await prepared();
    const apply = () => terraform.run(["apply", "-auto-approve"]);
    const plan = () => terraform.run(["plan", "-detailed-exitcode"]);
    terraform.configure(ALL);
    expect(await apply()).toMatchObject({ code: 0, output: expect.stringContaining("13 added") });
    expect(await plan()).toMatchObject({ code: 0 });

    // Another key is the same organization: what it has stays where it is.
    const changed = ALL.replaceAll('key     = "nn"', 'key     = "nn-inc"')
      .replace('["users:list", "users:view"]', '["users:list"]')
      .replace('"Max Mika"', '"Max M. Mika"')
      .replace("= 20000 }", "= 10000 }")
      .replace("= 25", "= 30")
      .replace('"Operations"', '"Ops"')
      .replace('"card-1"', '"card-2"')
      .replace('["nn.example", "example.nn"]', '["nn.example"]')
      .replace('"#AABBCC"', '"#aabbcc"')
      .replace('support      = { profile = "client" }\n', "")
      .replace('labels  = { tier = "gold" }', 'labels  = { tier = "silver" }');
    terraform.configure(changed);
    expect(await plan()).toMatchObject({ code: 2, output: expect.not.stringContaining("must be replaced") });
    expect(await apply()).toMatchObject({
      code: 0,
      output: expect.stringContaining("0 added, 11 changed, 0 destroyed"),
    });
    expect(await plan()).toMatchObject({ code: 0 });
    const state = await terraform.run(["state", "pull"]);
    expect(state.output).not.toContain("card-2");

    // What is imported is what was there, and Terraform writes a configuration of it that changes nothing.
    await terraform.run(["state", "rm", ...Object.keys(IMPORTED)]);
    const imports = Object.entries(IMPORTED).map(
      ([to, id]) => `import {\n  to = ${to}\n  id = "${id.replace(/^nn(?=$|\/)/, "nn-inc")}"\n}\n`,
    );
    writeFileSync(join(terraform.folder, "imports.tf"), imports.join("\n"));
    terraform.configure("");
    const imported = await terraform.run(["plan", "-generate-config-out=generated.tf"]);
    expect(imported.output).toContain("13 to import, 0 to add, 0 to change, 0 to destroy");
    expect(await apply()).toMatchObject({ code: 0 });
    expect(await plan()).toMatchObject({ code: 0 });

    // The same by the command, by key and by what an organization calls its own.
    const one = { "allot_child_organization.nn": "nn-inc", "allot_membership.max": "nn-inc/max@nn.example" };
    await terraform.run(["state", "rm", ...Object.keys(one)]);
    for (const [to, id] of Object.entries(one))
      expect(await terraform.run(["import", to, id])).toMatchObject({ code: 0 });
    expect(await plan()).toMatchObject({ code: 0 });

    // And so it is for who only reads it.
    writeFileSync(join(terraform.folder, "data.tf"), DATA);
    expect(await apply()).toMatchObject({ code: 0 });
    expect(await plan()).toMatchObject({ code: 0 });
    const { output } = await terraform.run(["output", "-json", "read"]);
    expect(JSON.parse(output)).toEqual([
      ...["EMEA", 10_000, "aws", "silver", ["users:list"], "invited", "4711", 30, 12, "allot", "NN Desk"],
      ...["rlc", 10_000, true],
    ]);
  });
});
