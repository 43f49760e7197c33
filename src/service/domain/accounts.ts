/**
 * Organizations as far as their credits go: where consumption needs no names and no people, it reads none. One organization with
 * the pools above it, or those of several, linked; and what has changed of them written.
 */
import type { Consumer } from "../../model/metering.ts";
import {
  type Query,
  query,
  type Row,
  type Transaction,
  text,
  update,
  whole,
  wholeOrNull,
  word,
} from "../store/statement.ts";
import { idOf } from "./ids.ts";

/** The balances of one organization. */
export interface Account extends Consumer {
  /** Its number in the tree. */
  readonly number: number;
  readonly above: number | null;
  parent: Account | null;
  /** Balances as they are stored. */
  readonly stored: Balances;
}

/** What consumption changes of an organization, and what of the pools above it. */
export interface Balances {
  readonly used: number;
  readonly held: number;
  readonly committedBelow: number;
}

/** By number. */
export type Accounts = ReadonlyMap<number, Account>;

const COLUMNS = "number, key, parent, phase, allocated, used, held, committed_below, tree, anchor";

/** An organization by its key, and the pools above it; undefined where there is none. */
export function* readAccount(tree: number, key: string): Transaction<Account | undefined> {
  const accounts = yield* withPoolsAbove(tree, yield* readWhere("tree = $1 AND key = $2", tree, key));
  return accounts.values().next().value;
}

/** Organizations by number, each with the pools above it. */
export function* readAccounts(tree: number, numbers: readonly number[]): Transaction<Accounts> {
  return yield* withPoolsAbove(tree, yield* readNumbered(tree, numbers));
}

/** Writes those that have changed. */
export function* writeAccounts(tree: number, accounts: Iterable<Account>): Transaction<void> {
  const changed = [...accounts].filter(
    ({ used, held, committedBelow, stored }) =>
      used !== stored.used || held !== stored.held || committedBelow !== stored.committedBelow,
  );
  yield* update({
    ...{ table: "organizations", columns: CHANGING, key: KEY },
    rows: changed.map(({ used, held, committedBelow, number }) => [used, held, committedBelow, tree, number]),
  });
}

/** An account and the pools above it, the nearest first. */
export function* pathOf(account: Account): Generator<Account> {
  for (let at: Account | null = account; at; at = at.parent) yield at;
}

const CHANGING = { used: "bigint", held: "bigint", committed_below: "bigint" } as const;
const KEY = { tree: "bigint", number: "bigint" } as const;

/** A query a level, which is shorter than one recursive query for all levels. */
function* withPoolsAbove(tree: number, found: readonly Account[]): Transaction<Accounts> {
  const accounts = new Map<number, Account>();
  for (let level = found; level.length > 0; ) {
    for (const account of level) accounts.set(account.number, account);
    const above = new Set<number>();
    for (const { above: number } of level) if (number !== null && !accounts.has(number)) above.add(number);
    level = above.size === 0 ? [] : yield* readNumbered(tree, [...above]);
  }
  for (const account of accounts.values())
    account.parent = account.above === null ? null : (accounts.get(account.above) ?? null);
  return accounts;
}

function readNumbered(tree: number, numbers: readonly number[]): Transaction<Account[]> {
  return readWhere("tree = $1 AND number = ANY($2::bigint[])", tree, numbers);
}

function* readWhere(condition: string, ...values: Query["values"]): Transaction<Account[]> {
  const rows = yield* query(`SELECT ${COLUMNS} FROM organizations WHERE ${condition}`, ...values);
  return rows.map(accountOf);
}

function accountOf(row: Row): Account {
  const number = whole(row[0]);
  const phase = word(row[3], ["active", "paused", "draining", "unlinked"]);
  const balances = { used: whole(row[5]), held: whole(row[6]), committedBelow: whole(row[7]) };
  return {
    ...{ id: idOf(whole(row[8]), number), number, key: text(row[1]), phase, anchor: row[9] === 1 },
    // Who has left a tree is below nobody (U-4).
    ...{ above: phase === "unlinked" ? null : wholeOrNull(row[2] ?? null), parent: null },
    ...{ allocated: whole(row[4]), ...balances, stored: balances },
  };
}
