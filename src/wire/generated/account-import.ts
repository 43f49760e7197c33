// Made from schemas/account-import.schema.json by `npm run generate`. Do not edit.


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
 * What an import of sub-accounts did.
 */
export interface SubAccountImport {
/**
 * Rows that were read.
 */
rows: number
/**
 * Sub-accounts that are new.
 */
added: number
/**
 * Those that were there, and have another name or child now.
 */
changed: number
/**
 * Those that were there just so.
 */
unchanged: number
/**
 * Of those added and changed, those that this import gave to an organization.
 */
assigned: number
/**
 * Rows whose name fits the account's `excludeRule`.
 */
excluded: number
/**
 * Organizations that were created.
 */
childrenCreated: number
/**
 * Rows that were left out, the first hundred.
 */
problems: readonly {
/**
 * From 1; the line of column names does not count.
 */
row: number
code: string
message: string
}[]
/**
 * How many rows were left out.
 */
problemCount: number
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
