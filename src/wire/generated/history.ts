// Made from schemas/history.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot history --format json` prints: runs, or the events of an organization or of a run; newest first.
 */
export interface History {
/**
 * Version of this format.
 */
formatVersion: 1
root: (string | null)
organization: (string | null)
run: (string | null)
/**
 * What was asked for without an organization: runs, or the one run.
 */
runs: readonly Run[]
/**
 * Of the organization or the run.
 */
events: readonly Event[]
/**
 * Whether there are earlier ones (`--limit`).
 */
more: boolean
/**
 * Why there is nothing to show.
 */
problems: readonly Problem[]
}
/**
 * What one apply changed in a tree.
 */
export interface Run {
/**
 * Id.
 */
run: string
stack: (string | null)
/**
 * Who.
 */
actor: string
/**
 * Where it began to change the tree.
 */
firstRevision: number
/**
 * The last revision that it made so far.
 */
lastRevision: number
/**
 * RFC 3339 time.
 */
startedAt: string
/**
 * RFC 3339 time. Of its last change.
 */
endedAt: string
/**
 * Operations that took effect.
 */
operations: number
}
/**
 * What one operation changed. Owners in `before` and `after` are told as persons.
 */
export interface Event {
/**
 * Number in the tree.
 */
sequence: number
/**
 * RFC 3339 time.
 */
at: string
/**
 * Who.
 */
actor: string
stack: (string | null)
run: (string | null)
/**
 * Operation id.
 */
operation: string
/**
 * Operation kind.
 */
kind: string
/**
 * Key at that time.
 */
address: string
/**
 * Opaque id.
 */
organization: string
/**
 * Revision.
 */
revision: number
before: ({
[k: string]: unknown
} | null)
after: ({
[k: string]: unknown
} | null)
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
