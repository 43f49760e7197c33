// Made from schemas/opening.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./plan.ts";
export type { Problem };


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
