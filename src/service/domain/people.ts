/**
 * Writes what a change set has changed of people: memberships (`memberships.ts`), roles, sign-in, transfers, and the mails that tell of
 * it, in the same transaction. What is there is read along with the organizations (`people-rows.ts`).
 */
import type { Organization, Owner } from "../../model/organization.ts";
import { NOBODY, type People, personKey, type Role } from "../../model/people.ts";
import { insert, query, type SqlValue, type Transaction } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import {
  MEMBERSHIP_ROW,
  type Writer,
  type WritingMemberships,
  writeMemberships,
  writeNewMemberships,
} from "./memberships.ts";
import type { Changed } from "./organizations.ts";
import { cancelMails, writeMails } from "./outbox.ts";
import { newSecret } from "./secrets.ts";
import { endTokensByProvider } from "./tokens.ts";

/** Writes the people of what has changed. `personOf` numbers persons. */
export function* writePeople(
  tree: number,
  changed: readonly Changed[],
  personOf: (person: Owner) => number,
  by: Writer,
): Transaction<void> {
  const writing: WritingMemberships = { tree, numberOf: personOf, rows: [], mails: [], by };
  for (const { organization, before } of changed) {
    const created = organization === before;
    if (created) writeNewMemberships(writing, organization);
    else if (isOtherwise(organization, before)) yield* writeMemberships(writing, organization, before);
    const was = created ? NOBODY : before.people;
    if (was === organization.people) continue;
    const number = numberOf(organization.id);
    yield* writeRoles(writing, organization.people, was, number);
    yield* writeSso(writing, organization.people, was, number);
    yield* writeTransfer(writing, organization, was);
  }
  yield* insert("memberships", MEMBERSHIP_ROW, writing.rows);
  yield* writeMails(writing.mails, by.nowMs);
}

function isOtherwise(organization: Organization, before: Organization): boolean {
  return (
    before.ownerInvitation !== organization.ownerInvitation ||
    before.owner !== organization.owner ||
    before.people.members !== organization.people.members
  );
}

function* writeRoles({ tree }: WritingMemberships, people: People, before: People, number: number): Transaction<void> {
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

function* writeSso(writing: WritingMemberships, { sso }: People, before: People, number: number): Transaction<void> {
  if (sso === before.sso) return;
  const { tree } = writing;
  if (before.sso && (before.sso.issuer !== sso?.issuer || before.sso.clientId !== sso?.clientId))
    yield* leaveProvider(writing, number);
  yield* query("DELETE FROM sign_ins WHERE tree = $1 AND organization = $2", tree, number);
  if (sso)
    yield* query(
      "INSERT INTO sign_ins (tree, organization, issuer, client_id, email_domains) VALUES ($1, $2, $3, $4, $5)",
      ...[tree, number, sso.issuer, sso.clientId, JSON.stringify(sso.emailDomains)],
    );
}

/** P-5: what one provider has said of people is nothing that another one said, nor is a sign-in with it. */
function* leaveProvider({ tree, by }: WritingMemberships, organization: number): Transaction<void> {
  yield* query(
    `UPDATE memberships SET provisioned = 0, scim_id = NULL, external_id = NULL, issuer = NULL, subject = NULL
     WHERE tree = $1 AND organization = $2`,
    ...[tree, organization],
  );
  yield* endTokensByProvider({ tree, home: organization, by: by.actor, nowMs: by.nowMs });
}

/** P-4: a later transfer takes the place of the one before, whose link is of no use any more; nor is that of one that was declined. */
function* writeTransfer(
  { tree, numberOf: personOf, mails }: WritingMemberships,
  { id, people }: Organization,
  before: People,
): Transaction<void> {
  const { transfer } = people;
  if (transfer === before.transfer) return;
  const organization = numberOf(id);
  const asked = before.transfer && before.members.get(personKey(before.transfer.to));
  if (asked) yield* cancelMails({ tree, organization, person: personOf(asked), kind: "transfer" });
  if (transfer?.state === "declined") {
    // Its secret stays: whoever comes with it is told that it was used.
    const declined = "UPDATE transfers SET state = 'declined' WHERE tree = $1 AND organization = $2";
    yield* query(declined, tree, organization);
    return;
  }
  yield* query("DELETE FROM transfers WHERE tree = $1 AND organization = $2", tree, organization);
  const member = transfer && people.members.get(personKey(transfer.to));
  if (!transfer || !member) return;
  const person = personOf(member);
  const { secret, hash } = newSecret();
  yield* query(
    "INSERT INTO transfers (tree, organization, person, until, secret) VALUES ($1, $2, $3, $4, $5)",
    ...[tree, organization, person, transfer.until, hash],
  );
  mails.push({ kind: "transfer", tree, organization, person, secret, about: { until: transfer.until } });
}
