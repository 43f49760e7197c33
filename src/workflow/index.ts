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
} from "../apply/index.ts";
export { type Client, type ConnectOptions, connect, ServiceFault } from "../client/index.ts";
export * from "../declare/index.ts";
export {
  applyPlan,
  liveTree,
  type PlannedStack,
  type PlanOptions,
  planStack,
  validate,
} from "./plan-stack.ts";
