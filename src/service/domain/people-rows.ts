/**
 * The people of organizations as rows of the database, read along with their organization: one column each for members, roles, sign-in
 * and transfer (`lists.ts`), and nothing for the many organizations that have none of them.
 */
import {
  type Invitation,
  type Member,
  NOBODY,
  type People,
  personKey,
  type Role,
  type Sso,
} from "../../model/people.ts";
import { type Row, textOrNull, whole, word } from "../store/statement.ts";
import { ENTRY, entriesOf, FIELD, joined } from "./lists.ts";

const ofOrganization = (alias: string) => `${alias}.tree = o.tree AND ${alias}.organization = o.number`;
const ifAny = (query: string) => `CASE WHEN o.people = 0 THEN NULL ELSE (${query}) END`;

/** Columns of organizations `o`, for `readPeople`. */
export const PEOPLE_COLUMNS = [
  ifAny(
    `SELECT string_agg(${joined("mp.email", "mp.name", "m.roles", "m.state", "coalesce(m.invitation_state, '')", "coalesce(CAST(m.until AS TEXT), '')", "CAST(m.person AS TEXT)")}, '${ENTRY}' ORDER BY mp.email)
     FROM memberships m JOIN persons mp ON mp.tree = m.tree AND mp.number = m.person
     WHERE ${ofOrganization("m")} AND m.person <> o.owner`,
  ),
  ifAny(
    `SELECT string_agg(${joined("mr.name", "mr.permissions", "mr.includes", "coalesce(mr.scope, 'null')")}, '${ENTRY}' ORDER BY mr.name)
     FROM roles mr WHERE ${ofOrganization("mr")}`,
  ),
  ifAny(
    `SELECT ${joined("ms.issuer", "ms.client_id", "ms.email_domains")} FROM sign_ins ms WHERE ${ofOrganization("ms")}`,
  ),
  ifAny(
    `SELECT ${joined("tp.email", "CAST(mt.until AS TEXT)", "mt.state")}
     FROM transfers mt JOIN persons tp ON tp.tree = mt.tree AND tp.number = mt.person WHERE ${ofOrganization("mt")}`,
  ),
].join(",\n  ");

/** Columns of the owner's invitation, for `readOwnerInvitation`. */
export const OWNER_INVITATION_COLUMNS = "o.owner_state, o.owner_until";

const INVITATION_STATES = ["pending", "declined", "revoked"] as const;
const TRANSFER_STATES = ["pending", "declined"] as const;
const MEMBER_STATES = ["invited", "active", "disabled"] as const;

/** P-1: null where the owner has accepted. */
export function readOwnerInvitation([state, until]: Row): Invitation | null {
  return state === null || state === undefined ? null : { state: word(state, INVITATION_STATES), until: whole(until) };
}

/** A member, with the number of the person. */
export interface ReadMember extends Member {
  readonly person: number;
}

/** The people of a row of `PEOPLE_COLUMNS`. */
export function readPeople(row: Row): People {
  const [members, roles, sso, transfer] = row.slice(0, 4).map((column) => textOrNull(column ?? null));
  if (members === null && roles === null && sso === null && transfer === null) return NOBODY;
  return {
    members: new Map(
      entriesOf(members)
        .map(memberOf)
        .map((one) => [personKey(one.email), one]),
    ),
    roles: new Map(
      entriesOf(roles)
        .map(roleOf)
        .map((one) => [one.name, one]),
    ),
    sso: sso ? ssoOf(sso.split(FIELD)) : null,
    transfer: transfer ? transferOf(transfer.split(FIELD)) : null,
  };
}

function memberOf([email = "", name = "", roles = "[]", state, invitation, until, person]: string[]): ReadMember {
  return {
    ...{ email, name, roles: JSON.parse(roles), state: word(state ?? "", MEMBER_STATES), person: Number(person) },
    invitation: invitation ? { state: word(invitation, INVITATION_STATES), until: Number(until) } : null,
  };
}

function roleOf([name = "", permissions = "[]", includes = "[]", scope = "null"]: string[]): Role {
  return { name, permissions: JSON.parse(permissions), includes: JSON.parse(includes), scope: JSON.parse(scope) };
}

function ssoOf([issuer = "", clientId = "", emailDomains = "[]"]: string[]): Sso {
  return { issuer, clientId, emailDomains: JSON.parse(emailDomains) };
}

function transferOf([to = "", until = "0", state = ""]: string[]): People["transfer"] {
  return { to, until: Number(until), state: word(state, TRANSFER_STATES) };
}

/** Numbers of the persons that members are, as read. */
export function personsOf({
  members,
}: People): readonly { readonly number: number; readonly name: string; readonly email: string }[] {
  return [...members.values()].flatMap((member) =>
    "person" in member && typeof member.person === "number"
      ? [{ number: member.person, name: member.name, email: member.email }]
      : [],
  );
}
