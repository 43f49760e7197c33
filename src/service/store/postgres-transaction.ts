/**
 * One transaction on a connection to PostgreSQL, in as few messages as it takes. BEGIN goes with the first question. Changes
 * have no answer that anybody waits for: they gather, and go as one statement before the next question or the end. COMMIT is
 * sent when all before it has succeeded.
 */
import type { PoolClient } from "pg";
import { answers, asOneStatement, type Spelled, spell } from "./postgres-spelling.ts";
import type { Query, Row, SqlValue, Statement, Transaction } from "./statement.ts";

export class PostgresTransaction {
  readonly #client: PoolClient;
  readonly #begun: Promise<unknown>;
  readonly #writes: boolean;
  readonly #changes: Promise<unknown>[] = [];
  /** Changes that have not been sent: of different tables, so that in one statement none depends on another. */
  #gathered: Spelled[] = [];
  #failure: unknown;
  /** Whether COMMIT was sent; if the connection breaks then, nobody knows what became of it. */
  committing = false;

  /** Begins; what only reads, at one moment of the database. */
  constructor(client: PoolClient, purpose: "write" | "read") {
    this.#client = client;
    this.#writes = purpose === "write";
    const isolation = this.#writes ? "READ COMMITTED" : "REPEATABLE READ, READ ONLY";
    this.#begun = this.#send({ text: `BEGIN ISOLATION LEVEL ${isolation}`, values: [] });
  }

  /** Runs a body to its end; its changes may still be under way. */
  async run<T>(body: Transaction<T>): Promise<T> {
    let step = body.next();
    while (!step.done) step = body.next(await this.#perform(step.value));
    return step.value;
  }

  /** The rows of a query in parts, each read while the one before is being used. */
  async *fetch({ text, values }: Query, size: number): AsyncGenerator<readonly Row[], void, undefined> {
    const declared = this.#send({ text: `DECLARE part NO SCROLL CURSOR FOR ${text}`, values });
    const more = () => this.#send({ text: `FETCH ${size} FROM part`, values: [] });
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
    await this.#flush();
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

  /** Tells when the connection is gone; answers how not to be told any more. */
  whenLost(tell: () => void): () => void {
    this.#client.once("end", tell);
    return () => this.#client.off("end", tell);
  }

  async #perform(statement: Statement): Promise<readonly Row[]> {
    const spelled = spell(statement);
    if (!this.#writes || answers(statement)) {
      await this.#flush();
      return this.#send(spelled);
    }
    if (this.#gathered.some(({ table }) => table === spelled.table || spelled.table === undefined)) await this.#flush();
    this.#gathered.push(spelled);
    return [];
  }

  async #flush(): Promise<void> {
    if (this.#gathered.length === 0) return;
    const changes = asOneStatement(this.#gathered);
    this.#gathered = [];
    // A change must not go where no transaction is.
    await this.#begun;
    this.#changes.push(this.#send(changes));
  }

  #send({ text, values, name }: Spelled): Promise<Row[]> {
    const sent = this.#client
      .query<SqlValue[], unknown[]>({
        text,
        values: [...values],
        rowMode: "array",
        ...(name !== undefined && { name }),
      })
      .then(
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
