/**
 * A service whose change sets are held back until a test lets them go, so that an apply can be looked at while it is in the middle. Everything
 * else passes. Not a test itself.
 */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { serve, type UnderTest } from "../service/under-test.ts";
import { type Ended, starting, temporaryFolder, temporaryStack } from "./allot.ts";

/** `allot` as a process whose service is one of the test. */
const AT_SERVICE = join(import.meta.dirname, "main-at-service.ts");

export class Holding {
  readonly folder: string;
  readonly service: UnderTest;
  readonly #socketPath: string;
  readonly #events = new EventEmitter();
  readonly #held: (() => void)[] = [];
  #isOpen = true;
  /** The most change sets that were in flight at once. */
  most = 0;
  /** How many were sent in all. */
  sent = 0;
  #inFlight = 0;

  private constructor(folder: string, service: UnderTest, socketPath: string) {
    this.folder = folder;
    this.service = service;
    this.#socketPath = socketPath;
  }

  static async start(files?: Readonly<Record<string, string>>): Promise<Holding> {
    const folder = temporaryStack(files);
    const own = temporaryFolder();
    const service = await serve(await openSqlite({ file: join(own, "service.db") }));
    const socketPath = join(own, "held");
    const holding = new Holding(folder, service, socketPath);
    const server = createServer((from, to) => holding.#take(from, to));
    server.listen(socketPath);
    await once(server, "listening");
    onTestFinished(async () => {
      server.closeAllConnections();
      server.close();
      await service.close();
    });
    return holding;
  }

  /** Holds change sets back from now on. */
  hold(): void {
    this.#isOpen = false;
  }

  /** Waits until so many are held back. */
  async until(count: number): Promise<void> {
    while (this.#held.length < count) await once(this.#events, "held");
  }

  /** Lets the one go that has been held back longest. */
  release(): void {
    this.#held.shift()?.();
  }

  /** Lets all go, and holds no more back. */
  open(): void {
    this.#isOpen = true;
    for (const go of this.#held.splice(0)) go();
  }

  #take(from: IncomingMessage, to: ServerResponse): void {
    const isChangeSet = from.method === "POST" && from.url?.endsWith("/changesets") === true;
    if (!isChangeSet) {
      this.#pass(from, to);
      return;
    }
    this.sent += 1;
    this.#inFlight += 1;
    this.most = Math.max(this.most, this.#inFlight);
    to.on("close", () => {
      this.#inFlight -= 1;
    });
    if (this.#isOpen) {
      this.#pass(from, to);
      return;
    }
    this.#held.push(() => this.#pass(from, to));
    this.#events.emit("held");
  }

  #pass(from: IncomingMessage, to: ServerResponse): void {
    const { socketPath } = this.service;
    const on = request({ socketPath, path: from.url, method: from.method, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(to);
    });
    on.on("error", () => to.destroy());
    from.pipe(on);
  }

  /** What a process needs to reach it. */
  get environment(): Readonly<Record<string, string>> {
    return { TEST_SOCKET: this.#socketPath, TEST_TOKEN: this.service.token };
  }

  run(...args: string[]): Watched {
    const { process: child, ended } = starting(args, {
      ...{ folder: this.folder, environment: this.environment, program: AT_SERVICE },
    });
    return new Watched(child, ended);
  }

  /** The same on a terminal of so many columns, made by script(1); what it shows is its output. Its keys are typed by `type`. */
  onTerminal(columns: number, ...args: string[]): Watched & { type(keys: string): void } {
    const line = [process.execPath, AT_SERVICE, ...args].map((word) => `'${word}'`).join(" ");
    const child = spawn("script", ["-qec", `stty cols ${columns} && ${line}`, "/dev/null"], {
      cwd: this.folder,
      env: { ...process.env, NO_COLOR: "1", TERM: "xterm", ...this.environment },
      stdio: ["pipe", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8");
    let stdout = "";
    child.stdout.on("data", (text: string) => {
      stdout += text;
    });
    const ended = once(child, "close").then(([code, signal]) => ({ code, signal, stdout, stderr: "" }));
    return Object.assign(new Watched(child, ended), { type: (keys: string) => void child.stdin.write(keys) });
  }
}

/** Longest time to wait for what a process says; on a slow machine it takes a second or two. */
const PATIENCE_MS = 120_000;

/** A process whose output can be waited for. */
export class Watched {
  readonly process: ChildProcessByStdio<Writable | null, Readable, Readable>;
  readonly ended: Promise<Ended>;
  readonly #events = new EventEmitter();
  /** All that it has shown until now, on both streams. */
  shown = "";

  constructor(child: ChildProcessByStdio<Writable | null, Readable, Readable>, ended: Promise<Ended>) {
    this.process = child;
    this.ended = ended.finally(() => this.#events.emit("more"));
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: string) => {
        this.shown += text;
        this.#events.emit("more");
      });
    onTestFinished(() => void child.kill("SIGKILL"));
  }

  /** Waits until it has shown something, on either stream. @throws Error with what it did show, where it ends before that */
  async until(pattern: RegExp): Promise<void> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    while (!pattern.test(this.shown)) {
      const isOver = this.process.exitCode !== null || signal.aborted;
      if (isOver) throw new Error(`nothing like ${pattern} came: ${JSON.stringify(this.shown)}`);
      await once(this.#events, "more", { signal }).catch(() => {});
    }
  }
}
