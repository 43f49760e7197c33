/**
 * Connections to PostgreSQL, kept for one purpose each, and the settings of their sessions.
 *
 * Reading and writing have connections of their own, so that readers never wait for writers. Sessions that do short work
 * plan a statement once and without knowing sizes: plans by index, as they were tested, also in a table that nobody has
 * analyzed yet. As a tree may grow a thousandfold within a minute, plans are made anew from time to time.
 *
 * Rejected: planning every run (about half of the small writes a second were left); the server's own choice (a plan that was right for
 * ten rows stays until the server's next analysis).
 */
import { Client, type ClientBase, type ClientConfig, Pool, type PoolClient } from "pg";

export interface PoolOptions {
  readonly url: string;
  /** Connections at most. */
  readonly connections: number;
  /** How long to wait for a connection, and on it for a lock. */
  readonly lockTimeoutMs: number;
  /** `short` for transactions that find a few rows, `long` for answers that read a whole tree, at the pace of who asked. */
  readonly work: "short" | "long";
}

/** How long a statement may run; the largest change set takes seconds. */
const STATEMENT_TIMEOUT_MS = 120_000;
/** How long this side waits: only for a server that does not even say that it timed out. */
const SILENCE_MS = STATEMENT_TIMEOUT_MS + 30_000;
/** How long a session may keep its locks, or its moment, without saying anything. */
const IDLE_MS = { short: 60_000, long: 180_000 } as const;
/** Transactions after which a connection makes its plans anew. */
const PLANS_LAST = 256;

/** The connections of a store for one purpose. */
export class PostgresPool {
  readonly #pool: Pool;
  readonly #uses = new WeakMap<PoolClient, number>();

  constructor(options: PoolOptions) {
    this.#pool = new Pool({
      ...connectionTo(options.url),
      pipeline: true,
      query_timeout: SILENCE_MS,
      max: options.connections,
      connectionTimeoutMillis: options.lockTimeoutMs,
      idleTimeoutMillis: 60_000,
      onConnect: (client) => begin(client, options),
    });
    // What happens to a connection that nobody uses is only that it is gone.
    this.#pool.on("error", () => undefined);
  }

  /** Takes a connection; it has to be given back. */
  async take(): Promise<PoolClient> {
    const client = await this.#pool.connect();
    const uses = (this.#uses.get(client) ?? 0) + 1;
    this.#uses.set(client, uses);
    const isPowerOfTwo = (uses & (uses - 1)) === 0;
    if (uses % PLANS_LAST === 0 || (uses < PLANS_LAST && isPowerOfTwo))
      client.query("DISCARD PLANS").catch(() => undefined);
    return client;
  }

  /** How many connections there are, how many of them nobody uses, and how many are waited for. */
  get figures(): { readonly open: number; readonly idle: number; readonly waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.#pool;
    return { open: totalCount, idle: idleCount, waiting: waitingCount };
  }

  /** Closes idle connections, and the others when they are given back. */
  close(): Promise<void> {
    return this.#pool.end();
  }
}

/** How to reach a database. @throws Error for what is no URL, never repeating it: it may have a password */
export function connectionTo(url: string): ClientConfig {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error("the URL of the database must begin with postgres://");
  const config: ClientConfig = {
    connectionString: url,
    keepAlive: true,
    fallback_application_name: "allot",
    types: { getTypeParser: (type: number) => PARSERS[type] ?? asIs },
  };
  try {
    new Client(config);
  } catch (error) {
    const isUrl = error instanceof Error && "code" in error && error.code === "ERR_INVALID_URL";
    const reason = isUrl || !(error instanceof Error) ? "is malformed" : `cannot be used: ${error.message}`;
    throw new Error(`the URL of the database ${reason}`);
  }
  return config;
}

/** What a session must be like, whatever server, database, role or URL say. */
async function begin(client: ClientBase, { lockTimeoutMs, work }: PoolOptions): Promise<void> {
  // A connection that breaks in use is told to those who use it.
  client.on("error", () => undefined);
  const settings: Record<string, string | number> = {
    lock_timeout: lockTimeoutMs,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_MS[work],
    // Compiling pays for queries that run for seconds; there are none.
    jit: "off",
    ...(work === "short"
      ? { plan_cache_mode: "force_generic_plan", enable_seqscan: "off" }
      : { cursor_tuple_fraction: "1" }),
  };
  const names = Object.keys(settings);
  const sets = names.map((name, at) => `set_config('${name}', $${at + 1}, false)`).join(", ");
  // Acknowledged is durable. Whoever waits for replicas to apply, too, may.
  const durable = "CASE current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END";
  await client.query(
    `SELECT set_config('synchronous_commit', ${durable}, false), ${sets}`,
    names.map((name) => String(settings[name])),
  );
}

/** By type: what comes as text, as a value of a row. A number that JavaScript cannot hold is a mistake, never rounded. */
const PARSERS: Readonly<Record<number, (text: string) => string | number>> = {
  16: (text) => (text === "t" ? 1 : 0), // bool, as SQLite has it
  20: wholeNumber, // int8
  21: wholeNumber, // int2
  23: wholeNumber, // int4
  1700: wholeNumber, // numeric: the sum of int8
};

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(`the database gave ${text} where a whole number was expected`);
}

function asIs(text: string): string {
  return text;
}
