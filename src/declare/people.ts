/**
 * Declared users, roles and sign-in → what is desired, in the form in which the service stores it, and what the files by themselves
 * can do wrong with them (P-1, P-6, P-7). What has the wrong form is left out here: the schema says so.
 *
 * Asked only of organizations that declare people: of 100,000 others it costs a look at three fields.
 */
import { BUILT_IN_ROLES, isBuiltIn } from "../model/authority.ts";
import { canonicalEmail, canonicalName, sorted } from "../model/canonical.ts";
import type { DesiredPeople, DesiredUser } from "../model/desired.ts";
import * as law from "../model/law/people.ts";
import type { Verdict } from "../model/law/violation.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Owner } from "../model/organization.ts";
import { NOBODY, personKey, type Role, type Sso } from "../model/people.ts";
import { canonicalRole } from "../model/people-changes.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { Mistake } from "./mistake.ts";
import { wordsOf } from "./problems.ts";

/** Whether anything is said of people. */
export function saysPeople({ users, roles, sso }: YamlMap): boolean {
  return users !== undefined || roles !== undefined || sso !== undefined;
}

/** The people that a declaration, templates merged, asks for. */
export function peopleOf({ users, roles, sso }: YamlMap): DesiredPeople {
  return {
    ...(Array.isArray(users) && { users: users.flatMap(userOf) }),
    ...(isMap(roles) && { roles: new Map(Object.entries(roles).flatMap(roleOf)) }),
    ...(isMap(sso) && ssoOf(sso)),
  };
}

function userOf(user: unknown, index: number): DesiredUser[] {
  if (!isMap(user) || typeof user.email !== "string") return [];
  const { email, name, roles, disabled } = user;
  return [
    {
      email: canonicalEmail(email),
      name: typeof name === "string" ? canonicalName(name) : undefined,
      roles: Array.isArray(roles) ? sorted(texts(roles)) : undefined,
      disabled: disabled === true,
      field: `users.${index}`,
    },
  ];
}

function roleOf([name, role]: [string, unknown]): [string, Role][] {
  if (!isMap(role)) return [];
  const { permissions, includes, scope } = role;
  return [
    [name, canonicalRole({ name, permissions: texts(permissions), includes: texts(includes), scope: scopeOf(scope) })],
  ];
}

/** Null, which is everything, also where it names nothing that there is to name. */
function scopeOf(scope: unknown): Role["scope"] {
  if (!isMap(scope)) return null;
  const named = SCOPED.filter((part) => Array.isArray(scope[part]));
  return named.length === 0 ? null : Object.fromEntries(named.map((part) => [part, texts(scope[part])]));
}

const SCOPED = ["children", "accounts", "costCenters"] as const;

/** Language rule 3: an empty map means none. */
function ssoOf(sso: YamlMap): { sso?: Sso | null } {
  const { issuer, clientId, emailDomains } = sso;
  if (Object.keys(sso).length === 0) return { sso: null };
  if (typeof issuer !== "string" || typeof clientId !== "string") return {};
  return { sso: { issuer, clientId, emailDomains: sorted(texts(emailDomains)) } };
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}

/** What the files alone can tell. Roles that users have are known only where roles are declared. */
export function* checkPeople({ users = [], roles, sso }: DesiredPeople, owner: Owner | undefined): Generator<Mistake> {
  // Of what is no URL of the web the schema says so.
  if (sso && /^https?:/.test(sso.issuer)) yield* verdict(law.an_issuer_is_well_formed(sso.issuer), ["sso", "issuer"]);
  if (roles) yield* checkRoles(roles);
  const seen = new Map<string, DesiredUser>();
  for (const user of users) {
    const field = user.field.split(".");
    const key = personKey(user.email);
    const first = seen.get(key);
    if (first) {
      const message = `${user.email} stands twice among the users${first.email === user.email ? "" : `, as ${first.email} before; case does not count`}: keep one of the two`;
      yield {
        code: "user_twice",
        rule: "P-6",
        message,
        field: [...field, "email"],
        other: [...first.field.split("."), "email"],
      };
      continue;
    }
    seen.set(key, user);
    if (owner && personKey(owner.email) === key)
      yield {
        code: "owner_is_no_user",
        rule: "P-1",
        message: `${user.email} is declared as the owner, and is not one of the users besides; remove one of the two`,
        field: [...field, "email"],
      };
    yield* verdict(law.the_owner_role_is_not_given(user.roles ?? []), [...field, "roles"]);
    for (const name of user.roles ?? []) if (roles) yield* checkKnown(name, roles, [...field, "roles"]);
  }
}

function* checkRoles(roles: ReadonlyMap<string, Role>): Generator<Mistake> {
  const left = new Map(roles);
  for (const role of roles.values()) {
    const { name, includes } = role;
    yield* verdict(law.a_custom_role_has_a_name_of_its_own(name), ["roles", name]);
    yield* verdict(law.the_owner_role_is_not_given(includes), ["roles", name, "includes"]);
    for (const included of includes) yield* checkKnown(included, roles, ["roles", name, "includes"]);
    if (isBuiltIn(name)) continue;
    const circle = law.roles_include_no_circle({ ...NOBODY, roles: left }, left.get(name) ?? role);
    yield* verdict(circle, ["roles", name, "includes"]);
    // Said once: without this one, the others of the circle make none.
    if (circle) left.set(name, { ...role, includes: [] });
  }
}

function* checkKnown(name: string, roles: ReadonlyMap<string, Role>, field: readonly string[]): Generator<Mistake> {
  if (isBuiltIn(name) || roles.has(name)) return;
  const known = [...BUILT_IN_ROLES.filter((one) => one !== "owner"), ...roles.keys()];
  const message = `there is no role ${name} here; there are ${known.join(", ")}${didYouMean(name, known)}`;
  yield { code: "role_unknown", rule: "P-7", message, field };
}

function* verdict(found: Verdict, field: readonly string[]): Generator<Mistake> {
  if (found) yield { code: found.code, rule: found.rule, message: wordsOf(found), field };
}
