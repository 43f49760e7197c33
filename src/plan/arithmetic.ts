/**
 * Pools that cannot pay, seen as a whole and before anything is tried: per pool the shortfall, every line that asks for
 * credits in it, and ways out. Works on the declared alone (`allot validate`) and against the live tree (`allot plan`).
 *
 * Rejected: reporting the operation at which the order ran dry; which one that is depends on the order, not on the author.
 */
import { CREDIT_STEP } from "../model/credits.ts";
import type { Desired } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { AskingLine, Locate, Place, Problem, Unspent, Way } from "../model/problem.ts";
import { asksOf, type CreditLine, chargeOf, committedOf, shortLines, stepDown, stepUp } from "./credit-lines.ts";
import type { Draft } from "./operation.ts";
import { shortMessage } from "./short-message.ts";
import { moveOf, type Step, unspentOf } from "./ways-levels.ts";
import { canRise, type FoundWay, type Trips, WaysOut, whyNot } from "./ways-out.ts";

export interface ShortPoolsOptions {
  /** Keys of live organizations that something declared takes the place of, so that they are not counted twice. @default none */
  readonly replaced?: ReadonlySet<string>;
  /** What differs, for what its unlinks give back and leave used (U-5). @default nothing */
  readonly drafts?: readonly Draft[];
  /** What guards would have to be told, besides, of changes. @default nothing */
  readonly trips?: Trips;
}

/** Pools for which ways are searched for; a plan in which more are short has another mistake. */
const SEARCHED = 25;

/** Problems of all pools that could not pay what is declared. `live` is null when there is nothing to compare with. */
export function shortPools(
  desired: Desired,
  live: Live | null,
  locate: Locate,
  { replaced = new Set(), drafts = [], trips = () => [] }: ShortPoolsOptions = {},
): Problem[] {
  const short = shortLines(desired, live, { replaced, drafts });
  const ways = new WaysOut(desired.stack, trips);
  return short.map((pool, index) => {
    const found = index < SEARCHED ? ways.find(pool) : [];
    return problemOf(pool, found, { stack: desired.stack, isLive: live !== null, locate });
  });
}

interface Telling {
  readonly stack: string;
  readonly isLive: boolean;
  readonly locate: Locate;
}

function problemOf(pool: CreditLine, found: readonly FoundWay[], { stack, isLive, locate }: Telling): Problem {
  const asking = pool.children
    .filter((child) => asksOf(child) > 0)
    .sort((a, b) => asksOf(b) - asksOf(a) || (a.key < b.key ? -1 : 1));
  const lines = asking.map((line): AskingLine => {
    const by = !isLive ? "declaration" : line.isHere ? "growth" : line.live ? "move" : "creation";
    return { address: line.key, by, credits: asksOf(line), place: placeOf(line, locate) ?? null };
  });
  const short = committedOf(pool) - (pool.allocated ?? 0);
  const isExact = Number.isSafeInteger(pool.below);
  const told = isExact
    ? [
        ...found.map(({ steps, allow }) => wayOf("unspent", steps, locate, allow)),
        ...(purchase(pool, stack) ?? []).map((steps) => wayOf("purchase", steps, locate)),
        ...less(asking, short).map((steps) => wayOf("less", steps, locate)),
      ]
    : [];
  const own = pool.declared && locate(pool.declared.origin, creditsField(pool));
  const places: Place[] = [...(own ? [own] : []), ...lines.flatMap(({ place }) => place ?? [])];
  const shortfall = { short, asking: lines, unspent: unspentBelow(pool, stack), ways: told };
  return {
    ...{ code: "pool_short", rule: pool.above ? "C-4" : "C-3", address: pool.key },
    message: shortMessage(pool, isExact ? shortfall : undefined),
    places,
    ...(isExact && { shortfall }),
  };
}

/** Organizations that a problem lists because they have something left. */
const LISTED = 20;

/** What those have left that ask for nothing. */
function unspentBelow(pool: CreditLine, stack: string): Unspent[] {
  return pool.children
    .filter((child) => child.live && asksOf(child) <= 0 && unspentOf(child) >= CREDIT_STEP)
    .sort((a, b) => unspentOf(b) - unspentOf(a) || (a.key < b.key ? -1 : 1))
    .slice(0, LISTED)
    .map((child) => ({ address: child.key, credits: unspentOf(child), why: whyNot(child, stack) ?? null }));
}

function creditsField({ above }: CreditLine): string {
  return above ? "credits" : "purchasedCredits";
}

/** Where the files say, or would say, what a line has; undefined where they say nothing of it. */
function placeOf(line: CreditLine, locate: Locate): Place | undefined {
  const { declared } = line;
  return declared && locate(declared.origin, declared.credits === undefined ? "key" : creditsField(line));
}

function wayOf(from: Way["from"], steps: readonly Step[], locate: Locate, allow: readonly string[] = []): Way {
  const moves = steps.flatMap((step) => {
    const place = placeOf(step.line, locate);
    return place ? [moveOf(step, place)] : [];
  });
  return { from, moves, allow };
}

/** Every pool on the way up has what it needs, and the root purchases it; none where it would not need to, or cannot. */
function purchase(pool: CreditLine, stack: string): Step[][] {
  const steps: Step[] = [];
  let more = 0;
  for (let at: CreditLine | null = pool; at; at = at.above) {
    const needs: number = (at.isShort && at !== pool ? (at.allocated ?? 0) : committedOf(at)) + more;
    if (!at.above) {
      if (at.allocated === undefined || needs <= at.allocated || !Number.isSafeInteger(needs)) return [];
      return at.declared?.credits === undefined ? [] : [[{ line: at, credits: needs }, ...steps.reverse()]];
    }
    if (at.allocated === undefined) continue;
    if (needs <= at.allocated || !canRise(at, stack)) return [];
    steps.push({ line: at, credits: stepUp(needs) });
    more = stepUp(needs) - chargeOf(at);
  }
  return [];
}

/** The fewest lines that ask for less, each for no less than it needs, and first of all for no more than now; none where that does not do. */
function less(asking: readonly CreditLine[], short: number): Step[][] {
  const steps: Step[] = [];
  let left = short;
  const lines = asking.flatMap((line) => {
    if (line.isShort || line.declared?.state !== "managed") return [];
    // C-2: an organization is created with a step at least.
    const lowest = Math.max(stepUp(Math.max(committedOf(line), line.charged)), line.live ? 0 : CREDIT_STEP);
    return lowest < chargeOf(line) ? [{ line, most: chargeOf(line) - lowest }] : [];
  });
  for (const { line, most } of lines.sort((a, b) => b.most - a.most)) {
    if (left <= 0) break;
    const credits = stepDown(chargeOf(line) - Math.min(most, left));
    steps.push({ line, credits });
    left -= chargeOf(line) - credits;
  }
  return left > 0 ? [] : [steps];
}
