/**
 * The operations of a plan as a graph: what happens together, what waits for what, and in how many steps all of it can happen. The
 * steps are not how apply sends it, which goes on with each group as soon as what it waits for is done; they are the fewest there are.
 */
import type { Edge, Graph, GraphNode } from "../wire/generated/graph.ts";
import type { Operation, Plan } from "../wire/generated/plan.ts";
import { operationTexts } from "./plan-operations.ts";

/** The document that `allot graph --format json` prints. */
export function graphDocument({ stack, root, run, operations, problems }: Plan): Graph {
  const groups = new Map<string, string[]>();
  const unitOf = new Map<string, string>();
  for (const { id, group } of operations) {
    unitOf.set(id, group ?? id);
    if (group === null) continue;
    const members = groups.get(group);
    if (members) members.push(id);
    else groups.set(group, [id]);
  }
  const steps = stepsOf(operations, unitOf);
  const nodes = operations.map((operation): GraphNode => {
    const { id, kind, address, group, reversible } = operation;
    const step = steps.get(unitOf.get(id) ?? "") ?? 1;
    return { id, kind, address, texts: operationTexts(operation), group, step, reversible };
  });
  return {
    formatVersion: 1,
    ...{ stack, root, run },
    steps: nodes.reduce((most, { step }) => Math.max(most, step), 0),
    nodes,
    groups: [...groups].map(([name, members]) => ({ name, operations: members })),
    edges: operations.flatMap(({ id, dependsOn }) => dependsOn.map((from): Edge => ({ from, to: id }))),
    problems: [...problems],
  };
}

/** The step of each unit, which is a group or an operation that stands alone: one after the last that any of it waits for. */
function stepsOf(operations: readonly Operation[], unitOf: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  // A plan lists what is waited for first, and the operations of a group side by side: once through is enough.
  for (const { id, dependsOn } of operations) {
    const unit = unitOf.get(id) ?? id;
    const waited = dependsOn.map((earlier) => steps.get(unitOf.get(earlier) ?? earlier) ?? 0);
    steps.set(unit, Math.max(steps.get(unit) ?? 1, ...waited.map((step) => step + 1)));
  }
  return steps;
}
