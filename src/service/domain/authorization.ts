/**
 * Who may do what over this API (*People*, its table; O-6, O-11, C-8, P-7, P-9): principal → memberships → roles (`person-callers.ts`,
 * `model/authority.ts`) → the rows below. Every route names its row (`config: { act }`), and the service does not start with one that
 * names none. What a row lets through is asked again by the law of each change (`model/law/authorization.ts`), inside its transaction.
 *
 * Three things are asked, in this order: what the token is good for, what the caller's roles permit at all, and what they permit in
 * the organization that the path names. What is out of sight is 404 before any of it (`http/authentication.ts`).
 */
import {
  type Authority,
  changesNothing,
  holds,
  type PartNoun,
  type Permission,
  partsHeld,
} from "../../model/authority.ts";
import { a_token_grants_no_more_than_its_maker_holds } from "../../model/law/granting.ts";
import { users_are_shared } from "../../model/law/people.ts";
import { firstViolation } from "../../model/law/violation.ts";
import type { Access } from "../../model/organization.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import { type Caller, forbidden } from "./caller.ts";
import { lawRefusal } from "./refusals.ts";
import { rolesOf, type TokenAccess, type TokenRole } from "./roles.ts";

interface Row {
  /** What the token has to be good for. */
  readonly token: "anything" | "reading" | "writing" | "metering" | "provisioning";
  /** P-7: what the caller's roles have to permit; `a change` is any permission to edit or create. */
  readonly permission: Permission | "a change" | null;
  /** O-11: below the own organization it is permitted only where the distributor's people act inside (`delegated`). */
  readonly inside: boolean;
}

const row = (token: Row["token"], permission: Row["permission"] = null, inside = false): Row => ({
  ...{ token, permission, inside },
});

/** What routes do, one row each. */
export const ACTS = {
  /** About the caller's own token or person: everybody. What else is asked of it is asked inside. */
  self: row("anything"),
  /** Looks at organizations in sight, and at what is written down about them. */
  read: row("reading"),
  /** Looks at credits as they were booked: *credit and license reports*. */
  credits: row("reading", "credits:view"),
  /** Lists the people of an organization: *users, roles, cost centers*. */
  users: row("reading", "users:list", true),
  roles: row("reading", "roles:list", true),
  costCenters: row("reading", "costCenters:list", true),
  /** Looks at how organizations look: *branding, contact menu, alert routing*, sealed or not. */
  presentation: row("reading", "branding:view"),
  /** Looks at license pools and at what is used of them: the same. */
  licenses: row("reading", "licenses:view"),
  accounts: row("reading", "accounts:list", true),
  /** Takes in sub-accounts of a linked account (A-1). */
  importAccounts: row("writing", "accounts:create", true),
  /** Looks at how a managed account pays (B-1), and at invoices (B-5): *billing*. Of those of managed accounts more is asked inside. */
  billing: row("reading", "billing:view", true),
  invoices: row("reading", "billing:view"),
  /** Looks at the computers of a managed account, and enrols and removes them (B-2). */
  computers: row("reading", "organization:view", true),
  enrol: row("writing", "organization:edit", true),
  /** Changes something of what is in sight; the law of each change says what. */
  write: row("writing", "a change"),
  /** Changes who belongs to an organization. */
  people: row("writing", "users:create", true),
  /** Looks after people as an identity provider does (P-5). */
  provision: row("provisioning", "users:create", true),
  /** Looks at states of Terraform, and writes and locks them: they are of who runs an organization. */
  readStates: row("reading", "organization:edit", true),
  writeStates: row("writing", "organization:edit", true),
  /** Posts consumption (C-8). */
  meter: row("metering"),
} as const satisfies Readonly<Record<string, Row>>;
export type Act = keyof typeof ACTS;

/** The organization that a path names, as far as it decides who may. */
export interface Place {
  readonly key: string;
  /** Opaque id. */
  readonly id: string;
  /** As it holds there (O-11): the own setting, or that of the nearest distributor above that has one. */
  readonly access: Access;
}

/** Why a caller may not do something at all, whatever it is about; undefined where it may be asked. */
export function beyond(caller: Caller, act: Act): Refusal | undefined {
  const { token, permission }: Row = ACTS[act];
  const { role, access, authority } = caller;
  if (token === "anything") return undefined;
  if (access === "meter") return token === "metering" ? undefined : forbidden(METER_ONLY);
  if (access === "scim") {
    if (token !== "provisioning") return forbidden(SCIM_ONLY);
  } else if (token === "metering" && access === "full")
    return role === "operator" ? undefined : forbidden({ ...NO_METER, rule: "C-8", wayOut: "use a meter token" });
  if (token !== "reading" && access === "read") return forbidden(READ_ONLY);
  if (permission === null || authority.operator) return undefined;
  if (permission === "a change") return changesNothing(authority) ? forbidden(MEMBER) : undefined;
  return reachOf(authority, permission)?.size === 0 && !holdsParts(authority, permission)
    ? lacking(permission)
    : undefined;
}

