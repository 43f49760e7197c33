/**
 * Invoices (B-5): one for each child and month of the calendar (UTC), none for an anchor (N-1). Nothing of them is stored: ledger and the
 * times of managed accounts are never changed afterwards, so a month that has ended comes out the same for ever.
 *
 * B-1: the billing of a managed account, and of what was one, is separate, and shown to who holds billing there; that of any other child is
 * its distributor's too.
 */
import { feeOf, type Month, monthOf, monthsBetween } from "../../model/invoices.ts";
import type { Invoice, Refusal } from "../../wire/generated/wire.ts";
import { query, queryOne, type SqlValue, type Transaction, text, whole, wholeOrNull } from "../store/statement.ts";
import { actsInside, reachOf } from "./authorization.ts";
import { boundOf, type Caller, forbidden, SEEN } from "./caller.ts";
import { idOf, numberOf } from "./ids.ts";
import { accessIn, findPlaceIn } from "./places.ts";
import { findTree, type TreeRow } from "./trees.ts";

export interface InvoicesAsked {
  readonly root: string;
  readonly caller: Caller;
  readonly nowMs: number;
  readonly after: string;
  readonly limit: number;
}

export interface InvoicePage {
  readonly invoices: Invoice[];
  readonly next: string | null;
}

/** A child that is sent invoices. */
interface Billed {
  readonly number: number;
  readonly key: string;
  readonly name: string;
  /** When it was created, in Unix milliseconds. */
  readonly createdAt: number;
}

/** Whether an organization `o` is a managed account, or was: what it was charged for then stays its own matter. */
const MANAGED = "SELECT 1 FROM managed_accounts m WHERE m.tree = o.tree AND m.organization = o.number";
/** Columns of a `Billed`, and who is one, of organizations `o`. */
const BILLED = `o.number, o.key, o.name, (SELECT min(r.at) FROM events e JOIN revisions r ON r.tree = e.tree AND r.revision = e.revision
    WHERE e.tree = o.tree AND e.organization = o.number AND e.kind = 'organization.create')`;
const IS_BILLED = "o.kind = 'ChildOrganization' AND o.anchor = 0";

/** Those of an organization, oldest first, `after` a month or of one alone; undefined where it is absent or out of sight. */
export function* readInvoices(
  key: string,
  month: Month | undefined,
  { root, caller, nowMs, after, limit }: InvoicesAsked,
): Transaction<InvoicePage | Refusal | undefined> {
  const tree = yield* findTree(root, caller);
  const place = tree && (yield* findPlaceIn(tree, key, caller));
  if (!tree || !place) return undefined;
  const row = yield* queryOne(
    `SELECT ${BILLED}, CASE WHEN EXISTS (${MANAGED}) THEN 1 ELSE 0 END FROM organizations o
     WHERE o.tree = $1 AND o.number = $2 AND ${IS_BILLED}`,
    ...[tree.number, numberOf(place.id)],
  );
  if (row?.[4] === 1 && !actsInside(caller, place)) return separate(key);
  if (!row) return { invoices: [], next: null };
  const billed = billedOf(row);
  const all = [...monthsBetween(monthOf(billed.createdAt), monthOf(nowMs))].filter(
    ({ name }) => name > after && (month === undefined || name === month.name),
  );
  const invoices: Invoice[] = [];
  for (const one of all.slice(0, limit)) invoices.push(...(yield* invoicesOf(tree, [billed], one, nowMs)));
  return { invoices, next: all.length > limit ? (invoices.at(-1)?.month ?? null) : null };
}

/** Those of a month of all children in sight, by key, of the operator also those that have left; undefined where the tree is. */
export function* listInvoices(
  month: Month,
  { root, caller, nowMs, after, limit }: InvoicesAsked,
): Transaction<InvoicePage | undefined> {
  const tree = yield* findTree(root, caller);
  if (!tree) return undefined;
  const bound = boundOf(caller, tree);
  const values: (SqlValue | readonly string[])[] = [tree.number, bound ?? 0, after];
  const given = (value: SqlValue | readonly string[]) => `$${values.push(value)}`;
  const wanted = [
    `o.tree = $1 AND o.key > $3 AND ${IS_BILLED}`,
    // What has left is the operator's to see (U-4), so that a month that has ended stays as it is.
    bound === null ? "o.number > $2" : "o.number IN (SELECT number FROM seen)",
    ...shown(caller, given),
  ];
  const rows = yield* query(
    `${bound === null ? "" : SEEN} SELECT ${BILLED} FROM organizations o
     WHERE ${wanted.join(" AND ")} ORDER BY o.key LIMIT ${given(limit + 1)}`,
    ...values,
  );
  const page = rows.slice(0, limit).map(billedOf);
  const there = page.filter(({ createdAt }) => createdAt < month.to && month.from <= nowMs);
  const invoices = yield* invoicesOf(tree, there, month, nowMs);
  return { invoices, next: rows.length > limit ? (page.at(-1)?.key ?? null) : null };
}

