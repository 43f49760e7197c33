# Terraform's own state, kept by the service: locked while somebody applies, with its versions, sealed with a key that is not in the database.

terraform {
  required_version = ">= 1.11"
  required_providers {
    allot = { source = "allot.local/allot/allot" }
  }

  # Where it is and as whom comes out of the environment: TF_HTTP_ADDRESS and so on, see README.md.
  backend "http" {}
}

provider "allot" {
  root  = "quarry"
  stack = "state"
}

resource "allot_distributor" "quarry" {
  key     = "quarry"
  name    = "Quarry Networks"
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Quinn Stone", email = "quinn@quarry.example" }
  credits = 50000
}

resource "allot_child_organization" "flint" {
  key     = "flint"
  parent  = allot_distributor.quarry.key
  name    = "Flint Labs"
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Fern Flint", email = "fern@flint.example" }
  credits = 20000
}
