/**
 * What people themselves do about what they were asked (P-1, P-3, P-4): accepting and declining invitations and ownerships. No changes
 * that could be declared or planned; only the person who was asked can do them, and only through the service.
 */
import type { Organization } from "./organization.ts";
import { isOpen, type Member, personKey, type Transfer, withEntry } from "./people.ts";
import { isOwner } from "./people-changes.ts";

/** What there is of an invitation, as far as its bearer is told. */
export type Standing = "open" | "accepted" | "declined" | "revoked" | "expired";

/** How the invitation of an address stands; undefined where there is none. */
export function standingOf(organization: Organization, email: string, nowMs: number): Standing | undefined {
  const owns = isOwner(organization, email);
  const member = organization.people.members.get(personKey(email));
  if (!owns && !member) return undefined;
  const invitation = owns ? organization.ownerInvitation : (member?.invitation ?? null);
  if (invitation === null) return "accepted";
  if (invitation.state !== "pending") return invitation.state;
  return isOpen(invitation, nowMs) ? "open" : "expired";
}

/** P-1, P-3: whoever was asked to join has accepted. The invitation must be open. */
export function acceptInvitation(organization: Organization, email: string): void {
  if (isOwner(organization, email)) organization.ownerInvitation = null;
  else replaceMember(organization, email, (member) => ({ ...member, state: "active", invitation: null }));
}

/** P-3: the same, who has declined. */
export function declineInvitation(organization: Organization, email: string): void {
  const { ownerInvitation } = organization;
  if (isOwner(organization, email))
    organization.ownerInvitation = ownerInvitation && { ...ownerInvitation, state: "declined" };
  else
    replaceMember(organization, email, (member) => ({
      ...member,
      invitation: member.invitation && { ...member.invitation, state: "declined" },
    }));
}

/** Whether an ownership that was offered can still be accepted: until it ends, by a member who is still active (P-4). */
export function isTransferOpen({ people }: Organization, transfer: Transfer, nowMs: number): boolean {
  return isOpen(transfer, nowMs) && people.members.get(personKey(transfer.to))?.state === "active";
}

/** P-4: the member owns the organization; the former owner becomes admin. The transfer must be open. */
export function acceptTransfer(organization: Organization): void {
  const { owner, people } = organization;
  const key = people.transfer ? personKey(people.transfer.to) : "";
  const member = people.members.get(key);
  if (!member) throw new Error(`the ownership of ${organization.key} was offered to nobody`);
  const former: Member = { email: owner.email, name: owner.name, roles: ["admin"], state: "active", invitation: null };
  const members = withEntry(withEntry(people.members, key, undefined), personKey(owner.email), former);
  organization.owner = { name: member.name, email: member.email };
  organization.ownerInvitation = null;
  organization.people = Object.freeze({ ...people, members, transfer: null });
}

/** P-4: the member has declined, which is remembered until they leave or the ownership is offered anew. */
export function declineTransfer(organization: Organization): void {
  const { people } = organization;
  const transfer = people.transfer && ({ ...people.transfer, state: "declined" } as const);
  organization.people = Object.freeze({ ...people, transfer });
}

/** P-4: an ownership is not offered any more. */
export function endTransfer(organization: Organization): void {
  organization.people = Object.freeze({ ...organization.people, transfer: null });
}

function replaceMember(organization: Organization, email: string, change: (member: Member) => Member): void {
  const { people } = organization;
  const key = personKey(email);
  const member = people.members.get(key);
  if (!member) throw new Error(`nobody in ${organization.key} was asked at that address`);
  organization.people = Object.freeze({ ...people, members: withEntry(people.members, key, change(member)) });
}
