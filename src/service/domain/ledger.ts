/**
 * The ledger of a tree (C-9), read: append-only entries, each with the balances that it resulted in. Written by
 * `revisions.ts`, proved by `verification.ts`.
 */
import { ENTRY_KINDS, type Entry } from "../../model/ledger.ts";
import type { LedgerEntry, LedgerPage } from "../../wire/generated/wire.ts";
import {
  query,
  type Row,
  type SqlValue,
  type Transaction,
  text,
  whole,
  wholeOrNull,
  word,
} from "../store/statement.ts";
import { reachOf } from "./authorization.ts";
import { boundOf, type Caller, SEEN } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import type { Cursor } from "./events.ts";
import { idOf, numberIn } from "./ids.ts";
import type { TreeRow } from "./trees.ts";

/** Columns of an entry `e` with its event `v`, in the order in which a revision's hash covers them. */
export const HASHED_COLUMNS =
  "e.sequence, e.kind, e.organization, e.pool, e.amount, e.allocated, e.used, e.held, e.committed_below, v.operation";

/** The tables of `HASHED_COLUMNS`. */
export const ENTRIES_WITH_EVENTS = "ledger_entries e JOIN events v ON v.tree = e.tree AND v.sequence = e.event";

/** A page of the ledger in sight of a caller (O-6), of one organization when its id is given. */
export function* readLedger(
  tree: TreeRow,
  caller: Caller,
  { after, limit }: Cursor,
  organization: string | null,
): Transaction<LedgerPage> {
  const columns = `${HASHED_COLUMNS}, r.actor, r.at, r.previous_hash, r.hash`;
  const from = `${ENTRIES_WITH_EVENTS} JOIN revisions r ON r.tree = v.tree AND r.revision = v.revision`;
  const bound = boundOf(caller, tree);
  const seen = bound !== null ? "AND e.organization IN (SELECT number FROM seen)" : "AND e.organization > $2";
  const values: (SqlValue | readonly string[])[] = [tree.number, bound ?? 0, after, limit + 1];
  const given = (value: SqlValue | readonly string[]) => `$${values.push(value)}`;
  const own = organization === null ? "" : `AND e.organization = ${given(numberIn(tree.number, organization))}`;
  // P-7: where a role's scope names organizations, what those have.
  const reach = reachOf(caller.authority, "credits:view");
  const keyed = reach && `SELECT number FROM organizations WHERE tree = $1 AND key = ANY(${given([...reach])}::text[])`;
  const reached = keyed ? `AND e.organization IN (${keyed})` : "";
  const rows = yield* query(
    `${bound !== null ? SEEN : ""} SELECT ${columns} FROM ${from}
     WHERE e.tree = $1 AND e.sequence > $3 ${seen} ${own} ${reached} ORDER BY e.sequence LIMIT $4`,
    ...values,
  );
  const entries = rows.slice(0, limit).map((row) => ledgerEntryOf(row, tree.number, caller));
  return { entries, next: rows.length > limit ? (entries.at(-1)?.sequence ?? null) : null };
}

/** An entry of the model, from a row of `HASHED_COLUMNS` of a tree. */
export function entryOf(row: Row, tree: number): Entry {
  const pool = wholeOrNull(row[3]);
  return {
    kind: word(row[1], ENTRY_KINDS),
    organization: idOf(tree, whole(row[2])),
    pool: pool === null ? null : idOf(tree, pool),
    amount: whole(row[4]),
    allocated: whole(row[5]),
    used: whole(row[6]),
    held: whole(row[7]),
    committedBelow: whole(row[8]),
  };
}

function ledgerEntryOf(row: Row, tree: number, caller: Caller): LedgerEntry {
  const entry = entryOf(row, tree);
  return {
    sequence: whole(row[0]),
    ...entry,
    // What is above the organization that a caller is confined to is not theirs to know (O-6).
    pool: caller.scope?.organization === row[2] ? null : entry.pool,
    actor: text(row[10]),
    at: rfc3339(whole(row[11])),
    operation: text(row[9]),
    previousHash: text(row[12]),
    hash: text(row[13]),
  };
}
