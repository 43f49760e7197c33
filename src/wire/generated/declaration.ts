// Made from schemas/{stack,distributor,child-organization,template,policy}.schema.json by `npm run generate`. Do not edit.


export type Declaration = (ChildOrganization | NestedChild | Distributor | NestedDistributor | Stack | Template | Policy)
/**
 * Version of the language; always `allot/v1`.
 */
export type ApiVersion = "allot/v1"
/**
 * Identity of an organization in its tree (O-2): 1 to 63 of a-z, 0-9 and inner hyphens.
 */
export type Key = string
/**
 * Templates to start from, merged in this order, the declaration itself last (language rule 5).
 * 
 * @maxItems 50
 * 
 * Items: Name of a Template.
 */
export type Extends = readonly string[]
/**
 * Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place.
 */
export type Name = string
/**
 * Region in which it is created, one of the service's (O-5). Stays as created.
 */
export type Region = string
/**
 * Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place.
 */
export type Country = string
/**
 * Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer.
 */
export type Credits = number
/**
 * Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7).
 */
export type ExternalId = string
/**
 * `active` (default), `paused`, `unlinked` (with `confirm`), or `released`: stop managing it and leave it alone (language rule 7).
 */
export type State = ("active" | "paused" | "unlinked" | "released")
/**
 * The live name, typed to confirm `state: unlinked` (U-6).
 */
export type Confirm = string
/**
 * Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8).
 * 
 * @maxItems 100
 */
export type PreviousKeys = readonly Key[]
/**
 * Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13).
 */
export type Protected = boolean
/**
 * Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11).
 */
export type Access = ("sealed" | "delegated")
/**
 * Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10).
 */
export type CustomerAccess = ("permit" | "refuse")
/**
 * Whose support website and contact email are shown (B-2).
 */
export type Management = ("provider" | "client")
/**
 * People of this organization besides its owner. An empty list means none.
 */
export type Users = readonly User[]
/**
 * Entries of the contact menu; inherited where absent, none where empty (B-3).
 * 
 * @maxItems 50
 * 
 * Items: One entry.
 */
export type ContactMenu = readonly {
/**
 * What people read.
 */
label: string
/**
 * Where it leads, beginning with `https://`.
 */
url?: string
/**
 * Whom it writes to: one mailbox, such as `ada@example.com`; nothing quoted, no list.
 */
email?: string
/**
 * Whom it calls.
 */
phone?: string
}[]
/**
 * Who receives alert emails instead of the owner (B-4).
 * 
 * @maxItems 20
 * 
 * Items: An email address: one mailbox, such as `ada@example.com`; nothing quoted, no list.
 */
export type AlertsTo = readonly string[]
/**
 * Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens.
 */
export type Subdomain = string
/**
 * Credits that the root has purchased (C-3), as a plain decimal integer.
 */
export type PurchasedCredits = number
/**
 * Who creates the organizations of the tree (O-7).
 */
export type Provisioning = ("self" | "vendor")
/**
 * `msp`: children consume from the distributor's license pools; `reseller`: every child has its own (L-1).
 */
export type PartnerType = ("msp" | "reseller")
/**
 * What happens to used credits at an unlink: `absorb` (default) or `refund` (U-5).
 */
export type UsedOnUnlink = ("absorb" | "refund")

/**
 * A child organization in a document of its own.
 */
export interface ChildOrganization {
apiVersion: ApiVersion
/**
 * What this document declares.
 */
kind: "ChildOrganization"
key: Key
parent?: Key
extends?: Extends
name?: Name
region?: Region
country?: Country
owner?: Owner
credits?: Credits
labels?: Labels
externalId?: ExternalId
state?: State
confirm?: Confirm
previousKeys?: PreviousKeys
protected?: Protected
access?: Access
customerAccess?: CustomerAccess
/**
 * Makes it an anchor: holds several children of one client together, without credits of its own (N-1).
 */
anchor?: boolean
anchorRef?: Key
management?: Management
managedAccount?: ManagedAccount
roles?: Roles
users?: Users
costCenters?: CostCenters
licenses?: Licenses
sso?: Sso
support?: Support
branding?: Branding
contactMenu?: ContactMenu
alertsTo?: AlertsTo
subdomain?: Subdomain
}
/**
 * The one owner of the organization, by name and email (P-1).
 */
export interface Owner {
/**
 * Name of the person.
 */
name: string
/**
 * Email address of the person: one mailbox, such as `ada@example.com`; nothing quoted, no list.
 */
email: string
}
/**
 * Free labels, managed like any field (language rule 11).
 */
export interface Labels {
/**
 * Value of the label.
 */
[k: string]: string
}
/**
 * Makes the child a managed account (B-1).
 */
