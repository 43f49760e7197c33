/**
 * Cross-customer users (P-6): who belongs to an anchor acts in the children that are anchored to it, as one of their own people, with the
 * roles that they have at the anchor; nobody else's users are shared. An owner there is an admin here, since each has one owner of its own (P-1).
 * Where a child has a sign-in of its own, only its provider says who gets in (P-5).
 *
 * Rejected: memberships that are copied to every child; who leaves the anchor would have to be looked for in all of them.
 */
import { queryOne, type Transaction, text, whole } from "../store/statement.ts";
import { idOf } from "./ids.ts";

/** A child that shares the users of its anchor, as somebody of the anchor finds it. */
export interface SharedChild {
  readonly key: string;
  /** Opaque id. */
  readonly id: string;
  readonly number: number;
  /** O-10: whether its people cannot sign in. */
  readonly isKeptOut: boolean;
}

/** A child that is anchored to an organization, by number or key; undefined where it is not, or lets people in by its own provider. */
export function* findSharedChild(
  tree: number,
  anchor: number,
  { by, is }: { readonly by: "number" | "key"; readonly is: number | string },
): Transaction<SharedChild | undefined> {
  const row = yield* queryOne(
    `SELECT o.number, o.key, o.customer_access FROM organizations o JOIN organizations a ON a.tree = o.tree AND a.number = o.anchored_to
     WHERE o.tree = $1 AND o.anchored_to = $2 AND o.${by} = $3 AND o.phase <> 'unlinked' AND a.phase <> 'unlinked'
       AND NOT EXISTS (SELECT 1 FROM sign_ins s WHERE s.tree = o.tree AND s.organization = o.number)`,
    ...[tree, anchor, is],
  );
  if (!row) return undefined;
  const number = whole(row[0]);
  return { key: text(row[1]), id: idOf(tree, number), number, isKeptOut: row[2] === "refuse" };
}

/** What roles at an anchor come to in a child of it. */
export function sharedRoles(roles: readonly string[]): readonly string[] {
  return roles.map((role) => (role === "owner" ? "admin" : role));
}
