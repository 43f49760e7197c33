/** Whom the customers that a billing file names are, of the organizations that a linked account is assigned to. */
import type { LinkedAccount } from "../../model/linked-accounts.ts";
import type { Organization } from "../../model/organization.ts";
import { query, type Row, type Transaction, text, textOrNull, whole } from "../store/statement.ts";
import { numberOf } from "./ids.ts";

/** Number of an organization, and whether automation is why it has the account. */
export interface Belonging {
  readonly child: number;
  readonly automatic: boolean;
}

export interface Customers {
  /**
   * By what the billing file calls them: `unassigned` is below the distributor and has not the account, `left` was created for it and has
   * left the tree, `refused` could not be created. Absent: unknown.
   */
  readonly of: Map<string, Belonging | "unassigned" | "left" | "refused">;
  /** Number of the only child of a dedicated account; null where it has none. */
  readonly sole: number | null;
}

/** Whose account it is, and which. */
export interface Owned {
  readonly owner: Organization;
  readonly account: LinkedAccount;
}

/** Looks for them: as the billing file's own ids first, then as keys and external ids of organizations below the distributor. */
export function* findCustomers(
  tree: number,
  { owner, account }: Owned,
  names: readonly string[],
): Transaction<Customers> {
  const assigned = new Set(account.children);
  const number = numberOf(owner.id);
  const of: Customers["of"] = new Map();
  const found = names.length === 0 ? [] : yield* readNamed(tree, number, names);
  for (const [child, key, externalId, automatic] of found) {
    const own = textOrNull(automatic) === account.id;
    const isOf = assigned.has(text(key)) || own;
    // A key goes before an external id that reads the same.
    for (const name of [textOrNull(externalId), text(key)])
      if (name !== null) of.set(name, isOf ? { child: whole(child), automatic: own } : "unassigned");
  }
  for (const [customer, child, phase, automatic] of names.length === 0 ? [] : yield* readOwn(tree, number, names)) {
    const isOf = textOrNull(automatic) === account.id;
    const here = isOf ? { child: whole(child), automatic: true } : "unassigned";
    of.set(text(customer), text(phase) === "unlinked" ? "left" : here);
  }
  const [only] = account.type === "dedicated" ? account.children : [];
  return { of, sole: only === undefined ? null : yield* readNumber(tree, only) };
}

/** Organizations below a distributor by key or external id. */
function* readNamed(tree: number, distributor: number, names: readonly string[]): Transaction<readonly Row[]> {
  return yield* query(
    `WITH RECURSIVE named (number) AS (
       SELECT number FROM organizations WHERE tree = $1 AND key = ANY($2::text[]) AND phase <> 'unlinked'
       UNION SELECT number FROM organizations WHERE tree = $1 AND external_id = ANY($2::text[]) AND phase <> 'unlinked'
     ), up (number, above) AS (
       SELECT o.number, o.parent FROM named JOIN organizations o ON o.tree = $1 AND o.number = named.number
       UNION SELECT up.number, o.parent FROM up JOIN organizations o ON o.tree = $1 AND o.number = up.above
     ) SELECT o.number, o.key, o.external_id, o.automatic FROM up JOIN organizations o ON o.tree = $1 AND o.number = up.number
     WHERE up.above = $3 ORDER BY o.number`,
    ...[tree, names, distributor],
  );
}

/** Children that were created for customers of a distributor. */
function* readOwn(tree: number, distributor: number, names: readonly string[]): Transaction<readonly Row[]> {
  return yield* query(
    `SELECT c.customer, c.child, o.phase, o.automatic FROM automatic_customers c
     JOIN organizations o ON o.tree = c.tree AND o.number = c.child
     WHERE c.tree = $1 AND c.organization = $2 AND c.customer = ANY($3::text[])`,
    ...[tree, distributor, names],
  );
}

function* readNumber(tree: number, key: string): Transaction<number | null> {
  const [row] = yield* query("SELECT number FROM organizations WHERE tree = $1 AND key = $2", tree, key);
  return row ? whole(row[0]) : null;
}
