/** Forges: where requests, comments, issues and kept plans are. */
export { type CommentOptions, comment } from "./comment.ts";
export { connectForge } from "./connect.ts";
export { ForgeFault } from "./fault.ts";
export type { ConnectOptions, Forge, Keeping, KeptPlan, MergedRequest } from "./forge.ts";
export { closeIssue, keepIssue } from "./issue.ts";
export { type Place, placeIn } from "./place.ts";
export type { Posted } from "./posted.ts";
export { planOf, planOfRun, requestOf } from "./reviewed.ts";
