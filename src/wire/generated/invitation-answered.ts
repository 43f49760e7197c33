// Made from schemas/invitation-answered.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot invitation accept` and `decline` print with `--format json`.
 */
export interface InvitationAnswered {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Key of an organization.
 */
organization: string
/**
 * Opaque id of the organization.
 */
id: string
/**
 * Name of the organization.
 */
name: string
/**
 * Opaque id of the person.
 */
person: string
/**
 * Roles that the invitation was for.
 */
roles: readonly string[]
/**
 * Null where it was declined, or where accepting alone gives no access (P-5, O-10).
 */
token: (PersonalToken | null)
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * A token of a person: the only time that its secret can be read.
 */
export interface PersonalToken {
/**
 * The token itself.
 */
secret: string
/**
 * Its public id.
 */
id: string
/**
 * Opaque id of the person, whom events name as the actor.
 */
principal: string
/**
 * Key of an organization.
 */
organization: string
/**
 * RFC 3339 time at which it ends.
 */
expiresAt: string
}
