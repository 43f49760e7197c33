/**
 * One problem in place of many, where who asks may do nothing of a plan for one and the same reason (P-7, O-11): a member is told once
 * who may, and not once for each organization.
 */
import { type Authority, changesNothing } from "../model/authority.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Locate, Place, Problem } from "../model/problem.ts";
import { type Draft, fieldOf } from "./operation.ts";
import type { Order } from "./order.ts";

/** The one reason that forbids a whole plan to who asks; undefined where there are several, or where part of it is allowed. */
export function forbiddenThroughout(
  { steps, refused }: Pick<Order, "steps" | "refused">,
  by: Authority,
  root: DesiredOrganization | undefined,
  locate: Locate,
): Problem | undefined {
  const first = refused[0]?.violation;
  if (!first || !root || steps.length > 0 || refused.some(({ violation }) => violation.code !== "forbidden"))
    return undefined;
  const reason = changesNothing(by)
    ? { rule: "P-7", message: "a member changes nothing here; owners and admins do" }
    : refused.length > 1 && refused.every(({ violation }) => violation.rule === first.rule) && first;
  if (!reason) return undefined;
  const { rule, message }: Pick<Violation, "rule" | "message"> = reason;
  const what =
    refused.length === 1 ? "the change of this plan is not" : `none of the ${refused.length} changes of this plan is`;
  return {
    code: "forbidden",
    rule,
    address: root.key,
    message: `${what} yours to make: ${message}`,
    places: refused.slice(0, PLACED).map(({ draft }) => placeOf(draft, locate)),
  };
}

/** Changes whose places are told; looking up those of 100,000 costs more than the plan. */
const PLACED = 5;

/** Where a change is asked for; of several fields at once, the first. */
function placeOf(draft: Draft, locate: Locate): Place {
  const { change, desired } = draft;
  const field = change.kind === "organization.update" ? Object.keys(change.after)[0] : fieldOf(draft);
  return locate(desired.origin, field);
}
