/**
 * Writes what a change set has changed of people: memberships, roles, sign-in, transfers, and the mails that tell of it, in the same
 * transaction. What is there is read along with the organizations (`people-rows.ts`).
 *
 * A new invitation is told from the one before by when it ends. Its secret is made here, since the model has no randomness: the
 * database keeps its hash, and the secret itself only in the mail until that is sent (P-3).
 */
import type { Organization } from "../../model/organization.ts";
import { type Invitation, type Member, NOBODY, type People, personKey, type Role } from "../../model/people.ts";
import { insert, query, type SqlValue, type Transaction } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import type { Changed } from "./organizations.ts";
import { cancelMails, type Mail, writeMails } from "./outbox.ts";
import type { Persons } from "./persons.ts";
import { newSecret } from "./secrets.ts";

const MEMBERSHIP_ROW = {
  tree: "bigint",
  organization: "bigint",
  person: "bigint",
  roles: "text",
  state: "text",
  secret: "text",
  invitation_state: "text",
  until: "bigint",
} as const;

/** Where people are written: one transaction in one tree. */
interface Writing {
  readonly tree: number;
  readonly persons: Persons;
  readonly nowMs: number;
  readonly rows: SqlValue[][];
  readonly mails: Mail[];
}

export function* writePeople(
  tree: number,
  changed: readonly Changed[],
  persons: Persons,
  nowMs: number,
): Transaction<void> {
  const writing: Writing = { tree, persons, nowMs, rows: [], mails: [] };
  for (const { organization, before, owner } of changed) {
    const number = numberOf(organization.id);
    const created = organization === before;
    if (created || before.ownerInvitation !== organization.ownerInvitation || before.owner !== organization.owner)
      yield* writeOwner(writing, organization, created ? undefined : before, number, owner);
    // Who is new may have got people within the same change set.
    const people = created ? NOBODY : before.people;
    if (people === organization.people) continue;
    yield* writeMembers(writing, organization, people, number);
    yield* writeRoles(writing, organization.people, people, number);
    yield* writeSso(writing, organization.people, people, number);
    yield* writeTransfer(writing, organization, people, number);
  }
  yield* insert("memberships", MEMBERSHIP_ROW, writing.rows);
  yield* writeMails(writing.mails, nowMs);
}

/** P-1: the owner's membership; who was named before and has not accepted is asked no longer. */
function* writeOwner(
  writing: Writing,
  organization: Organization,
  before: Organization | undefined,
  number: number,
  owner: number,
): Transaction<void> {
  const { tree } = writing;
  const { ownerInvitation: invitation } = organization;
  const same = before && personKey(before.owner.email) === personKey(organization.owner.email);
  if (before && same && before.owner !== organization.owner) {
    // Only the name was put right: the same membership, of another entry among the persons.
    const known = writing.persons.numberOf(before.owner);
    yield* query(
      "UPDATE memberships SET person = $1 WHERE tree = $2 AND organization = $3 AND person = $4",
      ...[owner, tree, number, known],
    );
  }
  if (before && !same) {
    const former = writing.persons.numberOf(before.owner);
    const gone = "DELETE FROM memberships WHERE tree = $1 AND organization = $2 AND person = $3 AND state = 'invited'";
    yield* query(gone, tree, number, former);
    yield* cancelMails(tree, number, former);
  }
  if (invitation === null || !isNew(invitation, same ? before?.ownerInvitation : null)) return;
  if (before) yield* cancelMails(tree, number, owner);
  yield* invite(writing, number, owner, { roles: ["owner"], invitation, isKnown: before !== undefined });
}

