# The state is kept in the service, with its versions, and locked while Terraform works with it. Who asks is said in TF_HTTP_USERNAME (any name)
# and TF_HTTP_PASSWORD (the token). Without this file it is a file beside these.

terraform {
  backend "http" {
    address        = "http://127.0.0.1:7360/v1/terraform/state/tree"
    lock_address   = "http://127.0.0.1:7360/v1/terraform/state/tree"
    unlock_address = "http://127.0.0.1:7360/v1/terraform/state/tree"
  }
}
