// Made from schemas/transfer-answered.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot transfer accept`, `decline` and `cancel` print with `--format json`.
 */
export interface TransferAnswered {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Key of an organization.
 */
organization: string
/**
 * Opaque id of the organization.
 */
id: string
/**
 * Name of the organization.
 */
name: string
/**
 * Opaque id of the member that it was offered to.
 */
person: string
/**
 * What became of it.
 */
answer: ("accepted" | "declined" | "cancelled")
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
