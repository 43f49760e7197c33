/**
 * What becomes of an organization that leaves its tree, and of its credits (U-4, U-5). The gate (`law/unlinking.ts`) has been passed:
 * nothing is allocated, held, or below it; what is left is what it has used.
 * Licenses that it used are free again, and its pools end (L-1).
 */
import { change, reparent } from "./credits.ts";
import type { Entry } from "./ledger.ts";
import { giveBackAll } from "./license-use.ts";
import type { Organization } from "./organization.ts";
import { leaveScopes } from "./scopes.ts";
import type { Tree } from "./tree.ts";

/**
 * Takes an organization out. What it has used goes back to the distributor: `absorb` counts it as the distributor's own use, `refund`
 * makes it available again.
 */
export function unlink(tree: Tree, organization: Organization): Entry {
  const pool = organization.parent;
  if (!pool) throw new Error(`${organization.key} is a root and has passed the laws of unlinking`);
  leaveScopes(tree, organization);
  tree.remove(organization);
  giveBackAll(organization);
  const { used } = organization;
  change(organization, { used: 0 });
  reparent(organization, null);
  organization.parent = pool;
  organization.phase = "unlinked";
  organization.managedBy = null;
  organization.anchorRef = null;
  organization.partnerType = null;
  // What the distributor had set for it holds no longer: its own people get in (O-10, O-11).
  organization.access = null;
  organization.customerAccess = "permit";
  const kind = pool.usedOnUnlink;
  if (kind === "absorb") change(pool, { used: pool.used + used });
  const balances = { allocated: 0, used: 0, held: 0, committedBelow: 0 };
  return { kind, organization: organization.id, pool: pool.id, amount: used, ...balances };
}
