/** What operations and events do to people, in words: who is asked, who goes, which roles before and after. */
import { visible } from "./escape.ts";
import { fieldChanges as changesOf, type Fields, fieldsOf, listText, plainWords } from "./field-words.ts";

/** What an operation of a plan does to people, a text a line; undefined for kinds that are not about people. */
export function peopleTexts(kind: string, before: Fields, after: Fields): string[] | undefined {
  const who = personText(after);
  switch (kind) {
    case "membership.invite":
      return [inviteText(who, before, after)];
    case "membership.update": {
      const changes = fieldChanges(before, after, ["name", "roles"]);
      return [`${visible(String(after?.email))}: ${changes.join(", ")}`];
    }
    case "membership.enable":
      return [`let ${personText(before)} in again, as ${rolesText(before?.roles)}`];
    case "membership.disable":
      return [goingText(before)];
    case "owner.transfer":
      return [
        `offer the ownership to ${visible(String(after?.to))}; ${personText(before?.owner)} owns it until they accept, and is admin then`,
      ];
    default:
      return roleOrSsoTexts(kind, before, after);
  }
}

/** What changes of roles and of sign-in do. */
function roleOrSsoTexts(kind: string, before: Fields, after: Fields): string[] | undefined {
  switch (kind) {
    case "role.create":
      return [`new role ${visible(String(after?.name))}: ${roleText(after)}`];
    case "role.update":
      return fieldChanges(before, after, ["permissions", "includes", "scope"]).map(
        (change) => `role ${visible(String(after?.name))}: ${change}`,
      );
    case "role.delete":
      return [`delete the role ${visible(String((after ?? before)?.name))}: ${roleText(before)}`];
    case "sso.create":
      return [`single sign-on: ${ssoText(after)}`, "only people that it has provisioned get in from then on"];
    case "sso.update":
      return fieldChanges(before, after, ["issuer", "clientId", "emailDomains"]).map(
        (change) => `single sign-on: ${change}`,
      );
    case "sso.delete":
      return [`end single sign-on: ${ssoText(before)}`];
    default:
      return undefined;
  }
}

/** What an event did to people. Persons stand in it by name and address. */
export function peopleEventTexts(kind: string, before: Fields, after: Fields): string[] | undefined {
  const who = personText(after?.person ?? before?.person);
  switch (kind) {
    case "membership.invite":
      return [`${who} invited${before?.person ? " again" : ""} as ${rolesText(after?.roles)}`];
    case "membership.update": {
      const [was, is] = [personText(before?.person), personText(after?.person)];
      const roles = fieldChanges(before, after, ["roles"]);
      return [`${was === is ? is : `${was} → ${is}`}${roles.length > 0 ? `: ${roles.join(", ")}` : ""}`];
    }
    case "membership.enable":
      return [`${who} let in again, as ${rolesText(after?.roles)}`];
    case "membership.disable":
      return [
        after?.state === "invited"
          ? `invitation of ${who} revoked`
          : `${who} removed, who was ${rolesText(before?.roles)}`,
      ];
    case "owner.transfer":
      return [`ownership offered to ${personText(after?.transfer)}`];
    case "role.create":
    case "role.update":
    case "role.delete":
      return roleOrSsoTexts(kind, fieldsOf(before?.role), fieldsOf(after?.role ?? before?.role));
    case "sso.create":
    case "sso.update":
    case "sso.delete":
      return roleOrSsoTexts(kind, fieldsOf(before?.sso), fieldsOf(after?.sso));
    default:
      return ownActTexts(kind, before, after);
  }
}

/** What people did themselves: answering what they were asked, signing in, opening. */
function ownActTexts(kind: string, before: Fields, after: Fields): string[] | undefined {
  const who = personText(after?.person);
  switch (kind) {
    case "invitation.accept":
      return [`${who} accepted an invitation, as ${rolesText(after?.roles)}`];
    case "invitation.decline":
      return [`${who} declined an invitation, as ${rolesText(after?.roles)}`];
    case "transfer.accept":
      return [`ownership passed on from ${personText(before?.owner)} to ${personText(after?.owner)}`];
    case "transfer.decline":
      return [`${personText(before?.transfer)} declined the ownership`];
    case "transfer.cancel":
      return [`ownership not offered to ${personText(before?.transfer)} any more`];
    case "organization.open":
      return [
        `opened by ${who}, ${after?.as === "delegated" ? "for the distributor" : after?.as === "cross-customer" ? "as a user of its anchor" : `as ${visible(String(after?.as))}`}`,
      ];
    case "person.sign-in":
      return [`${who} signed in`];
    default:
      return undefined;
  }
}

function inviteText(who: string, before: Fields, after: Fields): string {
  const isOwner = Array.isArray(after?.roles) && after.roles.includes("owner");
  const whom = isOwner ? `the owner ${who}` : `${who} as ${rolesText(after?.roles)}`;
  if (!before) return `invite ${whom}`;
  const last = visible(String(before.invitation));
  return `invite ${whom} again: the last invitation ${last === "expired" ? "has expired" : `was ${last}`}`;
}

function goingText(before: Fields): string {
  const who = personText(before);
  if (before?.state !== "invited") return `remove ${who}, who is ${rolesText(before?.roles)}`;
  return before.invitation === "declined" ? `put away that ${who} has declined` : `revoke the invitation of ${who}`;
}

/** Fields that differ, roles and scopes in words. */
function fieldChanges(before: Fields, after: Fields, fields: readonly string[]): string[] {
  return changesOf(before, after, fields, wordsOf);
}

function wordsOf(field: string, value: unknown): string {
  if (field === "roles") return rolesText(value);
  return field === "scope" ? scopeText(value) : plainWords(field, value);
}

/** `Rita Lane <rita@rlc.example>`; of who is not known by name, what is. */
export function personText(person: unknown): string {
  if (typeof person === "string") return visible(person);
  const { name, email, erasedAt } = fieldsOf(person) ?? {};
  if (typeof email === "string")
    return visible(typeof name === "string" && name !== email ? `${name} <${email}>` : email);
  return erasedAt === undefined ? "(a person out of sight)" : "erased person";
}

export function rolesText(roles: unknown): string {
  const list = Array.isArray(roles) ? listText(roles) : "";
  return list === "" || list === "(none)" ? "(no role)" : list;
}

export function roleText(role: Fields): string {
  const { permissions, includes, scope } = role ?? {};
  const parts = [
    Array.isArray(permissions) && permissions.length > 0 ? `permits ${listText(permissions)}` : "",
    Array.isArray(includes) && includes.length > 0 ? `includes ${listText(includes)}` : "",
    scope ? `for ${scopeText(scope)}` : "",
  ].filter((part) => part !== "");
  return parts.join("; ") || "permits nothing";
}

function scopeText(scope: unknown): string {
  const parts = Object.entries(fieldsOf(scope) ?? {});
  if (parts.length === 0) return "everything";
  return parts.map(([what, list]) => `${visible(what)} ${Array.isArray(list) ? listText(list) : ""}`).join("; ");
}

export function ssoText(sso: Fields): string {
  const { issuer, clientId, emailDomains } = sso ?? {};
  const domains = Array.isArray(emailDomains) && emailDomains.length > 0 ? `, for ${listText(emailDomains)}` : "";
  return `${visible(String(issuer))}, client ${visible(String(clientId))}${domains}`;
}
