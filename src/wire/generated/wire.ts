// Made from schemas/wire.schema.json by `npm run generate`. Do not edit.


/**
 * What the org-service's API takes and answers.
 */
export type Wire = (ChangeSet | ChangeSetAnswer | SnapshotHeader | SnapshotLine | SnapshotEnd | EventPage | LedgerPage | Verification | Refusal | TreeList | Health)
/**
 * One change of one object.
 */
export type Change = ({
id: OperationId
kind: "organization.create"
address: Key
version: (number | null)
after: Creation
} | {
id: OperationId
kind: "organization.update"
address: Key
version: (number | null)
after: Update
} | {
id: OperationId
kind: "organization.rekey"
address: Key
version: (number | null)
after: {
key: Key
}
} | {
id: OperationId
kind: "organization.move"
address: Key
version: (number | null)
after: {
parent: Key
}
} | {
id: OperationId
kind: "organization.adopt"
address: Key
version: (number | null)
after: {
/**
 * Name of the stack.
 */
managedBy: string
}
} | {
id: OperationId
kind: "organization.release"
address: Key
version: (number | null)
after: {
managedBy: null
}
} | {
id: OperationId
kind: "credits.purchase"
address: Key
version: (number | null)
after: {
/**
 * Whole credits (C-1).
 */
purchasedCredits: number
}
} | {
id: OperationId
kind: "credits.allocate"
address: Key
version: (number | null)
after: {
/**
 * Whole credits (C-1).
 */
credits: number
}
} | {
id: OperationId
kind: "owner.name"
address: Key
version: (number | null)
after: {
owner: Owner
}
})
/**
 * Operation id (C-11).
 */
export type OperationId = string
/**
 * Key of an organization (O-2).
 */
export type Key = string
/**
 * What became of a group.
 */
export type GroupAnswer = ({
status: "applied"
/**
 * Revision at which it took effect.
 */
revision: number
/**
 * Whether it had taken effect before (C-11).
 */
replayed: boolean
} | {
status: "refused"
/**
 * Index in the group of the change that was refused.
 */
operation: number
refusal: Refusal
})

/**
 * Body of POST /v1/trees/{root}/changesets.
 */
export interface ChangeSet {
stack: (string | null)
/**
 * Id of the run, the same for all change sets of one apply.
 */
run: string
/**
 * @minItems 1
 */
groups: Group[]
}
/**
 * Changes that happen all or not at all (C-10), in this order.
 */
export interface Group {
/**
 * @minItems 1
 */
operations: Change[]
}
/**
 * All that a new organization starts with (O-4).
 */
export interface Creation {
/**
 * What it is (O-1).
 */
kind: ("Distributor" | "ChildOrganization")
parent: (Key | null)
/**
 * A name (O-3), 1 to 100 characters.
 */
name: string
/**
 * One of the service's regions (O-5).
 */
region: string
/**
 * ISO 3166-1 alpha-2.
 */
country: string
owner: Owner
/**
 * Whole credits (C-1).
 */
credits: number
labels?: Labels
/**
 * Id in another system, unique in the service (O-7).
 */
externalId?: string
/**
 * Who creates organizations (O-7).
 */
provisioning?: ("self" | "vendor")
}
/**
 * The one owner of an organization (P-1).
 */
export interface Owner {
/**
 * Name of a person.
 */
name: string
/**
 * An email address.
 */
email: string
}
/**
 * Free labels (language rule 11).
 */
export interface Labels {
[k: string]: string
}
/**
 * Fields that change in place.
 */
export interface Update {
/**
 * A name (O-3), 1 to 100 characters.
 */
name?: string
/**
 * ISO 3166-1 alpha-2.
 */
country?: string
labels?: Labels
/**
 * Id in another system, unique in the service (O-7).
 */
externalId?: string
/**
 * Who creates organizations (O-7).
 */
provisioning?: ("self" | "vendor")
}
/**
 * Answer to a change set.
 */
export interface ChangeSetAnswer {
/**
 * Lineage of the tree.
 */
lineage: string
/**
 * Revision of the tree afterwards.
 */
revision: number
/**
 * In the order asked.
 */
groups: GroupAnswer[]
}
/**
 * RFC 9457 problem+json.
 */
