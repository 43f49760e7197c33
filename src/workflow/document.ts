/** A plan as data ⇄ the document that is printed, saved, and checked by `schemas/plan.schema.json`. */
import type { Place, Problem } from "../model/problem.ts";
import type { Operation, Plan } from "../plan/index.ts";
import type { Plan as PlanDocument, Operation as PrintedOperation } from "../wire/generated/plan.ts";

/** The printed form; places are still looked up only when read, and once. */
export function documentOf(plan: Plan): PlanDocument {
  return {
    formatVersion: 1,
    stack: plan.stack,
    root: plan.root,
    run: plan.run,
    tree: plan.tree,
    base: plan.base,
    digest: plan.digest,
    summary: plan.summary,
    operations: plan.operations.map(printed),
    pools: [...plan.pools],
    pending: [...plan.pending],
    problems: plan.problems.map(copied),
    unmanaged: [...plan.unmanaged],
    ...(plan.warnings.length > 0 && { warnings: plan.warnings.map(copied) }),
    ...(plan.policies && { policies: [...plan.policies] }),
    ...(plan.withheld && { withheld: plan.withheld.map(printed) }),
    ...(plan.selection && { selection: plan.selection }),
  };
}

function copied(problem: Problem) {
  return { ...problem, places: [...problem.places] };
}

function printed(operation: Operation): PrintedOperation {
  const { id, change, before, group, reversible, dependsOn, version, variable } = operation;
  let place: Place | undefined;
  return {
    id,
    kind: change.kind,
    address: change.address,
    before,
    after: { ...change.after },
    group,
    reversible,
    dependsOn: [...dependsOn],
    version,
    ...(variable !== undefined && { variable }),
    get source() {
      place ??= operation.source;
      return place;
    },
  };
}

/** The plan that a document is of. Its operations must be changes that the service takes; the first that is not is told. */
export async function planOf(document: PlanDocument): Promise<Plan | { readonly problem: string }> {
  const { changeMisfit, isChange } = await import("../wire/validate-plan.ts");
  const operations: Operation[] = [];
  for (const { kind, address, after, ...rest } of document.operations) {
    const { id, version } = rest;
    const change: unknown = { id, kind, address, version, after };
    if (!isChange(change)) {
      const { field, message } = changeMisfit();
      return {
        problem: `the operation ${id} is none that this allot knows: ${field === "" ? kind : field} ${message}`,
      };
    }
    operations.push({ ...rest, change });
  }
  const { stack, root, run, tree, base, digest, summary, pools, pending, unmanaged, warnings = [] } = document;
  const { selection } = document;
  const said = { stack, root, run, tree, base, digest, summary, pools, pending, unmanaged, warnings };
  const { policies } = document;
  const asked = { ...(selection && { selection }), ...(policies && { policies }) };
  return { ...said, ...asked, operations, problems: [], guarded: false };
}
