/**
 * Verification (C-5, C-9): replays the ledger, recomputes its hash chain, and compares both with the stored balances. It
 * looks at what is stored and trusts none of it.
 */
import { credits_are_conserved } from "../../model/law/credits.ts";
import { type Entry, replay } from "../../model/ledger.ts";
import type { Holding } from "../../model/organization.ts";
import type { Verification } from "../../wire/generated/wire.ts";
import { query, type Row, type Transaction, text, textOrNull, whole } from "../store/statement.ts";
import type { Store, Streamed } from "../store/store.ts";
import type { Caller } from "./caller.ts";
import { entryOf, HASHED_COLUMNS, linkHash } from "./ledger.ts";
import { findTree, NO_HASH, type TreeRow } from "./trees.ts";

interface Stored {
  readonly tree: TreeRow;
  readonly links: readonly Row[];
  readonly organizations: readonly Row[];
}

/** Problems that are listed; after a break, many more follow from it. */
const MOST_PROBLEMS = 50;

/** Verifies a tree at one moment, whatever is written meanwhile. */
export async function verifyTree(
  store: Store,
  root: string,
  caller: Caller,
): Promise<Verification | "absent" | "out_of_reach"> {
  const { head, batches } = await store.stream(() => readStored(root, caller));
  if (head === null) return caller.scope?.key === root ? "out_of_reach" : "absent";
  const rows: Row[] = [];
  for await (const batch of batches) for (const row of batch) rows.push(row);
  const problems = problemsOf(head, rows).slice(0, MOST_PROBLEMS);
  const { tree, organizations } = head;
  return {
    root: tree.root,
    revision: tree.revision,
    entries: rows.length,
    organizations: organizations.length,
    head: tree.head,
    problems,
  };
}

function* readStored(root: string, caller: Caller): Transaction<Streamed<Stored | null>> {
  const tree = caller.scope ? undefined : yield* findTree(root, caller);
  if (!tree) return { head: null, rows: null };
  const links = yield* query(
    "SELECT link, first_entry, last_entry, previous_hash, hash FROM ledger_links WHERE tree = $1 ORDER BY link",
    tree.number,
  );
  const organizations = yield* query(
    "SELECT id, key, parent, allocated, used, held, committed_below FROM organizations WHERE tree = $1",
    tree.number,
  );
  const entries = `SELECT ${HASHED_COLUMNS}, link FROM ledger_entries WHERE tree = $1 ORDER BY sequence`;
  return { head: { tree, links, organizations }, rows: { kind: "query", text: entries, values: [tree.number] } };
}

function problemsOf({ tree, links, organizations }: Stored, rows: readonly Row[]): string[] {
  try {
    return [...chainProblems(tree, links, rows), ...balanceProblems(rows, organizations)];
  } catch (error) {
    return [`a stored value is not what it should be: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** The chain: every entry in its place, in its link, and every link the hash of what it covers. */
function* chainProblems(tree: TreeRow, links: readonly Row[], rows: readonly Row[]): Generator<string> {
  if (rows.length !== tree.entries) yield `the tree counts ${tree.entries} entries, the ledger has ${rows.length}`;
  if (links.length !== tree.links) yield `the tree counts ${tree.links} links, the chain has ${links.length}`;
  let previous = NO_HASH;
  let next = 0;
  for (const [index, row] of links.entries()) {
    const [link, first, last] = [whole(row[0]), whole(row[1]), whole(row[2])];
    if (link !== index + 1 || first !== next + 1) yield `link ${link} is out of its place`;
    const covered = rows.slice(first - 1, last);
    const misplaced = covered.findIndex((entry, at) => entry[0] !== first + at || entry.at(-1) !== link);
    if (misplaced >= 0) yield `entry ${first + misplaced} is missing or out of its place`;
    if (text(row[3]) !== previous) yield `link ${link} does not name the hash of the link before it`;
    const hash = linkHash(
      tree.lineage,
      link,
      previous,
      covered.map((entry) => entry.slice(0, -1)),
    );
    if (text(row[4]) !== hash)
      yield `link ${link} (entries ${first} to ${last}) does not have the hash of what it covers`;
    previous = text(row[4]);
    next = last;
  }
  if (next !== rows.length) yield `the chain covers ${next} of ${rows.length} entries`;
  if (previous !== tree.head) yield "the chain does not end in the hash that the tree has";
}

/** The balances: what a replay gives is what is stored, and all credits are where they should be. */
function* balanceProblems(rows: readonly Row[], organizations: readonly Row[]): Generator<string> {
  const entries: Entry[] = rows.map(entryOf);
  const { holdings, broken } = replay(entries);
  if (broken !== undefined) {
    yield `entry ${broken + 1} contradicts the entries before it`;
    return;
  }
  const stored = storedHoldings(organizations);
  for (const [id, holding] of stored) {
    const replayed = holdings.get(id);
    if (!replayed) yield `${holding.key} has no entry in the ledger`;
    else if (!sameBalances(replayed, holding)) yield `${holding.key}: its balances are not what the ledger gives`;
  }
  for (const id of holdings.keys())
    if (!stored.has(id)) yield `the ledger has entries of ${id}, which is not in the tree`;
  const verdict = credits_are_conserved(stored.values());
  if (verdict) yield verdict.message;
}

function storedHoldings(organizations: readonly Row[]): Map<string, Holding> {
  const holdings = new Map<string, Holding>();
  for (const row of organizations)
    holdings.set(text(row[0]), {
      ...{ key: text(row[1]), parent: null, allocated: whole(row[3]), used: whole(row[4]) },
      ...{ held: whole(row[5]), committedBelow: whole(row[6]) },
    });
  for (const row of organizations) {
    const [holding, parent] = [holdings.get(text(row[0])), textOrNull(row[2] ?? null)];
    if (holding && parent !== null) holding.parent = holdings.get(parent) ?? null;
  }
  return holdings;
}

/** Holdings of a replay are keyed by id, stored ones by key: parents are compared by what is above them both. */
function sameBalances(replayed: Holding, stored: Holding): boolean {
  return (
    replayed.allocated === stored.allocated &&
    replayed.used === stored.used &&
    replayed.held === stored.held &&
    replayed.committedBelow === stored.committedBelow &&
    (replayed.parent === null) === (stored.parent === null)
  );
}
