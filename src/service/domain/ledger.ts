/**
 * The ledger of a tree (C-9): append-only entries, and one hash chain over the transactions that wrote them. A transaction
 * is hashed as a whole: a link of the chain covers every column of its entries and the hash of the link before.
 */
import { hash } from "node:crypto";
import { ENTRY_KINDS, type Entry } from "../../model/ledger.ts";
import type { LedgerEntry, LedgerPage } from "../../wire/generated/wire.ts";
import {
  insert,
  query,
  type Row,
  type SqlValue,
  type Transaction,
  text,
  textOrNull,
  whole,
  word,
} from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import type { Circumstances, Cursor } from "./events.ts";
import type { TreeRow } from "./trees.ts";

/** An entry with the operation that caused it. */
export interface Posting {
  readonly entry: Entry;
  readonly operation: string;
}

/** Columns of an entry that a link's hash covers, in that order. */
export const HASHED_COLUMNS =
  "sequence, kind, organization, pool, amount, allocated, used, held, committed_below, actor, at, operation";

const ENTRY_ROW = {
  sequence: "bigint",
  kind: "text",
  organization: "text",
  pool: "text",
  amount: "bigint",
  allocated: "bigint",
  used: "bigint",
  held: "bigint",
  committed_below: "bigint",
  actor: "text",
  at: "bigint",
  operation: "text",
  tree: "bigint",
  link: "bigint",
} as const;

const LINK_ROW = {
  tree: "bigint",
  link: "bigint",
  first_entry: "bigint",
  last_entry: "bigint",
  previous_hash: "text",
  hash: "text",
} as const;

/**
 * The hash of a link: SHA-256 over a JSON array, in which every value has one spelling and no two lists of entries read
 * alike.
 */
export function linkHash(lineage: string, link: number, previousHash: string, entries: readonly Row[]): string {
  return hash("sha256", JSON.stringify([lineage, link, previousHash, entries]), "hex");
}

/** Writes entries with the tree's next numbers, and the link that holds them together. */
export function* writeLedger(
  tree: TreeRow,
  postings: readonly Posting[],
  { actor, nowMs }: Pick<Circumstances, "actor" | "nowMs">,
): Transaction<void> {
  if (postings.length === 0) return;
  const first = tree.entries + 1;
  const hashed = postings.map(({ entry, operation }, index): SqlValue[] => {
    const balances = [entry.amount, entry.allocated, entry.used, entry.held, entry.committedBelow];
    return [first + index, entry.kind, entry.organization, entry.pool, ...balances, actor, nowMs, operation];
  });
  const [previous, link] = [tree.head, tree.links + 1];
  tree.links = link;
  tree.entries += postings.length;
  tree.head = linkHash(tree.lineage, link, previous, hashed);
  yield* insert("ledger_links", LINK_ROW, [[tree.number, link, first, tree.entries, previous, tree.head]]);
  yield* insert(
    "ledger_entries",
    ENTRY_ROW,
    hashed.map((row) => [...row, tree.number, link]),
  );
}

/** A page of the ledger in sight of a caller (O-6), of one organization when its id is given. */
export function* readLedger(
  tree: TreeRow,
  caller: Caller,
  { after, limit }: Cursor,
  organization: string | null,
): Transaction<LedgerPage> {
  const columns = `${HASHED_COLUMNS.split(", ")
    .map((name) => `e.${name}`)
    .join(", ")}, l.previous_hash, l.hash`;
  const from = "ledger_entries e JOIN ledger_links l ON l.tree = e.tree AND l.link = e.link";
  const rows = yield* organization !== null
    ? query(
        `SELECT ${columns} FROM ${from} WHERE e.tree = $1 AND e.sequence > $2 AND e.organization = $4
         ORDER BY e.sequence LIMIT $3`,
        ...[tree.number, after, limit + 1, organization],
      )
    : query(
        `WITH RECURSIVE seen (id) AS (
           SELECT id FROM organizations WHERE id = $4
           UNION SELECT o.id FROM seen JOIN organizations o ON o.parent = seen.id
         )
         SELECT ${columns} FROM ${from} WHERE e.tree = $1 AND e.sequence > $2
         AND ($4 = '' OR e.organization IN (SELECT id FROM seen)) ORDER BY e.sequence LIMIT $3`,
        ...[tree.number, after, limit + 1, caller.scope?.organization ?? ""],
      );
  const entries = rows.slice(0, limit).map((row) => ledgerEntryOf(row, caller));
  return { entries, next: rows.length > limit ? (entries.at(-1)?.sequence ?? null) : null };
}

/** An entry of the model, from a row of `HASHED_COLUMNS`. */
export function entryOf(row: Row): Entry {
  return {
    kind: word(row[1], ENTRY_KINDS),
    organization: text(row[2]),
    pool: textOrNull(row[3]),
    amount: whole(row[4]),
    allocated: whole(row[5]),
    used: whole(row[6]),
    held: whole(row[7]),
    committedBelow: whole(row[8]),
  };
}

function ledgerEntryOf(row: Row, caller: Caller): LedgerEntry {
  const entry = entryOf(row);
  return {
    sequence: whole(row[0]),
    ...entry,
    // What is above the organization that a caller is confined to is not theirs to know (O-6).
    pool: caller.scope?.organization === entry.organization ? null : entry.pool,
    actor: text(row[9]),
    at: rfc3339(whole(row[10])),
    operation: text(row[11]),
    previousHash: text(row[12]),
    hash: text(row[13]),
  };
}
