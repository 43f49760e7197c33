/**
 * The plan that was looked at: kept by the run of a request, found again after the merge from the commit that the merge made. However it
 * was merged (merge commit, squash, rebase, queue), the forge knows the request of that commit, and the request its last commit.
 *
 * Rejected: a plan keyed by the merged files' digest, which nobody knows before the merge; and planning afresh after it, which nobody has looked at.
 */
import { ForgeFault } from "./fault.ts";
import type { Forge, Keeping, KeptPlan, MergedRequest } from "./forge.ts";

/** The request that a commit came by. @throws ForgeFault where it came by none, or by several */
export async function requestOf(forge: Forge, commit: string, branch: string): Promise<MergedRequest> {
  const [found, ...others] = await forge.mergedBy(commit, branch);
  if (found === undefined)
    throw new ForgeFault(
      "request_unknown",
      `${commit} came to ${branch} by no request, so nobody has looked at a plan for it: \`allot plan --out FILE\`, look, and \`allot apply FILE\``,
    );
  if (others.length === 0) return found;
  const numbers = [found, ...others].map(({ number }) => number).join(" and ");
  throw new ForgeFault("request_ambiguous", `${commit} came by the requests ${numbers}: which plan is meant?`);
}

/** The plan that was kept for a request that was merged. @throws ForgeFault */
export async function planOf(forge: Forge, request: MergedRequest, keeping: Keeping): Promise<KeptPlan> {
  const kept = await forge.planOf(request, keeping);
  if (kept) return kept;
  throw new ForgeFault(
    "plan_not_kept",
    `no run has kept a plan for ${request.head}, the last commit of request ${request.number} (any more): plan again`,
  );
}

/** The plan that a run on a branch has kept. @throws ForgeFault */
export async function planOfRun(forge: Forge, run: number, branch: string, keeping: Keeping): Promise<KeptPlan> {
  const kept = await forge.planOfRun(run, branch, keeping);
  if (kept) return kept;
  throw new ForgeFault("plan_not_kept", `the run ${run} is not one of ${branch} that has kept a plan`);
}
