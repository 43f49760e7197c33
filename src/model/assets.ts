/**
 * What an organization has besides credits and people (*Cost centers, linked accounts, anchors*; *Licenses, managed accounts,
 * presentation*). Frozen data, as people are: what changes is replaced, so that a group that is taken back finds what was there before.
 */
import type { CostCenter, CostCenters } from "./cost-centers.ts";
import type { LicensePool, LicensePools } from "./licenses.ts";
import type { Presentation } from "./presentation.ts";

export interface Assets {
  readonly costCenters: CostCenters;
  readonly licenses: LicensePools;
  /** Null where it says nothing of it. */
  readonly presentation: Presentation | null;
}

/** Of an organization that has none of it, as most. */
export const NO_ASSETS: Assets = Object.freeze({
  costCenters: new Map<string, CostCenter>(),
  presentation: null,
  licenses: new Map<string, LicensePool>(),
});
