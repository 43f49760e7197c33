/**
 * Who may do what (*People*, the table at its end; O-9, O-11, C-7, P-1, P-4, P-7, P-9, U-2): asked of every change, by the planner
 * as by the service, before any other law of it. What is out of sight (O-6) is for the caller of this to hide.
 *
 * Three questions decide: whose the organization is (the own, or one below), whether the distributor's people act inside it
 * (O-11), and what roles the asker has.
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
  partsHeld,
  type Verb,
} from "../authority.ts";
import type { Change } from "../change.ts";
import { accessOf, type Organization, type Owner } from "../organization.ts";
import { personKey, type Role } from "../people.ts";
import { users_are_shared } from "./people.ts";
import { firstViolation, type Verdict } from "./violation.ts";

/** A no because of what the asker is; the thing itself is in sight. */
export function not_allowed(rule: string, message: string, more: { wayOut?: string; field?: string } = {}): Verdict {
  return { code: "forbidden", rule, message, ...more };
}

/**
 * What an organization does not do to itself, since it is the matter of the distributor above. A root has none, and rekeys, adopts and
 * releases itself.
 */
const ABOVE: Partial<Record<Change["kind"], { readonly what: string; readonly rule: string; readonly root?: true }>> = {
  "credits.allocate": { what: "allocation", rule: "C-7" },
  "organization.move": { what: "place", rule: "C-7" },
  "organization.rekey": { what: "key", rule: "C-7", root: true },
  "organization.adopt": { what: "management by a stack", rule: "C-7", root: true },
  "organization.release": { what: "management by a stack", rule: "C-7", root: true },
  "organization.pause": { what: "pausing", rule: "O-9" },
  "organization.resume": { what: "pausing", rule: "O-9" },
  "organization.drain": { what: "unlinking", rule: "U-2" },
  "organization.unlink": { what: "unlinking", rule: "U-2" },
  "organization.activate": { what: "activation", rule: "N-2" },
  "billing.create": { what: "being a managed account", rule: "B-1" },
  "billing.delete": { what: "being a managed account", rule: "B-1" },
  "organization.protect": { what: "protection", rule: "O-13", root: true },
  "organization.unprotect": { what: "protection", rule: "O-13", root: true },
};

/** Whether an asker may make a change of an organization (of a creation: the distributor above it). */
export function who_may_change(asked: Change, organization: Organization, by: Authority): Verdict {
  if (by.operator) return undefined;
  const own = asked.kind !== "organization.create" && organization.id === by.home;
  switch (asked.kind) {
    case "membership.invite":
      // To ask a pending owner once more is to name them once more (P-1).
      if (organization.ownerInvitation !== null && personKey(organization.owner.email) === personKey(asked.after.email))
        return own ? owners_name_owners(organization, by) : distributors_manage(organization, by);
      return who_changes_memberships(asked, organization, by);
    case "membership.update":
    case "membership.disable":
    case "membership.enable":
      return who_changes_memberships(asked, organization, by);
    case "role.create":
    case "role.update":
      return firstViolation(
        () => who_acts_inside(organization, "roles", by, asked.kind === "role.update" ? "edit" : "create"),
        () => own_roles_stay(asked.after, organization, by),
        () => a_role_grants_no_more_than_its_maker_holds(asked.after, organization, by),
      );
    case "role.delete":
      return who_acts_inside(organization, "roles", by);
    case "sso.create":
    case "sso.update":
    case "sso.delete":
      return firstViolation(
        () => who_acts_inside(organization, "organization", by),
        () => who_decides_on_sign_in(organization, own, by),
      );
    case "costCenter.create":
    case "costCenter.update":
    case "costCenter.delete":
      return who_changes_cost_centers(asked, organization, by);
    case "account.create":
    case "account.update":
    case "account.delete":
      return firstViolation(
        () => who_changes_accounts(asked, organization, by),
        () => automatic_customers_are_for_who_is_in_charge(asked, organization, by),
      );
    case "presentation.create":
    case "presentation.update":
    case "presentation.delete":
      return firstViolation(
        () => who_presents(asked, organization, by),
        () => (own ? own_management_stays(asked, organization) : undefined),
      );
    case "license.create":
    case "license.update":
    case "license.delete":
      return who_changes_licenses(asked.kind === "license.update" ? "edit" : "create", organization, own, by);
    case "billing.create":
    case "billing.update":
    case "billing.delete":
      return who_changes_billing(asked, organization, by);
    case "owner.name":
      return who_names_an_owner(organization, asked.after.owner, by);
    case "owner.transfer":
      return who_transfers(organization, own, by);
    case "organization.update":
      return firstViolation(
        () => in_charge(organization, by),
        () => settings_are_for_who_is_in_charge(asked.after, organization, by),
        () => (own ? own_settings(asked.after, organization) : undefined),
        () => (own ? own_people_get_in(asked.after, organization) : undefined),
      );
    default:
      return own ? own_matter(asked.kind, organization, by) : distributors_manage(organization, by);
  }
}

