/** What databases spell differently in the schema, and what every step of it may use. */

/** What the two databases spell differently. */
export interface Dialect {
  /** Ends a table that is kept in the order of its primary key, where the database has to be told. */
  readonly clustered: string;
  /** Forbids to change or remove rows of a table (C-9). */
  readonly appendOnly: (table: string) => readonly string[];
  /** Before TABLE, for one whose rows may be lost at a crash. */
  readonly unlogged: string;
  /** Statements that change rows of an append-only table: none but those of a migration ever do. */
  readonly suspended: (table: string, statements: readonly string[]) => readonly string[];
  /** Tells the database how large to believe a table is; by "TABLE INDEX", in SQLite's terms. */
  readonly statistics: (known: Readonly<Record<string, string>>) => readonly string[];
  /** Statements after the tables are there. */
  readonly finish: readonly string[];
}

/** One step of the schema: statements in order. */
export type Migration = (dialect: Dialect) => readonly string[];

/** As comparisons, the likeliest first: for an IN, SQLite would fill a table of its own in every statement. */
export function oneOf(column: string, words: readonly string[]): string {
  return words.map((word) => `${column} = '${word}'`).join(" OR ");
}
