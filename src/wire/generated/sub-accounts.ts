// Made from schemas/sub-accounts.schema.json by `npm run generate`. Do not edit.


/**
 * Id of a sub-account of a linked account.
 */
export type SubAccountId = string
/**
 * Id of a linked account, unique in its tree.
 */
export type AccountId = string
/**
 * Key of an organization (O-2).
 */
export type Key = string

/**
 * What `allot accounts find --format json` prints.
 */
export interface SubAccounts {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * By id.
 */
subAccounts: readonly SubAccount[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * A sub-account, as imports have left it.
 */
export interface SubAccount {
id: SubAccountId
name: string
account: AccountId
/**
 * The organization that it belongs to.
 */
child: (Key | null)
/**
 * Whether automation assigned it.
 */
automatic: boolean
/**
 * RFC 3339.
 */
firstSeen: string
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
