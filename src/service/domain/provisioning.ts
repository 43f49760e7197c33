/**
 * Provisioning (P-5): what the identity provider of an organization says of its people. Each request is a revision with one event,
 * under the same law as any other change of people; who is called what stands in `persons` alone.
 *
 * Who is provisioned is a member, with the roles that an invitation promised, or as a plain member: which roles somebody has is
 * decided here (P-7), not by the provider. The owner who was named stays pending until the first sign-in (P-1). Whom the provider
 * deactivates or deletes is disabled, and their tokens end; ownership does not (P-1), only the owner's way in.
 *
 * Taking away is judged as such, and a token does not take away the access of whoever made it (P-7): with that it would provision nobody
 * any more, and everybody who leaves after them would stay. They themselves cannot come back by a provider that signs them in no longer.
 *
 * Rejected: operations of change sets; a declaration cannot say what only a provider knows, and a plan would offer it.
 */
import { randomBytes } from "node:crypto";
import { canonicalEmail, canonicalName } from "../../model/canonical.ts";
import type { Change } from "../../model/change.ts";
import { who_may_change } from "../../model/law/authorization.ts";
import { a_name_is_well_formed } from "../../model/law/organizations.ts";
import { people_are_provisioned_where_they_sign_in } from "../../model/law/people.ts";
import type { Organization } from "../../model/organization.ts";
import { isOwner } from "../../model/people-changes.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import { insert, query, type Transaction } from "../store/statement.ts";
import { type Caller, concealed, forbidden, sees } from "./caller.ts";
import { numberOf } from "./ids.ts";
import { addressOfMaker } from "./makers.ts";
import { writeEvent } from "./membership-events.ts";
import { renumber } from "./memberships.ts";
import { cancelMails } from "./outbox.ts";
import { type Part, readPart } from "./part.ts";
import { readPersons } from "./persons.ts";
import {
  findMembership,
  isActive,
  type Membership,
  type Page,
  readProvisioned,
  readProvisionedOne,
} from "./provisioned.ts";
import { lawRefusal, serviceRefusal } from "./refusals.ts";
import { endProvisioningBy, endTokensOfPerson } from "./tokens.ts";
import { findTree, lockTree, type TreeRow } from "./trees.ts";

/** Who asks, of which organization, and when. */
export interface Provisioning {
  readonly root: string;
  readonly key: string;
  readonly caller: Caller;
  readonly nowMs: number;
}

/** A user as the provider sends one. */
export interface NewUser {
  readonly userName: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly active: boolean;
}

/** What the provider changes of one; what is absent stays. */
export interface UserChange {
  readonly name?: string;
  readonly externalId?: string | null;
  readonly active?: boolean;
  /** Of a replacement (PUT): has to be the one that it is. */
  readonly userName?: string;
}

/** Where people are provisioned, once it is known that the caller may. */
interface Inside extends Provisioning {
  readonly row: TreeRow;
  readonly live: Part["live"];
  readonly organization: Organization;
  readonly place: { readonly tree: number; readonly organization: number };
}

/** A page of users; undefined where the organization is absent or out of sight. */
export function* listUsers(asked: Provisioning, page: Page): Transaction<Users | Refusal | undefined> {
  const inside = yield* enter(asked, yield* findTree(asked.root, asked.caller));
  return inside && ("place" in inside ? yield* readProvisioned(inside.place, page) : inside);
}

export interface Users {
  readonly total: number;
  readonly members: readonly Membership[];
}

/** One user, by the id given here. */
export function* readUser(asked: Provisioning, scimId: string): Transaction<Membership | Refusal | undefined> {
  const inside = yield* enter(asked, yield* findTree(asked.root, asked.caller));
  if (!inside || !("place" in inside)) return inside;
  return (yield* readProvisionedOne(inside.place, scimId)) ?? noUser(scimId);
}

/** Provisions somebody; the same person under the same external id again changes nothing, and is answered as there. */
export function* createUser(
  asked: Provisioning,
  user: NewUser,
): Transaction<{ readonly member: Membership; readonly replayed: boolean } | Refusal | undefined> {
  const inside = yield* enter(asked, yield* lockTree(asked.root, asked.caller));
  if (!inside || !("place" in inside)) return inside;
  const email = canonicalEmail(user.userName);
  const unfit = misfitOf(user);
  if (unfit) return unfit;
  const nowhere = people_are_provisioned_where_they_sign_in(inside.organization);
  if (nowhere) return lawRefusal(nowhere, asked.key);
  const before = yield* findMembership(inside.place, email);
  if (before && before.scimId !== null) {
    if (user.externalId !== null && before.externalId === user.externalId && isActive(before) === user.active)
      return { member: before, replayed: true };
    return serviceRefusal("user_exists", `${email} is provisioned already, as ${before.scimId}`, {
      ...{ address: asked.key, rule: "P-6", field: "userName", wayOut: `change ${before.scimId} instead` },
    });
  }
  const owns = isOwner(inside.organization, email);
  const change: Change = before
    ? { kind: user.active ? "membership.enable" : "membership.disable", address: asked.key, after: { email } }
    : { kind: "membership.invite", address: asked.key, after: { email, name: user.name, roles: ["member"] } };
  const refusal = yield* refusedBy(inside, change);
  if (refusal) return refusal;
  const name = owns ? inside.organization.owner.name : canonicalName(user.name);
  const next = {
    ...{ email: owns ? inside.organization.owner.email : (before?.email ?? email), name },
    ...{ scimId: newUserId(), externalId: user.externalId, account: null },
    ...standing(inside, before, owns, user.active),
  };
  const member = yield* write(inside, { kind: "membership.provision", before, next, owns });
  return { member, replayed: false };
}

