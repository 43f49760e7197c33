/**
 * Guards: what a plan may not do without being told so by name. Counted gross (what leaves one child counts even where it
 * goes to another), over the whole plan and in the subtree of every distributor, so that a small pool is no blind spot.
 */
import { figure } from "../model/canonical.ts";
import type { Desired, Guards } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Locate, Problem } from "../model/problem.ts";
import type { Draft } from "./operation.ts";

/** What a person lets through by name: `unlink=cd`, `reclaim=emea:50000`. */
export type Allowance =
  | { readonly kind: "unlink"; readonly address: string }
  | { readonly kind: "reclaim"; readonly address: string; readonly credits: number };

const ALLOWANCE = /^(?:unlink=(?<unlink>[a-z0-9-]+)|reclaim=(?<reclaim>[a-z0-9-]+):(?<credits>[1-9]\d{0,15}))$/;

/** Reads an `--allow`; undefined when it is not one. */
export function parseAllowance(text: string): Allowance | undefined {
  const found = ALLOWANCE.exec(text)?.groups;
  if (found?.unlink) return { kind: "unlink", address: found.unlink };
  if (found?.reclaim) return { kind: "reclaim", address: found.reclaim, credits: Number(found.credits) };
  return undefined;
}

/** Credits that one draft takes back from one organization. */
interface Reclaim {
  readonly organization: Organization;
  readonly credits: number;
  readonly draft: Draft;
}

/** Problems of everything that trips a guard. `live` is as it was before the plan. */
export function tripped(
  drafts: readonly Draft[],
  live: Live,
  desired: Desired,
  allowances: readonly Allowance[],
  locate: Locate,
): Problem[] {
  const reclaims = drafts.flatMap(reclaimOf);
  return reclaims.length === 0 ? [] : trippedReclaims(reclaims, live, desired.guards, allowances, locate);
}

function reclaimOf(draft: Draft): Reclaim[] {
  const { change, before, live: organization } = draft;
  if (!organization) return [];
  const lowered =
    change.kind === "credits.allocate"
      ? Number(before?.credits) - change.after.credits
      : change.kind === "credits.purchase"
        ? Number(before?.purchasedCredits) - change.after.purchasedCredits
        : 0;
  return lowered > 0 ? [{ organization, credits: lowered, draft }] : [];
}

/** What is counted in the subtree of one distributor. */
interface Count {
  reclaimed: number;
  allowed: number;
  /** Σ allocated of everything below; where a root's purchases fall, those too. */
  base: number;
  readonly reclaims: Reclaim[];
}

function trippedReclaims(
  reclaims: readonly Reclaim[],
  live: Live,
  guards: Guards,
  allowances: readonly Allowance[],
  locate: Locate,
): Problem[] {
  const counts = new Map<Organization, Count>();
  for (const reclaim of reclaims) {
    for (const pool of countedIn(reclaim.organization)) {
      const count = counts.get(pool) ?? { reclaimed: 0, allowed: 0, base: 0, reclaims: [] };
      counts.set(pool, count);
      count.reclaimed += reclaim.credits;
      count.reclaims.push(reclaim);
    }
  }
  for (const organization of live.tree.organizations.values()) {
    for (const pool of countedIn(organization)) {
      const count = counts.get(pool);
      if (count && organization !== pool) count.base += organization.allocated;
      else if (count?.reclaims.some((reclaim) => reclaim.organization === pool)) count.base += organization.allocated;
    }
  }
  allow(counts, allowances);
  return [...counts].flatMap(([pool, count]) => {
    const counted = count.reclaimed - count.allowed;
    const percent = count.base === 0 ? 100 : (counted / count.base) * 100;
    const limit = guards.creditsReclaimed;
    const overPercent = limit.percent !== undefined && percent > limit.percent;
    const overAmount = limit.count !== undefined && counted > limit.count;
    if (counted <= 0 || !(overPercent || overAmount)) return [];
    const bound = overPercent ? `${limit.percent} %` : `${figure(limit.count ?? 0)} credits`;
    return [
      {
        code: "guard_credits_reclaimed",
        rule: null,
        address: pool.key,
        message:
          `takes back ${figure(counted)} of ${figure(count.base)} credits (${percent.toFixed(percent < 10 ? 1 : 0)} %) ` +
          `below ${pool.key}; the guard creditsReclaimed lets ${bound} through. If that is meant: ` +
          `--allow reclaim=${pool.key}:${count.reclaimed}`,
        places: count.reclaims.map(({ draft }) =>
          locate(draft.desired.origin, draft.change.kind === "credits.purchase" ? "purchasedCredits" : "credits"),
        ),
      },
    ];
  });
}

/** The subtrees that an organization's credits count in: of every pool above it; a root's purchases in its own. */
function* countedIn(organization: Organization): Generator<Organization> {
  if (organization.parent === null) yield organization;
  for (let at = organization.parent; at; at = at.parent) yield at;
}

/** An allowance counts in its own subtree and in every one above, never for more than what is taken back there. */
function allow(counts: ReadonlyMap<Organization, Count>, allowances: readonly Allowance[]): void {
  const byAddress = new Map(allowances.flatMap((a) => (a.kind === "reclaim" ? [[a.address, a.credits] as const] : [])));
  for (const [pool, count] of counts) {
    const seen = new Map<string, number>();
    for (const reclaim of count.reclaims) {
      // The nearest name on the way up to this pool is the one that lets it through.
      for (let at: Organization | null = reclaim.organization; at; at = at === pool ? null : at.parent) {
        const limit = byAddress.get(at.key);
        if (limit === undefined) continue;
        const used = seen.get(at.key) ?? 0;
        const part = Math.min(reclaim.credits, Math.max(0, limit - used));
        seen.set(at.key, used + part);
        count.allowed += part;
        break;
      }
    }
  }
}
