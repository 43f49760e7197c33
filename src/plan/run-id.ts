/**
 * The id of the run that applies a plan: a digest of all that the plan is made on and does. So sending the plan again is the
 * same run, which is how a plan is used once and how a run is resumed (reconciler.md, *A saved plan*).
 */
import { createHash } from "node:crypto";

/** What a run id is a digest of. */
export interface RunOf {
  readonly stack: string;
  readonly tree: string;
  readonly base: { readonly lineage: string; readonly revision: number };
  readonly digest: string;
  readonly operations: readonly { readonly id: string }[];
}

/** The same for the same plan. */
export function runId({ stack, tree, base, digest, operations }: RunOf): string {
  const hash = createHash("sha256").update(JSON.stringify([stack, tree, base.lineage, base.revision, digest]));
  for (const { id } of operations) hash.update(`\n${id}`);
  return `run-${hash.digest("hex").slice(0, 24)}`;
}
