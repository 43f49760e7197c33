/**
 * Scopes of roles as organizations get other keys, or leave (P-7): whoever had a role for one goes on to have it, under whatever key. Scopes
 * name what is at or below their organization, or anchored to it, so they are looked for there and nowhere else.
 *
 * Rejected: numbers in the place of keys; a role would not be what was declared.
 */
import { sorted } from "./canonical.ts";
import { ancestorsOf, type Organization } from "./organization.ts";
import type { Role } from "./people.ts";
import type { Tree } from "./tree.ts";

/** Puts the next key of an organization in the place of its own, in its roles, those above it and its anchor's. */
export function renameInScopes(tree: Tree, organization: Organization, next: string): void {
  for (const one of [organization, ...outside(tree, organization)]) replace(tree, one, organization.key, next);
}

/** Takes the key of an organization that leaves out of the roles above it, and its anchor's: such a role reaches the rest, or nothing. */
export function leaveScopes(tree: Tree, organization: Organization): void {
  for (const one of outside(tree, organization)) replace(tree, one, organization.key, undefined);
}

/** A role with other keys in its scope: `keyOf` answers that of each, or undefined where it is to go. */
export function withKeys(role: Role, keyOf: (key: string) => string | undefined): Role {
  const children = role.scope?.children;
  if (!children) return role;
  return { ...role, scope: { ...role.scope, children: sorted(children.flatMap((key) => keyOf(key) ?? [])) } };
}

function outside(tree: Tree, organization: Organization): Organization[] {
  const anchor = organization.anchorRef === null ? undefined : tree.get(organization.anchorRef);
  return [...ancestorsOf(organization), ...(anchor ? [anchor] : [])];
}

function replace(tree: Tree, bearer: Organization, key: string, next: string | undefined): void {
  const { people } = bearer;
  if (![...people.roles.values()].some(({ scope }) => scope?.children?.includes(key))) return;
  tree.touch(bearer);
  const roles = [...people.roles.values()].map((role) =>
    role.scope?.children?.includes(key) ? withKeys(role, (one) => (one === key ? next : one)) : role,
  );
  bearer.people = Object.freeze({ ...people, roles: new Map(roles.map((role) => [role.name, role])) });
}
