/**
 * The law of *Credits*, C-1 to C-6 and C-9 to C-11: one function a rule, or a part of one. Those about a pool are asked of
 * the state after a change and before it is committed: arithmetic in `../credits.ts`, sequence in `../perform.ts`.
 */
import { figure } from "../canonical.ts";
import { allocationFloor, available, CREDIT_STEP, charge, headroom } from "../credits.ts";
import type { Holding } from "../organization.ts";
import { figuresOf, type Verdict } from "./violation.ts";

/** C-1: credits are whole numbers, 0 to 2^53-1. */
export function credits_are_whole(credits: number): Verdict {
  if (Number.isSafeInteger(credits) && credits >= 0) return undefined;
  return {
    code: "credits_not_whole",
    rule: "C-1",
    message: `${credits} is not a whole number of credits from 0 to ${figure(Number.MAX_SAFE_INTEGER)}`,
    field: "credits",
  };
}

/** C-2: an allocation is a multiple of 10,000. */
export function an_allocation_is_a_multiple_of_10000(credits: number): Verdict {
  if (credits % CREDIT_STEP === 0) return undefined;
  const below = credits - (credits % CREDIT_STEP);
  const above = below + CREDIT_STEP;
  return {
    code: "credits_step",
    rule: "C-2",
    message: `${figure(credits)} is not a multiple of ${figure(CREDIT_STEP)}`,
    field: "credits",
    figures: figuresOf(credits, below),
    wayOut: Number.isSafeInteger(above)
      ? `the nearest are ${figure(below)} and ${figure(above)}`
      : `the nearest is ${figure(below)}`,
  };
}

/** C-2: an organization is created with at least 10,000. */
export function a_first_allocation_is_at_least_10000(credits: number): Verdict {
  if (credits >= CREDIT_STEP) return undefined;
  return {
    code: "first_credits_too_low",
    rule: "C-2",
    message: `an organization is created with at least ${figure(CREDIT_STEP)} credits, not ${figure(credits)}`,
    field: "credits",
    figures: figuresOf(credits, CREDIT_STEP),
  };
}

/** C-3: only the operator changes what a root has purchased. */
export function purchases_are_the_operators(byOperator: boolean): Verdict {
  if (byOperator) return undefined;
  return {
    code: "operator_only",
    rule: "C-3",
    message: "only the platform operator changes purchased credits",
    field: "purchasedCredits",
  };
}

/** C-3: a root has purchased credits; every other organization is allocated credits by the distributor above it. */
export function a_root_purchases_and_others_are_allocated(
  holding: Holding,
  asked: "purchasedCredits" | "credits",
): Verdict {
  if ((holding.parent === null) === (asked === "purchasedCredits")) return undefined;
  return {
    code: "wrong_kind_of_credits",
    rule: "C-3",
    message: holding.parent
      ? `${holding.key} is not a root; it is allocated credits by ${holding.parent.key}`
      : `${holding.key} is a root; it has purchased credits`,
    field: asked,
    wayOut: `set ${asked === "credits" ? "purchasedCredits" : "credits"}`,
  };
}

/** C-3, C-4: purchased credits are never fewer than all that is committed. */
export function purchases_cover_what_is_committed(root: Holding, purchased: number): Verdict {
  const floor = allocationFloor(root);
  if (purchased >= floor) return undefined;
  return {
    code: "purchased_below_committed",
    rule: "C-3",
    message: `${figure(purchased)} purchased credits would not cover the ${figure(floor)} that are committed`,
    field: "purchasedCredits",
    pool: root.key,
    figures: figuresOf(purchased, floor),
  };
}

/** C-4: an allocation never goes below what the children are charged with. */
export function an_allocation_covers_the_children(pool: Holding, credits: number): Verdict {
  const floor = allocationFloor(pool);
  if (credits >= floor) return undefined;
  return {
    code: "allocation_below_children",
    rule: "C-4",
    message: `${figure(credits)} credits would not cover the ${figure(floor)} that its children are charged with`,
    field: "credits",
    pool: pool.key,
    figures: figuresOf(credits, floor),
  };
}

/**
 * C-4: after something is added to a pool's commitments, every pool above it has headroom ≥ 0. `pool` is the nearest.
 * Named is the pool that is short by most, the nearest of equals: usually the one that was asked. A pool further up is short
 * by more only where it was cut below what was used (C-6).
 */
export function pools_above_can_pay(pool: Holding | null, asked: number): Verdict {
  let short: Holding | undefined;
  for (let at = pool; at; at = at.parent) {
    if (headroom(at) < (short ? headroom(short) : 0)) short = at;
  }
  if (!short) return undefined;
  const lacking = -headroom(short);
  const figures = figuresOf(asked, Math.max(0, asked - lacking));
  const { possible, shortBy } = figures;
  // Cut below what was used (C-6), or asked for more by the same group.
  const besides = lacking > shortBy ? `; ${figure(lacking - shortBy)} more are lacking there` : "";
  return {
    code: "pool_short",
    rule: "C-4",
    message: `${short.key} cannot pay ${figure(asked)} credits: ${figure(possible)} are available, short ${figure(shortBy)}${besides}`,
    field: "credits",
    pool: short.key,
    figures,
  };
}

/** C-5: balances of one organization are consistent: none negative, its allocation cut no deeper than was spent (C-4). */
export function balances_hold(holding: Holding): Verdict {
  const wrong = [holding.allocated, holding.used, holding.held, holding.committedBelow].some(
    (n) => !Number.isSafeInteger(n) || n < 0,
  )
    ? "a balance is negative or not whole"
    : available(holding) < 0
      ? "available credits are negative"
      : holding.allocated < allocationFloor(holding)
        ? "the allocation is below what its children are charged with"
        : undefined;
  if (wrong === undefined) return undefined;
  return { code: "balances_not_conserved", rule: "C-5", message: `${holding.key}: ${wrong}` };
}

/** C-5: purchased(root) = Σ (available + used + held), and every pool's stored sum is that of its children. */
export function credits_are_conserved(organizations: Iterable<Holding>): Verdict {
  const below = new Map<Holding, number>();
  const roots: Holding[] = [];
  let sum = 0;
  const all = [...organizations];
  for (const holding of all) {
    const broken = balances_hold(holding);
    if (broken) return broken;
    sum += available(holding) + holding.used + holding.held;
    if (holding.parent === null) roots.push(holding);
    else below.set(holding.parent, (below.get(holding.parent) ?? 0) + charge(holding));
  }
  for (const holding of all) {
    const charged = below.get(holding) ?? 0;
    if (holding.committedBelow !== charged)
      return {
        code: "balances_not_conserved",
        rule: "C-5",
        message: `${holding.key} counts ${figure(holding.committedBelow)} credits below it; its children are charged with ${figure(charged)}`,
      };
  }
  const purchased = roots.reduce((total, root) => total + root.allocated, 0);
  if (purchased === sum) return undefined;
  return {
    code: "balances_not_conserved",
    rule: "C-5",
    message: `${figure(purchased)} purchased, but the tree holds ${figure(sum)}`,
  };
}

/** C-11: an operation id stands for one body. Digests are of the canonical body. */
export function an_operation_id_has_one_body(id: string, recorded: string, offered: string): Verdict {
  if (recorded === offered) return undefined;
  return {
    code: "operation_id_reused",
    rule: "C-11",
    message: `the operation id ${id} was used for another change`,
  };
}
