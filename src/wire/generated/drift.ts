// Made from schemas/drift.schema.json by `npm run generate`. Do not edit.
import type { Pending, Place, Problem } from "./plan.ts";
export type { Pending, Place, Problem };


/**
 * What `allot drift --format json` prints: what somebody changed since the stack applied it, with actor and time from the event log.
 */
export interface Drift {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Name of the stack; empty where allot.yaml cannot be read.
 */
stack: string
/**
 * Key of the root; empty where it is not known.
 */
root: string
base: ({
/**
 * Of the tree.
 */
lineage: string
/**
 * Of the tree.
 */
revision: number
/**
 * Number of its last event.
 */
events: number
} | null)
/**
 * What the live side changed.
 */
drift: readonly Drifted[]
/**
 * What the files ask for and was never applied: no drift.
 */
notApplied: readonly NotApplied[]
/**
 * What waits: no drift.
 */
pending: readonly Pending[]
/**
 * Keys that live and that no stack has declared; `allot import` takes them on.
 * 
 * Items: Key.
 */
unmanaged: readonly string[]
accepted?: Accepted
/**
 * Why something, or all, could not be compared.
 */
problems: readonly Problem[]
/**
 * What is odd, and in nobody's way.
 */
warnings?: readonly Problem[]
}
/**
 * A field that somebody changed since this stack applied it. Values (`declared`, `live`, `before` as the stack left it, where known) are as declarations have them; null: none.
 */
export interface Drifted {
/**
 * Key of the organization.
 */
address: string
/**
 * The field as declarations call it: `credits`, `users.ops@rlc.example`, `roles.auditor`. `ADDRESS.FIELD` names it for `--accept`.
 */
field: string
declared: unknown
live: unknown
before?: unknown
by: (ChangedBy | null)
/**
 * Whether the files ask for something else, too, than what this stack left; `--accept` takes such a field by name only.
 */
declaredAnew: boolean
source: Place
}
/**
 * Who changed something, from the event log.
 */
export interface ChangedBy {
/**
 * Who.
 */
actor: string
/**
 * RFC 3339 time.
 */
at: string
stack: (string | null)
run: (string | null)
/**
 * Operation kind.
 */
kind: string
}
/**
 * A field that only the files changed, or an invitation that has expired: the next apply does it. Values (`declared`, `live`, `before` as the stack left it, where known) are as declarations have them; null: none.
 */
export interface NotApplied {
/**
 * Key of the organization.
 */
address: string
/**
 * The field as declarations call it: `credits`, `users.ops@rlc.example`, `roles.auditor`. `ADDRESS.FIELD` names it for `--accept`.
 */
field: string
declared: unknown
live: unknown
by: (ChangedBy | null)
/**
 * What became of the last invitation of a user or an owner, where that is all: they are asked again. Absent otherwise.
 */
invitation?: "expired"
source: Place
}
/**
 * What `--accept` did.
 */
export interface Accepted {
/**
 * Files that were written.
 * 
 * Items: Path inside the stack's folder.
 */
files: readonly string[]
/**
 * What was accepted.
 */
fields: readonly AcceptedField[]
/**
 * What was not, and why.
 */
left: readonly Problem[]
}
/**
 * A field whose live value stands in a file now.
 */
export interface AcceptedField {
/**
 * Key of the organization.
 */
address: string
/**
 * The field as declarations call it: `credits`, `users.ops@rlc.example`, `roles.auditor`. `ADDRESS.FIELD` names it for `--accept`.
 */
field: string
/**
 * Path inside the stack's folder.
 */
file: string
overrides: (string | null)
}
