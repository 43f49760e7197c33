// Made from schemas/computers.schema.json by `npm run generate`. Do not edit.
import type { Computer } from "./wire.ts";
export type { Computer };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot computers --format json` prints.
 */
export interface Computers {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * By id.
 */
computers: readonly Computer[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
