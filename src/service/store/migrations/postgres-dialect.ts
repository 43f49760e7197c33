/**
 * The schema as PostgreSQL spells it. Tables are heaps, and what SQLite is told about sizes it finds out by itself
 * (`postgres-pool.ts` says how plans stay good until then).
 */
import type { Dialect } from "./dialect.ts";

const CHANGES = ["UPDATE", "DELETE", "TRUNCATE"] as const;

export const POSTGRES_DIALECT: Dialect = {
  clustered: "",
  unlogged: "UNLOGGED",
  appendOnly,
  suspended: (table, statements) => [
    `ALTER TABLE ${table} DISABLE TRIGGER ${triggerOf(table)}`,
    ...statements,
    `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${triggerOf(table)}`,
  ],
  statistics: () => [],
  // Rows that change with every write leave room for their next version in the same page, so that no index changes.
  finish: ["ALTER TABLE trees SET (fillfactor = 20)", "ALTER TABLE organizations SET (fillfactor = 80)"],
};

/** What has to be there before the first step. */
export const POSTGRES_FOUNDATION: readonly string[] = [
  // The clock by which leases are measured: it goes on within a transaction, as now() does not.
  `CREATE FUNCTION now_ms() RETURNS BIGINT LANGUAGE sql VOLATILE
   AS $$ SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint $$`,
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
   AS $$ BEGIN RAISE EXCEPTION '% is append-only (C-9)', TG_TABLE_NAME; END $$`,
];

/**
 * A statement of the schema in PostgreSQL's words. Text is compared by its bytes, whatever the language of the database:
 * so keys have the order that they have on SQLite, and an index on them does not depend on a library's version.
 */
export function toPostgres(statement: string): string {
  return /^\s*(CREATE|ALTER)\b/.test(statement) ? statement.replace(/\bTEXT\b/g, 'TEXT COLLATE "C"') : statement;
}

function appendOnly(table: string): string[] {
  return [
    `CREATE TRIGGER ${triggerOf(table)} BEFORE ${CHANGES.join(" OR ")} ON ${table}
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    // Also where a replica, or who says that they are one, applies changes.
    `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${triggerOf(table)}`,
  ];
}

function triggerOf(table: string): string {
  return `${table}_refuses_change`;
}
