/**
 * What an error of PostgreSQL, or of the way to it, means for who asked. Nothing that is said here repeats an address or a
 * password; the driver's own error is kept as the cause, for the log.
 *
 * An error that is not known to be harmless is left as it is, and answered as a mistake of ours.
 */
import { StoreBusy, StoreFailed, StoreInterrupted } from "./store.ts";

export type Meaning =
  /** Others were in the way (a deadlock, a race for the same key); the same body may succeed at once. */
  | "collided"
  /** The connection, or the server behind it, is gone. The next connection may do. */
  | "lost"
  /** The database has no room or time for this now. */
  | "busy"
  /** What is stored cannot be read or trusted. */
  | "bad"
  | "unknown";

/** SQLSTATE (PostgreSQL manual, appendix A), or its class; the longest that fits. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  "40001": "collided", // serialization_failure
  "40P01": "collided", // deadlock_detected
  "23505": "collided", // unique_violation: somebody was faster; seen again, it is the law's to refuse
  "08": "lost",
  "25P03": "lost", // idle_in_transaction_session_timeout
  "25006": "lost", // read_only_sql_transaction: this was the primary, and is no longer
  "57P01": "lost", // admin_shutdown
  "57P02": "lost", // crash_shutdown
  "57P03": "lost", // cannot_connect_now
  "57P05": "lost", // idle_session_timeout
  "28": "lost", // the server does not take us now: a new connection was refused
  "3D000": "lost",
  "53": "busy", // disk full, out of memory, too many connections
  "55P03": "busy", // lock_not_available
  "57014": "busy", // query_canceled: statement_timeout
  "58": "bad", // io_error, undefined_file
  XX001: "bad", // data_corrupted
  XX002: "bad", // index_corrupted
};

const SQLSTATE = /^[0-9A-Z]{5}$/;
/** Codes of Node for what can happen to a socket. */
const SOCKET = /^(ECONN|EPIPE|ENOENT|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EACCES|EADDR|ERR_TLS|ERR_SSL|ERR_SOCKET)/;
/** What the driver says without a code. */
const SAID =
  /^(Connection terminated|Client (has encountered|was closed)|timeout (expired|exceeded)|Query read timeout|The server does not support SSL)/;

/** What the pool says when all its connections were in use for too long: asking once more would take as long again. */
const NO_CONNECTION_FREE = /^timeout exceeded when trying to connect/;

/** What an error means. */
export function meaningOf(error: unknown): Meaning {
  const code = codeOf(error);
  if (SOCKET.test(code)) return "lost";
  if (SQLSTATE.test(code)) return MEANINGS[code] ?? MEANINGS[code.slice(0, 2)] ?? "unknown";
  if (error instanceof Error && NO_CONNECTION_FREE.test(error.message)) return "busy";
  return error instanceof Error && SAID.test(error.message) ? "lost" : "unknown";
}

/** The error to answer with, when there is no use in trying again. `committing`: whether the commit had been sent. */
export function answerTo(error: unknown, committing: boolean): unknown {
  const meaning = meaningOf(error);
  const code = codeOf(error);
  // An error that the server answers to COMMIT means that nothing was written; anything else leaves it open.
  if (committing && (meaning === "lost" || !SQLSTATE.test(code)))
    return new StoreInterrupted(
      "the connection to the database was lost while it committed; sent again under the same ids, it takes effect once",
      { cause: error },
    );
  switch (meaning) {
    case "lost":
      return new StoreBusy("the database is not to be reached", { cause: error });
    case "busy":
      return new StoreBusy(code === "53100" ? "the database's disk is full" : "the database is too busy", {
        cause: error,
      });
    case "bad":
      return new StoreFailed(`the database failed: ${code}`, { cause: error });
    case "collided":
      // A key that is taken however often it is tried is no race.
      return code === "23505" ? error : new StoreBusy("others wrote the same all the time", { cause: error });
    case "unknown":
      return error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
