/**
 * Ledger entries (C-9) and their replay. An entry carries the balances that it results in; replaying amounts and comparing
 * those is how `verify` finds a ledger that was tampered with. The hash chain over entries is the service's.
 */
import { change, reparent } from "./credits.ts";
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
   * Everything else: how much, never negative.
   */
  readonly amount: number;
  readonly allocated: number;
  readonly used: number;
  readonly held: number;
  readonly committedBelow: number;
}

/** The balances that a ledger gives, by organization id; `broken` names the first entry that contradicts the replay. */
export function replay(entries: Iterable<Entry>): { holdings: Map<string, Holding>; broken: number | undefined } {
  const holdings = new Map<string, Holding>();
  let index = 0;
  for (const entry of entries) {
    let holding = holdings.get(entry.organization);
    if (!holding) {
      holding = { key: entry.organization, parent: null, allocated: 0, used: 0, held: 0, committedBelow: 0 };
      holdings.set(entry.organization, holding);
      if (entry.pool !== null) {
        const pool = holdings.get(entry.pool);
        if (!pool) return { holdings, broken: index };
        reparent(holding, pool);
      }
    }
    const pool = entry.pool === null ? null : holdings.get(entry.pool);
    if (pool === undefined) return { holdings, broken: index };
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
        return { holdings, broken: index };
    }
    const same =
      holding.parent === pool &&
      holding.allocated === entry.allocated &&
      holding.used === entry.used &&
      holding.held === entry.held &&
      holding.committedBelow === entry.committedBelow;
    if (!same) return { holdings, broken: index };
    index += 1;
  }
  return { holdings, broken: undefined };
}
