/**
 * The part of a tree that a change set touches, read in a few queries and made into a `model/Tree`: every organization that
 * is named, or stands in the scope of a role, all that is above it, whatever has a name, key or external id that is asked for, and what moves along.
 *
 * Rejected: reading the whole tree (100,000 organizations for one transfer); reading for each operation (a query each).
 */
import { foldedName } from "../../model/canonical.ts";
import type { Change } from "../../model/change.ts";
import type { Owner } from "../../model/organization.ts";
import { Tree } from "../../model/tree.ts";
import { query, type Transaction, text, whole } from "../store/statement.ts";
import { readAccountHolders } from "./linked-accounts.ts";
import { type Read, readAnchored, readDescendants, readWithAncestors, readWithoutExternalId } from "./organizations.ts";
import { readSubdomains } from "./presentations.ts";
import type { TreeRow } from "./trees.ts";

/** A part of a tree in memory, with what the model does not know of it. */
export interface Part {
  readonly live: Tree;
  /** Number of the person that an owner, as read, is. */
  readonly owners: ReadonlyMap<Owner, number>;
  /** Keys asked for that were given up earlier. */
  readonly retired: ReadonlySet<string>;
  /** Keys asked for a root that another tree has, or had. */
  readonly rootKeysElsewhere: ReadonlySet<string>;
}

/** Reads the part that some changes touch; an empty one where there is no tree yet. */
export function* readPart(
  tree: TreeRow | undefined,
  changes: readonly Change[],
  regions: readonly string[],
): Transaction<Part> {
  const asked = gather(changes);
  const reads = tree ? yield* readAll(tree.number, changes, asked) : new Map<number, Read>();
  const retired = new Set(tree ? yield* readRetired(tree.number, asked.newKeys) : []);
  const live = new Tree({ regions, retiredKeys: retired });
  for (const [externalId, key] of yield* readExternalIds(tree?.number, asked.externalIds))
    live.reserveExternalId(externalId, key);
  for (const [subdomain, key] of yield* readSubdomains(tree?.number, subdomainsIn(changes)))
    live.reserveSubdomain(subdomain, key);
  for (const [id, key] of yield* readAccountHolders(tree?.number, accountsIn(changes))) live.reserveAccount(id, key);
  const owners = new Map<Owner, number>();
  for (const { organization, parent, owner } of reads.values()) {
    owners.set(organization.owner, owner);
    organization.parent = parent === null ? null : (reads.get(parent)?.organization ?? null);
  }
  for (const { organization } of reads.values()) live.load(organization);
  return { live, owners, retired, rootKeysElsewhere: yield* readRootKeys(tree?.number, asked.rootKeys) };
}

interface Asked {
  readonly keys: string[];
  /** To be given to an organization. */
  readonly newKeys: string[];
  /** Among them, those that may become the key of a root. */
  readonly rootKeys: string[];
  readonly names: string[];
  readonly externalIds: string[];
}

function gather(changes: readonly Change[]): Asked {
  const asked = {
    keys: new Set<string>(),
    newKeys: new Set<string>(),
    rootKeys: new Set<string>(),
    names: new Set<string>(),
    externalIds: new Set<string>(),
  };
  for (const change of changes) {
    asked.keys.add(change.address);
    if (change.kind === "organization.create") {
      asked.newKeys.add(change.address);
      if (change.after.parent === null) asked.rootKeys.add(change.address);
      else asked.keys.add(change.after.parent);
    }
    if (change.kind === "organization.move") asked.keys.add(change.after.parent);
    if (change.kind === "role.create" || change.kind === "role.update")
      for (const key of change.after.scope?.children ?? []) asked.keys.add(key);
    if (change.kind === "account.create" || change.kind === "account.update")
      for (const key of change.after.children) asked.keys.add(key);
    if (change.kind === "organization.rekey") {
      asked.keys.add(change.after.key);
      asked.newKeys.add(change.after.key);
      asked.rootKeys.add(change.after.key);
    }
    if (change.kind === "organization.create" || change.kind === "organization.update") {
      if (change.after.name !== undefined) asked.names.add(foldedName(change.after.name));
      if (change.after.externalId !== undefined) asked.externalIds.add(change.after.externalId);
      if (change.after.anchorRef !== undefined) asked.keys.add(change.after.anchorRef);
    }
  }
  return {
    keys: [...asked.keys],
    newKeys: [...asked.newKeys],
    rootKeys: [...asked.rootKeys],
    names: [...asked.names],
    externalIds: [...asked.externalIds],
  };
}

