/**
 * A warning of who is on the way out of the tree while the files say nothing of it. What they do not say is left alone (language rule 3), so
 * nothing differs; but what comes next is for ever (U-4), and whoever has begun it need not be who reads the plan.
 */
import { figure } from "../model/canonical.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import { DRAIN_MS } from "../model/law/unlinking.ts";
import type { Organization } from "../model/organization.ts";
import type { Objection } from "./difference.ts";

/** The code of the warning; `workflow/` adds who has begun it, which is in the event log. */
export const DRAINING = "draining";

/** What is said of one that is managed, and drains without its declaration saying so. */
export function draining(desired: DesiredOrganization, live: Organization): Objection[] {
  if (live.phase !== "draining" || desired.life?.phase !== undefined) return [];
  const { key, allocated, drainedAt } = live;
  const { credits = allocated } = desired;
  const back =
    credits > allocated ? `; the files give it ${figure(credits - allocated)} credits, and it drains all the same` : "";
  const when =
    drainedAt === null
      ? `, and has ${figure(allocated)} credits, which stop that (U-1)`
      : `, its credits 0 since ${instant(drainedAt)}: from ${instant(drainedAt + DRAIN_MS)} on it can be unlinked, for ever`;
  const violation = {
    ...{ code: DRAINING, rule: "U-4", field: "state" },
    message: `${key} is on its way out, which no file says${when}${back}`,
    wayOut: "`state: active` keeps it, `state: unlinked` with its name as `confirm` lets it go",
  };
  return [{ desired, violation }];
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
