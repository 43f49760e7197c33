/**
 * What organizations have besides credits and people: anchors, cost centers, linked accounts with their sub-accounts, license pools, how
 * they look to people, and managed accounts with their computers. How much there is of it stands with the organization, as most have none
 * and are not asked.
 */
import { type Dialect, oneOf } from "./dialect.ts";

export function assets({ clustered }: Dialect): readonly string[] {
  return [
    // O-11: since when the inside of an organization is as it is, and by which run; what is outside of it has `version` and `last_run`.
    "ALTER TABLE organizations ADD COLUMN inside_version BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE organizations ADD COLUMN inside_run TEXT",
    // P-4: who has declined an ownership is not asked again by every plan.
    `ALTER TABLE transfers ADD COLUMN state TEXT NOT NULL DEFAULT 'pending' CHECK (${oneOf("state", ["pending", "declined"])})`,
    "ALTER TABLE organizations ADD COLUMN assets BIGINT NOT NULL DEFAULT 0",
    // N-1: a child without credits. N-2: activated once, and then others may be anchored to it.
    `ALTER TABLE organizations ADD COLUMN anchor BIGINT NOT NULL DEFAULT 0
       CHECK (anchor = 0 OR (anchor = 1 AND kind = 'ChildOrganization' AND allocated = 0 AND used = 0 AND held = 0))`,
    "ALTER TABLE organizations ADD COLUMN activated BIGINT NOT NULL DEFAULT 0 CHECK (activated BETWEEN 0 AND anchor)",
    `ALTER TABLE organizations ADD COLUMN anchored_to BIGINT
       CHECK (anchored_to IS NULL OR (anchor = 0 AND kind = 'ChildOrganization'))`,
    "CREATE INDEX organizations_anchored_to ON organizations (tree, anchored_to) WHERE anchored_to IS NOT NULL",
    `CREATE TABLE cost_centers (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 63),
      name TEXT NOT NULL,
      code TEXT,
      parent TEXT CHECK (parent <> key),
      PRIMARY KEY (tree, organization, key),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    // K-1: each hangs on one cost center of an organization at most.
    `CREATE TABLE cost_center_sub_accounts (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      sub_account TEXT NOT NULL,
      cost_center TEXT NOT NULL,
      PRIMARY KEY (tree, organization, sub_account),
      FOREIGN KEY (tree, organization, cost_center) REFERENCES cost_centers (tree, organization, key)
    ) ${clustered}`,
    "CREATE INDEX cost_center_sub_accounts_cost_center ON cost_center_sub_accounts (tree, organization, cost_center)",
    // How many sub-accounts it has is counted as they come.
    `CREATE TABLE linked_accounts (
      tree BIGINT NOT NULL,
      id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 100),
      organization BIGINT NOT NULL,
      provider TEXT NOT NULL CHECK (${oneOf("provider", ["aws", "azure", "gcp"])}),
      name TEXT,
      type TEXT NOT NULL CHECK (${oneOf("type", ["dedicated", "shared"])}),
      portal_defined BIGINT NOT NULL CHECK (portal_defined BETWEEN 0 AND 1),
      auto_customer BIGINT NOT NULL
        CHECK (auto_customer = 0 OR (auto_customer = 1 AND provider = 'azure' AND portal_defined = 1 AND type = 'shared')),
      auto_assigned BIGINT NOT NULL
        CHECK (auto_assigned = 0 OR (auto_assigned = 1 AND provider <> 'gcp' AND type = 'dedicated')),
      exclude_rule TEXT CHECK (exclude_rule IS NULL OR auto_assigned = 1),
      sub_accounts BIGINT NOT NULL DEFAULT 0 CHECK (sub_accounts >= 0),
      PRIMARY KEY (tree, id),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    "CREATE INDEX linked_accounts_organization ON linked_accounts (tree, organization)",
    `CREATE TABLE account_children (
      tree BIGINT NOT NULL,
      account TEXT NOT NULL,
      child BIGINT NOT NULL,
      PRIMARY KEY (tree, account, child),
      FOREIGN KEY (tree, account) REFERENCES linked_accounts (tree, id),
      FOREIGN KEY (tree, child) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    "CREATE INDEX account_children_child ON account_children (tree, child)",
    `CREATE TABLE sub_accounts (
      tree BIGINT NOT NULL,
      id TEXT NOT NULL,
      account TEXT NOT NULL,
      name TEXT NOT NULL,
      child BIGINT,
      automatic BIGINT NOT NULL CHECK (automatic = 0 OR (automatic = 1 AND child IS NOT NULL)),
      first_seen BIGINT NOT NULL,
      PRIMARY KEY (tree, id),
      FOREIGN KEY (tree, account) REFERENCES linked_accounts (tree, id),
      FOREIGN KEY (tree, child) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    "CREATE INDEX sub_accounts_account ON sub_accounts (tree, account)",
    "CREATE INDEX sub_accounts_child ON sub_accounts (tree, child) WHERE child IS NOT NULL",
    // whom imports have created, of which account, by the customer that the billing file names.
    "ALTER TABLE organizations ADD COLUMN automatic TEXT",
    `CREATE TABLE automatic_customers (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      customer TEXT NOT NULL,
      child BIGINT NOT NULL,
      PRIMARY KEY (tree, organization, customer),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number),
      FOREIGN KEY (tree, child) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    // B-3: of the whole service, whatever the tree.
    `CREATE TABLE presentations (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      subdomain TEXT UNIQUE CHECK (length(subdomain) BETWEEN 4 AND 63),
      branding TEXT,
      contact_menu TEXT,
      support TEXT,
      management TEXT CHECK (${oneOf("management", ["provider", "client"])}),
      PRIMARY KEY (tree, organization),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    // B-4: where there is nobody, it is the owner.
    `CREATE TABLE alert_recipients (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      person BIGINT NOT NULL,
      PRIMARY KEY (tree, organization, person),
      FOREIGN KEY (tree, organization) REFERENCES presentations (tree, organization),
      FOREIGN KEY (tree, person) REFERENCES persons (tree, number)
    ) ${clustered}`,
    "CREATE INDEX alert_recipients_person ON alert_recipients (tree, person)",
    `ALTER TABLE organizations ADD COLUMN partner_type TEXT
       CHECK (partner_type IS NULL OR (kind = 'Distributor' AND (${oneOf("partner_type", ["msp", "reseller"])})))`,
    // L-3: never is more used than there is.
    `CREATE TABLE license_pools (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      product TEXT NOT NULL CHECK (length(product) BETWEEN 1 AND 63),
      quantity BIGINT NOT NULL CHECK (quantity BETWEEN 0 AND 9007199254740991),
      used BIGINT NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND quantity),
      PRIMARY KEY (tree, organization, product),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    // L-1: a pool that is drawn on stays.
    `CREATE TABLE license_uses (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      product TEXT NOT NULL,
      pool BIGINT NOT NULL,
      used BIGINT NOT NULL CHECK (used > 0),
      PRIMARY KEY (tree, organization, product, pool),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number),
      FOREIGN KEY (tree, pool, product) REFERENCES license_pools (tree, organization, product)
    ) ${clustered}`,
    "CREATE INDEX license_uses_pool ON license_uses (tree, pool, product)",
    // B-1: every time that a child was a managed account; what has ended stays, for the invoices of then.
    `CREATE TABLE managed_accounts (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      since BIGINT NOT NULL,
      trial_ends BIGINT NOT NULL,
      until BIGINT CHECK (until >= since),
      computers BIGINT NOT NULL CHECK (computers BETWEEN 0 AND 250),
      invoices_to TEXT,
      payment TEXT CHECK (length(payment) = 32),
      PRIMARY KEY (tree, organization, since),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    "CREATE UNIQUE INDEX managed_accounts_now ON managed_accounts (tree, organization) WHERE until IS NULL",
    // Secrets: in no other table, and read by nothing that answers.
    `CREATE TABLE payment_references (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      reference TEXT NOT NULL,
      PRIMARY KEY (tree, organization),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    // B-2: who is enrolled again is the same.
    `CREATE TABLE computers (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      enrolled_at BIGINT NOT NULL,
      seen_at BIGINT NOT NULL,
      PRIMARY KEY (tree, organization, id),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
  ];
}
