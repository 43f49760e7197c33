/** A plan → a report. */
export { type ApplyOptions, apply, faultProblem, type InFlight, MOST_PARALLEL, type OnProgress } from "./apply.ts";
export { type Held, holderText, holdLock, LockLost, type LockOptions, LockTimeout } from "./lock.ts";
export { secretProblems } from "./secrets.ts";
