/** Organizations read one at a time or in pages, each as a snapshot has it; without what is held and has expired by then. */
import type { OrganizationKind } from "../../model/organization.ts";
import { query, queryOne, type Row, type SqlValue, type Transaction } from "../store/statement.ts";
import { boundOf, type Caller, SEEN } from "./caller.ts";
import { readExpired } from "./expiry.ts";
import { LINE_COLUMNS, LINE_JOINS, LINE_TABLES, snapshotLine } from "./snapshot.ts";
import type { TreeRow } from "./trees.ts";

/** Which organizations are asked for. */
export interface Listing {
  /** Those with a key after this one; empty for all. */
  readonly after: string;
  readonly limit: number;
  /** Key of the distributor that they are right below. */
  readonly parent?: string | undefined;
  readonly kind?: OrganizationKind | undefined;
}

/** The lines of organizations in sight of a caller (O-6), by key: JSON, each without a line break. */
export function* readLines(tree: TreeRow, caller: Caller, listing: Listing, nowMs: number): Transaction<string[]> {
  const { after, limit, parent, kind } = listing;
  const bound = boundOf(caller, tree);
  const values: SqlValue[] = [after, limit];
  let wanted = "o.key > $3";
  if (parent !== undefined) {
    values.push(parent);
    const above = `SELECT number FROM organizations WHERE tree = $1 AND key = $${values.length + 2}`;
    // What is right below an organization in sight is in sight; what is not is left out as everywhere.
    wanted += ` AND o.parent = (${above})`;
    if (bound !== null) wanted += " AND o.number <> $2";
  }
  if (kind !== undefined) {
    values.push(kind);
    wanted += ` AND o.kind = $${values.length + 2}`;
  }
  const rows = yield* query(
    bound !== null
      ? `${SEEN} SELECT ${LINE_COLUMNS} FROM seen CROSS JOIN ${LINE_TABLES}
         WHERE o.tree = $1 AND o.number = seen.number AND ${wanted} ORDER BY o.key LIMIT $4`
      : `SELECT ${LINE_COLUMNS} FROM ${LINE_TABLES} WHERE o.tree = $1 AND o.number > $2 AND o.phase <> 'unlinked' AND ${wanted} ORDER BY o.key LIMIT $4`,
    ...[tree.number, bound ?? 0, ...values],
  );
  const expired = yield* readExpired(tree, nowMs);
  return rows.map((row) => snapshotLine(row, tree.number, caller, expired).trimEnd());
}

/** The line of one organization in sight of a caller, by its key. */
export function* readLine(tree: TreeRow, caller: Caller, key: string, nowMs: number): Transaction<string | undefined> {
  const [line] = yield* readEach(tree, caller, [{ key }], nowMs);
  return line;
}

/** The same by its number in the tree, which no change of its key changes. */
export function* readLineOf(
  tree: TreeRow,
  caller: Caller,
  number: number,
  nowMs: number,
): Transaction<string | undefined> {
  const [line] = yield* readEach(tree, caller, [{ number }], nowMs);
  return line;
}

/** What one organization is named by: its key of today, or its number in the tree. */
export type Named = { readonly key: string } | { readonly number: number };

/** The lines of several, in the order in which they are named and at one moment; what is not in sight is left out. */
export function* readEach(
  tree: TreeRow,
  caller: Caller,
  named: readonly Named[],
  nowMs: number,
): Transaction<string[]> {
  const rows: Row[] = [];
  for (const one of named) {
    const row = yield* readRow(tree, caller, one);
    if (row) rows.push(row);
  }
  if (rows.length === 0) return [];
  const expired = yield* readExpired(tree, nowMs);
  return rows.map((row) => snapshotLine(row, tree.number, caller, expired).trimEnd());
}

/**
 * Whether it is in sight is asked of what is above it, which is less than all that is in sight. It is found first and joined
 * then: `readWhere` of organizations.ts says why.
 */
function* readRow(tree: TreeRow, caller: Caller, named: Named): Transaction<Row | undefined> {
  const [column, value] = "key" in named ? ["key", named.key] : ["number", named.number];
  const bound = boundOf(caller, tree);
  return yield* queryOne(
    bound !== null
      ? `WITH RECURSIVE path (number, parent) AS (
           SELECT number, CASE WHEN phase <> 'unlinked' THEN parent END FROM organizations WHERE tree = $1 AND ${column} = $3
           UNION SELECT p.number, p.parent FROM path JOIN organizations p ON p.tree = $1 AND p.number = path.parent
         ), o AS MATERIALIZED (
           SELECT * FROM organizations WHERE tree = $1 AND ${column} = $3 AND EXISTS (SELECT 1 FROM path WHERE number = $2)
         ) SELECT ${LINE_COLUMNS} FROM o ${LINE_JOINS}`
      : `WITH o AS MATERIALIZED (SELECT * FROM organizations WHERE tree = $1 AND number > $2 AND ${column} = $3)
         SELECT ${LINE_COLUMNS} FROM o ${LINE_JOINS}`,
    ...[tree.number, bound ?? 0, value],
  );
}
