/**
 * The people of a live organization as declarations: users, roles, sign-in. Who owns it stands at `owner`; who was asked and has not
 * accepted yet is a user like any other, as nothing is asked twice. Invitations that came to nothing are left out: declared, they
 * would be sent again.
 */
import { isBuiltIn } from "../model/authority.ts";
import type { Organization } from "../model/organization.ts";
import { isOpen, type Member, personKey, type Role, type RoleScope } from "../model/people.ts";
import { yamlText } from "./text.ts";

/** Writes roles and users, or nothing where there are none. `nowMs` says which invitations have expired (P-3). */
export function writePeople(text: string[], { people, owner }: Organization, indent: string, nowMs: number): void {
  const { members, roles } = people;
  if (roles.size > 0) {
    text.push(`${indent}roles:\n`);
    for (const role of [...roles.values()].sort(byName)) writeRole(text, role, `${indent}  `);
  }
  const users = [...members.values()]
    .filter((member) => isDeclared(member, nowMs) && personKey(member.email) !== personKey(owner.email))
    .sort(byEmail);
  if (users.length > 0) {
    text.push(`${indent}users:\n`);
    for (const user of users) text.push(`${indent}  - ${userText(user, roles)}\n`);
  }
}

/** Writes how people sign in, where the organization says so. */
export function writeSignIn(text: string[], { sso }: Organization["people"], indent: string): void {
  if (!sso) return;
  text.push(
    `${indent}sso:\n${indent}  issuer: ${yamlText(sso.issuer)}\n${indent}  clientId: ${yamlText(sso.clientId)}\n`,
  );
  if (sso.emailDomains.length > 0) text.push(`${indent}  emailDomains: ${listText(sso.emailDomains)}\n`);
}

function isDeclared({ state, invitation }: Member, nowMs: number): boolean {
  return state !== "invited" || (invitation !== null && isOpen(invitation, nowMs));
}

/** Who was removed may have had roles that are no more: then nothing is said of them. */
function userText({ email, name, roles, state }: Member, known: ReadonlyMap<string, Role>): string {
  const isKnown = roles.every((role) => isBuiltIn(role) || known.has(role));
  const disabled = state === "disabled" ? ", disabled: true" : "";
  return `{email: ${yamlText(email)}, name: ${yamlText(name)}${isKnown ? `, roles: ${listText(roles)}` : ""}${disabled}}`;
}

function writeRole(text: string[], { name, permissions, includes, scope }: Role, indent: string): void {
  const fields = [
    ...(permissions.length > 0 ? [`permissions: ${listText(permissions)}`] : []),
    ...(includes.length > 0 ? [`includes: ${listText(includes)}`] : []),
    ...(scope ? [`scope: {${scopeText(scope)}}`] : []),
  ];
  const key = yamlText(name);
  if (fields.length === 0) text.push(`${indent}${key}: {}\n`);
  else text.push(`${indent}${key}:\n${fields.map((field) => `${indent}  ${field}\n`).join("")}`);
}

function scopeText(scope: RoleScope): string {
  const parts = [...(["children", "accounts", "costCenters"] as const)];
  return parts.flatMap((part) => (scope[part] ? [`${part}: ${listText(scope[part])}`] : [])).join(", ");
}

function listText(list: readonly string[]): string {
  return `[${list.map(yamlText).join(", ")}]`;
}

const byName = (a: Role, b: Role) => (a.name < b.name ? -1 : 1);
const byEmail = (a: Member, b: Member) => (a.email < b.email ? -1 : 1);
