// Made from schemas/backup.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot backup --format json` and `allot restore --format json` print.
 */
export interface Backup {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Path of the file that was written: the backup, or the database that was put back.
 */
file: string
/**
 * Its size.
 */
bytes: number
/**
 * Every tree in it, as it was verified.
 */
trees: readonly BackedUpTree[]
before: (string | null)
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * A tree, as its verification found it.
 */
export interface BackedUpTree {
/**
 * Key of the root.
 */
root: string
/**
 * Revision.
 */
revision: number
/**
 * Ledger entries replayed.
 */
entries: number
/**
 * Balances compared.
 */
organizations: number
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
