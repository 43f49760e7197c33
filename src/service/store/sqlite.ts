/**
 * The embedded store: one file, several processes. One connection writes, one reads, and every long answer has its own.
 *
 * Writes that are asked for in one turn of the event loop share one transaction and so one sync of the disk, each in a
 * savepoint of its own; nobody is answered before the commit is on disk.
 */

import { endedWhenLeft } from "./left.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { SqliteConnection } from "./sqlite-connection.ts";
import { migrate, versionOf } from "./sqlite-migrate.ts";
import type { Row, Transaction } from "./statement.ts";
import { type Store, StoreBusy, StoreFailed, type StoreObserver, type Streamed } from "./store.ts";

export interface SqliteOptions {
  /** Path of the database file; made when there is none. */
  readonly file: string;
  /** Rows of a stream that are read at once. @default 500 */
  readonly batchRows?: number;
  /** How long a write waits for the write lock of other processes. @default 30000 */
  readonly lockTimeoutMs?: number;
  /** Told once when the disk or the file turns out bad. */
  readonly onFailure?: (error: StoreFailed) => void;
  readonly observer?: StoreObserver;
}

/** A write that waits for its turn. `run` answers what to do when the commit is on disk. */
interface Pending {
  readonly since: number;
  readonly run: (connection: SqliteConnection) => () => void;
  readonly fail: (error: unknown) => void;
}

/** How long to try to empty the write-ahead log while others read. */
const PURGE_MS = 3_000;

/** Writes in one commit; more wait for the next, so that reads get a turn. */
const WRITES_PER_COMMIT = 256;

/** Opens the store, and brings its schema up to date. @throws NewerSchema */
export async function openSqlite(options: SqliteOptions): Promise<SqliteStore> {
  const deadline = performance.now() + (options.lockTimeoutMs ?? 30_000);
  for (;;) {
    let connection: SqliteConnection | undefined;
    try {
      connection = new SqliteConnection(options.file);
      const version = migrate(connection);
      if (version < MIGRATIONS.length) options.observer?.migrated?.(version, MIGRATIONS.length);
      return new SqliteStore(connection, options);
    } catch (error) {
      connection?.close();
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await pause(Math.random() * 20);
    }
  }
}

export class SqliteStore implements Store {
  readonly #options: SqliteOptions;
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  readonly #idle: SqliteConnection[] = [];
  readonly #streaming = new Set<SqliteConnection>();
  #pending: Pending[] = [];
  #scheduled = false;
  #failure: StoreFailed | undefined;
  #closed = false;

  constructor(writer: SqliteConnection, options: SqliteOptions) {
    this.#options = options;
    this.#writer = writer;
    this.#reader = new SqliteConnection(options.file);
  }

