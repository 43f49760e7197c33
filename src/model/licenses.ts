/**
 * License pools and what is drawn on them (L-1 to L-3). A pool is of an organization and a product. With `partnerType: msp` what is
 * below a distributor draws on its pools; with `reseller`, and where nobody says, everybody draws on its own.
 *
 * How much is drawn is no declared thing: it stands beside the pools, so that it is never drift, and the law can ask for it.
 * Rejected: that an organization keeps to the pool that it drew on first; it would go on asking an empty one above while its
 * distributor has got one of its own for that very reason.
 */
/** Whose pools the children of a distributor draw on (L-1). */
export type PartnerType = "msp" | "reseller";

export interface LicensePool {
  /** What it is a license of; tells the pool apart in its organization. */
  readonly product: string;
  /** Whole licenses, 0 or more. */
  readonly quantity: number;
}

/** By product. */
export type LicensePools = ReadonlyMap<string, LicensePool>;

/** What an organization has drawn on one pool. */
export interface LicenseDraw {
  readonly product: string;
  /** Opaque id of the organization that has the pool; null where that is out of sight (L-2). */
  readonly pool: string | null;
  /** Whole licenses, more than none. */
  readonly used: number;
}

/** What is used of licenses. Frozen: replaced, never changed. */
export interface Licensing {
  /** Of its own pools, by product: what is drawn on them, by whomever. */
  readonly drawn: ReadonlyMap<string, number>;
  /** What it has drawn itself, on whichever pools. */
  readonly draws: readonly LicenseDraw[];
}

/** Of an organization that uses none, as most. */
export const NO_LICENSING: Licensing = Object.freeze({ drawn: new Map<string, number>(), draws: [] });

/** What an organization uses of a product, on whichever pools. */
export function usedOf({ draws }: Licensing, product: string): number {
  return draws.reduce((sum, draw) => (draw.product === product ? sum + draw.used : sum), 0);
}

/** What an organization has drawn after it draws so many more on a pool; fewer where that is negative. */
export function drawing({ draws }: Licensing, product: string, pool: string, count: number): readonly LicenseDraw[] {
  const isIt = (draw: LicenseDraw) => draw.product === product && draw.pool === pool;
  const used = (draws.find(isIt)?.used ?? 0) + count;
  const rest = draws.filter((draw) => !isIt(draw));
  return used === 0 ? rest : [...rest, { product, pool, used }];
}

/** What is drawn on the pools of an organization after so many more of a product; fewer where that is negative. */
export function drawnOn({ drawn }: Licensing, product: string, count: number): ReadonlyMap<string, number> {
  const sum = (drawn.get(product) ?? 0) + count;
  const after = new Map(drawn);
  if (sum === 0) after.delete(product);
  else after.set(product, sum);
  return after;
}
