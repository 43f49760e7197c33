/** Starts `allot serve` as a process for tests, on a free port of this machine. Not a test itself. */
import { connect, type Socket } from "node:net";
import { Agent, request } from "undici";
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
  /** What runs it, such as strace with its options. */
  readonly under?: readonly string[];
}

/** Starts a service and waits until it listens. It is ended with the test. @throws Error with what it said instead */
export async function serving(
  args: readonly string[],
  { folder, environment, under }: ServingOptions,
): Promise<Serving> {
  const listen = args.includes("--listen") ? [] : ["--listen", "127.0.0.1:0"];
  const running = starting(["serve", ...listen, ...args], {
    folder,
    ...(environment && { environment }),
    ...(under && { under }),
  });
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

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Asking {
  readonly method?: "GET" | "POST";
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Certificate that is trusted. */
  readonly ca?: string;
}

/** One request over a connection of its own, to `http…` and a path. */
export async function ask(url: string, asking: Asking = {}): Promise<Answer> {
  const { method = "GET", token, headers, body, ca } = asking;
  const agent = new Agent({ connections: 1, ...(ca !== undefined && { connect: { ca } }) });
  try {
    const answer = await request(url, {
      method,
      dispatcher: agent,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
  } finally {
    await agent.close();
  }
}

/** The code of a refusal. */
export function codeOf({ text }: Answer): string {
  const refusal: unknown = JSON.parse(text);
  return typeof refusal === "object" && refusal !== null && "code" in refusal ? String(refusal.code) : "";
}

/** A bare connection, for what no client would send. */
export interface Bare {
  readonly socket: Socket;
  /** All that came over it, once it has been closed from the other side. */
  readonly closed: Promise<string>;
}

/** Opens a bare connection to the host of a URL. It is closed with the test. */
export async function bare(url: string): Promise<Bare> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: false });
  let text = "";
  socket.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  // What a broken connection says is that it was closed.
  socket.on("error", () => undefined);
  const closed = new Promise<string>((resolve) => {
    socket.once("close", () => resolve(text));
  });
  onTestFinished(() => {
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    socket.once("connect", resolve).once("close", resolve);
  });
  return { socket, closed };
}

/** Waits until something is so; the test's time limit ends it. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}
