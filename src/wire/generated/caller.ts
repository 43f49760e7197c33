// Made from schemas/caller.schema.json by `npm run generate`. Do not edit.
import type { TokenAccess, TokenRole } from "./wire.ts";
export type { TokenAccess, TokenRole };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot whoami --format json` prints.
 */
export interface Caller {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Where the service is: a URL, or `embedded` for the stack's own.
 */
service: string
/**
 * Whom events name as the actor.
 */
principal: string
role: TokenRole
access: TokenAccess
organization: (string | null)
person: (string | null)
/**
 * Built-in roles held in the organization (P-7); what custom ones permit is in `permissions`.
 */
roles: readonly string[]
/**
 * What the roles permit; the operator may do all that the law allows anybody.
 */
permissions: readonly {
/**
 * As `noun:verb`.
 */
permissions: string[]
organizations: (string[] | null)
}[]
/**
 * The token that was sent.
 */
token: {
/**
 * Public id.
 */
id: string
/**
 * Name.
 */
name: string
expiresAt: (string | null)
}
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
