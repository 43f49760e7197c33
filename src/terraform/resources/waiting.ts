/** Trying again for as long as something is only not so yet. */
import pRetry from "p-retry";
import { Refused } from "../diagnostics.ts";

const PACE = { minTimeout: 250, maxTimeout: 15_000, factor: 1.7, randomize: true, retries: Number.POSITIVE_INFINITY };

/**
 * Does work again and again while the service says no with one of some codes, at growing distances, until the time is over; then the last
 * no is the answer. What asks must be the same with every try (C-11).
 */
export function whileRefused<Done>(
  work: () => Promise<Done>,
  codes: ReadonlySet<string>,
  timeoutMs: number,
): Promise<Done> {
  const isForNow = (error: Error) => error instanceof Refused && error.code !== undefined && codes.has(error.code);
  return pRetry(work, { ...PACE, maxRetryTime: timeoutMs, shouldRetry: ({ error }) => isForNow(error) });
}
