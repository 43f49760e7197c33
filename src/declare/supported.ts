/**
 * What of the language works now. The schemas in schemas/ describe all of it; whatever they know beyond this table is
 * reported as `not_supported_yet`, so that nothing is ever taken and ignored. The quick validators are generated from
 * the schemas cut down to this table: what passes them needs no further look.
 */
export const SUPPORTED: Readonly<{
  organization: readonly string[];
  /** Of definitions that organizations have parts of, by their name in the schema: the fields that work. */
  parts: Readonly<Record<string, readonly string[]>>;
  states: readonly string[];
  stack: readonly string[];
}> = {
  organization: [
    "apiVersion",
    "kind",
    "key",
    "parent",
    "extends",
    "name",
    "region",
    "country",
    "owner",
    "credits",
    "purchasedCredits",
    "labels",
    "externalId",
    "provisioning",
    "state",
    "confirm",
    "previousKeys",
    "protected",
    "access",
    "customerAccess",
    "usedOnUnlink",
    "users",
    "roles",
    "sso",
    "costCenters",
    "licenses",
    "partnerType",
    "accounts",
    "managedAccount",
    "anchor",
    "anchorRef",
    "subdomain",
    "branding",
    "contactMenu",
    "alertsTo",
    "support",
    "management",
    "children",
  ],
  // Nothing uses a client secret yet.
  parts: { Sso: ["issuer", "clientId", "emailDomains"], Scope: ["children", "accounts", "costCenters"] },
  states: ["active", "paused", "unlinked", "released"],
  stack: ["apiVersion", "kind", "name", "root", "files", "service", "guards", "policies"],
};
