/**
 * The law of *Unlinking*, U-1 to U-6: the gate that an organization leaves its tree by, each part a function. What becomes of its
 * credits (U-5) is arithmetic: `../unlink.ts`.
 */
import { canonicalName, figure } from "../canonical.ts";
import type { Organization } from "../organization.ts";
import { figuresOf, type Verdict } from "./violation.ts";

/** U-1: how long work in flight has, from the moment the allocation became 0, in milliseconds. */
export const DRAIN_MS = 60 * 60 * 1000;

/** When the hour of an organization is over, in Unix milliseconds; undefined where it does not run (U-1). */
export function drainedUntil({ drainedAt }: Pick<Organization, "drainedAt">): number | undefined {
  return drainedAt === null ? undefined : drainedAt + DRAIN_MS;
}

/** U-1, U-3: the allocation is 0. */
export function an_unlinked_organization_has_no_credits({ key, allocated }: Organization): Verdict {
  if (allocated === 0) return undefined;
  return {
    code: "credits_left",
    rule: "U-1",
    message: `${key} still has ${figure(allocated)} credits; they are set to 0 first, an hour before it is unlinked`,
    field: "state",
    figures: figuresOf(0, allocated),
    wayOut: "drain it",
  };
}

/** U-1, U-3: the hour for work in flight is over. */
export function an_hour_has_passed_since_the_credits_ended(organization: Organization, nowMs: number): Verdict {
  const until = drainedUntil(organization);
  if (until !== undefined && nowMs >= until) return undefined;
  const { key } = organization;
  return {
    code: "hour_not_over",
    rule: "U-1",
    message:
      until === undefined
        ? `the hour of ${key} has not begun: its credits are set to 0 first`
        : `the hour of ${key} for work in flight is not over until ${new Date(until).toISOString()}`,
    field: "state",
    wayOut: "apply again then, or with --wait",
  };
}

/** U-3: nothing is held for work in flight. */
export function an_unlinked_organization_holds_nothing({ key, held }: Organization): Verdict {
  if (held === 0) return undefined;
  return {
    code: "credits_held",
    rule: "U-3",
    message: `${key} holds ${figure(held)} credits for work in flight`,
    field: "state",
    figures: figuresOf(0, held),
    wayOut: "a hold is posted, voided, or expires within an hour",
  };
}

/** U-3: it has no children. */
export function an_unlinked_organization_has_no_children(
  { key }: Pick<Organization, "key">,
  children: readonly string[],
): Verdict {
  const [first] = children;
  if (first === undefined) return undefined;
  return {
    code: "children_left",
    rule: "U-3",
    message: `${key} has ${children.length === 1 ? `the child ${first}` : `${children.length} children, like ${first}`}`,
    field: "state",
    wayOut: "unlink or move them first",
  };
}

/** U-1, U-3: the confirmation is the live name, letter by letter. */
export function an_unlink_is_confirmed_by_the_live_name({ key, name }: Organization, confirm: string): Verdict {
  if (canonicalName(confirm) === name) return undefined;
  return {
    code: "confirmation_wrong",
    rule: "U-3",
    message: `unlinking ${key} is confirmed with its name as it is now, ${JSON.stringify(name)}, not ${JSON.stringify(confirm)}`,
    field: "confirm",
  };
}
