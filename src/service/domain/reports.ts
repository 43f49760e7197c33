/**
 * Reports: an organization and all below it that is in sight, a line each, at one moment (*credit and license reports*; L-2). Streamed
 * as snapshots are: 100,000 organizations are no more in memory than one. A report is an entry of `REPORTS`.
 *
 * What a caller may not see is absent from a line, not masked.
 */
import type { Permission } from "../../model/authority.ts";
import { available } from "../../model/credits.ts";
import type { CreditReportLine, LicenseReportLine, ReportHeader } from "../../wire/generated/wire.ts";
import { type Query, query, type Row, type Transaction, text, textOrNull, whole, word } from "../store/statement.ts";
import type { Streamed } from "../store/store.ts";
import { reachOf } from "./authorization.ts";
import { boundOf, type Caller, SEEN } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { type Expired, readExpired } from "./expiry.ts";
import { numberOf } from "./ids.ts";
import { LICENSE_COLUMNS, readLicensing, readPools } from "./license-rows.ts";
import { ENTRY, entriesOf, joined } from "./lists.ts";
import { findPlaceIn } from "./places.ts";
import { findTree, type TreeRow } from "./trees.ts";

export type ReportName = ReportHeader["report"];

/** What is known of a report before its lines, and bears on them. */
export interface ReportHead {
  readonly header: ReportHeader;
  readonly expired: Expired;
  /** Number of the organization that the caller is confined to. */
  readonly top: number | null;
  /** L-2: numbers of the organizations above all that is in sight. */
  readonly hidden: ReadonlySet<number>;
}

interface Report {
  readonly permission: Permission;
  /** Of organizations `o`, whose key is the first; of some only, where a condition says so. */
  readonly columns: string;
  readonly condition?: string;
  readonly lines: (row: Row, head: ReportHead) => readonly object[];
}

/** On which pools an organization draws, with the key of who has them. */
const DRAWS = `CASE WHEN o.assets = 0 THEN NULL ELSE (
  SELECT string_agg(${joined("u.product", "u.pool", "u.used", "k.key")}, '${ENTRY}' ORDER BY u.product, k.key)
  FROM license_uses u JOIN organizations k ON k.tree = u.tree AND k.number = u.pool
  WHERE u.tree = o.tree AND u.organization = o.number) END`;

const REPORTS: Readonly<Record<ReportName, Report>> = {
  credits: {
    permission: "credits:view",
    columns: `o.key, o.number, o.name, (SELECT a.key FROM organizations a WHERE a.tree = o.tree AND a.number = o.parent), o.kind, o.phase,
      o.allocated, o.used, o.held, o.committed_below`,
    lines: (row, head) => [creditLine(row, head)],
  },
  licenses: {
    permission: "licenses:view",
    columns: `o.key, o.name, ${DRAWS}, ${LICENSE_COLUMNS.join(", ")}`,
    condition: "o.assets > 0",
    lines: licenseLines,
  },
};

/** Begins a report of an organization; undefined where that is absent or out of sight. */
export function* beginReport(
  report: ReportName,
  asked: { readonly root: string; readonly organization: string },
  caller: Caller,
  { nowMs, withRows }: { readonly nowMs: number; readonly withRows: boolean },
): Transaction<Streamed<ReportHead> | undefined> {
  const tree = yield* findTree(asked.root, caller);
  const place = tree && (yield* findPlaceIn(tree, asked.organization, caller));
  if (!tree || !place) return undefined;
  const header = { report, organization: place.key, revision: tree.revision, at: rfc3339(nowMs) };
  const top = caller.scope?.organization ?? null;
  const head = { header, expired: yield* readExpired(tree, nowMs), top, hidden: yield* readAbove(tree, caller) };
  return {
    head,
    rows: withRows
      ? rowsOf(REPORTS[report], tree, { number: numberOf(place.id), isRoot: place.key === tree.root }, caller)
      : null,
  };
}

/** The lines of rows, each ended by a line break, and how many they are. */
export function reportLines(rows: readonly Row[], head: ReportHead): { readonly text: string; readonly count: number } {
  const lines = rows.flatMap((row) => REPORTS[head.header.report].lines(row, head));
  return { text: lines.map((line) => `${JSON.stringify(line)}\n`).join(""), count: lines.length };
}

