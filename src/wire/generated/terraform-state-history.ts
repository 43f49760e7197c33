// Made from schemas/terraform-state-history.schema.json by `npm run generate`. Do not edit.


/**
 * Key of an organization (O-2).
 */
export type Key = string

/**
 * What `allot terraform state history --format json` prints.
 */
export interface TerraformStateHistory {
/**
 * Version of this format.
 */
formatVersion: 1
state: TerraformState
/**
 * Newest first.
 */
versions: readonly TerraformStateVersion[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * A state that the service keeps.
 */
export interface TerraformState {
root: (Key | null)
organization: (Key | null)
/**
 * Its name.
 */
name: string
latest: (TerraformStateVersion | null)
lock: (TerraformLock | null)
}
/**
 * A version of a state, without its content.
 */
export interface TerraformStateVersion {
/**
 * Counted from 1.
 */
version: number
/**
 * What made it; of a deletion there is no content.
 */
kind: ("write" | "restore" | "delete")
lineage: (string | null)
serial: (number | null)
bytes: (number | null)
terraform: (string | null)
/**
 * When, RFC 3339.
 */
at: string
/**
 * Whose token wrote it.
 */
principal: string
lock: (string | null)
operation: (string | null)
who: (string | null)
restored: (number | null)
}
/**
 * A lock on a state.
 */
export interface TerraformLock {
/**
 * What tells it apart.
 */
id: string
operation: (string | null)
who: (string | null)
terraform: (string | null)
/**
 * Whose token took it.
 */
principal: string
/**
 * When it was taken, RFC 3339.
 */
since: string
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
