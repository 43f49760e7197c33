/**
 * What a run did to people → the changes that put it back, or why not. Events name persons by ids, and a membership as it was and as it was
 * left; one person, one role and the sign-in are each put back by themselves.
 *
 * Nothing here takes away what somebody did by themselves: who has accepted since is no longer who was invited, and that is said.
 */
import { sameValue } from "../model/canonical.ts";
import type { Change } from "../model/change.ts";
import type { Organization, Owner } from "../model/organization.ts";
import { isOpen, type Member, personKey, type Role, type Sso } from "../model/people.ts";
import { canonicalRole } from "../model/people-changes.ts";
import type { Event } from "../wire/generated/wire.ts";
import { named } from "./diff-people.ts";
import type { Draft } from "./operation.ts";

/** Something of people over a run: as it was found, and as it was left. */
export interface PeopleTouched {
  readonly kind: "membership" | "role" | "sso" | "transfer";
  readonly found: Event["before"];
  left: Event["after"];
}

/** Notes what an event did to people, under a mark of whom or what it is about. Answers whether it is one of people. */
export function notePeople(event: Event, touched: Map<string, PeopleTouched>): boolean {
  const [noun = ""] = event.kind.split(".");
  const kind = event.kind === "owner.transfer" ? "transfer" : NOUNS.find((one) => one === noun);
  if (!kind) return false;
  const { before, after } = event;
  const subject =
    kind === "membership"
      ? String(before?.person ?? after?.person ?? "")
      : kind === "role"
        ? String(roleOf(before)?.name ?? roleOf(after)?.name ?? "")
        : "";
  const known = touched.get(`${kind} ${subject}`);
  // Of somebody whose name was put right, the id is another afterwards.
  const mark = `${kind} ${kind === "membership" ? String(after?.person ?? subject) : subject}`;
  touched.delete(`${kind} ${subject}`);
  touched.set(mark, { kind, found: known ? known.found : before, left: after });
  return true;
}

const NOUNS = ["membership", "role", "sso"] as const;

/** What puts people back, and what cannot be. */
export interface PeopleRestored {
  readonly drafts: Pick<Draft, "change" | "before">[];
  readonly impossible: { readonly code: string; readonly rule: string | null; readonly why: string }[];
}

export interface RestoringPeople {
  readonly nowMs: number;
  /** Null for who was erased, or is out of sight. */
  readonly personOf: (id: string) => Owner | null;
}

/** Puts one thing back in a live organization. */
export function restorePeople(live: Organization, touched: PeopleTouched, by: RestoringPeople): PeopleRestored {
  switch (touched.kind) {
    case "membership":
      return restoreMembership(live, touched, by);
    case "role":
      return restoreRole(live, touched);
    case "sso":
      return restoreSso(live, touched);
    case "transfer":
      return impossible(
        "P-4",
        "an ownership was offered; nobody takes that back, it ends when it is declined or by itself",
      );
  }
}

function restoreMembership(live: Organization, { found, left }: PeopleTouched, by: RestoringPeople): PeopleRestored {
  const id = found?.person ?? left?.person;
  const person = typeof id === "string" ? by.personOf(id) : null;
  if (!person) return impossible(null, "one of its users has been erased since", "person_erased");
  const who = named(person);
  if (personKey(live.owner.email) === personKey(person.email))
    return impossible("P-3", `${who} was invited as the owner; what was sent is not unsent`);
  const now = live.people.members.get(personKey(person.email));
  if (!now) return impossible("P-6", `${who} is not one of its users any more`);
  const was = stateIn(found);
  const is = stateIn(left);
  if (!sameValue(stateOf(now), is))
    return sameValue(stateOf(now), was)
      ? NOTHING
      : impossible(null, `${who} was changed since the run (${said(is)} → ${said(stateOf(now))})`, "changed_since");
  return { drafts: [...membershipDrafts(live.key, now, was, { person, nowMs: by.nowMs })], impossible: [] };
}

/** A membership as events and the tree both know it. */
interface MembershipState {
  readonly state: string;
  readonly invitation: string | null;
  readonly roles: readonly string[];
}

/** Null: there was none. */
function stateIn(fields: Event["before"]): MembershipState | null {
  if (!fields || typeof fields.state !== "string") return null;
  const { state, invitation, roles } = fields;
  return {
    state,
    invitation: typeof invitation === "string" ? invitation : null,
    roles: Array.isArray(roles) ? roles.map(String) : [],
  };
}