  write<T>(body: () => Transaction<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#assertOpen();
      this.#pending.push({
        since: performance.now(),
        run: (connection) => {
          const answer = connection.run(body());
          return () => resolve(answer);
        },
        fail: reject,
      });
      this.#schedule();
    });
  }

  async read<T>(body: () => Transaction<T>): Promise<T> {
    this.#assertOpen();
    try {
      this.#reader.execute("BEGIN");
      const answer = this.#reader.run(body());
      this.#reader.execute("COMMIT");
      return answer;
    } catch (error) {
      if (this.#reader.inTransaction) this.#reader.execute("ROLLBACK");
      throw this.#reasonOf(error);
    }
  }

  async stream<Head>(
    body: () => Transaction<Streamed<Head>>,
  ): Promise<{ head: Head; batches: AsyncIterable<readonly Row[]> }> {
    this.#assertOpen();
    const connection = this.#idle.pop() ?? new SqliteConnection(this.#options.file);
    this.#streaming.add(connection);
    const release = () => {
      if (!this.#streaming.delete(connection)) return;
      if (connection.inTransaction) connection.execute("ROLLBACK");
      if (this.#closed || this.#idle.length >= 4) connection.close();
      else this.#idle.push(connection);
    };
    try {
      connection.execute("BEGIN");
      const { head, rows } = connection.run(body());
      if (rows === null) release();
      const iterator = rows === null ? [].values() : connection.iterate(rows);
      const end = () => {
        iterator.return?.();
        release();
      };
      return { head, batches: endedWhenLeft(this.#inBatches(iterator, end), end) };
    } catch (error) {
      release();
      throw this.#reasonOf(error);
    }
  }

  /** Pages are overwritten as they change; what is left of their former content is in the write-ahead log. */
  async purge(): Promise<boolean> {
    const end = performance.now() + PURGE_MS;
    for (;;) {
      this.#assertOpen();
      if (this.#writer.emptyLog()) return true;
      if (performance.now() > end) return false;
      await pause(20);
    }
  }

  async check(): Promise<void> {
    this.#assertOpen();
    versionOf(this.#reader);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    while (this.#pending.length > 0 && !this.#failure) await pause(1);
    this.#closed = true;
    for (const connection of [...this.#idle, this.#reader, this.#writer]) connection.close();
  }

  #assertOpen(): void {
    if (this.#failure) throw this.#failure;
    if (this.#closed) throw new StoreFailed("the store is closed");
  }

  #schedule(delayMs = 0): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const flush = () => {
      this.#scheduled = false;
      this.#flush();
    };
    if (delayMs > 0) setTimeout(flush, delayMs);
    else setImmediate(flush);
  }

  #flush(): void {
    const batch = this.#pending.splice(0, WRITES_PER_COMMIT);
    if (batch.length === 0) return;
    try {
      this.#writer.execute("BEGIN IMMEDIATE");
    } catch (error) {
      this.#waitForLock(batch, error);
      return;
    }
    this.#commit(batch);
    if (this.#pending.length > 0) this.#schedule();
  }

  /** Another process writes: try again soon, without blocking; those that waited too long are told so. */
  #waitForLock(batch: Pending[], error: unknown): void {
    if (!isBusy(error)) {
      this.#end(batch, error);
      return;
    }
    const limit = performance.now() - (this.#options.lockTimeoutMs ?? 30_000);
    const [late, waiting] = [batch.filter(({ since }) => since < limit), batch.filter(({ since }) => since >= limit)];
    for (const { fail } of late) fail(new StoreBusy("other processes kept the database's write lock"));
    this.#pending.unshift(...waiting);
    if (this.#pending.length > 0) this.#schedule(1 + Math.random() * 10);
  }

  #commit(batch: readonly Pending[]): void {
    const since = performance.now();
    const answers: (() => void)[] = [];
    const [alone] = batch.length === 1 ? batch : [];
    try {
      // A write that is alone needs no savepoint, which would have SQLite keep a copy of every page that changes.
      if (alone) answers.push(alone.run(this.#writer));
      else for (const pending of batch) answers.push(this.#runInSavepoint(pending));
      this.#writer.execute("COMMIT");
    } catch (error) {
      if (this.#writer.inTransaction) this.#writer.execute("ROLLBACK");
      this.#end(batch, error);
      return;
    }
    this.#options.observer?.committed?.(batch.length, performance.now() - since);
    for (const answer of answers) answer();
  }

  #runInSavepoint(pending: Pending): () => void {
    this.#writer.execute("SAVEPOINT one");
    try {
      const answer = pending.run(this.#writer);
      this.#writer.execute("RELEASE one");
      return answer;
    } catch (error) {
      // A full disk or a bad file ends the whole transaction, not only the savepoint.
      if (!this.#writer.inTransaction || isBad(error)) throw error;
      this.#writer.execute("ROLLBACK TO one");
      this.#writer.execute("RELEASE one");
      return () => pending.fail(error);
    }
  }

  /** Nothing of a batch was written. */
  #end(batch: readonly Pending[], error: unknown): void {
    const reason = this.#reasonOf(error);
    for (const { fail } of batch) fail(reason);
  }

  /** What to answer. When the disk or the file is bad, whether found by reading or writing, nothing else is from now on. */
  #reasonOf(error: unknown): unknown {
    if (!isBad(error)) return error;
    if (this.#failure) return this.#failure;
    this.#failure = new StoreFailed(`the database failed: ${message(error)}`, { cause: error });
    for (const { fail } of this.#pending.splice(0)) fail(this.#failure);
    this.#options.onFailure?.(this.#failure);
    return this.#failure;
  }

  async *#inBatches(rows: IterableIterator<Row>, end: () => void): AsyncGenerator<readonly Row[], void, undefined> {
    const size = this.#options.batchRows ?? 500;
    try {
      let batch: Row[] = [];
      for (const row of rows) {
        batch.push(row);
        if (batch.length < size) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    } catch (error) {
      throw this.#reasonOf(error);
    } finally {
      end();
    }
  }
}

function code(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isBusy(error: unknown): boolean {
  return code(error).startsWith("SQLITE_BUSY");
}

/** Errors after which nothing read or written can be trusted. A full disk is not one: it is rolled back and said. */
function isBad(error: unknown): boolean {
  return /^SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY|PROTOCOL)/.test(code(error));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