/** SQL: of which organizations a caller is shown invoices. */
function shown(caller: Caller, given: (value: SqlValue | readonly string[]) => string): string[] {
  const { authority } = caller;
  if (authority.operator) return [];
  const reach = reachOf(authority, "billing:view");
  const own = `o.number = ${given(numberOf(authority.home ?? ""))}`;
  return [
    `(${own} OR NOT EXISTS (${MANAGED}) OR ${accessIn("o.tree", "o.number")} = 'delegated')`,
    ...(reach === null ? [] : [`o.key = ANY(${given([...reach])}::text[])`]),
  ];
}

function* invoicesOf(tree: TreeRow, all: readonly Billed[], month: Month, nowMs: number): Transaction<Invoice[]> {
  if (all.length === 0) return [];
  const numbers = all.map(({ number }) => number);
  const consumed = new Map<number, number>();
  for (const [number, credits] of yield* query(
    `SELECT e.organization, CAST(sum(e.amount) AS BIGINT) FROM ledger_entries e
     JOIN events v ON v.tree = e.tree AND v.sequence = e.event JOIN revisions r ON r.tree = v.tree AND r.revision = v.revision
     WHERE e.tree = $1 AND e.organization = ANY($2::bigint[]) AND e.kind = 'post' AND r.at >= $3 AND r.at < $4
     GROUP BY e.organization`,
    ...[tree.number, numbers, month.from, month.to],
  ))
    consumed.set(whole(number), whole(credits));
  const licenses = yield* licensesIn(tree, numbers, month);
  const periods = new Map<number, { since: number; trialEnds: number; until: number | null }[]>();
  for (const [number, since, trialEnds, until] of yield* query(
    `SELECT organization, since, trial_ends, until FROM managed_accounts
     WHERE tree = $1 AND organization = ANY($2::bigint[])`,
    ...[tree.number, numbers],
  )) {
    const period = { since: whole(since), trialEnds: whole(trialEnds), until: wholeOrNull(until ?? null) };
    periods.set(whole(number), [...(periods.get(whole(number)) ?? []), period]);
  }
  return all.map(({ number, key, name }) => ({
    ...{ organization: key, id: idOf(tree.number, number), name, month: month.name },
    state: month.to <= nowMs ? "closed" : "open",
    ...{ currency: "USD", managedAccountCents: feeOf(periods.get(number) ?? [], month, nowMs) },
    licenses: licenses.get(number) ?? [],
    creditsConsumed: consumed.get(number) ?? 0,
  }));
}

/** By organization: the most licenses of each product that were in use at once in a month, by product. */
function* licensesIn(
  tree: TreeRow,
  numbers: readonly number[],
  month: Month,
): Transaction<Map<number, Invoice["licenses"][number][]>> {
  const rows = yield* query(
    `SELECT e.organization, r.at, e.after, o.unlinked_at FROM events e
     JOIN revisions r ON r.tree = e.tree AND r.revision = e.revision
     JOIN organizations o ON o.tree = e.tree AND o.number = e.organization
     WHERE e.tree = $1 AND e.organization = ANY($2::bigint[]) AND e.kind IN ('license.use', 'license.giveBack') AND r.at < $3
     ORDER BY e.sequence`,
    ...[tree.number, numbers, month.to],
  );
  const most = new Map<number, Map<string, number>>();
  for (const [number, at, after, unlinkedAt] of rows) {
    const { product, used }: { readonly product: string; readonly used: number } = JSON.parse(text(after));
    const own = most.get(whole(number)) ?? new Map<string, number>();
    most.set(whole(number), own);
    // What was in use when the month began; whoever has left by then has given all back (U-4).
    const left = wholeOrNull(unlinkedAt ?? null);
    const isOver = left !== null && left <= month.from;
    if (whole(at) < month.from) own.set(product, isOver ? 0 : used);
    else own.set(product, Math.max(own.get(product) ?? 0, used));
  }
  return new Map(
    [...most].map(([number, own]) => [
      number,
      [...own].flatMap(([product, quantity]) => (quantity > 0 ? [{ product, quantity }] : [])).sort(byProduct),
    ]),
  );
}

function byProduct(one: { readonly product: string }, other: { readonly product: string }): number {
  return one.product < other.product ? -1 : 1;
}

function billedOf([number, key, name, createdAt]: readonly SqlValue[]): Billed {
  return { number: whole(number), key: text(key), name: text(name), createdAt: whole(createdAt) };
}

function separate(address: string): Refusal {
  return forbidden({
    ...{
      detail: `${address} is a managed account, or was one: its billing is separate from its distributor's`,
      rule: "B-1",
      address,
    },
    wayOut: "its own people with billing:view see its invoices; its distributor's where access is delegated",
  });
}
