/**
 * The phase of an organization in a plan (O-8, O-9): `paused` that is configured is brought about, and whatever else somebody has done about it stays.
 *
 * Somebody who drains has begun to unlink (U-1). That is not undone by a plan that says nothing of it, just as declarations without `state` leave it;
 * but it must be seen, since credits that are declared go back to who is draining.
 */
import { figure } from "../../model/canonical.ts";
import { DRAIN_MS } from "../../model/law/unlinking.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { UNKNOWN, type Value } from "../protocol/values.ts";
import type { Planning } from "../resource.ts";
import { text } from "./reading.ts";

/** `UNKNOWN` where an apply is to change it. */
export function plannedPhase({ prior, planned, config }: Planning): Value {
  if (prior === null) return UNKNOWN;
  const { paused = null } = config;
  if (paused === null) return planned.phase ?? null;
  const wanted = paused === UNKNOWN ? UNKNOWN : paused === true ? "paused" : "active";
  return wanted === prior.phase ? wanted : UNKNOWN;
}

/** A warning of one that is draining and stays so. */
export async function onItsWayOut({ prior, planned, session }: Planning, phase: Value): Promise<readonly Diagnostic[]> {
  if (!session || prior?.phase !== "draining" || phase === UNKNOWN) return [];
  const live = await session.known(text(prior.tree), text(prior.id));
  if (live?.phase !== "draining") return [];
  const { key, drainedAt, allocated } = live;
  const since = drainedAt === undefined ? "" : ` since ${drainedAt}`;
  const from =
    drainedAt === undefined ? "" : `; from ${new Date(Date.parse(drainedAt) + DRAIN_MS).toISOString()} on that can be`;
  const { credits } = planned;
  const back =
    typeof credits === "number" && credits > allocated
      ? ` This plan gives it ${figure(credits - allocated)} credits, and it is draining all the same.`
      : "";
  return [
    {
      severity: "warning",
      summary: `${key} is draining (U-1)`,
      detail: `Somebody has begun${since} to unlink it${from}.${back} \`paused = false\` makes it active again; to let it go, destroy it.`,
      path: ["key"],
    },
  ];
}
