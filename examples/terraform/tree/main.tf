# The tree of examples/first-tree, out of the very files that the CLI reads.

terraform {
  required_version = ">= 1.11"
  required_providers {
    allot = { source = "allot.local/allot/allot" }
  }
}

provider "allot" {
  root  = "rlc"
  stack = "first-tree" # as in its allot.yaml: the CLI and Terraform mean the same
}

locals {
  stack = "${path.module}/../../first-tree"
}

resource "allot_tree" "rlc" {
  # allot.yaml among them: its guards, policies and root count, as for the CLI.
  files = { for one in setunion(["allot.yaml"], fileset(local.stack, "orgs/**/*.yaml")) : one => file("${local.stack}/${one}") }
}

output "changes" {
  value = allot_tree.rlc.changes
}

output "left" {
  description = "What each pool has left to hand out"
  value       = { for key, one in allot_tree.rlc.pools : key => one.available }
}
