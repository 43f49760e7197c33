/** What a run did to assets → the changes that put it back, or why not. Each thing is put back by itself. */
import { sameValue } from "../model/canonical.ts";
import type { Change } from "../model/change.ts";
import { type CostCenter, canonicalCostCenter } from "../model/cost-centers.ts";
import type { LicensePool } from "../model/licenses.ts";
import { managedAccountNow } from "../model/managed-accounts.ts";
import type { Organization } from "../model/organization.ts";
import type { Event } from "../wire/generated/wire.ts";
import type { Draft } from "./operation.ts";
import { accountIn, restoreAccount } from "./revert-accounts.ts";
import { type Irrevocable, type PersonOf, restorePresentation } from "./revert-presentation.ts";

/** Something of assets over a run: as it was found, and as it was left. */
export interface AssetTouched {
  readonly noun: Noun;
  readonly found: Event["before"];
  left: Event["after"];
}

type Noun = "costCenter" | "account" | "license" | "presentation" | "billing";
const NOUNS: readonly Noun[] = ["costCenter", "account", "license", "presentation", "billing"];

/** Notes what an event did to assets, under a mark of what it is about. Answers whether it is one of them. */
export function noteAssets({ kind, before, after }: Event, touched: Map<string, AssetTouched>): boolean {
  const noun = NOUNS.find((one) => kind.startsWith(`${one}.`));
  if (!noun) return false;
  const key =
    noun === "account"
      ? (accountIn(before) ?? accountIn(after))?.id
      : noun === "license"
        ? (licenseIn(before) ?? licenseIn(after))?.product
        : (costCenterIn(before) ?? costCenterIn(after))?.key;
  const mark = `${noun} ${key}`;
  const known = touched.get(mark);
  if (known) known.left = after;
  else touched.set(mark, { noun, found: before, left: after });
  return true;
}

/** Puts one thing back in a live organization; null where that is as it was found. A text says why it cannot be. */
export function restoreAsset(
  organization: Organization,
  touched: AssetTouched,
  personOf: PersonOf,
): Pick<Draft, "change" | "before"> | Irrevocable | string | null {
  switch (touched.noun) {
    case "costCenter":
      return restoreCostCenter(organization, touched);
    case "account":
      return restoreAccount(organization, touched);
    case "license":
      return restoreLicense(organization, touched);
    case "presentation":
      return restorePresentation(organization, touched, personOf);
    case "billing":
      return restoreManagedAccount(organization, touched);
  }
}

function restoreLicense(
  { key: address, assets }: Organization,
  { found, left }: AssetTouched,
): Pick<Draft, "change" | "before"> | string | null {
  const [was, is] = [licenseIn(found), licenseIn(left)];
  const product = was?.product ?? is?.product ?? "";
  const now = assets.licenses.get(product) ?? null;
  if (sameValue(now, was)) return null;
  if (!sameValue(now, is)) return `the license pool of ${product} was changed since the run`;
  const change: Change = !was
    ? { kind: "license.delete", address, after: { product } }
    : { kind: now ? "license.update" : "license.create", address, after: was };
  return { change, before: now && { ...now } };
}

function restoreCostCenter(
  { key: address, assets }: Organization,
  { found, left }: AssetTouched,
): Pick<Draft, "change" | "before"> | string | null {
  const [was, is] = [costCenterIn(found), costCenterIn(left)];
  const key = was?.key ?? is?.key ?? "";
  const now = assets.costCenters.get(key) ?? null;
  if (sameValue(now, was)) return null;
  if (!sameValue(now, is)) return `the cost center ${key} was changed since the run`;
  const before = now && { ...now };
  const change: Change = !was
    ? { kind: "costCenter.delete", address, after: { key } }
    : { kind: now ? "costCenter.update" : "costCenter.create", address, after: was };
  return { change, before };
}

/** Whether it is a managed account, and of how many computers. How it pays stands in no event as it was (B-1), and is not put back. */
function restoreManagedAccount(
  { key: address, assets }: Organization,
  { found, left }: Pick<AssetTouched, "found" | "left">,
): Pick<Draft, "change" | "before"> | string | null {
  const [was, is] = [computersIn(found), computersIn(left)];
  const account = managedAccountNow(assets.billing);
  const now = account?.computers ?? null;
  if (paysOtherwise(found, left)) return "how it pays is kept in no event, and is not put back: declare it";
  if (now === was) return null;
  if (now !== is) return "its managed account was changed since the run";
  const before = account && { computers: account.computers };
  if (was === null) return { change: { kind: "billing.delete", address, after: {} }, before };
  const change: Change =
    now === null
      ? { kind: "billing.create", address, after: { computers: was, invoicesTo: null, payment: null } }
      : { kind: "billing.update", address, after: { computers: was } };
  return { change, before };
}

function billingIn(fields: Event["before"]): object | null {
  const one = fields?.billing;
  return typeof one === "object" ? one : null;
}

function computersIn(fields: Event["before"]): number | null {
  const one = billingIn(fields);
  return one && "computers" in one && typeof one.computers === "number" ? one.computers : null;
}

/** Whether a run changed how it pays, of an account that was there before and after. */
function paysOtherwise(found: Event["before"], left: Event["after"]): boolean {
  const [was, is] = [billingIn(found), billingIn(left)];
  if (!was || !is) return false;
  const [before, after] = [textIn(was, "payment"), textIn(is, "payment")];
  return before !== after || "invoicesTo" in is;
}

/** A cost center in an event. It was written by the service, in the form of the model. */
export function costCenterIn(fields: Event["before"]): CostCenter | null {
  const one = fields?.costCenter;
  if (typeof one !== "object" || one === null || !("key" in one) || !("name" in one)) return null;
  const { key, name } = one;
  const [code, parent] = [textIn(one, "code"), textIn(one, "parent")];
  const subAccounts = "subAccounts" in one && Array.isArray(one.subAccounts) ? one.subAccounts.map(String) : [];
  return canonicalCostCenter({ key: String(key), name: String(name), code, parent, subAccounts });
}

function textIn(fields: object, field: string): string | null {
  const value = Object.entries(fields).find(([name]) => name === field)?.[1];
  return typeof value === "string" ? value : null;
}

/** A license pool in an event. */
export function licenseIn(fields: Event["before"]): LicensePool | null {
  const one = fields?.license;
  if (typeof one !== "object" || one === null || !("product" in one) || !("quantity" in one)) return null;
  return { product: String(one.product), quantity: Number(one.quantity) };
}
