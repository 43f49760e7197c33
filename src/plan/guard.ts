/**
 * Guards: what a plan may not do without being told so by name. Counted gross (what leaves one child counts even where it
 * goes to another), over the whole plan and in the subtree of every distributor, so that a small pool is no blind spot.
 */
import { figure } from "../model/canonical.ts";
import type { Desired, Guards } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import { ancestorsOf, type Organization } from "../model/organization.ts";
import type { Locate, Problem } from "../model/problem.ts";
import { trippedRemovals } from "./guard-removals.ts";
import { trippedUnlinks } from "./guard-unlinks.ts";
import type { Draft } from "./operation.ts";

/** What a person lets through by name: `unlink=cd`, `remove=cd` (there and below), `reclaim=emea:50000`. */
export type Allowance =
  | { readonly kind: "unlink" | "remove"; readonly address: string }
  | { readonly kind: "reclaim"; readonly address: string; readonly credits: number };

const ALLOWANCE =
  /^(?:unlink=(?<unlink>[a-z0-9-]+)|remove=(?<remove>[a-z0-9-]+)|reclaim=(?<reclaim>[a-z0-9-]+):(?<credits>[1-9]\d{0,15}))$/;

/** Reads an `--allow`; undefined when it is not one. */
export function parseAllowance(text: string): Allowance | undefined {
  const found = ALLOWANCE.exec(text)?.groups;
  if (found?.unlink) return { kind: "unlink", address: found.unlink };
  if (found?.remove) return { kind: "remove", address: found.remove };
  if (found?.reclaim) return { kind: "reclaim", address: found.reclaim, credits: Number(found.credits) };
  return undefined;
}

/** Credits that one draft takes back from one organization, or takes along with it to another distributor. */
interface Reclaim {
  readonly organization: Organization;
  readonly credits: number;
  readonly draft: Draft;
  /** Of a move: the distributors that it stays below, which lose nothing. */
  readonly staysBelow?: ReadonlySet<Organization>;
}

/** Problems of everything that trips a guard. `live` is as it was before the plan. */
export function tripped(
  drafts: readonly Draft[],
  live: Live,
  desired: Desired,
  allowances: readonly Allowance[],
  locate: Locate,
): Problem[] {
  const reclaims = drafts.flatMap((draft) => reclaimsOf(draft, live, desired));
  const unlinks = new Set(allowances.flatMap(({ kind, address }) => (kind === "unlink" ? [address] : [])));
  const removable = new Set(allowances.flatMap(({ kind, address }) => (kind === "remove" ? [address] : [])));
  return [
    ...trippedUnlinks(drafts, live, desired.guards, unlinks, locate),
    ...(reclaims.length === 0 ? [] : trippedReclaims(reclaims, live, desired.guards, allowances, locate)),
    ...trippedRemovals(drafts, live, desired.guards, removable, locate),
  ];
}

/**
 * What would have to be let through besides, as `--allow` says it, for a plan to trip no guard of reclaims where other drafts take the place
 * of those for the same declarations. Made once for a plan, and asked often.
 */
export function reclaimsToAllow(
  drafts: readonly Draft[],
  live: Live,
  desired: Desired,
  allowances: readonly Allowance[],
): (others: readonly Draft[]) => string[] {
  const { guards } = desired;
  let reclaims: readonly Reclaim[] | undefined;
  let bases: ReadonlyMap<Organization, number> | undefined;
  return (others) => {
    reclaims ??= drafts.flatMap((draft) => reclaimsOf(draft, live, desired));
    bases ??= basesOf(live);
    const replaced = new Set(others.map(({ desired }) => desired));
    const kept = reclaims.filter(
      ({ draft }) => draft.change.kind !== "credits.allocate" || !replaced.has(draft.desired),
    );
    const counts = countsOf([...kept, ...others.flatMap(reclaimOf)], bases, allowances);
    // Of a distributor, what is below it and it itself may both need it: the larger one is enough.
    const needed = new Map<string, number>();
    for (const { pool, reclaimed } of counts.filter((count) => overLimit(count, guards)))
      needed.set(pool.key, Math.max(reclaimed, needed.get(pool.key) ?? 0));
    return [...needed].map(([key, credits]) => `reclaim=${key}:${credits}`);
  };
}

