/**
 * Linked accounts: accounts of a cloud provider, onboarded on a distributor and assigned to organizations below it. Their
 * sub-accounts are no part of the model: hundreds of thousands arrive by imports, and no law of a tree asks for one; how many there are
 * is all that is known of them here.
 */
import { canonicalName, sorted } from "./canonical.ts";

export const ACCOUNT_PROVIDERS = ["aws", "azure", "gcp"] as const;
export const ACCOUNT_TYPES = ["dedicated", "shared"] as const;

export interface LinkedAccount {
  /** Unique in the tree. */
  readonly id: string;
  readonly provider: (typeof ACCOUNT_PROVIDERS)[number];
  /** As onboarded; null where it has none. */
  readonly name: string | null;
  readonly type: (typeof ACCOUNT_TYPES)[number];
  /** Keys of the organizations that it is assigned to, sorted. Those that automation created are not among them. */
  readonly children: readonly string[];
  /** Of Azure CSP: that it is defined in the portal. */
  readonly portalDefined: boolean;
  /** children are created from the billing file. */
  readonly autoCustomer: boolean;
  /** new sub-accounts go to the account's child. */
  readonly autoAssigned: boolean;
  /** a glob with `*`, on names of sub-accounts that are left out. */
  readonly excludeRule: string | null;
  /** How many sub-accounts have arrived. Nobody declares it. */
  readonly subAccounts?: number;
}

/** By id. */
export type LinkedAccounts = ReadonlyMap<string, LinkedAccount>;

/** As stored and asked for, without what only imports change. */
export function canonicalAccount(one: LinkedAccount): LinkedAccount {
  const { id, provider, name, type, children, portalDefined, autoCustomer, autoAssigned, excludeRule } = one;
  return {
    ...{ id, provider, name: name === null ? null : canonicalName(name), type, children: sorted(children) },
    ...{ portalDefined, autoCustomer, autoAssigned, excludeRule },
  };
}

/** As it is after a change: what has arrived of sub-accounts stays. */
export function changedAccount(asked: LinkedAccount, was: LinkedAccount | undefined): LinkedAccount {
  const { subAccounts } = was ?? {};
  return { ...canonicalAccount(asked), ...(subAccounts && { subAccounts }) };
}

/** Accounts in which one key of a child stands in the place of another, or none does. The same map where it is in no account. */
export function reassigned(accounts: LinkedAccounts, key: string, next: string | null): LinkedAccounts {
  if (![...accounts.values()].some(({ children }) => children.includes(key))) return accounts;
  return new Map(
    [...accounts].map(([id, one]) => {
      if (!one.children.includes(key)) return [id, one];
      const others = one.children.filter((child) => child !== key);
      return [id, { ...one, children: sorted(next === null ? others : [...others, next]) }];
    }),
  );
}

/** Whether a name fits a glob, in which `*` stands for anything and all else for itself. Takes no longer than both are long together. */
export function fitsGlob(glob: string, name: string): boolean {
  const [first = "", ...rest] = glob.split("*");
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
