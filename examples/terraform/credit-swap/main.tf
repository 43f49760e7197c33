# Credits that move between clients of a full pool. Terraform changes resources one after another, in any order; so what one pool hands
# out is one resource, and a swap is one atomic change (C-10).

terraform {
  required_version = ">= 1.11"
  required_providers {
    allot = { source = "allot.local/allot/allot" }
  }
}

provider "allot" {
  root  = "copper"
  stack = "credit-swap"
}

variable "credits" {
  description = "What each client has, by key; together what Copper has purchased"
  type        = map(number)
  default     = { ash = 60000, elm = 40000 }
}

resource "allot_distributor" "copper" {
  key     = "copper"
  name    = "Copper Cloud"
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Cora Pane", email = "cora@copper.example" }
  credits = 100000
}

# `credits` is said in the allocations, and nowhere else. Each begins with 10,000 (C-2).
resource "allot_child_organization" "client" {
  for_each = { ash = "Ash Bikes", elm = "Elm Tiles" }

  key     = each.key
  parent  = allot_distributor.copper.key
  name    = each.value
  region  = "eu1"
  country = "CZ"
  owner   = { name = "${each.value} Owner", email = "owner@${each.key}.example" }
}

resource "allot_credit_allocations" "copper" {
  pool        = allot_distributor.copper.key
  allocations = { for key, one in allot_child_organization.client : one.key => var.credits[key] }
}

output "left" {
  value = allot_credit_allocations.copper.available
}
