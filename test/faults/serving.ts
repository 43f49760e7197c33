/** A service in a process of its own, for tests that kill it, start it again, or run it under strace. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** One life of the service. */
export interface Serving {
  readonly process: ChildProcess;
  readonly port: number;
  readonly token: string;
  readonly url: string;
  /** Settles when the process ends. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>;
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>;
}

export interface ServingOptions {
  /** Where it has its database. */
  readonly folder: string;
  /** @default any that is free */
  readonly port?: number;
  /** What runs it, such as strace with its options. */
  readonly under?: readonly string[];
}

/** Starts the service and waits until it answers; it ends with the test. @throws when it ends before */
export async function serving({ folder, port = 0, under = [] }: ServingOptions): Promise<Serving> {
  const script = join(import.meta.dirname, "service-process.ts");
  const [command = "", ...args] = [...under, process.execPath, script, folder, String(port)];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "" } });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, stderr }));
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  const line = await Promise.race([
    new Promise<string>((resolve) => {
      let said = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (said.includes("\n")) resolve(said.trim());
      });
    }),
    ended.then(({ code }) =>
      Promise.reject(new Error(`the service ended with ${code} before it was ready: ${stderr}`)),
    ),
  ]);
  const [, listening, token = ""] = line.split(" ");
  return { process: child, port: Number(listening), token, url: `http://127.0.0.1:${listening}`, ended, kill };
}
