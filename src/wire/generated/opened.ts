// Made from schemas/opened.schema.json by `npm run generate`. Do not edit.


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
