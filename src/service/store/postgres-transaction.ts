/**
 * One transaction on a connection to PostgreSQL. Statements are sent without waiting for the answer to the one before, as far
 * as no answer is needed to go on: BEGIN goes with the first question, changes go together. COMMIT is sent when all before it has
 * succeeded.
 */
import type { PoolClient, QueryArrayConfig } from "pg";
import type { Insert, Query, Row, SqlValue, Statement, Transaction, Update } from "./statement.ts";

/** A statement as the driver takes it. */
type Sent = QueryArrayConfig<unknown[]>;

/** Statements that are kept prepared on a connection. Texts are fixed, so there are fewer. */
const MOST_PREPARED = 500;
const names = new Map<string, string>();

export class PostgresTransaction {
  readonly #client: PoolClient;
  readonly #begun: Promise<unknown>;
  readonly #changes: Promise<unknown>[] = [];
  #failure: unknown;
  /** Whether COMMIT was sent; if the connection breaks then, nobody knows what became of it. */
  committing = false;

  /** Begins; `isolation` as in BEGIN. */
  constructor(client: PoolClient, isolation: string) {
    this.#client = client;
    this.#begun = this.#send({ text: `BEGIN ISOLATION LEVEL ${isolation}`, rowMode: "array" });
  }

  /** Runs a body to its end; its changes may still be under way. */
  async run<T>(body: Transaction<T>): Promise<T> {
    let step = body.next();
    while (!step.done) step = body.next(await this.#perform(step.value));
    return step.value;
  }

  /** The rows of a query in parts, each read while the one before is being used. */
  async *fetch({ text, values }: Query, size: number): AsyncGenerator<readonly Row[], void, undefined> {
    const declared = this.#send({
      text: `DECLARE part NO SCROLL CURSOR FOR ${text}`,
      values: [...values],
      rowMode: "array",
    });
    const more = () => this.#send({ text: `FETCH ${size} FROM part`, rowMode: "array" });
    let next = more();
    await declared;
    for (;;) {
      const rows = await next;
      if (rows.length < size) {
        if (rows.length > 0) yield rows;
        return;
      }
      next = more();
      yield rows;
    }
  }

  /** Ends it durably. */
  async commit(): Promise<void> {
    await Promise.all(this.#changes);
    this.committing = true;
    const { command } = await this.#client.query("COMMIT");
    if (command !== "COMMIT") throw new Error(`the database answered ${command} to COMMIT`);
  }

  /** Takes all of it back. Answers whether the connection is still good. */
  async rollback(): Promise<boolean> {
    try {
      await this.#client.query("ROLLBACK");
      return true;
    } catch {
      return false;
    }
  }

  async #perform(statement: Statement): Promise<readonly Row[]> {
    if (answers(statement)) return this.#send(spell(statement));
    // A change must not go where no transaction is.
    await this.#begun;
    this.#changes.push(this.#send(spell(statement)));
    return [];
  }

  async #send(statement: Sent): Promise<Row[]> {
    const sent = this.#client.query<SqlValue[], unknown[]>(statement).then(
      ({ rows }) => rows,
      // What follows a failure fails because of it.
      (error: unknown) => {
        this.#failure ??= error;
        throw this.#failure;
      },
    );
    // Whoever needs it waits for it, perhaps later.
    sent.catch(() => undefined);
    return sent;
  }
}

function answers(statement: Statement): boolean {
  return (
    statement.kind === "query" &&
    (!/^\s*(INSERT|UPDATE|DELETE)\b/.test(statement.text) || /\bRETURNING\b/.test(statement.text))
  );
}

function spell(statement: Statement): Sent {
  switch (statement.kind) {
    case "query":
      return named(statement.text, [...statement.values]);
    case "insert":
      return named(inserting(statement), transposed(statement.columns, statement.rows));
    case "update":
      return named(updating(statement), transposed({ ...statement.columns, ...statement.key }, statement.rows));
  }
}

function named(text: string, values: unknown[]): Sent {
  let name = names.get(text);
  if (name === undefined && names.size < MOST_PREPARED) {
    name = `allot_${names.size}`;
    names.set(text, name);
  }
  return { text, values, rowMode: "array", ...(name !== undefined && { name }) };
}

function inserting({ table, columns }: Insert): string {
  return `INSERT INTO ${table} (${Object.keys(columns).join(", ")}) SELECT * FROM ${unnest(columns)}`;
}

function updating({ table, columns, key }: Update): string {
  const sets = Object.keys(columns).map((column) => `${column} = given.${column}`);
  const finds = Object.keys(key).map((column) => `${table}.${column} = given.${column}`);
  const all = { ...columns, ...key };
  return `UPDATE ${table} SET ${sets.join(", ")} FROM ${unnest(all)} AS given (${Object.keys(all).join(", ")}) WHERE ${finds.join(" AND ")}`;
}

/** Many rows as one statement: a list for each column. */
function unnest(columns: Insert["columns"]): string {
  return `unnest(${Object.values(columns)
    .map((type, at) => `$${at + 1}::${type}[]`)
    .join(", ")})`;
}

function transposed(columns: Insert["columns"], rows: readonly Row[]): SqlValue[][] {
  return Object.keys(columns).map((_, at) => rows.map((row) => row[at] ?? null));
}
