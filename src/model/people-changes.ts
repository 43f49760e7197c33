/** What changes of people do to an organization. All laws have been asked (`people-refusal.ts`). */
import { canonicalEmail, canonicalName, canonicalOwner, sorted } from "./canonical.ts";
import type { Change } from "./change.ts";
import type { Organization } from "./organization.ts";
import { INVITATION_MS, type Invitation, type Member, type People, personKey, type Role, withEntry } from "./people.ts";

/** Changes that are about people and nothing else. */
export type PeopleChange = Extract<Change, { kind: `${"owner" | "membership" | "role" | "sso"}.${string}` }>;

/** Performs a change of people; ends of invitations and transfers are counted from `nowMs`. */
export function actOnPeople(organization: Organization, asked: PeopleChange, nowMs: number): void {
  if (asked.kind === "owner.name") nameOwner(organization, asked.after.owner, nowMs);
  else if (asked.kind === "membership.invite" && isOwner(organization, asked.after.email))
    organization.ownerInvitation = invitationAt(nowMs);
  else organization.people = Object.freeze({ ...organization.people, ...after(organization.people, asked, nowMs) });
}

/** What is other of people after a change of them. */
function after(
  { members, roles, transfer }: People,
  asked: Exclude<PeopleChange, OwnerNaming>,
  nowMs: number,
): Partial<People> {
  switch (asked.kind) {
    case "owner.transfer":
      return { transfer: { to: canonicalEmail(asked.after.to), state: "pending", until: nowMs + INVITATION_MS } };
    case "membership.invite": {
      const { email, name, roles } = asked.after;
      const member: Member = {
        ...{ email: canonicalEmail(email), name: canonicalName(name), roles: sorted(roles) },
        ...{ state: "invited", invitation: invitationAt(nowMs) },
      };
      return { members: withEntry(members, personKey(email), member) };
    }
    case "membership.update":
    case "membership.disable":
    case "membership.enable": {
      const key = personKey(asked.after.email);
      const member = members.get(key);
      if (!member) throw new Error(`${asked.after.email} passed the laws and is not there`);
      return {
        members: withEntry(members, key, changed(member, asked)),
        // P-4: ownership goes to an active member; who is none any more is offered nothing.
        ...(asked.kind === "membership.disable" && transfer && personKey(transfer.to) === key && { transfer: null }),
      };
    }
    case "role.create":
    case "role.update":
      return { roles: withEntry(roles, asked.after.name, canonicalRole(asked.after)) };
    case "role.delete":
      return { roles: withEntry(roles, asked.after.name, undefined) };
    case "sso.create":
    case "sso.update":
      return { sso: { ...asked.after, emailDomains: sorted(asked.after.emailDomains) } };
    case "sso.delete":
      return { sso: null };
  }
}

type OwnerNaming = Extract<PeopleChange, { kind: "owner.name" }>;

/** P-1, P-3: another owner is asked anew; the name of the same person is only put right. */
function nameOwner(organization: Organization, owner: Organization["owner"], nowMs: number): void {
  const same = isOwner(organization, owner.email);
  organization.owner = canonicalOwner(owner);
  if (same) return;
  organization.ownerInvitation = invitationAt(nowMs);
  // The owner is no member besides (P-1).
  const { people } = organization;
  const key = personKey(owner.email);
  if (people.members.has(key))
    organization.people = Object.freeze({ ...people, members: withEntry(people.members, key, undefined) });
}

/** Whether an address is the owner's. */
export function isOwner({ owner }: Pick<Organization, "owner">, email: string): boolean {
  return personKey(owner.email) === personKey(email);
}

function invitationAt(nowMs: number): Invitation {
  return { state: "pending", until: nowMs + INVITATION_MS };
}

function changed(
  member: Member,
  asked: Extract<PeopleChange, { kind: "membership.update" | "membership.disable" | "membership.enable" }>,
): Member {
  switch (asked.kind) {
    case "membership.enable":
      return { ...member, state: "active" };
    case "membership.disable":
      return member.invitation
        ? { ...member, invitation: { ...member.invitation, state: "revoked" } }
        : { ...member, state: "disabled" };
    case "membership.update": {
      const { name, roles } = asked.after;
      return {
        ...member,
        ...(name !== undefined && { name: canonicalName(name) }),
        ...(roles !== undefined && { roles: sorted(roles) }),
      };
    }
  }
}

/** A role as stored: its lists sorted, without repetition. */
export function canonicalRole({ name, permissions, includes, scope }: Role): Role {
  return { name, permissions: sorted(permissions), includes: sorted(includes), scope: scope && canonicalScope(scope) };
}

function canonicalScope(scope: NonNullable<Role["scope"]>): Role["scope"] {
  const { children, accounts, costCenters } = scope;
  return {
    ...(children && { children: sorted(children) }),
    ...(accounts && { accounts: sorted(accounts) }),
    ...(costCenters && { costCenters: sorted(costCenters) }),
  };
}
