/** The schema as SQLite spells it. */
import type { Dialect } from "./dialect.ts";

const CHANGES = ["UPDATE", "DELETE"] as const;

export const SQLITE_DIALECT: Dialect = {
  clustered: "WITHOUT ROWID",
  unlogged: "",
  appendOnly,
  suspended: (table, statements) => [
    ...CHANGES.map((change) => `DROP TRIGGER ${triggerOf(table, change)}`),
    ...statements,
    ...appendOnly(table),
  ],
  statistics,
  // SQLite plans without knowing that a tree is large, and would walk through all of it to find a key. These are what
  // ANALYZE would find in a service of ten trees; it never runs by itself, so that plans stay as they were tested.
  finish: [
    "ANALYZE",
    ...statistics({
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
    }),
  ],
};

function appendOnly(table: string): string[] {
  return CHANGES.map(
    (change) =>
      `CREATE TRIGGER ${triggerOf(table, change)} BEFORE ${change} ON ${table}
       BEGIN SELECT RAISE(ABORT, '${table} is append-only (C-9)'); END`,
  );
}

function triggerOf(table: string, change: (typeof CHANGES)[number]): string {
  return `${table}_refuses_${change.toLowerCase()}`;
}

function statistics(known: Readonly<Record<string, string>>): string[] {
  return [
    ...Object.entries(known).map(([name, stat]) => {
      const [table, index] = name.split(" ");
      return `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('${table}', '${index}', '${stat}')`;
    }),
    "ANALYZE sqlite_schema",
  ];
}
