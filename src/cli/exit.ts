/** What the exit codes of reconciler.md mean. Where several apply: guard before failure; an interrupt before all. */
export const Exit = {
  done: 0,
  /** Problems, refusals, failed operations, and usage errors. */
  failed: 1,
  /** `plan --detailed-exitcode`: there is something to do. */
  changes: 2,
  /** A guard or a policy stands against it. */
  guarded: 4,
  interrupted: 130,
} as const;
export type Exit = (typeof Exit)[keyof typeof Exit];
