/**
 * Ordered drafts → operations: groups and waits come together, cycles between groups become one group, and everything gets
 * its id. An operation's id is a digest of what it is planned on and does, so that a retry is the same thing and A → B → A
 * is three different ones (C-11).
 */
import { hash } from "node:crypto";
import type { Locate } from "../model/problem.ts";
import type { Tree } from "../model/tree.ts";
import { type Funding, fund } from "./funding.ts";
import { type Draft, fieldOf, isReversible, type Operation } from "./operation.ts";
import type { Order } from "./order.ts";
import { structuralWaits } from "./waits.ts";

export interface Base {
  readonly root: string;
  readonly lineage: string;
  readonly revision: number;
}

/** Operations in an order in which groups are whole and waits are honoured. */
export function assemble(order: Order, tree: Tree, base: Base, locate: Locate): Operation[] {
  const { steps } = order;
  const funding = fund(order.traces.values(), steps.length);
  const structure = structuralWaits(steps, tree);
  for (const [taking, giving] of structure.together) funding.join(taking, giving);
  const waits = [...funding.waits, ...structure.waits];
  const units = unitsInOrder(steps.length, funding, waits);

  const ids = steps.map(({ change }) => operationId(base, change));
  const dependsOn = steps.map(() => new Set<string>());
  for (const [earlier, later] of waits) {
    const id = ids[earlier];
    if (id !== undefined && funding.groupOf(earlier) !== funding.groupOf(later)) dependsOn[later]?.add(id);
  }
  let groups = 0;
  return units.flatMap((members) => {
    if (members.length > 1) groups += 1;
    const group = members.length > 1 ? `g${groups}` : null;
    return members.flatMap((step) => {
      const draft = steps[step];
      const id = ids[step];
      return draft && id !== undefined ? [operation(draft, id, group, [...(dependsOn[step] ?? [])], locate)] : [];
    });
  });
}

function operation(draft: Draft, id: string, group: string | null, dependsOn: string[], locate: Locate): Operation {
  const { change, before, live, desired, variable } = draft;
  return {
    id,
    change,
    before,
    group,
    reversible: isReversible(change),
    dependsOn,
    version: live?.version ?? null,
    ...(variable !== undefined && { variable }),
    get source() {
      return locate(desired.origin, fieldOf(draft));
    },
  };
}

function operationId(base: Base, change: Draft["change"]): string {
  const text = JSON.stringify([base.root, base.lineage, base.revision, change.kind, change.address, change.after]);
  return `op-${hash("sha256", text).slice(0, 32)}`;
}

/** Units (groups, or steps that stand alone) so that each comes after all it waits for; those in a cycle become one. */
function unitsInOrder(count: number, funding: Funding, waits: readonly (readonly [number, number])[]): number[][] {
  for (;;) {
    const units = new Map<number, number[]>();
    for (let step = 0; step < count; step += 1) {
      const leader = funding.groupOf(step);
      const members = units.get(leader);
      if (members) members.push(step);
      else units.set(leader, [step]);
    }
    const later = new Map<number, number[]>();
    const earlierCount = new Map<number, number>();
    for (const [a, b] of waits) {
      const [from, to] = [funding.groupOf(a), funding.groupOf(b)];
      if (from === to) continue;
      const list = later.get(from);
      if (list) list.push(to);
      else later.set(from, [to]);
      earlierCount.set(to, (earlierCount.get(to) ?? 0) + 1);
    }
    const ready = [...units.keys()].filter((leader) => !earlierCount.get(leader));
    for (const leader of ready) {
      for (const next of later.get(leader) ?? []) {
        const left = (earlierCount.get(next) ?? 0) - 1;
        earlierCount.set(next, left);
        if (left === 0) ready.push(next);
      }
    }
    if (ready.length === units.size) return ready.map((leader) => units.get(leader) ?? []);
    joinCycle(new Set(ready), later, funding);
  }
}

/** Joins units that wait for each other. Everything not `done` is in a cycle, or comes after one. */
function joinCycle(done: ReadonlySet<number>, later: ReadonlyMap<number, readonly number[]>, funding: Funding): void {
  const trail: number[] = [];
  const onTrail = new Map<number, number>();
  let at = [...later.keys()].find((leader) => !done.has(leader));
  const earlier = new Map<number, number>();
  for (const [from, nexts] of later) {
    if (!done.has(from)) for (const next of nexts) earlier.set(next, from);
  }
  // Going backwards from anything not done stays among the not done, so it must come round.
  at = at === undefined ? undefined : [...earlier.keys()].find((leader) => !done.has(leader));
  while (at !== undefined && !onTrail.has(at)) {
    onTrail.set(at, trail.length);
    trail.push(at);
    at = earlier.get(at);
  }
  if (at === undefined) throw new Error("operations wait for each other without a cycle");
  const start = onTrail.get(at) ?? 0;
  const first = trail[start];
  for (const member of trail.slice(start + 1)) if (first !== undefined) funding.join(first, member);
}
