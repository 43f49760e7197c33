/**
 * Children that an import creates for customers whom nobody has declared: below the distributor, with its region, country and owner,
 * and the least credits that a creation takes (C-2). By the same change set, law and ledger as any creation, in the name of who imports and
 * as an owner of the distributor would: turning `autoCustomer` on has asked for that.
 */
import { hash, randomBytes } from "node:crypto";
import { authorityOf } from "../../model/authority.ts";
import { canonicalName, foldedName } from "../../model/canonical.ts";
import type { Creation } from "../../model/change.ts";
import { query, type Transaction, text, whole } from "../store/statement.ts";
import type { RowProblem, SubAccountRow } from "./billing-rows.ts";
import { isOperator } from "./caller.ts";
import { performIn, type Surroundings } from "./change-set.ts";
import type { Customers, Owned } from "./customers.ts";
import { numberOf } from "./ids.ts";
import type { TreeRow } from "./trees.ts";

/** C-2. */
const FIRST_CREDITS = 10_000;

interface Wanted extends Owned {
  readonly rows: readonly SubAccountRow[];
  /** Who is created, or cannot be, is added to them. */
  readonly known: Customers;
}

/** A customer without a child, and the rows that name it. */
interface Newcomer {
  readonly customer: string;
  readonly name: string;
  readonly rows: SubAccountRow[];
}

/** Creates a child for every customer that is unknown, each by itself; answers how many. What is refused is a problem of its rows. */
export function* createCustomers(
  tree: TreeRow,
  { owner, account, rows, known }: Wanted,
  problems: RowProblem[],
  around: Surroundings,
): Transaction<number> {
  const newcomers = newcomersIn(rows, known);
  if (newcomers.length === 0) return 0;
  const keys = yield* freeKeys(tree, newcomers);
  const names = yield* freeNames(tree, newcomers);
  const { region, country, owner: person, key: parent } = owner;
  const groups = newcomers.map(({ customer }, index) => {
    const after: Creation = {
      ...{ kind: "ChildOrganization", parent, name: names[index] ?? customer, region, country, owner: person },
      credits: FIRST_CREDITS,
      // O-7: where every organization of the tree has to have one.
      ...(asksExternalIds(owner) && { externalId: customer }),
    };
    const address = keys[index] ?? customer;
    const id = randomBytes(16).toString("base64url");
    return { operations: [{ kind: "organization.create" as const, address, after, id, version: null }] };
  });
  const answer = yield* performIn(
    tree,
    { stack: null, run: null, groups },
    { ...around, caller: automationOf(around, owner.id) },
  );
  const made = new Map<string, string>();
  newcomers.forEach(({ customer, rows: named }, index) => {
    const group = answer?.groups[index];
    if (group?.status === "applied") made.set(keys[index] ?? "", customer);
    else {
      known.of.set(customer, "refused");
      const { code, detail } = group?.refusal ?? { code: "not_found", detail: "" };
      for (const { row } of named) problems.push({ row, code, message: `${customer} cannot be created: ${detail}` });
    }
  });
  for (const [child, customer] of yield* mark(tree.number, { owner, account }, made))
    known.of.set(customer, { child, automatic: true });
  return made.size;
}

function newcomersIn(rows: readonly SubAccountRow[], known: Customers): Newcomer[] {
  const newcomers = new Map<string, Newcomer>();
  for (const row of rows) {
    const { customer, customerName } = row;
    if (customer === null || known.of.has(customer)) continue;
    const one = newcomers.get(customer);
    if (one) one.rows.push(row);
    else newcomers.set(customer, { customer, name: canonicalName(customerName ?? customer), rows: [row] });
  }
  return [...newcomers.values()];
}

/** The root of the tree says whether external ids are needed. */
function asksExternalIds(owner: Owned["owner"]): boolean {
  let root = owner;
  while (root.parent) root = root.parent;
  return root.provisioning === "vendor";
}

/** Who imports, with what an owner of the distributor may do; the operator stays that (O-7). */
function automationOf({ caller }: Surroundings, distributor: string): Surroundings["caller"] {
  if (isOperator(caller)) return caller;
  return { ...caller, authority: authorityOf(distributor, ["owner"], new Map(), caller.authority.email) };
}

/** A customer's id made fit for O-2. */
export function fitKey(customer: string): string {
  const plain = customer
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 63)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? `customer-${markOf(customer)}` : plain;
}

function markOf(customer: string): string {
  return hash("sha256", customer, "hex").slice(0, 10);
}

/** Keys, in the order of the customers; of one that is taken, or was, with a mark of its own. */
function* freeKeys(tree: TreeRow, newcomers: readonly Newcomer[]): Transaction<string[]> {
  const plain = newcomers.map(({ customer }) => fitKey(customer));
  const rows = yield* query(
    `SELECT key FROM organizations WHERE tree = $1 AND key = ANY($2::text[])
     UNION SELECT key FROM retired_keys WHERE tree = $1 AND key = ANY($2::text[])`,
    ...[tree.number, plain],
  );
  const taken = new Set(rows.map((row) => text(row[0])));
  return newcomers.map(({ customer }, index) => {
    const key = plain[index] ?? "";
    if (!taken.has(key)) {
      taken.add(key);
      return key;
    }
    return `${key.slice(0, 52).replace(/-+$/, "")}-${markOf(customer)}`;
  });
}

/** Names (O-3), the same: of one that is taken, with the customer's id. */
function* freeNames(tree: TreeRow, newcomers: readonly Newcomer[]): Transaction<string[]> {
  const rows = yield* query(
    "SELECT folded_name FROM organizations WHERE tree = $1 AND folded_name = ANY($2::text[])",
    ...[tree.number, newcomers.map(({ name }) => foldedName(name))],
  );
  const taken = new Set(rows.map((row) => text(row[0])));
  return newcomers.map(({ customer, name }) => {
    const folded = foldedName(name);
    if (!taken.has(folded)) {
      taken.add(folded);
      return name;
    }
    const tail = ` (${customer.slice(0, 40)})`;
    return `${name.slice(0, 100 - tail.length)}${tail}`;
  });
}

/** notes of children, by key, for which customer of which account they were created. Answers their numbers. */
function* mark(
  tree: number,
  { owner, account }: Owned,
  made: ReadonlyMap<string, string>,
): Transaction<[child: number, customer: string][]> {
  if (made.size === 0) return [];
  const keys = [...made.keys()];
  yield* query(
    "UPDATE organizations SET automatic = $1, assets = assets + 1 WHERE tree = $2 AND key = ANY($3::text[])",
    ...[account.id, tree, keys],
  );
  const rows = yield* query(
    "SELECT number, key FROM organizations WHERE tree = $1 AND key = ANY($2::text[])",
    tree,
    keys,
  );
  const children = rows.map((row): [number, string] => [whole(row[0]), made.get(text(row[1])) ?? ""]);
  for (const [child, customer] of children)
    yield* query(
      "INSERT INTO automatic_customers (tree, organization, customer, child) VALUES ($1, $2, $3, $4)",
      ...[tree, numberOf(owner.id), customer, child],
    );
  return children;
}
