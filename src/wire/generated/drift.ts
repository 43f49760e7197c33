// Made from schemas/drift.schema.json by `npm run generate`. Do not edit.


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
/**
 * A field that only the files changed: the next apply does it. Values (`declared`, `live`, `before` as the stack left it, where known) are as declarations have them; null: none.
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
source: Place
}
/**
 * Asked for, not over yet; no drift.
 */
export interface Pending {
/**
 * Key.
 */
address: string
/**
 * Operation kind that waits.
 */
kind: string
/**
 * For what.
 */
waitsFor: string
until: (string | null)
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
shortfall?: Shortfall
}
/**
 * Of a pool that cannot pay (C-4): what it lacks, who asks, and how it could be paid. Whole credits.
 */
export interface Shortfall {
/**
 * What it lacks.
 */
short: number
/**
 * Every line that asks for more than now, the largest first.
 */
asking: readonly AskingLine[]
/**
 * What is unspent right below the pool, the largest 20 first, whether it may be taken or not.
 */
unspent: readonly Unspent[]
/**
 * Each pays by itself; the smallest first, those of what is unspent before all others.
 */
ways: readonly Way[]
}
/**
 * An organization that would cost its pool more than now.
 */
export interface AskingLine {
/**
 * Key.
 */
address: string
/**
 * How it comes to ask; by declaration where nothing live was compared with.
 */
by: ("creation" | "growth" | "move" | "declaration")
/**
 * How much more it costs.
 */
credits: number
place: (Place | null)
}
/**
 * An organization that has credits left.
 */
export interface Unspent {
/**
 * Key.
 */
address: string
/**
 * What is neither used, held nor handed down.
 */
credits: number
why: (string | null)
}
/**
 * Changes of the files that pay together.
 */
export interface Way {
/**
 * From what is unspent, from what the operator sells (C-3), or by asking for less.
 */
from: ("unspent" | "purchase" | "less")
/**
 * What changes: taken back first, then handed down.
 */
moves: readonly CreditMove[]
/**
 * What guards would have to let through for it, as `--allow` takes it.
 */
allow: readonly string[]
}
/**
 * One declared value that changes.
 */
export interface CreditMove {
/**
 * Key.
 */
address: string
/**
 * Name of the field.
 */
field: ("credits" | "purchasedCredits")
/**
 * As it is declared, or lives where nothing is declared.
 */
before: number
/**
 * As it would pay.
 */
after: number
/**
 * What the organization has unspent, of one that gives; else 0.
 */
unspent: number
place: Place
}
