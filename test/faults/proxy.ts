/**
 * Our own fault proxy: stands between a client and a service (TCP port or unix socket), counts the requests that reach it, and
 * does to each what a schedule says. It keeps a request until it has all of it, so that a fault is exact: before the service
 * knows anything, after it did the work, or in the middle of its answer.
 *
 * It reads no more of HTTP/1.1 than it needs: one request at a time on a connection, bodies with a length, as our client sends them.
 */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type NetConnectOpts, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "./chance.ts";

export const FAULTS = [
  /** Everything goes well, but late. */
  "delay",
  /** The connection breaks before the service has the request. */
  "reset_before",
  /** The service does the work; its answer is dropped and the connection breaks. */
  "reset_after",
  /** The service does the work; the connection ends in good order, without an answer. */
  "half_close",
  /** The caller's half is closed towards the service behind the request; the answer passes. */
  "half_close_service",
  /** The first half of the first part of an answer passes. */
  "cut",
  /** Nothing passes, and nothing ends. */
  "black_hole",
  /** The service does the work, and nothing comes back. */
  "black_hole_after",
  /** A gateway's answer, instead of the service's. */
  "status_502",
  /** The same with Retry-After. */
  "status_503",
  /** A gateway lost patience: the service does the work. */
  "status_504_after",
] as const;
export type Fault = (typeof FAULTS)[number];

/** A request that came by. */
export interface Passing {
  /** From 1, over all connections. */
  readonly number: number;
  /** Method and path. */
  readonly line: string;
}

export interface ProxyOptions {
  readonly target: NetConnectOpts;
  /** What to do to a request; undefined lets it pass. */
  readonly fault?: (request: Passing, body: Buffer) => Fault | undefined;
  /** @default 50 */
  readonly delayMs?: number;
}

export interface Proxy {
  readonly url: string;
  /** Every request that has come. */
  readonly requests: readonly Passing[];
  close(): Promise<void>;
}

/** A schedule that does one fault to one request. */
export function faultAt(number: number, fault: Fault): (request: Passing) => Fault | undefined {
  return (request) => (request.number === number ? fault : undefined);
}

/** A schedule that disturbs a part of all requests, by chance. */
export function randomFaults(chance: Chance, part: number): () => Fault | undefined {
  return () => (chance.next() < part ? chance.one(FAULTS) : undefined);
}

/** Starts a proxy on a port of the loopback. */
export async function faultProxy({ target, fault = () => undefined, delayMs = 50 }: ProxyOptions): Promise<Proxy> {
  const requests: Passing[] = [];
  const open = new Set<Socket>();
  const server = createServer((caller) => {
    open.add(caller);
    caller.on("close", () => open.delete(caller));
    new Conversation(caller, target, delayMs, (line, body) => {
      const request = { number: requests.length + 1, line };
      requests.push(request);
      return fault(request, body);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      for (const caller of open) caller.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** One connection of a caller, and the one to the service that belongs to it. */
class Conversation {
  readonly #caller: Socket;
  readonly #target: NetConnectOpts;
  readonly #delayMs: number;
  readonly #faultOf: (line: string, body: Buffer) => Fault | undefined;
  #service: Socket | undefined;
  #received = Buffer.alloc(0);
  /** What becomes of parts of the answer. */
  #onAnswer: (part: Buffer) => void = () => {};

  constructor(
    caller: Socket,
    target: NetConnectOpts,
    delayMs: number,
    faultOf: (line: string, body: Buffer) => Fault | undefined,
  ) {
    this.#caller = caller;
    this.#target = target;
    this.#delayMs = delayMs;
    this.#faultOf = faultOf;
    caller.on("data", (part: Buffer) => this.#receive(part));
    caller.on("error", () => caller.destroy());
    caller.on("close", () => this.#service?.destroy());
  }

  #receive(part: Buffer): void {
    this.#received = Buffer.concat([this.#received, part]);
    const headEnd = this.#received.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    const head = this.#received.subarray(0, headEnd).toString("latin1");
    const length = headEnd + 4 + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
    if (this.#received.length < length) return;
    const request = this.#received.subarray(0, length);
    this.#received = Buffer.from(this.#received.subarray(length));
    const line = head.slice(0, head.indexOf(" HTTP/"));
    void this.#perform(request, this.#faultOf(line, request.subarray(headEnd + 4)));
  }

  async #perform(request: Buffer, fault: Fault | undefined): Promise<void> {
    const caller = this.#caller;
    const pass = (part: Buffer) => void caller.write(part);
    switch (fault) {
      case undefined:
        return this.#forward(request, pass);
      case "delay":
        await sleep(this.#delayMs);
        return this.#forward(request, pass);
      case "reset_before":
        return void caller.resetAndDestroy();
      case "reset_after":
        return this.#forward(request, () => void caller.resetAndDestroy());
      case "half_close":
        return this.#forward(request, () => void caller.end());
      case "half_close_service":
        this.#forward(request, pass);
        return void this.#service?.end();
      case "cut":
        return this.#forward(request, (part) => void caller.end(part.subarray(0, part.length >> 1)));
      case "black_hole":
        return;
      case "black_hole_after":
        return this.#forward(request, () => {});
      case "status_502":
        return pass(answer("502 Bad Gateway"));
      case "status_503":
        return pass(answer("503 Service Unavailable", "retry-after: 0\r\n"));
      case "status_504_after":
        return this.#forward(request, () => {
          this.#onAnswer = () => {};
          caller.end(answer("504 Gateway Timeout", "connection: close\r\n"));
        });
    }
  }

  #forward(request: Buffer, onAnswer: (part: Buffer) => void): void {
    this.#onAnswer = onAnswer;
    this.#service ??= this.#connected();
    this.#service.write(request);
  }

  #connected(): Socket {
    const service = connect(this.#target);
    service.on("data", (part: Buffer) => this.#onAnswer(part));
    service.on("error", () => this.#caller.resetAndDestroy());
    service.on("end", () => this.#caller.end());
    return service;
  }
}

function answer(status: string, header = ""): Buffer {
  const body = "<html>a gateway speaks</html>";
  return Buffer.from(
    `HTTP/1.1 ${status}\r\n${header}content-type: text/html\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
}
