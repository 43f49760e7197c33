# Brightline, a distributor that hands credits down to clients: the same tree as examples/managed-services.

terraform {
  required_version = ">= 1.11"
  required_providers {
    allot = { source = "allot.local/allot/allot" }
  }
}

provider "allot" {
  root  = "brightline"
  stack = "managed-services" # the mark of what is managed from here
}

resource "allot_distributor" "brightline" {
  key            = "brightline"
  name           = "Brightline Services"
  region         = "eu1"
  country        = "CZ"
  owner          = { name = "Bea Lind", email = "bea@brightline.example" }
  credits        = var.purchased # of a root: what it has purchased (C-3)
  used_on_unlink = "absorb"      # what a client has used stays used (U-5)
}

resource "allot_membership" "desk" {
  organization = allot_distributor.brightline.key
  email        = "desk@brightline.example"
  name         = "Service desk"
  roles        = ["member"]
}

resource "allot_membership" "books" {
  organization = allot_distributor.brightline.key
  email        = "books@brightline.example"
  name         = "Bookkeeping"
  roles        = ["accountant"]
}

resource "allot_child_organization" "client" {
  for_each = var.clients

  key       = each.key
  parent    = allot_distributor.brightline.key
  name      = each.value.name
  region    = "eu1"
  country   = "CZ"
  owner     = each.value.owner
  credits   = each.value.credits
  labels    = { tier = each.value.tier }
  protected = each.value.protected
}

output "unspent" {
  description = "What each client has left to spend"
  value       = { for key, one in allot_child_organization.client : key => one.credits - one.used }
}
