/**
 * The people of an organization, besides its owner: members, roles, sign-in, and an ownership on its way (*People*). Frozen data:
 * what changes is replaced, so that a group that is taken back finds what was there before.
 *
 * Rejected: members as objects of the tree with keys of their own; nobody ever asks for one apart from its organization (P-6).
 */

/** A person by name and address. */
export interface Owner {
  readonly name: string;
  readonly email: string;
}

/** How long an invitation, and a transfer that was asked for, can be accepted (P-3, P-4), in milliseconds. */
export const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;

/** What became of an invitation that gave no membership; one that is `pending` past its end is expired (P-3). */
export type InvitationState = "pending" | "declined" | "revoked";

export interface Invitation {
  readonly state: InvitationState;
  /** When it expires, or would have, in Unix milliseconds. */
  readonly until: number;
}

/** Somebody who belongs to an organization, or was asked to (P-6). */
export interface Member {
  /** As stored; who it is, within the organization, whatever its case. */
  readonly email: string;
  readonly name: string;
  /** Names of built-in and custom roles (P-7), sorted. */
  readonly roles: readonly string[];
  readonly state: "invited" | "active" | "disabled";
  /** The last invitation, of somebody who has not accepted one; else null. */
  readonly invitation: Invitation | null;
}

/** What a role reaches (P-7); what is absent is not narrowed. */
export interface RoleScope {
  /** Keys of organizations. */
  readonly children?: readonly string[];
  /** Ids of linked accounts. */
  readonly accounts?: readonly string[];
  /** Keys of cost centers. */
  readonly costCenters?: readonly string[];
}

/** A custom role (P-7); lists sorted. */
export interface Role {
  readonly name: string;
  /** As `noun:verb`. */
  readonly permissions: readonly string[];
  /** Names of roles. */
  readonly includes: readonly string[];
  /** Null reaches everything. */
  readonly scope: RoleScope | null;
}

/** Single sign-on (P-5). */
export interface Sso {
  readonly issuer: string;
  readonly clientId: string;
  /** Sorted; empty admits every domain that the provider vouches for. */
  readonly emailDomains: readonly string[];
}

/** An ownership that was offered and not accepted (P-4); one that was declined is remembered, so that nobody is asked twice for nothing. */
export interface Transfer {
  /** Address of the member that it was offered to. */
  readonly to: string;
  readonly state: "pending" | "declined";
  /** When it expires, in Unix milliseconds. */
  readonly until: number;
}

export interface People {
  /** By `personKey` of their address. */
  readonly members: ReadonlyMap<string, Member>;
  /** Custom roles by name. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly sso: Sso | null;
  readonly transfer: Transfer | null;
}

/** Of an organization that has nobody but its owner. */
export const NOBODY: People = Object.freeze({
  members: new Map<string, Member>(),
  roles: new Map<string, Role>(),
  sso: null,
  transfer: null,
});

/** An address as people are told apart by within an organization: case does not count. */
export function personKey(email: string): string {
  return email.toLowerCase();
}

/** Whether an invitation, or a transfer, can still be accepted. To the millisecond: at its end it is over (P-3). */
export function isOpen(invitation: Invitation | Transfer, nowMs: number): boolean {
  return invitation.state === "pending" && nowMs < invitation.until;
}

/** A map with one entry set, or taken out where there is no value. */
export function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | undefined,
): ReadonlyMap<string, Value> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}
