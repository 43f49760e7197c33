// Made from schemas/opened.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot open --format json` prints.
 */
export interface Opened {
/**
 * Version of this format.
 */
formatVersion: 1
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
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
