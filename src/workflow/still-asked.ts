/**
 * Whether the files ask for all that a saved plan does. Of files that have changed since: another request was merged meanwhile, a comment was
 * put right. What was looked at is then still what is wanted, and is applied as it was looked at; what else the files ask for is for the next plan.
 *
 * Rejected: the digest alone. Of two requests that touch different children, the second to be merged could never be applied as it was reviewed.
 */
import type { Client } from "../client/index.ts";
import type { Declarations } from "../declare/index.ts";
import { canonicalJson } from "../model/canonical.ts";
import type { Guards } from "../model/desired.ts";
import type { Problem } from "../model/problem.ts";
import type { Operation, Plan } from "../plan/index.ts";
import { planStack } from "./plan-stack.ts";
import type { Standing } from "./saved-plan.ts";

/** Those of the plan were asked when it was made, and policies of it are asked elsewhere; what else the files ask for is not done. */
const NO_GUARDS: Guards = { unlinks: {}, creditsReclaimed: {}, removals: {} };
const NAMED = 3;

/** Plans what the files say now, and looks for each operation of the saved plan in it. Writes nothing. @throws ServiceFault */
export async function stillAsked(plan: Plan, declarations: Declarations, client: Client): Promise<Standing> {
  const { desired, problems } = declarations;
  if (!desired || problems.length > 0) return changed("and are wrong as they are: `allot validate`");
  const unguarded = { ...declarations, policies: [], desired: { ...desired, guards: NO_GUARDS } };
  const { plan: now } = await planStack(unguarded, client);
  if (now.problems.length > 0) return changed("and what they ask for now cannot be planned: `allot plan`");
  const asked = new Set(now.operations.map(wish));
  const gone = plan.operations.filter((operation) => !asked.has(wish(operation)));
  if (gone.length === 0) return { problems: [], isStale: false };
  const names = gone.slice(0, NAMED).map(({ change }) => `${change.kind} at ${change.address}`);
  if (gone.length > NAMED) names.push(`${gone.length - NAMED} more`);
  if (plan.digest !== desired.digest)
    return changed(`and do not ask for all that it does (any more): ${names.join(", ")}`);
  return {
    problems: [problem("plan_not_declared", `the plan does what the files do not ask for: ${names.join(", ")}`)],
    isStale: false,
  };
}

/** What an operation makes of what. What was there before is asked of the tree, which says more about it. */
function wish({ change }: Operation): string {
  return canonicalJson([change.kind, change.address, change.after]);
}

function changed(how: string): Standing {
  const message = `the files have changed since the plan was made, ${how}`;
  return { problems: [problem("configuration_changed", message)], isStale: true };
}

function problem(code: string, message: string): Problem {
  return { code, rule: null, address: null, message, places: [] };
}
