/**
 * Who ids of persons are, as events have them. A confined caller (O-6) is told of those who own, or were named owner of, an
 * organization in sight, of those who belong to one whose people it is shown (O-11), and of those whom alerts go to, or went (B-4); every
 * other id is left out, as if it were none.
 */
import type { Persons } from "../../wire/generated/wire.ts";
import {
  type Query,
  query,
  type Row,
  type SqlValue,
  type Transaction,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from "../store/statement.ts";
import { type Caller, isOperator, SEEN } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { idOf, numberIn, numberOf } from "./ids.ts";
import { permittedIn, shownIn } from "./places.ts";
import type { TreeRow } from "./trees.ts";

export function* readWho(tree: TreeRow, caller: Caller, ids: readonly string[]): Transaction<Persons> {
  const numbers = ids.map((id) => numberIn(tree.number, id)).filter((number) => number > 0);
  if (numbers.length === 0) return { persons: [] };
  const rows = yield* query(
    "SELECT number, name, email, erased_at FROM persons WHERE tree = $1 AND number = ANY($2::bigint[]) ORDER BY number",
    ...[tree.number, numbers],
  );
  if (isOperator(caller)) return { persons: rows.map((row) => personOf(row, tree)) };
  const { named, erasedAt } = yield* personsInSight(tree, caller, numbers);
  return {
    persons: rows.flatMap(([number, name, email, erased]) => {
      const at = erasedAt.get(whole(number));
      if (at !== undefined) return [personOf([number ?? null, null, null, at], tree)];
      return named.has(whole(number))
        ? [personOf([number ?? null, name ?? null, email ?? null, erased ?? null], tree)]
        : [];
    }),
  };
}

/** Persons that a confined caller is told of, by number. */
interface InSight {
  readonly named: ReadonlySet<number>;
  /**
   * Who was erased where the caller looks, and has been nobody there since: when, in Unix milliseconds. Whether the name is still kept
   * for an organization out of sight is not told.
   */
  readonly erasedAt: ReadonlyMap<number, number>;
}

/** Those who own organizations in sight, or did (events have them in before and after), members that are shown, and whom alerts go to. */
export function* personsInSight(tree: TreeRow, caller: Caller, wanted: readonly number[]): Transaction<InSight> {
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
  const alerting = looksIn(caller, "r", [...asked, wanted]);
  const told = yield* query(
    `${SEEN} SELECT r.person FROM alert_recipients r WHERE r.tree = $1 AND r.person = ANY($3::bigint[])
     AND r.organization IN (SELECT number FROM seen) AND ${alerting.sql}`,
    ...alerting.values,
  );
  const today = new Set([...owners, ...members, ...told].map((row) => whole(row[0])));
  if (wanted.every((number) => today.has(number))) return { named: today, erasedAt: new Map() };
  const looks = looksIn(caller, "e", asked);
  const events = yield* query(
    `${SEEN} SELECT e.sequence, e.revision, e.kind, e.before, e.after FROM seen CROSS JOIN events e
     WHERE e.tree = $1 AND e.organization = seen.number
       AND (e.kind = 'organization.create' OR e.kind = 'owner.name' OR e.kind = 'person.erase'
         OR (e.kind LIKE 'presentation.%' AND ${looks.sql}))`,
    ...looks.values,
  );
  const named = new Set(today);
  const erasedIn = new Map<number, number>();
  for (const [, revision, kind, before, after] of events.toSorted(([one], [other]) => whole(one) - whole(other)))
    if (kind === "person.erase") {
      const { persons }: { persons: readonly string[] } = JSON.parse(text(after));
      for (const person of persons.map(numberOf)) if (!today.has(person)) erasedIn.set(person, whole(revision));
    } else
      for (const number of [before, after].flatMap((state) => personsIn(state ?? null))) {
        named.add(number);
        erasedIn.delete(number);
      }
  const times = new Map(yield* timesOf(tree, [...erasedIn.values()]));
  return { named, erasedAt: new Map([...erasedIn].map(([person, revision]) => [person, times.get(revision) ?? 0])) };
}

/** When revisions were made, by their numbers. */
function* timesOf(tree: TreeRow, revisions: readonly number[]): Transaction<[number, number][]> {
  if (revisions.length === 0) return [];
  const rows = yield* query(
    "SELECT revision, at FROM revisions WHERE tree = $1 AND revision = ANY($2::bigint[])",
    ...[tree.number, revisions],
  );
  return rows.map(([revision, at]) => [whole(revision), whole(at)]);
}

/** SQL: whether a caller sees how the organization of a row looks, and whom it tells; with values to go with it. */
function looksIn(
  caller: Caller,
  alias: string,
  before: readonly Query["values"][number][],
): { readonly sql: string; readonly values: Query["values"] } {
  const values = [...before];
  const place = { tree: `${alias}.tree`, number: `${alias}.organization` };
  const given = (value: Query["values"][number]) => `$${values.push(value)}`;
  return { sql: permittedIn(caller, "branding:view", place, given) ?? "1 = 1", values };
}

/** The owner in a state of an event, or whom its alerts go to. */
function personsIn(state: SqlValue): number[] {
  if (state === null) return [];
  const { owner, presentation }: { owner?: unknown; presentation?: { alertsTo?: unknown } | null } = JSON.parse(
    text(state),
  );
  const told: unknown = presentation?.alertsTo;
  return [owner, ...(Array.isArray(told) ? told : [])].flatMap((id) => (typeof id === "string" ? [numberOf(id)] : []));
}

function personOf([number, name, email, erasedAt]: Row, tree: TreeRow): Persons["persons"][number] {
  const at = wholeOrNull(erasedAt ?? null);
  const id = idOf(tree.number, whole(number));
  if (at !== null) return { id, name: null, email: null, erasedAt: rfc3339(at) };
  return { id, name: textOrNull(name), email: textOrNull(email), erasedAt: null };
}
