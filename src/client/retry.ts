/**
 * The one place that tries again: waits that grow fast, with jitter, and few tries; so that an apply outlives the restart of a
 * service, and a service in trouble is not pushed further down.
 *
 * What a client adds to a service on which everything fails is a constant, however many requests it has and however many of
 * them are in flight: only the first that fails knocks again (`retries` times), the others wait for what it finds; when it gives
 * up they do, and until something is answered again nothing more is tried twice. So n requests are n + 4 on the wire, within
 * 1.1 × n from n = 40 on. An apply ends at its first such fault: at most those in flight and 4 more. The budget is for services
 * that fail now and then, where knocking finds somebody in.
 *
 * It holds over many processes as well, which share nothing: an apply that meets a dead service sends 5 requests, about as
 * many as the smallest one that succeeds. A lone `plan` does not: 5 instead of 1 or 2, over some 10 seconds.
 *
 * Rejected: a budget alone (20 retries a client are nothing to 1,000 requests and ten times the load of a small apply; less
 * of it, and a blip that hits 16 requests in flight ends their apply); more tries after shorter waits (the same seconds
 * of outage outlived, at twice the requests); a budget shared by processes in a file (runners of CI share no disk).
 */
import { setTimeout as sleep } from "node:timers/promises";
import pRetry, { AbortError } from "p-retry";
import { ServiceFault } from "./fault.ts";

export interface RetryOptions {
  /** Tries after the first. @default 4 */
  readonly retries?: number;
  /** First wait; each further one is five times as long; a random half of each is left out. @default 100 */
  readonly firstWaitMs?: number;
  /** No wait is longer, unless the service asks for more. @default 10_000 */
  readonly longestWaitMs?: number;
}

/** What the requests of one client know together about their service. */
export class Patience {
  /** Retries that may be spent: some to begin with, and a tenth of one for every answer. */
  #left = 20;
  /** While nothing is answered: who knocks, and what that comes to. */
  #outage: { readonly knocker: object; readonly over: PromiseWithResolvers<boolean> } | undefined;
  /** Whether somebody knocked in vain, and nothing was answered since. */
  #isHopeless = false;

  /** Waits before a request that failed is sent again. Answers false where it is not to be sent again. */
  async turn(request: object, waitMs: number, signal?: AbortSignal): Promise<boolean> {
    if (this.#isHopeless) return false;
    this.#outage ??= { knocker: request, over: Promise.withResolvers() };
    await sleep(waitMs, undefined, signal ? { signal } : {});
    const outage = this.#outage;
    const isAnothers = outage !== undefined && outage.knocker !== request;
    const goOn = isAnothers ? await unlessAborted(outage.over.promise, signal) : !this.#isHopeless;
    if (!goOn || this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Notes that the service answered, be it with a no. */
  answered(): void {
    this.#left = Math.min(100, this.#left + 0.1);
    this.#isHopeless = false;
    this.#end(true);
  }

  /** Notes that a request is not sent again: because it was in vain, or because nobody wants to know any more. */
  left(request: object, inVain: boolean): void {
    if (this.#outage?.knocker !== request) return;
    this.#isHopeless = inVain;
    this.#end(!inVain);
  }

  #end(goOn: boolean): void {
    this.#outage?.over.resolve(goOn);
    this.#outage = undefined;
  }
}

/** Runs `attempt` until it succeeds, fails for good, or tries, patience or `signal` end. Throws the last `ServiceFault`. */
export async function retrying<T>(
  attempt: () => Promise<T>,
  patience: Patience,
  options: RetryOptions = {},
  signal?: AbortSignal,
): Promise<T> {
  const { retries = 4, firstWaitMs = 100, longestWaitMs = 10_000 } = options;
  const request = {};
  try {
    const answer = await pRetry(() => trying(attempt), {
      retries,
      minTimeout: 0,
      maxTimeout: 0,
      ...(signal && { signal }),
      shouldRetry: ({ error, attemptNumber }) => {
        if (!(error instanceof ServiceFault) || !error.passing) return false;
        const ceiling = Math.min(longestWaitMs, firstWaitMs * 5 ** (attemptNumber - 1));
        const waitMs = Math.max(error.retryAfterMs ?? 0, (ceiling * (1 + Math.random())) / 2);
        return patience.turn(request, waitMs, signal);
      },
    });
    patience.answered();
    return answer;
  } catch (error) {
    if (error instanceof ServiceFault && !error.passing && error.status !== 0) patience.answered();
    patience.left(request, error instanceof ServiceFault);
    throw error;
  }
}

/** p-retry takes a TypeError for a bug or a network fault by its message; a bug is never worth another try. */
async function trying<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof ServiceFault) throw error;
    throw new AbortError(error instanceof Error ? error : new Error(String(error)));
  }
}

function unlessAborted<T>(wanted: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return wanted;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    void wanted.then((value) => {
      signal.removeEventListener("abort", abort);
      resolve(value);
    });
  });
}
