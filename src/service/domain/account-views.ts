/**
 * Who has which linked accounts and sub-accounts. Asked of a distributor, it is about its own accounts; of a child, about what it has of
 * them, and never about who shares them (O-6).
 */
import type { AccountAssignmentList, Refusal, SubAccountList } from "../../wire/generated/wire.ts";
import { query, queryOne, type SqlValue, type Transaction, text, textOrNull, whole, word } from "../store/statement.ts";
import { type Place, partsShown } from "./authorization.ts";
import { forbidden } from "./caller.ts";
import type { Surroundings } from "./change-set.ts";
import { rfc3339 } from "./clock.ts";
import { numberOf } from "./ids.ts";
import type { PageAsked } from "./members.ts";
import { findPlaceIn } from "./places.ts";
import { serviceRefusal } from "./refusals.ts";
import { type ImportAsked, writeImported } from "./sub-account-imports.ts";
import { findTree, lockTree } from "./trees.ts";

type Asking = Pick<Surroundings, "root" | "caller">;
type Given = (value: SqlValue | readonly string[]) => string;

/** A page of sub-accounts by id: of the accounts of an organization, and of what it has. `q` is an id, or the beginning of an id or name. */
export function* listSubAccounts(
  key: string,
  { root, caller }: Asking,
  { q, after, limit }: PageAsked & { readonly q: string | undefined },
): Transaction<SubAccountList | undefined> {
  const tree = yield* findTree(root, caller);
  const place = tree && (yield* findPlaceIn(tree, key, caller));
  if (!tree || !place) return undefined;
  const values: (SqlValue | readonly string[])[] = [tree.number, numberOf(place.id)];
  const given: Given = (value) => `$${values.push(value)}`;
  const wanted = [`s.id > ${given(after)}`, shownOf(partsShown(caller, "accounts:view", "accounts", place), given)];
  if (q !== undefined) {
    const [from, to] = [given(q), given(`${q}\u{10ffff}`)];
    wanted.push(`((s.id >= ${from} AND s.id <= ${to}) OR (s.name >= ${from} AND s.name <= ${to}))`);
  }
  const rows = yield* query(
    `SELECT s.id, s.name, s.account, k.key, s.automatic, s.first_seen FROM sub_accounts s
     JOIN linked_accounts la ON la.tree = s.tree AND la.id = s.account
     LEFT JOIN organizations k ON k.tree = s.tree AND k.number = s.child
     WHERE s.tree = $1 AND (la.organization = $2 OR s.child = $2) AND ${wanted.join(" AND ")}
     ORDER BY s.id LIMIT ${given(limit + 1)}`,
    ...values,
  );
  const subAccounts = rows.slice(0, limit).map(([id, name, account, child, automatic, firstSeen]) => ({
    ...{ id: text(id), name: text(name), account: text(account), child: textOrNull(child) },
    ...{ automatic: whole(automatic) === 1, firstSeen: rfc3339(whole(firstSeen)) },
  }));
  return { subAccounts, next: rows.length > limit ? (subAccounts.at(-1)?.id ?? null) : null };
}

/** SQL: which accounts `la` a caller is shown. */
function shownOf(shown: ReturnType<typeof partsShown>, given: Given): string {
  return shown === "all" ? "1 = 1" : `la.id = ANY(${given([...shown])}::text[])`;
}

