/** Trying again for as long as something is only not so yet. */
import pRetry from "p-retry";
import { Refused } from "../diagnostics.ts";
import type { Session } from "../session.ts";
import { duration } from "./durations.ts";

const PACE = { minTimeout: 250, maxTimeout: 15_000, factor: 1.7, randomize: true, retries: Number.POSITIVE_INFINITY };

/** How long credits that others give back are waited for, by itself. */
export const CREDITS_MS = 30_000;
/** What a pool that is short for now is refused with (C-4). */
const SHORT = "pool_short";
/** What one is refused with that is to have less than those below it have for now (C-3, C-4); and the same where one is short. */
const FOR_NOW: ReadonlySet<string> = new Set([SHORT, "allocation_below_children", "purchased_below_committed"]);

/** What can be done where a distributor is to be lowered with those below it. */
export const LOWER_FIRST =
  "lower those first, in an apply that leaves it as it is; or say both in the `allot_credit_allocations` of each pool, which do not come one after the other; or use `allot_tree`, which does both in one";

/**
 * Does work that a pool may be short for, or that leaves one too little for those below it, as long as others of the same run may give back. Where
 * somebody has waited in vain, nobody else does before credits came back: of thousands in a full pool, each would wait for the one before. `wayOut` is
 * what else could be done where a pool is short.
 */
export async function whileShort<Done>(
  work: () => Promise<Done>,
  session: Session,
  { timeoutMs, wayOut }: { readonly timeoutMs: number; readonly wayOut: string },
): Promise<Done> {
  const inVain = (code: string) =>
    code === SHORT
      ? `for others of this run to give credits back (\`timeouts.credits\`); ${wayOut}`
      : `for others of this run to lower those below it (\`timeouts.credits\`); ${LOWER_FIRST}.`;
  try {
    return await whileRefused(
      work,
      { codes: FOR_NOW, timeoutMs: session.isInVain ? 0 : timeoutMs, inVain },
      session.stopped,
    );
  } catch (error) {
    if (error instanceof Refused && error.code === SHORT) session.waitedInVain();
    throw error;
  }
}

/** What is waited for. */
export interface Awaited {
  /** Codes of refusals that are only so for now. */
  readonly codes: ReadonlySet<string>;
  readonly timeoutMs: number;
  /** By code: who could have made it otherwise, and how to wait longer; said when the time is over. */
  readonly inVain: (code: string) => string;
}

/**
 * Does work again and again while the service says no with one of some codes, at growing distances, until the time is over; then the last
 * no is the answer, and that it was waited for. So it is when somebody interrupts. What asks must be the same with every try (C-11).
 */
export async function whileRefused<Done>(
  work: () => Promise<Done>,
  { codes, timeoutMs, inVain }: Awaited,
  stopped: AbortSignal,
): Promise<Done> {
  const isForNow = (error: unknown) => error instanceof Refused && error.code !== undefined && codes.has(error.code);
  // A try that is in flight ends as it does, also where it is interrupted meanwhile.
  let ended: Promise<Done> | undefined;
  const attempt = () => {
    ended = work();
    return ended;
  };
  const waiting = { ...PACE, maxRetryTime: timeoutMs, shouldRetry: ({ error }: { error: Error }) => isForNow(error) };
  try {
    return await pRetry(attempt, { ...waiting, signal: stopped }).catch((error: unknown) => {
      if (!stopped.aborted) throw error;
      return ended ?? work();
    });
  } catch (error) {
    if (!(error instanceof Refused) || !isForNow(error) || timeoutMs === 0) throw error;
    const waited = stopped.aborted ? "It was interrupted while it waited" : `It waited ${duration(timeoutMs)}`;
    const told = (detail: string) =>
      `${detail}${/[.!?]$/.test(detail) ? "" : "."} ${waited} ${inVain(error.code ?? "")}`;
    throw new Refused(
      error.diagnostics.map((one) => ({ ...one, detail: told(one.detail) })),
      error.code,
    );
  }
}
