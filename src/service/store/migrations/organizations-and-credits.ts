/**
 * The first step: organizations, credits, and who changed them when.
 *
 * Constraints hold the law a second time (rule ids beside them): they are the net under `model/law`, never the place where
 * a rule is decided, because they cannot say what would be possible. What a path of pools must satisfy is not written here.
 */
import { type Dialect, oneOf } from "./dialect.ts";

const CREDITS = (column: string) => `${column} BIGINT NOT NULL CHECK (${column} BETWEEN 0 AND 9007199254740991)`;

export function organizationsAndCredits({ clustered, appendOnly, finish }: Dialect): readonly string[] {
  return [
    // A tree, the counters of what happens in it, and the end of its hash chain. Writers lock this row first.
    `CREATE TABLE trees (
      id BIGINT NOT NULL PRIMARY KEY,
      root TEXT NOT NULL UNIQUE,
      lineage TEXT NOT NULL UNIQUE,
      revision BIGINT NOT NULL CHECK (revision >= 0),
      events BIGINT NOT NULL CHECK (events >= 0),
      entries BIGINT NOT NULL CHECK (entries >= 0),
      organizations BIGINT NOT NULL CHECK (organizations >= 0),
      persons BIGINT NOT NULL CHECK (persons >= 0),
      head TEXT NOT NULL
    )`,
    // Every key that the root of a tree has had: they go on to name the tree, and never name another.
    `CREATE TABLE root_keys (
      key TEXT NOT NULL PRIMARY KEY,
      tree BIGINT NOT NULL REFERENCES trees (id)
    ) ${clustered}`,
    // The one place with names and addresses of people. The same address under two names is two rows: what one
    // organization calls its owner is not changed by what another says.
    `CREATE TABLE persons (
      tree BIGINT NOT NULL REFERENCES trees (id),
      number BIGINT NOT NULL CHECK (number > 0),
      email TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (tree, number),
      UNIQUE (tree, email, name)
    ) ${clustered}`,
    // Numbered within their tree; the opaque id (O-2) is made of both numbers.
    `CREATE TABLE organizations (
      tree BIGINT NOT NULL REFERENCES trees (id),
      number BIGINT NOT NULL CHECK (number > 0),
      key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 63),
      kind TEXT NOT NULL CHECK (${oneOf("kind", ["ChildOrganization", "Distributor"])}),
      parent BIGINT CHECK (parent <> number),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      folded_name TEXT NOT NULL,
      region TEXT NOT NULL,
      country TEXT NOT NULL CHECK (length(country) = 2),
      owner BIGINT NOT NULL,
      labels TEXT NOT NULL,
      external_id TEXT,
      provisioning TEXT CHECK (${oneOf("provisioning", ["self", "vendor"])}),
      phase TEXT NOT NULL CHECK (${oneOf("phase", ["active", "paused", "draining", "unlinked"])}),
      managed_by TEXT,
      version BIGINT NOT NULL CHECK (version > 0),
      last_run TEXT,
      ${CREDITS("allocated")},
      ${CREDITS("used")},
      ${CREDITS("held")},
      ${CREDITS("committed_below")},
      PRIMARY KEY (tree, number),
      UNIQUE (tree, key),
      UNIQUE (tree, folded_name),
      FOREIGN KEY (tree, parent) REFERENCES organizations (tree, number),
      FOREIGN KEY (tree, owner) REFERENCES persons (tree, number),
      CHECK (parent IS NOT NULL OR kind = 'Distributor'),
      CHECK ((parent IS NULL) = (provisioning IS NOT NULL)),
      CHECK (parent IS NULL OR allocated % 10000 = 0),
      CHECK (allocated >= committed_below),
      CHECK (parent IS NOT NULL OR allocated >= used + held + committed_below),
      CHECK (kind = 'Distributor' OR committed_below = 0)
    ) ${clustered}`,
    // O-7: unique in the service. Most organizations have none, and cost this index nothing.
    "CREATE UNIQUE INDEX organizations_external_id ON organizations (external_id) WHERE external_id IS NOT NULL",
    // O-1: one root a tree.
    "CREATE UNIQUE INDEX organizations_root ON organizations (tree) WHERE parent IS NULL",
    "CREATE INDEX organizations_parent ON organizations (tree, parent)",
    "CREATE INDEX organizations_distributors ON organizations (tree) WHERE kind = 'Distributor'",
    // O-2: keys that were given up and are never given out again.
    `CREATE TABLE retired_keys (
      tree BIGINT NOT NULL REFERENCES trees (id),
      key TEXT NOT NULL,
      PRIMARY KEY (tree, key)
    ) ${clustered}`,
    // One row a revision: who changed the tree, when, on whose behalf; and a link of the hash chain (C-9), which covers all
    // of that and the entries that it wrote, none or many.
    `CREATE TABLE revisions (
      tree BIGINT NOT NULL REFERENCES trees (id),
      revision BIGINT NOT NULL CHECK (revision > 0),
      at BIGINT NOT NULL,
      actor TEXT NOT NULL,
      stack TEXT,
      run TEXT,
      last_entry BIGINT NOT NULL CHECK (last_entry >= 0),
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL,
      PRIMARY KEY (tree, revision),
      UNIQUE (tree, previous_hash)
    ) ${clustered}`,
    // One row an operation: at once the audit log and the memory of operation ids (C-11).
    `CREATE TABLE events (
      tree BIGINT NOT NULL,
      sequence BIGINT NOT NULL CHECK (sequence > 0),
      revision BIGINT NOT NULL,
      operation TEXT NOT NULL,
      digest TEXT NOT NULL,
      kind TEXT NOT NULL,
      address TEXT NOT NULL,
      organization BIGINT NOT NULL,
      before TEXT,
      after TEXT,
      PRIMARY KEY (tree, sequence),
      UNIQUE (operation, tree),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number)
    ) ${clustered}`,
    // C-9. The operation is named by its event.
    `CREATE TABLE ledger_entries (
      tree BIGINT NOT NULL,
      sequence BIGINT NOT NULL CHECK (sequence > 0),
      event BIGINT NOT NULL,
      kind TEXT NOT NULL CHECK (${oneOf("kind", ["allocate", "reclaim", "post", "hold", "void", "grant", "expire", "move", "absorb", "refund"])}),
      organization BIGINT NOT NULL,
      pool BIGINT,
      amount BIGINT NOT NULL CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991),
      ${CREDITS("allocated")},
      ${CREDITS("used")},
      ${CREDITS("held")},
      ${CREDITS("committed_below")},
      PRIMARY KEY (tree, sequence),
      FOREIGN KEY (tree, event) REFERENCES events (tree, sequence),
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number),
      CHECK (kind = 'grant' OR amount >= 0)
    ) ${clustered}`,
    "CREATE INDEX ledger_entries_organization ON ledger_entries (tree, organization, sequence)",
    ...["ledger_entries", "events", "revisions", "retired_keys"].flatMap(appendOnly),
    // Who may call. Only the hash of a token is kept.
    `CREATE TABLE tokens (
      hash TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      principal TEXT NOT NULL,
      role TEXT NOT NULL CHECK (${oneOf("role", ["operator"])}),
      tree BIGINT,
      organization BIGINT,
      created_at BIGINT NOT NULL,
      expires_at BIGINT,
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number),
      CHECK ((tree IS NULL) = (organization IS NULL))
    )`,
    ...finish,
  ];
}
