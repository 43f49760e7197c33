/**
 * An atomic group (C-10): all or nothing, with the law of pools asked of the group's result. Inside it a pool may be short of
 * what a later change brings (it is cut because a child is about to move out), but no credits are lent that are not there:
 * a rise that the root cannot pay waits until the others are done, so that children can be gathered under a new distributor
 * in a tree that is fully allocated. Moves alone may cross: of two children that change places between full pools, one
 * arrives before the other has left. They only carry credits along, and must add up before anything rises.
 *
 * Rejected: sorting the changes here. The order is the planner's; reclaims leaf-up, moves, then grants root-down always works.
 */

import type { Change } from "./change.ts";
import { available, committed, supposing } from "./credits.ts";
import type { Verdict, Violation } from "./law/violation.ts";
import type { Organization } from "./organization.ts";
import { act, attempt, type Performed, type Performer } from "./perform.ts";
import type { Tree } from "./tree.ts";

/** A group while it is performed, one change at a time. Takes nothing back by itself. */
export class GroupRun {
  readonly #tree: Tree;
  readonly #by: Performer;
  /** What pools are to be asked of the result. */
  readonly #owed: { readonly at: number; readonly ask: () => Verdict }[] = [];
  /** Moves for which the root would have paid with what it has not. */
  readonly #lent: { readonly at: number; readonly violation: Violation }[] = [];
  /** Allocations that wait for the rest. */
  readonly #rises = new Map<Organization, { readonly at: number; readonly credits: number }>();

  constructor(tree: Tree, by: Performer) {
    this.#tree = tree;
    this.#by = by;
  }

  /**
   * As `step`, where a name (O-3), an external id (O-7), a sub-account (K-1) or a subdomain (B-3) that another has may be taken, if that one gives it up before the
   * group ends: so two organizations can swap names.
   */
  stepTaking(at: number, asked: Change): Performed {
    const contested: (() => Verdict)[] = [];
    const done = this.#step(at, asked, {
      ...this.#by,
      onTaken: (violation, isStillTaken) => {
        contested.push(() => (isStillTaken() ? violation : undefined));
        return undefined;
      },
    });
    if (!("violation" in done)) for (const ask of contested) this.#owed.push({ at, ask });
    return done;
  }

  /**
   * Performs one change, or answers the law that forbids it, having changed nothing. `at` is what answers refer to. Of a rise
   * that waits, the organization is touched, and created, but has its credits only after `finish`.
   */
  step(at: number, asked: Change): Performed {
    return this.#step(at, asked, this.#by);
  }

  #step(at: number, asked: Change, by: Performer): Performed {
    const { done, lends } = this.#attempt(at, asked, by);
    if (!("violation" in done)) {
      const organization = asked.kind === "credits.allocate" && this.#tree.get(asked.address);
      if (organization) this.#rises.delete(organization);
      return done;
    }
    const credits = lends ? riseOf(asked) : undefined;
    if (credits === undefined) return done;
    // Every other law has been asked; only the credits come later.
    const entries =
      asked.kind === "organization.create"
        ? act(this.#tree, { ...asked, after: { ...asked.after, credits: 0 } }, this.#by)
        : [];
    const organization = this.#tree.get(asked.address);
    if (!organization) throw new Error(`${asked.address} is to be allocated credits and is not there`);
    this.#tree.touch(organization);
    this.#rises.set(organization, { at, credits });
    return { entries };
  }

  /** Performs what waited, then asks of the result what pools were not asked before. Ends with the first violation. */
  *finish(): Generator<{ readonly at: number; readonly performed: Performed }> {
    const [lent] = this.#lent;
    if (lent && standingOf(this.#tree).overdrawn) {
      yield { at: lent.at, performed: { violation: lent.violation } };
      return;
    }
    // Asked before, and perhaps released or renamed since: whose they are is not asked again.
    const by = { ...this.#by, stack: null };
    for (const [{ key }, { at, credits }] of this.#rises) {
      const { done } = this.#attempt(at, { kind: "credits.allocate", address: key, after: { credits } }, by);
      yield { at, performed: done };
      if ("violation" in done) return;
    }
    for (const { at, ask } of this.#owed) {
      const violation = ask();
      if (violation) yield { at, performed: { violation } };
      if (violation) return;
    }
  }

  #attempt(at: number, asked: Change, by: Performer): { done: Performed; lends: boolean } {
    let lends = false;
    const done = attempt(this.#tree, asked, by, (violation, { ends, act: pay, ask }) => {
      const crosses = asked.kind === "organization.move";
      const { overdrawn, exact } = supposing(ends, pay, () => standingOf(this.#tree));
      lends = overdrawn;
      if (overdrawn && !(crosses && exact)) return violation;
      if (overdrawn) this.#lent.push({ at, violation });
      this.#owed.push({ at, ask });
      return undefined;
    });
    return { done, lends };
  }
}

/** Whether more is committed than was purchased, and whether sums are still exact (below 2^53; the root's is the largest). */
function standingOf({ root }: Tree): { overdrawn: boolean; exact: boolean } {
  if (!root) return { overdrawn: false, exact: true };
  return { overdrawn: available(root) < 0, exact: Number.isSafeInteger(committed(root)) };
}

/** The allocation that a change brings, apart from all else that it does. */
function riseOf(asked: Change): number | undefined {
  if (asked.kind === "credits.allocate") return asked.after.credits;
  return asked.kind === "organization.create" && asked.after.parent !== null ? asked.after.credits : undefined;
}
