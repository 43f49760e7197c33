// Made from schemas/graph.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./plan.ts";
export type { Problem };


/**
 * What `allot graph --format json` prints.
 */
export interface Graph {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Name of the stack.
 */
stack: string
/**
 * Key of the root.
 */
root: string
/**
 * Id of the run that applies the plan; empty where nothing can be applied.
 */
run: string
/**
 * How many follow each other where all that can happens at the same time.
 */
steps: number
/**
 * The operations, in the order of the plan; empty when there are problems.
 */
nodes: readonly GraphNode[]
/**
 * Atomic groups: their operations happen all together or not at all.
 */
groups: readonly Group[]
/**
 * What waits for what, where it is not in the same group.
 */
edges: readonly Edge[]
/**
 * What forbids the plan.
 */
problems: readonly Problem[]
}
/**
 * One operation.
 */
export interface GraphNode {
/**
 * Operation id.
 */
id: string
/**
 * Operation kind.
 */
kind: string
/**
 * Key of the organization.
 */
address: string
/**
 * What it does, in words.
 */
texts: readonly string[]
group: (string | null)
/**
 * When it can happen at the earliest, from 1.
 */
step: number
/**
 * Whether a later apply can put it back.
 */
reversible: boolean
}
/**
 * An atomic group.
 */
export interface Group {
/**
 * Its name in the plan.
 */
name: string
/**
 * Ids of its operations.
 */
operations: readonly string[]
}
/**
 * One operation that waits for another.
 */
export interface Edge {
/**
 * Id of the one that must be done first.
 */
from: string
/**
 * Id of the one that waits.
 */
to: string
}
