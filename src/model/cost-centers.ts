/**
 * Cost centers (K-1): a forest in one organization, with sub-accounts of linked accounts on its leaves. A sub-account is named by its id,
 * whether or not it has arrived yet: what is onboarded later finds its place.
 *
 * Rejected: cost centers that hold others as objects; every rule asks for one by its key.
 */
import { canonicalName, sorted } from "./canonical.ts";

export interface CostCenter {
  /** What it is called by in its organization. */
  readonly key: string;
  /** 1 to 100 characters. */
  readonly name: string;
  /** Its code in the books; null where it has none. */
  readonly code: string | null;
  /** Key of the one above; null at the top. */
  readonly parent: string | null;
  /** Ids, sorted. */
  readonly subAccounts: readonly string[];
}

/** By key. */
export type CostCenters = ReadonlyMap<string, CostCenter>;

/** As stored. */
export function canonicalCostCenter({ key, name, code, parent, subAccounts }: CostCenter): CostCenter {
  return {
    ...{ key, name: canonicalName(name), code: code === null ? null : canonicalName(code) },
    ...{ parent, subAccounts: sorted(subAccounts) },
  };
}

/** Key of the first cost center that stands right below one; undefined where it is a leaf. */
export function firstBelow(costCenters: CostCenters, key: string): string | undefined {
  for (const one of costCenters.values()) if (one.parent === key) return one.key;
  return undefined;
}

/** A sub-account of one that another has too, with the key of that one. */
export function takenFrom(
  costCenters: CostCenters,
  { key, subAccounts }: Pick<CostCenter, "key" | "subAccounts">,
): { readonly subAccount: string; readonly holder: string } | undefined {
  if (subAccounts.length === 0) return undefined;
  const wanted = new Set(subAccounts);
  for (const other of costCenters.values()) {
    if (other.key === key) continue;
    const subAccount = other.subAccounts.find((one) => wanted.has(one));
    if (subAccount !== undefined) return { subAccount, holder: other.key };
  }
  return undefined;
}
