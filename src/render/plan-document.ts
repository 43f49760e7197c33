/** A plan that could not even be tried, in the shape of `schemas/plan.schema.json`. */
import type { Problem } from "../model/problem.ts";
import type { Plan } from "../wire/generated/plan.ts";

/** The document of a plan that could not be made. */
export function emptyPlan(stack: string, root: string, problems: readonly Problem[]): Plan {
  return {
    formatVersion: 1,
    stack,
    root,
    run: "",
    tree: root,
    base: { lineage: "", revision: 0, events: 0 },
    digest: "",
    summary: {
      operations: 0,
      organizationsCreated: 0,
      organizationsUnlinked: 0,
      creditsGranted: 0,
      creditsReclaimed: 0,
      invitationsSent: 0,
      membersRemoved: 0,
    },
    operations: [],
    pools: [],
    pending: [],
    problems: problems.map((problem) => ({ ...problem, places: [...problem.places] })),
    unmanaged: [],
  };
}