export interface ManagedAccount {
/**
 * Billing of its own, separate from the distributor's.
 */
billing?: {
/**
 * Reference of the means of payment; from the environment, with `!env`.
 */
paymentReference?: string
/**
 * Where invoices go: one mailbox, such as `ada@example.com`; nothing quoted, no list.
 */
email?: string
}
/**
 * Computers it may enrol.
 */
computers?: number
}
/**
 * Custom roles by name (P-7).
 */
export interface Roles {
/**
 * A custom role.
 */
[k: string]: {
/**
 * What it permits, as `noun:verb`.
 * 
 * Items: A permission such as `credits:view`.
 */
permissions?: readonly string[]
/**
 * Roles that it includes; no cycles.
 * 
 * Items: Name of a role.
 */
includes?: readonly string[]
scope?: Scope
}
}
/**
 * What a role reaches; everything where absent (P-7).
 */
export interface Scope {
/**
 * Keys of child organizations.
 */
children?: readonly Key[]
/**
 * Ids of linked accounts.
 * 
 * Items: Id of a linked account.
 */
accounts?: readonly string[]
/**
 * Keys of cost centers.
 * 
 * Items: Key of a cost center.
 */
costCenters?: readonly string[]
}
/**
 * One person of this organization (P-6).
 */
export interface User {
/**
 * Email address; identifies the person in this organization: one mailbox, such as `ada@example.com`; nothing quoted, no list.
 */
email: string
/**
 * Name of the person.
 */
name?: string
/**
 * Built-in or custom roles (P-7).
 * 
 * Items: Name of a role.
 */
roles?: readonly string[]
/**
 * Keeps the membership, without access.
 */
disabled?: boolean
}
/**
 * Cost centers of this organization by key (K-1).
 */
export interface CostCenters {
/**
 * A cost center.
 */
[k: string]: {
/**
 * Name.
 */
name: string
/**
 * Code.
 */
code?: string
/**
 * Key of the cost center above it.
 */
parent?: string
/**
 * Sub-accounts that hang on it; leaves only.
 * 
 * Items: Id of a sub-account.
 */
subAccounts?: readonly string[]
}
}
/**
 * License pools by product (L-1).
 */
export interface Licenses {
/**
 * A license pool.
 */
[k: string]: {
/**
 * How many licenses.
 */
quantity: number
}
}
/**
 * Single sign-on (P-5); an empty map means none.
 */
export interface Sso {
/**
 * Issuer URL of the identity provider, beginning with `https://`; with `http://` on this machine only.
 */
issuer?: string
/**
 * Client id at the identity provider.
 */
clientId?: string
/**
 * Client secret; from the environment, with `!env`.
 */
clientSecret?: string
/**
 * Email domains that sign in this way; where absent, all that the provider vouches for.
 * 
 * Items: A domain.
 */
emailDomains?: readonly string[]
}
/**
 * Support shown to people.
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
 * Support email: one mailbox, such as `ada@example.com`; nothing quoted, no list.
 */
email?: string
/**
 * Support phone.
 */
phone?: string
}
/**
 * Look; inherited from the distributor where absent (B-3).
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
 * A child organization declared below its distributor, under its key.
 */
