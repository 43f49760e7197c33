/**
 * The onboarding import: sub-accounts of a linked account, as a billing file lists them, taken in batches of rows, each a transaction
 * of its own. They are assigned by what the account says or by the customer of their row, for whom a child may be created. The
 * same rows again change nothing; of rows with the same id, the last counts.
 *
 * Rejected: an operation and an event for every sub-account; 100,000 of them a month would bury what people did.
 */
import { hash, randomBytes } from "node:crypto";
import { canonicalJson, canonicalName } from "../../model/canonical.ts";
import { fitsGlob, type LinkedAccount } from "../../model/linked-accounts.ts";
import type { Refusal, SubAccountImport } from "../../wire/generated/wire.ts";
import {
  insert,
  query,
  type SqlValue,
  type Transaction,
  text,
  update,
  whole,
  wholeOrNull,
} from "../store/statement.ts";
import { partsShown } from "./authorization.ts";
import { createCustomers } from "./automatic-customers.ts";
import type { RowProblem, SubAccountRow } from "./billing-rows.ts";
import { forbidden } from "./caller.ts";
import type { Surroundings } from "./change-set.ts";
import { type Customers, findCustomers } from "./customers.ts";
import { readActedOn } from "./person-acts.ts";
import { findPlaceIn } from "./places.ts";
import { serviceRefusal } from "./refusals.ts";
import { writeRevision } from "./revisions.ts";
import { lockTree, type TreeRow, updateTree } from "./trees.ts";

/** Which account. */
export interface ImportAsked {
  /** Key of the distributor. */
  readonly organization: string;
  readonly account: string;
}

/** What a batch did; `problems` are all of its own. */
export type BatchImported = Omit<SubAccountImport, "problemCount" | "rows">;

/** A sub-account as it is stored, or is to be. */
interface Stored {
  readonly name: string;
  /** Number of the organization that it belongs to. */
  readonly child: number | null;
  readonly automatic: boolean;
}

/** Takes in one batch; undefined where the organization is absent or out of sight. */
export function* importSubAccounts(
  rows: readonly SubAccountRow[],
  { organization, account: id }: ImportAsked,
  around: Surroundings,
): Transaction<BatchImported | Refusal | undefined> {
  const tree = yield* lockTree(around.root, around.caller);
  const place = tree && (yield* findPlaceIn(tree, organization, around.caller));
  const on = tree && place && (yield* readActedOn(tree, place.key, ""));
  if (!tree || !place || !on) return undefined;
  const shown = partsShown(around.caller, "accounts:view", "accounts", place);
  const account = shown === "all" || shown.has(id) ? on.organization.assets.accounts.get(id) : undefined;
  const about = { address: place.key, rule: "A-1" };
  if (!account) return serviceRefusal("not_found", `${place.key} has no account ${id.slice(0, 100)}`, about);
  const given = partsShown(around.caller, "accounts:create", "accounts", place);
  if (given !== "all" && !given.has(id))
    return forbidden({ detail: `this needs accounts:create for ${id}`, address: place.key });
  const last = [...new Map(rows.map((row) => [row.id, row])).values()];
  const problems: RowProblem[] = [];
  const owner = on.organization;
  const known = yield* findCustomers(tree.number, { owner, account }, customersIn(last));
  const created = account.autoCustomer
    ? yield* createCustomers(tree, { owner, account, rows: last, known }, problems, around)
    : 0;
  const stored = yield* readSubAccounts(tree.number, last);
  const batch = new Batch(account, known, stored, problems);
  for (const row of last) batch.add(row);
  yield* batch.write(tree.number, around.nowMs);
  const counts = { ...batch.counts, childrenCreated: created };
  if (counts.added + counts.changed + created > 0)
    yield* writeImported(tree, { organization: owner.id, address: place.key }, { id, ...counts }, around);
  return { ...counts, problems };
}

/** One event for all of a batch. */
export function* writeImported(
  tree: TreeRow,
  at: { readonly organization: string; readonly address: string },
  account: object,
  { caller, nowMs }: Pick<Surroundings, "caller" | "nowMs">,
  kind: "account.import" | "account.clear" = "account.import",
): Transaction<void> {
  tree.revision += 1;
  const happening = {
    ...{ ...at, kind, operation: randomBytes(16).toString("base64url"), before: null, after: { account } },
    digest: hash("sha256", canonicalJson({ kind, ...at, account }), "base64url"),
  };
  const circumstances = { actor: caller.principal, stack: null, run: null, nowMs };
  yield* writeRevision(tree, { happenings: [happening], postings: [] }, circumstances);
  yield* updateTree(tree);
}

function customersIn(rows: readonly SubAccountRow[]): string[] {
  return [...new Set(rows.flatMap(({ customer }) => (customer === null ? [] : [customer])))];
}

