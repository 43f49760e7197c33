/** Load, plan, apply put together, once: what every face calls. */
export {
  type ApplyOptions,
  faultProblem,
  type Held,
  holderText,
  holdLock,
  LockLost,
  type LockOptions,
  LockTimeout,
  secretProblems,
} from "../apply/index.ts";
export { type Client, type ConnectOptions, connect, ServiceFault } from "../client/index.ts";
export * from "../declare/index.ts";
export type { Report } from "../wire/generated/report.ts";
export { readBalances } from "./balances.ts";
export { emptyReport } from "./empty-report.ts";
export { type HistoryOptions, readHistory } from "./history.ts";
export { importList, standsInTheWay } from "./import-list.ts";
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
export { type Print, type ReadPlan, readPlanFile, sealed, writePlanFile } from "./plan-file.ts";
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
export { fitsStack, fitsTree, type Standing } from "./saved-plan.ts";