function rowsOf(
  { permission, columns, condition }: Report,
  tree: TreeRow,
  { number, isRoot }: { readonly number: number; readonly isRoot: boolean },
  caller: Caller,
): Query {
  const reach = reachOf(caller.authority, permission);
  const wanted = ["o.tree = $1", ...(condition ? [condition] : []), ...(reach ? ["o.key = ANY($3::text[])"] : [])].join(
    " AND ",
  );
  // Of the root, where nobody has left whom the caller would see, all of the tree is meant: found without a walk.
  const whole = boundOf(caller, tree) === null && isRoot;
  const sight = whole ? "WITH seen (number) AS (SELECT CAST($2 AS BIGINT))" : SEEN;
  const from = whole
    ? `organizations o WHERE o.phase <> 'unlinked' AND ${wanted}`
    : `seen CROSS JOIN organizations o WHERE o.number = seen.number AND ${wanted}`;
  return {
    ...{ kind: "query", text: `${sight} SELECT ${columns} FROM ${from} ORDER BY o.key` },
    values: [tree.number, number, ...(reach ? [[...reach]] : [])],
  };
}

/** Numbers of the organizations above the one that a caller is confined to. */
function* readAbove(tree: TreeRow, { scope }: Caller): Transaction<ReadonlySet<number>> {
  if (scope === null) return new Set();
  const rows = yield* query(
    `WITH RECURSIVE up (number, parent) AS (
       SELECT number, parent FROM organizations WHERE tree = $1 AND number = $2
       UNION SELECT o.number, o.parent FROM up JOIN organizations o ON o.tree = $1 AND o.number = up.parent
     ) SELECT number FROM up WHERE number <> $2`,
    ...[tree.number, scope.organization],
  );
  return new Set(rows.map(([number]) => whole(number)));
}

function creditLine(row: Row, { expired, top }: ReportHead): CreditReportLine {
  const [number, parent] = [whole(row[1]), textOrNull(row[3] ?? null)];
  const [allocated, used, storedHeld, storedBelow] = [whole(row[6]), whole(row[7]), whole(row[8]), whole(row[9])];
  const { held, committedBelow } = expired.remaining.get(number) ?? { held: storedHeld, committedBelow: storedBelow };
  const above = { key: "", parent: null, allocated: 0, used: 0, held: 0, committedBelow: 0 };
  const balances = { allocated, used, held, committedBelow };
  return {
    ...{ organization: text(row[0]), name: text(row[2]), parent: number === top ? null : parent },
    kind: word(row[4], ["Distributor", "ChildOrganization"]),
    phase: word(row[5], ["active", "paused", "draining", "unlinked"]),
    ...balances,
    available: available({ key: text(row[0]), parent: parent === null ? null : above, ...balances }),
  };
}

/** L-2: a line for each product that an organization uses or has a pool of. */
function licenseLines(row: Row, { hidden }: ReportHead): LicenseReportLine[] {
  const [organization, name] = [text(row[0]), text(row[1])];
  const draws = entriesOf(textOrNull(row[2] ?? null)).map(([product = "", pool, used, key = ""]) => {
    return { product, used: Number(used), organization: key, isHidden: hidden.has(Number(pool)) };
  });
  const pools = readPools(textOrNull(row[4] ?? null));
  const { drawn } = readLicensing(row.slice(3)).licensing;
  const products = [...new Set([...pools.keys(), ...draws.map(({ product }) => product)])].sort();
  return products.map((product): LicenseReportLine => {
    const own = draws.filter((draw) => draw.product === product);
    const shown = own.filter(({ isHidden }) => !isHidden);
    const pool = pools.get(product);
    const inUse = drawn.get(product) ?? 0;
    return {
      ...{ organization, name, product, used: own.reduce((sum, { used }) => sum + used, 0) },
      ...(shown.length > 0 && { pools: shown.map((draw) => ({ organization: draw.organization, used: draw.used })) }),
      ...(pool && { quantity: pool.quantity, drawn: inUse, available: pool.quantity - inUse }),
    };
  });
}
