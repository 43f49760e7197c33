/**
 * Holds that expire (C-8). At the millisecond of its end a hold is over for everybody: who writes in the tree first writes that down, before
 * all that it does itself; who reads before anybody has written is answered as if it had been. Reading never writes: a plan
 * changes nothing, and stored balances, ledger and chain agree at every moment.
 *
 * The tree's row says when the first hold may expire, so that nobody looks for holds where none has.
 *
 * Rejected: releasing by a timer alone, since nothing would be exact; releasing when a snapshot is read, since readers have no right to
 * write and all of them would wait for one another.
 */
import { change } from "../../model/credits.ts";
import { expire } from "../../model/metering.ts";
import { query, type Transaction, text, whole } from "../store/statement.ts";
import type { Store } from "../store/store.ts";
import { type Account, readAccounts, writeAccounts } from "./accounts.ts";
import { endHolds, expiredHolds, firstExpiry, type KeptHold } from "./holds.ts";
import { type OwnDoing, writeOwnDoings } from "./own-doing.ts";
import { lockTreeOf, type TreeRow, updateTree } from "./trees.ts";

/** What of an organization is held, and committed below it, without what has expired. */
export interface Remaining {
  readonly held: number;
  readonly committedBelow: number;
}

/** Holds of a tree whose end has passed and was not written down, as far as they change what is read. */
export interface Expired {
  readonly count: number;
  /** By number, of the organizations that held them and the pools above. */
  readonly remaining: ReadonlyMap<number, Remaining>;
}

/** Where nothing has expired that was not written down. */
export const NOTHING_EXPIRED: Expired = { count: 0, remaining: new Map() };

/** Writes down what has expired in a tree whose row is locked. @param most so many holds, the first to end first */
export function* releaseExpired(tree: TreeRow, nowMs: number, most = Number.MAX_SAFE_INTEGER): Transaction<void> {
  if (!isDue(tree, nowMs)) return;
  const holds = yield* expiredHolds(tree.number, nowMs, most);
  const accounts = yield* readAccounts(tree.number, numbersOf(holds));
  const doings = holds.flatMap((hold): OwnDoing[] => {
    const account = accounts.get(hold.organization);
    const [entry] = account ? expire(account, [hold]) : [];
    if (!account || !entry) throw new Error(`the hold ${hold.id} belongs to no organization`);
    const after = { credits: hold.credits, hold: hold.id };
    return [{ kind: "credits.expire", address: account.key, organization: account.id, after, entry }];
  });
  yield* writeAccounts(tree.number, accounts.values());
  yield* endHolds(
    tree.number,
    holds.map(({ id }) => id),
    "expired",
  );
  yield* writeOwnDoings(tree, doings, nowMs);
  tree.nextExpiry = yield* firstExpiry(tree.number);
  yield* updateTree(tree);
}

/** What has expired in a tree by a time and was not written down: for readers. */
export function* readExpired(tree: TreeRow, nowMs: number): Transaction<Expired> {
  if (!isDue(tree, nowMs)) return NOTHING_EXPIRED;
  const holds = yield* expiredHolds(tree.number, nowMs, Number.MAX_SAFE_INTEGER);
  if (holds.length === 0) return NOTHING_EXPIRED;
  const accounts = yield* readAccounts(tree.number, numbersOf(holds));
  for (const { organization, credits } of holds) {
    const account = accounts.get(organization);
    if (account) change(account, { held: account.held - credits });
  }
  return { count: holds.length, remaining: new Map([...accounts].filter(([, account]) => isChanged(account))) };
}

/** Holds that a sweep writes down in one transaction: others wait for it. */
const BATCH = 1_000;

/** Writes down what has expired in all trees. Several instances may do so at once: who locks a tree first does it. */
export async function sweepExpired(store: Store, nowMs: number, isStopping: () => boolean): Promise<void> {
  const due = await store.read(() =>
    query("SELECT id, root FROM trees WHERE next_expiry <= $1 ORDER BY next_expiry", nowMs),
  );
  for (const [id, root] of due)
    for (let rest = true; rest && !isStopping(); )
      rest = await store.write(function* () {
        const tree = yield* lockTreeOf(whole(id));
        if (!tree) return false;
        yield* releaseExpired(tree, nowMs, BATCH);
        return isDue(tree, nowMs);
      }, text(root));
}

function isDue({ nextExpiry }: TreeRow, nowMs: number): boolean {
  return nextExpiry !== null && nextExpiry <= nowMs;
}

function isChanged({ held, committedBelow, stored }: Account): boolean {
  return held !== stored.held || committedBelow !== stored.committedBelow;
}

function numbersOf(holds: readonly KeptHold[]): number[] {
  return [...new Set(holds.map(({ organization }) => organization))];
}
