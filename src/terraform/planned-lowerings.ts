/**
 * Which pools one plan lowers below what they hand out, and who below them gives as much back before (C-4). What refers to a pool is not looked at before
 * the pool was planned, and is changed after it: so that who was looked at before is known to be changed beside it, and all others are taken to come after.
 */

/** A pool that is to have less than those below it are charged with. */
export interface Lowering {
  readonly was: number;
  readonly will: number;
  /** What those below it are charged with. */
  readonly floor: number;
}

export class PlannedLowerings {
  readonly #seen = new Map<string, number>();
  readonly #pools = new Map<string, Lowering & { readonly at: number }>();
  /** What is given back to pools by who is beside them. */
  readonly #back = new Map<string, number>();

  /** Notes that Terraform has looked at something, as it does before it plans it. An apply does not look again. */
  sees(mark: string): void {
    if (!this.#seen.has(mark)) this.#seen.set(mark, this.#seen.size);
  }

  hasSeen(mark: string): boolean {
    return this.#seen.has(mark);
  }

  /** Notes that a pool is lowered; whether, as far as is known, that is below what it then still hands out. */
  lowers(pool: string, lowering: Lowering): boolean {
    this.#pools.set(pool, { ...lowering, at: this.#seen.size });
    return this.#isShort(pool, lowering);
  }

  /** Notes that who was seen as `mark` gives credits back to a pool; the lowering that has to come before, and cannot. */
  givesBack(pool: string, credits: number, mark: string): Lowering | undefined {
    const lowering = this.#pools.get(pool);
    const isBeside = lowering === undefined || (this.#seen.get(mark) ?? Number.POSITIVE_INFINITY) < lowering.at;
    if (isBeside) this.#back.set(pool, (this.#back.get(pool) ?? 0) + credits);
    return !isBeside && this.#isShort(pool, lowering) ? lowering : undefined;
  }

  #isShort(pool: string, { will, floor }: Lowering): boolean {
    return floor - (this.#back.get(pool) ?? 0) > will;
  }
}
