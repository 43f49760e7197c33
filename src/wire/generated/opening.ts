// Made from schemas/opening.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot import --start --format json` prints.
 */
export interface Opening {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Key of the tree's root.
 */
root: string
/**
 * Operations that were applied.
 */
operations: number
/**
 * Opening balances that were posted now.
 */
posted: number
/**
 * Opening balances that an earlier run had posted.
 */
before: number
/**
 * Credits used that were posted now.
 */
credits: number
/**
 * Licenses in use that were posted now.
 */
licenses: number
/**
 * Owners who were invited and have not answered.
 */
waiting: number
/**
 * Why it did not come to its end; what was done stays, and the same again goes on.
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
shortfall?: Shortfall
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
