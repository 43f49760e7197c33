// Made from schemas/sub-accounts.schema.json by `npm run generate`. Do not edit.
import type { SubAccount } from "./wire.ts";
export type { SubAccount };
import type { Problem } from "./account-import.ts";
export type { Problem };


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
