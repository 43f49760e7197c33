/**
 * Verification (C-5, C-9): replays the ledger, recomputes its hash chain, and compares both with the stored balances. It
 * looks at what is stored and trusts none of it.
 *
 * The ranges in its queries say nothing new; they make SQLite read the tables and no index, which has a copy of some columns.
 * Nor does asking for the tree of each row: but no hash covers it, and a scan that has begun also takes a damaged row, whose
 * tree is another. Rejected: the database's own check of its file. It would find that as well, and keep the service from
 * answering anybody until it has read all trees; `allot backup` has it made of the copy.
 * Entries and balances are read at one moment; the events that belong to them afterwards, since they never change.
 */
import { credits_are_conserved } from "../../model/law/credits.ts";
import { type Entry, replay } from "../../model/ledger.ts";
import type { Holding } from "../../model/organization.ts";
import type { Verification } from "../../wire/generated/wire.ts";
import {
  query,
  queryOne,
  type Row,
  type Transaction,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from "../store/statement.ts";
import type { Store, Streamed } from "../store/store.ts";
import { type Caller, seesWhole } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { idOf } from "./ids.ts";
import { ENTRIES_WITH_EVENTS, entryOf, HASHED_COLUMNS } from "./ledger.ts";
import { eventsHash, HASHED_EVENT, REVISION_FORMAT, revisionHash } from "./revisions.ts";
import { findTree, NO_HASH, type TreeRow } from "./trees.ts";

interface Stored {
  readonly tree: TreeRow;
  readonly revisions: readonly Row[];
  readonly organizations: readonly Row[];
  /** What of each organization open holds reserve, and when the first of them expires. */
  readonly holds: readonly Row[];
  /** Number of an event behind the last one that the tree counts: it would answer for an operation that never was. */
  readonly stray: number | null;
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
  if (typeof head === "string") return head;
  const rows: Row[] = [];
  for await (const batch of batches) for (const row of batch) rows.push(row);
  const events = await readEventHashes(store, head);
  const problems = problemsOf(head, rows, events).slice(0, MOST_PROBLEMS);
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

interface EventHashes {
  /** The events of each revision, as far as they are in the right order: their hash and the last one's number. */
  readonly of: ReadonlyMap<number, { readonly hash: string; readonly last: number }>;
  /** Number of the first event that stands under another tree. */
  readonly foreign: number | null;
}

async function readEventHashes(store: Store, { tree }: Stored): Promise<EventHashes> {
  const hashes = new Map<number, { hash: string; last: number }>();
  let foreign: number | null = null;
  let revision = 0;
  let events: Row[] = [];
  const end = () => {
    const last = events.at(-1)?.[0];
    if (last !== undefined) hashes.set(revision, { hash: eventsHash(events), last: whole(last) });
    events = [];
  };
  const { batches } = await store.stream(() => eventsUpTo(tree));
  for await (const batch of batches)
    for (const row of batch) {
      const [of, ownTree] = row.slice(-2);
      if (ownTree !== tree.number) foreign ??= whole(row[0]);
      if (of !== revision) end();
      revision = whole(of);
      events.push(row.slice(0, -2));
    }
  end();
  return { of: hashes, foreign };
}

// biome-ignore lint/correctness/useYield: a body that asks for nothing but its rows
function* eventsUpTo({ number, events }: TreeRow): Transaction<Streamed<null>> {
  const text = `SELECT ${HASHED_EVENT}, revision, tree FROM events WHERE tree = $1 AND sequence BETWEEN 1 AND $2 ORDER BY sequence`;
  return { head: null, rows: { kind: "query", text, values: [number, events] } };
}

function* readStored(root: string, caller: Caller): Transaction<Streamed<Stored | "absent" | "out_of_reach">> {
  const tree = yield* findTree(root, caller);
  if (!tree) return { head: "absent", rows: null };
  if (!seesWhole(caller, tree)) return { head: "out_of_reach", rows: null };
  const revisions = yield* query(
    `SELECT revision, at, actor, stack, run, last_entry, previous_hash, hash, format, last_event, tree FROM revisions
     WHERE tree = $1 AND revision > 0 ORDER BY revision`,
    tree.number,
  );
  const organizations = yield* query(
    "SELECT number, key, parent, allocated, used, held, committed_below FROM organizations WHERE tree = $1 AND phase <> 'unlinked'",
    tree.number,
  );
  const holds = yield* query(
    `SELECT organization, CAST(sum(credits) AS BIGINT), min(expires_at) FROM holds
     WHERE tree = $1 AND state = 'held' GROUP BY organization`,
    tree.number,
  );
  const entries = `SELECT ${HASHED_COLUMNS}, v.revision, e.tree FROM ${ENTRIES_WITH_EVENTS} WHERE e.tree = $1 AND e.sequence > 0 ORDER BY e.sequence`;
  const beyond = yield* queryOne(
    "SELECT min(sequence) FROM events WHERE tree = $1 AND sequence > $2",
    ...[tree.number, tree.events],
  );
  const stray = wholeOrNull(beyond?.[0] ?? null);
  return {
    head: { tree, revisions, organizations, holds, stray },
    rows: { kind: "query", text: entries, values: [tree.number] },
  };
}

function problemsOf(stored: Stored, rows: readonly Row[], events: EventHashes): string[] {
  const { tree, organizations } = stored;
  try {
    return [
      ...chainProblems(stored, rows, events),
      ...balanceProblems(tree.number, rows, organizations),
      ...holdProblems(stored),
    ];
  } catch (error) {
    return [`a stored value is not what it should be: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** The chain: every entry in its place and revision, and every revision the hash of what it covers. */
function* chainProblems(
  { tree, revisions, stray }: Stored,
  rows: readonly Row[],
  events: EventHashes,
): Generator<string> {
  if (rows.length !== tree.entries) yield `the tree counts ${tree.entries} entries, the ledger has ${rows.length}`;
  if (revisions.length !== tree.revision)
    yield `the tree is at revision ${tree.revision}, the chain has ${revisions.length}`;
  if (events.foreign !== null) yield `event ${events.foreign} stands under another tree`;
  if (stray !== null) yield `the tree counts ${tree.events} events, and has one numbered ${stray}`;
  const lastEvent = events.of.get(tree.revision)?.last ?? 0;
  if (lastEvent !== tree.events) yield `the tree counts ${tree.events} events, the last is ${lastEvent}`;
  let previousHash = NO_HASH;
  let from = 0;
  for (const [index, row] of revisions.entries()) {
    const [revision, last, hash] = [whole(row[0]), whole(row[5]), text(row[7])];
    if (revision !== index + 1) yield `revision ${index + 1} is missing`;
    if (row[10] !== tree.number) yield `revision ${revision} stands under another tree`;
    const covered = rows.slice(from, last);
    const misplaced = covered.findIndex(
      (entry, at) => entry[0] !== from + at + 1 || entry.at(-2) !== revision || entry.at(-1) !== tree.number,
    );
    if (misplaced >= 0) yield `entry ${from + misplaced + 1} is missing or out of its place`;
    if (text(row[6]) !== previousHash) yield `revision ${revision} does not name the hash of the one before`;
    const said = { nowMs: whole(row[1]), actor: text(row[2]), stack: textOrNull(row[3]), run: textOrNull(row[4]) };
    const entries = covered.map((entry) => entry.slice(0, -2));
    const own = events.of.get(revision);
    if (own?.last !== row[9]) yield `the events of revision ${revision} are not where they should be`;
    const format = whole(row[8]);
    if (format < 1 || format > REVISION_FORMAT)
      yield `revision ${revision} has a format that this version does not know`;
    const hashed = format === 1 ? undefined : (own?.hash ?? eventsHash([]));
    if (hash !== revisionHash({ ...said, lineage: tree.chain, revision, previousHash }, entries, hashed))
      yield `revision ${revision} (entries ${from + 1} to ${last}) does not have the hash of what it covers`;
    previousHash = hash;
    from = last;
  }
  if (from !== rows.length) yield `the chain covers ${from} of ${rows.length} entries`;
  if (previousHash !== tree.head) yield "the chain does not end in the hash that the tree has";
}

/** The balances: what a replay gives is what is stored, and all credits are where they should be. */
function* balanceProblems(tree: number, rows: readonly Row[], organizations: readonly Row[]): Generator<string> {
  const entries: Entry[] = rows.map((row) => entryOf(row, tree));
  const { holdings, broken } = replay(entries);
  if (broken !== undefined) {
    yield `entry ${broken + 1} contradicts the entries before it`;
    return;
  }
  const stored = storedHoldings(tree, organizations);
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

/** The holds (C-8): what an organization holds is what its open ones reserve, and none expires before anybody looks for it. */
function* holdProblems({ tree, organizations, holds }: Stored): Generator<string> {
  const reserved = new Map(holds.map(([organization, credits]) => [organization, whole(credits)]));
  for (const [number, key, , , , held] of organizations) {
    const credits = reserved.get(number ?? null) ?? 0;
    if (held !== credits) yield `${text(key)} holds ${held} credits, its open holds reserve ${credits}`;
    reserved.delete(number ?? null);
  }
  for (const organization of reserved.keys())
    yield `there are holds of ${idOf(tree.number, whole(organization))}, which is not in the tree`;
  for (const [, , expiresAt] of holds)
    if (tree.nextExpiry === null || whole(expiresAt) < tree.nextExpiry)
      yield `a hold expires at ${rfc3339(whole(expiresAt))}, which is before the tree looks for any`;
}

function storedHoldings(tree: number, organizations: readonly Row[]): Map<string, Holding> {
  const holdings = new Map<string, Holding>();
  for (const row of organizations)
    holdings.set(idOf(tree, whole(row[0])), {
      ...{ key: text(row[1]), parent: null, allocated: whole(row[3]), used: whole(row[4]) },
      ...{ held: whole(row[5]), committedBelow: whole(row[6]) },
    });
  for (const row of organizations) {
    const [holding, parent] = [holdings.get(idOf(tree, whole(row[0]))), wholeOrNull(row[2])];
    if (holding && parent !== null) holding.parent = holdings.get(idOf(tree, parent)) ?? null;
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
