// Made from schemas/plan.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot plan --format json` prints.
 */
export interface Plan {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Name of the stack.
 */
stack: string
/**
 * Key of the root.
 */
root: string
/**
 * Key under which the service knows the tree: the root's, as it is before the plan.
 */
tree: string
/**
 * The live state that was compared with.
 */
base: {
/**
 * Which tree in which service; empty where the tree does not exist yet.
 */
lineage: string
/**
 * Revision of the tree that was compared with.
 */
revision: number
/**
 * Sequence number of the last event then; what comes after it is news.
 */
events: number
}
/**
 * SHA-256 of the configuration, hex.
 */
digest: string
summary: Summary
/**
 * In an order that can be carried out; empty when there are problems.
 */
operations: readonly Operation[]
/**
 * Every distributor, by address.
 */
pools: readonly Pool[]
/**
 * What waits.
 */
pending: readonly Pending[]
/**
 * What forbids it.
 */
problems: readonly Problem[]
/**
 * Keys that live and no stack has declared.
 */
unmanaged: readonly string[]
/**
 * What is odd in the files, and forbids nothing; absent where there is none.
 */
warnings?: readonly Problem[]
/**
 * What it would do, where guards or policies are all that refuse it; nobody applies these. Absent everywhere else.
 */
withheld?: readonly Operation[]
/**
 * Names of the policies that it was asked of; absent where the stack has none.
 */
policies?: readonly string[]
selection?: Selection
/**
 * Of a saved plan: SHA-256, hex, over the document without it. What was saved is what is applied.
 */
seal?: string
/**
 * Id of the run that applies it, the same however often it is sent.
 */
run: string
}
/**
 * The plan in figures.
 */
export interface Summary {
/**
 * How many.
 */
operations: number
/**
 * How many.
 */
organizationsCreated: number
/**
 * How many.
 */
organizationsUnlinked: number
/**
 * Σ of what allocations rise, first credits of new children included, purchases not.
 */
creditsGranted: number
/**
 * Σ of what allocations fall, gross.
 */
creditsReclaimed: number
/**
 * Invitations to users and to owners, resent ones too; not those that go with creations.
 */
invitationsSent: number
/**
 * Users who lose access, or whose invitations are revoked.
 */
membersRemoved: number
}
/**
 * One operation.
 */
export interface Operation {
/**
 * Operation id: digest of lineage, base revision and the operation.
 */
id: string
/**
 * What it does.
 */
kind: ("organization.create" | "organization.update" | "organization.rekey" | "organization.move" | "organization.pause" | "organization.resume" | "organization.activate" | "organization.protect" | "organization.unprotect" | "organization.drain" | "organization.unlink" | "organization.adopt" | "organization.release" | "credits.purchase" | "credits.allocate" | "owner.name" | "owner.transfer" | "membership.invite" | "membership.update" | "membership.disable" | "membership.enable" | "role.create" | "role.update" | "role.delete" | "costCenter.create" | "costCenter.update" | "costCenter.delete" | "account.create" | "account.update" | "account.delete" | "license.create" | "license.update" | "license.delete" | "billing.create" | "billing.update" | "billing.delete" | "presentation.create" | "presentation.update" | "presentation.delete" | "sso.create" | "sso.update" | "sso.delete")
/**
 * Key of the organization; of a rekey, the key that it leaves.
 */
address: string
before: ({
[k: string]: unknown
} | null)
after: ({
[k: string]: unknown
} | null)
group: (string | null)
/**
 * Whether a later apply can undo it.
 */
reversible: boolean
/**
 * Ids of operations that must be done first.
 */
dependsOn: readonly string[]
source: Place
version: (number | null)
/**
 * Environment variable that has the secret of the operation; the secret itself is in no plan (language rule 6).
 */
variable?: string
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
 * A pool, before and after; a new one is zero before.
 */
export interface Pool {
/**
 * Key of the distributor.
 */
address: string
before: Balances
after: Balances
/**
 * Headroom (C-4), in credits, that the plan takes from what is there: less makes it stale.
 */
countsOn: number
}
/**
 * Credits of one organization, in whole credits (C-4).
 */
export interface Balances {
/**
 * What was given to it; of a root, what was purchased.
 */
allocated: number
/**
 * Posted consumption.
 */
used: number
/**
 * Reserved for work in flight.
 */
held: number
/**
 * Charged to it and neither spent, reserved nor handed down (C-4).
 */
available: number
/**
 * What its children are charged with (C-4). Absent in documents of earlier versions.
 */
handedDown?: number
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
/**
 * Of a plan of a part (`--select`): of which, what it takes along, and what it leaves out; absent in a plan of everything.
 */
export interface Selection {
/**
 * What was selected, as it was written.
 */
select: readonly string[]
/**
 * Operations of the plan that were not selected, and that what is selected cannot be done without.
 */
takenAlong: readonly TakenAlong[]
/**
 * What differs and is no part of the plan: the tree is not as declared afterwards.
 */
leftOut: {
/**
 * How many; whether the law lets them through was not asked.
 */
operations: number
/**
 * Of how many organizations they are.
 */
organizations: number
/**
 * What would forbid the plan of everything, and concerns only what is not selected.
 */
problems: readonly Problem[]
}
}
/**
 * An operation that was not selected.
 */
export interface TakenAlong {
/**
 * Key of the organization, as in the operation.
 */
address: string
/**
 * Operation kind.
 */
kind: string
/**
 * Key of the organization for which it was taken along.
 */
neededBy: string
/**
 * What is wrong without it, in words, with the rule.
 */
because: string
}
