/** Two states → a plan. */
export { shortPools } from "./arithmetic.ts";
export { type Allowance, parseAllowance } from "./guard.ts";
export type { Operation } from "./operation.ts";
export { type Plan, type PlanInput, plan } from "./plan.ts";
