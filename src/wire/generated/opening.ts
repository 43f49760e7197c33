// Made from schemas/opening.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot import --start --format json` prints.
 */
export interface Opening {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Key of the tree's root.
 */
root: string
/**
 * Operations that were applied.
 */
operations: number
/**
 * Opening balances that were posted now.
 */
posted: number
/**
 * Opening balances that an earlier run had posted.
 */
before: number
/**
 * Credits used that were posted now.
 */
credits: number
/**
 * Licenses in use that were posted now.
 */
licenses: number
/**
 * Owners who were invited and have not answered.
 */
waiting: number
/**
 * Why it did not come to its end; what was done stays, and the same again goes on.
 */
problems: readonly Problem[]
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
