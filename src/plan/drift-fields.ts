/**
 * What differs → fields as declarations have them, each with what is declared and what lives. Operations say what to do; drift is about
 * values, so several operations of one user, or of one phase, are one field here.
 */

import type { DesiredOrganization, DesiredUser } from "../model/desired.ts";
import { canonicalAccount } from "../model/linked-accounts.ts";
import { managedAccountNow } from "../model/managed-accounts.ts";
import type { Organization } from "../model/organization.ts";
import { type Member, personKey } from "../model/people.ts";
import { canonicalRole } from "../model/people-changes.ts";
import { type Presentation, UNSAID } from "../model/presentation.ts";
import { hasAccess } from "./diff-people.ts";
import type { Draft } from "./operation.ts";

/** One field that is not as declared. */
export interface DifferentField {
  /** Key under which it is declared. */
  readonly address: string;
  /** As declarations call it: `credits`, `users.ops@rlc.example`, `roles.auditor`. */
  readonly field: string;
  /** Null: none. */
  readonly declared: unknown;
  /** Null: none. */
  readonly live: unknown;
  readonly desired: DesiredOrganization;
  /** Null where it is not there. */
  readonly organization: Organization | null;
  /** Where a place is looked for, where that is another field. */
  readonly at: string | undefined;
  /** Whether somebody's invitation has expired (P-3), which is all that differs. */
  readonly isExpired: boolean;
}

/** What is shown of a secret: that there is one. */
export const SECRET = "(secret)";

/** Somebody as compared; a name is undefined where it is not declared. */
export interface UserValue {
  readonly name: string | undefined;
  readonly roles: readonly string[] | undefined;
  readonly disabled: boolean;
}

/** The fields of drafts, each once, in the order in which they come. */
export function fieldsOf(drafts: readonly Draft[], nowMs: number): DifferentField[] {
  const fields = new Map<string, DifferentField>();
  const created = new Set(drafts.flatMap(({ change, desired }) => (isCreation(change.kind) ? [desired.key] : [])));
  for (const draft of drafts) {
    // What a new organization gets besides is part of its creation.
    if (draft.live === null && created.has(draft.desired.key) && !isCreation(draft.change.kind)) continue;
    for (const [field, declared, live] of valuesOf(draft, nowMs)) {
      const { desired } = draft;
      const mark = `${desired.key} ${field}`;
      if (fields.has(mark)) continue;
      const found = { address: desired.key, field, declared: declared ?? null, live: live ?? null };
      const at = placeOf(draft, field);
      fields.set(mark, { ...found, desired, organization: draft.live, at, isExpired: isExpired(draft) });
    }
  }
  return [...fields.values()];
}

const isCreation = (kind: string) => kind === "organization.create";

function isExpired({ change, before }: Draft): boolean {
  return change.kind === "membership.invite" && before?.invitation === "expired";
}

type Values = readonly (readonly [field: string, declared: unknown, live: unknown])[];

