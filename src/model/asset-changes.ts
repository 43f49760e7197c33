/** What changes of assets do to an organization. All laws have been asked (`asset-refusal.ts`). */
import type { Assets } from "./assets.ts";
import type { Change } from "./change.ts";
import { canonicalCostCenter } from "./cost-centers.ts";
import type { Organization } from "./organization.ts";
import { withEntry } from "./people.ts";
import { canonicalPresentation } from "./presentation.ts";

/** Changes that are about assets and nothing else. */
export type AssetChange = Extract<Change, { kind: `${"costCenter" | "license" | "presentation"}.${string}` }>;

const NOUNS: ReadonlySet<string> = new Set(["costCenter", "license", "presentation"]);

/** Whether a change is one of assets. */
export function isAssetChange(asked: Change): asked is AssetChange {
  return NOUNS.has(asked.kind.slice(0, asked.kind.indexOf(".")));
}

/** Performs a change of assets. */
export function actOnAssets(organization: Organization, asked: AssetChange): void {
  organization.assets = Object.freeze({ ...organization.assets, ...after(organization.assets, asked) });
}

/** What is other of assets after a change of them. */
function after({ costCenters, licenses }: Assets, asked: AssetChange): Partial<Assets> {
  switch (asked.kind) {
    case "costCenter.create":
    case "costCenter.update":
      return { costCenters: withEntry(costCenters, asked.after.key, canonicalCostCenter(asked.after)) };
    case "costCenter.delete":
      return { costCenters: withEntry(costCenters, asked.after.key, undefined) };
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
  }
}

/** What a change is about, as it is now: the `before` or `after` of its event. Null where it is not there. */
export function assetState(asked: AssetChange, { assets }: Pick<Organization, "assets">): object {
  switch (asked.kind) {
    case "costCenter.create":
    case "costCenter.update":
    case "costCenter.delete":
      return { costCenter: assets.costCenters.get(asked.after.key) ?? null };
    case "presentation.create":
    case "presentation.update":
    case "presentation.delete":
      return { presentation: assets.presentation };
    case "license.create":
    case "license.update":
    case "license.delete":
      return { license: assets.licenses.get(asked.after.product) ?? null };
  }
}
