/** Who manages what is inside of an organization: its own people; from above only where it is delegated (O-11, P-9). */
import { type Authority, holds, isInCharge, type Permission, type Verb } from "../authority.ts";
import type { Change } from "../change.ts";
import { accessOf, type Organization } from "../organization.ts";
import { nobody_grants_what_they_lack, own_access_stays, rolesGivenBy } from "./granting.ts";
import { users_are_shared } from "./people.ts";
import { firstViolation, not_allowed, type Verdict } from "./violation.ts";

export function who_changes_memberships(
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
