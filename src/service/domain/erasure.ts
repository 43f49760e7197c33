/**
 * Erasing people: a person keeps the number that events name, and nothing else is left of name and address. Events, ledger and
 * hash chain name persons by id only, so they stand as they were; that somebody was erased is an event itself, without saying
 * who it was.
 *
 * The same address under several names is several persons, and all of them are erased. Case does not count: nobody who asks to be
 * forgotten means only one spelling.
 *
 * The operator erases everywhere. A root's owners and admins end what somebody has where the distributor acts inside, and alerts in the
 * whole tree (B-4); name and address stay for as long as somebody belongs to an organization that is sealed, or has to do with one that
 * has left the tree, and that they do is not told.
 */
import { hash, randomBytes } from "node:crypto";
import { isInCharge } from "../../model/authority.ts";
import { canonicalEmail, canonicalJson } from "../../model/canonical.ts";
import type { Erasure, Refusal } from "../../wire/generated/wire.ts";
import { type Query, query, type Transaction, text, whole } from "../store/statement.ts";
import { type Caller, forbidden, isOperator, seesWhole } from "./caller.ts";
import { idOf } from "./ids.ts";
import { forgetMailsTo } from "./outbox.ts";
import { shownIn } from "./places.ts";
import { serviceRefusal } from "./refusals.ts";
import { writeRevision } from "./revisions.ts";
import { lockTree, type TreeRow, updateTree } from "./trees.ts";
import { personsInSight } from "./who.ts";

/** What an erased person is called from then on. */
export const ERASED_NAME = "Erased person";

/** Organizations that a refusal names. */
const MOST_NAMED = 10;

/**
 * Erases whoever has an address, as far as the caller acts inside (O-11); undefined where the tree is absent or out of sight. What is
 * answered does not say who belongs to organizations that are sealed, or have left the tree (O-6, U-4).
 */
export function* erasePerson(
  root: string,
  email: string,
  caller: Caller,
  nowMs: number,
): Transaction<Erasure | Refusal | undefined> {
  const tree = yield* lockTree(root, caller);
  if (!tree) return undefined;
  if (!seesWhole(caller, tree) || !isInCharge(caller.authority))
    return forbidden({
      detail: "a person is erased by the operator, or by owners and admins of the root",
      address: root,
    });
  const all = yield* personsAt(tree, email);
  if (all.length === 0) return { root: tree.root, persons: 0 };
  const owned = yield* ownedBy(tree, all);
  if (owned.length > 0) return inUse(owned);
  const told = isOperator(caller) ? all : yield* toldOf(tree, caller, all);
  const erasing = { caller, nowMs };
  if (told.length > 0) tree.revision += 1;
  yield* endTies(tree, told, erasing);
  yield* endAlerts(tree, told, erasing);
  if (told.length > 0) yield* forgetMailboxes(tree, email, erasing);
  const nobody = isOperator(caller) ? all : yield* withoutTies(tree, all);
  for (const number of nobody)
    yield* query(
      "UPDATE persons SET email = $1, name = $2, erased_at = $3 WHERE tree = $4 AND number = $5",
      // Nobody can have been called that before.
      ...[`erased-${number}-${randomBytes(6).toString("hex")}@erased.invalid`, ERASED_NAME, nowMs, tree.number, number],
    );
  yield* forgetMailsTo(tree.number, nobody);
  if (told.length > 0) yield* writeDown(tree, told, erasing);
  return { root: tree.root, persons: told.length };
}

/** Numbers of the persons of an address. */
function* personsAt(tree: TreeRow, email: string): Transaction<number[]> {
  const address = canonicalEmail(email);
  const lower = address.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const rows = yield* query(
    "SELECT number FROM persons WHERE tree = $1 AND erased_at IS NULL AND (email = $2 OR lower(email) = $3) ORDER BY number",
    ...[tree.number, address, lower],
  );
  return rows.map((row) => whole(row[0]));
}

/** Those that the caller knows of. Former names of somebody, which nobody is told, are erased along with them and not counted. */
function* toldOf(tree: TreeRow, caller: Caller, persons: readonly number[]): Transaction<number[]> {
  const { named, erasedAt } = yield* personsInSight(tree, caller, persons);
  return persons.filter((person) => named.has(person) && !erasedAt.has(person));
}

/** Those who belong to no organization, own none, are offered none and told nothing of any, in sight or not. */
function* withoutTies(tree: TreeRow, persons: readonly number[]): Transaction<number[]> {
  const rows = yield* query(
    `SELECT person FROM memberships WHERE tree = $1 AND person = ANY($2::bigint[])
     UNION SELECT person FROM transfers WHERE tree = $1 AND person = ANY($2::bigint[])
     UNION SELECT person FROM alert_recipients WHERE tree = $1 AND person = ANY($2::bigint[])
     UNION SELECT owner FROM organizations WHERE tree = $1 AND owner = ANY($2::bigint[])`,
    ...[tree.number, persons],
  );
  const tied = new Set(rows.map((row) => whole(row[0])));
  return persons.filter((person) => !tied.has(person));
}

/** Keys of organizations that one of these persons owns today (P-1). */
function* ownedBy(tree: TreeRow, persons: readonly number[]): Transaction<string[]> {
  const rows = yield* query(
    `SELECT key FROM organizations WHERE tree = $1 AND owner = ANY($2::bigint[]) AND phase <> 'unlinked' ORDER BY key`,
    ...[tree.number, persons],
  );
  return rows.map((row) => text(row[0]));
}

interface Erasing {
  readonly caller: Caller;
  readonly nowMs: number;
}

