/**
 * allot as a library: load, plan, apply. Nothing here prints or exits, and what is wrong with a stack comes back as data.
 * docs/library.md tells how to use it; examples/library is a program that does.
 */

export { type Client, type ConnectOptions, connect, ServiceFault } from "./client/index.ts";
export { type ApplyOptions, apply } from "./library/apply.ts";
export { type AcceptedDrift, type AcceptOptions, accept, drift, type FoundDrift } from "./library/drift.ts";
export { type LoadOptions, load } from "./library/load.ts";
export { type OpenOptions, open } from "./library/open.ts";
export { readPlan, savePlan } from "./library/saved-plan.ts";
export type { Place, Problem } from "./model/problem.ts";
export {
  type DriftDocument,
  driftText,
  json,
  type Layout,
  PLAIN,
  planText,
  problemsText,
  reportText,
} from "./render/index.ts";
export {
  type Declarations,
  type ExportedFile,
  type ExportFilesOptions,
  exportFiles,
  exportYaml,
  LockTimeout,
  liveTree,
  type PlannedStack,
  type PlanOptions,
  planStack as plan,
  type Report,
  validate,
} from "./workflow/index.ts";
