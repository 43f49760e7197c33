/** What configurations of many tests begin with, in HCL, and what Terraform says of them as one line. Not a test itself. */

/** The root that most have, `allot_distributor.rlc`. `more` are further lines of the block. */
export const rootOf = (credits: number, more = "") => `
resource "allot_distributor" "rlc" {
  key     = "rlc"
  name    = "RLC Inc."
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Rita Lane", email = "rita@rlc.example" }
  credits = ${credits}
  ${more}
}
`;

/** A client of it, under its key; `parent` says so where the same configuration makes the root. */
export const clientOf = (key: string, more = "", parent = '"rlc"') => `
resource "allot_child_organization" "${key}" {
  key     = "${key}"
  name    = "${key.toUpperCase()} Inc."
  parent  = ${parent}
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Nia Novak", email = "nia@${key}.example" }
  ${more}
}
`;

/** What Terraform said, whatever its lines and frames. */
export const flat = (text: string) => text.replaceAll(/[\s│]+/g, " ");