/**
 * Who is nobody belongs nowhere: memberships, what they were asked (P-3, P-4), mails and tokens end, where the caller acts inside. A
 * declaration that still names them would invite them again.
 */
function* endTies(tree: TreeRow, persons: readonly number[], { caller, nowMs }: Erasing): Transaction<void> {
  const values: Query["values"][number][] = [tree.number, persons];
  const shown = shownIn(
    caller,
    "users:create",
    { tree: "o.tree", number: "o.number" },
    (value) => `$${values.push(value)}`,
  );
  const inside = yield* query(
    `SELECT o.number FROM organizations o WHERE o.tree = $1 AND o.number IN (
       SELECT organization FROM memberships WHERE tree = $1 AND person = ANY($2::bigint[])
       UNION SELECT organization FROM transfers WHERE tree = $1 AND person = ANY($2::bigint[])
       UNION SELECT home FROM tokens WHERE tree = $1 AND person = ANY($2::bigint[])
     )${shown === undefined ? "" : ` AND o.phase <> 'unlinked' AND ${shown}`}`,
    ...values,
  );
  const places = inside.map((row) => whole(row[0]));
  const theirs = (column: string) => `tree = $1 AND person = ANY($2::bigint[]) AND ${column} = ANY($3::bigint[])`;
  for (const table of ["transfers", "memberships"] as const) {
    const rows = yield* query(
      `DELETE FROM ${table} WHERE ${theirs("organization")} RETURNING organization, person`,
      ...[tree.number, persons, places],
    );
    for (const [organization, person] of rows)
      yield* query(
        // What an organization had of them is counted with it; its next plan is made on another version.
        `UPDATE organizations SET people = people - 1, inside_version = $1, inside_run = NULL
         WHERE tree = $2 AND number = $3 AND owner <> $4`,
        ...[tree.revision, tree.number, whole(organization), whole(person)],
      );
  }
  yield* query(
    `UPDATE tokens SET revoked_at = $4, revoked_by = $5 WHERE ${theirs("home")} AND revoked_at IS NULL`,
    ...[tree.number, persons, places, nowMs, caller.principal],
  );
  yield* forgetMailsTo(tree.number, persons, places);
}

/** B-4: alerts that went to who is nobody go to whoever else is named, or to the owner; not of who has left the tree (U-4). */
function* endAlerts(tree: TreeRow, persons: readonly number[], { caller }: Erasing): Transaction<void> {
  const inTree = "organization IN (SELECT number FROM organizations WHERE tree = $1 AND phase <> 'unlinked')";
  const rows = yield* query(
    `DELETE FROM alert_recipients WHERE tree = $1 AND person = ANY($2::bigint[])
     ${isOperator(caller) ? "" : `AND ${inTree}`} RETURNING organization`,
    ...[tree.number, persons],
  );
  const organizations = rows.map((row) => whole(row[0]));
  yield* query(
    "UPDATE organizations SET version = $1, last_run = NULL WHERE tree = $2 AND number = ANY($3::bigint[])",
    ...[tree.revision, tree.number, organizations],
  );
  yield* forgetMailsTo(tree.number, persons, organizations);
}

/** B-1: mailboxes of theirs that invoices go to, as far as the caller says how those pay; nobody has them any more. */
function* forgetMailboxes(tree: TreeRow, email: string, { caller }: Erasing): Transaction<void> {
  const values: Query["values"][number][] = [tree.number, canonicalEmail(email).toLowerCase()];
  const of = { tree: "o.tree", number: "o.number" };
  const shown = shownIn(caller, "billing:edit", of, (value) => `$${values.push(value)}`);
  const rows = yield* query(
    `UPDATE managed_accounts SET invoices_to = NULL WHERE tree = $1 AND lower(invoices_to) = $2 AND organization IN (
       SELECT o.number FROM organizations o WHERE o.tree = $1${shown === undefined ? "" : ` AND o.phase <> 'unlinked' AND ${shown}`}
     ) RETURNING organization`,
    ...values,
  );
  yield* query(
    "UPDATE organizations SET version = $1, last_run = NULL WHERE tree = $2 AND number = ANY($3::bigint[])",
    ...[tree.revision, tree.number, rows.map((row) => whole(row[0]))],
  );
}

/** The event: of the root, since it has to be of some organization, and only who sees all may know. */
function* writeDown(tree: TreeRow, persons: readonly number[], { caller, nowMs }: Erasing): Transaction<void> {
  const [row] = yield* query("SELECT number FROM organizations WHERE tree = $1 AND parent IS NULL", tree.number);
  const kind = "person.erase";
  const after = { persons: persons.map((number) => idOf(tree.number, number)) };
  const digest = hash("sha256", canonicalJson({ kind, address: tree.root, after }), "base64url");
  const happening = { operation: randomBytes(16).toString("base64url"), digest, kind, address: tree.root };
  yield* writeRevision(
    tree,
    {
      happenings: [{ ...happening, organization: idOf(tree.number, whole(row?.[0])), before: null, after }],
      postings: [],
    },
    { actor: caller.principal, stack: null, run: null, nowMs },
  );
  yield* updateTree(tree);
}

function inUse(owned: readonly string[]): Refusal {
  const [first = ""] = owned;
  const named = owned.slice(0, MOST_NAMED).join(", ");
  const rest = owned.length > MOST_NAMED ? ` and ${owned.length - MOST_NAMED} more` : "";
  return serviceRefusal("person_in_use", `that person owns ${named}${rest}`, {
    ...{ address: first, rule: "P-1", wayOut: "name another owner there first" },
  });
}
