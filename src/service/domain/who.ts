/**
 * Who ids of persons are, as events have them. A confined caller (O-6) is told of those who own, or were named owner of, an
 * organization in sight; every other id is left out, as if it were none.
 */
import type { Persons } from "../../wire/generated/wire.ts";
import { query, type Row, type Transaction, text, textOrNull, whole, wholeOrNull } from "../store/statement.ts";
import { boundOf, type Caller, SEEN } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { idOf, numberIn, numberOf } from "./ids.ts";
import type { TreeRow } from "./trees.ts";

export function* readWho(tree: TreeRow, caller: Caller, ids: readonly string[]): Transaction<Persons> {
  const numbers = ids.map((id) => numberIn(tree.number, id)).filter((number) => number > 0);
  if (numbers.length === 0) return { persons: [] };
  const rows = yield* query(
    "SELECT number, name, email, erased_at FROM persons WHERE tree = $1 AND number = ANY($2::bigint[]) ORDER BY number",
    ...[tree.number, numbers],
  );
  const inSight = boundOf(caller, tree) === null ? null : yield* personsInSight(tree, caller);
  return { persons: rows.filter((row) => !inSight || inSight.has(whole(row[0]))).map((row) => personOf(row, tree)) };
}

/** Numbers of those who own organizations in sight, or did: events have them in before and after. */
function* personsInSight(tree: TreeRow, caller: Caller): Transaction<ReadonlySet<number>> {
  const asked = [tree.number, caller.scope?.organization ?? 0];
  const owners = yield* query(
    `${SEEN} SELECT o.owner FROM seen CROSS JOIN organizations o
     WHERE o.tree = $1 AND o.number = seen.number`,
    ...asked,
  );
  const events = yield* query(
    `${SEEN} SELECT e.before, e.after FROM seen CROSS JOIN events e
     WHERE e.tree = $1 AND e.organization = seen.number AND (e.kind = 'organization.create' OR e.kind = 'owner.name')`,
    ...asked,
  );
  const numbers = new Set(owners.map((row) => whole(row[0])));
  for (const state of events.flat()) {
    const owner: unknown = state === null ? undefined : JSON.parse(text(state)).owner;
    if (typeof owner === "string") numbers.add(numberOf(owner));
  }
  return numbers;
}

function personOf([number, name, email, erasedAt]: Row, tree: TreeRow): Persons["persons"][number] {
  const at = wholeOrNull(erasedAt ?? null);
  const id = idOf(tree.number, whole(number));
  if (at !== null) return { id, name: null, email: null, erasedAt: rfc3339(at) };
  return { id, name: textOrNull(name), email: textOrNull(email), erasedAt: null };
}
