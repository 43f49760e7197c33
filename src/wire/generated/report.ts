// Made from schemas/report.schema.json by `npm run generate`. Do not edit.
import type { Pending, Problem } from "./plan.ts";
export type { Pending, Problem };


/**
 * What `allot apply --format json` prints.
 */
export interface Report {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Ids of operations in effect.
 */
applied: readonly string[]
/**
 * Refused, with why.
 */
failed: readonly {
/**
 * Operation id.
 */
id: string
problem: Problem
}[]
/**
 * Not tried, because what they wait for failed.
 */
skipped: readonly string[]
/**
 * What waits.
 */
pending: readonly Pending[]
/**
 * What forbade the plan, or ended the apply.
 */
problems: readonly Problem[]
run: (string | null)
}
