// Made from schemas/explanation.schema.json by `npm run generate`. Do not edit.


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
/**
 * Where a value stands.
 */
export interface Found {
template: (string | null)
place: Place
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