function valuesOf({ change, before, desired, live }: Draft, nowMs: number): Values {
  const was = (field: string) => before?.[field] ?? null;
  switch (change.kind) {
    case "organization.create":
      return [["state", desired.life?.phase ?? "active", null]];
    case "organization.update":
      return Object.entries(change.after).map(([field, declared]) => [field, declared, was(field)]);
    case "organization.rekey":
      return [["key", change.after.key, was("key")]];
    case "organization.move":
      return [["parent", change.after.parent, was("parent")]];
    case "organization.adopt":
    case "organization.release":
      return [["managedBy", change.after.managedBy, was("managedBy")]];
    case "organization.pause":
    case "organization.resume":
      return [["state", change.after.phase, was("phase")]];
    case "organization.drain":
      // U-1: who drains and was given credits is drained again: it is those that differ.
      return was("phase") === "draining" ? [["credits", 0, was("credits")]] : [["state", "unlinked", was("phase")]];
    case "organization.unlink":
      return [["state", "unlinked", was("phase")]];
    case "organization.activate":
      return [["activated", true, false]];
    case "organization.protect":
    case "organization.unprotect":
      return [["protected", change.after.protected, !change.after.protected]];
    case "credits.purchase":
      return [["purchasedCredits", change.after.purchasedCredits, was("purchasedCredits")]];
    case "credits.allocate":
      return [["credits", change.after.credits, was("credits")]];
    case "owner.name":
    case "owner.transfer":
      return [["owner", desired.profile.owner, live?.owner]];
    case "membership.invite":
    case "membership.update":
    case "membership.disable":
    case "membership.enable":
      return userValues(change.after.email, desired, live, nowMs);
    case "role.create":
    case "role.update":
      return [[`roles.${change.after.name}`, change.after, roleNow(live, change.after.name)]];
    case "role.delete":
      return [[`roles.${change.after.name}`, null, roleNow(live, change.after.name)]];
    case "sso.create":
    case "sso.update":
      return [["sso", change.after, live?.people.sso]];
    case "sso.delete":
      return [["sso", null, live?.people.sso]];
    case "costCenter.create":
    case "costCenter.update":
      return [[`costCenters.${change.after.key}`, change.after, live?.assets.costCenters.get(change.after.key)]];
    case "costCenter.delete":
      return [[`costCenters.${change.after.key}`, null, live?.assets.costCenters.get(change.after.key)]];
    case "account.create":
    case "account.update":
      return [[`accounts.${change.after.id}`, change.after, accountNow(live, change.after.id)]];
    case "account.delete":
      return [[`accounts.${change.after.id}`, null, accountNow(live, change.after.id)]];
    case "license.create":
    case "license.update":
      return [[`licenses.${change.after.product}`, change.after, live?.assets.licenses.get(change.after.product)]];
    case "license.delete":
      return [[`licenses.${change.after.product}`, null, live?.assets.licenses.get(change.after.product)]];
    case "presentation.create":
    case "presentation.update":
    case "presentation.delete":
      return presentationValues(desired, live);
    case "billing.create":
      return [["managedAccount", { computers: change.after.computers }, null]];
    case "billing.delete":
      return [["managedAccount", null, managedAccountValue(live)]];
    case "billing.update":
      return billingValues(change.after, before);
  }
}

function userValues(email: string, desired: DesiredOrganization, live: Organization | null, nowMs: number): Values {
  const key = personKey(email);
  const { owner } = desired.profile;
  // An owner who is asked once more.
  if (live && personKey(live.owner.email) === key && owner) return [["owner", owner, null]];
  const user = desired.people?.users?.find((one) => personKey(one.email) === key);
  const member = live?.people.members.get(key);
  return [
    [`users.${member?.email ?? user?.email ?? email}`, user ? declaredUser(user) : null, liveUser(member, nowMs)],
  ];
}

function declaredUser({ name, roles, disabled }: DesiredUser): UserValue {
  return { name, roles, disabled };
}

/** Null where they neither have access nor had it. */
export function liveUser(member: Member | undefined, nowMs: number): UserValue | null {
  if (!member || (member.state !== "disabled" && !hasAccess(member, nowMs))) return null;
  const { name, roles, state } = member;
  return { name, roles, disabled: state === "disabled" };
}

function roleNow(live: Organization | null, name: string): unknown {
  const role = live?.people.roles.get(name);
  return role && canonicalRole(role);
}

function accountNow(live: Organization | null, id: string): unknown {
  const account = live?.assets.accounts.get(id);
  return account && canonicalAccount(account);
}

function managedAccountValue(live: Organization | null): unknown {
  const account = managedAccountNow(live?.assets.billing ?? null);
  return account && { computers: account.computers };
}

/** Fields of how an organization looks, each managed by itself. */
export const SAID = ["subdomain", "branding", "contactMenu", "alertsTo", "support", "management"] as const;

function presentationValues({ assets }: DesiredOrganization, live: Organization | null): Values {
  const declared: Partial<Presentation> = assets?.presentation ?? {};
  const now = live?.assets.presentation ?? UNSAID;
  return SAID.filter((field) => field in declared)
    .filter((field) => JSON.stringify(declared[field]) !== JSON.stringify(now[field]))
    .map((field) => [field, declared[field], now[field]]);
}

function billingValues(after: object, before: Draft["before"]): Values {
  return Object.entries(after).map(([field, declared]) => {
    const live = before?.[field];
    if (field === "payment") return ["managedAccount.billing.paymentReference", declared && SECRET, live && SECRET];
    if (field === "invoicesTo") return ["managedAccount.billing.email", declared, live];
    return [`managedAccount.${field}`, declared, live];
  });
}

function placeOf({ field: drafted, change }: Draft, field: string): string | undefined {
  if (change.kind === "organization.drain") return "state";
  if (drafted?.startsWith("users.") || field.startsWith("users.")) return drafted ?? "users";
  if (field === "managedBy") return undefined;
  return field === "activated" ? "anchor" : field;
}
