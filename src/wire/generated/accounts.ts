// Made from schemas/accounts.schema.json by `npm run generate`. Do not edit.
import type { AccountAssignment, LinkedAccount } from "./wire.ts";
export type { AccountAssignment, LinkedAccount };
import type { Problem } from "./account-import.ts";
export type { Problem };


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
