// Made from schemas/history.schema.json by `npm run generate`. Do not edit.
import type { Run } from "./wire.ts";
export type { Run };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot history --format json` prints: runs, or the events of an organization or of a run; newest first.
 */
export interface History {
/**
 * Version of this format.
 */
formatVersion: 1
root: (string | null)
organization: (string | null)
run: (string | null)
/**
 * What was asked for without an organization: runs, or the one run.
 */
runs: readonly Run[]
/**
 * Of the organization or the run.
 */
events: readonly Event[]
/**
 * Whether there are earlier ones (`--limit`).
 */
more: boolean
/**
 * Why there is nothing to show.
 */
problems: readonly Problem[]
}
/**
 * What one operation changed. Owners in `before` and `after` are told as persons.
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