/** A page of organizations by key, each with the accounts that it has of a distributor's; of a child, itself. */
export function* listAssignments(
  key: string,
  { root, caller }: Asking,
  { after, limit }: PageAsked,
): Transaction<AccountAssignmentList | undefined> {
  const tree = yield* findTree(root, caller);
  const place = tree && (yield* findPlaceIn(tree, key, caller));
  if (!tree || !place) return undefined;
  const shown = partsShown(caller, "accounts:view", "accounts", place);
  const keyed = asking(tree.number, place, shown);
  const keys = yield* query(
    `WITH has (child, id, provider, name) AS (${keyed.has})
     SELECT k.key, k.name, k.number FROM organizations k WHERE k.tree = $1 AND k.number IN (SELECT child FROM has)
     AND k.key > ${keyed.given(after)} ORDER BY k.key LIMIT ${keyed.given(limit + 1)}`,
    ...keyed.values,
  );
  const page = keys.slice(0, limit);
  if (page.length === 0) return { assignments: [], next: null };
  const told = asking(tree.number, place, shown);
  const accounts = yield* query(
    `WITH has (child, id, provider, name) AS (${told.has})
     SELECT has.child, has.id, has.provider, has.name,
       (SELECT count(*) FROM sub_accounts s WHERE s.tree = $1 AND s.account = has.id AND s.child = has.child)
     FROM has JOIN organizations k ON k.tree = $1 AND k.number = has.child
     WHERE k.key >= ${told.given(text(page[0]?.[0]))} AND k.key <= ${told.given(text(page.at(-1)?.[0]))}
     ORDER BY k.key, has.id`,
    ...told.values,
  );
  const assignments = page.map(([child, name, number]) => ({
    ...{ child: text(child), name: text(name) },
    accounts: accounts
      .filter((row) => row[0] === number)
      .map(([, id, provider, called, count]) => ({
        ...{ id: text(id), provider: word(provider, ["aws", "azure", "gcp"]), name: textOrNull(called) },
        subAccounts: whole(count),
      })),
  }));
  return { assignments, next: keys.length > limit ? (assignments.at(-1)?.child ?? null) : null };
}

/** SQL: which organization has which account, of those of a place and those that it has, with room for more values. */
function asking(tree: number, place: Place, shown: ReturnType<typeof partsShown>) {
  const values: (SqlValue | readonly string[])[] = [tree, numberOf(place.id)];
  const given: Given = (value) => `$${values.push(value)}`;
  const inSight = shownOf(shown, given);
  const has = `SELECT ac.child, la.id, la.provider, la.name FROM linked_accounts la
    JOIN account_children ac ON ac.tree = la.tree AND ac.account = la.id
    WHERE la.tree = $1 AND (la.organization = $2 OR ac.child = $2) AND ${inSight}
    UNION SELECT o.number, la.id, la.provider, la.name FROM organizations o
    JOIN linked_accounts la ON la.tree = o.tree AND la.id = o.automatic
    WHERE o.tree = $1 AND o.phase <> 'unlinked' AND (la.organization = $2 OR o.number = $2) AND ${inSight}`;
  return { values, given, has };
}

/** Removes all sub-accounts of an account: what no apply does. Its children stay. */
export function* clearSubAccounts(
  { organization, account }: ImportAsked,
  around: Surroundings,
): Transaction<"done" | Refusal | undefined> {
  const tree = yield* lockTree(around.root, around.caller);
  const place = tree && (yield* findPlaceIn(tree, organization, around.caller));
  if (!tree || !place) return undefined;
  const row = yield* queryOne(
    "SELECT sub_accounts FROM linked_accounts WHERE tree = $1 AND id = $2 AND organization = $3",
    ...[tree.number, account, numberOf(place.id)],
  );
  if (!row || !isShownOne(around, "accounts:view", place, account))
    return serviceRefusal("not_found", `${place.key} has no account ${account.slice(0, 100)}`, {
      ...{ address: place.key, rule: "A-1" },
    });
  if (!isShownOne(around, "accounts:create", place, account))
    return forbidden({ detail: `this needs accounts:create for ${account}`, address: place.key });
  const subAccounts = whole(row[0]);
  if (subAccounts === 0) return "done";
  yield* query("DELETE FROM sub_accounts WHERE tree = $1 AND account = $2", tree.number, account);
  yield* query("UPDATE linked_accounts SET sub_accounts = 0 WHERE tree = $1 AND id = $2", tree.number, account);
  const at = { organization: place.id, address: place.key };
  yield* writeImported(tree, at, { id: account, subAccounts }, around, "account.clear");
  return "done";
}

function isShownOne(
  { caller }: Surroundings,
  permission: "accounts:view" | "accounts:create",
  place: Place,
  account: string,
): boolean {
  const shown = partsShown(caller, permission, "accounts", place);
  return shown === "all" || shown.has(account);
}
