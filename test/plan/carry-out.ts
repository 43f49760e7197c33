/** Carries out plans in memory, as an apply might. */
import { expect } from "vitest";
import { unitsOf } from "../../src/apply/units.ts";
import { credits_are_conserved } from "../../src/model/law/credits.ts";
import type { Live } from "../../src/model/live.ts";
import type { Plan } from "../../src/plan/index.ts";
import { performGroup } from "../model/perform-group.ts";
import { operator } from "../model/plant.ts";

/**
 * Carries out a plan as an apply might: whole units, in any order that honours what they wait for; all of them, or the first
 * so many. Answers the ids of what was done.
 */
export function carryOut(
  live: Live,
  made: Plan,
  pick: (choices: number) => number,
  most = made.operations.length,
): string[] {
  const ids: string[] = [];
  const units = unitsOf(made.operations);
  const ready = units.filter(({ waiting }) => waiting === 0);
  let done = 0;
  while (ready.length > 0 && done < most) {
    const [unit] = ready.splice(pick(ready.length), 1);
    if (!unit) break;
    const changes = unit.operations.map(({ change }) => change);
    const performed = performGroup(live.tree, changes, { ...operator, stack: "test", nowMs: live.nowMs });
    if ("violation" in performed) throw new Error(`${changes[performed.at]?.address}: ${performed.violation.message}`);
    live.tree.keep();
    expect(credits_are_conserved(live.tree.organizations.values())).toBeUndefined();
    done += 1;
    for (const { id } of unit.operations) ids.push(id);
    for (const later of unit.later) {
      later.waiting -= 1;
      if (later.waiting === 0) ready.push(later);
    }
  }
  expect(done).toBe(Math.min(units.length, most));
  return ids;
}
