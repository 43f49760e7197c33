// Made from schemas/formatting.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot fmt --format json` prints.
 */
export interface Formatting {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Files that were laid out or, with `--check`, would be; paths from the current folder.
 */
changed: readonly string[]
/**
 * Files that cannot be read as YAML; they stay as they are.
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
