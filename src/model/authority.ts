/**
 * What somebody may do, by what they are (P-7): the operator, or the bearer of roles in one organization. Pure data, so that
 * planner and service ask the same law (`law/authorization.ts`) of the same thing.
 */
import type { Role } from "./people.ts";

export const NOUNS = [
  ...(["users", "roles", "costCenters", "accounts", "credits"] as const),
  ...(["licenses", "billing", "branding", "organization"] as const),
] as const;
export const VERBS = ["list", "view", "edit", "create"] as const;
export type Noun = (typeof NOUNS)[number];
export type Verb = (typeof VERBS)[number];
export type Permission = `${Noun}:${Verb}`;

/** Every permission that there is. */
export const PERMISSIONS: readonly Permission[] = NOUNS.flatMap((noun) =>
  VERBS.map((verb): Permission => `${noun}:${verb}`),
);

export const BUILT_IN_ROLES = ["owner", "admin", "member", "accountant", "reader"] as const;
export type BuiltInRole = (typeof BUILT_IN_ROLES)[number];

export function isBuiltIn(name: string): name is BuiltInRole {
  return (BUILT_IN_ROLES as readonly string[]).includes(name);
}

/** What the built-in roles permit (P-7). Ownership is no permission: only an owner has it. */
export const BUILT_IN: Readonly<Record<BuiltInRole, readonly Permission[]>> = {
  owner: PERMISSIONS,
  admin: PERMISSIONS.filter((permission) => !permission.startsWith("billing:")),
  member: ["organization:list", "organization:view"],
  accountant: [
    ...(["organization:list", "organization:view", "credits:list", "credits:view"] as const),
    ...(["licenses:list", "licenses:view", "billing:list", "billing:view", "billing:edit", "billing:create"] as const),
  ],
  reader: PERMISSIONS.filter((permission) => /:(list|view)$/.test(permission) && !permission.startsWith("billing:")),
};

/** Permissions that a permission brings along: who changes something sees it, who sees it may list it. */
const BRINGS: Readonly<Record<Verb, readonly Verb[]>> = {
  list: [],
  view: ["list"],
  edit: ["view", "list"],
  create: ["view", "list"],
};

/** Permissions of one role and where they hold. */
export interface Grant {
  readonly permissions: ReadonlySet<string>;
  /** Keys of the organizations that they reach; null reaches all. */
  readonly reach: ReadonlySet<string> | null;
  /** Keys of cost centers of the own organization that they reach, where they do not reach that as a whole. */
  readonly costCenters: ReadonlySet<string>;
  /** Ids of linked accounts, in the same way. */
  readonly accounts: ReadonlySet<string>;
}

/** What of a grant is not a whole organization. */
export type PartNoun = "costCenters" | "accounts";

export interface Authority {
  /** Whether it is the platform operator, who may do everything that the law allows anybody. */
  readonly operator: boolean;
  /** Opaque id of the organization whose roles these are; null for the operator. */
  readonly home: string | null;
  /** Built-in roles held there. */
  readonly roles: ReadonlySet<BuiltInRole>;
  readonly grants: readonly Grant[];
  /** Address of the person who acts; null for a service account. */
  readonly email: string | null;
  /** Of a service account: address of the person who made its token and belongs to `home`, as far as the planner was told. */
  readonly maker?: string;
}

/** How far a grant goes. */
type Extent = Omit<Grant, "permissions">;
const EVERYWHERE: Extent = { reach: null, costCenters: new Set(), accounts: new Set() };

/** The platform operator. */
export const OPERATOR: Authority = {
  operator: true,
  home: null,
  roles: new Set(["owner"]),
  grants: [{ permissions: new Set(PERMISSIONS), ...EVERYWHERE }],
  email: null,
};

/** The authority of roles in an organization: built-in ones, and custom ones as it defines them, with what they include. */
export function authorityOf(
  home: string,
  names: readonly string[],
  custom: ReadonlyMap<string, Role>,
  email: string | null = null,
): Authority {
  const grants = names.flatMap((name) => grantsOf(name, custom, EVERYWHERE, new Set()));
  const built = [...reached(names, custom)].filter(isBuiltIn);
  return { operator: false, home, roles: new Set(built), grants, email };
}

/** Built-in roles count as held only where nothing narrows them on the way. */
function reached(names: readonly string[], custom: ReadonlyMap<string, Role>, seen = new Set<string>()): Set<string> {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const role = custom.get(name);
    if (role && role.scope === null) reached(role.includes, custom, seen);
  }
  return seen;
}

function grantsOf(
  name: string,
  custom: ReadonlyMap<string, Role>,
  extent: Extent,
  trail: ReadonlySet<string>,
): Grant[] {
  if (isBuiltIn(name)) return [{ permissions: new Set(BUILT_IN[name]), ...extent }];
  const role = custom.get(name);
  if (!role || trail.has(name)) return [];
  const inner = narrowed(extent, role.scope);
  return [
    { permissions: expanded(role.permissions), ...inner },
    ...role.includes.flatMap((included) => grantsOf(included, custom, inner, new Set([...trail, name]))),
  ];
}

/** P-7: a scope is what it names, as far as what is around it goes; of accounts or cost centers alone, no organization as a whole. */
function narrowed(outer: Extent, scope: Role["scope"]): Extent {
  if (scope === null) return outer;
  const { children, accounts, costCenters } = scope;
  const none = accounts === undefined && costCenters === undefined;
  const within = (names: readonly string[] = [], around: ReadonlySet<string>) =>
    new Set(names.filter((name) => outer.reach === null || around.has(name)));
  return {
    reach: children === undefined && none ? outer.reach : within(children, outer.reach ?? new Set()),
    costCenters: within(costCenters, outer.costCenters),
    accounts: within(accounts, outer.accounts),
  };
}

/** Permissions with all that they bring along. */
export function expanded(permissions: readonly string[]): ReadonlySet<string> {
  return new Set(
    permissions.flatMap((permission) => {
      const [noun, verb] = permission.split(":");
      const brings = VERBS.filter((one) => one === verb).flatMap((one) => BRINGS[one]);
      return [permission, ...brings.map((one) => `${noun}:${one}`)];
    }),
  );
}

/** Whether a permission is held for an organization, by its key; `null` asks for everywhere. */
export function holds({ grants }: Authority, permission: Permission, key: string | null): boolean {
  return grants.some(
    ({ permissions, reach }) => permissions.has(permission) && (reach === null || (key !== null && reach.has(key))),
  );
}

/** P-7: whether any role of somebody reaches an organization as a whole. */
export function reaches({ grants }: Authority, key: string): boolean {
  return grants.some(({ reach }) => reach === null || reach.has(key));
}

/** What of the own organization a permission is held for where it is not held as a whole: keys of cost centers, ids of accounts. */
export function partsHeld({ grants }: Authority, permission: Permission, noun: PartNoun): ReadonlySet<string> {
  return new Set(grants.flatMap((grant) => (grant.permissions.has(permission) ? [...grant[noun]] : [])));
}

/** Whether no role of somebody permits to change anything at all, wherever (P-7): a plain member, a reader. */
export function changesNothing(authority: Authority): boolean {
  if (isInCharge(authority)) return false;
  return !authority.grants.some(({ permissions }) => [...permissions].some((one) => /:(edit|create)$/.test(one)));
}

/** Whether somebody runs their organization: the rows of the law book's table for owners and admins. */
export function isInCharge({ operator, roles }: Authority): boolean {
  return operator || roles.has("owner") || roles.has("admin");
}
