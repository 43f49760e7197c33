/**
 * Which pools one plan lowers below what they hand out, and who below them gives as much back before (C-4). Nobody tells a provider what refers to what;
 * but Terraform does not look at what refers to a pool before the pool is planned. So that where it has looked at somebody below, those are changed
 * beside the pool, and where at nobody, they are changed after it.
 */

/** A pool that is to have less than those below it are charged with. */
export interface Lowering {
  readonly was: number;
  readonly will: number;
  /** What those below it are charged with. */
  readonly floor: number;
}

export class PlannedLowerings {
  readonly #seen = new Set<string>();
  readonly #pools = new Map<string, Lowering & { readonly isBeside: boolean }>();
  /** What is given back to pools by who is beside them. */
  readonly #back = new Map<string, number>();
  readonly #told = new Set<string>();

  /** Notes that Terraform has looked at something, as it does before it plans it. An apply does not look again. */
  sees(mark: string): void {
    this.#seen.add(mark);
  }

  hasSeen(mark: string): boolean {
    return this.#seen.has(mark);
  }

  /** Notes that a pool is lowered, and what those below it are seen as; whether, as far as is known, it then still hands out more. */
  lowers(pool: string, lowering: Lowering, below: Iterable<string>): boolean {
    const isBeside = Iterator.from(below).some((mark) => this.#seen.has(mark));
    this.#pools.set(pool, { ...lowering, isBeside });
    return this.#isShort(pool, lowering);
  }

  /** Notes that somebody gives credits back to a pool; the lowering that has to come before, and cannot. That is told once, whoever else comes after. */
  givesBack(pool: string, credits: number): Lowering | undefined {
    const lowering = this.#pools.get(pool);
    if (lowering && !lowering.isBeside) {
      const isNews = this.#isShort(pool, lowering) && !this.#told.has(pool);
      this.#told.add(pool);
      return isNews ? lowering : undefined;
    }
    this.#back.set(pool, (this.#back.get(pool) ?? 0) + credits);
    return undefined;
  }

  #isShort(pool: string, { will, floor }: Lowering): boolean {
    return floor - (this.#back.get(pool) ?? 0) > will;
  }
}