function reclaimsOf(draft: Draft, live: Live, desired: Desired): Reclaim[] {
  return draft.change.kind === "organization.move" ? movedOut(draft, live, desired) : reclaimOf(draft);
}

function reclaimOf(draft: Draft): Reclaim[] {
  const { change, before, live: organization } = draft;
  if (!organization) return [];
  const lowered =
    change.kind === "credits.allocate"
      ? Number(before?.credits) - change.after.credits
      : change.kind === "credits.purchase"
        ? Number(before?.purchasedCredits) - change.after.purchasedCredits
        : change.kind === "organization.drain"
          ? Number(before?.credits)
          : 0;
  return lowered > 0 ? [{ organization, credits: lowered, draft }] : [];
}

/** What a move takes out of the subtrees that it leaves, with all that is below it. */
function movedOut(draft: Draft, { tree }: Live, desired: Desired): Reclaim[] {
  const { live: organization, change } = draft;
  if (!organization || change.kind !== "organization.move") return [];
  const { parent } = change.after;
  // Below what is nowhere nothing moves; that is a problem of its own.
  if (!tree.get(parent) && !desired.organizations.has(parent)) return [];
  const staysBelow = new Set<Organization>();
  const passed = new Set<string>();
  for (let key: string | null | undefined = parent; key && !passed.has(key); ) {
    passed.add(key);
    const declared = desired.organizations.get(key);
    const found: Organization | undefined = [key, ...(declared?.previousKeys ?? [])].flatMap(
      (one) => tree.get(one) ?? [],
    )[0];
    if (found) staysBelow.add(found);
    key = declared?.parent === undefined ? found?.parent?.key : declared.parent;
  }
  return tree
    .subtreeOf(organization)
    .flatMap((one) => (one.allocated > 0 ? [{ organization: one, credits: one.allocated, draft, staysBelow }] : []));
}

/** The declared field that takes credits back. */
const ASKED_BY: Partial<Record<Draft["change"]["kind"], string>> = {
  "organization.move": "parent",
  "credits.purchase": "purchasedCredits",
  "organization.drain": "state",
};

/** What is counted of one distributor: everything below it, or its own credits. */
interface Count {
  readonly pool: Organization;
  readonly what: "below" | "of";
  reclaimed: number;
  allowed: number;
  /** Σ allocated of what is counted, before. */
  base: number;
  /** Whether any of it goes with organizations that move away. */
  isMove: boolean;
  readonly reclaims: Reclaim[];
}

function trippedReclaims(
  reclaims: readonly Reclaim[],
  live: Live,
  guards: Guards,
  allowances: readonly Allowance[],
  locate: Locate,
): Problem[] {
  return countsOf(reclaims, basesOf(live), allowances).flatMap((count) => {
    const over = overLimit(count, guards);
    if (!over) return [];
    const { pool, what, base, reclaimed } = count;
    const { counted, percent, bound } = over;
    return [
      {
        code: "guard_credits_reclaimed",
        rule: null,
        address: pool.key,
        message:
          `${count.isMove ? "takes away" : "takes back"} ${figure(counted)} of ${figure(base)} credits (${percent.toFixed(percent < 10 ? 1 : 0)} %) ` +
          `${what} ${pool.key}; the guard creditsReclaimed lets ${bound} through. If that is meant: ` +
          `--allow reclaim=${pool.key}:${reclaimed}`,
        places: count.reclaims.map(({ draft }) =>
          locate(draft.desired.origin, ASKED_BY[draft.change.kind] ?? "credits"),
        ),
      },
    ];
  });
}

function countsOf(
  reclaims: readonly Reclaim[],
  bases: ReadonlyMap<Organization, number>,
  allowances: readonly Allowance[],
): Count[] {
  const counts = [...countsBelow(reclaims, bases), ...ownCounts(reclaims)];
  allow(counts, allowances);
  return counts;
}

