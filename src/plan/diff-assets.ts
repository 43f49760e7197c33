/**
 * Declared and live assets of one organization → what differs. What is declared as a map is managed as a whole (language rule 3): what
 * stands there and is declared no longer is deleted.
 */

import type { Assets } from "../model/assets.ts";
import { NO_ASSETS } from "../model/assets.ts";
import { sameValue } from "../model/canonical.ts";
import type { Change } from "../model/change.ts";
import type { CostCenter } from "../model/cost-centers.ts";
import type { DesiredCostCenter, DesiredManagedAccount, DesiredOrganization } from "../model/desired.ts";
import { MOST_COMPUTERS, managedAccountNow } from "../model/managed-accounts.ts";
import type { Organization } from "../model/organization.ts";
import { canonicalPresentation, type Presentation, UNSAID } from "../model/presentation.ts";
import { diffAccounts } from "./diff-accounts.ts";
import type { Draft } from "./operation.ts";

/**
 * Compares the assets of an organization; `live` is null where it is to be created. `renamed` has the next key by the live one; `lineage` is
 * the tree's.
 */
export function diffAssets(
  wanted: DesiredOrganization,
  live: Organization | null,
  { renamed, lineage }: { readonly renamed: ReadonlyMap<string, string>; readonly lineage: string },
  drafts: Draft[],
): void {
  const difference = new AssetDifference(wanted, live, drafts);
  const { costCenters, accounts, presentation, managedAccount } = wanted.assets ?? {};
  if (costCenters) difference.compareCostCenters(costCenters);
  if (accounts) diffAccounts(accounts, { wanted, live, renamed }, drafts);
  if (presentation) difference.comparePresentation(presentation);
  if (managedAccount) difference.compareManagedAccount(managedAccount, lineage);
}

class AssetDifference {
  readonly #wanted: DesiredOrganization;
  readonly #live: Organization | null;
  readonly #assets: Assets;
  readonly #drafts: Draft[];
  readonly #address: string;

  constructor(wanted: DesiredOrganization, live: Organization | null, drafts: Draft[]) {
    this.#wanted = wanted;
    this.#live = live;
    this.#assets = live?.assets ?? NO_ASSETS;
    this.#drafts = drafts;
    this.#address = wanted.key;
  }

  compareCostCenters(declared: ReadonlyMap<string, DesiredCostCenter>): void {
    const address = this.#address;
    const there = this.#assets.costCenters;
    for (const [key, one] of declared) {
      const was = there.get(key);
      const after: CostCenter = { ...one, subAccounts: one.subAccounts ?? was?.subAccounts ?? [] };
      const field = `costCenters.${key}`;
      if (!was) this.#draft({ kind: "costCenter.create", address, after }, null, field);
      else if (!sameValue(was, after)) this.#draft({ kind: "costCenter.update", address, after }, { ...was }, field);
    }
    for (const [key, was] of there)
      if (!declared.has(key))
        this.#draft({ kind: "costCenter.delete", address, after: { key } }, { ...was }, "costCenters");
  }

  /** What is declared of it, over what is there (language rule 3); where nothing is left, there is none. */
  comparePresentation(declared: Partial<Presentation>): void {
    const address = this.#address;
    const { presentation: was } = this.#assets;
    const after = canonicalPresentation({ ...(was ?? UNSAID), ...declared });
    if (sameValue(was, after)) return;
    const field = firstDifference(declared, was ?? UNSAID);
    if (after === null) this.#draft({ kind: "presentation.delete", address, after: {} }, was && { ...was }, field);
    else if (was === null) this.#draft({ kind: "presentation.create", address, after }, null, field);
    else this.#draft({ kind: "presentation.update", address, after }, { ...was }, field);
  }

  /** What is not said of how it pays is left as it is (language rule 3). */
  compareManagedAccount({ computers, invoicesTo, payment }: DesiredManagedAccount, lineage: string): void {
    const address = this.#address;
    const was = managedAccountNow(this.#assets.billing);
    const mark = payment?.markLike(was?.payment ?? null, [lineage, address]);
    const field = "managedAccount";
    if (!was) {
      const after = { computers: computers ?? MOST_COMPUTERS, invoicesTo: invoicesTo ?? null, payment: mark ?? null };
      this.#draft({ kind: "billing.create", address, after }, null, field, payment?.variable);
      return;
    }
    const after = {
      ...(computers !== undefined && computers !== was.computers && { computers }),
      ...(invoicesTo !== undefined && invoicesTo !== was.invoicesTo && { invoicesTo }),
      ...(mark !== undefined && mark !== was.payment && { payment: mark }),
    };
    const fields = Object.keys(after);
    if (fields.length === 0) return;
    const before = Object.fromEntries(Object.entries(was).filter(([name]) => fields.includes(name)));
    const variable = "payment" in after ? payment?.variable : undefined;
    this.#draft({ kind: "billing.update", address, after }, before, field, variable);
  }

  #draft(change: Change, before: Draft["before"], field: string, variable?: string): void {
    const secret = variable === undefined ? {} : { variable };
    this.#drafts.push({ change, before, desired: this.#wanted, live: this.#live, field, ...secret });
  }
}

/** The declared field that a problem is shown at: the first that is other than what is there. */
function firstDifference(declared: Partial<Presentation>, was: Presentation): string {
  const differs = (field: keyof Presentation) => field in declared && !sameValue(declared[field], was[field]);
  return FIELDS.find(differs) ?? "branding";
}

const FIELDS = ["subdomain", "branding", "contactMenu", "alertsTo", "support", "management"] as const;
