/**
 * Chance that can be had again: what a test draws at random comes from a seed, which stands in the name of the test. How much is
 * drawn depends on who asks: CI takes few, `npm run soak` many (test/faults/soak.ts).
 */

/** CI tries the same every time; `ALLOT_SEED=n` tries something else, and the same again. */
export const SEED = Number(process.env.ALLOT_SEED ?? 1);

export type Thoroughness = "few" | "many" | "all";

/** How much is tried: `few` in CI; a round of `npm run soak` sets `ALLOT_FAULTS` to `many` or `all`. */
export const THOROUGHNESS: Thoroughness =
  process.env.ALLOT_FAULTS === "all" ? "all" : process.env.ALLOT_FAULTS === "many" ? "many" : "few";

/** The number that goes with today's thoroughness. */
export function amount(amounts: Readonly<Record<Thoroughness, number>>): number {
  return amounts[THOROUGHNESS];
}

/** Draws from a seed. */
export class Chance {
  #state: number;

  /** @param name what is drawn for: two tests of one seed draw differently */
  constructor(name: string, seed = SEED) {
    this.#state = seed;
    for (const char of name) this.#state = Math.imul(this.#state ^ char.charCodeAt(0), 0x01000193);
  }

  /** At least 0, below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** One of them. */
  one<T>(all: readonly T[]): T {
    const found = all[Math.floor(this.next() * all.length)];
    if (found === undefined) throw new Error("there is nothing to draw from");
    return found;
  }

  /** So many of them, in their order; all, where there are no more. */
  some<T>(all: readonly T[], count: number): T[] {
    const left = all.map((value, at) => ({ value, at, drawn: this.next() }));
    const drawn = left.sort((one, other) => one.drawn - other.drawn).slice(0, count);
    return drawn.sort((one, other) => one.at - other.at).map(({ value }) => value);
  }
}
