// Made from schemas/lock-released.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot lock release --format json` prints.
 */
export interface LockReleased {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * The lock that was taken away; null where nobody held it.
 */
released: (Lock | null)
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
