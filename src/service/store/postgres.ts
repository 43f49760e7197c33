/**
 * The store that scales out: PostgreSQL 15 or newer, under any number of instances of the service.
 *
 * **Isolation.** Writers are READ COMMITTED: they lock the row of their tree before all else, and every later statement sees what
 * was committed before the lock was given. Rows of one tree are changed under its lock alone, so nothing that a law is asked about
 * can change until the commit. What trees share, keys of roots and external ids, is held by unique indexes: whoever is
 * second is begun again, and sees the first. Readers are REPEATABLE READ, READ ONLY: one moment, no locks.
 * Rejected: SERIALIZABLE, which would have the queue for a tree fail and begin again instead of waiting.
 *
 * **Shared commits.** Writes of one tree that wait in this instance go into one transaction, as they would wait for one another
 * anyway. There are no savepoints: when one fails, all are taken back and each is begun again alone. Writes of different trees
 * never share: two instances with two trees each would lock each other out.
 *
 * **Broken connections.** What was not yet committed is begun again on another connection. What was being committed is not: the
 * caller is told so (503) and sends the same ids again, which takes effect once (C-11).
 */
import { Client, type PoolClient } from "pg";
import { endedWhenLeft } from "./left.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { answerTo, meaningOf } from "./postgres-errors.ts";
import { migrate, versionOf } from "./postgres-migrate.ts";
import { connectionTo, PostgresPool } from "./postgres-pool.ts";
import { PostgresTransaction } from "./postgres-transaction.ts";
import type { Query, Row, Transaction } from "./statement.ts";
import { type Store, StoreFailed, type StoreObserver, type Streamed } from "./store.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database?sslmode=…` */
  readonly url: string;
  /** Connections for each of: writing, reading, long answers. @default 6 */
  readonly connections?: number;
  /** Rows of a stream that are read at once. @default 500 */
  readonly batchRows?: number;
  /** How long a request waits for a connection, or for a lock of others. @default 30000 */
  readonly lockTimeoutMs?: number;
  /** Told once when what is stored turns out bad. */
  readonly onFailure?: (error: StoreFailed) => void;
  readonly observer?: StoreObserver;
}

