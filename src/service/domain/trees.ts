/** The row of a tree: its counters and the end of its hash chain. A writer locks it before all else. */

import {
  query,
  queryOne,
  type Row,
  type SqlValue,
  type Transaction,
  text,
  whole,
  wholeOrNull,
} from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import { carryLease } from "./leases.ts";

export interface TreeRow {
  readonly number: number;
  /** Key of its root. */
  root: string;
  readonly lineage: string;
  /** The lineage that its hash chain began with: another, once the tree has been restored from a backup. */
  readonly chain: string;
  revision: number;
  /** Events so far; the number of the last one. */
  events: number;
  entries: number;
  /** The last number given to an organization, and to a person. */
  organizations: number;
  persons: number;
  /** Organizations that have left it (U-4). */
  unlinked: number;
  /** No hold expires before this, in Unix milliseconds (C-8); null where nothing is held. */
  nextExpiry: number | null;
  /** Hash of the last revision, hex. */
  head: string;
}

/** What the first revision of a tree has as the hash before it. */
export const NO_HASH = "0".repeat(64);

const COLUMNS =
  "t.id, t.root, t.lineage, t.revision, t.events, t.entries, t.organizations, t.persons, t.head, t.chain, t.unlinked, t.next_expiry";

/**
 * The tree that a caller means by a key: of the root, now or formerly, or of the organization that the caller is confined
 * to (O-6); undefined where there is none in sight.
 */
export function* findTree(key: string, caller: Caller, lock: "" | "FOR UPDATE" = ""): Transaction<TreeRow | undefined> {
  const from = `SELECT ${COLUMNS} FROM trees t WHERE t.id =`;
  if (caller.scope) {
    const { tree, key: own } = caller.scope;
    if (own === key) return treeOf(yield* queryOne(`${from} $1 ${lock}`, tree));
    // Of a root, the keys that it had go on to work.
    const former = `(SELECT tree FROM root_keys WHERE key = $1 AND tree = $2) AND t.root = $3`;
    return treeOf(yield* queryOne(`${from} ${former} ${lock}`, key, tree, own));
  }
  // A key names one tree for ever: whoever waits for the lock has found the right one.
  return treeOf(yield* queryOne(`${from} (SELECT tree FROM root_keys WHERE key = $1) ${lock}`, key));
}

/** As `findTree`, for a writer: nobody else writes in that tree until the transaction ends. */
export function* lockTree(key: string, caller: Caller): Transaction<TreeRow | undefined> {
  return yield* findTree(key, caller, "FOR UPDATE");
}

/** A tree by its number, for a writer who was led to it by something of that tree. */
export function* lockTreeOf(number: number): Transaction<TreeRow | undefined> {
  return treeOf(yield* queryOne(`SELECT ${COLUMNS} FROM trees t WHERE t.id = $1 FOR UPDATE`, number));
}

/** The trees in sight of a caller, by key; of a confined caller, the one organization as if it were a root. */
export function* listTrees(caller: Caller): Transaction<readonly TreeRow[]> {
  const rows = caller.scope
    ? yield* query(`SELECT ${COLUMNS} FROM trees t WHERE t.id = $1`, caller.scope.tree)
    : yield* query(`SELECT ${COLUMNS} FROM trees t ORDER BY t.root`);
  const trees = rows.flatMap((row) => treeOf(row) ?? []);
  return caller.scope ? trees.map((tree) => ({ ...tree, root: caller.scope?.key ?? tree.root })) : trees;
}

/** Writes a tree that is new. */
export function* createTree(tree: TreeRow): Transaction<void> {
  yield* query(
    `INSERT INTO trees (root, lineage, revision, events, entries, organizations, persons, head, unlinked, next_expiry, id, chain)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    ...[tree.root, tree.lineage, ...countersOf(tree), tree.number, tree.chain],
  );
  yield* query("INSERT INTO root_keys (key, tree) VALUES ($1, $2)", tree.root, tree.number);
}

/** Writes the counters of a tree. */
export function* updateTree(tree: TreeRow): Transaction<void> {
  yield* query(
    `UPDATE trees SET revision = $1, events = $2, entries = $3, organizations = $4, persons = $5, head = $6,
       unlinked = $7, next_expiry = $8
     WHERE id = $9`,
    ...[...countersOf(tree), tree.number],
  );
}

/** Says that a tree was put back to an earlier state: what was planned on a later one is not for it. */
export function* renewLineages(newLineage: () => string): Transaction<void> {
  for (const [id] of yield* query("SELECT id FROM trees"))
    yield* query("UPDATE trees SET lineage = $1 WHERE id = $2", newLineage(), whole(id));
}

function countersOf(tree: TreeRow): SqlValue[] {
  const { revision, events, entries, organizations, persons, head, unlinked, nextExpiry } = tree;
  return [revision, events, entries, organizations, persons, head, unlinked, nextExpiry];
}

/** Writes that a root has a new key. The lease on the tree goes with it. */
export function* renameTree(tree: TreeRow, root: string): Transaction<void> {
  yield* query("UPDATE trees SET root = $1 WHERE id = $2", root, tree.number);
  yield* query("INSERT INTO root_keys (key, tree) VALUES ($1, $2)", root, tree.number);
  yield* carryLease(tree.root, root);
  tree.root = root;
}

function treeOf(row: Row | undefined): TreeRow | undefined {
  if (!row) return undefined;
  const [number, root, lineage, revision, events, entries, organizations, persons, head, chain, unlinked, nextExpiry] =
    row;
  return {
    number: whole(number),
    root: text(root),
    lineage: text(lineage),
    revision: whole(revision),
    events: whole(events),
    entries: whole(entries),
    organizations: whole(organizations),
    persons: whole(persons),
    unlinked: whole(unlinked),
    nextExpiry: wholeOrNull(nextExpiry ?? null),
    head: text(head),
    chain: text(chain),
  };
}
