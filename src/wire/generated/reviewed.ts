// Made from schemas/reviewed.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot reviewed --format json` prints.
 */
export interface Reviewed {
/**
 * Version of this format.
 */
formatVersion: 1
request: (number | null)
/**
 * Where the request, or the run, can be looked at.
 */
url: string
head: (string | null)
run: (string | null)
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
