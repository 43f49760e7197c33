/**
 * A distributor that is to have less than those below it are charged with (C-4). Terraform changes what refers to the distributor after it, so that
 * to lower both in one apply never works where each has `credits` of its own. Who is changed beside it is waited for (`waiting.ts`).
 */
import { figure } from "../../model/canonical.ts";
import { allocationFloor } from "../../model/credits.ts";
import type { Diagnostic, Step } from "../diagnostics.ts";
import type { Value } from "../protocol/values.ts";
import type { Planning } from "../resource.ts";
import type { Session } from "../session.ts";
import { text, textOf } from "./reading.ts";
import { LOWER_FIRST } from "./waiting.ts";

/** Fewer credits of one below a pool. */
export interface Cut {
  readonly key: string;
  readonly was: number;
  readonly will: number;
}

/** What an organization of the state is known by when Terraform looks at it. */
export function seenAs(id: Value | undefined): string {
  return `organization ${text(id)}`;
}

/** The same of what a pool hands out. */
export function handedOutBy(pool: string): string {
  return `allocations ${pool}`;
}

/** What is wrong, or doubtful, of fewer credits of an organization. */
export async function lowered({ prior, planned, session }: Planning): Promise<readonly Diagnostic[]> {
  const [was, will] = [prior?.credits, planned.credits];
  if (!session || prior === null || typeof was !== "number" || typeof will !== "number" || will >= was) return [];
  const { soFar } = session;
  const pool = textOf(planned.parent);
  const cut: Cut = { key: text(prior.key), was, will };
  const after = pool === undefined ? [] : afterTheirPool(pool, [cut], session, ["credits"]);
  if (!soFar.lowerings.hasSeen(seenAs(prior.id))) return after;
  const { tree } = await session.seen(text(prior.tree));
  const own = tree.organizations.get(cut.key);
  const floor = own ? allocationFloor(own) : 0;
  if (!own || floor <= will) return after;
  const below = tree.childKeysOf(own).map((key) => seenAs(tree.organizations.get(key)?.id));
  const isDoubtful = soFar.lowerings.lowers(text(planned.key), { was, will, floor }, [...below, handedOutBy(own.key)]);
  return isDoubtful ? [...after, belowItsChildren(cut, floor)] : after;
}

/** Errors where those of a pool are lowered after it, and it cannot be before them. */
export function afterTheirPool(
  pool: string,
  cuts: readonly Cut[],
  { soFar }: Session,
  path: readonly Step[],
): readonly Diagnostic[] {
  const [first, ...others] = cuts;
  if (!first) return [];
  const back = cuts.reduce((sum, { was, will }) => sum + was - will, 0);
  const above = soFar.lowerings.givesBack(pool, back);
  if (!above) return [];
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  const detail = `${pool} goes from ${figure(above.was)} to ${figure(above.will)}, and those below it have ${figure(above.floor)}; ${first.key} goes from ${figure(first.was)} to ${figure(first.will)}${more}. Terraform changes what refers to ${pool} after it, and ${pool} is refused before: ${LOWER_FIRST}.`;
  return [{ severity: "error", summary: `${pool} cannot be lowered before ${first.key} below it (C-4)`, detail, path }];
}

/** Who is changed beside it, or goes, may give as much back in time. */
function belowItsChildren({ key, was, will }: Cut, floor: number): Diagnostic {
  const detail = `It goes from ${figure(was)} to ${figure(will)}, and those below it have ${figure(floor)}. It is refused unless this run lowers them as well, and does not do that after it: ${LOWER_FIRST}.`;
  return {
    severity: "warning",
    summary: `${key} has handed out more than it is to have (C-4)`,
    detail,
    path: ["credits"],
  };
}
