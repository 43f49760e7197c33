/** A plan as data → the document that is printed and checked by `schemas/plan.schema.json`. */
import type { Operation, Plan } from "../plan/index.ts";
import type { Plan as PlanDocument, Operation as PrintedOperation } from "../wire/generated/plan.ts";

/** The printed form; places are still looked up only when read. */
export function documentOf(plan: Plan): PlanDocument {
  return {
    formatVersion: 1,
    stack: plan.stack,
    root: plan.root,
    base: plan.base,
    digest: plan.digest,
    summary: plan.summary,
    operations: plan.operations.map(printed),
    pools: [...plan.pools],
    pending: [...plan.pending],
    problems: plan.problems.map((problem) => ({ ...problem, places: [...problem.places] })),
    unmanaged: [...plan.unmanaged],
  };
}

function printed(operation: Operation): PrintedOperation {
  const { id, change, before, group, reversible, dependsOn } = operation;
  return {
    id,
    kind: change.kind,
    address: change.address,
    before,
    after: { ...change.after },
    group,
    reversible,
    dependsOn: [...dependsOn],
    get source() {
      return operation.source;
    },
  };
}
