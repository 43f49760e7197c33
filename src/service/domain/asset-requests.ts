/**
 * Assets of an organization, one at a time: read in pages, and put or removed as one operation of a change set, performed by
 * `change-set.ts`, so that there is one law and one way to write.
 */
import { hash, randomBytes } from "node:crypto";
import type { Assets } from "../../model/assets.ts";
import type { PartNoun, Permission } from "../../model/authority.ts";
import { canonicalJson } from "../../model/canonical.ts";
import type { Change } from "../../model/change.ts";
import type { CostCenter } from "../../model/cost-centers.ts";
import type { LicensePool } from "../../model/licenses.ts";
import { canonicalAccount, type LinkedAccount } from "../../model/linked-accounts.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import type { Transaction } from "../store/statement.ts";
import { partsShown } from "./authorization.ts";
import type { Caller } from "./caller.ts";
import { performIn, type Surroundings } from "./change-set.ts";
import type { PageAsked } from "./members.ts";
import { readActedOn } from "./person-acts.ts";
import { findPlaceIn } from "./places.ts";
import { serviceRefusal } from "./refusals.ts";
import { findTree, lockTree, type TreeRow } from "./trees.ts";

/** What organizations have many of. */
export interface AssetKind<Asset> {
  /** Rule of the law book that tells of it. */
  readonly rule: string;
  /** What one is called in words. */
  readonly name: string;
  /** Permission to see it, and by what name roles have some in their scope (P-7); null of what a distributor knows of all below, and has no scope. */
  readonly view: Permission;
  readonly part: PartNoun | null;
  /** All of an organization, by what tells them apart. */
  readonly of: (assets: Assets) => ReadonlyMap<string, Asset>;
  readonly put: (address: string, asset: Asset, isNew: boolean) => Change;
  readonly remove: (address: string, key: string) => Change;
}

export const COST_CENTERS: AssetKind<CostCenter> = {
  ...{ rule: "K-1", name: "cost center", view: "costCenters:view" as const, part: "costCenters" as const },
  of: ({ costCenters }) => costCenters,
  put: (address, after, isNew) => ({ kind: isNew ? "costCenter.create" : "costCenter.update", address, after }),
  remove: (address, key) => ({ kind: "costCenter.delete", address, after: { key } }),
};

export const LICENSES: AssetKind<LicensePool> = {
  ...{ rule: "L-1", name: "license pool", view: "licenses:view" as const, part: null },
  of: ({ licenses }) => licenses,
  put: (address, after, isNew) => ({ kind: isNew ? "license.create" : "license.update", address, after }),
  remove: (address, product) => ({ kind: "license.delete", address, after: { product } }),
};

export const ACCOUNTS: AssetKind<LinkedAccount> = {
  ...{ rule: "A-1", name: "account", view: "accounts:view" as const, part: "accounts" as const },
  of: ({ accounts }) => accounts,
  put: (address, asset, isNew) => {
    return { kind: isNew ? "account.create" : "account.update", address, after: canonicalAccount(asset) };
  },
  remove: (address, id) => ({ kind: "account.delete", address, after: { id } }),
};

/** Which one of an organization. */
export interface AssetAsked {
  /** Key of the organization. */
  readonly organization: string;
  /** What tells it apart there. */
  readonly key: string;
  /** Operation id (C-11); without one, asking again is asking anew. */
  readonly operation?: string | undefined;
}

/** A page of what an organization has, by key; undefined where the organization is absent or out of sight. */
export function* listAssets<Asset>(
  kind: AssetKind<Asset>,
  { root, caller }: Pick<Surroundings, "root" | "caller">,
  organization: string,
  { after, limit }: PageAsked,
): Transaction<{ readonly assets: Asset[]; readonly next: string | null } | undefined> {
  const tree = yield* findTree(root, caller);
  const shown = tree && (yield* readShown(kind, tree, organization, caller));
  if (!shown) return undefined;
  const all = [...shown].filter(([key]) => key > after).sort(([one], [other]) => (one < other ? -1 : 1));
  const next = all.length > limit ? (all[limit - 1]?.[0] ?? null) : null;
  return { assets: all.slice(0, limit).map(([, asset]) => asset), next };
}

