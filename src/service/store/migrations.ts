/**
 * The schema, as the steps that lead to it, for both databases. A step that has been published is never edited; what
 * changes later is a further step.
 *
 * Constraints hold the law a second time (rule ids beside them): they are the net under `model/law`, never the place where
 * a rule is decided, because they cannot say what would be possible. What a path of pools must satisfy is not written here.
 */

/** What the two databases spell differently. */
export interface Dialect {
  /** Ends a table that is kept in the order of its primary key, where the database has to be told. */
  readonly clustered: string;
  /** Forbids to change or remove rows of a table (C-9). */
  readonly appendOnly: (table: string) => readonly string[];
}

export const SQLITE_DIALECT: Dialect = {
  clustered: "WITHOUT ROWID",
  appendOnly: (table) =>
    ["UPDATE", "DELETE"].map(
      (change) =>
        `CREATE TRIGGER ${table}_refuses_${change.toLowerCase()} BEFORE ${change} ON ${table}
         BEGIN SELECT RAISE(ABORT, '${table} is append-only (C-9)'); END`,
    ),
};

const CREDITS = (column: string) => `${column} BIGINT NOT NULL CHECK (${column} BETWEEN 0 AND 9007199254740991)`;

/** One step of the schema: statements in order. */
export type Migration = (dialect: Dialect) => readonly string[];

export const MIGRATIONS: readonly Migration[] = [organizationsAndCredits];

function organizationsAndCredits({ clustered, appendOnly }: Dialect): readonly string[] {
  return [
    // A tree, the counters of what happens in it, and the end of its hash chain. Writers lock this row first.
    `CREATE TABLE trees (
      id BIGINT NOT NULL PRIMARY KEY,
      root TEXT NOT NULL UNIQUE,
      lineage TEXT NOT NULL UNIQUE,
      revision BIGINT NOT NULL CHECK (revision >= 0),
      events BIGINT NOT NULL CHECK (events >= 0),
      entries BIGINT NOT NULL CHECK (entries >= 0),
      links BIGINT NOT NULL CHECK (links >= 0),
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
      id TEXT NOT NULL PRIMARY KEY,
      tree BIGINT NOT NULL REFERENCES trees (id),
      email TEXT NOT NULL,
      name TEXT NOT NULL,
      UNIQUE (tree, email, name)
    )`,
    `CREATE TABLE organizations (
      id TEXT NOT NULL PRIMARY KEY,
      tree BIGINT NOT NULL REFERENCES trees (id),
      key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 63),
      kind TEXT NOT NULL CHECK (kind IN ('Distributor', 'ChildOrganization')),
      parent TEXT REFERENCES organizations (id),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      folded_name TEXT NOT NULL,
      region TEXT NOT NULL,
      country TEXT NOT NULL CHECK (length(country) = 2),
      owner TEXT NOT NULL REFERENCES persons (id),
      labels TEXT NOT NULL,
      external_id TEXT,
      provisioning TEXT CHECK (provisioning IN ('self', 'vendor')),
      phase TEXT NOT NULL CHECK (phase IN ('active', 'paused', 'draining', 'unlinked')),
      managed_by TEXT,
      version BIGINT NOT NULL CHECK (version > 0),
      last_run TEXT,
      ${CREDITS("allocated")},
      ${CREDITS("used")},
      ${CREDITS("held")},
      ${CREDITS("committed_below")},
      UNIQUE (tree, key),
      UNIQUE (tree, folded_name),
      CHECK (parent IS NULL OR parent <> id),
      CHECK (parent IS NOT NULL OR kind = 'Distributor'),
      CHECK ((parent IS NULL) = (provisioning IS NOT NULL)),
      CHECK (parent IS NULL OR allocated % 10000 = 0),
      CHECK (allocated >= committed_below),
      CHECK (parent IS NOT NULL OR allocated >= used + held + committed_below),
      CHECK (kind = 'Distributor' OR committed_below = 0)
    )`,
    // O-7: unique in the service. Most organizations have none, and cost this index nothing.
    "CREATE UNIQUE INDEX organizations_external_id ON organizations (external_id) WHERE external_id IS NOT NULL",
    // O-1: one root a tree.
    "CREATE UNIQUE INDEX organizations_root ON organizations (tree) WHERE parent IS NULL",
    "CREATE INDEX organizations_parent ON organizations (parent)",
    // O-2: keys that were given up and are never given out again.
    `CREATE TABLE retired_keys (
      tree BIGINT NOT NULL REFERENCES trees (id),
      key TEXT NOT NULL,
      PRIMARY KEY (tree, key)
    ) ${clustered}`,
    // One row an operation (C-11): at once the audit log and the memory of operation ids.
    `CREATE TABLE events (
      tree BIGINT NOT NULL REFERENCES trees (id),
      sequence BIGINT NOT NULL CHECK (sequence > 0),
      at BIGINT NOT NULL,
      actor TEXT NOT NULL,
      stack TEXT,
      run TEXT,
      operation TEXT NOT NULL,
      digest TEXT NOT NULL,
      kind TEXT NOT NULL,
      address TEXT NOT NULL,
      organization TEXT NOT NULL REFERENCES organizations (id),
      revision BIGINT NOT NULL CHECK (revision > 0),
      before TEXT,
      after TEXT,
      PRIMARY KEY (tree, sequence),
      UNIQUE (tree, operation)
    ) ${clustered}`,
    // C-9: what one transaction wrote into the ledger, and its place in the hash chain.
    `CREATE TABLE ledger_links (
      tree BIGINT NOT NULL REFERENCES trees (id),
      link BIGINT NOT NULL CHECK (link > 0),
      first_entry BIGINT NOT NULL,
      last_entry BIGINT NOT NULL CHECK (last_entry >= first_entry),
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL,
      PRIMARY KEY (tree, link),
      UNIQUE (tree, first_entry),
      UNIQUE (tree, previous_hash)
    ) ${clustered}`,
    `CREATE TABLE ledger_entries (
      tree BIGINT NOT NULL REFERENCES trees (id),
      sequence BIGINT NOT NULL CHECK (sequence > 0),
      link BIGINT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('grant', 'allocate', 'reclaim', 'hold', 'post', 'void', 'expire', 'move', 'absorb', 'refund')),
      organization TEXT NOT NULL REFERENCES organizations (id),
      pool TEXT REFERENCES organizations (id),
      amount BIGINT NOT NULL CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991),
      ${CREDITS("allocated")},
      ${CREDITS("used")},
      ${CREDITS("held")},
      ${CREDITS("committed_below")},
      actor TEXT NOT NULL,
      at BIGINT NOT NULL,
      operation TEXT NOT NULL,
      PRIMARY KEY (tree, sequence),
      FOREIGN KEY (tree, link) REFERENCES ledger_links (tree, link),
      CHECK (kind = 'grant' OR amount >= 0)
    ) ${clustered}`,
    "CREATE INDEX ledger_entries_organization ON ledger_entries (organization, sequence)",
    ...["ledger_entries", "ledger_links", "events", "retired_keys"].flatMap(appendOnly),
    // Who may call. Only the hash of a token is kept.
    `CREATE TABLE tokens (
      hash TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      principal TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('operator')),
      organization TEXT REFERENCES organizations (id),
      created_at BIGINT NOT NULL,
      expires_at BIGINT
    )`,
  ];
}
