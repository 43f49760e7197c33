/**
 * Declared and live people of one organization → what differs, and what only waits: its owner (P-1, P-4), users (P-3, P-6), roles (P-7)
 * and sign-in (P-5). An invitation that is out, and a transfer that was offered, are no drift: they are named, and asked for
 * nothing twice.
 *
 * Rejected: comparing emails and roles as two lists. Who is asked, asked again or only waited for depends on what became of the last
 * invitation, so everybody is looked at by themselves.
 */
import type { Authority } from "../model/authority.ts";
import { sameValue, sorted } from "../model/canonical.ts";
import type { Change, Invitee } from "../model/change.ts";
import type { DesiredOrganization, DesiredUser } from "../model/desired.ts";
import { who_acts_inside } from "../model/law/acting-inside.ts";
import { who_names_an_owner } from "../model/law/naming-owners.ts";
import type { Violation } from "../model/law/violation.ts";
import { accessOf, type Organization, type Owner } from "../model/organization.ts";
import { type Invitation, isOpen, type Member, NOBODY, type People, personKey, type Role } from "../model/people.ts";
import { canonicalRole } from "../model/people-changes.ts";
import { withKeys } from "../model/scopes.ts";
import type { Pending } from "../wire/generated/plan.ts";
import type { Draft } from "./operation.ts";
import { ownerNaming } from "./owner-naming.ts";

/** Where differences are put. */
export interface PeopleFound {
  readonly drafts: Draft[];
  readonly pending: Pending[];
}

/** Who compares, and when. */
export interface Compared {
  readonly nowMs: number;
  readonly authority: Authority;
  /** Live keys that the same plan gives up, to those that take their place. @default none */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Of the tree; empty where there is none yet. */
  readonly lineage: string;
}

/** Roles that somebody is invited with of whom none are declared (P-7). */
const USUAL_ROLES: readonly string[] = ["member"];

/**
 * O-11: what forbids an asker to compare people and cost centers of a sealed organization; who does not act inside is not shown them either, and must not
 * take that for nobody. Also of one that is to be created.
 */
export function outOfReach(
  wanted: DesiredOrganization,
  live: Organization | null,
  { authority }: Compared,
): Violation | undefined {
  const declared = { ...wanted.people, ...wanted.assets };
  const field = INSIDE.find((one) => declared[one] !== undefined);
  if (live === null || field === undefined) return undefined;
  // Declared otherwise, it may be opened by this very plan; then the order of the plan decides.
  const access = wanted.profile.access ?? accessOf(live);
  if (access !== "sealed" || authority.operator || live.id === authority.home) return undefined;
  const violation = who_acts_inside(live, field === "costCenters" || field === "accounts" ? field : "users", authority);
  if (violation?.rule !== "O-11") return undefined;
  return { ...violation, field };
}

const INSIDE = ["users", "roles", "sso", "costCenters", "accounts"] as const;

/** Compares the people of an organization; `live` is null where it is to be created. */
export function diffPeople(
  wanted: DesiredOrganization,
  live: Organization | null,
  compared: Compared,
  found: PeopleFound,
): void {
  const difference = new PeopleDifference(wanted, live, compared, found);
  if (live && wanted.profile.owner) difference.compareOwner(live, wanted.profile.owner);
  if (!wanted.people) return;
  const { users, roles, sso } = wanted.people;
  if (roles) difference.compareRoles(roles);
  if (users) difference.compareUsers(users);
  if (roles) difference.removeRoles(roles);
  if (sso !== undefined) difference.compareSso(sso);
}

class PeopleDifference {
  readonly #wanted: DesiredOrganization;
  readonly #live: Organization | null;
  readonly #people: People;
  readonly #compared: Compared;
  readonly #found: PeopleFound;
  readonly #address: string;

  constructor(wanted: DesiredOrganization, live: Organization | null, compared: Compared, found: PeopleFound) {
    this.#wanted = wanted;
    this.#live = live;
    this.#people = live?.people ?? NOBODY;
    this.#compared = compared;
    this.#found = found;
    this.#address = wanted.key;
  }

