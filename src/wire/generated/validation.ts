// Made from schemas/validation.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot validate --format json` prints, and with `--format json` every command that cannot do its work and has no shape of its own for that.
 */
export interface Validation {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Every mistake, in the order of files.
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