/** A write that waits for its turn. `run` answers what to do when it is committed. */
interface Pending {
  readonly run: (transaction: PostgresTransaction) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** Writes in one commit; more wait for the next. */
const WRITES_PER_COMMIT = 64;
/** How often a body is begun, all in all. */
const ATTEMPTS = 6;

/** Opens the store, and brings its schema up to date. @throws NewerSchema; StoreBusy when the database is not to be reached */
export async function openPostgres(options: PostgresOptions): Promise<PostgresStore> {
  const config = connectionTo(options.url);
  const client = new Client({ ...config, connectionTimeoutMillis: options.lockTimeoutMs ?? 30_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const version = await migrate(client);
    if (version < MIGRATIONS.length) options.observer?.migrated?.(version, MIGRATIONS.length);
  } catch (error) {
    throw answerTo(error, false);
  } finally {
    client.end().catch(() => undefined);
  }
  return new PostgresStore(options);
}

export class PostgresStore implements Store {
  readonly #options: PostgresOptions;
  readonly #writers: PostgresPool;
  readonly #readers: PostgresPool;
  readonly #streamers: PostgresPool;
  /** Writes that wait, by tree. A tree is here while somebody works on it. */
  readonly #waiting = new Map<string, Pending[]>();
  readonly #streaming = new Set<() => void>();
  #failure: StoreFailed | undefined;
  #closed = false;
  #underWay = 0;

  constructor(options: PostgresOptions) {
    this.#options = options;
    const { url, connections = 6, lockTimeoutMs = 30_000 } = options;
    const pool = (work: "short" | "long") => new PostgresPool({ url, connections, lockTimeoutMs, work });
    this.#writers = pool("short");
    this.#readers = pool("short");
    this.#streamers = pool("long");
  }

  write<T>(body: () => Transaction<T>, tree?: string): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#assertOpen();
      const pending: Pending = {
        run: async (transaction) => {
          const answer = await transaction.run(body());
          return () => resolve(answer);
        },
        fail: reject,
      };
      const queue = tree === undefined ? undefined : this.#waiting.get(tree);
      if (queue) queue.push(pending);
      else void this.#workOn(tree, [pending]);
    });
  }

  async read<T>(body: () => Transaction<T>): Promise<T> {
    this.#assertOpen();
    return this.#onceMore(this.#readers, async (transaction, release) => {
      const answer = await transaction.run(body());
      // Nobody has to wait for the end of what changed nothing.
      transaction.commit().then(
        () => release(true),
        () => release(false),
      );
      return answer;
    });
  }

  async stream<Head>(
    body: () => Transaction<Streamed<Head>>,
  ): Promise<{ head: Head; batches: AsyncIterable<readonly Row[]> }> {
    this.#assertOpen();
    return this.#onceMore(this.#streamers, async (transaction, release) => {
      const { head, rows } = await transaction.run(body());
      const end = () => {
        if (!this.#streaming.delete(end)) return;
        forget();
        transaction.rollback().then(release, () => release(false));
      };
      this.#streaming.add(end);
      // Also where nobody ever asks for the rows: the server ends a session that says nothing.
      const forget = transaction.whenLost(end);
      if (rows === null) end();
      return { head, batches: endedWhenLeft(this.#batchesOf(transaction, rows, end), end) };
    });
  }

  /** Former versions of rows go with VACUUM, as far as nobody still reads them; the server's own log is its keeper's. */
  async purge(): Promise<boolean> {
    this.#assertOpen();
    try {
      const client = await this.#writers.take();
      return await client.query("VACUUM persons, terraform_state_versions").then(
        () => {
          client.release();
          return true;
        },
        () => {
          client.release(true);
          return false;
        },
      );
    } catch (error) {
      throw this.#reasonOf(error, false);
    }
  }

  async check(): Promise<void> {
    this.#assertOpen();
    try {
      const client = await this.#readers.take();
      await versionOf(client).then(
        () => client.release(),
        (wrong: unknown) => {
          client.release(true);
          throw wrong;
        },
      );
    } catch (error) {
      throw this.#reasonOf(error, false);
    }
  }

  /** Connections to the database, by what they are for. */
  get connections(): readonly { purpose: string; open: number; idle: number; waiting: number }[] {
    const pools = { write: this.#writers, read: this.#readers, stream: this.#streamers };
    return Object.entries(pools).map(([purpose, { figures }]) => ({ purpose, ...figures }));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    while (this.#underWay > 0 && !this.#failure) await pause(1);
    for (const end of this.#streaming) end();
    await Promise.all([this.#writers, this.#readers, this.#streamers].map((pool) => pool.close()));
  }

  #assertOpen(): void {
    if (this.#failure) throw this.#failure;
    if (this.#closed) throw new StoreFailed("the store is closed");
  }

  /** Performs writes of one tree until none waits. */
  async #workOn(tree: string | undefined, queue: Pending[]): Promise<void> {
    this.#underWay += 1;
    if (tree !== undefined) this.#waiting.set(tree, queue);
    while (queue.length > 0) await this.#perform(queue.splice(0, WRITES_PER_COMMIT));
    if (tree !== undefined) this.#waiting.delete(tree);
    this.#underWay -= 1;
  }

  /** Performs writes in one transaction, or, where that fails because of one of them, each in its own. Never throws. */
  async #perform(batch: readonly Pending[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const { answers, error, committing } = await this.#attempt(batch);
      if (answers) {
        for (const answer of answers) answer();
        return;
      }
      const meaning = meaningOf(error);
      if (!committing && batch.length > 1 && (meaning === "collided" || meaning === "unknown")) {
        for (const one of batch) await this.#perform([one]);
        return;
      }
      if (committing || attempt === ATTEMPTS || (meaning !== "collided" && meaning !== "lost")) {
        const reason = this.#reasonOf(error, committing);
        for (const { fail } of batch) fail(reason);
        return;
      }
      await pause(backoffMs(attempt));
    }
  }

  async #attempt(
    batch: readonly Pending[],
  ): Promise<{ answers?: readonly (() => void)[]; error?: unknown; committing: boolean }> {
    let client: PoolClient;
    try {
      client = await this.#writers.take();
    } catch (error) {
      return { error, committing: false };
    }
    const since = performance.now();
    const transaction = new PostgresTransaction(client, "write");
    try {
      const answers: (() => void)[] = [];
      for (const { run } of batch) answers.push(await run(transaction));
      await transaction.commit();
      client.release();
      this.#options.observer?.committed?.(batch.length, performance.now() - since);
      return { answers, committing: true };
    } catch (error) {
      const { committing } = transaction;
      client.release(!(await transaction.rollback()));
      return { error, committing };
    }
  }

  /** Does something that only reads, on another connection when one is lost. `act` gives its connection back unless it throws. */
  async #onceMore<T>(
    pool: PostgresPool,
    act: (transaction: PostgresTransaction, release: (isGood: boolean) => void) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const client = await pool.take();
        const transaction = new PostgresTransaction(client, "read");
        try {
          return await act(transaction, (isGood) => client.release(!isGood));
        } catch (error) {
          client.release(!(await transaction.rollback()));
          throw error;
        }
      } catch (error) {
        if (meaningOf(error) !== "lost" || attempt === ATTEMPTS) throw this.#reasonOf(error, false);
        await pause(backoffMs(attempt));
      }
    }
  }

  async *#batchesOf(
    transaction: PostgresTransaction,
    rows: Query | null,
    end: () => void,
  ): AsyncGenerator<readonly Row[], void, undefined> {
    try {
      if (rows) yield* transaction.fetch(rows, this.#options.batchRows ?? 500);
    } catch (error) {
      throw this.#reasonOf(error, false);
    } finally {
      end();
    }
  }

  /** What to answer. When what is stored is bad, nothing else is answered from now on. */
  #reasonOf(error: unknown, committing: boolean): unknown {
    const reason = answerTo(error, committing);
    if (reason instanceof StoreFailed && !this.#failure) {
      this.#failure = reason;
      this.#options.onFailure?.(reason);
    }
    return reason;
  }
}

/** Longer every time, and never the same for two that collided. */
function backoffMs(attempt: number): number {
  return 2 ** attempt * 5 * (0.5 + Math.random());
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
