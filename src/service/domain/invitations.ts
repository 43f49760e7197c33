/**
 * Answering an invitation by the link that was mailed (P-1, P-3): the secret in it is all that is needed, and works once. Whoever has
 * accepted is given a token of a few hours; where the organization signs its people in itself (P-5), accepting gives none, and where it
 * keeps them out for now (O-10) it waits.
 */
import { acceptInvitation, declineInvitation, standingOf } from "../../model/acceptance.ts";
import { personKey } from "../../model/people.ts";
import { isOwner } from "../../model/people-changes.ts";
import type { InvitationAnswered, Refusal } from "../../wire/generated/wire.ts";
import type { Transaction } from "../store/statement.ts";
import { idOf, numberOf } from "./ids.ts";
import { ended, findByLink, keptFromAccepting } from "./links.ts";
import { type ActedOn, performByPerson } from "./person-acts.ts";
import { readBelonging } from "./person-callers.ts";
import { makePersonalToken, SIGNED_IN_MS } from "./signing-in.ts";
import type { TreeRow } from "./trees.ts";

/** Answers an invitation; undefined where the secret is that of none, or of one that another has taken the place of. */
export function* answerInvitation(
  secret: string,
  answer: "accept" | "decline",
  nowMs: number,
): Transaction<InvitationAnswered | Refusal | undefined> {
  const asked = yield* findByLink("memberships", secret);
  if (!asked) return undefined;
  const { tree, person, email, on } = asked;
  const { organization } = on;
  const standing = standingOf(organization, email, nowMs);
  if (standing !== "open") return ended("invitation", standing ?? "revoked", organization.key);
  const refusal = answer === "accept" ? yield* keptFromAccepting(asked) : undefined;
  if (refusal) return refusal;
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
