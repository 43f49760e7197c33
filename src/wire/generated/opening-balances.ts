// Made from schemas/opening-balances.schema.json by `npm run generate`. Do not edit.


/**
 * balances.json of a stack: what `allot import --start` posts as used when its organizations begin. Written by `allot import --out`.
 */
export interface OpeningBalances {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * The list that they are from.
 */
list: string
/**
 * Those that have used something, by key.
 */
balances: readonly OpeningBalance[]
}
/**
 * What one organization has used.
 */
export interface OpeningBalance {
/**
 * Its key in the declarations.
 */
organization: string
/**
 * Credits used.
 */
used: number
/**
 * Licenses in use, by product.
 */
licenses?: {
/**
 * How many.
 */
[k: string]: number
}
}
