/** Warnings of managed accounts (B-2, B-4, P-8), asked of the tree as it will be after the plan. They forbid nothing. */
import { type Authority, holds } from "../model/authority.ts";
import type { Desired } from "../model/desired.ts";
import {
  a_managed_account_should_have_an_admin,
  a_managed_account_should_say_who_is_alerted,
  the_owner_should_be_the_providers,
} from "../model/law/managed-accounts.ts";
import { users_are_shared } from "../model/law/people.ts";
import { accessOf, type Organization } from "../model/organization.ts";
import type { Tree } from "../model/tree.ts";
import type { Objection } from "./difference.ts";

/** What is odd about the managed accounts that are declared, in the order of the files. */
export function doubtsOfBilling({ organizations }: Desired, tree: Tree, authority: Authority): Objection[] {
  return [...organizations.values()].flatMap((desired): Objection[] => {
    const organization = desired.state === "managed" ? tree.get(desired.key) : undefined;
    if (!organization || organization.phase === "unlinked" || organization.assets.billing === null) return [];
    const doubts = [
      seesPeople(organization, authority) ? a_managed_account_should_have_an_admin(organization) : undefined,
      the_owner_should_be_the_providers(organization),
      seesLook(organization, authority) ? a_managed_account_should_say_who_is_alerted(organization) : undefined,
    ];
    return doubts.flatMap((violation) => (violation ? [{ desired, violation }] : []));
  });
}

function seesLook({ key }: Organization, authority: Authority): boolean {
  return authority.operator || holds(authority, "branding:view", key);
}

/** Who is not shown the people of an organization (O-11) cannot tell whether there is an admin among them. */
function seesPeople(organization: Organization, authority: Authority): boolean {
  if (authority.operator) return true;
  const inside = users_are_shared(authority.home, organization.id) || accessOf(organization) === "delegated";
  return inside && holds(authority, "users:view", organization.key);
}