/** P-7, P-9: who has cost centers in a scope of their roles changes those, and puts them below no others. */
function who_changes_cost_centers(
  { kind, after }: Extract<Change, { kind: `costCenter.${string}` }>,
  organization: Organization,
  by: Authority,
): Verdict {
  const verb = kind === "costCenter.update" ? "edit" : "create";
  const verdict = who_acts_inside(organization, "costCenters", by, verb);
  if (!verdict || organization.id !== by.home) return verdict;
  const held = partsHeld(by, `costCenters:${verb}`, "costCenters");
  const above = "parent" in after ? after.parent : null;
  const isThere = organization.assets.costCenters.get(after.key)?.parent === above;
  return held.has(after.key) && (above === null || isThere || held.has(above)) ? undefined : verdict;
}

/**
 * L-1, P-7: as an allocation (C-7), pools are given by the distributor above, also to a sealed child; a root has those that it buys. By
 * owners and admins, and by roles that permit it there.
 */
function who_changes_licenses(verb: Verb, { key, parent }: Organization, own: boolean, by: Authority): Verdict {
  if (own && parent !== null)
    return {
      ...{ code: "distributor_only", rule: "L-1", field: "licenses" },
      message: `${key} does not change its own license pools; the distributor above it does`,
    };
  if (isInCharge(by) || holds(by, `licenses:${verb}`, key)) return undefined;
  return not_allowed("P-7", `this needs licenses:${verb} in ${key}, or to be owner or admin of its distributor`);
}

/** P-7, A-1: who has linked accounts in a scope of their roles changes those. */
function who_changes_accounts(
  { kind, after }: Extract<Change, { kind: `account.${string}` }>,
  organization: Organization,
  by: Authority,
): Verdict {
  const verb = kind === "account.update" ? "edit" : "create";
  const verdict = who_acts_inside(organization, "accounts", by, verb);
  if (!verdict || organization.id !== by.home) return verdict;
  return partsHeld(by, `accounts:${verb}`, "accounts").has(after.id) ? undefined : verdict;
}

/** A-2, P-7: what creates children, and takes their first credits from the pool, is turned on by who may create them. */
function automatic_customers_are_for_who_is_in_charge(
  { after }: Extract<Change, { kind: `account.${string}` }>,
  { key, assets }: Organization,
  by: Authority,
): Verdict {
  if (!("autoCustomer" in after) || !after.autoCustomer || isInCharge(by)) return undefined;
  if (assets.accounts.get(after.id)?.autoCustomer) return undefined;
  return not_allowed("P-7", `autoCustomer of ${after.id} creates children of ${key}, as its owners and admins do`, {
    field: "accounts",
  });
}

/**
 * B-1: that a child is a managed account, and of how many computers, is its distributor's matter. How it pays is separate from that: it
 * is set by who holds billing there; from above only where the distributor's people act inside (O-11). Who was unlinked has nobody above
 * it, and who holds billing there settles all of it (U-4).
 */
function who_changes_billing(
  { kind, after }: Extract<Change, { kind: `billing.${string}` }>,
  organization: Organization,
  by: Authority,
): Verdict {
  const own = organization.id === by.home;
  const paying = PAYING.find((field) => {
    const value = field in after ? after[field as keyof typeof after] : undefined;
    return kind === "billing.create" ? (value ?? null) !== null : value !== undefined;
  });
  const managing = kind !== "billing.update" || after.computers !== undefined;
  return firstViolation(
    () => {
      if (!managing || (own && organization.phase === "unlinked")) return undefined;
      return own
        ? own_matter(kind === "billing.update" ? "billing.create" : kind, organization, by)
        : distributors_manage(organization, by);
    },
    () => (own || paying !== undefined ? who_sets_how_it_pays(organization, own, by) : undefined),
  );
}

const PAYING = ["invoicesTo", "payment"] as const;

