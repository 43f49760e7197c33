// Made from schemas/locks.schema.json by `npm run generate`. Do not edit.
import type { Lock } from "./lock-released.ts";
export type { Lock };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot lock list --format json` prints.
 */
export interface Locks {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Locks in sight that have not ended.
 */
locks: readonly Lock[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
