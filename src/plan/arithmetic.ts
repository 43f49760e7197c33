/**
 * Pools that cannot pay, seen as a whole and before anything is tried: per pool the shortfall, every line that asks for
 * credits in it, and ways out. Works on the declared alone (`allot validate`) and against the live tree (`allot plan`).
 *
 * Rejected: reporting the operation at which the order ran dry; which one that is depends on the order, not on the author.
 */
import { figure } from "../model/canonical.ts";
import { CREDIT_STEP, charge, unspent } from "../model/credits.ts";
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Locate, Place, Problem } from "../model/problem.ts";

/** One distributor as it would be after the plan. */
interface Pool {
  readonly key: string;
  readonly parent: string | null;
  /** Undefined where neither side says (a root without declared purchases, seen offline). */
  readonly capacity: number | undefined;
  /** Its own used and held. */
  readonly spent: number;
  /** Σ charge(children). */
  below: number;
  readonly declared: DesiredOrganization | undefined;
}

/** One child of a short pool. */
interface Member {
  readonly declared: DesiredOrganization | undefined;
  readonly key: string;
  /** How much more it would be charged with than now. */
  readonly asks: number;
  /** What could be taken back from it, in whole steps. */
  readonly unspent: number;
}

/**
 * Problems of all pools that could not pay what is declared. `live` is null when there is nothing to compare with; `replaced`
 * are keys of live organizations that something declared takes the place of, so that they are not counted twice.
 */
export function shortPools(
  desired: Desired,
  live: Live | null,
  locate: Locate,
  replaced: ReadonlySet<string> = new Set(),
): Problem[] {
  const states: States = { desired, live, former: formerKeys(desired, live), replaced };
  const pools = new Map<string, Pool>();
  eachOrganization(states, (key, parent, declared, organization) => {
    if ((declared?.kind ?? organization?.kind) !== "Distributor") return;
    pools.set(key, {
      key,
      parent,
      capacity: allocation(declared, organization) ?? undefined,
      spent: (organization?.used ?? 0) + (organization?.held ?? 0),
      below: 0,
      declared,
    });
  });
  eachOrganization(states, (key, parent, declared, organization) => {
    const pool = parent === null ? undefined : pools.get(parent);
    if (!pool || pools.has(key)) return;
    const spent = (organization?.used ?? 0) + (organization?.held ?? 0);
    pool.below += Math.max(allocation(declared, organization) ?? 0, spent);
  });
  const ordered = deepestFirst(pools);
  for (const pool of ordered) {
    const above = pool.parent === null ? undefined : pools.get(pool.parent);
    if (above) above.below += Math.max(pool.capacity ?? 0, pool.spent + pool.below);
  }
  return ordered.flatMap((pool) => {
    const { capacity } = pool;
    if (capacity === undefined || capacity >= pool.spent + pool.below) return [];
    const members = membersOf(pool, pools, states);
    // Cut below its own use (C-6) is fine while nobody asks for more; below its children is the law's to refuse.
    if (!members.some(({ asks }) => asks > 0)) return [];
    return [problemOf(pool, capacity, members, pools, live, locate)];
  });
}

/** A way up that is longer than any tree is deep (O-1) goes round. */
const CYCLE = 64;

function allocation(declared: DesiredOrganization | undefined, live: Organization | undefined): number | undefined {
  return declared?.credits ?? live?.allocated;
}

/** Declared key → live key, where the key changes (language rule 8). */
function formerKeys(desired: Desired, live: Live | null): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  for (const { key, previousKeys } of desired.organizations.values()) {
    if (previousKeys.length === 0 || live?.tree.get(key)) continue;
    const previous = previousKeys.find((candidate) => live?.tree.get(candidate));
    if (previous !== undefined) former.set(key, previous);
  }
  return former;
}

/** Both sides, and how they correspond. */
interface States {
  readonly desired: Desired;
  readonly live: Live | null;
  /** Declared key → live key, where the key changes. */
  readonly former: ReadonlyMap<string, string>;
  readonly replaced: ReadonlySet<string>;
}

type Visit = (
  key: string,
  parent: string | null,
  declared: DesiredOrganization | undefined,
  live: Organization | undefined,
) => void;

/** Everything that is declared or lives, with the parent that it will have. */
function eachOrganization({ desired, live, former, replaced }: States, visit: Visit): void {
  const renamed = new Map([...former].map(([key, previous]) => [previous, key]));
  const now = (key: string) => renamed.get(key) ?? key;
  for (const declared of desired.organizations.values()) {
    const organization = live?.tree.get(former.get(declared.key) ?? declared.key);
    if (declared.state === "released" && !organization) continue;
    const liveParent = organization?.parent ? now(organization.parent.key) : null;
    visit(declared.key, declared.parent === undefined ? liveParent : declared.parent, declared, organization);
  }
  for (const organization of live?.tree.organizations.values() ?? []) {
    if (desired.organizations.has(now(organization.key)) || replaced.has(organization.key)) continue;
    visit(organization.key, organization.parent ? now(organization.parent.key) : null, undefined, organization);
  }
}

