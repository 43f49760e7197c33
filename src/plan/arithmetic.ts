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
  // What a short pool is short of is asked for there; its own pool is asked for what it is declared to have.
  const short = new Set<string>();
  const found: { pool: Pool; capacity: number; members: Member[] }[] = [];
  for (const pool of deepestFirst(pools)) {
    const { capacity } = pool;
    const committed = pool.spent + pool.below;
    const members = capacity === undefined || capacity >= committed ? [] : membersOf(pool, pools, short, states);
    // Cut below its own use (C-6) is fine while nobody asks for more; below its children is the law's to refuse.
    const isShort = capacity !== undefined && members.some(({ asks }) => asks > 0);
    if (isShort) {
      short.add(pool.key);
      found.push({ pool, capacity, members });
    }
    const above = pool.parent === null ? undefined : pools.get(pool.parent);
    if (above) above.below += isShort ? capacity : Math.max(capacity ?? 0, committed);
  }
  return found.map(({ pool, capacity, members }) => problemOf(pool, capacity, members, pools, live, locate));
}

/** A way up that is longer than any tree is deep (O-1) goes round. */
const CYCLE = 64;

function allocation(declared: DesiredOrganization | undefined, live: Organization | undefined): number | undefined {
  // What is on its way out is drained (U-1), as soon as its children let it.
  if (declared?.life?.phase === "unlinked") return 0;
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
    if ((declared.state === "released" || declared.life?.phase === "unlinked") && !organization) continue;
    const liveParent = organization?.parent ? now(organization.parent.key) : null;
    const stays = declared.parent === undefined || (organization && declared.life?.phase === "unlinked");
    visit(declared.key, stays ? liveParent : (declared.parent ?? null), declared, organization);
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

function membersOf(pool: Pool, pools: ReadonlyMap<string, Pool>, short: ReadonlySet<string>, states: States): Member[] {
  const members: Member[] = [];
  eachOrganization(states, (key, parent, declared, organization) => {
    if (parent !== pool.key) return;
    const below = short.has(key) ? 0 : (pools.get(key)?.below ?? 0);
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
  const exact = Number.isSafeInteger(pool.below);
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
    message: !exact
      ? `${pool.key} has ${figure(capacity)} credits, its children need more than ${figure(Number.MAX_SAFE_INTEGER)}, ` +
        "which no pool can have (C-1): ask for less"
      : `${pool.key} has ${figure(capacity)} credits${spent}, its children need ${figure(pool.below)}: short ${figure(short)}. ` +
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
    const has =
      left === undefined ? "" : `; ${pool.parent} has ${left < raised - capacity ? "only " : ""}${figure(left)} left`;
    ways.push(`raise ${pool.key} to ${figure(raised)} (\`credits: ${raised}\`${has})`);
  }
  ways.push(`ask for ${figure(short)} less`);
  const givers = live ? members.filter((member) => member.asks <= 0 && member.unspent > 0) : [];
  if (givers.length > 0) {
    givers.sort((a, b) => b.unspent - a.unspent);
    const all = givers.reduce((sum, giver) => sum + giver.unspent, 0);
    const covers = all < short ? `, ${figure(all)} in all` : "";
    ways.push(
      `take back what is unspent: ${listed(givers.map((giver) => `${giver.key} ${figure(giver.unspent)}`))}${covers}`,
    );
  }
  return ways;
}

/** The first few of a list, and how many more. */
function listed(items: readonly string[]): string {
  const shown = items.slice(0, 8).join(", ");
  return items.length > 8 ? `${shown} and ${figure(items.length - 8)} more` : shown;
}
