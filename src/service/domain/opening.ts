/**
 * Opening an organization below the own (P-2): a short-lived token of the person's own for it, along the ways in of O-11: as its owner or
 * as a member who has accepted, under the same address; by the roles at home, where access is delegated; or as one who belongs to its
 * anchor (P-6). Its sign-in (P-5) is the way
 * in of those whom that provisions. Every opening is an event of the organization.
 *
 * The token does not outlive that of who opens, and each use of it asks again whether the way is still there.
 */
import { reaches } from "../../model/authority.ts";
import type { PersonalToken, Refusal } from "../../wire/generated/wire.ts";
import { query, queryOne, type Transaction, whole, wholeOrNull } from "../store/statement.ts";
import { type Caller, forbidden } from "./caller.ts";
import { numberIn, numberOf } from "./ids.ts";
import { performByPerson, readActedOn } from "./person-acts.ts";
import { callerOfPerson, type From, isFromAbove, keptOut, readBelonging } from "./person-callers.ts";
import { findPlaceIn } from "./places.ts";
import { areOneAccount } from "./provider-accounts.ts";
import { findSharedChild } from "./shared-users.ts";
import { isProvedFor } from "./sign-in.ts";
import { makePersonalToken, OPENED_MS } from "./signing-in.ts";
import { lockTree } from "./trees.ts";

/** Opens an organization for a person; undefined where it is absent or out of sight. */
export function* openOrganization(
  root: string,
  key: string,
  { caller, nowMs }: { readonly caller: Caller; readonly nowMs: number },
): Transaction<PersonalToken | Refusal | undefined> {
  const tree = yield* lockTree(root, caller);
  const { email, home } = caller.authority;
  const one =
    tree && ((yield* findPlaceIn(tree, key, caller)) ?? (yield* findShared(tree.number, key, caller.belongsTo, home)));
  if (!tree || !one) return undefined;
  if (email === null || home === null) return notForServices(key);
  const person = numberIn(tree.number, caller.principal);
  const opener = { tree: tree.number, person, home: caller.belongsTo ?? numberOf(home) };
  const way = yield* wayIn(opener, email, numberOf(one.id), caller, one.key);
  if (way === undefined) return noWayIn(key);
  if (way === "kept out") return keptOut(key, "forbidden");
  const on = yield* readActedOn(tree, one.key, email);
  if (!on) return undefined;
  const after = { person: caller.principal, as: way.as };
  yield* performByPerson(
    tree,
    on,
    { kind: "organization.open", before: null, after },
    { actor: caller.principal, nowMs },
  );
  const expiresAt = Math.min(nowMs + OPENED_MS, (yield* endOf(caller)) ?? Number.MAX_SAFE_INTEGER);
  return yield* makePersonalToken(
    {
      ...{
        name: `opened ${key}`,
        tree: tree.number,
        person: way.person,
        home: way.home,
        organization: numberOf(one.id),
      },
      ...{ key, access: caller.access, expiresAt, provider: caller.provider ?? null, from: way.from ?? null },
    },
    nowMs,
  );
}

interface WayIn {
  readonly as: "owner" | "member" | "delegated" | "cross-customer";
  readonly person: number;
  readonly home: number;
  /** O-10: as whom of the distributor they get in while the organization's own people do not. */
  readonly from?: From;
}

function* wayIn(
  opener: From & { readonly tree: number },
  email: string,
  organization: number,
  { access, tokenId, authority, provider = null }: Caller,
  key: string,
): Transaction<WayIn | "kept out" | undefined> {
  const { tree } = opener;
  let isKeptOut = false;
  // P-5, P-6: an address at home gives something here only where it was proved by more than the word of who runs the home.
  const isProved = yield* isProvedFor({ tree, organization }, provider);
  for (const person of yield* personsAt(tree, organization, email)) {
    const belonging = yield* readBelonging({ tree, person, home: organization });
    if (belonging && isProved && (yield* areOneAccount(tree, opener, { person, home: organization }))) {
      const as = belonging.roles.includes("owner") ? "owner" : "member";
      if (!belonging.isKeptOut) return { as, person, home: organization };
      // O-10: the distributor's own people are not the child's, also where they own it.
      if (yield* isFromAbove({ tree, organization, email: belonging.email }, opener))
        return { as, person, home: organization, from: { person: opener.person, home: opener.home } };
    }
    isKeptOut ||= belonging?.isKeptOut ?? false;
  }
  const shared = yield* findSharedChild(tree, opener.home, { by: "number", is: organization });
  if (shared?.isKeptOut) return "kept out";
  if (shared && isProved && reaches(authority, key))
    return { as: "cross-customer", person: opener.person, home: opener.home };
  if (!reaches(authority, key)) return isKeptOut ? "kept out" : undefined;
  const delegated = yield* callerOfPerson({ ...opener, organization }, { access, tokenId });
  if (delegated && !("code" in delegated)) return { as: "delegated", person: opener.person, home: opener.home };
  return isKeptOut ? "kept out" : undefined;
}

/** P-6: a child of the anchor that somebody belongs to, which they do not see otherwise. */
function* findShared(tree: number, key: string, belongsTo: number | undefined, home: string | null) {
  return home === null ? undefined : yield* findSharedChild(tree, belongsTo ?? numberOf(home), { by: "key", is: key });
}

/** Numbers of those who belong to an organization under an address, whatever its case. */
function* personsAt(tree: number, organization: number, email: string): Transaction<number[]> {
  const rows = yield* query(
    `SELECT m.person FROM memberships m JOIN persons p ON p.tree = m.tree AND p.number = m.person
     WHERE m.tree = $1 AND m.organization = $2 AND lower(p.email) = $3 ORDER BY m.person`,
    ...[tree, organization, email.replace(/[A-Z]/g, (letter) => letter.toLowerCase())],
  );
  return rows.map((row) => whole(row[0]));
}

function* endOf({ tokenId, until }: Caller): Transaction<number | null> {
  if (until !== undefined) return until;
  const row = yield* queryOne("SELECT expires_at FROM tokens WHERE id = $1", tokenId);
  return wholeOrNull(row?.[0] ?? null);
}

function notForServices(key: string): Refusal {
  return forbidden({
    detail: `${key} is opened by people; this token is that of a service or of the operator`,
    ...{ address: key, rule: "P-2", wayOut: "use a token of your own: accept an invitation, or sign in" },
  });
}

function noWayIn(key: string): Refusal {
  return forbidden({
    detail: `you neither own ${key} nor belong to it, and its distributor does not act in it`,
    ...{ address: key, rule: "O-11" },
    wayOut: "its owner invites you, or `access: delegated` is set on the distributor or on the child",
  });
}