/** One; undefined as above, a refusal where there is none of that key. */
export function* readAsset<Asset>(
  kind: AssetKind<Asset>,
  { root, caller }: Pick<Surroundings, "root" | "caller">,
  { organization, key }: AssetAsked,
): Transaction<Asset | Refusal | undefined> {
  const tree = yield* findTree(root, caller);
  const shown = tree && (yield* readShown(kind, tree, organization, caller));
  return shown && (shown.get(key) ?? missing(kind, key, organization));
}

/** Puts one in its place, new or changed, and answers it as it is stored; undefined as above. */
export function* putAsset<Asset>(
  kind: AssetKind<Asset>,
  asset: Asset,
  asked: AssetAsked,
  around: Surroundings,
): Transaction<Asset | Refusal | undefined> {
  const { organization, key } = asked;
  const tree = yield* lockTree(around.root, around.caller);
  const assets = tree && (yield* readAssetsOf(tree, organization, around));
  if (!tree || !assets) return undefined;
  const refusal = yield* performAsset(tree, kind.put(organization, asset, !kind.of(assets).has(key)), asked, around);
  if (refusal) return refusal;
  const stored = yield* readAssetsOf(tree, organization, around);
  return stored && kind.of(stored).get(key);
}

/** Removes one, for good; undefined as above. */
export function* removeAsset<Asset>(
  kind: AssetKind<Asset>,
  asked: AssetAsked,
  around: Surroundings,
): Transaction<"done" | Refusal | undefined> {
  const { organization, key } = asked;
  const tree = yield* lockTree(around.root, around.caller);
  const assets = tree && (yield* readAssetsOf(tree, organization, around));
  if (!tree || !assets) return undefined;
  const change = kind.remove(organization, key);
  return (yield* performAsset(tree, change, asked, around)) ?? "done";
}

/** Those in sight of a caller (P-7). */
function* readShown<Asset>(
  { of, view, part }: AssetKind<Asset>,
  tree: TreeRow,
  organization: string,
  caller: Caller,
): Transaction<ReadonlyMap<string, Asset> | undefined> {
  const place = yield* findPlaceIn(tree, organization, caller);
  const on = place && (yield* readActedOn(tree, place.key, ""));
  if (!place || !on) return undefined;
  if (part === null) return of(on.organization.assets);
  const shown = partsShown(caller, view, part, place);
  return new Map([...of(on.organization.assets)].filter(([key]) => shown === "all" || shown.has(key)));
}

function* readAssetsOf(
  tree: TreeRow,
  organization: string,
  { caller }: Pick<Surroundings, "caller">,
): Transaction<Assets | undefined> {
  const place = yield* findPlaceIn(tree, organization, caller);
  const on = place && (yield* readActedOn(tree, place.key, ""));
  return on?.organization.assets;
}

/** Performs a change of assets in a locked tree; answers why not, where it is refused. */
export function* performAsset(
  tree: TreeRow,
  change: Change,
  { operation }: Pick<AssetAsked, "operation">,
  around: Surroundings,
): Transaction<Refusal | undefined> {
  const id = operation ?? randomBytes(16).toString("base64url");
  // What was created is changed when it is put again: the request is the same, whatever it came to (C-11).
  const [noun] = change.kind.split(".");
  const digest = hash("sha256", canonicalJson([noun, change.address, change.after]), "base64url");
  const set = { stack: null, run: null, groups: [{ operations: [{ ...change, id, version: null }] }] };
  const [group] = (yield* performIn(tree, set, { ...around, digest }))?.groups ?? [];
  return group?.status === "refused" ? group.refusal : undefined;
}

function missing({ rule, name }: Pick<AssetKind<never>, "rule" | "name">, key: string, address: string): Refusal {
  return serviceRefusal("not_found", `${address} has no ${name} ${key.slice(0, 100)}`, { address, rule });
}
