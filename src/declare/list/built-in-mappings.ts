/**
 * A mapping for each of the four systems of the law book, to start from: `extends: make`. They say what their lists have in common with the
 * law; who the distributor is, each mapping says itself. Which names of columns are a vendor's own, and which are assumed, is in
 * docs/coming-from-a-console.md.
 */

export const BUILT_IN_NAMES = ["make", "umbrella", "virtana", "watchman"] as const;
export type BuiltIn = (typeof BUILT_IN_NAMES)[number];

export function isBuiltInMapping(name: string): name is BuiltIn {
  return BUILT_IN_NAMES.some((one) => one === name);
}

const HEAD = `# yaml-language-server: $schema=.allot/schemas/list-mapping.schema.json
apiVersion: allot/v1
kind: ListMapping
`;

export const BUILT_IN_MAPPINGS: Readonly<Record<BuiltIn, string>> = {
  make: `${HEAD}# Make Managed Services: child organizations of a distributor organization, with their credits. The columns are the fields of
# "Create child organization"; the figures are those of its list.
columns:
  name: Organization name
  # The zone of the organization: eu1, eu2, us1, us2.
  region: Region
  country: {column: Country, names: english}
  owner: {name: Owner name, email: Owner email, otherwise: distributor}
  credits: Credits
  # What Make counts may have decimals; here, credits are whole (C-1).
  used: {column: Credits used, round: up}
`,
  umbrella: `${HEAD}# UmbrellaCost: customers of a reseller, with their linked accounts. There are no credits: every customer begins with the least (C-2).
columns:
  key: Customer Code
  name: Customer Name
  owner: distributor
  credits: {value: 10000}
  # A parent organization holds the customers of one client together (N-1); it is named by the customers that belong to it.
  anchor: {column: Parent Organization, values: {"Yes": true, "No": false}, default: false}
  anchorRef: Customer Organization
  accounts:
    ids: Linked Accounts
    provider: {column: Cloud Provider, values: {AWS: aws, Azure: azure, GCP: gcp}, default: aws}
# A reseller's people act inside of its customers, as far as their roles allow (O-11).
root:
  access: delegated
`,
  virtana: `${HEAD}# Virtana Platform: sub-organizations of an MSP or reseller. Each has a Salesforce ID, and only the vendor creates them (O-7). There are
# no credits: every one begins with the least (C-2).
columns:
  name: Organization
  externalId: Salesforce ID
  owner: {name: Administrator, email: Administrator Email, otherwise: distributor}
  credits: {value: 10000}
  # Whether the customer's own people may sign in (O-10).
  customerAccess: {column: Customer Access, values: {Permitted: permit, Refused: refuse}, default: permit}
root:
  provisioning: vendor
  access: delegated
  # Of a reseller, whose sub-organizations have licenses of their own, say \`reseller\`, and \`quantity\` of each below \`columns.licenses\`.
  partnerType: msp
`,
  watchman: `${HEAD}# Watchman Monitoring: managed accounts of a provider. There are no credits: every one begins with the least (C-2). The owner should be the
# provider's (B-2).
columns:
  name: Company
  key: Subdomain
  owner: distributor
  credits: {value: 10000}
  subdomain: Subdomain
  # Managed dedicated: the provider manages all. Dedicated: the client does.
  management: {column: Account Type, values: {Managed Dedicated: provider, Dedicated: client}}
  managedAccount:
    # What does not say otherwise may have 250 (B-1).
    computers: {column: Computer Limit, default: 250}
    email: Billing Email
  support: {website: Support Website, email: Contact Email}
  alertsTo: Alert Emails
  labels:
    computers: Computers
root:
  access: delegated
`,
};
