/**
 * A revision: what one transaction did to a tree. One row says who, when and on whose behalf, and is a link of the tree's
 * hash chain (C-9): it covers those, every column of the ledger entries and events that were written, and the hash of the
 * revision before. Events and entries point to it. (Revisions of the first schema cover entries only: format 1.)
 *
 * Rejected: a hash for each entry; a transaction of a thousand entries would store a thousand of them and prove no more.
 */
import { hash } from "node:crypto";
import type { Entry } from "../../model/ledger.ts";
import { insert, type Row, type SqlValue, type Transaction } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import type { TreeRow } from "./trees.ts";

/** One operation that took effect: its event. */
export interface Happening {
  /** Operation id (C-11). */
  readonly operation: string;
  /** Digest of its body. */
  readonly digest: string;
  readonly kind: string;
  /** Key of the organization at that time. */
  readonly address: string;
  /** Opaque id of the organization. */
  readonly organization: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** A ledger entry, with the id of the operation that caused it. In the order in which balances changed. */
export interface Posting {
  readonly operation: string;
  readonly entry: Entry;
}

/** In whose name and when. */
export interface Circumstances {
  readonly actor: string;
  readonly stack: string | null;
  readonly run: string | null;
  readonly nowMs: number;
}

const REVISION_ROW = {
  tree: "bigint",
  revision: "bigint",
  at: "bigint",
  actor: "text",
  stack: "text",
  run: "text",
  last_entry: "bigint",
  last_event: "bigint",
  format: "bigint",
  previous_hash: "text",
  hash: "text",
} as const;

const EVENT_ROW = {
  tree: "bigint",
  sequence: "bigint",
  revision: "bigint",
  operation: "text",
  digest: "text",
  kind: "text",
  address: "text",
  organization: "bigint",
  before: "text",
  after: "text",
} as const;

const ENTRY_ROW = {
  tree: "bigint",
  event: "bigint",
  sequence: "bigint",
  kind: "text",
  organization: "bigint",
  pool: "bigint",
  amount: "bigint",
  allocated: "bigint",
  used: "bigint",
  held: "bigint",
  committed_below: "bigint",
} as const;

/** What a revision's hash covers beside its entries. */
export interface Covered extends Circumstances {
  /** That the chain began with. */
  readonly lineage: string;
  readonly revision: number;
  readonly previousHash: string;
}

/** What hashes of new revisions cover. */
export const REVISION_FORMAT = 2;

/**
 * The hash of a revision: SHA-256 over a JSON array, in which every value has one spelling and no two lists of entries read
 * alike. Entries come as sequence, kind, organization, pool, amount, allocated, used, held, committed below, operation. The
 * events come as their own hash, so that neither needs the other in memory; undefined in format 1.
 */
export function revisionHash(covered: Covered, entries: readonly Row[], events: string | undefined): string {
  const { lineage, revision, previousHash, nowMs, actor, stack, run } = covered;
  const said = [lineage, revision, previousHash, nowMs, actor, stack, run, entries];
  return hash("sha256", JSON.stringify(events === undefined ? said : [...said, events]), "hex");
}

/** The hash of a revision's events, each as the columns of `HASHED_EVENT`. */
export function eventsHash(events: readonly Row[]): string {
  return hash("sha256", JSON.stringify(events), "hex");
}

/** Columns of an event in the order in which its hash covers them. */
export const HASHED_EVENT = "sequence, operation, digest, kind, address, organization, before, after";

/** Writes what happened as the tree's next revision, which the caller has counted already; counts events and entries. */
export function* writeRevision(
  tree: TreeRow,
  { happenings, postings }: { readonly happenings: readonly Happening[]; readonly postings: readonly Posting[] },
  circumstances: Circumstances,
): Transaction<void> {
  const previousHash = tree.head;
  const events: Row[] = [];
  const entries: Row[] = [];
  const hashed: Row[] = [];
  const hashedEvents: Row[] = [];
  const eventOf = new Map<string, number>();
  for (const one of happenings) {
    tree.events += 1;
    eventOf.set(one.operation, tree.events);
    const { operation, digest, kind, address, organization } = one;
    const said = [operation, digest, kind, address, numberOf(organization), json(one.before), json(one.after)];
    events.push([tree.number, tree.events, tree.revision, ...said]);
    hashedEvents.push([tree.events, ...said]);
  }
  for (const { operation, entry } of postings) {
    tree.entries += 1;
    const columns = columnsOf(tree.entries, entry);
    entries.push([tree.number, eventOf.get(operation) ?? tree.events, ...columns]);
    hashed.push([...columns, operation]);
  }
  const { chain: lineage, revision } = tree;
  tree.head = revisionHash({ ...circumstances, lineage, revision, previousHash }, hashed, eventsHash(hashedEvents));
  const { nowMs, actor, stack, run } = circumstances;
  const ends = [tree.entries, tree.events, REVISION_FORMAT];
  const row = [tree.number, revision, nowMs, actor, stack, run, ...ends, previousHash, tree.head];
  yield* insert("revisions", REVISION_ROW, [row]);
  yield* insert("events", EVENT_ROW, events);
  yield* insert("ledger_entries", ENTRY_ROW, entries);
}

function columnsOf(sequence: number, entry: Entry): SqlValue[] {
  const { kind, organization, pool, amount, allocated, used, held, committedBelow } = entry;
  const numbers = [numberOf(organization), pool === null ? null : numberOf(pool)];
  return [sequence, kind, ...numbers, amount, allocated, used, held, committedBelow];
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
