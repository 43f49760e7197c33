// Made from schemas/account-import.schema.json by `npm run generate`. Do not edit.
import type { SubAccountImport } from "./wire.ts";
export type { SubAccountImport };
import type { Place } from "./plan.ts";
export type { Place };


/**
 * What `allot accounts import --format json` prints.
 */
export interface AccountImport {
/**
 * Version of this format.
 */
formatVersion: 1
imported: SubAccountImport
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
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
