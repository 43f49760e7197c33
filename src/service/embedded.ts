/**
 * The org-service inside the CLI's process: in a thread of its own, so that the database stalls nobody, on a socket of random
 * name in a directory that only its user can enter. Several processes on one stack are several services on one file.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { EmbeddedSettings, FromWorker } from "./embedded-worker.ts";
import { removeLeftovers, SOCKET_FOLDER } from "./leftovers.ts";

export interface EmbeddedOptions {
  /** The stack's `.allot` folder; made when there is none. */
  readonly folder: string;
  /** RFC 3339 time at which the service's clock stands still. @default ALLOT_NOW, else the system's clock */
  readonly now?: string;
  /** The service's regions (O-5). @default DEFAULT_REGIONS */
  readonly regions?: readonly string[];
}

export interface Embedded {
  /** Path of the unix socket on which it speaks HTTP. */
  readonly socketPath: string;
  /** Bearer token of the operator. */
  readonly token: string;
  /** Settles when the service ends: with what went wrong, or undefined after `close`. */
  readonly stopped: Promise<Error | undefined>;
  /** Answers what is under way, closes the database and removes the socket. */
  close(): Promise<void>;
}

/** Starts the embedded service. @throws Error with what stood in the way, in words for its user. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const directory = mkdtempSync(join(tmpdir(), SOCKET_FOLDER));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  process.once("exit", remove);
  const settings: EmbeddedSettings = {
    folder: options.folder,
    now: options.now ?? process.env.ALLOT_NOW ?? null,
    regions: options.regions ?? null,
    socketPath: join(directory, `${randomBytes(8).toString("hex")}.sock`),
  };
  const worker = new Worker(workerFile(), { workerData: settings, execArgv: [] });
  const stopped = new Promise<Error | undefined>((resolve) => {
    worker.once("error", (error: unknown) => resolve(error instanceof Error ? error : new Error(String(error))));
    worker.on("message", (told: FromWorker) => {
      if (told.kind === "failed") resolve(new Error(told.message));
    });
    worker.once("exit", () => resolve(undefined));
  });
  const ended = stopped.then((error) => {
    process.removeListener("exit", remove);
    remove();
    return error;
  });
  const token = await Promise.race([
    new Promise<string>((resolve) => {
      worker.on("message", (told: FromWorker) => {
        if (told.kind === "ready") resolve(told.token);
      });
    }),
    ended.then((error) => Promise.reject(error ?? new Error("the embedded service ended before it was ready"))),
  ]);
  void removeLeftovers(tmpdir());
  // Who forgets to close it can still exit.
  worker.unref();
  return {
    socketPath: settings.socketPath,
    token,
    stopped: ended,
    async close() {
      worker.ref();
      worker.postMessage("close");
      await ended;
    },
  };
}

/** Beside this file: as source where Node strips types, else as compiled. */
function workerFile(): URL {
  return new URL(import.meta.url.endsWith(".ts") ? "./embedded-worker.ts" : "./embedded-worker.js", import.meta.url);
}
