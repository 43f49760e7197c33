/**
 * One problem in place of many, where who asks may do nothing of a plan for one and the same reason (P-7, O-11): a member is told once
 * who may, and not once for each organization.
 */
import { type Authority, changesNothing } from "../model/authority.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Locate, Problem } from "../model/problem.ts";
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
    places: [locate(root.origin)],
  };
}
