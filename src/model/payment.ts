/**
 * The part of a change that balances bear: what it does to them, and what C-3, C-4 and O-12 ask of the state after it. Apart
 * from all other laws because a group (C-10) may put off the asking until its end, and nothing else.
 */
import type { Change } from "./change.ts";
import { change, charge, reparent } from "./credits.ts";
import {
  an_allocation_covers_the_children,
  pools_above_can_pay,
  purchases_cover_what_is_committed,
} from "./law/credits.ts";
import { firstViolation, type Verdict } from "./law/violation.ts";
import type { Holding, Organization } from "./organization.ts";
import type { Tree } from "./tree.ts";

export interface Payment {
  /** Every balance that it reaches is on a path up from one of these. */
  readonly ends: readonly Holding[];
  readonly act: () => void;
  /** Asked of any state after it. */
  readonly ask: () => Verdict;
}

/** What a change asks of pools; undefined for one that asks nothing of them. The laws about its shape must hold already. */
export function paymentOf(tree: Tree, asked: Change): Payment | undefined {
  if (asked.kind === "organization.create") {
    const pool = asked.after.parent === null ? undefined : tree.get(asked.after.parent);
    return pool && creation(pool, asked.after.credits);
  }
  const organization = tree.get(asked.address);
  if (!organization) return undefined;
  switch (asked.kind) {
    case "credits.purchase":
      return purchase(organization, asked.after.purchasedCredits);
    case "credits.allocate":
      return allocation(organization, asked.after.credits);
    case "organization.move": {
      const pool = tree.get(asked.after.parent);
      return pool && move(organization, pool);
    }
    case "organization.drain":
      return allocation(organization, 0);
    default:
      return undefined;
  }
}

function creation(pool: Organization, credits: number): Payment {
  const visitor: Holding = { key: "", parent: null, allocated: credits, used: 0, held: 0, committedBelow: 0 };
  return {
    ends: [visitor, pool],
    act: () => reparent(visitor, pool),
    ask: () => pools_above_can_pay(pool, credits),
  };
}

function purchase(root: Organization, purchased: number): Payment {
  return {
    ends: [root],
    act: () => change(root, { allocated: purchased }),
    ask: () => purchases_cover_what_is_committed(root, root.allocated),
  };
}

/** A raise that only catches up with what was spent (C-6) adds nothing to the commitments of the pool, and asks nothing. */
function allocation(organization: Organization, credits: number): Payment {
  const before = charge(organization);
  const added = Math.max(credits, charge({ ...organization, allocated: 0 })) - before;
  return {
    ends: [organization],
    act: () => change(organization, { allocated: credits }),
    ask: () =>
      firstViolation(
        () => an_allocation_covers_the_children(organization, organization.allocated),
        () => (added > 0 ? pools_above_can_pay(organization.parent, added) : undefined),
      ),
  };
}

/** O-12: what leaves one path arrives on the other; a pool above both is asked for the difference alone. */
function move(organization: Organization, pool: Organization): Payment {
  const amount = charge(organization);
  return {
    ends: [organization, pool],
    act: () => reparent(organization, pool),
    ask: () => {
      const verdict = pools_above_can_pay(pool, amount);
      return verdict && { ...verdict, rule: "O-12", field: "parent" };
    },
  };
}
