// Made from schemas/list-import.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./plan.ts";
export type { Problem };


/**
 * What `allot import --csv|--json --format json` prints.
 */
export interface ListImport {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * The list, as it was named.
 */
list: string
/**
 * Rows that were read, besides empty ones.
 */
rows: number
/**
 * Rows that the mapping leaves out.
 */
skipped: number
/**
 * Organizations that are declared, root included.
 */
organizations: number
/**
 * What the root has purchased.
 */
purchasedCredits: number
/**
 * Credits allocated right below the root.
 */
allocated: number
/**
 * Credits used, over the whole tree.
 */
used: number
/**
 * Credits that organizations have only until what they have used is posted.
 */
temporary: number
/**
 * Columns that nothing is taken from.
 * 
 * Items: Name of a column.
 */
ignoredColumns: readonly string[]
/**
 * What was decided on the way: keys that were numbered, credits that were rounded.
 */
notes: readonly Problem[]
/**
 * Files that were written; empty without `--out`, and where there are problems.
 * 
 * Items: Path as named.
 */
files: readonly string[]
/**
 * All that is wrong with the list, each with its row; nothing was written.
 */
problems: readonly Problem[]
}
