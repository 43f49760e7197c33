/**
 * Sending an invitation again, and taking it back (P-3), for one person by id: each is one operation of a change set, performed by
 * `change-set.ts`, so that there is one law and one way to write.
 */
import { randomBytes } from "node:crypto";
import type { Change } from "../../model/change.ts";
import { isOwner } from "../../model/people-changes.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import type { Transaction } from "../store/statement.ts";
import { isShown } from "./authorization.ts";
import { performIn, type Surroundings } from "./change-set.ts";
import { numberIn } from "./ids.ts";
import { readActedOn } from "./person-acts.ts";
import { findPlaceIn } from "./places.ts";
import { serviceRefusal } from "./refusals.ts";
import { lockTree } from "./trees.ts";

export interface InvitationAsked {
  /** Key of the organization. */
  readonly key: string;
  /** Opaque id of the person. */
  readonly person: string;
  /** Operation id (C-11); without one, asking again is asking anew. */
  readonly operation: string | undefined;
}

/** Sends an invitation again: a new one, which ends the one before. Undefined where the organization is absent or out of sight. */
export function resendInvitation(asked: InvitationAsked, around: Surroundings) {
  return perform(asked, around, ({ email, name, roles }) => ({
    ...{ kind: "membership.invite", address: asked.key, after: { email, name, roles } },
  }));
}

/** Takes an invitation back. */
export function endInvitation(asked: InvitationAsked, around: Surroundings) {
  return perform(asked, around, ({ email }) => ({
    ...{ kind: "membership.disable", address: asked.key, after: { email } },
  }));
}

interface Invited {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
}

function* perform(
  { key, person, operation }: InvitationAsked,
  around: Surroundings,
  changeOf: (invited: Invited) => Change,
): Transaction<"done" | Refusal | undefined> {
  const tree = yield* lockTree(around.root, around.caller);
  const one = tree && (yield* findPlaceIn(tree, key, around.caller));
  const on = tree && one && (yield* readActedOn(tree, one.key, ""));
  if (!tree || !on) return undefined;
  const { organization, numberOf } = on;
  const number = numberIn(tree.number, person);
  const invited = [organization.owner, ...organization.people.members.values()].find(
    (each) => numberOf(each) === number,
  );
  const isAsked =
    invited &&
    (isOwner(organization, invited.email)
      ? organization.ownerInvitation
      : "invitation" in invited && invited.invitation);
  const none = serviceRefusal("not_found", `there is no invitation of ${person.slice(0, 100)} to ${key}`, {
    ...{ address: key, rule: "P-3" },
  });
  if (!invited || !isAsked) return none;
  const roles = "roles" in invited && Array.isArray(invited.roles) ? [...invited.roles] : ["owner"];
  const change = changeOf({ email: invited.email, name: invited.name, roles });
  const id = operation ?? randomBytes(16).toString("base64url");
  const set = { stack: null, run: null, groups: [{ operations: [{ ...change, id, version: null }] }] };
  const [group] = (yield* performIn(tree, set, around))?.groups ?? [];
  if (!group) return undefined;
  if (group.status === "applied") return "done";
  // O-6, O-11: that somebody is invited is not told to who is not shown the people of the organization.
  return group.refusal.status === 403 && !isShown(around.caller, "users:list", one) ? none : group.refusal;
}