/** Pools with what is below them first. Those below themselves are a mistake that is reported elsewhere, and left out. */
function deepestFirst(pools: ReadonlyMap<string, Pool>): Pool[] {
  const level = (pool: Pool): number => {
    let depth = 0;
    for (let at: Pool | undefined = pool; at?.parent && depth < CYCLE; at = pools.get(at.parent)) depth += 1;
    return depth;
  };
  return [...pools.values()]
    .map((pool) => ({ pool, depth: level(pool) }))
    .filter(({ depth }) => depth < CYCLE)
    .sort((a, b) => b.depth - a.depth)
    .map(({ pool }) => pool);
}

function membersOf(pool: Pool, pools: ReadonlyMap<string, Pool>, states: States): Member[] {
  const members: Member[] = [];
  eachOrganization(states, (key, parent, declared, organization) => {
    if (parent !== pool.key) return;
    const below = pools.get(key)?.below ?? 0;
    const committed = below + (organization?.used ?? 0) + (organization?.held ?? 0);
    const allocated = allocation(declared, organization) ?? 0;
    const stays = organization && organization.parent?.key === (states.former.get(pool.key) ?? pool.key);
    members.push({
      declared,
      key,
      asks: Math.max(allocated, committed) - (stays ? charge(organization) : 0),
      unspent: organization
        ? Math.floor(unspent({ ...organization, allocated, committedBelow: below }) / CREDIT_STEP) * CREDIT_STEP
        : 0,
    });
  });
  return members;
}

function problemOf(
  pool: Pool,
  capacity: number,
  members: readonly Member[],
  pools: ReadonlyMap<string, Pool>,
  live: Live | null,
  locate: Locate,
): Problem {
  const root = pool.parent === null;
  const short = pool.spent + pool.below - capacity;
  const asking = members.filter(({ asks }) => asks > 0).sort((a, b) => b.asks - a.asks);
  const spent = pool.spent > 0 ? ` and has spent ${figure(pool.spent)} itself` : "";
  const places: Place[] = [
    ...(pool.declared ? [locate(pool.declared.origin, root ? "purchasedCredits" : "credits")] : []),
    ...asking.flatMap(({ declared }) =>
      declared ? [locate(declared.origin, declared.credits === undefined ? "key" : "credits")] : [],
    ),
  ];
  return {
    code: "pool_short",
    rule: root ? "C-3" : "C-4",
    address: pool.key,
    message:
      `${pool.key} has ${figure(capacity)} credits${spent}, its children need ${figure(pool.below)}: short ${figure(short)}. ` +
      `Asking: ${listed(asking.map(({ key, asks }) => `${key} ${figure(asks)}`))}. ` +
      `Ways out: ${waysOut(pool, capacity, short, members, pools, live).join("; or ")}.`,
    places,
  };
}

function waysOut(
  pool: Pool,
  capacity: number,
  short: number,
  members: readonly Member[],
  pools: ReadonlyMap<string, Pool>,
  live: Live | null,
): string[] {
  const ways: string[] = [];
  const above = pool.parent === null ? undefined : pools.get(pool.parent);
  if (pool.parent === null) {
    ways.push(`purchase ${figure(short)} more (\`purchasedCredits: ${capacity + short}\`)`);
  } else {
    const raised = Math.ceil((capacity + short) / CREDIT_STEP) * CREDIT_STEP;
    const left = above?.capacity === undefined ? undefined : Math.max(0, above.capacity - above.spent - above.below);
    const has = left === undefined ? "" : `; ${pool.parent} has ${figure(left)} left`;
    ways.push(`raise ${pool.key} to ${figure(raised)} (\`credits: ${raised}\`${has})`);
  }
  ways.push(`ask for ${figure(short)} less`);
  const givers = live ? sufficient(members, short) : [];
  if (givers.length > 0)
    ways.push(`take back what is unspent: ${listed(givers.map((giver) => `${giver.key} ${figure(giver.unspent)}`))}`);
  return ways;
}

/** Those that ask for nothing more and have unspent credits, the largest first, as many as cover the shortfall. */
function sufficient(members: readonly Member[], short: number): Member[] {
  const givers = members
    .filter((member) => member.asks <= 0 && member.unspent > 0)
    .sort((a, b) => b.unspent - a.unspent);
  let covered = 0;
  return givers.filter(({ unspent: amount }) => {
    const needed = covered < short;
    covered += amount;
    return needed;
  });
}

/** The first few of a list, and how many more. */
function listed(items: readonly string[]): string {
  const shown = items.slice(0, 8).join(", ");
  return items.length > 8 ? `${shown} and ${figure(items.length - 8)} more` : shown;
}
