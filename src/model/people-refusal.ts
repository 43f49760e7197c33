/** Which laws a change of people must pass, in the order of the book. Who may ask for it: `law/authorization.ts`. */
import * as law from "./law/people.ts";
import { a_persons_name_is_well_formed, an_address_is_well_formed } from "./law/persons.ts";
import { firstViolation, type Verdict } from "./law/violation.ts";
import type { Organization } from "./organization.ts";
import { personKey } from "./people.ts";
import { isOwner, type PeopleChange } from "./people-changes.ts";
import type { Tree } from "./tree.ts";

export function peopleRefusal(tree: Tree, organization: Organization, asked: PeopleChange, nowMs: number): Verdict {
  const { people } = organization;
  switch (asked.kind) {
    case "owner.name":
      return firstViolation(
        () => a_persons_name_is_well_formed(asked.after.owner.name, "owner"),
        () => law.an_owner_is_named_while_pending(organization, asked.after.owner.email),
        () => an_address_is_well_formed(asked.after.owner.email, "owner"),
      );
    case "owner.transfer":
      return law.ownership_goes_to_an_active_member(organization, asked.after.to);
    case "membership.invite": {
      const { email, name, roles } = asked.after;
      // The owner who has not accepted yet is asked once more (P-1, P-3).
      if (isOwner(organization, email) && organization.ownerInvitation !== null)
        return an_address_is_well_formed(email, "owner");
      return firstViolation(
        () => a_persons_name_is_well_formed(name, "users"),
        () => law.an_owner_is_no_member_besides(organization, email),
        () => an_address_is_well_formed(email, "users"),
        () => law.a_member_is_not_invited(organization, people.members.get(personKey(email))),
        () => law.the_owner_role_is_not_given(roles),
        () => law.roles_are_known(people, roles, "users"),
      );
    }
    case "membership.update": {
      const { email, name, roles } = asked.after;
      return firstViolation(
        () => (name === undefined ? undefined : a_persons_name_is_well_formed(name, "users")),
        () => law.a_member_is_there(organization, email, people.members.get(personKey(email))),
        () => (roles ? law.the_owner_role_is_not_given(roles) : undefined),
        () => (roles ? law.roles_are_known(people, roles, "users") : undefined),
      );
    }
    case "membership.enable": {
      const member = people.members.get(personKey(asked.after.email));
      return firstViolation(
        () => law.a_member_is_there(organization, asked.after.email, member),
        () => law.only_who_was_disabled_is_enabled(organization, member),
        () => law.roles_are_known(people, member?.roles ?? [], "users"),
      );
    }
    case "membership.disable":
      return law.a_member_is_there(organization, asked.after.email, people.members.get(personKey(asked.after.email)));
    case "role.create":
    case "role.update":
      return firstViolation(
        () => law.a_custom_role_has_a_name_of_its_own(asked.after.name),
        () => law.a_role_is(people, asked.after.name, asked.kind === "role.create" ? "new" : "there"),
        () => law.the_owner_role_is_not_given(asked.after.includes),
        () =>
          law.roles_are_known(
            people,
            asked.after.includes.filter((name) => name !== asked.after.name),
            "roles",
          ),
        () => law.roles_include_no_circle(people, asked.after),
        () => law.a_scope_names_organizations_at_or_below(asked.after, organization, (key) => tree.get(key)),
      );
    case "role.delete":
      return firstViolation(
        () => law.a_role_is(people, asked.after.name, "there"),
        () => law.a_role_in_use_stays(people, asked.after.name, nowMs),
      );
    case "sso.create":
      return firstViolation(
        () => law.an_issuer_is_well_formed(asked.after.issuer),
        () => law.a_sign_in_is_begun_once(organization),
      );
    case "sso.update":
      return firstViolation(
        () => law.an_issuer_is_well_formed(asked.after.issuer),
        () => law.a_sign_in_is_there(organization),
      );
    case "sso.delete":
      return law.a_sign_in_is_there(organization);
  }
}
