/** A run → the plan that puts back what it changed: its events, what came later, the live tree, and who ids of people are. */
import type { Client } from "../client/index.ts";
import type { Guards } from "../model/desired.ts";
import type { Owner } from "../model/organization.ts";
import type { Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import { revert } from "../plan/index.ts";
import { eventsOf } from "./event-pages.ts";
import { authorityIn } from "./live-tree.ts";
import { type Person, peopleIn } from "./people.ts";
import { allowancesOf, type Look, nothing, type PlannedStack, planned } from "./plan-stack.ts";
import { judgeOf } from "./policies.ts";

export interface RevertOptions {
  /** Key of the tree's root. */
  readonly root: string;
  /** Name of the stack that asks. */
  readonly stack: string;
  readonly guards: Guards;
  /** Of the stack's files. @default none */
  readonly policies?: readonly Policy[];
  /** What guards let through by name. @default none */
  readonly allow?: readonly string[];
  /** Leave out what cannot be put back, rather than plan nothing then. @default false */
  readonly whatIsPossible?: boolean;
  /** Is shown the tree before and after. @default nobody is */
  readonly look?: Look | undefined;
}

export interface RevertedRun extends PlannedStack {
  /** What stays as the run left it, where only what is possible was asked for. */
  readonly left: readonly Problem[];
}

/** Plans to put a run back. Writes nothing. Throws `ServiceFault`. */
export async function revertRun(run: string, client: Client, options: RevertOptions): Promise<RevertedRun> {
  const { root, stack, guards, policies = [], whatIsPossible = false } = options;
  const { allowances, malformed } = allowancesOf(options.allow ?? []);
  const events = await eventsOf(client, root, { run });
  const last = events.at(-1);
  if (!last) malformed.push(unknown(run, root));
  if (!last || malformed.length > 0) return { ...planned(nothing(stack, root, "", malformed)), left: [] };
  const [live, later, me] = await Promise.all([
    client.snapshot(root),
    eventsOf(client, root, { after: last.sequence }),
    client.me(),
  ]);
  options.look?.(live.tree, "before");
  const people = await peopleIn(client, root, events);
  const { plan, left } = revert({
    ...{ run, events, live, stack, guards, allowances, whatIsPossible },
    // What the run itself did later, in between others, is not news.
    later: later.filter((event) => event.run !== run),
    authority: authorityIn(me),
    ...judgeOf(policies, live, me, false),
    personOf: (id) => ownerOf(people.get(id)),
  });
  if (plan.problems.length === 0) options.look?.(live.tree, "after");
  return { ...planned(plan), left };
}

function unknown(run: string, root: string): Problem {
  return {
    code: "run_unknown",
    rule: null,
    address: null,
    message: `no run ${run} has changed anything in ${root}; \`allot history\` lists those that have`,
    places: [],
  };
}

/** Nobody, where that person has been erased or is out of sight. */
export function ownerOf(person: Person | undefined): Owner | null {
  return person && person.name !== null && person.email !== null ? { name: person.name, email: person.email } : null;
}
