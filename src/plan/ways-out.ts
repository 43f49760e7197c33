/**
 * The smallest sets of changes that pay for a pool that is short, from what is unspent anywhere below or above it.
 *
 * Nobody is cut below what it has used, holds and hands down; allocations stay whole steps (C-2); whoever asks for more, is protected
 * (O-13), or is not declared by this stack (language rule 10) gives nothing. Above the pool, every pool on the way up is either able to
 * pay for the rise of the one below it, or rises too; one that is short by itself gets no shorter.
 *
 * The fewest changes are found exactly, up to `MOST_MOVES`: per organization, the most that 0, 1, 2 … changes in its subtree free
 * (a knapsack over its children; of those without children only the largest count), then level by level the least rise that is left.
 * Beyond that bound the largest children give first. Further ways are found by forbidding one change of a way that was found (Lawler),
 * and of equal size the one that trips no guard comes first, then that which takes back least, then that which raises least, then that which
 * takes the smallest part of what is unspent.
 *
 * Rejected: trying all subsets; and a solver for integer programs, which finds one way and not the next best.
 */
import { asksOf, type CreditLine, chargeOf, committedOf, stepUp } from "./credit-lines.ts";
import { type Cut, carriedOut, type Freed, give, type Level, riseOf, type Step, unspentOf } from "./ways-levels.ts";

/** Changes that a way has at most, where the fewest are searched for. */
export const MOST_MOVES = 8;
/** Ways that are told. */
export const MOST_WAYS = 3;
/** Ways of which those are chosen. */
const CONSIDERED = 8;

export interface FoundWay {
  readonly steps: readonly Step[];
  /** What guards would have to let through. */
  readonly allow: readonly string[];
}

/** What guards would have to be told of a way. */
export type Trips = (steps: readonly Step[]) => readonly string[];

const NOTHING: Freed = { most: 0, cuts: [] };

/** Why a line gives nothing, where it has something; undefined where it may. */
export function whyNot({ declared, live }: CreditLine, stack: string): string | undefined {
  if (!live) return "to be created";
  if (live.protected) return "protected";
  if (live.managedBy !== null && live.managedBy !== stack) return `of the stack ${live.managedBy}`;
  if (!declared && live.managedBy === stack) return "left out";
  if (!declared || declared.state === "released") return "unmanaged";
  return undefined;
}

/** Whether the files say what a line has, so that they can say that it has more. */
export function canRise({ declared, live, above }: CreditLine, stack: string): boolean {
  if (!above || declared?.state !== "managed" || declared.life?.phase === "unlinked") return false;
  return !live || live.managedBy === null || live.managedBy === stack;
}

/** Finds ways for short pools of one plan. What it has found out about subtrees serves all of them. */
export class WaysOut {
  readonly #stack: string;
  readonly #trips: Trips;
  readonly #freed = new Map<CreditLine, readonly (Cut | undefined)[]>();
  readonly #leaves = new Map<CreditLine, readonly Cut[]>();
  #forbidden: ReadonlySet<CreditLine> = new Set();
  /** Lines with something forbidden in their subtree. */
  #touched: ReadonlySet<CreditLine> = new Set();

  constructor(stack: string, trips: Trips) {
    this.#stack = stack;
    this.#trips = trips;
  }

  /** Up to three ways, the smallest first; none where what is unspent does not pay. */
  find(pool: CreditLine): FoundWay[] {
    const seen = new Set<string>();
    const queue: Ranked[] = [];
    const search = (forbidden: ReadonlySet<CreditLine>) => {
      this.#forbid(forbidden);
      for (const steps of this.#smallest(pool)) {
        const name = nameOf(steps);
        if (seen.has(name)) continue;
        seen.add(name);
        queue.push(this.#ranked(steps, forbidden));
      }
    };
    search(new Set());
    const found: Ranked[] = [];
    while (found.length < CONSIDERED) {
      const next = queue.sort(byRank).shift();
      // Ways come in the order of their size, and those of one size in any: more of that size may still be better.
      const last = found[MOST_WAYS - 1];
      if (!next || (last && next.steps.length > last.steps.length)) break;
      found.push(next);
      if (next.steps.length > MOST_MOVES) break;
      for (const { line } of next.steps) search(new Set([...next.forbidden, line]));
    }
    this.#forbid(new Set());
    return found.sort(byRank).slice(0, MOST_WAYS);
  }

  #forbid(lines: ReadonlySet<CreditLine>): void {
    this.#forbidden = lines;
    const touched = new Set<CreditLine>();
    for (const line of lines) for (let at: CreditLine | null = line; at; at = at.above) touched.add(at);
    this.#touched = touched;
  }

