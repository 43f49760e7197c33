// Made from schemas/mail.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot outbox show --format json` prints.
 */
export interface Mail {
/**
 * Version of this format.
 */
formatVersion: 1
mail: MailEntry
/**
 * Subject.
 */
subject: string
/**
 * Text. Its link is there for the operator and for owners and admins of the organization, until it is sent or of no use.
 */
text: string
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * A mail of the outbox.
 */
export interface MailEntry {
/**
 * Its id, which the mail names as well.
 */
id: string
/**
 * What it tells of.
 */
kind: ("invitation" | "transfer" | "sign-in" | "threshold")
/**
 * Key of an organization.
 */
organization: string
to: ({
/**
 * Opaque id.
 */
person: string
/**
 * Name.
 */
name: string
/**
 * Address.
 */
email: string
} | null)
/**
 * What became of it; `cancelled` is of no use any more.
 */
state: ("waiting" | "sent" | "failed" | "cancelled")
/**
 * RFC 3339 time.
 */
createdAt: string
sentAt: (string | null)
nextAt: (string | null)
/**
 * How often it was tried.
 */
attempts: number
error: (string | null)
}
