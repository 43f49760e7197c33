/** Which laws a change of assets must pass, in the order of the book. Who may ask for it: `law/authorization.ts`. */
import { accountRefusal } from "./account-refusal.ts";
import type { AssetChange } from "./asset-changes.ts";
import { canonicalCostCenter } from "./cost-centers.ts";
import * as costCenters from "./law/cost-centers.ts";
import * as licenses from "./law/licenses.ts";
import * as managed from "./law/managed-accounts.ts";
import { firstViolation, type OnTaken, type Verdict } from "./law/violation.ts";
import type { BillingUpdate } from "./managed-accounts.ts";
import type { Organization } from "./organization.ts";
import { presentationRefusal } from "./presentation-refusal.ts";
import type { Tree } from "./tree.ts";

export function assetRefusal(tree: Tree, organization: Organization, asked: AssetChange, onTaken?: OnTaken): Verdict {
  const { assets } = organization;
  switch (asked.kind) {
    case "costCenter.create":
    case "costCenter.update": {
      const one = canonicalCostCenter(asked.after);
      const wanted = asked.kind === "costCenter.create" ? "new" : "there";
      return firstViolation(
        () => costCenters.a_cost_center_is(assets.costCenters, one.key, wanted),
        () => costCenters.a_cost_center_has_a_name(one),
        () => costCenters.a_cost_center_stands_below_one_that_is_there(assets.costCenters, one),
        () => costCenters.cost_centers_nest_in_no_circle(assets.costCenters, one),
        () => costCenters.sub_accounts_hang_on_leaves(assets.costCenters, one),
        () => {
          const taken = costCenters.a_sub_account_has_one_cost_center(assets.costCenters, one);
          const isTaken = () => {
            const now = organization.assets.costCenters;
            const same = now.get(one.key);
            return same !== undefined && costCenters.a_sub_account_has_one_cost_center(now, same) !== undefined;
          };
          return taken && onTaken ? onTaken(taken, isTaken) : taken;
        },
      );
    }
    case "costCenter.delete":
      return firstViolation(
        () => costCenters.a_cost_center_is(assets.costCenters, asked.after.key, "there"),
        () => costCenters.a_cost_center_that_others_stand_below_stays(assets.costCenters, asked.after.key),
      );
    case "account.create":
    case "account.update":
    case "account.delete":
      return accountRefusal(tree, organization, asked, onTaken);
    case "presentation.create":
    case "presentation.update":
    case "presentation.delete":
      return presentationRefusal(tree, organization, asked, onTaken);
    case "license.create":
    case "license.update": {
      const wanted = asked.kind === "license.create" ? "new" : "there";
      return firstViolation(
        () => licenses.children_of_an_msp_have_no_pools(organization),
        () => licenses.a_quantity_is_whole(asked.after),
        () => licenses.a_license_pool_is(assets.licenses, asked.after.product, wanted),
        () => licenses.a_quantity_covers_what_is_drawn(organization, asked.after),
      );
    }
    case "license.delete":
      return firstViolation(
        () => licenses.a_license_pool_is(assets.licenses, asked.after.product, "there"),
        () => licenses.a_license_pool_in_use_stays(organization, asked.after.product),
      );
    case "billing.create":
      return firstViolation(
        () => managed.an_anchor_is_no_managed_account(organization),
        () => managed.a_managed_account_is_a_child(organization),
        () => managed.a_managed_account_is(organization, "new"),
        () => billingRefusal(asked.after),
      );
    case "billing.update":
      return firstViolation(
        () => managed.a_managed_account_is(organization, "there"),
        () => billingRefusal(asked.after),
      );
    case "billing.delete":
      return managed.a_managed_account_is(organization, "there");
  }
}

function billingRefusal({ computers, invoicesTo }: BillingUpdate): Verdict {
  return firstViolation(
    () => (computers === undefined ? undefined : managed.a_managed_account_has_250_computers_at_most(computers)),
    () => (invoicesTo === undefined ? undefined : managed.invoices_go_to_a_mailbox(invoicesTo)),
  );
}
