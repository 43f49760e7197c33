/**
 * What the domain needs of a database. SQLite and PostgreSQL are behind it, with the same statements and migrations; the
 * suite in test/conformance/ is run over both.
 */
import type { Query, Row, Transaction } from "./statement.ts";

export interface Store {
  /**
   * Runs a body that writes. Answers after the commit is on disk: what it answers is durable. When the body throws,
   * nothing of it stays. Bodies that are asked for together may share a commit. A body may be begun several times, each
   * time after all that it did before was taken back.
   *
   * @param tree what the body writes in, as far as it is known: the key of a tree. Who writes in one tree waits for one another
   *   anyway; where writes cannot all share a commit, those of one tree may.
   * @throws StoreBusy when no lock or connection was to be had in time; StoreInterrupted when nobody can say what became of
   *   it; StoreFailed when the disk or the data is bad.
   */
  write<T>(body: () => Transaction<T>, tree?: string): Promise<T>;
  /** Runs a body that only reads, all of it at one moment of the database. */
  read<T>(body: () => Transaction<T>): Promise<T>;
  /**
   * Reads a long answer at one moment of the database, beside other reads and writes: `body` answers what is known at
   * once and the query whose rows follow. The moment ends when the rows end or the iteration is left.
   */
  stream<Head>(
    body: () => Transaction<Streamed<Head>>,
  ): Promise<{ head: Head; batches: AsyncIterable<readonly Row[]> }>;
  /**
   * Makes what was overwritten or deleted unreadable in the database's files, as far as the database can: personal data that
   * was erased. Answers whether that is done; it may be held up by those who read for long, and is then made up for.
   */
  purge(): Promise<boolean>;
  /** Asks whether the database answers, and has the schema that this version knows. @throws what is wrong */
  check(): Promise<void>;
  /** Finishes what is under way and closes. */
  close(): Promise<void>;
}

/** Told of what a store does; for a log and for metrics. */
export interface StoreObserver {
  /** Writes became durable together. @param ms from their begin to the end of the commit */
  committed?(writes: number, ms: number): void;
  /** The schema was brought up. 0 is an empty database. */
  migrated?(from: number, to: number): void;
}

export interface Streamed<Head> {
  readonly head: Head;
  /** Null where no rows are needed. */
  readonly rows: Query | null;
}

/** The write lock was held by others for too long; nothing was written, and asking again is safe. */
export class StoreBusy extends Error {}

/**
 * The connection broke while it committed: all of it was written, or nothing. Asking again under the same operation ids
 * takes effect once (C-11) and finds out.
 */
export class StoreInterrupted extends StoreBusy {}

/** The disk or the database file is bad. The store takes no more work: what it would answer could be wrong. */
export class StoreFailed extends Error {}

/** The database was written by a newer allot. */
export class NewerSchema extends Error {
  constructor(found: number, known: number) {
    super(
      `the database has schema ${found}, this version of allot knows up to ${known}: use the newer version that made it`,
    );
  }
}