function accountsIn(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.kind === "account.create" ? [change.after.id] : []));
}

function subdomainsIn(changes: readonly Change[]): string[] {
  return changes.flatMap(({ after }) => ("subdomain" in after && after.subdomain !== null ? [after.subdomain] : []));
}

function* readAll(tree: number, changes: readonly Change[], asked: Asked): Transaction<Map<number, Read>> {
  const reads = new Map<number, Read>();
  const take = (more: readonly Read[]) => {
    for (const read of more) if (!reads.has(read.number)) reads.set(read.number, read);
  };
  yield* readWithAncestors(tree, { keys: asked.keys, foldedNames: asked.names }, reads);
  const leaving = keysLeft(changes);
  const moving = movingKeys(changes);
  for (const change of changes) if (change.kind === "organization.unlink") moving.add(change.address);
  // What moves takes all below it along; of what is unlinked, it is asked whether there is anything (U-3);
  // of what becomes an MSP or a reseller, what there is (L-1).
  const movers = [...reads.values()].filter(
    ({ organization }) => organization.kind === "Distributor" && moving.has(organization.key),
  );
  if (movers.length > 0)
    take(
      yield* readDescendants(
        tree,
        movers.map(({ number }) => number),
      ),
    );
  // P-7: roles of their anchors may be for them.
  const anchorRefs = [...reads.values()].flatMap(({ organization: { key, anchorRef } }) =>
    anchorRef !== null && leaving.has(key) ? [anchorRef] : [],
  );
  if (anchorRefs.length > 0) yield* readWithAncestors(tree, { keys: anchorRefs, foldedNames: [] }, reads);
  const anchors = [...reads.values()].filter(
    ({ organization }) => organization.anchor && leaving.has(organization.key),
  );
  if (anchors.length > 0) {
    take(
      yield* readAnchored(
        tree,
        anchors.map(({ number }) => number),
      ),
    );
    yield* readWithAncestors(tree, { keys: [], foldedNames: [] }, reads);
  }
  if (changes.some((one) => one.kind === "organization.update" && one.after.provisioning === "vendor")) {
    take(yield* readWithoutExternalId(tree));
    yield* readWithAncestors(tree, { keys: [], foldedNames: [] }, reads);
  }
  return reads;
}

/** Keys of what leaves the tree, or its key: who is anchored to it is asked about, or told (N-2, U-3). */
function keysLeft(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ kind, address }) =>
      kind === "organization.unlink" || kind === "organization.rekey" ? [address] : [],
    ),
  );
}

/**
 * Keys of what moves, or says anew whose license pools its children draw on (L-1), as they are before the changes: an organization may
 * get a new key and then move.
 */
function movingKeys(changes: readonly Change[]): Set<string> {
  const moving = new Set<string>();
  for (const change of changes.toReversed()) {
    if (change.kind === "organization.move") moving.add(change.address);
    if (change.kind === "organization.update" && change.after.partnerType !== undefined) moving.add(change.address);
    if (change.kind === "organization.rekey" && moving.has(change.after.key)) moving.add(change.address);
  }
  return moving;
}

function* readRetired(tree: number, keys: readonly string[]): Transaction<string[]> {
  if (keys.length === 0) return [];
  const rows = yield* query("SELECT key FROM retired_keys WHERE tree = $1 AND key = ANY($2::text[])", tree, keys);
  return rows.map((row) => text(row[0]));
}

/** Who has these external ids in the service: a key of this tree, or empty for another (O-7). */
function* readExternalIds(tree: number | undefined, ids: readonly string[]): Transaction<[string, string][]> {
  if (ids.length === 0) return [];
  const rows = yield* query(
    "SELECT external_id, key, tree FROM organizations WHERE external_id = ANY($1::text[])",
    ids,
  );
  return rows.map((row) => [text(row[0]), whole(row[2]) === tree ? text(row[1]) : ""]);
}

function* readRootKeys(tree: number | undefined, keys: readonly string[]): Transaction<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = yield* query("SELECT key, tree FROM root_keys WHERE key = ANY($1::text[])", keys);
  return new Set(rows.flatMap((row) => (whole(row[1]) === tree ? [] : [text(row[0])])));
}
