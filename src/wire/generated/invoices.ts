// Made from schemas/invoices.schema.json by `npm run generate`. Do not edit.


/**
 * Key of an organization (O-2).
 */
export type Key = string

/**
 * What `allot invoices --format json` prints.
 */
export interface Invoices {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * By key and month.
 */
invoices: readonly Invoice[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
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
