/**
 * Declared and live license pools of one organization (L-1) → what differs. A map, and so managed as a whole (language rule 3). What is
 * used of them is no part of it: that is never drift.
 */
import type { Change } from "../model/change.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import type { Organization } from "../model/organization.ts";
import type { Draft } from "./operation.ts";

/** Compares the pools of an organization; `live` is null where it is to be created. */
export function diffLicenses(desired: DesiredOrganization, live: Organization | null, drafts: Draft[]): void {
  const declared = desired.assets?.licenses;
  if (!declared) return;
  const there = live?.assets.licenses ?? new Map<string, never>();
  const address = desired.key;
  const draft = (change: Change, before: Draft["before"], field: string) =>
    drafts.push({ change, before, desired, live, field });
  for (const [product, after] of declared) {
    const was = there.get(product);
    const field = `licenses.${product}`;
    if (!was) draft({ kind: "license.create", address, after }, null, field);
    else if (was.quantity !== after.quantity) draft({ kind: "license.update", address, after }, { ...was }, field);
  }
  for (const [product, was] of there)
    if (!declared.has(product)) draft({ kind: "license.delete", address, after: { product } }, { ...was }, "licenses");
}
