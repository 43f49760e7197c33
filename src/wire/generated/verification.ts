// Made from schemas/verification.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot verify --format json` prints (C-5, C-9).
 */
export interface Verification {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Key of the tree's root.
 */
root: string
/**
 * The revision up to which the ledger was replayed; 0 where there is no tree yet.
 */
revision: number
/**
 * Ledger entries replayed.
 */
entries: number
/**
 * Balances compared.
 */
organizations: number
/**
 * Hash of the last transaction, hex; empty where there is none.
 */
head: string
/**
 * What does not fit; empty when the ledger is whole and gives the balances. Where nothing could be verified, the command prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
