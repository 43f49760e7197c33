// Made from schemas/token-created.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };
import type { TokenAccess, TokenRole } from "./wire.ts";
export type { TokenAccess, TokenRole };


/**
 * What `allot token create --format json` prints.
 */
export interface TokenCreated {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * The token itself; this is the only time that it can be read.
 */
secret: string
token: Token
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * A token, without its secret.
 */
export interface Token {
/**
 * Public id.
 */
id: string
/**
 * Name.
 */
name: string
/**
 * Person or service account that events name as the actor.
 */
principal: string
role: TokenRole
access: TokenAccess
organization: (string | null)
/**
 * RFC 3339 time.
 */
createdAt: string
/**
 * Principal who made it.
 */
createdBy: string
expiresAt: (string | null)
revokedAt: (string | null)
}
