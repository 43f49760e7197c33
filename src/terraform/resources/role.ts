/** `allot_role`: a custom role of an organization (P-7). */
import {
  a_custom_role_has_a_name_of_its_own,
  roles_include_no_circle,
  the_owner_role_is_not_given,
} from "../../model/law/people.ts";
import { NOBODY, type Role, type RoleScope } from "../../model/people.ts";
import { unlawful, unlawfulText } from "../lawful.ts";
import { type Attributes, isAttributes, isList, type Value } from "../protocol/values.ts";
import { partResource } from "./part.ts";
import { listed, text, texts } from "./reading.ts";

const NONE = { permissions: [], scope: null };

export const role = partResource({
  name: "role",
  noun: "role",
  description: "A custom role of an organization (P-7). Users get it by name.",
  identity: "name",
  attributes: {
    name: {
      type: "string",
      given: "required",
      replaces: true,
      description: "Name of the role; none of a built-in one.",
    },
    permissions: { type: ["set", "string"], given: "optional", description: "What it permits, as `noun:verb`." },
    includes: { type: ["set", "string"], given: "optional", description: "Names of roles that it includes." },
    scope: {
      nesting: "single",
      given: "optional",
      description: "What it reaches; what is absent is not narrowed. Without it, everything.",
      attributes: {
        children: { type: ["set", "string"], given: "optional", description: "Keys of organizations." },
        accounts: { type: ["set", "string"], given: "optional", description: "Ids of linked accounts." },
        cost_centers: { type: ["set", "string"], given: "optional", description: "Keys of cost centers." },
      },
    },
  },
  validate({ name, includes }) {
    const included = texts(includes);
    const self = typeof name === "string" ? { ...NONE, name, includes: included } : undefined;
    return [
      ...unlawfulText(name, a_custom_role_has_a_name_of_its_own, "name"),
      ...unlawful(the_owner_role_is_not_given(included), ["includes"]),
      ...unlawful(self && roles_include_no_circle(NOBODY, self), ["includes"]),
    ];
  },
  withoutPlanned(planned, isPlanned) {
    const { scope, includes } = planned;
    const isThere = (kind: string) => (one: string) => !isPlanned(kind, one);
    const children = isAttributes(scope) && isList(scope.children) ? texts(scope.children) : [];
    return {
      ...planned,
      ...(isList(includes) && { includes: texts(includes).filter(isThere("role")) }),
      ...(isAttributes(scope) && { scope: { ...scope, children: children.filter(isThere("organization")) } }),
    };
  },
  found({ roles = [] }, name, known) {
    const live = roles.find((one) => one.name === name);
    if (!live) return undefined;
    return {
      name: live.name,
      permissions: listed(live.permissions, known, "permissions"),
      includes: listed(live.includes, known, "includes"),
      scope: scopeShown(live.scope),
    };
  },
  create: (address, planned) => ({ kind: "role.create", address, after: roleOf(planned) }),
  update: (address, _prior, planned) => [{ kind: "role.update", address, after: roleOf(planned) }],
  remove: (address, name) => ({ kind: "role.delete", address, after: { name } }),
});

function roleOf({ name, permissions, includes, scope }: Attributes): Role {
  return {
    ...{ name: text(name), permissions: texts(permissions), includes: texts(includes) },
    scope: isAttributes(scope) ? scopeOf(scope) : null,
  };
}

function scopeOf({ children, accounts, cost_centers: costCenters }: Attributes): RoleScope {
  return {
    ...(isList(children) && { children: texts(children) }),
    ...(isList(accounts) && { accounts: texts(accounts) }),
    ...(isList(costCenters) && { costCenters: texts(costCenters) }),
  };
}

function scopeShown(scope: RoleScope | null): Value {
  if (!scope) return null;
  const { children, accounts, costCenters } = scope;
  const set = (values: readonly string[] | undefined) => (values ? [...values] : null);
  return { children: set(children), accounts: set(accounts), cost_centers: set(costCenters) };
}
