/**
 * A plan carried out as `allot apply` does it: under the lock of its tree, and only where it still fits what it was made on.
 * Differs from the command in that nothing is printed, asked, or kept in a journal.
 */
import type { Client } from "../client/index.ts";
import type { Problem } from "../model/problem.ts";
import {
  applyPlan,
  type Declarations,
  emptyReport,
  fitsStack,
  fitsTree,
  holdLock,
  type LockOptions,
  MOST_PARALLEL,
  type OnProgress,
  type PlannedStack,
  type Report,
} from "../workflow/index.ts";

export interface ApplyOptions {
  /**
   * The stack as it is now: the plan must be of what its files say, and its policies are asked again. A plan from a file that was made under
   * policies is not applied without. @default the policies that the plan was made under
   */
  readonly stack?: Declarations;
  /** Longest wait for another who holds the lock, in milliseconds. @default 300_000 */
  readonly lockTimeoutMs?: number;
  /** Called once for each holder that is waited for. */
  readonly onWait?: LockOptions["onWait"];
  /** Called whenever a change set is sent or answered: how many operations are decided, of how many, and what is in flight. */
  readonly onProgress?: OnProgress;
  /** Change sets in flight, 1 to 16. @default 4 */
  readonly parallelism?: number;
  /** When it fires, what is in flight is finished, nothing more is sent, and the report says so. */
  readonly signal?: AbortSignal;
  /** Where secrets are looked up by their variables (language rule 6). @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Where this run can be looked at; others who wait for the lock are told. @default none */
  readonly runUrl?: string;
  /** Goes on with a run that did not end: what it has done counts as done. @default false */
  readonly resume?: boolean;
}

/**
 * Carries out a plan. What the law or the service refuses is in the report; a plan with problems, and one that does not fit the live tree any
 * more, is reported and nothing is written.
 *
 * @throws LockTimeout when another keeps the lock; ServiceFault where the service cannot be reached before the first write; the
 * signal's reason where it fires while the lock is waited for; RangeError for a `parallelism` that is none
 */
export async function apply(planned: PlannedStack, client: Client, options: ApplyOptions = {}): Promise<Report> {
  const { plan } = planned;
  const { lockTimeoutMs = 300_000, onWait, onProgress, parallelism = 4, signal, environment = process.env } = options;
  if (!Number.isInteger(parallelism) || parallelism < 1 || parallelism > MOST_PARALLEL)
    throw new RangeError(`parallelism is a whole number from 1 to ${MOST_PARALLEL}, not ${parallelism}`);
  if (plan.problems.length > 0) return emptyReport(plan.problems);
  const { stack } = options;
  const policies = stack?.policies ?? planned.policies;
  if (!policies && plan.policies) return emptyReport([withoutStack(plan.policies)]);
  const fits = stack ? fitsStack(plan, stack).problems : [];
  if (fits.length > 0) return emptyReport(fits);
  if (plan.operations.length === 0) return emptyReport([], planned.document.pending);
  const held = await holdLock(client, plan.tree, {
    ...{ command: "allot (library)", run: plan.run, runUrl: options.runUrl ?? null, timeoutMs: lockTimeoutMs },
    ...(onWait && { onWait }),
    ...(signal && { signal }),
  });
  try {
    const { resume: isResumed = false } = options;
    const asked = { isResumed, isKept: isResumed, resume: "resume: true", ...(policies && { policies }) };
    const { problems } = await fitsTree(plan, client, asked);
    if (problems.length > 0) return emptyReport(problems);
    return await applyPlan(planned, client, {
      ...{ parallelism, environment, fence: held.fence, lost: held.lost },
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    });
  } finally {
    await held.release();
  }
}

/** Policies that cannot be asked refuse. */
function withoutStack(names: readonly string[]): Problem {
  const message =
    `the plan was made under ${names.length === 1 ? "the policy" : "the policies"} ${names.join(", ")}, and nobody has said what ` +
    "they ask now: hand over the stack, as `load` answers it, as `stack`";
  return { code: "policies_unknown", rule: null, address: null, message, places: [] };
}
