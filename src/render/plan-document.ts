/** Plans as `schemas/plan.schema.json` has them, and nothing besides. */
import type { Problem } from "../model/problem.ts";
import type { Operation, Plan } from "../wire/generated/plan.ts";

/** The document of a plan: its fields in the order in which people look for them. Sources are looked up here. */
export function planDocument(plan: Plan): Plan {
  return { ...plan, operations: plan.operations.map(operationDocument) };
}

function operationDocument(operation: Operation): Operation {
  const { id, kind, address, before, after, group, reversible, dependsOn, source } = operation;
  return { id, kind, address, before, after, group, reversible, dependsOn, source };
}

/** The document of a plan that could not be made. */
export function emptyPlan(stack: string, root: string, problems: readonly Problem[]): Plan {
  return {
    formatVersion: 1,
    stack,
    root,
    base: { lineage: "", revision: 0 },
    digest: "",
    summary: {
      operations: 0,
      organizationsCreated: 0,
      organizationsUnlinked: 0,
      creditsGranted: 0,
      creditsReclaimed: 0,
    },
    operations: [],
    pools: [],
    pending: [],
    problems: problems.map((problem) => ({ ...problem, places: [...problem.places] })),
    unmanaged: [],
  };
}