function* writeMembers(
  writing: Writing,
  organization: Organization,
  before: People,
  number: number,
): Transaction<void> {
  for (const [key, member] of organization.people.members) {
    const was = before.members.get(key);
    if (was === member) continue;
    const person = writing.persons.numberOf(member);
    if (was) {
      const known = writing.persons.numberOf(was);
      const state = [member.state, member.invitation?.state ?? null, member.invitation?.until ?? null];
      yield* query(
        `UPDATE memberships SET person = $1, roles = $2, state = $3, invitation_state = $4, until = $5
         WHERE tree = $6 AND organization = $7 AND person = $8`,
        ...[person, JSON.stringify(member.roles), ...state, writing.tree, number, known],
      );
    }
    const { invitation } = member;
    const isInvited = invitation !== null && isNew(invitation, was?.invitation ?? null);
    if (was && (isInvited || was.state !== member.state || invitation?.state !== was.invitation?.state)) {
      yield* query(
        "UPDATE memberships SET secret = NULL WHERE tree = $1 AND organization = $2 AND person = $3",
        ...[writing.tree, number, person],
      );
      yield* cancelMails(writing.tree, number, person);
    }
    if (isInvited)
      yield* invite(writing, number, person, { roles: member.roles, invitation, isKnown: was !== undefined });
  }
}

/** Whether an invitation is not the one before, whose secret stays good. */
function isNew(invitation: Invitation, before: Invitation | null | undefined): boolean {
  return invitation.state === "pending" && (before?.state !== "pending" || before.until !== invitation.until);
}

interface NewInvitation {
  readonly roles: Member["roles"];
  readonly invitation: Invitation;
  /** Whether there may be a membership already: what their identity provider said of them stays (P-5). */
  readonly isKnown: boolean;
}

function* invite(
  { tree, rows, mails }: Writing,
  organization: number,
  person: number,
  { roles, invitation, isKnown }: NewInvitation,
): Transaction<void> {
  const { secret, hash } = newSecret();
  const said = [JSON.stringify(roles), "invited", hash, invitation.state, invitation.until];
  mails.push({ kind: "invitation", tree, organization, person, secret, about: { roles, until: invitation.until } });
  const again = isKnown
    ? yield* query(
        `UPDATE memberships SET roles = $1, state = $2, secret = $3, invitation_state = $4, until = $5
         WHERE tree = $6 AND organization = $7 AND person = $8 RETURNING person`,
        ...[...said, tree, organization, person],
      )
    : [];
  if (again.length === 0) rows.push([tree, organization, person, ...said]);
}

function* writeRoles({ tree }: Writing, people: People, before: People, number: number): Transaction<void> {
  if (people.roles === before.roles) return;
  for (const name of before.roles.keys())
    if (people.roles.get(name) !== before.roles.get(name))
      yield* query("DELETE FROM roles WHERE tree = $1 AND organization = $2 AND name = $3", tree, number, name);
  for (const role of people.roles.values())
    if (before.roles.get(role.name) !== role) yield* query(NEW_ROLE, ...roleRow(tree, number, role));
}

const NEW_ROLE = `INSERT INTO roles (tree, organization, name, permissions, includes, scope) VALUES ($1, $2, $3, $4, $5, $6)`;

function roleRow(tree: number, organization: number, { name, permissions, includes, scope }: Role): SqlValue[] {
  const lists = [JSON.stringify(permissions), JSON.stringify(includes), scope && JSON.stringify(scope)];
  return [tree, organization, name, ...lists];
}

function* writeSso({ tree }: Writing, { sso }: People, before: People, number: number): Transaction<void> {
  if (sso === before.sso) return;
  yield* query("DELETE FROM sign_ins WHERE tree = $1 AND organization = $2", tree, number);
  if (sso)
    yield* query(
      "INSERT INTO sign_ins (tree, organization, issuer, client_id, email_domains) VALUES ($1, $2, $3, $4, $5)",
      ...[tree, number, sso.issuer, sso.clientId, JSON.stringify(sso.emailDomains)],
    );
}

function* writeTransfer(
  { tree, persons, mails }: Writing,
  { people }: Organization,
  before: People,
  number: number,
): Transaction<void> {
  const { transfer } = people;
  if (transfer === before.transfer) return;
  yield* query("DELETE FROM transfers WHERE tree = $1 AND organization = $2", tree, number);
  const member = transfer && people.members.get(personKey(transfer.to));
  if (!transfer || !member) return;
  const person = persons.numberOf(member);
  const { secret, hash } = newSecret();
  yield* query(
    "INSERT INTO transfers (tree, organization, person, until, secret) VALUES ($1, $2, $3, $4, $5)",
    ...[tree, number, person, transfer.until, hash],
  );
  mails.push({ kind: "transfer", tree, organization: number, person, secret, about: { until: transfer.until } });
}
