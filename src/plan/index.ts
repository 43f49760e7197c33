/** Two states → a plan. */
export { shortPools } from "./arithmetic.ts";
export { type DestroyInput, destroy } from "./destroy.ts";
export { DRAINING } from "./doubts-draining.ts";
export {
  type ChangedBy,
  type Comparison,
  type ComparisonInput,
  compareStates,
  type Drift,
  type Drifted,
  judgeDrift,
  type NotApplied,
  withLiveKeys,
} from "./drift.ts";
export { type DifferentField, liveUser, SECRET, type UserValue } from "./drift-fields.ts";
export { type Allowance, parseAllowance } from "./guard.ts";
export { isReversible, type Operation } from "./operation.ts";
export { begunBy } from "./pending.ts";
export { type Plan, type PlanInput, plan } from "./plan.ts";
export { judge, NO_OBJECTION, type Verdict } from "./policy.ts";
export type { Asker } from "./policy-rules.ts";
export { type Facts, factsOf } from "./policy-scope.ts";
export { type Reverted, type RevertInput, revert } from "./revert.ts";
export { runId } from "./run-id.ts";
export { Selection } from "./selection.ts";
export { parseSelector, type Selector } from "./selectors.ts";
export { changedSince, isByAuthority, type News, NO_NEWS, refusedNow, type SavedPlan } from "./stale.ts";
