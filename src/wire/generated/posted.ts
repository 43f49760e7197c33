// Made from schemas/posted.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot comment` and `allot issue` print with `--format json`.
 */
export interface Posted {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * What was done; `absent`: there was nothing to close.
 */
action: ("created" | "updated" | "unchanged" | "closed" | "absent")
url: (string | null)
/**
 * Addresses of others of ours for the same stack, older, which were left as they are; of issues that were closed, closed as well.
 */
others: readonly string[]
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
