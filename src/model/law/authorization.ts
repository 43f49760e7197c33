/**
 * Who may do what (*People*, the table at its end; O-9, O-11, C-7, P-1, P-4, P-7, P-9, U-2): asked of every change, by the planner
 * as by the service, before any other law of it. What is out of sight (O-6) is for the caller of this to hide.
 *
 * Three questions decide: whose the organization is (the own, or one below), whether the distributor's people act inside it
 * (O-11), and what roles the asker has.
 */
import { type Authority, authorityOf, expanded, holds, isBuiltIn, isInCharge, type Permission } from "../authority.ts";
import type { Change } from "../change.ts";
import { accessOf, type Organization } from "../organization.ts";
import { personKey, type Role } from "../people.ts";
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
  "organization.protect": { what: "protection", rule: "O-13", root: true },
  "organization.unprotect": { what: "protection", rule: "O-13", root: true },
};

/** Whether an asker may make a change of an organization (of a creation: the distributor above it). */
export function who_may_change(asked: Change, organization: Organization, by: Authority): Verdict {
  if (by.operator) return undefined;
  const own = asked.kind !== "organization.create" && organization.id === by.home;
  switch (asked.kind) {
    case "membership.invite":
    case "membership.update":
    case "membership.disable":
    case "membership.enable":
      return firstViolation(
        () => who_acts_inside(organization, "users", by),
        () => own_access_stays(asked, organization, by),
        () =>
          "roles" in asked.after ? nobody_grants_what_they_lack(asked.after.roles ?? [], organization, by) : undefined,
      );
    case "role.create":
    case "role.update":
      return firstViolation(
        () => who_acts_inside(organization, "roles", by),
        () => a_role_grants_no_more_than_its_maker_holds(asked.after, organization, by),
      );
    case "role.delete":
      return who_acts_inside(organization, "roles", by);
    case "sso.create":
    case "sso.update":
    case "sso.delete":
      return who_acts_inside(organization, "organization", by);
    case "owner.name":
      return own ? owners_name_owners(organization, by) : distributors_manage(organization, by);
    case "owner.transfer":
      return who_transfers(organization, own, by);
    case "organization.update":
      return firstViolation(
        () => in_charge(organization, by),
        () => (own ? own_settings(asked.after, organization) : undefined),
      );
    default:
      return own ? own_matter(asked.kind, organization, by) : distributors_manage(organization, by);
  }
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
      code: "operator_only",
      rule: above.rule,
      message: `${organization.key} does not change its own ${above.what}; the distributor above it does`,
    };
  return in_charge(organization, by);
}

/** O-10, O-11, U-5: what a distributor has set for a child, the child does not set. */
function own_settings(
  after: Extract<Change, { kind: "organization.update" }>["after"],
  { key, parent }: Organization,
): Verdict {
  const field = (["customerAccess", "access", "usedOnUnlink"] as const).find((one) => after[one] !== undefined);
  if (field === undefined || parent === null) return undefined;
  const rule = field === "customerAccess" ? "O-10" : field === "access" ? "O-11" : "U-5";
  return not_allowed(rule, `${field} of ${key} is set by the distributor above it`, { field });
}

/**
 * O-11, P-9: users, roles and cost centers of an organization are managed by its own people; by those of the distributor above it only
 * where that acts inside (`delegated`), as far as their roles go.
 */
export function who_acts_inside(
  organization: Organization,
  noun: "users" | "roles" | "organization",
  by: Authority,
): Verdict {
  if (by.operator) return undefined;
  const { key, id } = organization;
  if (id !== by.home && accessOf(organization) === "sealed")
    return not_allowed("O-11", `${key} is sealed: its people and roles are its own matter`, {
      wayOut: "its owner invites you, or `access: delegated` is set on the distributor or on the child",
    });
  const wanted: Permission = `${noun}:${noun === "organization" ? "edit" : "create"}`;
  if (isInCharge(by) || holds(by, wanted, key)) return undefined;
  return not_allowed("P-7", `this needs ${wanted} in ${key}, or to be its owner or admin`);
}

/** O-11, P-9: the same for who only looks: it takes to list them. */
export function who_looks_inside(
  { key, id, ...organization }: Organization,
  noun: "users" | "roles",
  by: Authority,
): Verdict {
  if (by.operator) return undefined;
  if (id !== by.home && accessOf(organization) === "sealed")
    return not_allowed("O-11", `${key} is sealed: its people and roles are its own matter`, {
      wayOut: "its owner invites you, or `access: delegated` is set on the distributor or on the child",
    });
  if (isInCharge(by) || holds(by, `${noun}:list`, key)) return undefined;
  return not_allowed("P-7", `this needs ${noun}:list in ${key}`);
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

/** P-7: nobody takes away the access that they act with. */
function own_access_stays(
  asked: Extract<Change, { kind: `membership.${string}` }>,
  { id }: Organization,
  by: Authority,
): Verdict {
  if (id !== by.home || by.email === null || personKey(asked.after.email) !== personKey(by.email)) return undefined;
  if (asked.kind !== "membership.disable" && !(asked.kind === "membership.update" && asked.after.roles))
    return undefined;
  return {
    code: "own_access",
    rule: "P-7",
    message: `${asked.after.email} is who asks; nobody takes away or changes their own access`,
    field: "users",
    wayOut: "let another owner or admin do it",
  };
}

/** P-7: nobody grants what they do not hold. */
function nobody_grants_what_they_lack(names: readonly string[], { key, people }: Organization, by: Authority): Verdict {
  const asked = authorityOf("", names, people.roles);
  const missing = [...asked.grants.flatMap(({ permissions }) => [...permissions])].find(
    (permission) => !holds(by, permission as Permission, key),
  );
  const beyond = asked.roles.has("admin") && !isInCharge(by) ? "the role admin" : missing;
  if (beyond === undefined) return undefined;
  return {
    code: "beyond_own_permissions",
    rule: "P-7",
    message: `this would grant ${beyond}, which who asks does not hold`,
    field: "users",
  };
}

/** P-7: the same for what a custom role permits, itself or by what it includes. */
function a_role_grants_no_more_than_its_maker_holds(role: Role, organization: Organization, by: Authority): Verdict {
  const included = nobody_grants_what_they_lack(role.includes.filter(isBuiltIn), organization, by);
  const custom = role.includes.filter((name) => !isBuiltIn(name));
  const verdict = included ?? nobody_grants_what_they_lack(custom, organization, by);
  if (verdict) return { ...verdict, field: "roles" };
  const missing = [...expanded(role.permissions)].find(
    (permission) => !holds(by, permission as Permission, organization.key),
  );
  if (missing === undefined) return undefined;
  return {
    code: "beyond_own_permissions",
    rule: "P-7",
    message: `the role ${role.name} would permit ${missing}, which who asks does not hold`,
    field: "roles",
  };
}
