// Made from schemas/tree-report.schema.json by `npm run generate`. Do not edit.


/**
 * Key of an organization (O-2).
 */
export type Key = string
/**
 * Key of a cost center, or of a license pool, in its organization.
 */
export type AssetKey = string

/**
 * What `allot report … --format json` prints.
 */
export interface TreeReport {
/**
 * Version of this format.
 */
formatVersion: 1
report: ("credits" | "licenses")
/**
 * Whose report it is, with what is below.
 */
organization: string
/**
 * Revision of the tree.
 */
revision: number
/**
 * RFC 3339 time of the service.
 */
at: string
/**
 * Lines, by key of the organization; which shape they have is told by `report`.
 */
lines: readonly (CreditReportLine | LicenseReportLine)[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
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
