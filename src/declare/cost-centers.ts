/**
 * Declared cost centers (K-1) → what is desired, and what the files by themselves can do wrong with them. A cost center is declared as a
 * whole: without `code` it has none, without `parent` it stands at the top. Its sub-accounts are managed where they are declared.
 */
import { canonicalName, sorted } from "../model/canonical.ts";
import type { CostCenter } from "../model/cost-centers.ts";
import type { DesiredCostCenter } from "../model/desired.ts";
import * as law from "../model/law/cost-centers.ts";
import type { Verdict } from "../model/law/violation.ts";
import { didYouMean } from "../model/nearest.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { Mistake } from "./mistake.ts";
import { wordsOf } from "./problems.ts";

/** By key. What has the wrong form is left out: the schema says so. */
export function costCentersOf(declared: YamlMap): ReadonlyMap<string, DesiredCostCenter> {
  return new Map(
    Object.entries(declared).flatMap(([key, one]): [string, DesiredCostCenter][] => {
      if (!isMap(one) || typeof one.name !== "string") return [];
      const { name, code, parent, subAccounts } = one;
      return [
        [
          key,
          {
            ...{ key, name: canonicalName(name), code: typeof code === "string" ? canonicalName(code) : null },
            parent: typeof parent === "string" ? parent : null,
            subAccounts: Array.isArray(subAccounts)
              ? sorted(subAccounts.filter((id) => typeof id === "string"))
              : undefined,
          },
        ],
      ];
    }),
  );
}

/** What the files alone can tell. */
export function* checkCostCenters(declared: ReadonlyMap<string, DesiredCostCenter>): Generator<Mistake> {
  const all = new Map([...declared].map(([key, one]) => [key, { ...one, subAccounts: one.subAccounts ?? [] }]));
  const holders = new Map<string, string>();
  for (const one of declared.values()) {
    const field = ["costCenters", one.key];
    const whole: CostCenter = { ...one, subAccounts: one.subAccounts ?? [] };
    yield* verdict(law.a_cost_center_has_a_name(whole), [...field, "name"]);
    const lost = law.a_cost_center_stands_below_one_that_is_there(all, whole);
    if (lost)
      yield* verdict({ ...lost, message: lost.message + didYouMean(one.parent ?? "", [...all.keys()]) }, [
        ...field,
        "parent",
      ]);
    const circle = law.cost_centers_nest_in_no_circle(all, whole);
    yield* verdict(circle, [...field, "parent"]);
    // Said once: without this one, the others of the circle make none.
    if (circle) all.set(one.key, { ...whole, parent: null });
    yield* verdict(law.sub_accounts_hang_on_leaves(all, { ...whole, parent: null }), [...field, "subAccounts"]);
    for (const subAccount of whole.subAccounts) {
      const holder = holders.get(subAccount);
      if (holder === undefined) holders.set(subAccount, one.key);
      else {
        const message = `the sub-account ${subAccount} hangs on ${holder} and on ${one.key}: keep one of the two`;
        const other = ["costCenters", holder, "subAccounts"];
        yield { code: "sub_account_taken", rule: "K-1", message, field: [...field, "subAccounts"], other };
      }
    }
  }
}

function* verdict(found: Verdict, field: readonly string[]): Generator<Mistake> {
  if (found) yield { code: found.code, rule: found.rule, message: wordsOf(found), field };
}
