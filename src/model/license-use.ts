/**
 * What using licenses does (L-3), and what becomes of them when who used them leaves (U-4). Checks everything, then acts and cannot
 * fail; nobody but the metering side asks for it (C-8).
 */
import { an_anchor_consumes_nothing } from "./law/anchors.ts";
import {
  consumption_is_within_the_pool,
  licenses_are_drawn_on_a_pool,
  only_what_is_used_is_given_back,
} from "./law/licenses.ts";
import { a_paused_organization_consumes_nothing_new, who_leaves_takes_nothing_new } from "./law/phases.ts";
import { firstViolation, type Violation } from "./law/violation.ts";
import { poolFor, poolsOf } from "./license-pools.ts";
import { drawing, drawnOn } from "./licenses.ts";
import { ancestorsOf, type Organization } from "./organization.ts";

export interface LicenseUse {
  readonly product: string;
  /** Whole licenses, not 0: taken, or given back where it is below. */
  readonly count: number;
}

/** Takes or gives back licenses, or answers the first law that forbids it. Answers the organizations that have the pools. */
export function useLicenses(
  organization: Organization,
  { product, count }: LicenseUse,
): { readonly violation: Violation } | { readonly pools: readonly Organization[] } {
  if (count < 0) {
    const violation = only_what_is_used_is_given_back(organization, product, -count);
    return violation ? { violation } : { pools: giveBack(organization, product, -count) };
  }
  const pool = poolFor(organization, product);
  const violation = firstViolation(
    () => who_leaves_takes_nothing_new(organization),
    () => a_paused_organization_consumes_nothing_new(organization),
    () => an_anchor_consumes_nothing(organization),
    () => licenses_are_drawn_on_a_pool(organization.key, product, pool),
    () => (pool ? consumption_is_within_the_pool(pool, product, count) : undefined),
  );
  if (violation || !pool) return { violation: violation ?? unreachable() };
  draw(organization, pool, product, count);
  return { pools: [pool] };
}

/** Gives back all that an organization uses: it leaves, and its own pools with it. What is above must have been touched. */
export function giveBackAll(organization: Organization): void {
  for (const { product } of organization.licensing.draws) giveBack(organization, product, Number.POSITIVE_INFINITY);
  if (organization.assets.licenses.size > 0)
    organization.assets = Object.freeze({ ...organization.assets, licenses: new Map() });
}

/** The nearest pools first: what was taken last is most often there. */
function giveBack(organization: Organization, product: string, count: number): Organization[] {
  const near = [...poolsOf(organization)];
  const all = new Set([...near, organization, ...ancestorsOf(organization)]);
  const pools: Organization[] = [];
  let left = count;
  for (const pool of all) {
    const used = organization.licensing.draws.find((one) => one.product === product && one.pool === pool.id)?.used ?? 0;
    const given = Math.min(left, used);
    if (given === 0) continue;
    draw(organization, pool, product, -given);
    pools.push(pool);
    left -= given;
  }
  return pools;
}

function draw(organization: Organization, pool: Organization, product: string, count: number): void {
  pool.licensing = Object.freeze({ ...pool.licensing, drawn: drawnOn(pool.licensing, product, count) });
  const draws = drawing(organization.licensing, product, pool.id, count);
  organization.licensing = Object.freeze({ ...organization.licensing, draws });
}

function unreachable(): never {
  throw new Error("who has no license pool to draw on is refused");
}
