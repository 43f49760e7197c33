/**
 * Answering an invitation by the link that was mailed (P-1, P-3): the secret in it is all that is needed, and works once. Whoever has
 * accepted is given a token of a few hours; where the organization signs its people in itself (P-5), or keeps them out for now (O-10),
 * accepting gives none.
 */
import { acceptInvitation, declineInvitation, type Standing, standingOf } from "../../model/acceptance.ts";
import { personKey } from "../../model/people.ts";
import { isOwner } from "../../model/people-changes.ts";
import type { InvitationAnswered, Refusal } from "../../wire/generated/wire.ts";
import { queryOne, type Transaction, text, whole } from "../store/statement.ts";
import { idOf, numberOf } from "./ids.ts";
import { type ActedOn, performByPerson, readActedOn } from "./person-acts.ts";
import { readBelonging } from "./person-callers.ts";
import { serviceRefusal } from "./refusals.ts";
import { hashOfSecret } from "./secrets.ts";
import { makePersonalToken, SIGNED_IN_MS } from "./signing-in.ts";
import { lockTreeOf, type TreeRow } from "./trees.ts";

/** Answers an invitation; undefined where the secret is that of none, or of one that another has taken the place of. */
export function* answerInvitation(
  secret: string,
  answer: "accept" | "decline",
  nowMs: number,
): Transaction<InvitationAnswered | Refusal | undefined> {
  const asked = yield* findAsked(secret);
  if (!asked) return undefined;
  const { tree, person, email, on } = asked;
  const { organization } = on;
  const standing = standingOf(organization, email, nowMs);
  if (standing !== "open") return ended("invitation", standing ?? "revoked", organization.key);
  const roles = isOwner(organization, email)
    ? ["owner"]
    : [...(organization.people.members.get(personKey(email))?.roles ?? [])];
  const actor = idOf(tree.number, person);
  const about = { person: actor, roles };
  const state = answer === "accept" ? { state: "active" } : { invitation: "declined" };
  yield* performByPerson(
    tree,
    on,
    {
      kind: `invitation.${answer}`,
      before: { ...about, invitation: "pending" },
      after: { ...about, ...state },
      act: (one) => (answer === "accept" ? acceptInvitation(one, email) : declineInvitation(one, email)),
    },
    { actor, nowMs },
  );
  const token = answer === "accept" ? yield* signedIn(tree, on, person, nowMs) : null;
  return { organization: organization.key, name: organization.name, id: organization.id, person: actor, roles, token };
}

interface Asked {
  readonly tree: TreeRow;
  readonly person: number;
  readonly email: string;
  readonly on: ActedOn;
}

/** Whose secret it is. The tree is locked before it is looked at for good: of two who come with it, one is first. */
function* findAsked(secret: string): Transaction<Asked | undefined> {
  const hash = hashOfSecret(secret);
  const found = hash && (yield* queryOne("SELECT tree FROM memberships WHERE secret = $1", hash));
  const tree = found && (yield* lockTreeOf(whole(found[0])));
  if (!tree || hash === undefined) return undefined;
  const row = yield* queryOne(
    `SELECT o.key, m.person, p.email FROM memberships m JOIN organizations o ON o.tree = m.tree AND o.number = m.organization
     JOIN persons p ON p.tree = m.tree AND p.number = m.person WHERE m.secret = $1 AND p.erased_at IS NULL`,
    hash,
  );
  if (!row) return undefined;
  const email = text(row[2]);
  const on = yield* readActedOn(tree, text(row[0]), email);
  return on && { tree, person: whole(row[1]), email, on };
}

/** A token for who has just accepted, where that alone gives access. */
function* signedIn(tree: TreeRow, { organization }: ActedOn, person: number, nowMs: number) {
  const home = numberOf(organization.id);
  const belonging = yield* readBelonging({ tree: tree.number, person, home });
  if (!belonging || belonging.isKeptOut) return null;
  return yield* makePersonalToken(
    {
      ...{ name: "accepted invitation", tree: tree.number, person, home, organization: home },
      ...{ key: organization.key, expiresAt: nowMs + SIGNED_IN_MS },
    },
    nowMs,
  );
}

/** 410: a link that was good once. */
export function ended(what: "invitation" | "transfer", standing: Exclude<Standing, "open">, address: string): Refusal {
  const [rule, renewal] =
    what === "invitation" ? ["P-3", "ask for another invitation"] : ["P-4", "ask for another transfer"];
  const said = `this ${what} ${standing === "expired" ? "has expired" : `was ${standing} before`}`;
  return serviceRefusal("link_ended", said, {
    ...{ address, rule },
    ...(standing !== "accepted" && { wayOut: renewal }),
  });
}

/** 404: a link that is none, or not any more. */
export function unknownLink(): Refusal {
  return serviceRefusal("link_unknown", "this link is none of ours, or a later one has taken its place", {
    rule: "P-3",
    wayOut: "look for a later mail, or ask for another",
  });
}
