/** An example of everything that the Terraform provider has, for its reference. `test/terraform/validating.test.ts` holds them against the provider. */

/** HCL by name, without the provider's own: of managed resources, and of data sources and ephemeral resources where they need more than their keys. */
export const RESOURCE_EXAMPLES: Readonly<Record<string, string>> = {
  tree: `resource "allot_tree" "rlc" {
  files = { for one in fileset(path.module, "orgs/**/*.yaml") : one => file(one) }
  allow = ["unlink=cd"]
}`,
  distributor: `resource "allot_distributor" "emea" {
  key     = "emea"
  name    = "EMEA"
  parent  = "rlc"
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Eva Dvorak", email = "eva@emea.example" }
  access  = "delegated"
  credits = 20000
}`,
  child_organization: `resource "allot_child_organization" "nn" {
  key     = "nn"
  name    = "NN Inc."
  parent  = allot_distributor.emea.key
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Nia Novak", email = "nia@nn.example" }
  labels  = { tier = "gold" }
}`,
  credit_allocations: `resource "allot_credit_allocations" "emea" {
  pool = allot_distributor.emea.key
  allocations = {
    (allot_child_organization.nn.key) = 20000
  }
}`,
  role: `resource "allot_role" "support" {
  organization = allot_child_organization.nn.key
  name         = "support"
  permissions  = ["users:list", "users:view"]
  scope        = { cost_centers = ["it"] }
}`,
  membership: `resource "allot_membership" "max" {
  organization = allot_child_organization.nn.key
  email        = "max@nn.example"
  name         = "Max Mika"
  roles        = [allot_role.support.name]
}`,
  cost_center: `resource "allot_cost_center" "it" {
  organization = allot_child_organization.nn.key
  key          = "it"
  name         = "IT"
  code         = "4711"
}`,
  linked_account: `resource "allot_linked_account" "aws" {
  organization = allot_distributor.emea.key
  account_id   = "111122223333"
  cloud        = "aws"
  type         = "dedicated"
  children     = [allot_child_organization.nn.key]
}`,
  license_pool: `resource "allot_license_pool" "agents" {
  organization = allot_child_organization.nn.key
  product      = "agents"
  quantity     = 25
}`,
  managed_account: `variable "card" {
  type      = string
  ephemeral = true
}

resource "allot_managed_account" "nn" {
  organization      = allot_child_organization.nn.key
  computers         = 12
  invoices_to       = "books@nn.example"
  payment_reference = var.card
}`,
  single_sign_on: `resource "allot_single_sign_on" "nn" {
  organization  = allot_child_organization.nn.key
  issuer        = "https://id.nn.example"
  client_id     = "allot"
  email_domains = ["nn.example"]
}`,
  presentation: `resource "allot_presentation" "nn" {
  organization = allot_child_organization.nn.key
  subdomain    = "nn-inc"
  branding     = { product_name = "NN Desk", color = "#aabbcc" }
  contact_menu = [{ label = "Help", url = "https://help.nn.example" }]
  alerts_to    = ["ops@nn.example"]
  management   = "client"
}`,
};

/** What an import's id is, of each of the examples. */
export const IMPORT_IDS: Readonly<Record<string, string>> = {
  tree: "rlc",
  distributor: "emea",
  child_organization: "nn",
  credit_allocations: "emea",
  role: "nn/support",
  membership: "nn/max@nn.example",
  cost_center: "nn/it",
  linked_account: "emea/111122223333",
  license_pool: "nn/agents",
  managed_account: "nn",
  single_sign_on: "nn",
  presentation: "nn",
};

export const EPHEMERAL_EXAMPLES: Readonly<Record<string, string>> = {
  token: `ephemeral "allot_token" "meter" {
  name         = "meter"
  role         = "member"
  access       = "meter"
  organization = "rlc"
}`,
};

export const FUNCTION_EXAMPLES: Readonly<Record<string, string>> = {
  parse_tree: `output "parents" {
  value = { for key, one in provider::allot::parse_tree(file("tree.yaml")) : key => one.parent }
}`,
  unspent: `output "unspent" {
  value = provider::allot::unspent(20000, 5000, 0, 10000)
}`,
};
