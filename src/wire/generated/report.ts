// Made from schemas/report.schema.json by `npm run generate`. Do not edit.


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
/**
 * One mistake.
 */
export interface Problem {
/**
 * Stable code.
 */
code: string
rule: (string | null)
address: (string | null)
/**
 * What is wrong, with figures and the way out.
 */
message: string
/**
 * Every place that takes part.
 */
places: readonly Place[]
}
/**
 * A spot in a file.
 */
export interface Place {
/**
 * Path inside the stack's folder.
 */
file: string
/**
 * From 1.
 */
line: number
/**
 * From 1.
 */
column: number
}
/**
 * Asked for, not over yet; no drift.
 */
export interface Pending {
/**
 * Key.
 */
address: string
/**
 * Operation kind that waits.
 */
kind: string
/**
 * For what.
 */
waitsFor: string
until: (string | null)
}