/** Undefined where the guard lets it through. */
function overLimit({ reclaimed, allowed, base }: Count, { creditsReclaimed: limit }: Guards) {
  const counted = reclaimed - allowed;
  const percent = base === 0 ? 100 : (counted / base) * 100;
  // What moves through an organization in one plan can be more than it has; 100 lets all of it through.
  const overPercent = limit.percent !== undefined && limit.percent < 100 && percent > limit.percent;
  const overAmount = limit.count !== undefined && counted > limit.count;
  if (counted <= 0 || !(overPercent || overAmount)) return undefined;
  return { counted, percent, bound: overPercent ? `${limit.percent} %` : `${figure(limit.count ?? 0)} credits` };
}

/** What is taken back below each distributor. */
function countsBelow(reclaims: readonly Reclaim[], bases: ReadonlyMap<Organization, number>): Count[] {
  const counts = new Map<Organization, Count>();
  for (const reclaim of reclaims) {
    const { staysBelow } = reclaim;
    for (const pool of ancestorsOf(reclaim.organization)) {
      // What moves away takes along the distributors that move with it.
      if (staysBelow && (staysBelow.has(pool) || isMovingWith(reclaim, pool))) continue;
      const count = counts.get(pool) ?? newCount(pool, bases.get(pool) ?? 0);
      counts.set(pool, count);
      count.reclaimed += reclaim.credits;
      count.isMove ||= staysBelow !== undefined;
      count.reclaims.push(reclaim);
    }
  }
  return [...counts.values()];
}

/** Σ allocated below each distributor, before. */
function basesOf(live: Live): ReadonlyMap<Organization, number> {
  const bases = new Map<Organization, number>();
  for (const organization of live.tree.organizations.values())
    for (const pool of ancestorsOf(organization)) bases.set(pool, (bases.get(pool) ?? 0) + organization.allocated);
  return bases;
}

function newCount(pool: Organization, base: number): Count {
  return { pool, what: "below", reclaimed: 0, allowed: 0, base, isMove: false, reclaims: [] };
}

/** Whether a distributor is what moves, or moves with it. */
function isMovingWith({ draft: { live: moving } }: Reclaim, pool: Organization): boolean {
  if (pool === moving) return true;
  for (const at of ancestorsOf(pool)) if (at === moving) return true;
  return false;
}

/** What is taken back from each distributor itself, and a root's purchases: apart, since adding both would hide either. */
function ownCounts(reclaims: readonly Reclaim[]): Count[] {
  return reclaims.flatMap((reclaim) => {
    const { organization: pool, credits } = reclaim;
    // Of what moves, nothing is taken from itself.
    if (pool.kind !== "Distributor" || reclaim.staysBelow) return [];
    const own = { reclaimed: credits, allowed: 0, base: pool.allocated, isMove: false, reclaims: [reclaim] };
    return [{ pool, what: "of", ...own }];
  });
}

/** An allowance counts in its own subtree and in every one above, never for more than what is taken back there. */
function allow(counts: readonly Count[], allowances: readonly Allowance[]): void {
  // Said twice, as of what is below a distributor and of it itself, the larger one counts: each count has all of it.
  const byAddress = new Map<string, number>();
  for (const one of allowances)
    if (one.kind === "reclaim") byAddress.set(one.address, Math.max(one.credits, byAddress.get(one.address) ?? 0));
  for (const count of counts) {
    const seen = new Map<string, number>();
    const renamed = new Map(count.reclaims.map(({ organization, draft }) => [organization, draft.desired.key]));
    for (const reclaim of count.reclaims) {
      // The nearest name on the way up to this pool lets it through, and what that does not cover, the next.
      let left = reclaim.credits;
      for (let at: Organization | null = reclaim.organization; at; at = at === count.pool ? null : at.parent) {
        const limit = byAddress.get(at.key) ?? byAddress.get(renamed.get(at) ?? "");
        if (limit === undefined) continue;
        const used = seen.get(at.key) ?? 0;
        const part = Math.min(left, Math.max(0, limit - used));
        seen.set(at.key, used + part);
        count.allowed += part;
        left -= part;
      }
    }
  }
}
