/** Opens the database of a service that stands alone: PostgreSQL by its URL, or a SQLite file. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { NotStarted } from "./http/address.ts";
import type { Store, StoreFailed, StoreObserver } from "./store/store.ts";

export type Database =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string };

export interface OpenOptions {
  /** Told once when the disk or the data is bad. */
  readonly onFailure: (error: StoreFailed) => void;
  readonly observer: StoreObserver;
}

/** Connections to a database server, by what they are for. */
export type DatabaseConnections = readonly {
  readonly purpose: string;
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}[];

export interface Opened {
  readonly store: Store;
  /** Where there are such. */
  readonly connections: (() => DatabaseConnections) | undefined;
}

/** Opens it, and brings its schema up. @throws NotStarted */
export async function openDatabase(database: Database, options: OpenOptions): Promise<Opened> {
  try {
    if (database.kind === "postgres") {
      const { openPostgres } = await import("./store/postgres.ts");
      const store = await openPostgres({ url: database.url, ...options });
      return { store, connections: () => store.connections };
    }
    const { openSqlite } = await import("./store/sqlite.ts");
    // Readable by its user only: it holds names and addresses.
    mkdirSync(dirname(database.file), { recursive: true, mode: 0o700 });
    return { store: await openSqlite({ file: database.file, ...options }), connections: undefined };
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError) throw error;
    const where = database.kind === "sqlite" ? `${database.file}: ` : "";
    throw new NotStarted(`${where}${error.message}`, { cause: error });
  }
}

/** What no log may have of it. */
export function secretsOf(database: Database): string[] {
  if (database.kind === "sqlite") return [];
  // URLs of PostgreSQL may lack what others have, like a host: so they are not read as such.
  const found = [/^\w+:\/\/[^/?#@]*?:(.*)@/s, /[?&]password=([^&#]*)/].map(
    (pattern) => pattern.exec(database.url)?.[1],
  );
  return found.flatMap((one) => (one === undefined ? [] : [one, decoded(one)]));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