/** Changes one user: what they are called, whether they are let in. */
export function* changeUser(
  asked: Provisioning,
  scimId: string,
  change: UserChange,
): Transaction<Membership | Refusal | undefined> {
  const inside = yield* enter(asked, yield* lockTree(asked.root, asked.caller));
  if (!inside || !("place" in inside)) return inside;
  const before = yield* readProvisionedOne(inside.place, scimId);
  if (!before) return noUser(scimId);
  const unfit = misfitOf(change) ?? another(before, change);
  if (unfit) return unfit;
  const owns = isOwner(inside.organization, before.email);
  const { active = isActive(before), externalId = before.externalId } = change;
  const name = owns || change.name === undefined ? before.name : canonicalName(change.name);
  const isOther = active !== isActive(before);
  const next = {
    ...{ email: before.email, name, scimId, externalId, account: before.account },
    ...(isOther ? standing(inside, before, owns, active) : standingOf(before)),
  };
  if (!isOther && name === before.name && externalId === before.externalId) return before;
  const kind = !isOther ? "membership.update" : active ? "membership.enable" : "membership.disable";
  const refusal = yield* refusedBy(inside, { kind, address: asked.key, after: { email: before.email } });
  if (refusal) return refusal;
  return yield* write(inside, { kind, before, next, owns });
}

/** Forgets one user, who is let in no longer; undefined once that is so. */
export function* removeUser(asked: Provisioning, scimId: string): Transaction<"removed" | Refusal | undefined> {
  const inside = yield* enter(asked, yield* lockTree(asked.root, asked.caller));
  if (!inside || !("place" in inside)) return inside;
  const before = yield* readProvisionedOne(inside.place, scimId);
  if (!before) return noUser(scimId);
  const owns = isOwner(inside.organization, before.email);
  const { email, name } = before;
  const refusal = yield* refusedBy(inside, { kind: "membership.disable", address: asked.key, after: { email } });
  if (refusal) return refusal;
  const forgotten = { scimId: null, externalId: null, account: null };
  const next = { email, name, ...forgotten, ...standing(inside, before, owns, false) };
  yield* write(inside, { kind: "membership.deprovision", before, next, owns });
  return "removed";
}

/** The organization, if it is in sight and the caller may provision there. */
function* enter(asked: Provisioning, row: TreeRow | undefined): Transaction<Inside | Refusal | undefined> {
  if (!row) return undefined;
  const { key, caller } = asked;
  const { live } = yield* readPart(row, [{ kind: "membership.enable", address: key, after: { email: "" } }], []);
  const organization = live.get(key);
  if (!organization || !sees(caller, organization)) return undefined;
  const place = { tree: row.number, organization: numberOf(organization.id) };
  if (caller.access === "scim" && caller.scope?.organization !== place.organization)
    return forbidden({ detail: "a token that provisions does so in its own organization", rule: "P-5", address: key });
  const inside = { ...asked, row, live, organization, place };
  return (yield* refusedBy(inside, { kind: "membership.enable", address: key, after: { email: "" } })) ?? inside;
}

/** Why the law does not let the caller do what the provider asks; whoever made the caller's token acts with it, too (P-7). */
function* refusedBy({ organization, caller, key, live }: Inside, change: Change): Transaction<Refusal | undefined> {
  const email = caller.authority.email ?? (yield* addressOfMaker(caller));
  const verdict = who_may_change(change, organization, { ...caller.authority, email });
  return verdict && lawRefusal(concealed(verdict, caller, live), key);
}

function misfitOf({ name, externalId }: Partial<NewUser>): Refusal | undefined {
  const wrong = name === undefined ? undefined : a_name_is_well_formed(name);
  if (wrong) return serviceRefusal("body_invalid", wrong.message, { field: "displayName" });
  if (externalId === "") return serviceRefusal("body_invalid", "externalId is not empty", { field: "externalId" });
  return undefined;
}

