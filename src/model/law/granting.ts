/**
 * Nobody grants what they lack, and nobody takes away their own access (P-7): asked of memberships, roles and tokens.
 */
import {
  type Authority,
  authorityOf,
  BUILT_IN,
  type BuiltInRole,
  expanded,
  type Grant,
  holds,
  isInCharge,
  type Permission,
} from "../authority.ts";
import type { Change } from "../change.ts";
import type { Organization } from "../organization.ts";
import { personKey, type Role } from "../people.ts";
import type { Verdict } from "./violation.ts";

/** Roles that somebody has by a change and had not before: enabling gives back all of them. */
export function rolesGivenBy(
  { kind, after }: Extract<Change, { kind: `membership.${string}` }>,
  { people }: Organization,
): readonly string[] {
  if (kind === "membership.enable") return people.members.get(personKey(after.email))?.roles ?? [];
  return "roles" in after ? (after.roles ?? []) : [];
}

/** P-7: nobody takes away the access that they act with: their own, or that of the person without whom a service account's token ends. */
export function own_access_stays(
  asked: Extract<Change, { kind: `membership.${string}` }>,
  { id }: Organization,
  by: Authority,
): Verdict {
  const own = by.email ?? by.maker;
  if (id !== by.home || own === undefined || personKey(asked.after.email) !== personKey(own)) return undefined;
  if (asked.kind !== "membership.disable" && !(asked.kind === "membership.update" && asked.after.roles))
    return undefined;
  const who = by.email === null ? "has made the token that asks, which ends without them" : "is who asks";
  return {
    code: "own_access",
    rule: "P-7",
    message: `${asked.after.email} ${who}; nobody takes away or changes their own access`,
    field: "users",
    wayOut: by.email === null ? "let another's token do it" : "let another owner or admin do it",
  };
}

/** P-7: the same by way of a role that they act by: what it permits is not made less. */
export function own_roles_stay(role: Role, { id, people }: Organization, by: Authority): Verdict {
  const own = by.email ?? by.maker;
  const self = id === by.home && own !== undefined ? people.members.get(personKey(own)) : undefined;
  if (!self || !people.roles.has(role.name)) return undefined;
  const after = authorityOf(id, self.roles, new Map([...people.roles, [role.name, role]]));
  const lost = authorityOf(id, self.roles, people.roles).grants.some((grant) => !isHeld(grant, after));
  if (!lost) return undefined;
  return {
    code: "own_access",
    rule: "P-7",
    message: `who asks acts by the role ${role.name}; nobody takes away their own access`,
    field: "roles",
    wayOut: "let another owner or admin do it",
  };
}

/** Whether somebody holds all of a grant, as far as it reaches. */
function isHeld(grant: Grant, by: Authority): boolean {
  return [...grant.permissions].every(
    (permission) => lackedOf(permission as Permission, grant.reach, by) === undefined,
  );
}

/** Where a permission is granted and not held: a key, or null for everywhere; undefined where it is held. */
function lackedOf(permission: Permission, reach: ReadonlySet<string> | null, by: Authority): string | null | undefined {
  return (reach === null ? [null] : [...reach]).find((key) => !holds(by, permission, key));
}

/** P-7: nobody grants what they do not hold, nor where they do not hold it. */
export function nobody_grants_what_they_lack(
  names: readonly string[],
  organization: Organization,
  by: Authority,
): Verdict {
  const asked = authorityOf("", names, organization.people.roles);
  const missing = asked.grants.flatMap(({ permissions, reach }) =>
    [...permissions].filter(
      (permission) => lackedOf(permission as Permission, reachIn(organization, reach), by) !== undefined,
    ),
  );
  const beyond = asked.roles.has("admin") && !isInCharge(by) ? "the role admin" : missing[0];
  if (beyond === undefined) return undefined;
  return {
    code: "beyond_own_permissions",
    rule: "P-7",
    message: `this would grant ${beyond}, which who asks does not hold`,
    field: "users",
  };
}

/** How far what is granted in an organization reaches: one that has none below it is all that it reaches. */
function reachIn({ kind, key }: Organization, reach: ReadonlySet<string> | null): ReadonlySet<string> | null {
  return reach === null && kind === "ChildOrganization" ? new Set([key]) : reach;
}

/** P-7: the same for what a custom role permits, itself or by what it includes. */
export function a_role_grants_no_more_than_its_maker_holds(
  role: Role,
  organization: Organization,
  by: Authority,
): Verdict {
  const verdict = nobody_grants_what_they_lack(role.includes, organization, by);
  if (verdict) return { ...verdict, field: "roles" };
  const reach = reachIn(organization, role.scope?.children ? new Set(role.scope.children) : null);
  const missing = [...expanded(role.permissions)].find(
    (permission) => lackedOf(permission as Permission, reach, by) !== undefined,
  );
  if (missing === undefined) return undefined;
  return {
    code: "beyond_own_permissions",
    rule: "P-7",
    message: `the role ${role.name} would permit ${missing}, which who asks does not hold`,
    field: "roles",
  };
}

/** P-7: nor is a token made, or ended, of a role that permits more than who asks holds there; to own and to run it is no permission. */
export function a_token_grants_no_more_than_its_maker_holds(role: BuiltInRole, key: string, by: Authority): Verdict {
  const isOfTheirs = role === "owner" ? by.roles.has("owner") : role !== "admin" || isInCharge(by);
  const missing = isOfTheirs
    ? BUILT_IN[role].find((permission) => !holds(by, permission, key))
    : `all that ${role}s do`;
  if (missing === undefined) return undefined;
  return {
    code: "beyond_own_permissions",
    rule: "P-7",
    message: `a token of the role ${role} would permit ${missing} in ${key}, which who asks does not hold`,
    field: "role",
  };
}