/** P-7: whether a permission is held for some cost centers or accounts of the own organization, by their names. */
function holdsParts(authority: Authority, permission: Permission): boolean {
  const noun = permission.split(":")[0];
  return (noun === "costCenters" || noun === "accounts") && partsHeld(authority, permission, noun).size > 0;
}

/** Why a caller may not do something in one organization; undefined where it may. Asked after `beyond`. */
export function beyondAt(caller: Caller, act: Act, place: Place): Refusal | undefined {
  const { permission, inside }: Row = ACTS[act];
  if (permission === null || permission === "a change" || caller.authority.operator) return undefined;
  if (inside && !actsInside(caller, place)) return sealed(place);
  const { authority } = caller;
  const held =
    holds(authority, permission, place.key) || (place.id === authority.home && holdsParts(authority, permission));
  return held ? undefined : lacking(permission, place.key);
}

/** Which of an organization's cost centers or accounts a caller is shown (P-7): all of them, or those of these names. */
export function partsShown(
  caller: Caller,
  permission: Permission,
  noun: PartNoun,
  place: Place,
): "all" | ReadonlySet<string> {
  if (isShown(caller, permission, place)) return "all";
  return place.id === caller.authority.home ? partsHeld(caller.authority, permission, noun) : new Set();
}

/** O-11: whether the people of a caller's organization act inside another that is in its sight, as far as their roles go. */
export function actsInside({ authority }: Caller, { id, access }: Pick<Place, "id" | "access">): boolean {
  return authority.operator || users_are_shared(authority.home, id) || access === "delegated";
}

/** Whether a caller is shown what a permission is about, of the people of an organization (O-11, P-7, P-9). */
export function isShown(caller: Caller, permission: Permission, place: Place): boolean {
  return caller.authority.operator || (actsInside(caller, place) && holds(caller.authority, permission, place.key));
}

/** The same of what is shown of sealed organizations too: how they look to people. */
export function isPermitted({ authority }: Caller, permission: Permission, { key }: Pick<Place, "key">): boolean {
  return authority.operator || holds(authority, permission, key);
}

/** Keys of the organizations in which somebody has a permission (P-7); null where that is everywhere in sight. */
export function reachOf(authority: Authority, permission: Permission): ReadonlySet<string> | null {
  if (authority.operator || holds(authority, permission, null)) return null;
  return new Set(
    authority.grants.flatMap(({ permissions, reach }) =>
      permissions.has(permission) && reach !== null ? [...reach] : [],
    ),
  );
}

/** Whether a caller looks after others' tokens besides its own, as far as they are in sight. */
export function isAdministrator({ access, authority }: Caller): boolean {
  return (
    access !== "meter" && access !== "scim" && (authority.operator || reachOf(authority, "users:create")?.size !== 0)
  );
}

/** P-7, O-11, C-8: why a caller makes no token of this role and access, or ends none, in an organization; null is the operator's. */
export function beyondToken(
  caller: Caller,
  { role, access }: { readonly role: TokenRole; readonly access: TokenAccess },
  place: Place | null,
): Refusal | undefined {
  if (access === "scim" && (role === "operator" || role === "member"))
    return forbidden({
      detail: `a token that provisions is an owner's or an admin's of one organization, and no ${role}'s`,
      ...{ rule: "P-5", field: "role" },
    });
  if (caller.authority.operator) return undefined;
  if (place === null || role === "operator")
    return forbidden({ detail: "tokens of operators are an operator's to make and to end", field: "role" });
  if (access === "meter")
    return forbidden({ detail: "tokens that post consumption are the operator's", rule: "C-8", field: "access" });
  const refusal = beyondAt(caller, "people", place);
  if (refusal) return refusal;
  const verdict = firstViolation(
    ...rolesOf(role, access).map(
      (one) => () => a_token_grants_no_more_than_its_maker_holds(one, place.key, caller.authority),
    ),
  );
  return verdict && lawRefusal(verdict, place.key);
}

function lacking(permission: Permission, key?: string): Refusal {
  return forbidden({
    detail: `this needs ${permission}${key === undefined ? "" : ` in ${key}`}, which no role of yours permits`,
    ...(key !== undefined && { address: key }),
  });
}

function sealed({ key }: Place): Refusal {
  return forbidden({
    ...{ detail: `${key} is sealed: its people and roles are its own matter`, rule: "O-11", address: key },
    wayOut: "its owner invites you, or `access: delegated` is set on the distributor or on the child",
  });
}

const READ_ONLY = { detail: "this token has read access and changes nothing", wayOut: "use one with full access" };
const METER_ONLY = { detail: "this token has meter access: it posts consumption and does nothing else" };
const SCIM_ONLY = { detail: "this token has scim access: it provisions people and does nothing else" };
const MEMBER = { detail: "a member changes nothing here; owners and admins do" };
const NO_METER = { detail: "consumption is posted by the operator, or with a token of meter access" };
