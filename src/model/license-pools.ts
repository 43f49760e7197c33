/** Whose license pools an organization draws on (L-1): by its place, and by what the distributors above it are. */
import type { PartnerType } from "./licenses.ts";
import type { Organization } from "./organization.ts";

type Partnered = Pick<Organization, "partnerType"> & { readonly parent: Partnered | null };

/** L-1: what holds below a distributor: its own setting, else that of the nearest above that has one. Null where nobody says. */
export function partnerTypeOf(distributor: Partnered | null): PartnerType | null {
  for (let at = distributor; at; at = at.parent) if (at.partnerType !== null) return at.partnerType;
  return null;
}

/** L-1: the organizations whose pools one draws on, the nearest first: itself, and those above as far as they are MSPs. */
export function* poolsOf(organization: Organization): Generator<Organization> {
  yield organization;
  for (let at = organization; at.parent && partnerTypeOf(at.parent) === "msp"; at = at.parent) yield at.parent;
}

/** L-1: the organization on whose pool of a product one draws what it takes; undefined where there is none. */
export function poolFor(organization: Organization, product: string): Organization | undefined {
  for (const at of poolsOf(organization)) if (at.assets.licenses.has(product)) return at;
  return undefined;
}
