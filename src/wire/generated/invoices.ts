// Made from schemas/invoices.schema.json by `npm run generate`. Do not edit.
import type { Invoice } from "./wire.ts";
export type { Invoice };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot invoices --format json` prints.
 */
export interface Invoices {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * By key and month.
 */
invoices: readonly Invoice[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
