// Made from schemas/caller.schema.json by `npm run generate`. Do not edit.


/**
 * What the token's bearer is, in its organization; the operator is confined to none.
 */
export type TokenRole = ("operator" | "owner" | "admin" | "member")
/**
 * How far the role goes: `read` writes nothing; `meter` posts consumption (C-8), `scim` provisions people (P-5), and nothing else.
 */
export type TokenAccess = ("full" | "read" | "meter" | "scim")

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
