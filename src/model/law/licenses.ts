/** The law of licenses, L-1 and L-3: one function a rule, or a part of one. What may be shown of them (L-2) is the service's to keep. */
import { figure } from "../canonical.ts";
import { partnerTypeOf, poolsOf } from "../license-pools.ts";
import { type LicensePool, type LicensePools, type PartnerType, usedOf } from "../licenses.ts";
import type { Organization, OrganizationKind } from "../organization.ts";
import { figuresOf, type Verdict } from "./violation.ts";

const about = { rule: "L-1", field: "licenses" } as const;

/** L-1: only a distributor is an MSP or a reseller. */
export function a_partner_is_a_distributor(
  key: string,
  kind: OrganizationKind,
  partnerType: PartnerType | null | undefined,
): Verdict {
  if (partnerType === undefined || partnerType === null || kind === "Distributor") return undefined;
  return {
    code: "partner_not_distributor",
    rule: "L-1",
    message: `${key} is a child organization; an MSP or a reseller is a distributor`,
    field: "partnerType",
  };
}

/** L-1: a child of an MSP has no pools of its own; what is below a reseller, and every distributor, may. */
export function children_of_an_msp_have_no_pools({
  key,
  kind,
  parent,
}: Pick<Organization, "key" | "kind" | "parent">): Verdict {
  if (kind === "Distributor" || partnerTypeOf(parent) !== "msp") return undefined;
  return {
    ...{ code: "license_pool_of_distributor", ...about },
    message: `${key} is a child of an MSP, and draws on the license pools of its distributor`,
    wayOut: `give the pool to ${parent?.key ?? "its distributor"}, or make that a reseller`,
  };
}

/** L-1: licenses are whole. */
export function a_quantity_is_whole({ product, quantity }: LicensePool): Verdict {
  if (Number.isSafeInteger(quantity) && quantity >= 0) return undefined;
  const message = `${quantity} is not a whole number of licenses of ${product} from 0 to ${figure(Number.MAX_SAFE_INTEGER)}`;
  return { code: "licenses_not_whole", ...about, message };
}

/** L-1: a pool that is to be made is new; one that is to be changed is there. */
export function a_license_pool_is(pools: LicensePools, product: string, wanted: "new" | "there"): Verdict {
  if (pools.has(product) === (wanted === "there")) return undefined;
  return wanted === "new"
    ? { code: "license_pool_exists", ...about, message: `there is a license pool of ${product} already` }
    : { code: "license_pool_unknown", ...about, message: `there is no license pool of ${product} here` };
}

/** L-1: what takes licenses has a pool to draw on. */
export function licenses_are_drawn_on_a_pool(key: string, product: string, pool: Organization | undefined): Verdict {
  if (pool) return undefined;
  return {
    ...{ code: "license_pool_unknown", ...about },
    message: `${key} has no license pool of ${product} to draw on`,
    wayOut: "its distributor makes one",
  };
}

/** L-1: a pool that is drawn on stays. */
export function a_license_pool_in_use_stays({ licensing }: Pick<Organization, "licensing">, product: string): Verdict {
  const drawn = licensing.drawn.get(product) ?? 0;
  if (drawn === 0) return undefined;
  return {
    ...{ code: "license_pool_in_use", ...about },
    message: `${figure(drawn)} ${drawn === 1 ? "license" : "licenses"} of ${product} are in use`,
    wayOut: "let them be given back first",
  };
}

/**
 * L-1: what an organization has and draws on is in its reach: asked, of it and of all below, of the state after it was moved, or after
 * a distributor above became an MSP or a reseller.
 */
export function licenses_stay_in_reach(organization: Organization, field: "partnerType" | "parent"): Verdict {
  const { key, assets, licensing } = organization;
  const own = assets.licenses.size > 0 ? children_of_an_msp_have_no_pools(organization) : undefined;
  if (own)
    return {
      ...{ code: "licenses_out_of_reach", rule: "L-1", field },
      message: `${key} has license pools of its own, and would be a child of an MSP`,
      wayOut: `delete the pools of ${key} first`,
    };
  const reach = new Set([...poolsOf(organization)].map(({ id }) => id));
  const lost = licensing.draws.find(({ pool }) => pool !== null && !reach.has(pool));
  if (!lost) return undefined;
  return {
    ...{ code: "licenses_out_of_reach", rule: "L-1", field },
    message: `${key} uses ${figure(lost.used)} of ${lost.product} of a license pool that it would not reach any more`,
    wayOut: "let them be given back first",
  };
}

/** L-3: a quantity is never below what is drawn. */
export function a_quantity_covers_what_is_drawn(
  { licensing }: Pick<Organization, "licensing">,
  { product, quantity }: LicensePool,
): Verdict {
  const drawn = licensing.drawn.get(product) ?? 0;
  if (quantity >= drawn) return undefined;
  return {
    ...{ code: "licenses_below_used", rule: "L-3", field: "licenses" },
    message: `${figure(quantity)} would not cover the ${figure(drawn)} licenses of ${product} that are in use`,
    figures: figuresOf(quantity, drawn),
    wayOut: "let some be given back first",
  };
}

/** L-3: consumption is within the quantity of the pool. */
export function consumption_is_within_the_pool(pool: Organization, product: string, count: number): Verdict {
  const left = (pool.assets.licenses.get(product)?.quantity ?? 0) - (pool.licensing.drawn.get(product) ?? 0);
  if (count <= left) return undefined;
  return {
    ...{ code: "license_pool_empty", rule: "L-3", field: "count", pool: pool.key },
    message: `the license pool of ${product} of ${pool.key} has ${figure(left)} left, not ${figure(count)}`,
    figures: figuresOf(count, left),
    wayOut: "use fewer, or raise the quantity of the pool",
  };
}

/** L-3: no more is given back than is used. */
export function only_what_is_used_is_given_back(
  { key, licensing }: Pick<Organization, "key" | "licensing">,
  product: string,
  count: number,
): Verdict {
  const used = usedOf(licensing, product);
  if (count <= used) return undefined;
  return {
    ...{ code: "licenses_not_used", rule: "L-3", field: "count" },
    message: `${key} uses ${figure(used)} licenses of ${product}, and cannot give back ${figure(count)}`,
    figures: figuresOf(count, used),
  };
}