function who_sets_how_it_pays(organization: Organization, own: boolean, by: Authority): Verdict {
  const { key } = organization;
  const field = "managedAccount.billing";
  if (!own && accessOf(organization) === "sealed")
    return not_allowed("O-11", `${key} is sealed: how it pays is its own matter`, {
      wayOut: "its owner sets the payment reference, or `access: delegated` is set on the distributor or on the child",
      field,
    });
  if (holds(by, "billing:edit", key)) return undefined;
  return not_allowed("P-7", `how ${key} pays needs billing:edit there`, { field });
}

function who_changes_memberships(
  asked: Extract<Change, { kind: `membership.${string}` }>,
  organization: Organization,
  by: Authority,
): Verdict {
  return firstViolation(
    () => who_acts_inside(organization, "users", by, VERBS[asked.kind]),
    () => own_access_stays(asked, organization, by),
    () => nobody_grants_what_they_lack(rolesGivenBy(asked, organization), organization, by),
  );
}

/** Roles that somebody has by a change and had not before: enabling gives back all of them. */
function rolesGivenBy(
  { kind, after }: Extract<Change, { kind: `membership.${string}` }>,
  { people }: Organization,
): readonly string[] {
  if (kind === "membership.enable") return people.members.get(personKey(after.email))?.roles ?? [];
  return "roles" in after ? (after.roles ?? []) : [];
}

/** The table's first row: what is below a distributor is managed by its owners and admins. */
function distributors_manage({ key }: Organization, by: Authority): Verdict {
  if (isInCharge(by)) return undefined;
  return not_allowed("P-7", `what is done to ${key} is for owners and admins of its distributor`);
}

function in_charge({ key }: Organization, by: Authority): Verdict {
  if (isInCharge(by) || holds(by, "organization:edit", key)) return undefined;
  return not_allowed("P-7", `${key} is changed by its owners and admins, and by those of its distributor`);
}

/** C-7: an organization changes neither its credits nor what its distributor knows and manages it by. */
function own_matter(kind: Change["kind"], organization: Organization, by: Authority): Verdict {
  const above = ABOVE[kind];
  if (above && !(above.root && organization.parent === null))
    return {
      code: "distributor_only",
      rule: above.rule,
      message: `${organization.key} does not change its own ${above.what}; the distributor above it does`,
    };
  if (isInCharge(by)) return undefined;
  return not_allowed("P-7", `what is done to ${organization.key} is for its owners and admins`);
}

/** O-10, O-11, U-5: what decides who gets in, and what comes of credits, takes more than leave to edit. */
function settings_are_for_who_is_in_charge(after: Updated, { key }: Organization, by: Authority): Verdict {
  const field = SETTINGS.find((one) => after[one] !== undefined);
  if (field === undefined || isInCharge(by)) return undefined;
  return not_allowed("P-7", `${field} of ${key} is set by owners and admins`, { field });
}

type Updated = Extract<Change, { kind: "organization.update" }>["after"];
const SETTINGS = ["customerAccess", "access", "usedOnUnlink", "anchorRef", "partnerType"] as const;

/** O-10, O-11, U-5: what a distributor has set for a child, the child does not set. */
function own_settings(after: Updated, { key, parent }: Organization): Verdict {
  const field = SETTINGS.find((one) => after[one] !== undefined);
  if (field === undefined || parent === null) return undefined;
  const rule = RULES[field];
  return not_allowed(rule, `${field} of ${key} is set by the distributor above it`, { field });
}

/** O-10, P-7: what has no distributor above does not keep out its own people, who asks among them; the operator may. */
function own_people_get_in({ customerAccess }: Updated, { key }: Organization): Verdict {
  if (customerAccess !== "refuse") return undefined;
  return {
    code: "own_access",
    rule: "O-10",
    message: `${key} would keep out its own people, who asks among them, and no distributor is there to let them in again`,
    field: "customerAccess",
  };
}

const RULES = {
  ...({ customerAccess: "O-10", access: "O-11", usedOnUnlink: "U-5" } as const),
  ...({ anchorRef: "N-2", partnerType: "L-1" } as const),
} as const;

/**
 * O-11, P-9: users, roles and cost centers of an organization are managed by its own people; by those of the distributor above it only
 * where that acts inside (`delegated`), as far as their roles go.
 */
export function who_acts_inside(
  organization: Organization,
  noun: "users" | "roles" | "costCenters" | "accounts" | "organization",
  by: Authority,
  verb: Verb = noun === "organization" ? "edit" : "create",
): Verdict {
  if (by.operator) return undefined;
  const { key, id } = organization;
  if (!users_are_shared(by.home, id) && accessOf(organization) === "sealed")
    return not_allowed("O-11", `${key} is sealed: its ${MATTERS[noun]} are its own matter`, {
      wayOut: "its owner invites you, or `access: delegated` is set on the distributor or on the child",
    });
  const wanted: Permission = `${noun}:${verb}`;
  if (isInCharge(by) || holds(by, wanted, key)) return undefined;
  return not_allowed("P-7", `this needs ${wanted} in ${key}, or to be its owner or admin`);
}

