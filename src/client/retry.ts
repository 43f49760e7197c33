/**
 * The one place that tries again: full jitter, a cap on each wait, a bound on the number of tries, and a budget over all
 * requests of a client, so that a service in trouble is not pushed further down.
 */
import { setTimeout as sleep } from "node:timers/promises";
import pRetry, { AbortError } from "p-retry";
import { ServiceFault } from "./fault.ts";

export interface RetryOptions {
  /** Tries after the first. @default 6 */
  readonly retries?: number;
  /** First wait, before jitter. @default 100 */
  readonly firstWaitMs?: number;
  /** No wait is longer, unless the service asks for more. @default 10_000 */
  readonly longestWaitMs?: number;
}

/** Retries that a client may spend: some to begin with, and a tenth of one for every request that succeeds. */
export class RetryBudget {
  #left = 20;

  earn(): void {
    this.#left = Math.min(100, this.#left + 0.1);
  }

  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

/** Runs `attempt` until it succeeds, fails for good, or tries, budget or `signal` end. Throws the last `ServiceFault`. */
export async function retrying<T>(
  attempt: () => Promise<T>,
  budget: RetryBudget,
  options: RetryOptions = {},
  signal?: AbortSignal,
): Promise<T> {
  const { retries = 6, firstWaitMs = 100, longestWaitMs = 10_000 } = options;
  const answer = await pRetry(
    async () => {
      try {
        return await attempt();
      } catch (error) {
        if (error instanceof ServiceFault) throw error;
        // p-retry takes a TypeError for a bug or a network fault by its message; a bug is never worth another try.
        throw new AbortError(error instanceof Error ? error : new Error(String(error)));
      }
    },
    {
      retries,
      minTimeout: 0,
      maxTimeout: 0,
      ...(signal && { signal }),
      shouldRetry: async ({ error, attemptNumber }) => {
        if (!(error instanceof ServiceFault) || !error.passing || !budget.spend()) return false;
        const ceiling = Math.min(longestWaitMs, firstWaitMs * 2 ** (attemptNumber - 1));
        await sleep(error.retryAfterMs ?? Math.random() * ceiling, undefined, signal ? { signal } : {});
        return true;
      },
    },
  );
  budget.earn();
  return answer;
}
