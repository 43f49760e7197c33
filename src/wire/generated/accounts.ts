// Made from schemas/accounts.schema.json by `npm run generate`. Do not edit.


/**
 * Id of a linked account, unique in its tree.
 */
export type AccountId = string
/**
 * Key of an organization (O-2).
 */
export type Key = string

/**
 * What `allot accounts list --format json` prints.
 */
export interface Accounts {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Linked accounts, by id.
 */
accounts: readonly {
account: LinkedAccount
/**
 * How many organizations have it, those that automation created among them.
 */
childCount: number
}[]
/**
 * Organizations with their accounts, by key.
 */
assignments: readonly AccountAssignment[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * A linked account of a distributor.
 */
export interface LinkedAccount {
id: AccountId
/**
 * Cloud provider.
 */
provider: ("aws" | "azure" | "gcp")
name: (string | null)
/**
 * `dedicated` to one child, or `shared` by several.
 */
type: ("dedicated" | "shared")
/**
 * Keys of the organizations that it is assigned to; those that automation created are not among them.
 * 
 * @maxItems 10000
 */
children: readonly Key[]
/**
 * Whether an Azure CSP account is defined in the portal.
 */
portalDefined: boolean
/**
 * Creates children from the billing file.
 */
autoCustomer: boolean
/**
 * New sub-accounts go to the account's child.
 */
autoAssigned: boolean
excludeRule: (string | null)
/**
 * How many sub-accounts have arrived, where any have. Answered; of a body it is not taken.
 */
subAccounts?: number
}
/**
 * An organization with the linked accounts that it has. Who else has them is not said.
 */
export interface AccountAssignment {
child: Key
/**
 * Name of the organization.
 */
name: string
accounts: readonly {
id: AccountId
provider: ("aws" | "azure" | "gcp")
name: (string | null)
/**
 * How many of its sub-accounts belong to the organization.
 */
subAccounts: number
}[]
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
