/**
 * The arithmetic of C-4, and the only two ways in which balances change along a path. Laws about it: `law/credits.ts`.
 */
import type { Holding } from "./organization.ts";

/** Every allocation is a multiple of this (C-2). */
export const CREDIT_STEP = 10_000;

/** What an organization costs the pool above it (C-4); of a root, what was purchased. */
export function charge(holding: Holding): number {
  if (holding.parent === null) return holding.allocated;
  return Math.max(holding.allocated, committed(holding));
}

/** What an organization has spent, reserved or handed down: used + held + Σ charge(children). */
export function committed(holding: Holding): number {
  return holding.used + holding.held + holding.committedBelow;
}

/** What is charged to it and not spent, reserved or handed down (C-4). Never negative. */
export function available(holding: Holding): number {
  return charge(holding) - committed(holding);
}

/** What it may still hand down or spend (C-4). Negative after a cut below what was used (C-6). */
export function headroom(holding: Holding): number {
  return holding.allocated - committed(holding);
}

/** The lowest allocation it can have: what its children are charged with (C-4); of a root, all that is committed. */
export function allocationFloor(holding: Holding): number {
  return holding.parent === null ? committed(holding) : holding.committedBelow;
}

/** How much of its allocation a cut would free for the pool above: the unspent part (C-6). */
export function unspent(holding: Holding): number {
  return Math.max(0, headroom(holding));
}

/** Changes balances of one holding and carries the change of its charge up the path. */
export function change(holding: Holding, next: { allocated?: number; used?: number; held?: number }): void {
  const before = charge(holding);
  if (next.allocated !== undefined) holding.allocated = next.allocated;
  if (next.used !== undefined) holding.used = next.used;
  if (next.held !== undefined) holding.held = next.held;
  carry(holding.parent, charge(holding) - before);
}

/** Takes a holding, with all below it, out of one pool and into another (O-12); null takes it out, or puts it in first. */
export function reparent(holding: Holding, parent: Holding | null): void {
  if (holding.parent) carry(holding.parent, -charge(holding));
  holding.parent = parent;
  if (parent) carry(parent, charge(holding));
}

/**
 * What is answered in the state that `act` leads to. Afterwards every balance on the paths from `ends` up, and what the
 * ends hang on, is exactly as before: put back, not reckoned back, since sums past 2^53 are rounded.
 */
export function supposing<Answer>(ends: readonly Holding[], act: () => void, ask: () => Answer): Answer {
  const putBack: (() => void)[] = [];
  for (const end of ends) {
    for (let at: Holding | null = end; at; at = at.parent) {
      const holding = at;
      const { parent, allocated, used, held, committedBelow } = at;
      putBack.push(() => Object.assign(holding, { parent, allocated, used, held, committedBelow }));
    }
  }
  act();
  const answer = ask();
  for (const put of putBack) put();
  return answer;
}

function carry(pool: Holding | null, change: number): void {
  let delta = change;
  for (let at = pool; at && delta !== 0; at = at.parent) {
    const before = charge(at);
    at.committedBelow += delta;
    delta = charge(at) - before;
  }
}