function stateOf({ state, invitation, roles }: Member): MembershipState {
  return { state, invitation: invitation?.state ?? null, roles };
}

function* membershipDrafts(
  address: string,
  now: Member,
  was: MembershipState | null,
  { person, nowMs }: { readonly person: Owner; readonly nowMs: number },
): Generator<Pick<Draft, "change" | "before">> {
  const { email } = now;
  const before = { email, name: now.name, roles: [...now.roles], state: now.state };
  const isOut = now.invitation !== null && isOpen(now.invitation, nowMs);
  const wasOut = was?.state === "invited" && was.invitation === "pending";
  if (was === null || (was.state === "invited" && !wasOut)) {
    if (now.state !== "disabled" && (now.state === "active" || isOut))
      yield { change: { kind: "membership.disable", address, after: { email } }, before };
    return;
  }
  if (wasOut && !isOut) {
    const change: Change = { kind: "membership.invite", address, after: { email, name: now.name, roles: was.roles } };
    yield { change, before: { email, invitation: now.invitation?.state === "pending" ? "expired" : "revoked" } };
    return;
  }
  const roles = sameValue(was.roles, now.roles) ? {} : { roles: was.roles };
  const name = person.name === now.name ? {} : { name: person.name };
  if ("roles" in roles || "name" in name) {
    const fields = { ...("name" in name && { name: now.name }), ...("roles" in roles && { roles: [...now.roles] }) };
    yield {
      change: { kind: "membership.update", address, after: { email, ...name, ...roles } },
      before: { email, ...fields },
    };
  }
  if (was.state === "disabled" && now.state === "active")
    yield { change: { kind: "membership.disable", address, after: { email } }, before };
  if (was.state === "active" && now.state === "disabled")
    yield { change: { kind: "membership.enable", address, after: { email } }, before };
}

function restoreRole({ key: address, people }: Organization, { found, left }: PeopleTouched): PeopleRestored {
  const [was, is] = [roleOf(found), roleOf(left)];
  const name = was?.name ?? is?.name ?? "";
  const now = people.roles.get(name);
  const present = now ? canonicalRole(now) : null;
  if (sameValue(present, was)) return NOTHING;
  if (!sameValue(present, is)) return impossible(null, `the role ${name} was changed since the run`, "changed_since");
  if (!was) return done({ kind: "role.delete", address, after: { name } }, { ...present });
  return done({ kind: now ? "role.update" : "role.create", address, after: was }, present && { ...present });
}

function restoreSso({ key: address, people: { sso: now } }: Organization, touched: PeopleTouched): PeopleRestored {
  const [was, is] = [ssoOf(touched.found), ssoOf(touched.left)];
  if (sameValue(now, was)) return NOTHING;
  if (!sameValue(now, is)) return impossible(null, "single sign-on was changed since the run", "changed_since");
  if (!was) return done({ kind: "sso.delete", address, after: {} }, { ...now });
  return done({ kind: now ? "sso.update" : "sso.create", address, after: was }, now && { ...now });
}

const NOTHING: PeopleRestored = { drafts: [], impossible: [] };

function done(change: Change, before: Draft["before"]): PeopleRestored {
  return { drafts: [{ change, before }], impossible: [] };
}

function impossible(rule: string | null, why: string, code = "not_revertible"): PeopleRestored {
  return { drafts: [], impossible: [{ code, rule, why }] };
}

function said(state: MembershipState | null): string {
  if (state === null) return "none";
  const { roles, invitation } = state;
  return `${invitation === null ? state.state : `invitation ${invitation}`}, ${roles.join(", ") || "no role"}`;
}

/** A role in an event. It was written by the service, in the form of the model. */
export function roleOf(fields: Event["before"]): Role | null {
  const role = fields?.role;
  if (!isFields(role) || typeof role.name !== "string") return null;
  const { name, permissions, includes, scope } = role;
  const named = isFields(scope) ? Object.entries(scope).filter(([, names]) => Array.isArray(names)) : [];
  const parts = Object.fromEntries(named.map(([part, names]) => [part, texts(names)]));
  return canonicalRole({
    name,
    permissions: texts(permissions),
    includes: texts(includes),
    scope: scope ? parts : null,
  });
}

export function ssoOf(fields: Event["before"]): Sso | null {
  const sso = fields?.sso;
  if (!isFields(sso) || typeof sso.issuer !== "string" || typeof sso.clientId !== "string") return null;
  return { issuer: sso.issuer, clientId: sso.clientId, emailDomains: texts(sso.emailDomains) };
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
