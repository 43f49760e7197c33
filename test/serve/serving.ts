/** Starts `allot serve` as a process for tests, on a free port of this machine. Not a test itself. */
import { onTestFinished } from "vitest";
import { type Ended, type Running, starting } from "../e2e/allot.ts";

export interface Serving {
  /** Where it listens: http://127.0.0.1:PORT, https://…, or `unix:PATH`. */
  readonly url: string;
  /** The operator's first token; empty where this start made none. */
  readonly token: string;
  readonly running: Running;
  /** Everything that it has said until now, on both streams. */
  readonly said: () => string;
  /** Asks it to end, and waits for that. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

export interface ServingOptions {
  /** Folder of the process; `allot-data` is made in it unless the arguments say otherwise. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a service and waits until it listens. It is ended with the test. @throws Error with what it said instead */
export async function serving(args: readonly string[], { folder, environment }: ServingOptions): Promise<Serving> {
  const listen = args.includes("--listen") ? [] : ["--listen", "127.0.0.1:0"];
  const running = starting(["serve", ...listen, ...args], { folder, ...(environment && { environment }) });
  let said = "";
  let stdout = "";
  const listening = new Promise<string>((resolve, reject) => {
    running.process.stderr.on("data", (text: string) => {
      said += text;
    });
    running.process.stdout.on("data", (text: string) => {
      said += text;
      stdout += text;
      const url = /^listening on (\S+)$/m.exec(stdout)?.[1];
      if (url !== undefined) resolve(url);
    });
    running.ended.then(({ code }) => reject(new Error(`allot serve ended with ${code}: ${said}`)), reject);
  });
  const stop = (signal: NodeJS.Signals = "SIGTERM") => {
    running.process.kill(signal);
    return running.ended;
  };
  onTestFinished(async () => {
    await stop("SIGKILL");
  });
  const url = await listening;
  return { url, token: /allot_[A-Za-z0-9_-]{43}/.exec(stdout)?.[0] ?? "", running, said: () => said, stop };
}
