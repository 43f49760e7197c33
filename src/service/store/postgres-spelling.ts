/**
 * Statements as PostgreSQL and its driver take them. Changes of many rows are one statement with a list for each column, and
 * changes of several tables can be one statement, too. Every text that comes again is prepared once on each connection.
 */
import type { Columns, Row, SqlValue, Statement } from "./statement.ts";

export interface Spelled {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Under which it is prepared. */
  readonly name?: string;
  /** The table that it changes. */
  readonly table?: string;
}

/** Statements that are kept prepared on a connection. Texts are fixed, so there are fewer. */
const MOST_PREPARED = 500;
const names = new Map<string, string>();

const CHANGE = /^\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+(\w+)/;

/** Whether a statement gives rows, or its body wants to know that it gave none. */
export function answers(statement: Statement): boolean {
  return statement.kind === "query" && (!CHANGE.test(statement.text) || /\bRETURNING\b/.test(statement.text));
}

/** Spells a statement. */
export function spell(statement: Statement): Spelled {
  if (statement.kind === "query") {
    const table = CHANGE.exec(statement.text)?.[1];
    return { ...named(statement.text, statement.values), ...(table !== undefined && { table }) };
  }
  const { table, columns, rows } = statement;
  if (statement.kind === "insert") {
    const text = `INSERT INTO ${table} (${Object.keys(columns).join(", ")}) SELECT * FROM ${unnest(columns)}`;
    return { table, ...named(text, transposed(columns, rows)) };
  }
  const all = { ...columns, ...statement.key };
  const sets = Object.keys(columns).map((column) => `${column} = given.${column}`);
  const finds = Object.keys(statement.key).map((column) => `${table}.${column} = given.${column}`);
  const given = `${unnest(all)} AS given (${Object.keys(all).join(", ")})`;
  const text = `UPDATE ${table} SET ${sets.join(", ")} FROM ${given} WHERE ${finds.join(" AND ")}`;
  return { table, ...named(text, transposed(all, rows)) };
}

/** Changes of different tables as one statement: all see what was before it, and references are checked at its end. */
export function asOneStatement(changes: readonly Spelled[]): Spelled {
  const [only] = changes;
  if (only && changes.length === 1) return only;
  const values: unknown[] = [];
  const parts = changes.map((change) => {
    const before = values.length;
    values.push(...change.values);
    return change.text.replace(/\$(\d+)/g, (_all, at: string) => `$${Number(at) + before}`);
  });
  const last = parts.pop() ?? "";
  return named(`WITH ${parts.map((part, at) => `part_${at} AS (${part})`).join(", ")} ${last}`, values);
}

function named(text: string, values: readonly unknown[]): Spelled {
  let name = names.get(text);
  if (name === undefined && names.size < MOST_PREPARED) {
    name = `allot_${names.size}`;
    names.set(text, name);
  }
  return { text, values, ...(name !== undefined && { name }) };
}

/** Many rows as one value for each column. */
function unnest(columns: Columns): string {
  const lists = Object.values(columns).map((type, at) => `$${at + 1}::${type}[]`);
  return `unnest(${lists.join(", ")})`;
}

function transposed(columns: Columns, rows: readonly Row[]): SqlValue[][] {
  return Object.keys(columns).map((_, at) => rows.map((row) => row[at] ?? null));
}
