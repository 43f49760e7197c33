/** Writes what a change set has changed of assets. What is there is read along with the organizations (`assets-rows.ts`). */
import { NO_ASSETS } from "../../model/assets.ts";
import type { CostCenter, CostCenters } from "../../model/cost-centers.ts";
import { NO_LICENSING } from "../../model/licenses.ts";
import { insert, query, type SqlValue, type Transaction } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import { beginDraws, endDraws, writePools } from "./license-rows.ts";
import { writeAccounts } from "./linked-accounts.ts";
import { type References, writeManagedAccount } from "./managed-accounts.ts";
import type { Changed } from "./organizations.ts";

/** Writes the assets of what has changed; payment references by their marks. */
export function* writeAssets(tree: number, changed: readonly Changed[], references: References): Transaction<void> {
  yield* writeAccounts(tree, changed);
  for (const { organization, before } of changed) {
    const was = organization === before ? NO_ASSETS : before.assets;
    const { assets, id } = organization;
    if (assets === was) continue;
    const of = [tree, numberOf(id)] as const;
    yield* writeCostCenters(of, was.costCenters, assets.costCenters);
    yield* writeManagedAccount(of, was.billing, assets.billing, references);
  }
  yield* writeLicenses(tree, changed);
}

/** Draws end before their pools do, and begin after: within a change set who leaves gives back what it used (U-4). */
function* writeLicenses(tree: number, changed: readonly Changed[]): Transaction<void> {
  const licensed = changed.flatMap(({ organization: is, before }) => {
    const was = is === before ? NONE : before;
    const same = is.assets.licenses === was.assets.licenses && is.licensing === was.licensing;
    return same ? [] : [{ of: [tree, numberOf(is.id)] as const, was, is }];
  });
  for (const { of, was, is } of licensed) yield* endDraws(of, was, is);
  for (const { of, was, is } of licensed) yield* writePools(of, was, is);
  for (const { of, was, is } of licensed) yield* beginDraws(of, was, is);
}

const NONE = { assets: NO_ASSETS, licensing: NO_LICENSING };

type Owning = readonly [tree: number, organization: number];

/** What differs goes first and comes then: within a change set sub-accounts may change hands (K-1). */
function* writeCostCenters(of: Owning, was: CostCenters, is: CostCenters): Transaction<void> {
  if (was === is) return;
  const gone = [...was.keys()].filter((key) => is.get(key) !== was.get(key));
  const come = [...is.values()].filter((one) => was.get(one.key) !== one);
  if (gone.length > 0)
    for (const [table, column] of [
      ["cost_center_sub_accounts", "cost_center"],
      ["cost_centers", "key"],
    ])
      yield* query(
        `DELETE FROM ${table} WHERE tree = $1 AND organization = $2 AND ${column} = ANY($3::text[])`,
        ...[...of, gone],
      );
  yield* insert(
    "cost_centers",
    COST_CENTER_ROW,
    come.map((one) => rowOf(of, one)),
  );
  yield* insert(
    "cost_center_sub_accounts",
    SUB_ACCOUNT_ROW,
    come.flatMap(({ key, subAccounts }) => subAccounts.map((one) => [...of, one, key])),
  );
}

const OWNING = { tree: "bigint", organization: "bigint" } as const;
const COST_CENTER_ROW = { ...OWNING, key: "text", name: "text", code: "text", parent: "text" } as const;
const SUB_ACCOUNT_ROW = { ...OWNING, sub_account: "text", cost_center: "text" } as const;

function rowOf(of: Owning, { key, name, code, parent }: CostCenter): SqlValue[] {
  return [...of, key, name, code, parent];
}
