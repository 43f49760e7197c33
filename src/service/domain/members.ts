/**
 * The members of an organization and its custom roles, in pages, for who looks after them (P-9, O-11): the routes' rows say who.
 */

import { standingOf } from "../../model/acceptance.ts";
import { personKey } from "../../model/people.ts";
import type { MemberList, RoleList } from "../../wire/generated/wire.ts";
import type { Transaction } from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { idOf } from "./ids.ts";
import { type ActedOn, readActedOn } from "./person-acts.ts";
import { findPlaceIn } from "./places.ts";
import { findTree, type TreeRow } from "./trees.ts";

export interface PageAsked {
  /** Those after this address, or name. */
  readonly after: string;
  readonly limit: number;
}

/** A page of the members, owner and all, by address; undefined where the organization is absent or out of sight. */
export function* listMembers(
  root: string,
  key: string,
  caller: Caller,
  { after, limit, nowMs }: PageAsked & { readonly nowMs: number },
): Transaction<MemberList | undefined> {
  const found = yield* looking(root, key, caller);
  if (!found) return undefined;
  const { organization, numberOf } = found;
  const { owner, ownerInvitation, people } = organization;
  const state: "invited" | "active" = ownerInvitation ? "invited" : "active";
  const first = { ...owner, roles: ["owner"], state, invitation: ownerInvitation };
  const members = [first, ...people.members.values()]
    .map((one) => ({ ...one, key: personKey(one.email) }))
    .filter((one) => one.key > after)
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const page = members.slice(0, limit);
  const last = members.length > limit ? page.at(-1) : undefined;
  return {
    members: page.map((member) => ({
      person: idOf(found.tree.number, numberOf(member)),
      ...{ email: member.email, name: member.name, roles: [...member.roles], state: member.state },
      invitation: member.invitation && {
        state: standingOf(organization, member.email, nowMs) === "expired" ? "expired" : member.invitation.state,
        until: rfc3339(member.invitation.until),
      },
    })),
    next: last?.key ?? null,
  };
}

/** A page of the custom roles, by name; undefined as above. */
export function* listRoles(
  root: string,
  key: string,
  caller: Caller,
  { after, limit }: PageAsked,
): Transaction<RoleList | undefined> {
  const found = yield* looking(root, key, caller);
  if (!found) return undefined;
  const roles = [...found.organization.people.roles.values()]
    .filter(({ name }) => name > after)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const page = roles.slice(0, limit);
  const last = roles.length > limit ? page.at(-1) : undefined;
  return {
    roles: page.map(({ name, permissions, includes, scope }) => ({
      ...{ name, permissions: [...permissions], includes: [...includes] },
      scope: scope && {
        ...(scope.children && { children: [...scope.children] }),
        ...(scope.accounts && { accounts: [...scope.accounts] }),
        ...(scope.costCenters && { costCenters: [...scope.costCenters] }),
      },
    })),
    next: last?.name ?? null,
  };
}

function* looking(
  root: string,
  key: string,
  caller: Caller,
): Transaction<(ActedOn & { readonly tree: TreeRow }) | undefined> {
  const tree = yield* findTree(root, caller);
  const one = tree && (yield* findPlaceIn(tree, key, caller));
  const on = tree && one && (yield* readActedOn(tree, one.key, ""));
  if (!tree || !on) return undefined;
  return { ...on, tree };
}
