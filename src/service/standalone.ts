/**
 * The org-service on its own: the same service as the embedded one, with all that many callers need besides: TLS, logs,
 * metrics, limits, an end that lets nobody down. Whoever starts it embedded loads none of that.
 */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { SYSTEM_CLOCK } from "./domain/clock.ts";
import type { Address } from "./http/address.ts";
import { firstOperatorToken } from "./operator-token.ts";
import { buildService } from "./service.ts";
import type { Store, StoreFailed } from "./store/store.ts";

/** Which database. */
export type Database =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string };

export interface StandaloneOptions {
  readonly listen: Address;
  readonly database: Database;
  /** The service's regions (O-5). @default DEFAULT_REGIONS */
  readonly regions?: readonly string[];
  /** Where the first operator token is written; without, it is answered. */
  readonly operatorTokenFile?: string;
}

export interface Standalone {
  /** Where it is: a URL, or `unix:` and a path. */
  readonly url: string;
  /** The operator's first token, if this start made it and no file was given. */
  readonly firstToken: string | undefined;
  /** Settles when the database fails. */
  readonly failed: Promise<Error>;
  close(): Promise<void>;
}

/** Starts the service. @throws NotStarted */
export async function startStandalone(options: StandaloneOptions): Promise<Standalone> {
  const { promise: failed, resolve: onFailure } = Promise.withResolvers<Error>();
  const store = await openStore(options.database, onFailure);
  const firstToken = await firstOperatorToken({ store, nowMs: SYSTEM_CLOCK.now(), file: options.operatorTokenFile });
  const service = await buildService({
    store,
    clock: SYSTEM_CLOCK,
    ...(options.regions && { regions: options.regions }),
  });
  const { listen } = options;
  const url = await service.server.listen(
    listen.kind === "unix" ? { path: listen.path } : { host: listen.host, port: listen.port },
  );
  return { url, firstToken, failed, close: () => service.close() };
}

async function openStore(database: Database, onFailure: (error: StoreFailed) => void): Promise<Store> {
  if (database.kind === "postgres")
    return (await import("./store/postgres.ts")).openPostgres({ url: database.url, onFailure });
  mkdirSync(dirname(database.file), { recursive: true, mode: 0o700 });
  return (await import("./store/sqlite.ts")).openSqlite({ file: database.file, onFailure });
}
