/** Who may change what an organization has: cost centers, linked accounts, licenses, billing, presentation (A-2, B-1, B-2, L-1, P-7, P-9). */
import { type Authority, holds, isInCharge, type Permission, partsHeld, type Verb } from "../authority.ts";
import type { Change } from "../change.ts";
import { accessOf, type Organization } from "../organization.ts";
import { who_acts_inside } from "./acting-inside.ts";
import { distributors_manage, own_matter } from "./managing.ts";
import { firstViolation, not_allowed, type Verdict } from "./violation.ts";

/** P-7, P-9: who has cost centers in a scope of their roles changes those, and puts them below no others. */
export function who_changes_cost_centers(
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
export function who_changes_licenses(verb: Verb, { key, parent }: Organization, own: boolean, by: Authority): Verdict {
  if (own && parent !== null)
    return {
      ...{ code: "distributor_only", rule: "L-1", field: "licenses" },
      message: `${key} does not change its own license pools; the distributor above it does`,
    };
  if (isInCharge(by) || holds(by, `licenses:${verb}`, key)) return undefined;
  return not_allowed("P-7", `this needs licenses:${verb} in ${key}, or to be owner or admin of its distributor`);
}

/** P-7, A-1: who has linked accounts in a scope of their roles changes those. */
export function who_changes_accounts(
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
export function automatic_customers_are_for_who_is_in_charge(
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
export function who_changes_billing(
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

/** The table's row of branding, contact menu and alert routing: of the own organization, and of all below, sealed or not. */
export function who_presents({ kind }: PresentationChange, { key }: Organization, by: Authority): Verdict {
  const wanted: Permission = kind === "presentation.update" ? "branding:edit" : "branding:create";
  if (isInCharge(by) || holds(by, wanted, key)) return undefined;
  return not_allowed("P-7", `this needs ${wanted} in ${key}, or to be its owner or admin`, { field: "branding" });
}

/** B-2: whether a child is its provider's or its own to manage is settled by the distributor above it. */
export function own_management_stays(
  asked: PresentationChange,
  { key, parent, phase, assets: { presentation } }: Organization,
): Verdict {
  const after = asked.kind === "presentation.delete" ? null : asked.after.management;
  if (parent === null || phase === "unlinked" || after === (presentation?.management ?? null)) return undefined;
  return not_allowed("B-2", `management of ${key} is set by the distributor above it`, { field: "management" });
}

type PresentationChange = Extract<Change, { kind: `presentation.${string}` }>;
