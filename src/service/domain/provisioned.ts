/**
 * The people whom an organization's identity provider has named (P-5), as rows: memberships with an id of their own for the
 * provider, which stays whatever they are called by now. Who was only invited is none of them.
 */
import { canonicalEmail } from "../../model/canonical.ts";
import { personKey } from "../../model/people.ts";
import {
  query,
  queryOne,
  type Row,
  type Transaction,
  text,
  textOrNull,
  whole,
  wholeOrNull,
  word,
} from "../store/statement.ts";

/** A membership, with what the provider knows of it. */
export interface Membership {
  /** Number of the person. */
  readonly person: number;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly state: "invited" | "active" | "disabled";
  readonly invitation: "pending" | "declined" | "revoked" | null;
  /** End of the invitation, in Unix milliseconds. */
  readonly until: number | null;
  readonly provisioned: boolean;
  /** What the provider knows them by; null where it never named them, or deleted them. */
  readonly scimId: string | null;
  /** The provider's own id. */
  readonly externalId: string | null;
  /** The account of the provider that they have signed in with; null where they have not yet. */
  readonly account: ProviderAccount | null;
}

/** Who somebody is to an identity provider (P-5): `sub` is theirs alone with that issuer, and stays whatever their address is. */
export interface ProviderAccount {
  readonly issuer: string;
  readonly subject: string;
}

/** Whether somebody is let in: named as active by the provider, and not disabled here. */
export function isActive({ provisioned, state }: Membership): boolean {
  return provisioned && state !== "disabled";
}

/** Where memberships are: numbers of a tree and of an organization in it. */
export interface Place {
  readonly tree: number;
  readonly organization: number;
}

const COLUMNS = `m.person, p.email, p.name, m.roles, m.state, m.invitation_state, m.until, m.provisioned, m.scim_id,
  m.external_id, m.issuer, m.subject`;
const TABLES = "memberships m JOIN persons p ON p.tree = m.tree AND p.number = m.person";

/** Which of them are asked for; `startIndex` counts from 1 (RFC 7644, 3.4.2.4). */
export interface Page {
  readonly startIndex: number;
  readonly count: number;
  /** Only whoever has this address. */
  readonly userName: string | undefined;
}

/** A page of those whom the provider has named, in the order of their ids; and how many there are of them. */
export function* readProvisioned(
  { tree, organization }: Place,
  { startIndex, count, userName }: Page,
): Transaction<{ readonly total: number; readonly members: readonly Membership[] }> {
  if (userName !== undefined) {
    const found = yield* findMembership({ tree, organization }, userName);
    const members = found && found.scimId !== null ? [found] : [];
    return { total: members.length, members: members.slice(startIndex - 1, startIndex - 1 + count) };
  }
  const where = "m.tree = $1 AND m.organization = $2 AND m.scim_id IS NOT NULL";
  const total = yield* queryOne(`SELECT count(*) FROM memberships m WHERE ${where}`, tree, organization);
  const rows = yield* query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where} ORDER BY m.scim_id LIMIT $3 OFFSET $4`,
    ...[tree, organization, count, startIndex - 1],
  );
  return { total: whole(total?.[0]), members: rows.map(membershipOf) };
}

/** One of them, by the provider's id of them here. */
export function* readProvisionedOne(
  { tree, organization }: Place,
  scimId: string,
): Transaction<Membership | undefined> {
  const row = yield* queryOne(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE m.scim_id = $1 AND m.tree = $2 AND m.organization = $3`,
    ...[scimId, tree, organization],
  );
  return row && membershipOf(row);
}

/** Whoever belongs to an organization, or was asked to, by address; case does not count (P-6). */
export function* findMembership({ tree, organization }: Place, email: string): Transaction<Membership | undefined> {
  // As it is written, or in lower case, is found by index; another spelling only by looking at all. Of letters beyond ASCII databases
  // have ideas of their own.
  const lower = email.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const spelled = `SELECT number, email, name FROM persons WHERE tree = $1 AND email = ANY($3::text[])`;
  const exact = yield* query(
    `WITH p AS MATERIALIZED (${spelled}) SELECT ${COLUMNS} FROM p
     JOIN memberships m ON m.tree = $1 AND m.organization = $2 AND m.person = p.number`,
    ...[tree, organization, [...new Set([email, canonicalEmail(email), lower])]],
  );
  const rows =
    exact.length > 0
      ? exact
      : yield* query(
          `SELECT ${COLUMNS} FROM ${TABLES} WHERE m.tree = $1 AND m.organization = $2 AND lower(p.email) = $3`,
          ...[tree, organization, lower],
        );
  return rows.map(membershipOf).find((one) => personKey(one.email) === personKey(email));
}

function membershipOf(row: Row): Membership {
  const [person, email, name, roles, state, invitation, until, provisioned, scimId, externalId, ...bound] = row;
  const [issuer, subject] = bound.map((one) => textOrNull(one));
  return {
    ...{ person: whole(person), email: text(email), name: text(name), roles: JSON.parse(text(roles)) },
    state: word(state, ["invited", "active", "disabled"]),
    invitation: invitation === null ? null : word(invitation, ["pending", "declined", "revoked"]),
    until: wholeOrNull(until ?? null),
    provisioned: whole(provisioned) === 1,
    ...{ scimId: textOrNull(scimId ?? null), externalId: textOrNull(externalId ?? null) },
    account: issuer && subject ? { issuer, subject } : null,
  };
}
