/**
 * What organizations are while that what they have used is posted. Consumption needs headroom (C-8) and is refused while paused (O-9), and
 * nobody begins with less than 10,000 credits (C-2); a list may have clients that are past all of that. So whoever needs it begins with more,
 * active; and afterwards the declarations are applied as they stand, which cuts credits to below what was used (C-6). Pure.
 *
 * Rejected: balances that the service takes as they are. They would be outside of the ledger, and of the law.
 */
import { CREDIT_STEP, charge } from "../model/credits.ts";
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import type { Organization } from "../model/organization.ts";
import type { Tree } from "../model/tree.ts";
import type { OpeningBalance } from "../wire/generated/opening-balances.ts";

export interface OpeningState {
  readonly desired: Desired;
  /** Credits that organizations below the root have for the time being, beyond what is declared. */
  readonly temporary: number;
}

/** The declarations as they are to be while balances are posted; `posted` are keys of those that have been. */
export function openingState(
  desired: Desired,
  balances: readonly OpeningBalance[],
  tree: Tree,
  posted: ReadonlySet<string>,
): OpeningState {
  const unposted = new Map(balances.flatMap((one) => (posted.has(one.organization) ? [] : [[one.organization, one]])));
  const known = new Set(balances.map(({ organization }) => organization));
  const below = new Map<string, DesiredOrganization[]>();
  for (const one of desired.organizations.values()) {
    const siblings = below.get(one.parent ?? "");
    if (siblings) siblings.push(one);
    else below.set(one.parent ?? "", [one]);
  }
  const organizations = new Map(desired.organizations);
  let temporary = 0;
  /** Puts an organization and all below it into their states, and answers what it is charged with. */
  const open = (one: DesiredOrganization): number => {
    const needs = (below.get(one.key) ?? []).reduce((sum, child) => sum + open(child), 0);
    const live = liveOf(tree, one);
    if (one.anchor || one.state === "released" || one.life?.phase === "unlinked") return live ? charge(live) : 0;
    const opening = unposted.get(one.key);
    const spent = (live?.used ?? 0) + (live?.held ?? 0) + (opening?.used ?? 0) + needs;
    if (!opening && live && known.has(one.key) && live.allocated > (one.credits ?? live.allocated)) {
      // Posted by an earlier run, and not cut yet: that is the last step.
      organizations.set(one.key, { ...without(one), credits: undefined });
      return Math.max(live.allocated, spent);
    }
    const isRoot = one.parent === null;
    const least = isRoot ? spent : Math.max(inSteps(spent), live ? 0 : CREDIT_STEP);
    const credits =
      one.credits === undefined ? undefined : Math.max(one.credits, opening || needs > 0 || !live ? least : 0);
    if (credits !== one.credits || opening) organizations.set(one.key, { ...without(one), credits });
    if (!isRoot) temporary += (credits ?? 0) - (one.credits ?? 0);
    return Math.max(credits ?? live?.allocated ?? 0, spent);
  };
  const root = desired.organizations.get(desired.root);
  if (root) open(root);
  return { desired: { ...desired, organizations }, temporary };
}

/** Without what would stand in the way: paused (O-9), and protected, which forbids to cut (O-13). */
function without(one: DesiredOrganization): DesiredOrganization {
  if (!one.life) return one;
  const { phase, protected: _later, ...life } = one.life;
  return { ...one, life: { ...life, ...(phase !== undefined && { phase: "active" as const }) } };
}

const inSteps = (credits: number) => Math.ceil(credits / CREDIT_STEP) * CREDIT_STEP;

/** The live organization of a declared one, also under a key that it had. */
export function liveOf(tree: Tree, { key, previousKeys }: DesiredOrganization): Organization | undefined {
  return [key, ...previousKeys].map((one) => tree.organizations.get(one)).find((one) => one !== undefined);
}

/** What the last step takes back, as guards let it through by name: just what was given for the time being. */
export function cutsOf(desired: Desired, balances: readonly OpeningBalance[], tree: Tree): string[] {
  const opened = new Set(balances.map(({ organization }) => organization));
  const cuts: string[] = [];
  for (const one of desired.organizations.values()) {
    const live = liveOf(tree, one);
    if (!live || one.credits === undefined || live.allocated <= one.credits) continue;
    const isOpened = opened.has(one.key) || one.credits < CREDIT_STEP || live.kind === "Distributor";
    if (isOpened) cuts.push(`reclaim=${live.key}:${live.allocated - one.credits}`);
  }
  return cuts;
}
