// Made from schemas/backup.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


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