  #ranked(steps: readonly Step[], forbidden: ReadonlySet<CreditLine>): Ranked {
    const allow = this.#trips(steps);
    const given = steps.filter(({ line, credits }) => credits < (line.allocated ?? 0));
    const taken = given.reduce((sum, { line, credits }) => sum + (line.allocated ?? 0) - credits, 0);
    const part = Math.max(
      0,
      ...given.map(({ line, credits }) => ((line.allocated ?? 0) - credits) / Math.max(1, unspentOf(line))),
    );
    const raised = steps.reduce((sum, { line, credits }) => sum + Math.max(0, credits - (line.allocated ?? 0)), 0);
    return { steps, allow, forbidden, rank: [steps.length, allow.length, taken, raised, part] };
  }

  /** Of each level at which the way up can end, ways with the fewest changes that there are at all. */
  #smallest(pool: CreditLine): Step[][] {
    const ends: { readonly moves: number; readonly levels: readonly Level[] }[] = [];
    // By changes so far: the least that the charge of the level below rises by, and how.
    let rises = new Map<number, { readonly rise: number; readonly levels: readonly Level[] }>();
    let below: CreditLine | undefined;
    for (let at: CreditLine | null = pool; at; at = at.above) {
      const freed = this.#most(at, below);
      const next: typeof rises = new Map();
      for (const [moves, { rise, levels }] of below ? rises : [[0, { rise: 0, levels: [] }] as const]) {
        for (const [count, one] of freed.entries()) {
          const all = [...levels, { line: at, freed: one }];
          const up = riseOf(at, rise - one.most, at === pool);
          if (up === undefined) {
            ends.push({ moves: moves + count, levels: all });
            break;
          }
          const total = moves + count + (at.allocated === undefined ? 0 : 1);
          if (total > MOST_MOVES || !this.#mayRise(at)) continue;
          if (up < (next.get(total)?.rise ?? Number.POSITIVE_INFINITY)) next.set(total, { rise: up, levels: all });
        }
      }
      rises = next;
      below = at;
    }
    const fewest = Math.min(MOST_MOVES, ...ends.map(({ moves }) => moves));
    const ways = ends.filter(({ moves }) => moves === fewest).map(({ levels }) => carriedOut(levels));
    return ways.length > 0 ? ways : this.#many(pool);
  }

  /** More changes than are searched for: the largest children first. */
  #many(pool: CreditLine): Step[][] {
    const cuts = pool.children
      .flatMap((child) => this.#cutsOf(child)[1] ?? [])
      .sort((a, b) => b.most - a.most || (a.line.key < b.line.key ? -1 : 1));
    const short = committedOf(pool) - (pool.allocated ?? 0);
    if (cuts.reduce((sum, { most }) => sum + most, 0) < short) return [];
    const steps: Step[] = [];
    give(cuts, short, steps);
    return [steps];
  }

  #mayRise(line: CreditLine): boolean {
    return line.allocated === undefined || (!this.#forbidden.has(line) && canRise(line, this.#stack));
  }

  /** By number of changes: the most that the children of a pool free together, but for one. */
  #most(pool: CreditLine, without?: CreditLine): Freed[] {
    const best: Freed[] = [NOTHING];
    for (const cut of this.#largestLeaves(pool, without)) {
      const before = best.at(-1) ?? NOTHING;
      best.push({ most: before.most + cut.most, cuts: [...before.cuts, cut] });
    }
    for (const child of pool.children) {
      if (!child.isPool || child === without) continue;
      const cuts = this.#cutsOf(child);
      if (cuts.every((cut) => cut === undefined)) continue;
      // From the most changes down, so that what is taken over was made without this child.
      for (let moves = MOST_MOVES; moves >= 1; moves -= 1) {
        for (let own = 1; own <= moves; own += 1) {
          const [cut, rest] = [cuts[own], best[Math.min(moves - own, best.length - 1)]];
          if (!cut || !rest || rest.most + cut.most <= (best[Math.min(moves, best.length - 1)]?.most ?? 0)) continue;
          while (best.length <= moves) best.push(best.at(-1) ?? NOTHING);
          best[moves] = { most: rest.most + cut.most, cuts: [...rest.cuts, cut] };
        }
      }
    }
    return best;
  }

  /** Of children that have none themselves, those with the most. */
  #largestLeaves(pool: CreditLine, without: CreditLine | undefined): Cut[] {
    let leaves = this.#leaves.get(pool);
    if (!leaves) {
      leaves = pool.children
        .filter((child) => !child.isPool && this.#gives(child))
        .map((line) => ({ line, most: chargeOf(line) - stepUp(committedOf(line)), isLowered: true, inner: [] }))
        .filter(({ most }) => most > 0)
        .sort((a, b) => b.most - a.most || (a.line.key < b.line.key ? -1 : 1));
      this.#leaves.set(pool, leaves);
    }
    const largest: Cut[] = [];
    for (const cut of leaves) {
      if (largest.length === MOST_MOVES) break;
      if (cut.line !== without && !this.#forbidden.has(cut.line)) largest.push(cut);
    }
    return largest;
  }

  /** By number of changes in the subtree of a line: the most that its pool is charged less with. */
  #cutsOf(line: CreditLine): readonly (Cut | undefined)[] {
    const isTouched = this.#touched.has(line);
    const known = isTouched ? undefined : this.#freed.get(line);
    if (known) return known;
    const cuts: (Cut | undefined)[] = [undefined];
    const inner = line.isPool ? this.#most(line) : [NOTHING];
    const after = (moves: number) => inner[Math.min(moves, inner.length - 1)] ?? NOTHING;
    const gives = !this.#forbidden.has(line) && this.#gives(line);
    const [committed, allocated] = [committedOf(line), line.allocated ?? 0];
    for (let moves = 1; moves <= MOST_MOVES; moves += 1) {
      const [all, others] = [after(moves), after(moves - 1)];
      // One that is overdrawn (C-6) costs less by itself; any other has to be lowered, after what is below it.
      const kept = { line, most: chargeOf(line) - Math.max(allocated, committed - all.most), inner: all.cuts };
      const lowered = { line, most: gives ? chargeOf(line) - stepUp(committed - others.most) : 0, inner: others.cuts };
      let best = cuts[moves - 1];
      if (kept.most > (best?.most ?? 0)) best = { ...kept, isLowered: false };
      if (lowered.most > (best?.most ?? 0)) best = { ...lowered, isLowered: true };
      cuts.push(best);
    }
    if (!isTouched) this.#freed.set(line, cuts);
    return cuts;
  }

  #gives(line: CreditLine): boolean {
    return line.above !== null && whyNot(line, this.#stack) === undefined && asksOf(line) <= 0;
  }
}

interface Ranked extends FoundWay {
  readonly forbidden: ReadonlySet<CreditLine>;
  readonly rank: readonly number[];
}

function byRank(a: Ranked, b: Ranked): number {
  for (const [index, value] of a.rank.entries()) {
    const other = b.rank[index] ?? 0;
    if (value !== other) return value - other;
  }
  return nameOf(a.steps) < nameOf(b.steps) ? -1 : 1;
}

function nameOf(steps: readonly Step[]): string {
  return steps.map(({ line, credits }) => `${line.key} ${credits}`).join(", ");
}
