// Made from schemas/tree.schema.json by `npm run generate`. Do not edit.


/**
 * What `allot tree --format json` prints.
 */
export interface Tree {
/**
 * Version of this format.
 */
formatVersion: 1
root: (Node | null)
}
/**
 * An organization with its credits.
 */
export interface Node {
/**
 * Key.
 */
key: string
/**
 * Name.
 */
name: string
/**
 * What it is.
 */
kind: ("Distributor" | "ChildOrganization")
/**
 * Phase (O-8).
 */
phase: ("active" | "paused" | "draining" | "unlinked")
/**
 * Whether it refuses pause, unlink, move and any decrease of credits (O-13).
 */
protected: boolean
/**
 * RFC 3339 time at which the hour for work in flight is over (U-1). Absent where none runs.
 */
drainedUntil?: string
/**
 * What was given to it; of a root, what was purchased.
 */
allocated: number
/**
 * Posted consumption.
 */
used: number
/**
 * Reserved.
 */
held: number
/**
 * Left.
 */
available: number
/**
 * What its children are charged with (C-4).
 */
handedDown?: number
/**
 * By key.
 */
children: readonly Node[]
/**
 * Of an anchor (N-1), whether children may be anchored to it (N-2). Absent: it is none.
 */
anchor?: ("activated" | "not activated")
/**
 * Key of the anchor that it belongs to (N-2). Absent where there is none.
 */
anchorRef?: string
}
