/** What the exit codes of reconciler.md mean. Where several apply: locked before stale before guard before failure;
 * an interrupt before all. */
export const Exit = {
  done: 0,
  /** Problems, refusals, failed operations, and usage errors. */
  failed: 1,
  /** `plan --detailed-exitcode`: there is something to do. */
  changes: 2,
  /** A saved plan is stale, or was used before. */
  stale: 3,
  /** A guard or a policy stands against it. */
  guarded: 4,
  /** Another holds the lock of the tree, and did not let go in time. */
  locked: 5,
  interrupted: 130,
} as const;
export type Exit = (typeof Exit)[keyof typeof Exit];
