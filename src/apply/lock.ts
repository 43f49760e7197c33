/**
 * The lock of a tree (reconciler.md, *Lock*): waits for it, keeps it with a heartbeat, and tells when it is lost.
 *
 * What binds is the service: every change set names the lock's fence and is refused when that is no longer the tree's. The
 * heartbeat only keeps a lease from ending while its holder works, and `lost` only spares what would be refused anyway. So a
 * renewal that is not answered yet loses nothing: the service may be busy with a change set of our own, which renews it, too.
 *
 * Rejected: waiting in a queue of the service; who waits may die, and the queue would need leases of its own.
 */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Client, ServiceFault } from "../client/index.ts";
import type { Lock } from "../wire/generated/wire.ts";
import { isGone, thisHolder } from "./holder.ts";

export interface LockOptions {
  /** What is done under it, like `allot apply`. */
  readonly command: string;
  /** Id of the run, where it has one. */
  readonly run: string | null;
  /** Where the run can be looked at, in CI. */
  readonly runUrl: string | null;
  /** Longest wait in milliseconds; 0 does not wait. */
  readonly timeoutMs: number;
  /** Called once for each holder that is waited for. */
  readonly onWait?: (lock: Lock) => void;
  /** Ends waiting. */
  readonly signal?: AbortSignal;
}

export interface Held {
  /** Fencing token, for every change set. */
  readonly fence: number;
  /** Fires when the lock is lost; its reason is a `LockLost`. */
  readonly lost: AbortSignal;
  /** Lets go of it. Never fails: what is not released ends by itself. */
  release(): Promise<void>;
}

/** Another held the lock all the time. */
export class LockTimeout extends Error {
  override readonly name = "LockTimeout";
  /** Who holds it. */
  readonly lock: Lock;
  constructor(lock: Lock, waitedMs: number) {
    super(`${holderText(lock)} holds the lock of ${lock.root}, and did not let go in ${Math.round(waitedMs / 1000)} s`);
    this.lock = lock;
  }
}

/** The lock was held and is not any more. */
export class LockLost extends Error {
  override readonly name = "LockLost";
}

/** Who holds a lock, in words: principal, command, machine, and where to look. */
export function holderText({ principal, holder }: Lock): string {
  const { command, hostname, run, runUrl } = holder;
  return `${principal} (${command} on ${hostname}${runUrl ? `, ${runUrl}` : run ? `, ${run}` : ""})`;
}

/** Between two questions, where the service does not say how long to wait. */
const PAUSE_MS = 1_000;
/** Renewals in the time of a lease, and tries in that time where one fails. */
const BEATS = 3;
const TRIES = 15;

/**
 * Waits for the lock of a tree. Takes it at once from a process of this machine that has ended.
 *
 * @throws LockTimeout; ServiceFault; an error of the signal
 */
export async function holdLock(client: Client, root: string, options: LockOptions): Promise<Held> {
  const { timeoutMs, onWait, signal } = options;
  const request = { holderId: randomBytes(24).toString("base64url"), holder: thisHolder(options) };
  const startedMs = performance.now();
  let dead: number | undefined;
  let told: number | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const sentMs = performance.now();
    let other: { readonly lock: Lock; readonly pauseMs: number };
    try {
      const body = { ...request, ...(dead !== undefined && { takeOver: dead }) };
      return new Lease(client, root, await client.takeLock(root, body, signal), sentMs);
    } catch (error) {
      other = heldBy(error);
    }
    const { lock, pauseMs } = other;
    if (lock.fence !== dead && isGone(lock.holder)) {
      dead = lock.fence;
      continue;
    }
    const waitedMs = performance.now() - startedMs;
    if (waitedMs >= timeoutMs) throw new LockTimeout(lock, waitedMs);
    if (lock.fence !== told) onWait?.(lock);
    told = lock.fence;
    // Never all at once: who waits asks a little later than asked to.
    const jittered = pauseMs * (1 + Math.random() / 2);
    await sleep(Math.min(jittered, timeoutMs - waitedMs), undefined, signal ? { signal } : {});
  }
}

function heldBy(error: unknown): { lock: Lock; pauseMs: number } {
  if (!(error instanceof ServiceFault) || error.refusal?.code !== "locked" || !error.refusal.lock) throw error;
  return { lock: error.refusal.lock, pauseMs: error.retryAfterMs ?? PAUSE_MS };
}

class Lease implements Held {
  readonly fence: number;
  readonly #client: Client;
  readonly #root: string;
  readonly #leaseMs: number;
  readonly #losing = new AbortController();
  /** When it ends unless it is renewed, by the clock of this process: never later than by the service's. */
  #endsMs: number;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(client: Client, root: string, { fence, leaseMs }: Lock, sentMs: number) {
    this.#client = client;
    this.#root = root;
    this.fence = fence;
    this.#leaseMs = leaseMs;
    this.#endsMs = sentMs + leaseMs;
    this.#beatIn(leaseMs / BEATS);
  }

  get lost(): AbortSignal {
    return this.#losing.signal;
  }

  async release(): Promise<void> {
    this.#stop();
    if (this.lost.aborted) return;
    const released = this.#client.releaseLock(this.#root, this.fence).catch(() => undefined);
    // After the time of a lease it has ended by itself.
    const ended = new AbortController();
    await Promise.race([
      released,
      sleep(this.#leaseMs, undefined, { signal: ended.signal, ref: false }).catch(() => undefined),
    ]);
    ended.abort();
  }

  #beatIn(delayMs: number): void {
    if (this.#isOver) return;
    this.#timer = setTimeout(() => void this.#beat(), delayMs);
    // It keeps nobody alive.
    this.#timer.unref();
  }

  async #beat(): Promise<void> {
    const sentMs = performance.now();
    try {
      await this.#client.renewLock(this.#root, this.fence);
      this.#endsMs = sentMs + this.#leaseMs;
      this.#beatIn(Math.max(0, this.#leaseMs / BEATS - (performance.now() - sentMs)));
    } catch (error) {
      const isPassing = error instanceof ServiceFault && error.passing;
      if (isPassing && performance.now() < this.#endsMs) return this.#beatIn(this.#leaseMs / TRIES);
      if (this.#isOver) return;
      this.#stop();
      const why = error instanceof Error ? error.message : String(error);
      this.#losing.abort(new LockLost(`the lock of ${this.#root} is lost: ${why}`, { cause: error }));
    }
  }

  #stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }
}
