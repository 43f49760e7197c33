/** Runs the org-service on its own, until it is asked to stop. */
import { dirname, join, resolve } from "node:path";
import type { Database } from "../../service/database.ts";
import { addressOf, NotStarted } from "../../service/http/address.ts";
import { type Standalone, startStandalone } from "../../service/standalone.ts";
import { makeFolder } from "../../workflow/index.ts";
import type { Context } from "../definition.ts";
import { Exit } from "../exit.ts";
import { Failure } from "../failure.ts";
import { version } from "../version.ts";

/** What was asked for on the command line or in the environment. */
export interface ServeOptions {
  readonly listen: string;
  readonly data?: string;
  readonly database?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly operatorTokenFile?: string;
  readonly regions?: readonly string[];
  readonly keyFile?: string;
  readonly stateVersions: number;
  readonly metrics?: string;
  readonly logLevel: "error" | "warn" | "info" | "debug" | "silent";
  /** Requests a minute and token; 0 for any number. */
  readonly rate: number;
  readonly maxConnections: number;
  readonly trustedProxies: readonly string[];
  readonly privateIssuers: readonly string[];
  readonly smtp?: string;
  readonly mailFrom?: string;
  readonly publicUrl?: string;
  /** Seconds. */
  readonly requestTimeout: number;
  /** Seconds. */
  readonly drain: number;
}

/** Serves. @throws Failure for what keeps it from starting */
export async function serve(options: ServeOptions, { folder, terminal, interrupts }: Context): Promise<Exit> {
  let service: Standalone | undefined;
  const reload = () => service?.reload();
  return interrupts.serving(reload, async (stop) => {
    service = await starting(options, folder);
    if (service.firstToken !== undefined) await terminal.write(tokenText(service.firstToken));
    if (service.metricsUrl !== undefined) await terminal.write([`metrics on ${service.metricsUrl}/metrics\n`]);
    await terminal.write([`listening on ${service.url}\n`]);
    const failure = await Promise.race([service.failed, aborted(stop)]);
    if (failure === undefined && (await inTime(service.close(), options.drain * 1000))) return Exit.done;
    service.abort(failure ?? new Error(`what was under way did not end within ${options.drain} s`));
    // Answers that nobody may have any more, or that take too long, would keep the process alive.
    interrupts.end(Exit.failed);
    return Exit.failed;
  });
}

async function starting(options: ServeOptions, folder: string): Promise<Standalone> {
  const { listen, tlsCert, tlsKey, metrics, operatorTokenFile, keyFile } = options;
  try {
    const database = databaseOf(options, folder);
    if (database.kind === "sqlite") makeFolder(dirname(database.file), 0o700);
    return await startStandalone({
      listen: addressOf(listen),
      database,
      certificate:
        tlsCert !== undefined && tlsKey !== undefined
          ? { cert: resolve(folder, tlsCert), key: resolve(folder, tlsKey) }
          : undefined,
      metrics: metrics === undefined ? undefined : addressOf(metrics),
      regions: options.regions,
      operatorTokenFile: operatorTokenFile === undefined ? undefined : resolve(folder, operatorTokenFile),
      keyFile: keyFile === undefined ? undefined : resolve(folder, keyFile),
      statesKept: options.stateVersions,
      logLevel: options.logLevel,
      rate: options.rate,
      maxConnections: options.maxConnections,
      trustedProxies: options.trustedProxies,
      privateIssuers: options.privateIssuers,
      mail: mailOf(options),
      publicUrl: publicUrlOf(options),
      requestTimeoutMs: options.requestTimeout * 1000,
      version: version(),
    });
  } catch (error) {
    if (error instanceof NotStarted) throw Failure.of("not_started", error.message);
    throw error;
  }
}

/** Whether work ends within a time; what goes wrong in it is thrown. */
async function inTime(work: Promise<void>, ms: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ms);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

function databaseOf({ data, database }: ServeOptions, folder: string): Database {
  if (database === undefined) return { kind: "sqlite", file: join(resolve(folder, data ?? "allot-data"), "allot.db") };
  if (database.startsWith("sqlite:")) return { kind: "sqlite", file: resolve(folder, database.slice(7)) };
  if (/^postgres(ql)?:\/\//.test(database)) return { kind: "postgres", url: database };
  // Not repeated: it may have a password.
  throw new NotStarted("--database is a URL that begins with postgres:// or sqlite:");
}

function mailOf({ smtp, mailFrom: from, publicUrl }: ServeOptions) {
  return smtp === undefined || from === undefined ? undefined : { smtp, from, publicUrl };
}

/** @throws NotStarted for what links could not begin with */
function publicUrlOf({ publicUrl }: ServeOptions): string | undefined {
  if (publicUrl === undefined) return undefined;
  const isOne = URL.canParse(publicUrl) && /^https?:$/.test(new URL(publicUrl).protocol) && !/[#?]/.test(publicUrl);
  if (!isOne) throw new NotStarted("--public-url is a URL like https://orgs.example");
  return publicUrl;
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
