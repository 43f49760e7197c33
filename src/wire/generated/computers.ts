// Made from schemas/computers.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot computers --format json` prints.
 */
export interface Computers {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * By id.
 */
computers: readonly Computer[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * An enrolled computer (B-1, B-2).
 */
export interface Computer {
/**
 * What tells it apart in its organization.
 */
id: string
/**
 * Its name.
 */
name: string
/**
 * When it was enrolled first, RFC 3339.
 */
enrolledAt: string
/**
 * When it was enrolled last, RFC 3339.
 */
seenAt: string
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
