// Made from schemas/wire.schema.json by `npm run generate`. Do not edit.


/**
 * What the org-service's API takes and answers.
 */
export type Wire = (ChangeSet | ChangeSetAnswer | SnapshotHeader | SnapshotLine | SnapshotEnd | EventPage | LedgerPage | Verification | Refusal | TreeList | Health | Lock | LockRequest | LockRenewal | LockList | TokenRequest | TokenCreated | TokenList | Me | Run | RunList | OrganizationList | UsageRequest | UsageAnswer | HoldRequest | HoldPost | HoldVoid | Hold | HoldAnswer | HoldList | SsoStart | SsoStarted | SsoAcceptance | SsoSignedIn | ScimUserRequest | ScimPatchRequest | ScimUser | ScimUserList | ScimConfig | ScimError | ErasureRequest | Erasure | Persons | NewOrganization | OrganizationPatch | LinkSecret | PersonalToken | InvitationAnswered | TransferAnswered | SignInRequest | MemberList | RoleList | MailList | MailText | CostCenterList | LinkedAccountList | AccountAssignmentList | SubAccountList | SubAccountRows | SubAccountImport | TerraformStateFile | TerraformLockInfo | TerraformRestoreRequest | TerraformStateList | TerraformStateHistory | TerraformStateRemoved | TerraformStateUnlocked | PresentationAnswer | LicensePoolList | LicenseUseRequest | LicenseUseAnswer | LicenseReportLine | CreditReportLine | ReportHeader | ReportEnd | ManagedAccount | PaymentReferenceRequest | ComputerRequest | Computer | ComputerList | InvoiceList)
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
} | {
id: OperationId
kind: "organization.pause"
address: Key
version: (number | null)
after: {
phase: "paused"
}
} | {
id: OperationId
kind: "organization.resume"
address: Key
version: (number | null)
after: {
phase: "active"
}
} | {
id: OperationId
kind: "organization.activate"
address: Key
version: (number | null)
after: {
activated: true
}
} | {
id: OperationId
kind: "organization.protect"
address: Key
version: (number | null)
after: {
protected: true
}
} | {
id: OperationId
kind: "organization.unprotect"
address: Key
version: (number | null)
after: {
protected: false
}
} | {
id: OperationId
kind: "organization.drain"
address: Key
version: (number | null)
after: {
phase: "draining"
credits: 0
}
} | {
id: OperationId
kind: "organization.unlink"
address: Key
version: (number | null)
after: {
/**
 * The live name (U-3).
 */
confirm: string
}
} | {
id: OperationId
kind: "owner.transfer"
address: Key
version: (number | null)
after: {
/**
 * Email of an active member (P-4).
 */
to: string
}
} | {
id: OperationId
kind: "membership.invite"
address: Key
version: (number | null)
after: Invitee
} | {
id: OperationId
kind: "membership.update"
address: Key
version: (number | null)
after: {
/**
 * An email address.
 */
email: string
/**
 * Name of a person.
 */
name?: string
/**
 * Roles (P-7).
 * 
 * @maxItems 100
 */
roles?: readonly RoleName[]
}
} | {
id: OperationId
kind: "membership.disable"
address: Key
version: (number | null)
after: {
/**
 * An email address.
 */
email: string
}
} | {
id: OperationId
kind: "membership.enable"
address: Key
version: (number | null)
after: {
/**
 * An email address.
 */
email: string
}
} | {
id: OperationId
kind: "role.create"
address: Key
version: (number | null)
after: Role
} | {
id: OperationId
kind: "role.update"
address: Key
version: (number | null)
after: Role
} | {
id: OperationId
kind: "role.delete"
address: Key
version: (number | null)
after: {
name: RoleName
}
} | {
id: OperationId
kind: "sso.create"
address: Key
version: (number | null)
after: Sso
} | {
id: OperationId
kind: "sso.update"
address: Key
version: (number | null)
after: Sso
} | {
id: OperationId
kind: "sso.delete"
address: Key
version: (number | null)
after: {

}
} | {
id: OperationId
kind: "account.create"
address: Key
version: (number | null)
after: LinkedAccount
} | {
id: OperationId
kind: "account.update"
address: Key
version: (number | null)
after: LinkedAccount
} | {
id: OperationId
kind: "account.delete"
address: Key
version: (number | null)
after: {
id: AccountId
}
} | {
id: OperationId
kind: "costCenter.create"
address: Key
version: (number | null)
after: CostCenter
} | {
id: OperationId
kind: "costCenter.update"
address: Key
version: (number | null)
after: CostCenter
} | {
id: OperationId
kind: "costCenter.delete"
address: Key
version: (number | null)
after: {
key: AssetKey
}
} | {
id: OperationId
kind: "presentation.create"
address: Key
version: (number | null)
after: Presentation
} | {
id: OperationId
kind: "presentation.update"
address: Key
version: (number | null)
after: Presentation
} | {
id: OperationId
kind: "presentation.delete"
address: Key
version: (number | null)
after: {

}
} | {
id: OperationId
kind: "license.create"
address: Key
version: (number | null)
after: LicensePool
} | {
id: OperationId
kind: "license.update"
address: Key
version: (number | null)
after: LicensePool
} | {
id: OperationId
kind: "license.delete"
address: Key
version: (number | null)
after: {
product: AssetKey
}
} | {
id: OperationId
kind: "billing.create"
address: Key
version: (number | null)
after: Billing
secret?: PaymentReference
} | {
id: OperationId
kind: "billing.update"
address: Key
version: (number | null)
after: BillingUpdate
secret?: PaymentReference
} | {
id: OperationId
kind: "billing.delete"
address: Key
version: (number | null)
after: {

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
 * Name of a built-in or custom role (P-7).
 */
export type RoleName = string
/**
 * Id of a linked account, unique in its tree.
 */
export type AccountId = string
/**
 * Key of a cost center, or of a license pool, in its organization.
 */
export type AssetKey = string
/**
 * Id of a sub-account of a linked account.
 */
export type SubAccountId = string
/**
 * Whose support website and contact email are shown (B-2).
 */
export type Management = ("provider" | "client")
/**
 * Mark of a payment reference: a salt and what the reference gives with it. The reference itself is never answered (B-1).
 */
export type PaymentMark = string
/**
 * Reference of a means of payment: written, and never answered (B-1).
 */
export type PaymentReference = string
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
 * RFC 3339 time at which it took effect.
 */
at: string
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
 * Its people besides the owner, by email; absent where there are none, or they are not the caller's matter (O-11).
 */
export type Members = readonly Member[]
/**
 * Custom roles by name; likewise.
 */
export type Roles = readonly Role[]
/**
 * Its license pools (L-1), by product; absent where there are none, or they are not the caller's matter (P-7).
 */
export type Licenses = readonly LicensePool[]
/**
 * What the token's bearer is, in its organization; the operator is confined to none.
 */
export type TokenRole = ("operator" | "owner" | "admin" | "member")
/**
 * How far the role goes: `read` writes nothing; `meter` posts consumption (C-8), `scim` provisions people (P-5), and nothing else.
 */
export type TokenAccess = ("full" | "read" | "meter" | "scim")
/**
 * Rows of a billing file. One that does not fit is told as its problem, and the others are taken.
 */
export type SubAccountRows = readonly SubAccountRow[]

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
groups: readonly Group[]
/**
 * Fencing token of the lock that the caller holds: nothing is written when that has been lost.
 */
fence?: number
}
/**
 * Changes that happen all or not at all (C-10), in this order.
 */
export interface Group {
/**
 * @minItems 1
 */
operations: readonly Change[]
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
/**
 * Whether its own people may sign in (O-10).
 */
customerAccess?: ("permit" | "refuse")
/**
 * What becomes of used credits of a child that is unlinked (U-5).
 */
usedOnUnlink?: ("absorb" | "refund")
/**
 * Null: as the distributor above.
 */
access?: (("sealed" | "delegated") | null)
/**
 * That it is an anchor: a child without credits that holds several children of one client together (N-1).
 */
anchor?: boolean
anchorRef?: Key
/**
 * Of a distributor: whether its children draw on its license pools, or each on its own (L-1). Null: as the distributor above.
 */
partnerType?: (("msp" | "reseller") | null)
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
/**
 * Whether its own people may sign in (O-10).
 */
customerAccess?: ("permit" | "refuse")
/**
 * What becomes of used credits of a child that is unlinked (U-5).
 */
usedOnUnlink?: ("absorb" | "refund")
/**
 * Null: as the distributor above.
 */
access?: (("sealed" | "delegated") | null)
anchorRef?: Key
/**
 * Of a distributor: whether its children draw on its license pools, or each on its own (L-1). Null: as the distributor above.
 */
partnerType?: (("msp" | "reseller") | null)
}
/**
 * Whom an invitation asks to join (P-3).
 */
export interface Invitee {
/**
 * An email address.
 */
email: string
/**
 * Name of a person.
 */
name: string
/**
 * Roles (P-7).
 * 
 * @maxItems 100
 */
roles: readonly RoleName[]
}
/**
 * A custom role (P-7).
 */
export interface Role {
name: RoleName
/**
 * What it permits, as `noun:verb`.
 * 
 * @maxItems 36
 */
permissions: readonly string[]
/**
 * Roles that it includes.
 * 
 * @maxItems 100
 */
includes: readonly RoleName[]
scope: (RoleScope | null)
}
/**
 * What a role reaches (P-7); what is absent is not narrowed.
 */
export interface RoleScope {
/**
 * Keys of organizations.
 * 
 * @maxItems 10000
 */
children?: readonly Key[]
/**
 * Ids of linked accounts.
 * 
 * @maxItems 10000
 */
accounts?: readonly string[]
/**
 * Keys of cost centers.
 * 
 * @maxItems 10000
 */
costCenters?: readonly string[]
}
/**
 * Single sign-on (P-5).
 */
export interface Sso {
/**
 * Issuer URL of the identity provider: https, or plain http on the service's own machine.
 */
issuer: string
/**
 * Client id there: the audience of its tokens.
 */
clientId: string
/**
 * Email domains that sign in this way; empty: all that the provider vouches for.
 * 
 * @maxItems 100
 */
emailDomains: readonly string[]
}
/**
 * A linked account of a distributor.
 */
export interface LinkedAccount {
id: AccountId
/**
 * Cloud provider.
 */
provider: ("aws" | "azure" | "gcp")
name: (string | null)
/**
 * `dedicated` to one child, or `shared` by several.
 */
type: ("dedicated" | "shared")
/**
 * Keys of the organizations that it is assigned to; those that automation created are not among them.
 * 
 * @maxItems 10000
 */
children: readonly Key[]
/**
 * Whether an Azure CSP account is defined in the portal.
 */
portalDefined: boolean
/**
 * Creates children from the billing file.
 */
autoCustomer: boolean
/**
 * New sub-accounts go to the account's child.
 */
autoAssigned: boolean
excludeRule: (string | null)
/**
 * How many sub-accounts have arrived, where any have. Answered; of a body it is not taken.
 */
subAccounts?: number
}
/**
 * A cost center (K-1).
 */
export interface CostCenter {
key: AssetKey
/**
 * Its name.
 */
name: string
code: (string | null)
parent: (AssetKey | null)
/**
 * Ids of the sub-accounts that hang on it; of leaves only.
 * 
 * @maxItems 10000
 */
subAccounts: readonly SubAccountId[]
}
/**
 * What an organization says of itself (B-2, B-3, B-4). Null: nothing of its own.
 */
export interface Presentation {
subdomain: (string | null)
branding: (Branding | null)
contactMenu: (readonly ContactEntry[] | null)
alertsTo: (readonly string[] | null)
support: (Support | null)
management: (Management | null)
}
/**
 * How an organization looks (B-3).
 */
export interface Branding {
/**
 * Name shown instead of the product's.
 */
productName?: string
/**
 * Address of the logo, beginning with `https://`.
 */
logo?: string
/**
 * Main color.
 */
color?: string
}
/**
 * One entry of a contact menu (B-3).
 */
export interface ContactEntry {
/**
 * What people read.
 */
label: string
/**
 * Where it leads, beginning with `https://`.
 */
url?: string
/**
 * Whom it writes to: one `@`, no spaces.
 */
email?: string
/**
 * Whom it calls.
 */
phone?: string
}
/**
 * Support that people are shown, and whose the organization prefers (B-2).
 */
export interface Support {
/**
 * Whose support is shown.
 */
profile?: ("provider" | "client")
/**
 * Support website, beginning with `https://`.
 */
website?: string
/**
 * Support email: one `@`, no spaces.
 */
email?: string
/**
 * Support phone.
 */
phone?: string
}
/**
 * A license pool of an organization (L-1).
 */
export interface LicensePool {
product: AssetKey
/**
 * How many licenses.
 */
quantity: number
}
/**
 * What a managed account is made with (B-1).
 */
export interface Billing {
/**
 * Computers it may enrol (B-1).
 */
computers: number
invoicesTo: (string | null)
payment: (PaymentMark | null)
}
/**
 * What changes of a managed account (B-1).
 */
export interface BillingUpdate {
/**
 * Computers it may enrol (B-1).
 */
computers?: number
invoicesTo?: (string | null)
payment?: (PaymentMark | null)
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
groups: readonly GroupAnswer[]
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
stateLock?: TerraformLock
/**
 * Of a state that is locked: the id of its lock and who holds it, as Terraform shows it.
 */
ID?: string
lock?: Lock
/**
 * Revision at which it was changed meanwhile.
 */
changedAt?: number
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
 * A lease on a tree (reconciler.md, Lock).
 */
export interface Lock {
root: Key
/**
 * Fencing token; grows with every holder.
 */
fence: number
/**
 * Who holds it.
 */
principal: string
holder: Holder
/**
 * RFC 3339 time.
 */
acquiredAt: string
/**
 * RFC 3339 time.
 */
renewedAt: string
/**
 * RFC 3339 time. Unless it is renewed before.
 */
expiresAt: string
/**
 * How long a renewal lasts, in milliseconds.
 */
leaseMs: number
}
/**
 * Who holds a lock, as far as it says so itself.
 */
export interface Holder {
host: (string | null)
/**
 * Name of that machine, for people.
 */
hostname: string
process: (string | null)
/**
 * What it does, like `allot apply`.
 */
command: string
run: (string | null)
runUrl: (string | null)
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
regions: readonly string[]
/**
 * Keys never to be used again (O-2).
 */
retiredKeys: readonly string[]
/**
 * Organizations that follow.
 */
count: number
/**
 * Sequence number of the last event of the tree; what comes after it is news.
 */
events: number
/**
 * RFC 3339 time of the service when it answered: what has expired by then is over.
 */
at: string
}
/**
 * One organization of a snapshot; lines come ordered by key. What is absent is as it usually is: an owner who has accepted, nobody else, nothing set.
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
owner: Owner1
labels: Labels1
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
/**
 * Whether the distributor's people act inside (O-11). Absent: as the distributor above.
 */
access?: ("sealed" | "delegated")
/**
 * Whether its own people may sign in (O-10). Absent: permit.
 */
customerAccess?: ("permit" | "refuse")
/**
 * What becomes of used credits of a child that is unlinked (U-5). Absent: absorb.
 */
usedOnUnlink?: ("absorb" | "refund")
/**
 * That it is protected (O-13).
 */
protected?: true
/**
 * RFC 3339 time since when its allocation is 0 (U-1).
 */
drainedAt?: string
ownerInvitation?: OwnerInvitation
members?: Members
roles?: Roles
sso?: Sso
transfer?: Transfer
/**
 * Its linked accounts, by id; absent where there are none, or they are not the caller's matter (O-11).
 */
accounts?: readonly LinkedAccount[]
/**
 * Id of a linked account, unique in its tree.
 */
automatic?: string
/**
 * Its cost centers (K-1), by key; absent where there are none, or they are not the caller's matter (O-11).
 */
costCenters?: readonly CostCenter[]
/**
 * That it is an anchor (N-1): "parent organization". Absent: it is none.
 */
anchor?: true
/**
 * That children may be anchored to it (N-2).
 */
activated?: true
/**
 * Key of the anchor that it belongs to (N-2); not told to who is confined to the organization itself.
 */
anchorRef?: string
presentation?: Presentation
/**
 * Whose license pools its children draw on (L-1). Absent: as the distributor above.
 */
partnerType?: ("msp" | "reseller")
licenses?: Licenses
licenseUse?: LicenseUse
/**
 * Of a managed account (B-1); `invoicesTo` and `payment` where billing is shown.
 */
billing?: {
/**
 * Computers it may enrol (B-1).
 */
computers: number
/**
 * When it became one, RFC 3339.
 */
since: string
/**
 * When its trial ends, RFC 3339.
 */
trialEnds: string
invoicesTo?: (string | null)
payment?: (PaymentMark | null)
}
}
export interface Owner1 {
/**
 * Name.
 */
name: string
/**
 * Email.
 */
email: string
}
export interface Labels1 {
[k: string]: string
}
/**
 * An invitation that gave no membership (P-3).
 */
export interface OwnerInvitation {
/**
 * What became of it; `pending` past its end is expired.
 */
state: ("pending" | "declined" | "revoked")
/**
 * RFC 3339 time at which it expires.
 */
until: string
}
/**
 * Somebody who belongs to an organization, or was asked to (P-6).
 */
export interface Member {
/**
 * Email.
 */
email: string
/**
 * Name.
 */
name: string
/**
 * Roles, sorted (P-7).
 */
roles: readonly string[]
/**
 * Whether they have accepted, and have access.
 */
state: ("invited" | "active" | "disabled")
invitation: (OwnerInvitation | null)
}
/**
 * An ownership that was offered and not accepted (P-4).
 */
export interface Transfer {
/**
 * Email of the member.
 */
to: string
/**
 * RFC 3339 time at which it expires.
 */
until: string
/**
 * That the member has declined; absent: it is on its way.
 */
state?: "declined"
}
/**
 * What is used of licenses; absent where nothing is, or it is not the caller's matter (P-7).
 */
export interface LicenseUse {
/**
 * Of its own pools: what is drawn on them, by whomever.
 * 
 * Items: Of one product.
 */
drawn: readonly {
product: AssetKey
/**
 * Licenses.
 */
used: number
}[]
/**
 * What it draws itself.
 * 
 * Items: On one pool.
 */
draws: readonly {
product: AssetKey
/**
 * Licenses.
 */
used: number
/**
 * Opaque id of the organization that has the pool; absent at the top of what is in sight, where it is another (L-2).
 */
pool?: string
}[]
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
events: readonly Event[]
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
entries: readonly LedgerEntry[]
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
problems: readonly string[]
}
/**
 * The trees that the caller sees.
 */
export interface TreeList {
trees: readonly {
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
/**
 * Body of POST /v1/trees/{root}/lock. The same holderId again renews and answers the same.
 */
export interface LockRequest {
/**
 * Random id of who wants to hold it.
 */
holderId: string
holder: Holder
/**
 * Fence of a holder that the caller knows to be dead: it ends if it is still that one.
 */
takeOver?: number
}
/**
 * Body of PUT /v1/trees/{root}/lock.
 */
export interface LockRenewal {
/**
 * Fencing token of the lock.
 */
fence: number
}
/**
 * Locks in sight of the caller that have not ended.
 */
export interface LockList {
locks: readonly Lock[]
}
/**
 * Body of POST /v1/tokens, with an Idempotency-Key.
 */
export interface TokenRequest {
/**
 * What it is for.
 */
name: string
role: TokenRole
access: TokenAccess
tree: (Key | null)
organization: (Key | null)
principal: (string | null)
expiresAt: (string | null)
}
/**
 * Answer to POST /v1/tokens: the only time that the secret can be read.
 */
export interface TokenCreated {
/**
 * The token itself.
 */
secret: string
token: Token
}
/**
 * A token, without its secret.
 */
export interface Token {
/**
 * Public id.
 */
id: string
/**
 * Name.
 */
name: string
/**
 * Person or service account that events name as the actor.
 */
principal: string
role: TokenRole
access: TokenAccess
organization: (Key | null)
/**
 * RFC 3339 time.
 */
createdAt: string
/**
 * Principal who made it.
 */
createdBy: string
expiresAt: (string | null)
revokedAt: (string | null)
}
/**
 * Tokens in sight of the caller, newest first.
 */
export interface TokenList {
tokens: readonly Token[]
next: (string | null)
}
/**
 * Who calls.
 */
export interface Me {
/**
 * What the service's clock shows (RFC 3339): what lasts from now on is reckoned by it.
 */
now: string
/**
 * Whom events name as the actor.
 */
principal: string
role: TokenRole
access: TokenAccess
organization: (Key | null)
/**
 * The token that was sent.
 */
token: {
/**
 * Public id.
 */
id: string
/**
 * Name.
 */
name: string
expiresAt: (string | null)
}
/**
 * What the law lets the caller do (P-7), for who plans on their behalf.
 */
authority: {
home: (string | null)
/**
 * Built-in roles held there.
 */
roles: readonly string[]
/**
 * Permissions, and where they hold.
 */
grants: readonly {
permissions: string[]
reach: (string[] | null)
/**
 * Keys of cost centers of the own organization that they reach besides (P-7). Absent: none.
 */
costCenters?: string[]
/**
 * Ids of linked accounts, in the same way. Absent: none.
 */
accounts?: string[]
}[]
email: (string | null)
/**
 * Address of the person who made a service account's token, where they belong to the organization that it acts in: the token does no more than they could give.
 */
maker?: string
}
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
 * Runs, newest first.
 */
export interface RunList {
runs: readonly Run[]
next: (number | null)
}
/**
 * Organizations by key.
 */
export interface OrganizationList {
organizations: readonly OrganizationFields[]
next: (string | null)
}
/**
 * An organization as a line of the snapshot, or the fields of it that were asked for.
 */
export interface OrganizationFields {
/**
 * Key.
 */
key?: string
/**
 * Opaque id.
 */
id?: string
/**
 * What it is (O-1).
 */
kind?: ("Distributor" | "ChildOrganization")
parent?: (string | null)
/**
 * Name.
 */
name?: string
/**
 * Region.
 */
region?: string
/**
 * Country.
 */
country?: string
owner?: Owner1
labels?: Labels1
externalId?: (string | null)
provisioning?: (("self" | "vendor") | null)
phase?: ("active" | "paused" | "draining" | "unlinked")
managedBy?: (string | null)
/**
 * Version.
 */
version?: number
/**
 * Whole credits (C-1).
 */
allocated?: number
/**
 * Whole credits (C-1).
 */
used?: number
/**
 * Whole credits (C-1).
 */
held?: number
/**
 * Whole credits (C-1).
 */
committedBelow?: number
/**
 * Whether the distributor's people act inside (O-11). Absent: as the distributor above.
 */
access?: ("sealed" | "delegated")
/**
 * Whether its own people may sign in (O-10). Absent: permit.
 */
customerAccess?: ("permit" | "refuse")
/**
 * What becomes of used credits of a child that is unlinked (U-5). Absent: absorb.
 */
usedOnUnlink?: ("absorb" | "refund")
/**
 * That it is protected (O-13).
 */
protected?: true
/**
 * RFC 3339 time since when its allocation is 0 (U-1).
 */
drainedAt?: string
ownerInvitation?: OwnerInvitation
members?: Members
roles?: Roles
sso?: Sso
transfer?: Transfer
/**
 * That it is an anchor (N-1): "parent organization". Absent: it is none.
 */
anchor?: true
/**
 * That children may be anchored to it (N-2).
 */
activated?: true
/**
 * Key of the anchor that it belongs to (N-2); not told to who is confined to the organization itself.
 */
anchorRef?: string
/**
 * Its cost centers (K-1), by key; absent where there are none, or they are not the caller's matter (O-11).
 */
costCenters?: readonly CostCenter[]
/**
 * Whose license pools its children draw on (L-1). Absent: as the distributor above.
 */
partnerType?: ("msp" | "reseller")
licenses?: Licenses
licenseUse?: LicenseUse
/**
 * Of a managed account (B-1); `invoicesTo` and `payment` where billing is shown.
 */
billing?: {
/**
 * Computers it may enrol (B-1).
 */
computers: number
/**
 * When it became one, RFC 3339.
 */
since: string
/**
 * When its trial ends, RFC 3339.
 */
trialEnds: string
invoicesTo?: (string | null)
payment?: (PaymentMark | null)
}
}
/**
 * Body of POST /v1/trees/{root}/organizations/{key}/usage (C-8).
 */
export interface UsageRequest {
operation: OperationId
/**
 * Credits spent.
 */
credits: number
}
/**
 * The organization's balances afterwards.
 */
export interface UsageAnswer {
/**
 * Revision.
 */
revision: number
/**
 * Whether it had been posted before (C-11).
 */
replayed: boolean
/**
 * Allocated.
 */
allocated: number
/**
 * Used.
 */
used: number
/**
 * Held.
 */
held: number
}
/**
 * Body of POST /v1/trees/{root}/organizations/{key}/holds (C-8). It lasts for seconds, or until expiresAt; for an hour where neither is said.
 */
export interface HoldRequest {
operation: OperationId
/**
 * Credits reserved.
 */
credits: number
/**
 * How long it lasts; more than an hour is refused (C-8).
 */
seconds?: number
/**
 * When it expires (RFC 3339): an hour from now at the latest. Not together with seconds.
 */
expiresAt?: string
}
/**
 * Body of POST /v1/trees/{root}/organizations/{key}/holds/{id}/post (C-8).
 */
export interface HoldPost {
operation: OperationId
/**
 * Credits spent of it; the rest is free again.
 */
credits: number
}
/**
 * Body of POST /v1/trees/{root}/organizations/{key}/holds/{id}/void (C-8).
 */
export interface HoldVoid {
operation: OperationId
}
/**
 * A reservation for work in flight (C-8). It ends once.
 */
export interface Hold {
/**
 * Opaque id.
 */
id: string
/**
 * Credits reserved.
 */
credits: number
/**
 * Open, or how it ended.
 */
state: ("held" | "posted" | "voided" | "expired")
/**
 * Credits spent of it; 0 unless it was posted.
 */
posted: number
/**
 * When it was made.
 */
createdAt: string
/**
 * From this moment on it has expired, unless it ended before.
 */
expiresAt: string
}
/**
 * The organization's balances and the hold, right after what was done with it.
 */
export interface HoldAnswer {
/**
 * Revision.
 */
revision: number
/**
 * Whether it had been done before (C-11).
 */
replayed: boolean
/**
 * Allocated.
 */
allocated: number
/**
 * Used.
 */
used: number
/**
 * Held.
 */
held: number
hold: Hold
}
/**
 * Open holds of an organization, by id.
 */
export interface HoldList {
/**
 * Holds.
 */
holds: readonly Hold[]
/**
 * What to give as `after` for the next page; null at the end.
 */
next: (string | null)
}
/**
 * Begins a sign-in with an identity provider (P-5): of an organization by its opaque id, or of an issuer.
 */
export interface SsoStart {
issuer: string
clientId: string
}
/**
 * What the authorization request to the identity provider carries.
 */
export interface SsoStarted {
/**
 * Good for one sign-in.
 */
nonce: string
/**
 * RFC 3339.
 */
expiresAt: string
}
/**
 * Ends a sign-in with an identity provider.
 */
export interface SsoAcceptance {
idToken: string
/**
 * Opaque id of the organization, where issuer and client are those of several.
 */
organization?: (string | null)
}
/**
 * A token of the person's own.
 */
export interface SsoSignedIn {
secret: string
tokenId: string
/**
 * RFC 3339.
 */
expiresAt: string
/**
 * Opaque id.
 */
organization: string
}
/**
 * A user as an identity provider sends one (RFC 7643, 4.1). Attributes that are not named here are not kept.
 */
export interface ScimUserRequest {
/**
 * @maxItems 20
 */
schemas?: readonly string[]
/**
 * An email address.
 */
userName: string
externalId?: (string | null)
displayName?: (string | null)
name?: ({
formatted?: (string | null)
givenName?: (string | null)
familyName?: (string | null)
} | null)
active?: (boolean | string)
}
/**
 * Changes of a user (RFC 7644, 3.5.2): `active`, names, `externalId`.
 */
export interface ScimPatchRequest {
/**
 * @maxItems 20
 */
schemas?: readonly string[]
/**
 * @minItems 1
 * @maxItems 100
 */
Operations: readonly {
op: string
path?: string
value?: unknown
}[]
}
/**
 * Somebody whom the identity provider of an organization has named (RFC 7643, 4.1).
 */
export interface ScimUser {
schemas: readonly string[]
id: string
externalId?: string
userName: string
name: {
formatted: string
}
displayName: string
emails: readonly {
value: string
primary: true
}[]
/**
 * Whether they are let in (P-5).
 */
active: boolean
/**
 * Given here, not by the provider (P-7).
 */
roles: readonly {
value: string
}[]
meta: {
resourceType: "User"
location: string
}
}
/**
 * A page of users (RFC 7644, 3.4.2).
 */
export interface ScimUserList {
schemas: readonly string[]
totalResults: number
startIndex: number
itemsPerPage: number
Resources: readonly ScimUser[]
}
/**
 * What is supported (RFC 7643, 5).
 */
export interface ScimConfig {

}
/**
 * A no in the shape of SCIM (RFC 7644, 3.12), with the refusal that it is.
 */
export interface ScimError {
schemas: readonly string[]
status: string
scimType?: ("uniqueness" | "invalidFilter" | "invalidValue" | "invalidSyntax" | "invalidPath" | "noTarget" | "mutability")
detail: string
"urn:allot:params:scim:Refusal": Refusal
}
/**
 * Body of POST /v1/trees/{root}/erasures.
 */
export interface ErasureRequest {
/**
 * Address of the person.
 */
email: string
}
/**
 * What was erased.
 */
export interface Erasure {
root: Key
/**
 * Entries that the caller may know of, and that no longer say who it was.
 */
persons: number
}
/**
 * Who ids of persons are.
 */
export interface Persons {
/**
 * Items: A person.
 */
persons: readonly {
/**
 * Opaque id, as events name it.
 */
id: string
name: (string | null)
email: (string | null)
erasedAt: (string | null)
}[]
}
/**
 * Body of POST /v1/trees/{root}/organizations, with an Idempotency-Key: all that a new organization starts with (O-4).
 */
export interface NewOrganization {
key: Key
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
/**
 * Whether its own people may sign in (O-10).
 */
customerAccess?: ("permit" | "refuse")
/**
 * What becomes of used credits of a child that is unlinked (U-5).
 */
usedOnUnlink?: ("absorb" | "refund")
/**
 * Null: as the distributor above.
 */
access?: (("sealed" | "delegated") | null)
/**
 * That it is an anchor: a child without credits that holds several children of one client together (N-1).
 */
anchor?: boolean
anchorRef?: Key
/**
 * Of a distributor: whether its children draw on its license pools, or each on its own (L-1). Null: as the distributor above.
 */
partnerType?: (("msp" | "reseller") | null)
}
/**
 * Body of PATCH /v1/trees/{root}/organizations/{key}, with If-Match: a merge patch (RFC 7396) of what can change.
 */
export interface OrganizationPatch {
/**
 * A name (O-3), 1 to 100 characters.
 */
name?: string
/**
 * ISO 3166-1 alpha-2.
 */
country?: string
/**
 * Id in another system, unique in the service (O-7).
 */
externalId?: string
/**
 * Who creates organizations (O-7).
 */
provisioning?: ("self" | "vendor")
/**
 * Labels that change; null removes one.
 */
labels?: {
[k: string]: string | null
}
/**
 * Name, email or both.
 */
owner?: {
/**
 * Name of a person.
 */
name?: string
/**
 * An email address.
 */
email?: string
}
/**
 * Whole credits (C-1).
 */
credits?: number
/**
 * Whole credits (C-1).
 */
purchasedCredits?: number
parent?: Key
key?: Key
/**
 * Whether its own people may sign in (O-10).
 */
customerAccess?: ("permit" | "refuse")
/**
 * What becomes of used credits of a child that is unlinked (U-5).
 */
usedOnUnlink?: ("absorb" | "refund")
/**
 * `paused` refuses new consumption (O-9), `active` lets it, and calls off the draining of an unlink (O-8).
 */
state?: ("active" | "paused")
/**
 * Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate request (O-13).
 */
protected?: boolean
/**
 * Null: as the distributor above.
 */
access?: (("sealed" | "delegated") | null)
anchorRef?: Key
/**
 * Of a distributor: whether its children draw on its license pools, or each on its own (L-1). Null: as the distributor above.
 */
partnerType?: (("msp" | "reseller") | null)
}
/**
 * Body of requests that answer what was mailed: the single-use secret of the link.
 */
export interface LinkSecret {
/**
 * The secret.
 */
secret: string
}
/**
 * A token of a person: the only time that its secret can be read.
 */
export interface PersonalToken {
/**
 * The token itself.
 */
secret: string
/**
 * Its public id.
 */
id: string
/**
 * Opaque id of the person, whom events name as the actor.
 */
principal: string
organization: Key
/**
 * RFC 3339 time at which it ends.
 */
expiresAt: string
}
/**
 * Answer to accepting or declining an invitation (P-3).
 */
export interface InvitationAnswered {
organization: Key
/**
 * Opaque id of the organization.
 */
id: string
/**
 * Name of the organization.
 */
name: string
/**
 * Opaque id of the person.
 */
person: string
/**
 * Roles that the invitation was for.
 */
roles: readonly string[]
/**
 * Null where it was declined, or where accepting alone gives no access (P-5, O-10).
 */
token: (PersonalToken | null)
}
/**
 * Answer to accepting, declining or cancelling an ownership transfer (P-4).
 */
export interface TransferAnswered {
organization: Key
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
}
/**
 * Body of POST /v1/sign-ins: to whom a link is mailed, if there is such a person.
 */
export interface SignInRequest {
/**
 * Address of the person.
 */
email: string
/**
 * Opaque id of the organization; or its key, where the tree is named.
 */
organization: string
/**
 * Key of the root of its tree; null where the organization is named by its id.
 */
tree: (Key | null)
}
/**
 * A page of members, by address.
 */
export interface MemberList {
members: readonly MemberEntry[]
next: (string | null)
}
/**
 * Somebody who belongs to an organization, or was asked to.
 */
export interface MemberEntry {
/**
 * Opaque id of the person.
 */
person: string
/**
 * Address.
 */
email: string
/**
 * Name.
 */
name: string
/**
 * Roles; `owner` is that of the owner alone (P-1).
 */
roles: readonly string[]
/**
 * How they stand.
 */
state: ("invited" | "active" | "disabled")
/**
 * Of somebody who has not accepted; else null.
 */
invitation: ({
/**
 * What became of it.
 */
state: ("pending" | "declined" | "revoked" | "expired")
/**
 * RFC 3339 time at which it expires, or would have.
 */
until: string
} | null)
}
/**
 * A page of custom roles, by name.
 */
export interface RoleList {
roles: readonly Role[]
next: (string | null)
}
/**
 * A page of the outbox, newest first.
 */
export interface MailList {
mails: readonly MailEntry[]
next: (string | null)
}
/**
 * A mail of the outbox.
 */
export interface MailEntry {
/**
 * Its id, which the mail names as well.
 */
id: string
/**
 * What it tells of.
 */
kind: ("invitation" | "transfer" | "sign-in" | "threshold")
organization: Key
to: ({
/**
 * Opaque id.
 */
person: string
/**
 * Name.
 */
name: string
/**
 * Address.
 */
email: string
} | null)
/**
 * What became of it; `cancelled` is of no use any more.
 */
state: ("waiting" | "sent" | "failed" | "cancelled")
/**
 * RFC 3339 time.
 */
createdAt: string
sentAt: (string | null)
nextAt: (string | null)
/**
 * How often it was tried.
 */
attempts: number
error: (string | null)
}
/**
 * A mail as it is sent.
 */
export interface MailText {
mail: MailEntry
/**
 * Subject.
 */
subject: string
/**
 * Text. Its link is there for the operator and for owners and admins of the organization, until it is sent or of no use.
 */
text: string
}
/**
 * A page of cost centers, by key.
 */
export interface CostCenterList {
costCenters: readonly CostCenter[]
next: (string | null)
}
/**
 * A page of linked accounts, by id.
 */
export interface LinkedAccountList {
accounts: readonly LinkedAccount[]
next: (string | null)
}
/**
 * A page of organizations with their linked accounts, by key.
 */
export interface AccountAssignmentList {
assignments: readonly AccountAssignment[]
next: (string | null)
}
/**
 * An organization with the linked accounts that it has. Who else has them is not said.
 */
export interface AccountAssignment {
child: Key
/**
 * Name of the organization.
 */
name: string
accounts: readonly {
id: AccountId
provider: ("aws" | "azure" | "gcp")
name: (string | null)
/**
 * How many of its sub-accounts belong to the organization.
 */
subAccounts: number
}[]
}
/**
 * A page of sub-accounts, by id.
 */
export interface SubAccountList {
subAccounts: readonly SubAccount[]
next: (string | null)
}
/**
 * A sub-account, as imports have left it.
 */
export interface SubAccount {
id: SubAccountId
name: string
account: AccountId
/**
 * The organization that it belongs to.
 */
child: (Key | null)
/**
 * Whether automation assigned it.
 */
automatic: boolean
/**
 * RFC 3339.
 */
firstSeen: string
}
/**
 * An object of texts.
 */
export interface SubAccountRow {
/**
 * Id of the sub-account, 1 to 100 characters. Needed.
 */
id?: {
[k: string]: unknown
}
/**
 * Its name, at most 400 characters; without it, it keeps its name, or has its id for one.
 */
name?: {
[k: string]: unknown
}
/**
 * The organization that it belongs to: its key, its external id, or the billing file's own id of a customer.
 */
customer?: {
[k: string]: unknown
}
/**
 * Name of a customer that is to be created.
 */
customerName?: {
[k: string]: unknown
}
}
/**
 * What an import of sub-accounts did.
 */
export interface SubAccountImport {
/**
 * Rows that were read.
 */
rows: number
/**
 * Sub-accounts that are new.
 */
added: number
/**
 * Those that were there, and have another name or child now.
 */
changed: number
/**
 * Those that were there just so.
 */
unchanged: number
/**
 * Of those added and changed, those that this import gave to an organization.
 */
assigned: number
/**
 * Rows whose name fits the account's `excludeRule`.
 */
excluded: number
/**
 * Organizations that were created.
 */
childrenCreated: number
/**
 * Rows that were left out, the first hundred.
 */
problems: readonly {
/**
 * From 1; the line of column names does not count.
 */
row: number
code: string
message: string
}[]
/**
 * How many rows were left out.
 */
problemCount: number
}
/**
 * A state as Terraform sends it: kept byte by byte; this is what the service looks at.
 */
export interface TerraformStateFile {
/**
 * Of the format.
 */
version: number
/**
 * Grows with every state of a lineage.
 */
serial: number
/**
 * What tells one history of states from another.
 */
lineage: string
/**
 * Of the Terraform that made it.
 */
terraform_version?: string
[k: string]: unknown
}
/**
 * What Terraform says of a lock that it takes or ends.
 */
export interface TerraformLockInfo {
/**
 * What tells the lock apart.
 */
ID: string
/**
 * What it is for.
 */
Operation?: string
/**
 * More about that.
 */
Info?: string
/**
 * User and host.
 */
Who?: string
/**
 * Of Terraform.
 */
Version?: string
/**
 * Since when, RFC 3339.
 */
Created?: string
/**
 * Of the state.
 */
Path?: string
[k: string]: unknown
}
/**
 * Body of POST /v1/terraform/state/{name}/restore.
 */
export interface TerraformRestoreRequest {
/**
 * The version to bring back.
 */
version: number
}
/**
 * States in sight of the caller, by organization and name.
 */
export interface TerraformStateList {
states: readonly TerraformState[]
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
 * The versions of a state that are kept, newest first.
 */
export interface TerraformStateHistory {
state: TerraformState
versions: readonly TerraformStateVersion[]
}
/**
 * What became of a state.
 */
export interface TerraformStateRemoved {
/**
 * Its name.
 */
name: string
/**
 * How many versions of it are kept.
 */
versions: number
}
/**
 * The lock of a state that was ended; null where there was none.
 */
export interface TerraformStateUnlocked {
/**
 * Name of the state.
 */
name: string
lock: (TerraformLock | null)
}
/**
 * The presentation of an organization: what it says itself, and what is shown.
 */
export interface PresentationAnswer {
own: (Presentation | null)
/**
 * What people see, and who is mailed.
 */
shown: {
/**
 * The look (B-3); its value is null where nobody has one.
 */
branding: {
/**
 * Null where nobody in sight says it (O-6).
 */
from: (string | null)
/**
 * Whether it is a distributor's above.
 */
inherited: boolean
value: (Branding | null)
}
/**
 * The contact menu (B-3).
 */
contactMenu: {
/**
 * Null where nobody in sight says it (O-6).
 */
from: (string | null)
/**
 * Whether it is a distributor's above.
 */
inherited: boolean
value: (readonly ContactEntry[] | null)
}
/**
 * The support (B-2).
 */
support: {
/**
 * Null where nobody in sight says it (O-6).
 */
from: (string | null)
/**
 * Whether it is a distributor's above.
 */
inherited: boolean
value: (Support | null)
}
/**
 * Who is mailed (B-4).
 */
alerts: {
/**
 * Addresses.
 */
to: readonly string[]
/**
 * Whether that is the owner, since nobody else is named.
 */
owner: boolean
}
}
}
/**
 * A page of license pools, by product.
 */
export interface LicensePoolList {
licenses: readonly LicensePool[]
next: (string | null)
}
/**
 * Body of POST /v1/trees/{root}/organizations/{key}/licenses/{asset}/use (L-3).
 */
export interface LicenseUseRequest {
operation: OperationId
/**
 * Licenses taken; below 0, given back.
 */
count: number
}
/**
 * What the organization uses of the product afterwards.
 */
export interface LicenseUseAnswer {
/**
 * Revision.
 */
revision: number
/**
 * Whether it had been posted before (C-11).
 */
replayed: boolean
product: AssetKey
/**
 * Licenses that the organization uses.
 */
used: number
}
/**
 * A line of a license report: one organization and product. What may not be shown is absent (L-2).
 */
export interface LicenseReportLine {
organization: Key
name: string
product: AssetKey
/**
 * Licenses that the organization uses itself.
 */
used: number
/**
 * Where the pools are that it draws on, as far as they are in sight and may be seen.
 * 
 * Items: A draw on a pool.
 */
pools?: readonly {
organization: Key
/**
 * Drawn on it.
 */
used: number
}[]
/**
 * Of a pool of its own: how many licenses it has.
 */
quantity?: number
/**
 * Of a pool of its own: how many are in use, by whomever.
 */
drawn?: number
/**
 * Of a pool of its own: how many are left.
 */
available?: number
}
/**
 * A line of a credit report: one organization. Whole credits (C-4).
 */
export interface CreditReportLine {
organization: Key
name: string
/**
 * Key of the distributor above; null at the top of what is in sight.
 */
parent: (Key | null)
kind: ("Distributor" | "ChildOrganization")
phase: ("active" | "paused" | "draining" | "unlinked")
/**
 * Allocated; of a root, purchased.
 */
allocated: number
/**
 * Used by the organization itself.
 */
used: number
/**
 * Held for work in flight.
 */
held: number
/**
 * What its children are charged with.
 */
committedBelow: number
/**
 * What is left.
 */
available: number
}
/**
 * First line of a report.
 */
export interface ReportHeader {
report: ("credits" | "licenses")
organization: Key
/**
 * Revision of the tree.
 */
revision: number
/**
 * RFC 3339 time of the service.
 */
at: string
}
/**
 * Last line of a report; without it the answer was cut short.
 */
export interface ReportEnd {
end: true
/**
 * Lines that came.
 */
count: number
}
/**
 * A managed account (B-1).
 */
export interface ManagedAccount {
/**
 * Computers it may enrol (B-1).
 */
computers: number
/**
 * Computers that are enrolled.
 */
enrolled: number
/**
 * When it became one, RFC 3339.
 */
since: string
/**
 * When its trial ends, RFC 3339.
 */
trialEnds: string
/**
 * Where its billing stands: `past_due` enrols no further computers.
 */
state: ("trial" | "active" | "past_due")
invoicesTo?: (string | null)
payment?: (PaymentMark | null)
}
/**
 * Body of PUT …/managed-account/payment-reference.
 */
export interface PaymentReferenceRequest {
paymentReference: PaymentReference
}
/**
 * Body of PUT …/computers/{computer} (B-2).
 */
export interface ComputerRequest {
/**
 * Its name.
 */
name: string
}
/**
 * An enrolled computer (B-1, B-2).
 */
export interface Computer {
/**
 * What tells it apart in its organization.
 */
id: string
/**
 * Its name.
 */
name: string
/**
 * When it was enrolled first, RFC 3339.
 */
enrolledAt: string
/**
 * When it was enrolled last, RFC 3339.
 */
seenAt: string
}
/**
 * A page of computers, by id.
 */
export interface ComputerList {
computers: readonly Computer[]
next: (string | null)
}
/**
 * A page of invoices.
 */
export interface InvoiceList {
invoices: readonly Invoice[]
next: (string | null)
}
/**
 * What a child owes for a month (B-5).
 */
export interface Invoice {
organization: Key
/**
 * Opaque id of the organization.
 */
id: string
/**
 * Its name.
 */
name: string
/**
 * Month of the calendar, UTC.
 */
month: string
/**
 * `open` until the month has ended; a closed one stays as it is.
 */
state: ("open" | "closed")
/**
 * Of amounts in cents.
 */
currency: "USD"
/**
 * Fee of a managed account, in cents (B-1).
 */
managedAccountCents: number
/**
 * Licenses by product: the most that were in use at once in the month (L-1).
 */
licenses: readonly {
/**
 * Its product.
 */
product: string
/**
 * How many.
 */
quantity: number
}[]
/**
 * Credits posted in the month (C-8).
 */
creditsConsumed: number
}
