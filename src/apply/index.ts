/** A plan → a report. */
export { type ApplyOptions, apply, faultProblem } from "./apply.ts";
