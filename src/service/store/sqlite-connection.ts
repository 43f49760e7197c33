/**
 * One SQLite connection: opened safely, statements prepared once, transaction bodies run to their end without a pause.
 */
import { closeSync, openSync } from "node:fs";
import Database from "better-sqlite3";
import type { Insert, Query, Row, SqlValue, Statement, Transaction, Update } from "./statement.ts";

type Prepared = Database.Statement<SqlValue[], Row>;

/** How long one attempt waits for another process' lock, blocking this thread. Longer waits are made without blocking. */
const BUSY_TIMEOUT_MS = 40;

/** Rows that one insert takes. */
const ROWS_AT_ONCE = 20;

export class SqliteConnection {
  readonly #database: Database.Database;
  readonly #prepared = new Map<string, { statement: Prepared; order: readonly number[] | null }>();
  readonly #changes = new Map<string, Prepared>();

  constructor(file: string) {
    // Readable by its user only, whatever the umask; SQLite gives the files beside it the same mode.
    closeSync(openSync(file, "a", 0o600));
    this.#database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    try {
      this.#prepareConnection();
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  #prepareConnection(): void {
    // Said on every open: a file that is in WAL mode already is reopened with synchronous=NORMAL, which loses
    // acknowledged commits when the power goes.
    for (const pragma of [
      "journal_mode = WAL",
      "synchronous = FULL",
      "foreign_keys = ON",
      "cache_size = -65536",
      "wal_autocheckpoint = 4000",
      "journal_size_limit = 67108864",
      "temp_store = MEMORY",
      // What is overwritten or deleted is gone from the file's pages, people's names and addresses above all.
      "secure_delete = ON",
    ])
      this.#database.pragma(pragma);
    // The database's clock, in unix milliseconds, as PostgreSQL has it too: leases are measured by it, never by the clock of an
    // instance (nor by a simulated one, which would keep a dead holder's lease for ever).
    this.#database.function("now_ms", { deterministic: false }, () => Date.now());
  }

  /** Runs SQL that needs no parameters and answers nothing: BEGIN, COMMIT, migrations. */
  execute(sql: string): void {
    this.#database.exec(sql);
  }

  /** Moves what is in the write-ahead log to the file, and empties the log. Answers whether nobody held that up. */
  emptyLog(): boolean {
    const [busy] = this.perform({ kind: "query", text: "PRAGMA wal_checkpoint(TRUNCATE)", values: [] })[0] ?? [];
    return busy === 0;
  }

  /** Whether a transaction is open; some errors end it. */
  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  /** Runs a transaction body to its end; the transaction itself is the caller's. */
  run<T>(body: Transaction<T>): T {
    let step = body.next();
    while (!step.done) step = body.next(this.perform(step.value));
    return step.value;
  }

  /** Runs one statement. */
  perform(statement: Statement): readonly Row[] {
    if (statement.kind === "query") {
      const { prepared, values } = this.#bind(statement);
      if (prepared.reader) return prepared.all(...values);
      prepared.run(...values);
      return [];
    }
    if (statement.kind === "insert") this.#insert(statement);
    else {
      const updating = this.#updating(statement);
      for (const row of statement.rows) updating.run(...row);
    }
    return [];
  }

  /** The rows of a query, one after another; nothing else can run on this connection meanwhile. */
  iterate(statement: Query): IterableIterator<Row> {
    const { prepared, values } = this.#bind(statement);
    return prepared.iterate(...values);
  }

  close(): void {
    this.#database.close();
  }

  #bind(statement: Query): { prepared: Prepared; values: SqlValue[] } {
    let known = this.#prepared.get(statement.text);
    if (!known) {
      const { sql, order } = toSqlite(statement.text);
      const prepared = this.#database.prepare<SqlValue[], Row>(sql);
      known = { statement: prepared.reader ? prepared.raw(true) : prepared, order };
      this.#prepared.set(statement.text, known);
    }
    const values = statement.values.map((value) => (isList(value) ? JSON.stringify(value) : value));
    return { prepared: known.statement, values: known.order ? known.order.map((at) => values[at] ?? null) : values };
  }

  /** Rows go in many at a time, as fewer calls into SQLite; what is left over, one by one. */
  #insert({ table, columns, rows }: Insert): void {
    const names = Object.keys(columns);
    const into = `INSERT INTO ${table} (${names.join(", ")}) VALUES `;
    const tuple = `(${names.map(() => "?").join(", ")})`;
    let at = 0;
    if (rows.length >= ROWS_AT_ONCE) {
      const many = this.#writing(`${into}${Array(ROWS_AT_ONCE).fill(tuple).join(", ")}`);
      for (; at + ROWS_AT_ONCE <= rows.length; at += ROWS_AT_ONCE)
        many.run(...rows.slice(at, at + ROWS_AT_ONCE).flat());
    }
    const one = this.#writing(into + tuple);
    for (const row of rows.slice(at)) one.run(...row);
  }

  #updating({ table, columns, key }: Update): Prepared {
    const [sets, finds] = [columns, key].map((part) => Object.keys(part).map((name) => `${name} = ?`));
    return this.#writing(`UPDATE ${table} SET ${sets?.join(", ")} WHERE ${finds?.join(" AND ")}`);
  }

  #writing(sql: string): Prepared {
    const known = this.#changes.get(sql);
    if (known) return known;
    const prepared = this.#database.prepare<SqlValue[], Row>(sql);
    this.#changes.set(sql, prepared);
    return prepared;
  }
}

function isList(value: Query["values"][number]): value is readonly string[] | readonly number[] {
  return Array.isArray(value);
}

/** PostgreSQL's spelling in SQLite's. `order` says which value each `?` takes; null where they come one after another. */
function toSqlite(text: string): { sql: string; order: readonly number[] | null } {
  const order: number[] = [];
  const sql = text
    .replace(/= ANY\((\$\d+)::(?:text|bigint)\[\]\)/g, "IN (SELECT value FROM json_each($1))")
    .replace(/ FOR UPDATE\b/g, "")
    .replace(/\$(\d+)/g, (_all, number: string) => {
      order.push(Number(number) - 1);
      return "?";
    });
  return { sql, order: order.every((at, index) => at === index) ? null : order };
}