  /** P-1 while the owner has not accepted, P-4 from then on. */
  compareOwner(live: Organization, owner: Owner): void {
    const same = personKey(owner.email) === personKey(live.owner.email);
    if (!same && live.ownerInvitation === null) {
      this.#transfer(live, owner);
      return;
    }
    // An owner who has accepted is called as they are by their own organization.
    if (same && live.ownerInvitation === null && who_names_an_owner(live, owner, this.#compared.authority)) return;
    if (!sameValue(owner, live.owner)) {
      const { change, before } = ownerNaming(this.#address, owner, live, this.#compared.nowMs);
      this.#draft(change, before, "owner");
    }
    // Another one is asked anew by being named.
    if (same && live.ownerInvitation) this.#awaitOwner(owner, live.ownerInvitation);
    if (same && live.people.transfer) this.#awaitTransfer(live.people.transfer);
  }

  #awaitOwner(owner: Owner, invitation: Invitation): void {
    const who = named(owner);
    const { until } = invitation;
    if (isOpen(invitation, this.#compared.nowMs)) this.#wait("membership.invite", `the owner ${who} to accept`, until);
    else if (invitation.state === "declined")
      this.#wait("membership.invite", `another owner to be declared: ${who} has declined`, null);
    else this.#invite({ ...owner, roles: ["owner"] }, "owner", stateOf(invitation));
  }

  #transfer(live: Organization, owner: Owner): void {
    const { transfer, members } = live.people;
    const key = personKey(owner.email);
    const member = members.get(key);
    if (transfer && personKey(transfer.to) === key) {
      if (isOpen(transfer, this.#compared.nowMs)) {
        this.#awaitTransfer(transfer);
        return;
      }
      if (transfer.state === "declined" && member?.state === "active") {
        const waitsFor = `nothing: ${named(member)} has declined the ownership. Declare another owner`;
        this.#wait("owner.transfer", waitsFor, null);
        return;
      }
    }
    if (member?.invitation && isOpen(member.invitation, this.#compared.nowMs)) {
      const waitsFor = `${named(member)} to accept the invitation; then the ownership is offered`;
      this.#wait("owner.transfer", waitsFor, member.invitation.until);
      return;
    }
    const change: Change = { kind: "owner.transfer", address: this.#address, after: { to: owner.email } };
    this.#draft(change, { owner: live.owner }, "owner");
  }

  #awaitTransfer(transfer: NonNullable<People["transfer"]>): void {
    if (!isOpen(transfer, this.#compared.nowMs)) return;
    const { to, until } = transfer;
    const member = this.#people.members.get(personKey(to));
    this.#wait("owner.transfer", `${member ? named(member) : to} to accept the ownership`, until);
  }

  /** Roles that are new or other. */
  compareRoles(roles: ReadonlyMap<string, Role>): void {
    const address = this.#address;
    for (const role of roles.values()) {
      const live = this.#liveRole(role.name);
      const field = `roles.${role.name}`;
      if (!live) this.#draft({ kind: "role.create", address, after: role }, null, field);
      else if (!sameValue(live, role)) this.#draft({ kind: "role.update", address, after: role }, { ...live }, field);
    }
  }

  /** A role as it will be once organizations have the keys that the plan gives them: its scope follows. */
  #liveRole(name: string): Role | undefined {
    const role = this.#people.roles.get(name);
    return role && canonicalRole(withKeys(role, (key) => this.#compared.renamed?.get(key) ?? key));
  }

  /** Roles that are declared no more; users have lost them before. */
  removeRoles(roles: ReadonlyMap<string, Role>): void {
    for (const live of this.#people.roles.values()) {
      if (roles.has(live.name)) continue;
      const change: Change = { kind: "role.delete", address: this.#address, after: { name: live.name } };
      this.#draft(change, { ...canonicalRole(live) }, "roles");
    }
  }

  compareUsers(users: readonly DesiredUser[]): void {
    const declared = new Set<string>();
    for (const user of users) {
      const key = personKey(user.email);
      if (declared.has(key)) continue;
      declared.add(key);
      if (!this.#ownsIt(key)) this.#compareUser(user, this.#people.members.get(key));
    }
    const becoming = this.#becomingOwner();
    for (const [key, member] of this.#people.members) {
      // Who owns it, or is about to, is no user, and no less there for it (P-4).
      if (declared.has(key) || becoming.includes(key) || this.#ownsIt(key)) continue;
      if (hasAccess(member, this.#compared.nowMs)) this.#disable(member, "users");
    }
  }

  /** Who is declared the owner, and whom the ownership is offered to where nobody else is declared. */
  #becomingOwner(): readonly string[] {
    const { owner } = this.#wanted.profile;
    const { transfer } = this.#people;
    const isOffered = transfer && isOpen(transfer, this.#compared.nowMs);
    const declared = owner ? [personKey(owner.email)] : [];
    return isOffered && declared.every((key) => this.#ownsIt(key)) ? [...declared, personKey(transfer.to)] : declared;
  }

  /** Whether somebody owns the organization, and does not lose it by another being named (P-1). */
  #ownsIt(key: string): boolean {
    if (!this.#live || personKey(this.#live.owner.email) !== key) return false;
    const { owner } = this.#wanted.profile;
    return this.#live.ownerInvitation === null || !owner || personKey(owner.email) === key;
  }

  #compareUser(user: DesiredUser, member: Member | undefined): void {
    if (!member) {
      if (!user.disabled) this.#invite(inviteeOf(user), user.field, null);
      return;
    }
    if (member.state === "invited" && !isOpenOf(member, this.#compared.nowMs)) this.#compareUnanswered(user, member);
    else if (user.disabled) {
      if (member.state !== "disabled") this.#disable(member, user.field);
      if (member.state !== "invited") this.#update(user, member);
    } else {
      this.#update(user, member);
      if (member.state === "disabled")
        this.#draft(
          { kind: "membership.enable", address: this.#address, after: { email: member.email } },
          { ...person(member), state: member.state },
          user.field,
        );
      else if (member.invitation)
        this.#wait("membership.invite", `${named(member)} to accept`, member.invitation.until);
    }
  }

  /** Somebody whose invitation came to nothing (P-3). */
  #compareUnanswered(user: DesiredUser, member: Member): void {
    const { invitation } = member;
    if (invitation?.state === "declined") {
      // Puts the refusal away, so that the next declaration asks anew.
      if (user.disabled) this.#disable(member, user.field);
      else this.#wait("membership.invite", `nothing: ${named(member)} has declined. ${DECLINED}`, null);
    } else if (!user.disabled) this.#invite(inviteeOf(user, member), user.field, invitation && stateOf(invitation));
  }

  #update(user: DesiredUser, member: Member): void {
    const roles = user.roles && !sameValue(user.roles, sorted(member.roles)) ? { roles: user.roles } : {};
    const name = user.name !== undefined && user.name !== member.name ? { name: user.name } : {};
    if (!("roles" in roles) && !("name" in name)) return;
    const { email } = member;
    this.#draft(
      { kind: "membership.update", address: this.#address, after: { email, ...name, ...roles } },
      { email, ...("name" in name && { name: member.name }), ...("roles" in roles && { roles: [...member.roles] }) },
      user.field,
    );
  }

  #disable(member: Member, field: string): void {
    const before = {
      ...person(member),
      state: member.state,
      ...(member.invitation && { invitation: member.invitation.state }),
    };
    this.#draft({ kind: "membership.disable", address: this.#address, after: { email: member.email } }, before, field);
  }

  #invite(invitee: Invitee, field: string, last: string | null): void {
    const before = last === null ? null : { email: invitee.email, invitation: last };
    this.#draft({ kind: "membership.invite", address: this.#address, after: invitee }, before, field);
  }

  compareSso(sso: NonNullable<DesiredOrganization["people"]>["sso"]): void {
    const address = this.#address;
    const live = this.#people.sso;
    if (!sso) {
      if (live) this.#draft({ kind: "sso.delete", address, after: {} }, { ...live }, "sso");
    } else if (!live) this.#draft({ kind: "sso.create", address, after: sso }, null, "sso");
    else if (!sameValue({ ...live, emailDomains: sorted(live.emailDomains) }, sso))
      this.#draft({ kind: "sso.update", address, after: sso }, { ...live }, "sso");
  }

  #draft(change: Change, before: Draft["before"], field: string): void {
    this.#found.drafts.push({ change, before, desired: this.#wanted, live: this.#live, field });
  }

  #wait(kind: Pending["kind"], waitsFor: string, until: number | null): void {
    this.#found.pending.push({ address: this.#address, kind, waitsFor, until: until === null ? null : instant(until) });
  }
}

const DECLINED = "Remove the user, or, to ask again, apply `disabled: true` once and then remove that";

function inviteeOf(user: DesiredUser, member?: Member): Invitee {
  return {
    email: user.email,
    name: user.name ?? member?.name ?? user.email,
    roles: user.roles ?? member?.roles ?? USUAL_ROLES,
  };
}

function person({ email, name, roles }: Member): Record<string, unknown> {
  return { email, name, roles: [...roles] };
}

function isOpenOf({ invitation }: Member, nowMs: number): boolean {
  return invitation !== null && isOpen(invitation, nowMs);
}

/** Whether somebody gets in, or may still accept an invitation. */
export function hasAccess(member: Member, nowMs: number): boolean {
  return member.state === "active" || (member.state === "invited" && isOpenOf(member, nowMs));
}

/** What became of an invitation that is not open. */
function stateOf({ state }: Invitation): string {
  return state === "pending" ? "expired" : state;
}

export function named({ name, email }: Owner): string {
  return name === email ? email : `${name} <${email}>`;
}

let lastMs = Number.NaN;
let lastInstant = "";

/** RFC 3339. 100,000 organizations of one apply have owners who were all asked at once. */
function instant(ms: number): string {
  if (ms !== lastMs) {
    lastMs = ms;
    lastInstant = new Date(ms).toISOString();
  }
  return lastInstant;
}
