/**
 * What has to be there once, though answers get lost: where a post ended without one, nobody knows whether it arrived, and a second comment or
 * issue is worse than a late one. So the whole is done again from looking, which finds what had arrived.
 *
 * Rejected: sending the post again, as clients of forges do; neither GitHub nor GitLab knows it for the same.
 */
import pRetry from "p-retry";
import { ForgeFault } from "./fault.ts";
import type { ConnectOptions } from "./forge.ts";

const RETRIES = 3;

/** Runs work that looks before it posts; again while a post is unsure. @throws ForgeFault */
export function once<Done>(work: () => Promise<Done>, { secondMs = 1000 }: ConnectOptions = {}): Promise<Done> {
  return pRetry(work, {
    ...{ retries: RETRIES, minTimeout: secondMs, factor: 2 },
    shouldRetry: ({ error }) => error instanceof ForgeFault && error.isUnsure,
  });
}
