// Made from schemas/explanation.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };
import type { Place } from "./plan.ts";
export type { Place };


/**
 * What `allot explain --format json` prints.
 */
export interface Explanation {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * What was asked for: a key, or one with a field.
 */
address: string
/**
 * Its values, in the order of the language.
 */
fields: readonly ExplainedField[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * One value, as written (`value`; absent for a secret), and where it comes from.
 */
export interface ExplainedField {
/**
 * Path of the field, such as `owner.email`.
 */
field: string
value?: unknown
template: (string | null)
place: Place
/**
 * Where the values stand that this one replaces, the nearest first.
 */
replaces: readonly Found[]
/**
 * Key of the distributor above whose declaration this is (B-3); absent for the organization's own.
 */
inheritedFrom?: string
}
/**
 * Where a value stands.
 */
export interface Found {
template: (string | null)
place: Place
}
