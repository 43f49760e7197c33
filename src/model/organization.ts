/**
 * The nouns of the tree. One object per organization, with its balances in it, linked to its parent: what a check
 * costs is then the depth of the tree.
 *
 * Rejected: balances in a map of their own, keyed by organization; every rule then needs two arguments that must agree.
 */

import type { Assets } from "./assets.ts";
import type { Licensing, PartnerType } from "./licenses.ts";
import type { Invitation, Owner, People } from "./people.ts";

export type { Owner } from "./people.ts";

export type OrganizationKind = "Distributor" | "ChildOrganization";
export type Phase = "active" | "paused" | "draining" | "unlinked";
export type Provisioning = "self" | "vendor";
/** Whether the distributor's people act inside (O-11). */
export type Access = "sealed" | "delegated";
/** Whether the organization's own people may sign in (O-10). */
export type CustomerAccess = "permit" | "refuse";
/** What becomes of used credits of a child that is unlinked (U-5). */
export type UsedOnUnlink = "absorb" | "refund";

/** What is said of an organization and can be changed or compared field by field. */
export interface Profile {
  name: string;
  region: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  owner: Owner;
  labels: Readonly<Record<string, string>>;
  externalId: string | null;
  /** Only of a root; null elsewhere. */
  provisioning: Provisioning | null;
  /** Null: as the distributor above, and sealed at the root (O-11). */
  access: Access | null;
  customerAccess: CustomerAccess;
  /** Of a distributor; a child has no use for it. */
  usedOnUnlink: UsedOnUnlink;
  /** Of a distributor; null: as the distributor above (L-1). */
  partnerType: PartnerType | null;
}

/** The credits of one organization (C-4). Whole credits, 0 to 2^53-1. */
export interface Holding {
  readonly key: string;
  parent: Holding | null;
  /** What was given to it; for a root, what was purchased. */
  allocated: number;
  used: number;
  held: number;
  /** Σ charge(children), kept along the path of every change. */
  committedBelow: number;
}

/** An organization as the service knows it. */
export interface Organization extends Profile, Holding {
  /** Opaque, given by the service (O-2); empty while only planned. */
  id: string;
  key: string;
  kind: OrganizationKind;
  parent: Organization | null;
  phase: Phase;
  /** O-13. */
  protected: boolean;
  /** The run (or request) that lifted the protection last. */
  unprotectedBy: string | null;
  /** Since when the allocation is 0, in Unix milliseconds; null where it is not (U-1). */
  drainedAt: number | null;
  /** Of an owner who has not accepted (P-1); null once they have. */
  ownerInvitation: Invitation | null;
  /** N-1: that it holds several children of one client together. Stays as created. */
  anchor: boolean;
  /** N-2: of an anchor, that children may be anchored to it. */
  activated: boolean;
  /** Key of the anchor that it belongs to (N-2), or null. */
  anchorRef: string | null;
  /** Frozen: replaced, never changed. */
  people: People;
  /** Frozen: replaced, never changed. */
  assets: Assets;
  /** Frozen: replaced, never changed. */
  licensing: Licensing;
  /** The stack that declared it (language rule 10), or null. */
  managedBy: string | null;
  /** The revision of the tree at which it last changed, as far as its distributor has to do with it; of a snapshot, as far as its reader is shown it. */
  version: number;
  /** The run that changed it last: a run's own changes do not make its later operations stale. */
  lastRun: string | null;
  /** The same two of what is inside (`inside.ts`), which a sealed organization keeps to itself (O-11); 0 and null where the service alone knows. */
  insideVersion: number;
  insideRun: string | null;
}

/** Level in the tree; a root is 1 (O-1). */
export function levelOf(holding: Holding): number {
  let level = 1;
  for (let at = holding.parent; at; at = at.parent) level += 1;
  return level;
}

/** The organizations above one, nearest first. */
export function* ancestorsOf(organization: Organization): Generator<Organization> {
  for (let at = organization.parent; at; at = at.parent) yield at;
}

/** O-11: the own setting, else that of the distributors above, the nearest first; sealed where nobody says. */
export function accessOf(organization: Pick<Organization, "access" | "parent">): Access {
  for (let at: Pick<Organization, "access" | "parent"> | null = organization; at; at = at.parent)
    if (at.access !== null) return at.access;
  return "sealed";
}
