/** Who says who owns an organization, and how anybody proves who they are there (P-1, P-4, P-5, P-7). */
import { type Authority, isInCharge } from "../authority.ts";
import { accessOf, type Organization, type Owner } from "../organization.ts";
import { personKey } from "../people.ts";
import { who_acts_inside } from "./acting-inside.ts";
import { distributors_manage } from "./managing.ts";
import { not_allowed, type Verdict } from "./violation.ts";

/** P-5, P-7: whoever chooses the identity provider decides who anybody is, the owner too; so that is as much as ownership. */
export function who_decides_on_sign_in({ key }: Organization, own: boolean, by: Authority): Verdict {
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
export function owners_name_owners({ key }: Organization, by: Authority): Verdict {
  if (by.roles.has("owner")) return undefined;
  return not_allowed("P-7", `the owner of ${key} is named by its owner, not by its admins`, { field: "owner" });
}

/** P-4: a transfer is asked for by the owner; in delegated children also by owners and admins of the distributor. */
export function who_transfers(organization: Organization, own: boolean, by: Authority): Verdict {
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
