// Made from schemas/token-created.schema.json by `npm run generate`. Do not edit.


/**
 * What the token's bearer is, in its organization; the operator is confined to none.
 */
export type TokenRole = ("operator" | "owner" | "admin" | "member")
/**
 * How far the role goes: `read` writes nothing; `meter` posts consumption (C-8), `scim` provisions people (P-5), and nothing else.
 */
export type TokenAccess = ("full" | "read" | "meter" | "scim")

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
/**
 * One mistake.
 */
export interface Problem {
/**
 * Stable code.
 */
code: string
rule: (string | null)
address: (string | null)
/**
 * What is wrong, with figures and the way out.
 */
message: string
/**
 * Every place that takes part.
 */
places: readonly Place[]
}
/**
 * A spot in a file.
 */
export interface Place {
/**
 * Path inside the stack's folder.
 */
file: string
/**
 * From 1.
 */
line: number
/**
 * From 1.
 */
column: number
}
