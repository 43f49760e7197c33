/**
 * The organization that a path names, found for who asks: in sight or not (O-6), and whether the distributor's people act inside it
 * (O-11). Settings of access are inherited from above, so they are looked for upwards, and only where somebody has to know.
 */
import type { Permission } from "../../model/authority.ts";
import { queryOne, type SqlValue, type Transaction, text, whole, word } from "../store/statement.ts";
import { type Place, reachOf } from "./authorization.ts";
import { boundOf, type Caller } from "./caller.ts";
import { idOf, numberOf } from "./ids.ts";
import { findTree, type TreeRow } from "./trees.ts";

/** O-11. */
export const ACCESSES = ["sealed", "delegated"] as const;

/** SQL: the access that holds in an organization, by its tree and number: `sealed` where nobody says (O-11). */
export function accessIn(tree: string, number: string): string {
  return `(WITH RECURSIVE up (parent, access) AS (
    SELECT a.parent, a.access FROM organizations a WHERE a.tree = ${tree} AND a.number = ${number}
    UNION ALL SELECT a.parent, a.access FROM up
    JOIN organizations a ON a.tree = ${tree} AND a.number = up.parent WHERE up.access IS NULL
  ) SELECT coalesce(max(access), 'sealed') FROM up)`;
}

/**
 * SQL: whether a caller is shown what a permission is about, of the people of an organization; undefined where it always is. Values of
 * it are added with `given`.
 */
export function shownIn(
  caller: Caller,
  permission: Permission,
  { tree, number }: { readonly tree: string; readonly number: string },
  given: (value: SqlValue | readonly string[]) => string,
): string | undefined {
  const { authority } = caller;
  if (authority.operator) return undefined;
  const permitted = permittedIn(caller, permission, { tree, number }, given);
  if (permitted === NOWHERE) return NOWHERE;
  const inside = `(${number} = ${given(numberOf(authority.home ?? ""))} OR ${accessIn(tree, number)} = 'delegated')`;
  return permitted === undefined ? inside : `(${inside} AND ${permitted})`;
}

/** SQL: the same of what a permission shows of sealed organizations too. */
export function permittedIn(
  { authority }: Caller,
  permission: Permission,
  { tree, number }: { readonly tree: string; readonly number: string },
  given: (value: SqlValue | readonly string[]) => string,
): string | undefined {
  const reach = reachOf(authority, permission);
  if (reach === null) return undefined;
  if (reach.size === 0) return NOWHERE;
  const reached = `SELECT k.number FROM organizations k WHERE k.tree = ${tree} AND k.key = ANY(${given([...reach])}::text[])`;
  return `${number} IN (${reached})`;
}

const NOWHERE = "1 = 0";

/**
 * Finds the organization that a path names by the key of a tree and its own; without one, that which the caller is confined to, or
 * the root. Undefined where it is absent or out of sight.
 */
export function* findPlace(root: string, key: string | undefined, caller: Caller): Transaction<Place | undefined> {
  const tree = yield* findTree(root, caller);
  return tree && (yield* findPlaceIn(tree, key ?? caller.scope?.key ?? tree.root, caller));
}

/** The same in a tree that has been found, and may be locked. */
export function* findPlaceIn(tree: TreeRow, key: string, caller: Caller): Transaction<Place | undefined> {
  const bound = boundOf(caller, tree);
  const row = yield* queryOne(
    `WITH RECURSIVE path (number, parent) AS (
       SELECT number, CASE WHEN phase <> 'unlinked' THEN parent END FROM organizations WHERE tree = $1 AND key = $2
       UNION SELECT p.number, p.parent FROM path JOIN organizations p ON p.tree = $1 AND p.number = path.parent
     ) SELECT o.number, o.key, ${accessIn("o.tree", "o.number")} FROM organizations o
     WHERE o.tree = $1 AND o.key = $2 AND ($3 = 0 OR EXISTS (SELECT 1 FROM path WHERE number = $3))`,
    ...[tree.number, key, bound ?? 0],
  );
  return row && { key: text(row[1]), id: idOf(tree.number, whole(row[0])), access: word(row[2], ACCESSES) };
}

/** The same by a key of today, or one that it had before: no other is ever given that (O-2). */
export function* findPlaceEver(tree: TreeRow, key: string, caller: Caller): Transaction<Place | undefined> {
  const today = yield* findPlaceIn(tree, key, caller);
  if (today) return today;
  const former = yield* queryOne(
    `SELECT o.key FROM events e JOIN organizations o ON o.tree = e.tree AND o.number = e.organization
     WHERE e.tree = $1 AND e.address = $2 AND e.kind = 'organization.rekey'`,
    ...[tree.number, key],
  );
  return former && (yield* findPlaceIn(tree, text(former[0]), caller));
}
