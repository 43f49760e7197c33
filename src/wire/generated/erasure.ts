// Made from schemas/erasure.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot person erase --format json` prints.
 */
export interface Erasure {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Key of the tree's root.
 */
root: string
/**
 * Entries of the person table that no longer say who it was; 0 where nobody has that address.
 */
persons: number
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
