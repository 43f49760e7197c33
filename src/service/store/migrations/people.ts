/**
 * The third step: people and the life of a child organization. Whoever belongs to an organization, what they may do there, how they
 * sign in; holds on credits; mails that are to be sent; and what was missing of an organization's own state.
 *
 * Names and addresses stay in `persons` alone: everything here names people by number.
 */
import { type Dialect, oneOf } from "./dialect.ts";

const FLAG = (column: string) => `${column} BIGINT NOT NULL DEFAULT 0 CHECK (${column} BETWEEN 0 AND 1)`;
const INVITATION = (column: string) => oneOf(column, ["pending", "declined", "revoked"]);

export function people({ clustered, statistics }: Dialect): readonly string[] {
  return [
    `ALTER TABLE organizations ADD COLUMN ${FLAG("protected")}`,
    "ALTER TABLE organizations ADD COLUMN unprotected_by TEXT",
    `ALTER TABLE organizations ADD COLUMN access TEXT CHECK (${oneOf("access", ["sealed", "delegated"])})`,
    `ALTER TABLE organizations ADD COLUMN customer_access TEXT NOT NULL DEFAULT 'permit'
       CHECK (${oneOf("customer_access", ["permit", "refuse"])})`,
    `ALTER TABLE organizations ADD COLUMN used_on_unlink TEXT NOT NULL DEFAULT 'absorb'
       CHECK (${oneOf("used_on_unlink", ["absorb", "refund"])})`,
    // U-1. Whose allocation was 0 before this step begins its hour with it.
    "ALTER TABLE organizations ADD COLUMN drained_at BIGINT",
    "UPDATE organizations SET drained_at = (SELECT max(at) FROM revisions r WHERE r.tree = organizations.tree) WHERE allocated = 0",
    // P-1, P-3: of an owner who has not accepted; both null once they have. Owners of before this step were never asked: their
    // invitation has expired, and the next plan offers one.
    `ALTER TABLE organizations ADD COLUMN owner_state TEXT DEFAULT 'pending' CHECK (${INVITATION("owner_state")})`,
    "ALTER TABLE organizations ADD COLUMN owner_until BIGINT DEFAULT 0",
    // How much there is of members besides the owner, roles, sign-in and transfer: most have none, and are not asked for it.
    "ALTER TABLE organizations ADD COLUMN people BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE organizations ADD COLUMN unlinked_at BIGINT",
    // Organizations that have left the tree (U-4): where there are none, nobody has to leave them out.
    "ALTER TABLE trees ADD COLUMN unlinked BIGINT NOT NULL DEFAULT 0",
    // Members, those who were asked to be, and the owner, whose invitation's state stands with the organization. Of secrets only
    // the hash is kept here. `provisioned` says that the organization's identity provider lets them in (P-5); `scim_id` is what
    // the provider knows them by, whatever they are called by now, and null where it never named them.
    `CREATE TABLE memberships (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      person BIGINT NOT NULL,
      roles TEXT NOT NULL,
      state TEXT NOT NULL CHECK (${oneOf("state", ["invited", "active", "disabled"])}),
      secret TEXT UNIQUE,
      invitation_state TEXT CHECK (${INVITATION("invitation_state")}),
      until BIGINT,
      ${FLAG("provisioned")},
      scim_id TEXT UNIQUE,
      external_id TEXT,
      PRIMARY KEY (tree, organization, person),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number),
      FOREIGN KEY (tree, person) REFERENCES persons (tree, number)
    ) ${clustered}`,
    "CREATE INDEX memberships_person ON memberships (tree, person)",
    `CREATE TABLE roles (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      name TEXT NOT NULL,
      permissions TEXT NOT NULL,
      includes TEXT NOT NULL,
      scope TEXT,
      PRIMARY KEY (tree, organization, name),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    `CREATE TABLE sign_ins (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      issuer TEXT NOT NULL,
      client_id TEXT NOT NULL,
      email_domains TEXT NOT NULL,
      PRIMARY KEY (tree, organization),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    "CREATE INDEX sign_ins_issuer ON sign_ins (issuer, client_id)",
    `CREATE TABLE transfers (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      person BIGINT NOT NULL,
      until BIGINT NOT NULL,
      secret TEXT NOT NULL UNIQUE,
      PRIMARY KEY (tree, organization),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number),
      FOREIGN KEY (tree, person) REFERENCES persons (tree, number)
    ) ${clustered}`,
    // Links by which somebody signs in again; the hash of their secret, single-use.
    `CREATE TABLE sign_in_links (
      secret TEXT NOT NULL PRIMARY KEY,
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      person BIGINT NOT NULL,
      created_at BIGINT NOT NULL,
      until BIGINT NOT NULL,
      used_at BIGINT,
      FOREIGN KEY (tree, organization, person) REFERENCES memberships (tree, organization, person) ON UPDATE CASCADE ON DELETE CASCADE
    ) ${clustered}`,
    "CREATE INDEX sign_in_links_person ON sign_in_links (tree, organization, person)",
    // C-8: reservations for work in flight, each ended at most once.
    `CREATE TABLE holds (
      tree BIGINT NOT NULL,
      id TEXT NOT NULL,
      organization BIGINT NOT NULL,
      credits BIGINT NOT NULL CHECK (credits > 0),
      state TEXT NOT NULL CHECK (${oneOf("state", ["held", "posted", "voided", "expired"])}),
      posted BIGINT NOT NULL DEFAULT 0 CHECK (posted BETWEEN 0 AND credits),
      created_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL,
      PRIMARY KEY (tree, id),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    "CREATE INDEX holds_held ON holds (tree, expires_at) WHERE state = 'held'",
    "CREATE INDEX holds_organization ON holds (tree, organization, id) WHERE state = 'held'",
    // No hold of a tree expires before this; null where nothing is held. Whoever finds it later than now need not look for holds.
    "ALTER TABLE trees ADD COLUMN next_expiry BIGINT",
    // What was held before this step is one hold of each organization, and has its hour from the tree's last change on.
    `INSERT INTO holds (tree, id, organization, credits, state, created_at, expires_at)
     SELECT o.tree, 'hold-before-' || o.number, o.number, o.held, 'held', last.at, last.at + 3600000
     FROM organizations o JOIN (SELECT tree, max(at) AS at FROM revisions GROUP BY tree) last ON last.tree = o.tree
     WHERE o.held > 0`,
    "UPDATE trees SET next_expiry = (SELECT min(expires_at) FROM holds h WHERE h.tree = trees.id)",
    // Mails in the order in which they were written. `secret` is the single-use secret of its link, until it is sent or of no use.
    `CREATE TABLE outbox (
      id TEXT NOT NULL PRIMARY KEY,
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      person BIGINT,
      kind TEXT NOT NULL,
      about TEXT NOT NULL,
      secret TEXT,
      created_at BIGINT NOT NULL,
      attempts BIGINT NOT NULL DEFAULT 0,
      next_at BIGINT,
      sent_at BIGINT,
      error TEXT,
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    "CREATE INDEX outbox_waiting ON outbox (next_at) WHERE next_at IS NOT NULL",
    "CREATE INDEX outbox_tree ON outbox (tree, organization, created_at)",
    // A token of a person acts by that person's roles in `home` as they are at the moment, whatever its own role says; `home` is the
    // organization itself, or the distributor whose member opened it (P-2, O-11). `scim` is provisioning, and nothing else;
    // `issuer` is the identity provider that a person has signed in with (P-5).
    `CREATE TABLE tokens_3 (
      id TEXT NOT NULL PRIMARY KEY,
      hash TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      principal TEXT NOT NULL,
      role TEXT NOT NULL CHECK (${oneOf("role", ["operator", "owner", "admin", "member"])}),
      access TEXT NOT NULL CHECK (${oneOf("access", ["full", "read", "meter", "scim"])}),
      tree BIGINT,
      organization BIGINT,
      created_at BIGINT NOT NULL,
      created_by TEXT NOT NULL,
      expires_at BIGINT,
      revoked_at BIGINT,
      revoked_by TEXT,
      request TEXT UNIQUE,
      person BIGINT,
      home BIGINT,
      issuer TEXT,
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number),
      CHECK ((tree IS NULL) = (organization IS NULL)),
      CHECK ((role = 'operator') = (organization IS NULL)),
      CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
      CHECK (access <> 'scim' OR organization IS NOT NULL)
    )`,
    `INSERT INTO tokens_3 (id, hash, name, principal, role, access, tree, organization, created_at, created_by, expires_at,
       revoked_at, revoked_by, request)
     SELECT id, hash, name, principal, role, access, tree, organization, created_at, created_by, expires_at, revoked_at, revoked_by,
       request FROM tokens`,
    "DROP TABLE tokens",
    "ALTER TABLE tokens_3 RENAME TO tokens",
    // Nonces of sign-ins with an identity provider that have been used, until they would be over anyway; and the key by which the
    // service knows its own.
    `CREATE TABLE nonces (
      hash TEXT NOT NULL PRIMARY KEY,
      expires_at BIGINT NOT NULL
    ) ${clustered}`,
    "CREATE INDEX nonces_expired ON nonces (expires_at)",
    `CREATE TABLE sign_in_keys (
      name TEXT NOT NULL PRIMARY KEY,
      secret TEXT NOT NULL
    ) ${clustered}`,
    ...statistics({
      "memberships memberships": "1000000 100000 2 1",
      "memberships memberships_person": "1000000 100000 2",
      "roles roles": "10000 1000 2 1",
      "sign_ins sign_ins": "1000 100 1",
      "sign_ins sign_ins_issuer": "1000 10 2",
      "transfers transfers": "1000 100 1",
      "holds holds": "100000 10000 1",
      "outbox outbox": "1000000 1",
    }),
  ];
}
