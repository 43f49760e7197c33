/** Runs the org-service on its own, until it is asked to stop. */
import { join, resolve } from "node:path";
import { addressOf, assertSafe, NotStarted } from "../../service/http/address.ts";
import { type Database, startStandalone } from "../../service/standalone.ts";
import type { Context } from "../definition.ts";
import { Exit } from "../exit.ts";
import { Failure } from "../failure.ts";

/** What was asked for on the command line or in the environment. */
export interface ServeOptions {
  readonly listen: string;
  readonly data?: string;
  readonly database?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly operatorTokenFile?: string;
  readonly regions?: readonly string[];
  readonly metrics?: string;
  readonly logLevel: "error" | "warn" | "info" | "debug" | "silent";
  /** Requests a minute and token; 0 for any number. */
  readonly rate: number;
  readonly maxConnections: number;
  readonly trustedProxies: readonly string[];
  /** Seconds. */
  readonly requestTimeout: number;
  /** Seconds. */
  readonly drain: number;
}

/** Serves. @throws Failure for what keeps it from starting */
export async function serve(options: ServeOptions, { folder, terminal, interrupts }: Context): Promise<Exit> {
  return interrupts.serving(
    () => undefined,
    async (stop) => {
      const service = await starting(options, folder);
      if (service.firstToken !== undefined) await terminal.write(tokenText(service.firstToken));
      await terminal.write([`listening on ${service.url}\n`]);
      const failure = await Promise.race([service.failed, aborted(stop)]);
      if (failure) return Exit.failed;
      await service.close();
      return Exit.done;
    },
  );
}

async function starting(options: ServeOptions, folder: string) {
  try {
    const listen = addressOf(options.listen);
    assertSafe(listen, options.tlsCert !== undefined);
    return await startStandalone({
      listen,
      database: databaseOf(options, folder),
      ...(options.regions && { regions: options.regions }),
      ...(options.operatorTokenFile !== undefined && { operatorTokenFile: resolve(folder, options.operatorTokenFile) }),
    });
  } catch (error) {
    if (error instanceof NotStarted) throw Failure.of("not_started", error.message);
    throw error;
  }
}

function databaseOf({ data, database }: ServeOptions, folder: string): Database {
  if (database === undefined) return { kind: "sqlite", file: join(resolve(folder, data ?? "allot-data"), "allot.db") };
  if (database.startsWith("sqlite:")) return { kind: "sqlite", file: resolve(folder, database.slice(7)) };
  if (/^postgres(ql)?:\/\//.test(database)) return { kind: "postgres", url: database };
  // Not repeated: it may have a password.
  throw new NotStarted("--database is a URL that begins with postgres:// or sqlite:");
}

function tokenText(token: string): string[] {
  return [
    "The operator's token. It is shown this once: keep it as you would keep a root password.\n",
    `\n    ${token}\n\n`,
  ];
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((settle) => {
    if (signal.aborted) settle(undefined);
    signal.addEventListener("abort", () => settle(undefined), { once: true });
  });
}
