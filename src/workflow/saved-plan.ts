/**
 * Whether a saved plan may be applied (reconciler.md, *A saved plan*): asked of the stack's files first, then, under the lock,
 * of the service. Writes nothing; what is wrong comes back as problems.
 */
import { type Client, ServiceFault } from "../client/index.ts";
import type { Declarations } from "../declare/index.ts";
import type { Authority } from "../model/authority.ts";
import type { Live } from "../model/live.ts";
import type { Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import { changedSince, isByAuthority, type News, NO_NEWS, type Plan, refusedNow } from "../plan/index.ts";
import type { Event, Persons, Run } from "../wire/generated/wire.ts";
import { authorityIn } from "./live-tree.ts";
import { personIdsIn } from "./people.ts";
import { judgeOf } from "./policies.ts";

/** What stands against a saved plan. */
export interface Standing {
  readonly problems: readonly Problem[];
  /** Whether it is the plan that is out of date (exit 3), rather than a wrong one. */
  readonly isStale: boolean;
  /** Whether it is a policy of the stack that refuses it (exit 4). @default false */
  readonly isGuarded?: boolean;
}

/**
 * Asks the files: is it this stack's plan, and made of what they say? A plan with an empty digest was made of no files; policies that cannot be
 * asked refuse that one as well.
 */
export function fitsStack(plan: Plan, { config, desired, unaskable }: Declarations): Standing {
  const { stack, root, digest } = plan;
  const ownRoot = desired?.root ?? config?.root ?? root;
  if (config && (config.name !== stack || ownRoot !== root)) {
    const message = `the plan is of the stack ${stack} with the root ${root}; this is ${config.name} with the root ${ownRoot}`;
    return { problems: [problem("plan_of_another_stack", message)], isStale: false };
  }
  const isOfFiles = digest !== "";
  if (!isOfFiles || desired?.digest === digest) return { problems: unaskable, isStale: false };
  const message = "the files have changed since the plan was made";
  return { problems: [problem("configuration_changed", message), ...unaskable], isStale: true };
}

export interface StandingOptions {
  /** Whether what this very run has done already counts as done (`--resume`). */
  readonly isResumed: boolean;
  /** Whether the journal still has this run: nobody was told how it ended, be it that all of it is done. @default false */
  readonly isKept?: boolean;
  /** What resumes the run, in words of the caller: `allot apply FILE --resume`. */
  readonly resume: string;
  /** Of the stack's files as they are now: asked again, of whoever applies it and at the service's time. @default none */
  readonly policies?: readonly Policy[];
}

/** Asks the service: was it used, and is everything that it touches as it was? @throws ServiceFault */
export async function fitsTree(plan: Plan, client: Client, options: StandingOptions): Promise<Standing> {
  const { isResumed, isKept = false, resume } = options;
  const begun = plan.operations.length > 0 ? await runOf(plan, client) : undefined;
  if (begun && !(isResumed && (isKept || isUnfinished(plan, begun))))
    return { problems: [usedProblem(plan, begun, resume)], isStale: true };
  const me = await client.me();
  const authority = authorityIn(me);
  const news = begun ? await newsOf(plan, client) : NO_NEWS;
  const live = await client.snapshot(plan.tree);
  const { judge } = judgeOf(options.policies ?? [], live, me, true);
  let problems = against(plan, live, news, authority);
  // Who did it and when is asked only where there is something to tell; of another snapshot, since the plan is tried on the first.
  if (problems.length > 0 && !begun)
    problems = against(plan, await client.snapshot(plan.tree), await newsOf(plan, client), authority);
  if (problems.length > 0) return { problems, isStale: problems.some((problem) => !isByAuthority(problem)) };
  // Of a run that is done, all that is left is to say so.
  if (begun && !isUnfinished(plan, begun)) return { problems: [], isStale: false };
  // The tree is by now as it will be after the plan.
  const refusing = judge?.(plan).problems ?? [];
  return { problems: refusing, isStale: false, isGuarded: refusing.length > 0 };
}

function against(plan: Plan, live: Live, news: News, authority: Authority): Problem[] {
  const changed = changedSince(plan, live, news);
  return changed.length > 0 ? changed : refusedNow(plan, live, news, authority);
}

/** What the run of a plan has done; undefined where it has not begun. */
async function runOf({ tree, run }: Plan, client: Client): Promise<Run | undefined> {
  try {
    return await client.run(tree, run);
  } catch (error) {
    if (error instanceof ServiceFault && error.status === 404) return undefined;
    throw error;
  }
}

/** What has happened since the plan was made. Persons are named where the service says who they are. */
async function newsOf(plan: Plan, client: Client): Promise<News> {
  const events = await eventsAfter(plan, client);
  // Nobody asks who owned what was created.
  const ids = new Set(events.flatMap((event) => (event.before === null ? [] : personIdsIn(event))));
  const names = new Map<string, string>();
  for (const some of inTurn([...ids], PERSONS)) {
    for (const { id, name, email } of await personsOf(plan, some, client))
      names.set(id, name === null || email === null ? "(erased)" : `${name} <${email}>`);
  }
  return { events, nameOf: (person) => names.get(person) ?? person };
}

/** Persons asked for at once. */
const PERSONS = 100;

function* inTurn(ids: readonly string[], size: number): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
}

/** Nobody where the caller may not know. */
async function personsOf({ tree }: Plan, ids: readonly string[], client: Client): Promise<Persons["persons"]> {
  try {
    return (await client.persons(tree, ids)).persons;
  } catch (error) {
    if (error instanceof ServiceFault && !error.passing) return [];
    throw error;
  }
}

/** Everything that has happened in the tree since the plan was made. */
async function eventsAfter({ tree, base }: Plan, client: Client): Promise<Event[]> {
  const found: Event[] = [];
  try {
    for (let after: number | null = base.events; after !== null; ) {
      const page = await client.events(tree, { after });
      for (const event of page.events) found.push(event);
      after = page.next;
    }
  } catch (error) {
    // There is no such tree any more: what is there to tell is that.
    if (!(error instanceof ServiceFault && error.status === 404)) throw error;
  }
  return found;
}

function isUnfinished(plan: Plan, { operations }: Run): boolean {
  return operations < plan.operations.length;
}

function usedProblem(plan: Plan, begun: Run, resume: string): Problem {
  const { run, actor, endedAt, operations } = begun;
  if (!isUnfinished(plan, begun))
    return problem("plan_used", `this plan was applied on ${endedAt} by ${actor} (${run}); a plan is used once`);
  const done = `${operations} of ${plan.operations.length} operations done (${run})`;
  const message =
    `this plan was begun by ${actor}, and ended on ${endedAt} with ${done}: ` +
    `\`${resume}\` does the rest, or plan again`;
  return problem("plan_unfinished", message);
}

function problem(code: string, message: string): Problem {
  return { code, rule: null, address: null, message, places: [] };
}
