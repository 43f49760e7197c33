/**
 * A private PostgreSQL for the tests of one file: in a folder of its own, on a unix socket in it, synced like a real one.
 *
 * PostgreSQL does not run as root; there it is run as `postgres`, else as `nobody`. A guard process removes server and folder
 * when the tests end, however they end: it waits for its input to be closed, which the system does for the dead, too.
 *
 * Rejected: one server for all files, started by vitest's global setup; whoever runs one test would start it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Client } from "pg";
import { openPostgres } from "../../src/service/store/postgres.ts";

/** A user that PostgreSQL may run as; nobody special where that is who we are. */
interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

export interface PostgresServer {
  /** A database of the newest schema with nothing in it; answers its URL. */
  database(): Promise<string>;
  /** Takes back a database of `database`, with whatever is in it. */
  giveBack(url: string): Promise<void>;
  /** A database without a schema; answers its URL. */
  emptyDatabase(): Promise<string>;
  /** `immediate` is as if the machine lost its power. */
  stop(mode: "fast" | "immediate"): Promise<void>;
  /** Starts it again. */
  start(): Promise<void>;
  /** Stops it and removes all of it. */
  remove(): Promise<void>;
}

/**
 * Text that is compared as in a dictionary, hyphens apart: what orders by bytes here does so in any database.
 */
const DICTIONARY = "LOCALE_PROVIDER icu ICU_LOCALE 'en-u-ka-shifted' LOCALE 'C.UTF-8' TEMPLATE template0";
const SETTINGS = "-c listen_addresses='' -c max_connections=200 -c shared_buffers=64MB -c log_min_messages=fatal";

/** Ends the connections of others, and removes all rows, also those that nobody may remove. */
const EMPTY = `DO $$
  DECLARE one RECORD;
  BEGIN
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
    SET LOCAL session_replication_role = replica;
    FOR one IN SELECT tgrelid::regclass AS name, tgname FROM pg_trigger WHERE NOT tgisinternal LOOP
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', one.name, one.tgname);
    END LOOP;
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'allot_schema' LOOP
      EXECUTE format('DELETE FROM %I', one.tablename);
    END LOOP;
    FOR one IN SELECT tgrelid::regclass AS name, tgname FROM pg_trigger WHERE NOT tgisinternal LOOP
      EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', one.name, one.tgname);
    END LOOP;
  END $$`;

/** Starts a server. @throws Error that says what is missing */
export async function startPostgres(settings = ""): Promise<PostgresServer> {
  const tools = findTools();
  const account = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "allot-pg-"));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const run = async (tool: keyof Tools, ...args: string[]) => {
    // Into a file, not a pipe: a server that it starts would keep that open.
    const said = openSync(join(folder, "said"), "w");
    const child = spawn(tools[tool], args, { ...account, cwd: folder, stdio: ["ignore", said, said] });
    closeSync(said);
    const [code] = await once(child, "exit");
    if (code !== 0)
      throw new Error(`${tool} ${args[0]} failed: ${tail(join(folder, "said"))}${tail(join(folder, "log"))}`);
  };
  const guard = guarding(tools.pg_ctl, folder, account);
  const start = () => {
    const options = `-k ${folder} ${SETTINGS} ${settings}`;
    return run("pg_ctl", "start", "-w", "-D", data, "-l", join(folder, "log"), "-o", options);
  };
  await run("initdb", "-D", data, "-U", "allot", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
  await start();
  const urlOf = (database: string) => `postgres://allot@localhost/${database}?host=${folder}`;
  let made = 0;
  const create = async (rest: string) => {
    made += 1;
    await execute(urlOf("postgres"), `CREATE DATABASE test_${made} ${rest}`);
    return urlOf(`test_${made}`);
  };
  // Making and dropping a database takes ten times as long as emptying one.
  const free: string[] = [];
  return {
    async database() {
      const used = free.pop();
      if (used !== undefined) return used;
      const url = await create(DICTIONARY);
      await (await openPostgres({ url })).close();
      return url;
    },
    emptyDatabase: () => create(DICTIONARY),
    async giveBack(url) {
      await execute(url, EMPTY);
      free.push(url);
    },
    stop: (mode) => run("pg_ctl", "stop", "-w", "-D", data, "-m", mode),
    start,
    async remove() {
      guard.ref();
      guard.stdin?.end();
      await once(guard, "exit");
    },
  };
}

/** Runs one statement in a database. */
export async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function guarding(pgCtl: string, folder: string, account: Account): ChildProcess {
  const script = 'read -r _; "$1" stop -D "$2/data" -m immediate >/dev/null 2>&1; rm -rf "$2"';
  // In a group of its own, so that what ends the tests from the keyboard does not end it, too.
  const options = { ...account, cwd: tmpdir(), detached: true } as const;
  const guard = spawn("/bin/sh", ["-c", script, "guard", pgCtl, folder], {
    ...options,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();
  return guard;
}

interface Tools {
  readonly initdb: string;
  readonly pg_ctl: string;
}

function findTools(): Tools {
  const places = (process.env.PATH ?? "").split(delimiter);
  const debian = "/usr/lib/postgresql";
  for (const version of list(debian).sort((a, b) => Number(b) - Number(a))) places.push(join(debian, version, "bin"));
  const find = (tool: string) => {
    const found = places.map((place) => join(place, tool)).find(isExecutable);
    if (found) return found;
    throw new Error(
      `these tests need PostgreSQL 15 or newer, and ${tool} is neither on PATH nor in ${debian}/*/bin: apt-get install postgresql`,
    );
  };
  return { initdb: find("initdb"), pg_ctl: find("pg_ctl") };
}

function unprivileged(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"].flatMap((name) => accounts.filter((one) => one[0] === name))[0];
  if (!found) throw new Error("PostgreSQL does not run as root, and there is neither a user postgres nor nobody");
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function tail(file: string): string {
  try {
    return readFileSync(file, "utf8").slice(-2000);
  } catch {
    return "";
  }
}
