/** The law of cost centers, K-1: one function a rule, or a part of one. */
import { type CostCenter, type CostCenters, firstBelow, takenFrom } from "../cost-centers.ts";
import { a_name_is_well_formed } from "./organizations.ts";
import type { Verdict } from "./violation.ts";

const about = { rule: "K-1", field: "costCenters" } as const;

/** K-1: one that is to be made is new; one that is to be changed is there. */
export function a_cost_center_is(costCenters: CostCenters, key: string, wanted: "new" | "there"): Verdict {
  if (costCenters.has(key) === (wanted === "there")) return undefined;
  return wanted === "new"
    ? { code: "cost_center_exists", ...about, message: `there is a cost center ${key} already` }
    : { code: "cost_center_unknown", ...about, message: `there is no cost center ${key} here` };
}

/** K-1: its name is one that people can read (as O-3 has it). */
export function a_cost_center_has_a_name({ key, name, code }: CostCenter): Verdict {
  const verdict = a_name_is_well_formed(name) ?? (code === null ? undefined : a_name_is_well_formed(code));
  return verdict && { ...verdict, ...about, message: `of the cost center ${key}: ${verdict.message}` };
}

/** K-1: it stands below one of the same organization. */
export function a_cost_center_stands_below_one_that_is_there(
  costCenters: CostCenters,
  { key, parent }: CostCenter,
): Verdict {
  if (parent === null || parent === key || costCenters.has(parent)) return undefined;
  const message = `the cost center ${key} is to stand below ${parent}, and there is none of that key here`;
  return { code: "cost_center_unknown", ...about, message };
}

/** K-1: they nest without cycles. */
export function cost_centers_nest_in_no_circle(costCenters: CostCenters, { key, parent }: CostCenter): Verdict {
  const trail = [key];
  for (let at = parent; at !== null; at = costCenters.get(at)?.parent ?? null) {
    trail.push(at);
    if (at === key)
      return { code: "cost_center_circle", ...about, message: `${key} would stand below itself: ${trail.join(" → ")}` };
    // A circle that was there before is not this one's.
    if (trail.length > costCenters.size + 1) return undefined;
  }
  return undefined;
}

/** K-1: sub-accounts hang on leaves only; asked of who takes them, and of who comes to stand below. */
export function sub_accounts_hang_on_leaves(costCenters: CostCenters, one: CostCenter): Verdict {
  const below = one.subAccounts.length > 0 ? firstBelow(costCenters, one.key) : undefined;
  if (below !== undefined) {
    const message = `sub-accounts hang on leaves, and ${below} stands below the cost center ${one.key}`;
    return { code: "cost_center_not_leaf", ...about, message, wayOut: `hang them on ${below}, or on another leaf` };
  }
  const above = one.parent === null ? undefined : costCenters.get(one.parent);
  if (!above || above.subAccounts.length === 0 || above.key === one.key) return undefined;
  const message = `${above.key} has sub-accounts, which hang on leaves, so ${one.key} cannot stand below it`;
  return { code: "cost_center_not_leaf", ...about, message, wayOut: `take the sub-accounts off ${above.key} first` };
}

/** K-1: each sub-account is in at most one cost center of an organization. */
export function a_sub_account_has_one_cost_center(
  costCenters: CostCenters,
  one: Pick<CostCenter, "key" | "subAccounts">,
): Verdict {
  const taken = takenFrom(costCenters, one);
  if (!taken) return undefined;
  const message = `the sub-account ${taken.subAccount} hangs on ${taken.holder} already, and cannot hang on ${one.key} too`;
  return { code: "sub_account_taken", ...about, message, wayOut: `take it off ${taken.holder}` };
}

/** K-1: one that others stand below stays. */
export function a_cost_center_that_others_stand_below_stays(costCenters: CostCenters, key: string): Verdict {
  const below = firstBelow(costCenters, key);
  if (below === undefined) return undefined;
  const message = `${below} stands below the cost center ${key}`;
  return { code: "cost_center_in_use", ...about, message, wayOut: "delete or move what stands below it first" };
}
