/** Load, plan, apply put together, once: what every face calls. */
export {
  type ApplyOptions,
  faultProblem,
  type Held,
  holderText,
  holdLock,
  type InFlight,
  LockLost,
  type LockOptions,
  LockTimeout,
  MOST_PARALLEL,
  type OnProgress,
  secretProblems,
} from "../apply/index.ts";
export { type Client, type ConnectOptions, connect, ServiceFault } from "../client/index.ts";
export * from "../declare/index.ts";
export type { Report } from "../wire/generated/report.ts";
export { type Acceptance, acceptDrift } from "./accept-drift.ts";
export { readBalances } from "./balances.ts";
export { type DestroyedStack, type DestroyOptions, destroyStack } from "./destroy-stack.ts";
export { type DriftedStack, driftDocument, driftOf } from "./drift-stack.ts";
export { emptyReport } from "./empty-report.ts";
export { type HistoryOptions, readHistory } from "./history.ts";
export { importList, standsInTheWay } from "./import-list.ts";
export {
  type ImportAsked,
  type Importable,
  type ImportTarget,
  importable,
  importedText,
  wrongThen,
} from "./import-live.ts";
export { Journal } from "./journal.ts";
export { isOutOfSight, outOfSight } from "./live-tree.ts";
export {
  type OpeningStanding,
  openingStanding,
  type PostedOpenings,
  planAsDeclared,
  planOpening,
  postOpenings,
} from "./opening.ts";
export { type Print, planFrom, type ReadPlan, readPlanFile, sealed, writePlanFile } from "./plan-file.ts";
export {
  applyPlan,
  type Look,
  liveTree,
  type PlannedStack,
  type PlanOptions,
  planStack,
  treeKey,
  validate,
} from "./plan-stack.ts";
export { type RevertedRun, type RevertOptions, revertRun } from "./revert-run.ts";
export { readSavedFile, type SavedFile } from "./saved-file.ts";
export { fitsStack, fitsTree, type Standing } from "./saved-plan.ts";
export { stillAsked } from "./still-asked.ts";
export { type FileEdit, NotWritten, writeFiles } from "./write-files.ts";