interface Found extends Stored {
  readonly account: string;
}

function* readSubAccounts(tree: number, rows: readonly SubAccountRow[]): Transaction<ReadonlyMap<string, Found>> {
  const found = yield* query(
    "SELECT id, account, name, child, automatic FROM sub_accounts WHERE tree = $1 AND id = ANY($2::text[])",
    ...[tree, rows.map(({ id }) => id)],
  );
  return new Map(
    found.map(([id, account, name, child, automatic]) => [
      text(id),
      { account: text(account), name: text(name), child: wholeOrNull(child), automatic: whole(automatic) === 1 },
    ]),
  );
}

/** What becomes of the rows of a batch. */
class Batch {
  readonly counts = { added: 0, changed: 0, unchanged: 0, assigned: 0, excluded: 0 };
  readonly #account: LinkedAccount;
  readonly #customers: Customers;
  readonly #stored: ReadonlyMap<string, Found>;
  readonly #problems: RowProblem[];
  readonly #new: [string, Stored][] = [];
  readonly #other: [string, Stored][] = [];

  constructor(
    account: LinkedAccount,
    customers: Customers,
    stored: ReadonlyMap<string, Found>,
    problems: RowProblem[],
  ) {
    this.#account = account;
    this.#customers = customers;
    this.#stored = stored;
    this.#problems = problems;
  }

  add(row: SubAccountRow): void {
    const was = this.#stored.get(row.id);
    if (was && was.account !== this.#account.id) {
      // Whose, is not said: it may be out of sight (O-6).
      this.#refuse(row, "sub_account_elsewhere", `the sub-account ${row.id} is of another account`);
      return;
    }
    const name = row.name ?? was?.name ?? row.id;
    const belongs = this.#belonging({ ...row, name }, was);
    if (!belongs) return;
    const now: Stored = { name, ...belongs };
    if (was && was.name === name && was.child === now.child && was.automatic === now.automatic) {
      this.counts.unchanged += 1;
      return;
    }
    (was ? this.#other : this.#new).push([row.id, now]);
    this.counts[was ? "changed" : "added"] += 1;
    if (now.child !== null && now.child !== was?.child) this.counts.assigned += 1;
  }

  /** To whom a sub-account belongs; undefined where the row is a problem. */
  #belonging(row: SubAccountRow & { readonly name: string }, was: Found | undefined) {
    if (row.customer !== null) return this.#ofCustomer(row, row.customer);
    const stays = { child: was?.child ?? null, automatic: was?.automatic ?? false };
    const { autoAssigned, excludeRule } = this.#account;
    if (!autoAssigned) return stays;
    if (excludeRule !== null && fitsGlob(excludeRule, row.name)) {
      this.counts.excluded += 1;
      return stays;
    }
    const { sole } = this.#customers;
    return stays.child !== null || sole === null ? stays : { child: sole, automatic: true };
  }

  #ofCustomer(row: SubAccountRow, customer: string) {
    const found = this.#customers.of.get(customer);
    // Creating it has failed, and that has been said.
    if (found === "refused") return undefined;
    if (typeof found === "object") return found;
    const { id } = this.#account;
    if (found === "left") this.#refuse(row, "customer_left", `the child of the customer ${customer} was unlinked`);
    else if (found === "unassigned")
      this.#refuse(row, "customer_not_assigned", `the account ${id} is not assigned to ${customer}`);
    else this.#refuse(row, "customer_unknown", `there is no child ${customer} that has the account ${id}`);
    return undefined;
  }

  #refuse({ row }: SubAccountRow, code: string, message: string): void {
    this.#problems.push({ row, code, message });
  }

  *write(tree: number, nowMs: number): Transaction<void> {
    const { id: account } = this.#account;
    const columns = (one: Stored): SqlValue[] => [canonicalName(one.name), one.child, one.automatic ? 1 : 0];
    yield* insert(
      "sub_accounts",
      { ...KEY, ...STORED, account: "text", first_seen: "bigint" },
      this.#new.map(([id, one]) => [tree, id, ...columns(one), account, nowMs]),
    );
    yield* update({
      ...{ table: "sub_accounts", columns: STORED, key: KEY },
      rows: this.#other.map(([id, one]) => [...columns(one), tree, id]),
    });
    if (this.#new.length > 0)
      yield* query(
        "UPDATE linked_accounts SET sub_accounts = sub_accounts + $1 WHERE tree = $2 AND id = $3",
        ...[this.#new.length, tree, account],
      );
  }
}

const KEY = { tree: "bigint", id: "text" } as const;
const STORED = { name: "text", child: "bigint", automatic: "bigint" } as const;
