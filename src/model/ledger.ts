/**
 * Ledger entries (C-9) and their replay. An entry carries the balances that it results in; replaying amounts and comparing
 * those is how `verify` finds a ledger that was tampered with. The hash chain over entries is the service's.
 */
import { change, charge, reparent } from "./credits.ts";
import type { Holding } from "./organization.ts";

export const ENTRY_KINDS = [
  "grant",
  "allocate",
  "reclaim",
  "hold",
  "post",
  "void",
  "expire",
  "move",
  "absorb",
  "refund",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One line of the ledger. Amounts and balances in whole credits. */
export interface Entry {
  readonly kind: EntryKind;
  /** Opaque id of the organization. */
  readonly organization: string;
  /** Opaque id of the pool above it after this entry; null for a root. */
  readonly pool: string | null;
  /**
   * `grant`: the change of what a root has purchased, which may be negative. `move`: the charge that moved.
   * `absorb`, `refund`: what the organization that leaves has used (U-5). Everything else: how much, never negative.
   */
  readonly amount: number;
  readonly allocated: number;
  readonly used: number;
  readonly held: number;
  readonly committedBelow: number;
}

/**
 * The balances that a ledger gives, by organization id; `broken` names the first entry that contradicts the replay, or that
 * no lawful change writes. The entry at fault and all after it are not in the balances of the organizations above it.
 */
export function replay(entries: Iterable<Entry>): { holdings: Map<string, Holding>; broken: number | undefined } {
  const holdings = new Map<string, Holding>();
  const unlinked = new Set<string>();
  let root: Holding | undefined;
  let index = 0;
  for (const entry of entries) {
    const pool = entry.pool === null ? null : holdings.get(entry.pool);
    if (pool === undefined) return { holdings, broken: index };
    let holding = holdings.get(entry.organization);
    if (!holding) {
      if (unlinked.has(entry.organization)) return { holdings, broken: index };
      if (!opens(entry, root)) return { holdings, broken: index };
      holding = { key: entry.organization, parent: null, allocated: 0, used: 0, held: 0, committedBelow: 0 };
      holdings.set(entry.organization, holding);
      if (pool) reparent(holding, pool);
      else root = holding;
    }
    if (!follows(entry, holding, pool)) return { holdings, broken: index };
    write(entry, holding, pool);
    if (!results(entry, holding)) return { holdings, broken: index };
    if (entry.kind === "absorb" || entry.kind === "refund") {
      holdings.delete(entry.organization);
      unlinked.add(entry.organization);
    }
    index += 1;
  }
  return { holdings, broken: undefined };
}

/** Whether an organization, the first of its ledger or not, can begin with this entry. */
function opens(entry: Entry, root: Holding | undefined): boolean {
  return root ? entry.kind === "allocate" && entry.pool !== null : entry.kind === "grant" && entry.pool === null;
}

/** Whether an entry can come next for a holding: of the right kind and sign, and under the pool where the holding is. */
function follows(entry: Entry, holding: Holding, pool: Holding | null): boolean {
  if (entry.kind === "grant") return Number.isSafeInteger(entry.amount) && pool === null && holding.parent === null;
  if (!Number.isSafeInteger(entry.amount) || entry.amount < 0) return false;
  if (entry.kind === "move") return arrives(entry, holding, pool);
  if (entry.kind === "allocate" || entry.kind === "reclaim") return pool !== null && holding.parent === pool;
  if (entry.kind === "absorb" || entry.kind === "refund") return leaves(entry, holding, pool);
  return holding.parent === pool;
}

/** A move carries the whole charge, from below a root, to a place that is not below itself: else a replay would not end. */
function arrives(entry: Entry, holding: Holding, pool: Holding | null): boolean {
  if (pool === null || holding.parent === null || entry.amount !== charge(holding)) return false;
  for (let at: Holding | null = pool; at; at = at.parent) if (at === holding) return false;
  return true;
}

/** U-3, U-5: what was used goes to the pool, from an organization that has nothing else. */
function leaves({ amount }: Entry, { parent, allocated, used, held, committedBelow }: Holding, pool: Holding | null) {
  return pool !== null && parent === pool && amount === used && allocated === 0 && held === 0 && committedBelow === 0;
}

/** A hold that is posted is written as its `void` and a `post`, in this order, so that nothing counts twice on the way. */
function write(entry: Entry, holding: Holding, pool: Holding | null): void {
  switch (entry.kind) {
    case "grant":
    case "allocate":
      change(holding, { allocated: holding.allocated + entry.amount });
      break;
    case "reclaim":
      change(holding, { allocated: holding.allocated - entry.amount });
      break;
    case "move":
      reparent(holding, pool);
      break;
    case "hold":
      change(holding, { held: holding.held + entry.amount });
      break;
    case "post":
      change(holding, { used: holding.used + entry.amount });
      break;
    case "void":
    case "expire":
      change(holding, { held: holding.held - entry.amount });
      break;
    case "absorb":
    case "refund":
      change(holding, { used: 0 });
      reparent(holding, null);
      if (pool && entry.kind === "absorb") change(pool, { used: pool.used + entry.amount });
      break;
  }
}

/** Whether a holding now stands as the entry says, and no balance is negative. */
function results(entry: Entry, holding: Holding): boolean {
  const { allocated, used, held, committedBelow } = holding;
  const stands =
    allocated === entry.allocated &&
    used === entry.used &&
    held === entry.held &&
    committedBelow === entry.committedBelow;
  return stands && [allocated, used, held].every((balance) => Number.isSafeInteger(balance) && balance >= 0);
}
