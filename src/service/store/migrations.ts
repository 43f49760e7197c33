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
  /** Statements after the tables are there. */
  readonly finish: readonly string[];
}

export const SQLITE_DIALECT: Dialect = {
  clustered: "WITHOUT ROWID",
  appendOnly: (table) =>
    ["UPDATE", "DELETE"].map(
      (change) =>
        `CREATE TRIGGER ${table}_refuses_${change.toLowerCase()} BEFORE ${change} ON ${table}
         BEGIN SELECT RAISE(ABORT, '${table} is append-only (C-9)'); END`,
    ),
  // SQLite plans without knowing that a tree is large, and would walk through all of it to find a key. These are what
  // ANALYZE would find in a service of ten trees; it never runs by itself, so that plans stay as they were tested.
  finish: [
    "ANALYZE",
    ...Object.entries({
      "organizations organizations": "1000000 100000 1",
      "organizations sqlite_autoindex_organizations_2": "1000000 100000 1",
      "organizations sqlite_autoindex_organizations_3": "1000000 100000 1",
      "organizations organizations_parent": "1000000 100000 50",
      "organizations organizations_root": "10 1",
      "organizations organizations_distributors": "10000 1000",
      "organizations organizations_external_id": "100000 1",
      "persons persons": "1000000 100000 1",
      "persons sqlite_autoindex_persons_2": "1000000 100000 1 1",
      "events events": "1000000 100000 1",
      "events sqlite_autoindex_events_2": "1000000 1 1",
      "revisions revisions": "1000000 100000 1",
      "ledger_entries ledger_entries": "1000000 100000 1",
      "ledger_entries ledger_entries_organization": "1000000 100000 10 1",
      "retired_keys retired_keys": "10000 1000 1",
    }).map(([name, stat]) => {
      const [table, index] = name.split(" ");
      return `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('${table}', '${index}', '${stat}')`;
    }),
    "ANALYZE sqlite_schema",
  ],
};

const CREDITS = (column: string) => `${column} BIGINT NOT NULL CHECK (${column} BETWEEN 0 AND 9007199254740991)`;

/** As comparisons, the likeliest first: for an IN, SQLite would fill a table of its own in every statement. */
function oneOf(column: string, words: readonly string[]): string {
  return words.map((word) => `${column} = '${word}'`).join(" OR ");
}

/** One step of the schema: statements in order. */
export type Migration = (dialect: Dialect) => readonly string[];

export const MIGRATIONS: readonly Migration[] = [organizationsAndCredits];

function organizationsAndCredits({ clustered, appendOnly, finish }: Dialect): readonly string[] {
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
