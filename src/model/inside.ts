/**
 * What is inside an organization (O-11): its people, roles and sign-in, ownership on its way, cost centers and linked accounts, how it pays. Of a sealed one it is none of the
 * distributor's, nor is that it changes (O-6); so it has a version of its own, and what the distributor plans does not get stale by it.
 *
 * Rejected: one version for all; a distributor could count by it how often a child changes its people.
 */
import type { Change, ChangeKind } from "./change.ts";
import type { Organization } from "./organization.ts";
import { isOwner } from "./people-changes.ts";

/** Whether a change is about the inside. A pending owner is the distributor's matter, who is asked once more by an invitation (P-1). */
export function isInside(
  { kind, after }: Change,
  organization: Pick<Organization, "owner" | "ownerInvitation">,
): boolean {
  if (kind === "membership.invite" && organization.ownerInvitation !== null && isOwner(organization, after.email))
    return false;
  // B-1: how a managed account pays; that it is one, and of how many computers, is the distributor's matter.
  if (kind === "billing.update") return after.computers === undefined;
  return isInsideKind(kind);
}

/** Whether a kind of changes, or of events, is about the inside. */
export function isInsideKind(kind: ChangeKind | (string & {})): boolean {
  return INSIDE.some((noun) => kind.startsWith(`${noun}.`)) || INSIDE_KINDS.includes(kind);
}

const INSIDE = ["membership", "role", "sso", "costCenter", "account", "invitation", "transfer"] as const;
const INSIDE_KINDS: readonly string[] = ["owner.transfer", "organization.open", "person.sign-in"];
