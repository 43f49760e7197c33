/** The thread in which the embedded service runs. Started by `embedded.ts` alone. */
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { SYSTEM_CLOCK, simulatedClock } from "./domain/clock.ts";
import { embeddedToken } from "./first-token.ts";
import { keysIn } from "./key-file.ts";
import { buildService } from "./service.ts";
import { openSqlite } from "./store/sqlite.ts";

/** What the thread is started with. */
export interface EmbeddedSettings {
  readonly folder: string;
  readonly now: string | null;
  readonly regions: readonly string[] | null;
  readonly socketPath: string;
}

/** What the thread tells. */
export type FromWorker =
  | { readonly kind: "ready"; readonly token: string }
  | { readonly kind: "failed"; readonly message: string };

async function main(settings: EmbeddedSettings): Promise<void> {
  const clock = settings.now === null ? SYSTEM_CLOCK : simulatedClock(settings.now);
  const store = await openSqlite({
    file: join(settings.folder, "allot.db"),
    onFailure: (error) => stop(error),
  });
  const token = await embeddedToken(store, settings.folder, clock.now());
  const service = await buildService({
    ...{ store, clock, keys: keysIn(join(settings.folder, "allot.key")) },
    ...(settings.regions && { regions: settings.regions }),
  });
  await service.server.listen({ path: settings.socketPath });
  tell({ kind: "ready", token });
  parentPort?.once("message", () => {
    service.close().catch(stop);
  });

  /** After a failed write nothing may be answered any more. */
  function stop(error: Error): void {
    tell({ kind: "failed", message: inWords(error) });
    setImmediate(() => process.exit(1));
  }
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}

/** What the database says is about a file; what to do about it is for its user. */
function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_"))) return message;
  const settings: EmbeddedSettings = workerData;
  const file = join(settings.folder, "allot.db");
  return `${file}: ${message}; the tree of this stack is kept there: put back a copy of that file, or its folder's rights`;
}

main(workerData).catch((error: unknown) => {
  tell({ kind: "failed", message: inWords(error) });
  process.exitCode = 1;
});
