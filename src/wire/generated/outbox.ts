// Made from schemas/outbox.schema.json by `npm run generate`. Do not edit.
import type { MailEntry } from "./mail.ts";
export type { MailEntry };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot outbox --format json` prints.
 */
export interface Outbox {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Newest first.
 */
mails: readonly MailEntry[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
