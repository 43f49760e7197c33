/** The law of linked accounts, A-1 to A-4, and what N-1 says of them: one function a rule, or a part of one. */
import type { LinkedAccount, LinkedAccounts } from "../linked-accounts.ts";
import { ancestorsOf, type Organization } from "../organization.ts";
import type { Verdict } from "./violation.ts";

const about = { rule: "A-1", field: "accounts" } as const;

/** one that is to be onboarded is new in the tree; whose it is otherwise is not said (O-6). */
export function a_linked_account_is_new_in_the_tree(id: string, isHeld: boolean): Verdict {
  if (!isHeld) return undefined;
  return { code: "account_exists", ...about, message: `the account ${id} is onboarded already` };
}

/** one that is to be changed is there. */
export function a_linked_account_is_there(accounts: LinkedAccounts, id: string): Verdict {
  if (accounts.has(id)) return undefined;
  return { code: "account_unknown", ...about, message: `there is no account ${id} here` };
}

/** it is onboarded on a distributor. */
export function linked_accounts_are_a_distributors({ key, kind }: Pick<Organization, "key" | "kind">): Verdict {
  if (kind === "Distributor") return undefined;
  const message = `${key} is no distributor, and linked accounts are onboarded on distributors`;
  return { code: "account_not_distributor", ...about, message, wayOut: "onboard it on the distributor above" };
}

/** one that is dedicated has one child. */
export function a_dedicated_account_has_one_child({ id, type, children }: LinkedAccount): Verdict {
  if (type === "shared" || children.length <= 1) return undefined;
  const message = `the account ${id} is dedicated, and is to be assigned to ${children.join(", ")}: one child has it`;
  return { code: "account_one_child", ...about, message, wayOut: "`type: shared` with `children`" };
}

/** it is assigned to organizations below the distributor that has it. `child` is undefined where it is absent. */
export function an_account_is_assigned_below_its_distributor(
  { id }: Pick<LinkedAccount, "id">,
  key: string,
  child: Organization | undefined,
  distributor: Organization,
): Verdict {
  if (child && child.phase !== "unlinked" && [...ancestorsOf(child)].includes(distributor)) return undefined;
  const message = `the account ${id} is to be assigned to ${key}, and there is no such organization below ${distributor.key}`;
  return { code: "account_child_unknown", ...about, message };
}

/** children are created from billing files of Azure CSP accounts that are portal-defined and shared. */
export function automatic_customers_are_for_shared_portal_defined_azure(one: LinkedAccount): Verdict {
  const { id, provider, type, portalDefined } = one;
  if (!one.autoCustomer || (provider === "azure" && portalDefined && type === "shared")) return undefined;
  const lacks = [
    ...(provider === "azure" ? [] : [`its provider is ${provider}`]),
    ...(portalDefined ? [] : ["it is not portal-defined"]),
    ...(type === "shared" ? [] : [`it is ${type}`]),
  ];
  const message = `autoCustomer is for shared, portal-defined Azure accounts; of ${id}: ${lacks.join(", ")}`;
  return { code: "auto_customer_not_possible", rule: "A-2", field: "accounts", message };
}

/** new sub-accounts go to the child of dedicated AWS and Azure accounts. */
export function automatic_assignment_is_for_dedicated_aws_and_azure(one: LinkedAccount): Verdict {
  const { id, provider, type } = one;
  if (!one.autoAssigned || (provider !== "gcp" && type === "dedicated")) return undefined;
  const lacks = [
    ...(provider === "gcp" ? ["its provider is gcp"] : []),
    ...(type === "shared" ? ["it is shared"] : []),
  ];
  const message = `autoAssigned is for dedicated accounts of AWS or Azure; of ${id}: ${lacks.join(", ")}`;
  return { code: "auto_assigned_not_possible", rule: "A-3", field: "accounts", message };
}

/** a rule of exclusion is for accounts that are dedicated and auto-assigned. */
export function exclusion_is_from_automatic_assignment({
  id,
  type,
  autoAssigned,
  excludeRule,
}: LinkedAccount): Verdict {
  if (excludeRule === null || (type === "dedicated" && autoAssigned)) return undefined;
  const lacks = [
    ...(type === "dedicated" ? [] : ["it is shared"]),
    ...(autoAssigned ? [] : ["it is not auto-assigned"]),
  ];
  const message = `excludeRule is for dedicated, auto-assigned accounts; of ${id}: ${lacks.join(", ")}`;
  return { code: "exclude_rule_not_possible", rule: "A-3", field: "accounts", message };
}

/** what automation has assigned is not removed along with an account. */
export function an_account_with_sub_accounts_stays(accounts: LinkedAccounts, id: string): Verdict {
  const count = accounts.get(id)?.subAccounts ?? 0;
  if (count === 0) return undefined;
  const message = `the account ${id} has ${count} sub-account${count === 1 ? "" : "s"}, which no apply removes`;
  const wayOut = `remove them first: DELETE …/accounts/${id}/sub-accounts`;
  return { code: "account_in_use", rule: "A-4", field: "accounts", message, wayOut };
}

/** A-1, O-12: who leaves what is below a distributor has none of its accounts. */
export function who_moves_away_has_no_accounts_there(
  moved: Organization,
  found: { readonly account: string; readonly child: string; readonly distributor: string } | undefined,
): Verdict {
  if (!found) return undefined;
  const { account, child, distributor } = found;
  const message = `${child} has the account ${account} of ${distributor}, and ${moved.key === child ? "it" : moved.key} would no longer be below that`;
  return {
    code: "account_assigned",
    rule: "A-1",
    field: "parent",
    message,
    wayOut: `assign ${account} to others first`,
  };
}

/** N-1: an anchor has no linked accounts. */
export function an_anchor_has_no_accounts({ id }: Pick<LinkedAccount, "id">, child: Organization | undefined): Verdict {
  if (!child?.anchor) return undefined;
  const message = `${child.key} is an anchor, which has no linked accounts, and is to have ${id}`;
  const wayOut = "assign it to the children that the anchor holds together";
  return { code: "anchor_has_none", rule: "N-1", field: "accounts", message, wayOut };
}