const MATTERS = {
  ...({ users: "people and roles", roles: "people and roles", organization: "people and roles" } as const),
  costCenters: "cost centers",
  accounts: "linked accounts",
} as const;

/** What each change of memberships takes (P-7): to take away is in `create`. */
const VERBS = {
  "membership.invite": "create",
  "membership.update": "edit",
  "membership.disable": "create",
  "membership.enable": "edit",
} as const satisfies Readonly<Record<Extract<Change["kind"], `membership.${string}`>, Verb>>;

/** The table's row of branding, contact menu and alert routing: of the own organization, and of all below, sealed or not. */
function who_presents({ kind }: PresentationChange, { key }: Organization, by: Authority): Verdict {
  const wanted: Permission = kind === "presentation.update" ? "branding:edit" : "branding:create";
  if (isInCharge(by) || holds(by, wanted, key)) return undefined;
  return not_allowed("P-7", `this needs ${wanted} in ${key}, or to be its owner or admin`, { field: "branding" });
}

/** B-2: whether a child is its provider's or its own to manage is settled by the distributor above it. */
function own_management_stays(
  asked: PresentationChange,
  { key, parent, phase, assets: { presentation } }: Organization,
): Verdict {
  const after = asked.kind === "presentation.delete" ? null : asked.after.management;
  if (parent === null || phase === "unlinked" || after === (presentation?.management ?? null)) return undefined;
  return not_allowed("B-2", `management of ${key} is set by the distributor above it`, { field: "management" });
}

type PresentationChange = Extract<Change, { kind: `presentation.${string}` }>;

/** P-5, P-7: whoever chooses the identity provider decides who anybody is, the owner too; so that is as much as ownership. */
function who_decides_on_sign_in({ key }: Organization, own: boolean, by: Authority): Verdict {
  if (by.operator || (own ? by.roles.has("owner") : isInCharge(by))) return undefined;
  return not_allowed(
    "P-5",
    own
      ? `the sign-in of ${key} is set by its owner`
      : `the sign-in of ${key} is set by owners and admins of its distributor`,
    { field: "sso" },
  );
}

/**
 * P-1: who names the owner of an organization, or puts the name of one right: its owner; and, while they have not accepted, owners and admins
 * of the distributor above. From then on those do so only where they act inside (O-11).
 */
export function who_names_an_owner(
  organization: Organization,
  { email }: Pick<Owner, "email">,
  by: Authority,
): Verdict {
  if (by.operator) return undefined;
  if (organization.id === by.home) return owners_name_owners(organization, by);
  const isNamedStill =
    organization.ownerInvitation === null && personKey(organization.owner.email) === personKey(email);
  return (
    distributors_manage(organization, by) ?? (isNamedStill ? who_acts_inside(organization, "users", by) : undefined)
  );
}

/** P-1, P-7: who owns an organization is named by its owner; an admin is everything but that. */
function owners_name_owners({ key }: Organization, by: Authority): Verdict {
  if (by.roles.has("owner")) return undefined;
  return not_allowed("P-7", `the owner of ${key} is named by its owner, not by its admins`, { field: "owner" });
}

/** P-4: a transfer is asked for by the owner; in delegated children also by owners and admins of the distributor. */
function who_transfers(organization: Organization, own: boolean, by: Authority): Verdict {
  const allowed = own ? by.roles.has("owner") : accessOf(organization) === "delegated" && isInCharge(by);
  if (allowed) return undefined;
  return not_allowed(
    "P-4",
    own
      ? `the ownership of ${organization.key} is transferred by its owner`
      : `the ownership of ${organization.key} is transferred by its owner; by its distributor only where access is delegated`,
    { field: "owner" },
  );
}

/** P-7: nobody takes away the access that they act with: their own, or that of the person without whom a service account's token ends. */
function own_access_stays(
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
function own_roles_stay(role: Role, { id, people }: Organization, by: Authority): Verdict {
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
function nobody_grants_what_they_lack(names: readonly string[], organization: Organization, by: Authority): Verdict {
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
function a_role_grants_no_more_than_its_maker_holds(role: Role, organization: Organization, by: Authority): Verdict {
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
