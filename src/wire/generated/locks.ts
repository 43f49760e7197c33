// Made from schemas/locks.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot lock list --format json` prints.
 */
export interface Locks {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Locks in sight that have not ended.
 */
locks: readonly Lock[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
/**
 * Who holds a tree, and until when.
 */
export interface Lock {
/**
 * Key of an organization.
 */
root: string
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