export interface NestedChild {
/**
 * What this declares; ChildOrganization where absent.
 */
kind?: "ChildOrganization"
extends?: [{"type":"array","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5).\n\n@maxItems 50","items":{"type":"string","description":"Name of a Template.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"uniqueItems":true,"$id":"Extends"}]
name?: Name
region?: Region
country?: Country
owner?: Owner
credits?: Credits
labels?: Labels
externalId?: ExternalId
state?: State
confirm?: Confirm
previousKeys?: PreviousKeys
protected?: Protected
access?: Access
customerAccess?: CustomerAccess
/**
 * Makes it an anchor: holds several children of one client together, without credits of its own (N-1).
 */
anchor?: boolean
anchorRef?: Key
management?: Management
managedAccount?: ManagedAccount
roles?: Roles
users?: Users
costCenters?: CostCenters
licenses?: Licenses
sso?: Sso
support?: Support
branding?: Branding
contactMenu?: ContactMenu
alertsTo?: AlertsTo
subdomain?: Subdomain
}
/**
 * A distributor: the root of a tree, or one below another distributor.
 */
export interface Distributor {
apiVersion: ApiVersion
/**
 * What this document declares.
 */
kind: "Distributor"
key: Key
parent?: Key
extends?: Extends
name?: Name
region?: Region
country?: Country
owner?: Owner
credits?: Credits
purchasedCredits?: PurchasedCredits
labels?: Labels
externalId?: ExternalId
provisioning?: Provisioning
state?: State
confirm?: Confirm
previousKeys?: PreviousKeys
protected?: Protected
access?: Access
customerAccess?: CustomerAccess
partnerType?: PartnerType
usedOnUnlink?: UsedOnUnlink
roles?: Roles
users?: Users
costCenters?: CostCenters
licenses?: Licenses
sso?: Sso
support?: Support
branding?: Branding
contactMenu?: ContactMenu
alertsTo?: AlertsTo
subdomain?: Subdomain
accounts?: Accounts
children?: Children
}
/**
 * Linked accounts by id (A-1).
 */
export interface Accounts {
/**
 * A linked account.
 */
[k: string]: {
/**
 * Cloud provider.
 */
provider: ("aws" | "azure" | "gcp")
/**
 * Name as onboarded.
 */
name?: string
/**
 * `dedicated` to one child, or `shared` by several.
 */
type: ("dedicated" | "shared")
child?: Key
/**
 * Keys of the children that share it.
 */
children?: readonly Key[]
/**
 * Whether an Azure CSP account is defined in the portal.
 */
portalDefined?: boolean
/**
 * Creates children from the billing file (A-2).
 */
autoCustomer?: boolean
/**
 * New sub-accounts go to the account's child (A-3).
 */
autoAssigned?: boolean
/**
 * Glob with `*` on names of sub-accounts that are left out (A-3).
 */
excludeRule?: string
}
}
/**
 * Organizations below this distributor, by key.
 */
export interface Children {
[k: string]: {
[k: string]: unknown
}
}
/**
 * A distributor declared below another, under its key.
 */
export interface NestedDistributor {
/**
 * What this declares.
 */
kind: "Distributor"
extends?: [{"type":"array","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5).\n\n@maxItems 50","items":{"type":"string","description":"Name of a Template.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"uniqueItems":true,"$id":"Extends"}]
name?: Name
region?: Region
country?: Country
owner?: Owner
credits?: Credits
purchasedCredits?: PurchasedCredits
labels?: Labels
externalId?: ExternalId
provisioning?: Provisioning
state?: State
confirm?: Confirm
previousKeys?: PreviousKeys
protected?: Protected
access?: Access
customerAccess?: CustomerAccess
partnerType?: PartnerType
usedOnUnlink?: UsedOnUnlink
roles?: Roles
users?: Users
costCenters?: CostCenters
licenses?: Licenses
sso?: Sso
support?: Support
branding?: Branding
contactMenu?: ContactMenu
alertsTo?: AlertsTo
subdomain?: Subdomain
accounts?: Accounts
children?: Children
}
/**
 * allot.yaml: what a stack is made of, and what an apply may do without being told so by name.
 */
export interface Stack {
/**
 * Version of the language; always `allot/v1`.
 */
apiVersion: "allot/v1"
/**
 * What this document declares.
 */
kind: "Stack"
/**
 * Marks what this stack manages, in the service (language rule 10).
 */
name: string
/**
 * Key of the tree's root; may be absent where the files declare exactly one root.
 */
root?: string
/**
 * Globs of the declaration files, inside this folder. Default: `orgs/** /*.yaml`.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: A glob such as `orgs/** /*.yaml`; `!` in front leaves files out.
 */
files?: readonly string[]
/**
 * `embedded`, or the URL of an org-service. The token never stands here.
 */
service?: string
/**
 * What an apply may do without being told so by name; either limit trips.
 */
guards?: {
/**
 * Organizations unlinked. Default: 5.
 */
unlinks?: (number | {
/**
 * How many.
 */
count?: number
/**
 * Percent, 0 to 100.
 */
percent?: number
})
/**
 * Credits taken back. Default: 50 percent.
 */
creditsReclaimed?: (number | {
/**
 * How many credits.
 */
count?: number
/**
 * Percent, 0 to 100.
 */
percent?: number
})
/**
 * Memberships, roles, cost centers and account assignments removed. Default: 50 percent.
 */
removals?: (number | {
/**
 * How many.
 */
count?: number
/**
 * Percent, 0 to 100.
 */
percent?: number
})
}
/**
 * Globs of policy files.
 * 
 * @maxItems 100
 * 
 * Items: A glob.
 */
policies?: readonly string[]
}
/**
 * Fields that several organizations start from (language rule 5).
 */
export interface Template {
apiVersion: ApiVersion
/**
 * What this document declares.
 */
kind: "Template"
/**
 * Name by which `extends` finds it, unique in the stack.
 */
name: string
/**
 * The fields. Maps merge, lists and scalars are replaced.
 */
spec: {
name?: Name
region?: Region
country?: Country
owner?: Owner
credits?: Credits
labels?: Labels
externalId?: ExternalId
protected?: Protected
access?: Access
customerAccess?: CustomerAccess
/**
 * Makes it an anchor: holds several children of one client together, without credits of its own (N-1).
 */
anchor?: boolean
anchorRef?: Key
management?: Management
managedAccount?: ManagedAccount
roles?: Roles
users?: Users
costCenters?: CostCenters
licenses?: Licenses
sso?: Sso
support?: Support
branding?: Branding
contactMenu?: ContactMenu
alertsTo?: AlertsTo
subdomain?: Subdomain
purchasedCredits?: PurchasedCredits
provisioning?: Provisioning
partnerType?: PartnerType
usedOnUnlink?: UsedOnUnlink
accounts?: Accounts
}
}
/**
 * What no plan of a stack may do: asked when it is made, and again before it is applied. A policy has exactly one of `schema`, `operations`, `maxAllocation`, `ownerDomains`, `freeze` and `approval`.
 */
export interface Policy {
/**
 * Version of the language; always `allot/v1`.
 */
apiVersion: "allot/v1"
/**
 * What this document declares.
 */
kind: "Policy"
/**
 * What it is called by, unique in the stack: lower-case letters, digits, `.`, `_` and `-`, at most 63.
 */
name: string
/**
 * What it is for.
 */
description?: string
/**
 * What to do instead, or whom to ask: said wherever the policy refuses something.
 */
message?: string
/**
 * Of which organizations and operations it speaks: all that is said here must hold, before the plan or after it. Default: all.
 */
where?: {
/**
 * Organizations below one of these distributors, at any depth; not these themselves.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: Key of an organization.
 */
below?: readonly string[]
/**
 * One of these organizations, or what is below it.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: Key of an organization.
 */
within?: readonly string[]
/**
 * Organizations that have all of these labels.
 */
labels?: {
/**
 * Value of the label.
 */
[k: string]: string
}
/**
 * Organizations of this kind.
 */
kind?: ("Distributor" | "ChildOrganization")
/**
 * Operations of these kinds: `organization.unlink`, or `credits.*` for all of a noun.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Kind of an operation.
 */
operations?: readonly ("organization.*" | "credits.*" | "owner.*" | "membership.*" | "role.*" | "costCenter.*" | "account.*" | "license.*" | "billing.*" | "presentation.*" | "sso.*" | "organization.create" | "organization.update" | "organization.rekey" | "organization.move" | "organization.pause" | "organization.resume" | "organization.activate" | "organization.protect" | "organization.unprotect" | "organization.drain" | "organization.unlink" | "organization.adopt" | "organization.release" | "credits.purchase" | "credits.allocate" | "owner.name" | "owner.transfer" | "membership.invite" | "membership.update" | "membership.disable" | "membership.enable" | "role.create" | "role.update" | "role.delete" | "costCenter.create" | "costCenter.update" | "costCenter.delete" | "account.create" | "account.update" | "account.delete" | "license.create" | "license.update" | "license.delete" | "billing.create" | "billing.update" | "billing.delete" | "presentation.create" | "presentation.update" | "presentation.delete" | "sso.create" | "sso.update" | "sso.delete")[]
}
/**
 * What the whole plan must fit: a JSON Schema over the document that `allot plan --format json` prints.
 */
schema?: ({
[k: string]: unknown
} | boolean)
/**
 * What every operation must fit that `when` selects.
 */
operations?: {
/**
 * A JSON Schema: operations that fit it are judged. Default: all.
 */
when?: ({
[k: string]: unknown
} | boolean)
/**
 * A JSON Schema over each operation of the plan document; `false` forbids what `when` selects.
 */
schema: ({
[k: string]: unknown
} | boolean)
}
/**
 * The most credits that a plan may allocate to one organization.
 */
maxAllocation?: number
/**
 * Domains of the addresses that a plan may name as owners; `*.rlc.example` is every domain below that one.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: A domain, in lower case.
 */
ownerDomains?: readonly string[]
/**
 * Windows of time, by the service's clock, in which nothing is planned or applied.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: One window, from `from` (included) to `to` (excluded).
 */
freeze?: readonly {
/**
 * When it begins: a time such as `2026-12-20T00:00:00Z`; every week `fri 16:00`; every day `22:00`.
 */
from: string
/**
 * When it ends, in the same form: a time such as `2027-01-04T00:00:00Z`; every week `mon 08:00`; every day `06:00`.
 */
to: string
/**
 * Of a window of every week or day: the IANA name of its time zone, such as `Europe/Prague` or `UTC`.
 */
timeZone?: string
/**
 * Why; said wherever it refuses something.
 */
reason?: string
}[]
/**
 * Who must apply a plan themselves that grants, or purchases, more than so many credits.
 */
approval?: {
/**
 * Credits that one plan may grant, and purchase, without it: what allocations rise, first credits included, and what the root's purchases rise, each by itself.
 */
above: number
/**
 * Who approves, by applying it with a token of their own: addresses of people of the root, or principals as `allot whoami` prints them.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: An address, or a principal.
 */
by: readonly string[]
}
}
