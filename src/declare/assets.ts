/**
 * What declarations say of an organization's assets, and what the files by themselves can do wrong with them. Asked only of organizations
 * that declare any.
 */
import type { DesiredAssets } from "../model/desired.ts";
import { checkCostCenters, costCentersOf } from "./cost-centers.ts";
import { licensesOf } from "./licenses.ts";
import { accountsOf, checkAccounts } from "./linked-accounts.ts";
import { checkManagedAccount, managedAccountOf, type SecretOf } from "./managed-accounts.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { Mistake } from "./mistake.ts";
import { checkPresentation, presentationOf, saysPresentation } from "./presentation.ts";

/** Whether anything is said of assets. */
export function saysAssets(declared: YamlMap): boolean {
  const { costCenters, accounts, licenses, managedAccount } = declared;
  const said = [costCenters, accounts, licenses, managedAccount].some((one) => one !== undefined);
  return said || saysPresentation(declared);
}

/** The assets that a declaration, templates merged, asks for. */
export function assetsOf(declared: YamlMap, secretOf: SecretOf): DesiredAssets {
  const { costCenters, accounts, licenses, managedAccount } = declared;
  return {
    ...(isMap(costCenters) && { costCenters: costCentersOf(costCenters) }),
    ...(isMap(accounts) && { accounts: accountsOf(accounts) }),
    ...(isMap(licenses) && { licenses: licensesOf(licenses) }),
    ...(saysPresentation(declared) && { presentation: presentationOf(declared) }),
    ...(isMap(managedAccount) && { managedAccount: managedAccountOf(managedAccount, secretOf) }),
  };
}

/** What the files alone can tell. */
export function* checkAssets(
  { costCenters, accounts, presentation, managedAccount }: DesiredAssets,
  of: { readonly key: string; readonly anchor: boolean },
): Generator<Mistake> {
  if (costCenters) yield* checkCostCenters(costCenters);
  if (accounts) yield* checkAccounts(accounts);
  if (presentation) yield* checkPresentation(presentation);
  if (managedAccount) yield* checkManagedAccount(of);
}
