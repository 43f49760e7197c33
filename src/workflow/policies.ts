/** Policies of a stack, asked of a plan: put together with the live tree and with who asks, for plans that are made and for saved ones. */
import type { Live } from "../model/live.ts";
import type { Policy } from "../model/policy.ts";
import { type Asker, factsOf, judge, type Plan, type Verdict } from "../plan/index.ts";
import type { Me } from "../wire/generated/wire.ts";
import { documentOf } from "./document.ts";

/**
 * What asks policies of a plan that is about to be made on a live tree; nothing where there are none, so that nobody pays for what they do not
 * have. To be called before the plan, which consumes the tree.
 */
export function judgeOf(
  policies: readonly Policy[],
  live: Live,
  me: Me,
  isApplied: boolean,
): { readonly judge?: (proposal: Plan) => Verdict } {
  if (policies.length === 0) return {};
  const before = factsOf(live.tree);
  const { nowMs, tree } = live;
  const asker = askerOf(me);
  return {
    judge: (proposal) =>
      judge(documentOf(proposal), { policies, before, after: factsOf(tree), nowMs, asker, isApplied }),
  };
}

function askerOf({ principal, organization, authority }: Me): Asker {
  return { principal, email: authority.email, organization };
}
