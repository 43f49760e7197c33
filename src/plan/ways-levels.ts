/**
 * A way through the levels of a tree, with its values: what is taken back by which cuts, and what each pool on the way up rises by.
 */
import type { CreditMove } from "../model/problem.ts";
import { asksOf, type CreditLine, chargeOf, committedOf, stepDown, stepUp } from "./credit-lines.ts";

/** One value of a way: what a line is to have. */
export interface Step {
  readonly line: CreditLine;
  readonly credits: number;
}

/** Less that a pool is charged with for one line, by changes in its subtree. */
export interface Cut {
  readonly line: CreditLine;
  /** The most that these changes free, in credits. */
  readonly most: number;
  readonly isLowered: boolean;
  readonly inner: readonly Cut[];
}

/** The most that some children free together. */
export interface Freed {
  readonly most: number;
  readonly cuts: readonly Cut[];
}

/** A level of the way up: changes below it, and whether it rises then. */
export interface Level {
  readonly line: CreditLine;
  readonly freed: Freed;
}

/** What a line has unspent, of what it is declared to have; below zero where it is overdrawn (C-6). */
export function unspentOf(line: CreditLine): number {
  return (line.allocated ?? 0) - committedOf(line);
}

/**
 * How much more a line costs the pool above it once it can pay `more` for what is below it; undefined where it pays that as it is. The
 * pool that a way is for has to pay all that is asked of it.
 */
export function riseOf(line: CreditLine, more: number, isAsked = false): number | undefined {
  const { allocated } = line;
  if (allocated === undefined) return line.above && more > 0 ? more : undefined;
  if (line.isShort && !isAsked) return more <= 0 ? undefined : stepUp(allocated + more) - chargeOf(line);
  const committed = committedOf(line) + more;
  return committed <= allocated ? undefined : stepUp(committed) - chargeOf(line);
}

/** What a line could pay without costing more: what is left of it. */
function leftOf(line: CreditLine): number {
  if (line.allocated === undefined) return line.above ? 0 : Number.POSITIVE_INFINITY;
  return line.isShort ? 0 : unspentOf(line);
}

/** The values of a way: what is left above comes first, then as little is taken back as is needed, the nearest first. */
export function carriedOut(levels: readonly Level[]): Step[] {
  const steps = attempt(levels, true) ?? attempt(levels, false) ?? [];
  // As credits go: taken back, then handed down.
  const isRise = ({ line, credits }: Step) => credits > (line.allocated ?? 0);
  return [...steps.filter((step) => !isRise(step)), ...steps.filter(isRise).reverse()];
}

function attempt(levels: readonly Level[], isSparing: boolean): Step[] | undefined {
  // What a level can be given by those above it, without anything taken back there.
  const given: number[] = [];
  let above = 0;
  for (const { line } of [...levels].reverse()) {
    given.unshift(above);
    above = Math.max(0, stepDown(leftOf(line) + above));
  }
  const steps: Step[] = [];
  let more = 0;
  for (const [index, { line, freed }] of levels.entries()) {
    const lacks = committedOf(line) + more - (line.allocated ?? 0);
    const wanted = line.allocated === undefined || (line.isShort && index > 0) ? more : lacks;
    const needed = isSparing ? Math.max(0, wanted - (given[index] ?? 0)) : wanted;
    more -= give(freed.cuts, Math.min(freed.most, Math.max(0, needed)), steps);
    const up = riseOf(line, more, index === 0);
    if (up === undefined) return steps;
    if (index === levels.length - 1) return undefined;
    if (line.allocated !== undefined) steps.push({ line, credits: chargeOf(line) + up });
    more = up;
  }
  return undefined;
}

/** Takes so much back by these cuts, the largest first; answers how much that was. */
export function give(cuts: readonly Cut[], credits: number, steps: Step[]): number {
  let taken = 0;
  for (const cut of [...cuts].sort((a, b) => b.most - a.most || (a.line.key < b.line.key ? -1 : 1))) {
    if (taken >= credits) break;
    taken += lower(cut, Math.min(cut.most, credits - taken), steps);
  }
  return taken;
}

function lower({ line, isLowered, inner }: Cut, credits: number, steps: Step[]): number {
  const charged = chargeOf(line);
  if (!isLowered) {
    const freed = give(inner, credits, steps);
    return charged - Math.max(line.allocated ?? 0, committedOf(line) - freed);
  }
  const after = stepDown(charged - credits);
  const missing = committedOf(line) - after;
  if (missing > 0) give(inner, missing, steps);
  steps.push({ line, credits: after });
  return charged - after;
}

/** As the files would say it. */
export function moveOf({ line, credits }: Step, place: CreditMove["place"]): CreditMove {
  const { key: address, above, allocated = 0 } = line;
  const unspent = credits < allocated && asksOf(line) <= 0 ? Math.max(0, unspentOf(line)) : 0;
  return { address, field: above ? "credits" : "purchasedCredits", before: allocated, after: credits, unspent, place };
}