export interface Refusal {
/**
 * URI of the kind of problem.
 */
type: string
/**
 * The code in words.
 */
title: string
/**
 * HTTP status.
 */
status: number
/**
 * What is wrong.
 */
detail: string
/**
 * Stable code.
 */
code: string
address: (string | null)
rule: (string | null)
figures?: Figures
/**
 * What to do.
 */
wayOut?: string
/**
 * Field at fault.
 */
field?: string
/**
 * Id of the request.
 */
requestId?: string
}
export interface Figures {
/**
 * Whole credits (C-1).
 */
asked: number
/**
 * Whole credits (C-1).
 */
possible: number
/**
 * Whole credits (C-1).
 */
shortBy: number
}
/**
 * First line of a snapshot.
 */
export interface SnapshotHeader {
/**
 * Key of the root.
 */
tree: string
/**
 * Random, given when the tree is created; empty where there is none yet.
 */
lineage: string
/**
 * Revision of the tree; 0 where there is none.
 */
revision: number
/**
 * Regions of the service (O-5).
 */
regions: string[]
/**
 * Keys never to be used again (O-2).
 */
retiredKeys: string[]
/**
 * Organizations that follow.
 */
count: number
}
/**
 * One organization of a snapshot; lines come ordered by key.
 */
export interface SnapshotLine {
/**
 * Key.
 */
key: string
/**
 * Opaque id.
 */
id: string
/**
 * What it is (O-1).
 */
kind: ("Distributor" | "ChildOrganization")
parent: (string | null)
/**
 * Name.
 */
name: string
/**
 * Region.
 */
region: string
/**
 * Country.
 */
country: string
owner: {
/**
 * Name.
 */
name: string
/**
 * Email.
 */
email: string
}
labels: {
[k: string]: string
}
externalId: (string | null)
provisioning: (("self" | "vendor") | null)
phase: ("active" | "paused" | "draining" | "unlinked")
managedBy: (string | null)
/**
 * Version.
 */
version: number
/**
 * Whole credits (C-1).
 */
allocated: number
/**
 * Whole credits (C-1).
 */
used: number
/**
 * Whole credits (C-1).
 */
held: number
/**
 * Whole credits (C-1).
 */
committedBelow: number
}
/**
 * Last line of a snapshot; without it the answer was cut short.
 */
export interface SnapshotEnd {
end: true
/**
 * Organizations that came.
 */
count: number
}
export interface EventPage {
events: Event[]
next: (number | null)
}
/**
 * One line of the audit log.
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
export interface LedgerPage {
entries: LedgerEntry[]
next: (number | null)
}
/**
 * One ledger entry (C-9).
 */
export interface LedgerEntry {
/**
 * Number in the tree.
 */
sequence: number
kind: ("grant" | "allocate" | "reclaim" | "hold" | "post" | "void" | "expire" | "move" | "absorb" | "refund")
/**
 * Opaque id.
 */
organization: string
pool: (string | null)
amount: number
/**
 * Whole credits (C-1).
 */
allocated: number
/**
 * Whole credits (C-1).
 */
used: number
/**
 * Whole credits (C-1).
 */
held: number
/**
 * Whole credits (C-1).
 */
committedBelow: number
/**
 * Who.
 */
actor: string
/**
 * RFC 3339 time.
 */
at: string
/**
 * Operation id.
 */
operation: string
/**
 * Hash of the transaction before, hex.
 */
previousHash: string
/**
 * Hash of its own transaction, hex.
 */
hash: string
}
/**
 * Answer to a verification (C-5, C-9).
 */
export interface Verification {
/**
 * Key of the root.
 */
root: string
/**
 * Revision.
 */
revision: number
/**
 * Ledger entries replayed.
 */
entries: number
/**
 * Balances compared.
 */
organizations: number
/**
 * Hash of the last transaction, hex.
 */
head: string
/**
 * What does not fit; empty when all is well.
 */
problems: string[]
}
/**
 * The trees that the caller sees.
 */
export interface TreeList {
trees: {
/**
 * Key of the root.
 */
root: string
/**
 * Lineage of the tree.
 */
lineage: string
/**
 * Revision of the tree.
 */
revision: number
}[]
}
/**
 * Answer of GET /health.
 */
export interface Health {
status: "ok"
}
