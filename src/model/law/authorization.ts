/**
 * Who may do what (*People*, the table at its end; O-9, O-11, C-7, P-1, P-4, P-7, P-9, U-2): asked of every change, by the planner
 * as by the service, before any other law of it. What is out of sight (O-6) is for the caller of this to hide.
 *
 * Three questions decide: whose the organization is (the own, or one below), whether the distributor's people act inside it
 * (O-11), and what roles the asker has.
 */
import type { Authority } from "../authority.ts";
import type { Change } from "../change.ts";
import type { Organization } from "../organization.ts";
import { personKey } from "../people.ts";
import { who_acts_inside, who_changes_memberships } from "./acting-inside.ts";
import {
  automatic_customers_are_for_who_is_in_charge,
  own_management_stays,
  who_changes_accounts,
  who_changes_billing,
  who_changes_cost_centers,
  who_changes_licenses,
  who_presents,
} from "./asset-authorization.ts";
import { a_role_grants_no_more_than_its_maker_holds, own_roles_stay } from "./granting.ts";
import {
  distributors_manage,
  in_charge,
  own_matter,
  own_people_get_in,
  own_settings,
  settings_are_for_who_is_in_charge,
} from "./managing.ts";
import { owners_name_owners, who_decides_on_sign_in, who_names_an_owner, who_transfers } from "./naming-owners.ts";
import { firstViolation, type Verdict } from "./violation.ts";

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
