# The tree of tree.yaml beside it, a resource for every object; for tests, which put the provider's block in front of it.

locals {
  users = {
    desk = { organization = allot_distributor.ever.key, email = "desk@ever.example", name = "Service Desk", roles = null }
    tess = { organization = allot_distributor.ever.key, email = "tess@ever.example", name = "Tess \"T\" Tech", roles = ["reader", allot_role.tech.name] }
    bo   = { organization = allot_child_organization.acme.key, email = "bo@acme.example", name = "Bo Books", roles = [allot_role.books.name] }
    pat  = { organization = allot_child_organization.four.key, email = "pat@4u.example", name = "Pat Paid", roles = ["admin"] }
  }
}

resource "allot_distributor" "ever" {
  key            = "ever"
  name           = "Ever \"Green\" $${not.a.template} %%{ if } Ltd."
  region         = "eu1"
  country        = "CZ"
  owner          = { name = "Eva Žižka", email = "eva@ever.example" }
  credits        = 9007199254740991
  labels         = { "for" = "loops", "a.b" = "back\\slash $$${x.y} $", tier = "gold" }
  access         = "delegated"
  used_on_unlink = "refund"
  partner_type   = "msp"
}

resource "allot_distributor" "north" {
  key     = "north"
  parent  = allot_distributor.ever.key
  name    = "Ever North"
  region  = "us1"
  country = "US"
  owner   = { name = "Nora North", email = "nora@north.example" }
  credits = 200000
}

resource "allot_child_organization" "group" {
  key       = "group"
  parent    = allot_distributor.ever.key
  name      = "The Group"
  region    = "eu1"
  country   = "CZ"
  owner     = { name = "Gus Group", email = "gus@group.example" }
  anchor    = true
  activated = true
}

resource "allot_child_organization" "acme" {
  key             = "acme"
  parent          = allot_distributor.ever.key
  name            = "Acme Бред 香港"
  region          = "eu1"
  country         = "DE"
  owner           = { name = "Adam Acme", email = "adam@acme.example" }
  credits         = 300000
  labels          = { tier = "gold" }
  external_id     = "crm-0001"
  customer_access = "refuse"
  anchor_ref      = allot_child_organization.group.key
  protected       = true
}

resource "allot_child_organization" "four" {
  key     = "4u"
  parent  = allot_distributor.north.key
  name    = "4U Inc."
  region  = "us1"
  country = "US"
  owner   = { name = "Uma Four", email = "uma@4u.example" }
  credits = 10000
  paused  = true
}

resource "allot_child_organization" "gone" {
  key     = "gone"
  parent  = allot_distributor.ever.key
  name    = "Soon Gone"
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Gil Gone", email = "gil@gone.example" }
  credits = 10000
  access  = "sealed"
}

resource "allot_role" "support" {
  organization = allot_distributor.ever.key
  name         = "support"
  permissions  = ["users:view", "users:list"]
}

resource "allot_role" "tech" {
  organization = allot_distributor.ever.key
  name         = "tech"
  permissions  = ["costCenters:list", "costCenters:edit"]
  includes     = [allot_role.support.name]
  scope        = { children = [allot_distributor.north.key, allot_child_organization.acme.key] }
}

resource "allot_role" "books" {
  organization = allot_child_organization.acme.key
  name         = "books"
  permissions  = ["billing:list", "billing:view"]
  scope        = { cost_centers = [allot_cost_center.operations.key] }
}

resource "allot_membership" "user" {
  for_each = local.users

  organization = each.value.organization
  email        = each.value.email
  name         = each.value.name
  roles        = each.value.roles
}

resource "allot_cost_center" "it" {
  organization = allot_child_organization.acme.key
  key          = "it"
  name         = "IT"
}

resource "allot_cost_center" "operations" {
  organization = allot_child_organization.acme.key
  key          = "ops"
  name         = "Operations"
  code         = "4711"
  parent       = allot_cost_center.it.key
  sub_accounts = ["s-2", "s-1"]
}

resource "allot_single_sign_on" "acme" {
  organization  = allot_child_organization.acme.key
  issuer        = "https://login.acme.example/$${tenant}"
  client_id     = "allot"
  email_domains = ["acme.example"]
}

resource "allot_presentation" "ever" {
  organization = allot_distributor.ever.key
  subdomain    = "evergreen"
  branding     = { product_name = "Green \"Cloud\"", logo = "https://ever.example/logo.svg", color = "#1d7a4f" }
}

resource "allot_presentation" "acme" {
  organization = allot_child_organization.acme.key
  contact_menu = [
    { label = "Help", url = "https://help.acme.example/%%{x}" },
    { label = "Call us", phone = "+49 30 1234" },
  ]
  alerts_to = ["ops@acme.example", "alerts@acme.example"]
  support   = { profile = "client", website = "https://help.acme.example" }
}

resource "allot_presentation" "four" {
  organization = allot_child_organization.four.key
  management   = "provider"
}

resource "allot_license_pool" "agents" {
  organization = allot_distributor.ever.key
  product      = "agents"
  quantity     = 250
}

resource "allot_linked_account" "production" {
  organization  = allot_distributor.ever.key
  account_id    = "111122223333"
  cloud         = "aws"
  name          = "Acme production"
  type          = "dedicated"
  children      = [allot_child_organization.acme.key]
  auto_assigned = true
  exclude_rule  = "*-sandbox"
}

resource "allot_linked_account" "partner" {
  organization   = allot_distributor.ever.key
  account_id     = "csp-1"
  cloud          = "azure"
  type           = "shared"
  children       = [for one in [allot_child_organization.four, allot_child_organization.acme] : one.key]
  portal_defined = true
}

resource "allot_managed_account" "four" {
  organization      = allot_child_organization.four.key
  computers         = 12
  invoices_to       = "books@4u.example"
  payment_reference = "sepa-mandate-1"
}
