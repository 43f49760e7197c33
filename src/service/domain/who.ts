/**
 * Who ids of persons are, as events have them. A confined caller (O-6) is told of those who own, or were named owner of, an
 * organization in sight, and of those who belong to one whose people it is shown (O-11); every other id is left out, as if it were none.
 */
import type { Persons } from "../../wire/generated/wire.ts";
import {
  type Query,
  query,
  type Row,
  type Transaction,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from "../store/statement.ts";
import { type Caller, isOperator, SEEN } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { idOf, numberIn, numberOf } from "./ids.ts";
import { shownIn } from "./places.ts";
import type { TreeRow } from "./trees.ts";

export function* readWho(tree: TreeRow, caller: Caller, ids: readonly string[]): Transaction<Persons> {
  const numbers = ids.map((id) => numberIn(tree.number, id)).filter((number) => number > 0);
  if (numbers.length === 0) return { persons: [] };
  const rows = yield* query(
    "SELECT number, name, email, erased_at FROM persons WHERE tree = $1 AND number = ANY($2::bigint[]) ORDER BY number",
    ...[tree.number, numbers],
  );
  const inSight = isOperator(caller) ? null : yield* personsInSight(tree, caller, numbers);
  return { persons: rows.filter((row) => !inSight || inSight.has(whole(row[0]))).map((row) => personOf(row, tree)) };
}

/** Numbers of those who own organizations in sight, or did (events have them in before and after), and of members that are shown. */
function* personsInSight(tree: TreeRow, caller: Caller, wanted: readonly number[]): Transaction<ReadonlySet<number>> {
  const asked = [tree.number, caller.scope?.organization ?? 0];
  const owners = yield* query(
    `${SEEN} SELECT o.owner FROM seen CROSS JOIN organizations o
     WHERE o.tree = $1 AND o.number = seen.number AND o.owner = ANY($3::bigint[])`,
    ...[...asked, wanted],
  );
  const values: Query["values"][number][] = [...asked, wanted];
  const place = { tree: "m.tree", number: "m.organization" };
  const shown = shownIn(caller, "users:view", place, (value) => `$${values.push(value)}`) ?? "1 = 1";
  const members = yield* query(
    `${SEEN} SELECT m.person FROM memberships m WHERE m.tree = $1 AND m.person = ANY($3::bigint[])
     AND m.organization IN (SELECT number FROM seen) AND ${shown}`,
    ...values,
  );
  const today = new Set([...owners, ...members].map((row) => whole(row[0])));
  if (wanted.every((number) => today.has(number))) return today;
  const events = yield* query(
    `${SEEN} SELECT e.before, e.after FROM seen CROSS JOIN events e
     WHERE e.tree = $1 AND e.organization = seen.number AND (e.kind = 'organization.create' OR e.kind = 'owner.name')`,
    ...asked,
  );
  const numbers = new Set(today);
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
