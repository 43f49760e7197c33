/**
 * What a transaction asks of a database, as data. A transaction body is a generator that yields statements and is sent
 * rows; SQLite runs it synchronously, PostgreSQL asynchronously, and the body does not know which.
 *
 * SQL is written once, as PostgreSQL reads it: `$1` parameters, `= ANY($2::text[])` for a list. Changes of many rows are a
 * structure and not text, so that each database can do them its own fast way.
 *
 * Rejected: a query builder (its own execution was a quarter of plain SQLite); two sets of SQL.
 */

/** What a column holds: TEXT or BIGINT, or nothing. Times are unix milliseconds, JSON is text. */
export type SqlValue = string | number | null;
export type Row = readonly SqlValue[];
export type ColumnType = "text" | "bigint";
/** Column names with their types, in the order of the values of a row. */
export type Columns = Readonly<Record<string, ColumnType>>;

export interface Query {
  readonly kind: "query";
  readonly text: string;
  readonly values: readonly (SqlValue | readonly string[] | readonly number[])[];
}

/** Rows that are new. */
export interface Insert {
  readonly kind: "insert";
  readonly table: string;
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/** Rows that change: `columns` are set where `key` fits; a row has the values of both, in that order. */
export interface Update {
  readonly kind: "update";
  readonly table: string;
  readonly columns: Columns;
  readonly key: Columns;
  readonly rows: readonly Row[];
}

export type Statement = Query | Insert | Update;

/** A transaction body that answers a T. */
export type Transaction<T> = Generator<Statement, T, readonly Row[]>;

/** Asks for rows, or changes some; a list is one value. */
export function* query(text: string, ...values: Query["values"]): Transaction<readonly Row[]> {
  return yield { kind: "query", text, values };
}

/** Asks for one row at most. */
export function* queryOne(text: string, ...values: Query["values"]): Transaction<Row | undefined> {
  return (yield { kind: "query", text, values })[0];
}

/** Puts new rows in. */
export function* insert(table: string, columns: Columns, rows: readonly Row[]): Transaction<void> {
  if (rows.length > 0) yield { kind: "insert", table, columns, rows };
}

/** Changes rows found by their key. */
export function* update(changed: Omit<Update, "kind">): Transaction<void> {
  if (changed.rows.length > 0) yield { kind: "update", ...changed };
}

/** A column that is text. */
export function text(value: SqlValue | undefined): string {
  if (typeof value === "string") return value;
  throw new TypeError(`the database gave ${typeof value} where text was expected`);
}

/** A column that is text or NULL. */
export function textOrNull(value: SqlValue | undefined): string | null {
  return value === null ? null : text(value);
}

/** A column that is a whole number. */
export function whole(value: SqlValue | undefined): number {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new TypeError(`the database gave ${String(value)} where a whole number was expected`);
}

/** A column that is a whole number or NULL. */
export function wholeOrNull(value: SqlValue | undefined): number | null {
  return value === null ? null : whole(value);
}

/** A column that is one of a closed set of words. */
export function word<const Word extends string>(value: SqlValue | undefined, words: readonly Word[]): Word {
  const found = words.find((one) => one === value);
  if (found === undefined) throw new TypeError(`the database gave ${String(value)}, not one of ${words.join(", ")}`);
  return found;
}