/** P-6: who somebody is, is their address. */
function another({ email }: Membership, { userName }: UserChange): Refusal | undefined {
  if (userName === undefined || canonicalEmail(userName).toLowerCase() === email.toLowerCase()) return undefined;
  return serviceRefusal("user_name_stays", "userName is who somebody is, and stays", {
    ...{ field: "userName", rule: "P-6", wayOut: "delete this user, and create the other" },
  });
}

function noUser(scimId: string): Refusal {
  return serviceRefusal("not_found", `there is no user ${scimId.slice(0, 100)}`, { rule: "O-6" });
}

function newUserId(): string {
  return `usr-${randomBytes(9).toString("hex")}`;
}

type Standing = Pick<Membership, "roles" | "state" | "invitation" | "until" | "provisioned">;

function standingOf({ roles, state, invitation, until, provisioned }: Membership): Standing {
  return { roles, state, invitation, until, provisioned };
}

/** What somebody becomes by the provider's word. */
function standing({ nowMs }: Inside, before: Membership | undefined, owns: boolean, active: boolean): Standing {
  if (owns) {
    // P-1: who owns stays who owns, and accepts by signing in; the provider only lets them in, or not.
    const { state, invitation, until } = before ?? { state: "invited", invitation: "pending", until: nowMs };
    return { roles: ["owner"], state, invitation, until, provisioned: active };
  }
  const ended = { invitation: null, until: null };
  if (!active) return { roles: before?.roles ?? ["member"], state: "disabled", ...ended, provisioned: false };
  return { roles: rolesOf(before, nowMs), state: "active", ...ended, provisioned: true };
}

/** Roles that were promised or are held; what was taken away, or lapsed, does not come back by itself (P-3, P-7). */
function rolesOf(before: Membership | undefined, nowMs: number): readonly string[] {
  if (!before) return ["member"];
  const { roles, state, invitation, until, scimId } = before;
  const isOpen = invitation === "pending" && until !== null && nowMs < until;
  const isKept = state === "active" || (state === "invited" && isOpen) || (state === "disabled" && scimId !== null);
  return isKept ? roles : ["member"];
}

interface Writing {
  readonly kind: string;
  readonly before: Membership | undefined;
  readonly next: Omit<Membership, "person">;
  readonly owns: boolean;
}

/** Writes a membership, and the event of it. */
function* write(inside: Inside, { kind, before, next, owns }: Writing): Transaction<Membership> {
  const { row, place, nowMs, caller } = inside;
  const persons = yield* readPersons(row, [next.email]);
  const person = before && before.name === next.name ? before.person : persons.numberOf(next);
  yield* persons.write(new Set([person]));
  const member = { ...next, person };
  yield* writeRow(inside, before, member);
  if (before && !owns && before.state === "invited")
    for (const one of new Set([before.person, person]))
      yield* cancelMails({ ...place, person: one, kind: "invitation" });
  const access = { tree: place.tree, home: place.organization, person, by: caller.principal, nowMs };
  if (before && !member.provisioned) {
    yield* endTokensOfPerson(access);
    // P-4: an ownership that was declined is forgotten once who declined it leaves.
    const declined =
      "DELETE FROM transfers WHERE tree = $1 AND organization = $2 AND person = $3 AND state = 'declined'";
    yield* query(declined, place.tree, place.organization, person);
  }
  if (before && member.scimId === null) yield* endProvisioningBy(access);
  const { key } = inside.organization;
  yield* writeEvent(row, { ...place, key }, { kind, before, after: member, actor: caller.principal, nowMs });
  return member;
}

function* writeRow({ place }: Inside, before: Membership | undefined, member: Membership): Transaction<void> {
  const { tree, organization } = place;
  const { person, roles, state, invitation, until, provisioned, scimId, externalId, account } = member;
  const said = [JSON.stringify(roles), state, invitation, until, provisioned ? 1 : 0, scimId, externalId];
  if (!before) {
    yield* insert("memberships", MEMBERSHIP_ROW, [[tree, organization, person, ...said]]);
    return;
  }
  yield* query(
    `UPDATE memberships SET roles = $1, state = $2, invitation_state = $3, until = $4, provisioned = $5, scim_id = $6,
       external_id = $7, person = $8, issuer = $9, subject = $10, secret = CASE WHEN $2 = 'invited' THEN secret ELSE NULL END
     WHERE tree = $11 AND organization = $12 AND person = $13`,
    ...[...said, person, account?.issuer ?? null, account?.subject ?? null, tree, organization, before.person],
  );
  if (before.person === person) return;
  // The same person under another name: what is theirs goes along.
  yield* renumber({ ...place, from: before.person, to: person });
}

const MEMBERSHIP_ROW = {
  ...({ tree: "bigint", organization: "bigint", person: "bigint", roles: "text", state: "text" } as const),
  ...({
    invitation_state: "text",
    until: "bigint",
    provisioned: "bigint",
    scim_id: "text",
    external_id: "text",
  } as const),
} as const;
