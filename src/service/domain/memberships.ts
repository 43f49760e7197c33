/**
 * The rows of memberships: who belongs to an organization, owner and members alike. What a change set has made of them is told by
 * comparing the people before with those after, so that every way to change them (declared, accepted, transferred) is written alike.
 *
 * A new invitation is told from the one before by being another object: within one moment two may end at the same time. Its secret is
 * made here, since the model has no randomness: the database keeps its hash, and the secret itself only in the mail until that is
 * sent (P-3).
 */
import type { Organization, Owner } from "../../model/organization.ts";
import { type Invitation, personKey } from "../../model/people.ts";
import { query, type SqlValue, type Transaction } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import { cancelMails, type Mail } from "./outbox.ts";
import { newSecret } from "./secrets.ts";
import { endTokensOfPerson } from "./tokens.ts";

/** Columns of a membership that is new with its organization. */
export const MEMBERSHIP_ROW = {
  tree: "bigint",
  organization: "bigint",
  person: "bigint",
  roles: "text",
  state: "text",
  secret: "text",
  invitation_state: "text",
  until: "bigint",
} as const;

/** Where memberships are written: one transaction in one tree. */
export interface WritingMemberships {
  readonly tree: number;
  /** Number of a person. */
  readonly numberOf: (person: Owner) => number;
  /** Rows that are written in bulk, by who calls. */
  readonly rows: SqlValue[][];
  readonly mails: Mail[];
  readonly by: Writer;
}

/** Who writes, and when. */
export interface Writer {
  /** Principal. */
  readonly actor: string;
  readonly nowMs: number;
}

/** How somebody belongs to an organization. */
interface Belonging {
  readonly person: number;
  readonly roles: readonly string[];
  readonly state: "invited" | "active" | "disabled";
  readonly invitation: Invitation | null;
}

/** Writes the memberships of an organization that is new, in bulk. */
export function writeNewMemberships(writing: WritingMemberships, organization: Organization): void {
  for (const one of belongingsOf(organization, writing).values()) {
    const secret = one.invitation?.state === "pending" ? invited(writing, organization, one) : null;
    writing.rows.push(rowOf(writing, numberOf(organization.id), one, secret));
  }
}

/** Writes what has become of the memberships of an organization. */
export function* writeMemberships(
  writing: WritingMemberships,
  organization: Organization,
  before: Organization,
): Transaction<void> {
  const { tree } = writing;
  const number = numberOf(organization.id);
  const [was, is] = [belongingsOf(before, writing), belongingsOf(organization, writing)];
  for (const [key, one] of was) {
    const now = is.get(key);
    if (!now) yield* end(writing, number, one.person);
    else if (now.person !== one.person)
      yield* renumber({ tree, organization: number, from: one.person, to: now.person });
  }
  for (const [key, one] of is) {
    const earlier = was.get(key);
    if (earlier && isSame(earlier, one)) continue;
    const isAsked = one.invitation?.state === "pending" && one.invitation !== earlier?.invitation;
    // A link is of no use any more once it has been answered or taken back, or where another one is sent.
    if (earlier && (isAsked || one.invitation?.state !== "pending"))
      yield* cancelMails({ tree, organization: number, person: one.person, kind: "invitation" });
    if (earlier?.state === "active" && one.state !== "active") yield* endAccess(writing, number, one.person);
    const secret = isAsked ? invited(writing, organization, one) : null;
    yield* query(WRITTEN, ...rowOf(writing, number, one, secret));
  }
}

/** The hash of a secret stays until there is another: whoever comes with one that was used is told so. */
const WRITTEN = `INSERT INTO memberships (${Object.keys(MEMBERSHIP_ROW).join(", ")}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (tree, organization, person) DO UPDATE SET roles = excluded.roles, state = excluded.state,
    secret = coalesce(excluded.secret, memberships.secret), invitation_state = excluded.invitation_state, until = excluded.until`;

/** By address: the owner, and all members. */
function belongingsOf(
  { owner, ownerInvitation, people }: Organization,
  { numberOf: personOf }: WritingMemberships,
): Map<string, Belonging> {
  const all = new Map<string, Belonging>();
  for (const [key, member] of people.members) all.set(key, { ...member, person: personOf(member) });
  const state = ownerInvitation === null ? "active" : "invited";
  all.set(personKey(owner.email), { person: personOf(owner), roles: ["owner"], state, invitation: ownerInvitation });
  return all;
}

function isSame(one: Belonging, other: Belonging): boolean {
  return one.roles.join() === other.roles.join() && one.state === other.state && one.invitation === other.invitation;
}

function rowOf({ tree }: WritingMemberships, organization: number, one: Belonging, secret: string | null): SqlValue[] {
  const { person, roles, state, invitation } = one;
  return [
    ...[tree, organization, person, JSON.stringify(roles), state, secret],
    ...[invitation?.state ?? null, invitation?.until ?? null],
  ];
}

/** Makes the secret of an invitation, and the mail that has it; answers its hash. */
function invited({ tree, mails }: WritingMemberships, organization: Organization, one: Belonging): string {
  const { person, roles, invitation } = one;
  const { secret, hash } = newSecret();
  const about = { roles, until: invitation?.until ?? 0 };
  mails.push({ kind: "invitation", tree, organization: numberOf(organization.id), person, secret, about });
  return hash;
}

/** Whoever is named no longer is asked no longer, and is nobody there. */
function* end(writing: WritingMemberships, organization: number, person: number): Transaction<void> {
  const { tree } = writing;
  yield* endAccess(writing, organization, person);
  const gone = "DELETE FROM memberships WHERE tree = $1 AND organization = $2 AND person = $3";
  yield* query(gone, tree, organization, person);
  for (const kind of ["invitation", "transfer", "sign-in"] as const)
    yield* cancelMails({ tree, organization, person, kind });
}

/** P-7: what somebody acts with ends with their membership; let in again, they sign in again. */
function* endAccess({ tree, by }: WritingMemberships, home: number, person: number): Transaction<void> {
  yield* endTokensOfPerson({ tree, home, person, by: by.actor, nowMs: by.nowMs });
}

interface Renumbering {
  readonly tree: number;
  readonly organization: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A name that is put right makes another entry among the persons: membership, mails that wait, an ownership on its way, tokens and those
 * of service accounts go on under that one.
 */
export function* renumber({ tree, organization, from, to }: Renumbering): Transaction<void> {
  for (const [table, named, column] of NAMING)
    yield* query(
      `UPDATE ${table} SET ${named} = $1 WHERE tree = $2 AND ${column} = $3 AND ${named} = $4`,
      ...[to, tree, organization, from],
    );
}

/** Tables that name persons of an organization, and their columns for whom and which one; links to sign in follow the membership. */
const NAMING = [
  ["memberships", "person", "organization"],
  ["outbox", "person", "organization"],
  ["transfers", "person", "organization"],
  ["tokens", "person", "home"],
  ["tokens", "maker", "maker_home"],
] as const;
