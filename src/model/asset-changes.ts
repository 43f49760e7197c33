/** What changes of assets do to an organization. All laws have been asked (`asset-refusal.ts`). */
import type { Assets } from "./assets.ts";
import type { Change } from "./change.ts";
import { canonicalCostCenter } from "./cost-centers.ts";
import { changedAccount, reassigned } from "./linked-accounts.ts";
import { type BillingUpdate, begun, type ManagedAccount, managedAccountNow, updated } from "./managed-accounts.ts";
import { ancestorsOf, type Organization } from "./organization.ts";
import { withEntry } from "./people.ts";
import { canonicalPresentation } from "./presentation.ts";
import type { Tree } from "./tree.ts";

/** Changes that are about assets and nothing else. */
export type AssetChange = Extract<
  Change,
  { kind: `${"costCenter" | "account" | "license" | "presentation" | "billing"}.${string}` }
>;

const NOUNS: ReadonlySet<string> = new Set(["costCenter", "account", "license", "presentation", "billing"]);

/** Whether a change is one of assets. */
export function isAssetChange(asked: Change): asked is AssetChange {
  return NOUNS.has(asked.kind.slice(0, asked.kind.indexOf(".")));
}

/** Performs a change of assets; what begins or ends does so at `nowMs`, in Unix milliseconds. */
export function actOnAssets(organization: Organization, asked: AssetChange, nowMs: number): void {
  organization.assets = Object.freeze({ ...organization.assets, ...after(organization.assets, asked, nowMs) });
}

/** What is other of assets after a change of them. */
function after(
  { costCenters, accounts, licenses, billing }: Assets,
  asked: AssetChange,
  nowMs: number,
): Partial<Assets> {
  switch (asked.kind) {
    case "costCenter.create":
    case "costCenter.update":
      return { costCenters: withEntry(costCenters, asked.after.key, canonicalCostCenter(asked.after)) };
    case "costCenter.delete":
      return { costCenters: withEntry(costCenters, asked.after.key, undefined) };
    case "account.create":
    case "account.update": {
      const { id } = asked.after;
      return { accounts: withEntry(accounts, id, changedAccount(asked.after, accounts.get(id))) };
    }
    case "account.delete":
      return { accounts: withEntry(accounts, asked.after.id, undefined) };
    case "presentation.create":
    case "presentation.update":
      return { presentation: canonicalPresentation(asked.after) };
    case "presentation.delete":
      return { presentation: null };
    case "license.create":
    case "license.update": {
      const { product, quantity } = asked.after;
      return { licenses: withEntry(licenses, product, { product, quantity }) };
    }
    case "license.delete":
      return { licenses: withEntry(licenses, asked.after.product, undefined) };
    case "billing.create":
      return { billing: begun(asked.after, billing, nowMs) };
    case "billing.update":
      return { billing: billing && updated(billing, asked.after) };
    case "billing.delete":
      return { billing: billing && Object.freeze({ ...billing, until: nowMs }) };
  }
}

/** What a change is about, as it is now: the `before` or `after` of its event. Null where it is not there. */
export function assetState(asked: AssetChange, { assets }: Pick<Organization, "assets">): object {
  switch (asked.kind) {
    case "costCenter.create":
    case "costCenter.update":
    case "costCenter.delete":
      return { costCenter: assets.costCenters.get(asked.after.key) ?? null };
    case "account.create":
    case "account.update":
    case "account.delete":
      return { account: assets.accounts.get(asked.after.id) ?? null };
    case "presentation.create":
    case "presentation.update":
    case "presentation.delete":
      return { presentation: assets.presentation };
    case "license.create":
    case "license.update":
    case "license.delete":
      return { license: assets.licenses.get(asked.after.product) ?? null };
    case "billing.create":
    case "billing.update":
    case "billing.delete":
      return { billing: billingState(managedAccountNow(assets.billing), asked.after) };
  }
}

/** Who has linked accounts has them under whatever key, and no longer once it has left the tree; null says that. */
export function renameAssigned(tree: Tree, organization: Organization, next: string | null): void {
  for (const above of ancestorsOf(organization)) {
    const accounts = reassigned(above.assets.accounts, organization.key, next);
    if (accounts === above.assets.accounts) continue;
    tree.touch(above);
    above.assets = Object.freeze({ ...above.assets, accounts });
  }
}

/** Of how it pays, what was asked about; a mailbox is somebody's, and events are kept for ever, so whose it is stands in none. */
function billingState(account: ManagedAccount | null, asked: BillingUpdate): object | null {
  if (!account) return null;
  const { computers, payment, invoicesTo } = account;
  return {
    computers,
    ...(asked.payment !== undefined && { payment }),
    ...(asked.invoicesTo !== undefined && { invoicesTo: invoicesTo === null ? null : "(a mailbox)" }),
  };
}
