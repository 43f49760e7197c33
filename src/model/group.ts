/**
 * An atomic group (C-10): all or nothing, with the law of pools asked of the group's result. Inside it an organization may
 * be short of what a later change brings (a full pool that is cut because a child is about to move out), but nothing is
 * ever lent that is not there: what the root has available never falls below zero on the way.
 *
 * Rejected: sorting the changes here. The order is the planner's; reclaims leaf-up, moves, then grants root-down always works.
 */
import type { Change } from "./change.ts";
import { available, supposing } from "./credits.ts";
import type { Verdict, Violation } from "./law/violation.ts";
import type { Entry } from "./ledger.ts";
import { attempt, type Performer } from "./perform.ts";
import type { Tree } from "./tree.ts";

export type GroupPerformed =
  | { readonly violation: Violation /** Index of the change that it is about. */; readonly at: number }
  | { readonly entries: readonly Entry[] };

/**
 * Performs changes in their order. Starts where nothing is open (after `keep` or `takeBack`); done, it leaves `keep` to the
 * caller; refused, it has taken everything back.
 */
export function performGroup(tree: Tree, changes: readonly Change[], by: Performer): GroupPerformed {
  const entries: Entry[] = [];
  const owed: { readonly at: number; readonly ask: () => Verdict }[] = [];
  for (const [at, asked] of changes.entries()) {
    const done = attempt(tree, asked, by, (violation, { ends, act, ask }) => {
      owed.push({ at, ask });
      return supposing(ends, act, () => (tree.root && available(tree.root) < 0 ? violation : undefined));
    });
    if ("violation" in done) return refuse(tree, done.violation, at);
    entries.push(...done.entries);
  }
  for (const { at, ask } of owed) {
    const violation = ask();
    if (violation) return refuse(tree, violation, at);
  }
  return { entries };
}

function refuse(tree: Tree, violation: Violation, at: number): GroupPerformed {
  tree.takeBack();
  return { violation, at };
}
