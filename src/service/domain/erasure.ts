/**
 * Erasing people: a person keeps the number that events name, and nothing else is left of name and address. Events, ledger and
 * hash chain name persons by id only, so they stand as they were; that somebody was erased is an event itself, without saying
 * who it was.
 *
 * The same address under several names is several persons, and all of them are erased. Case does not count: nobody who asks to be
 * forgotten means only one spelling.
 */
import { hash, randomBytes } from "node:crypto";
import { isInCharge } from "../../model/authority.ts";
import { canonicalEmail, canonicalJson } from "../../model/canonical.ts";
import type { Erasure, Refusal } from "../../wire/generated/wire.ts";
import { query, type Transaction, text, whole } from "../store/statement.ts";
import { type Caller, forbidden, seesWhole } from "./caller.ts";
import { idOf } from "./ids.ts";
import { serviceRefusal } from "./refusals.ts";
import { writeRevision } from "./revisions.ts";
import { lockTree, type TreeRow, updateTree } from "./trees.ts";

/** What an erased person is called from then on. */
export const ERASED_NAME = "Erased person";

/** Organizations that a refusal names. */
const MOST_NAMED = 10;

/** Erases whoever has an address; undefined where the tree is absent or out of sight. */
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
  const persons = yield* personsAt(tree, email);
  if (persons.length === 0) return { root: tree.root, persons: 0 };
  const owned = yield* ownedBy(tree, persons);
  if (owned.length > 0) return inUse(owned);
  for (const number of persons)
    yield* query(
      "UPDATE persons SET email = $1, name = $2, erased_at = $3 WHERE tree = $4 AND number = $5",
      // Nobody can have been called that before.
      ...[`erased-${number}-${randomBytes(6).toString("hex")}@erased.invalid`, ERASED_NAME, nowMs, tree.number, number],
    );
  yield* writeDown(tree, persons, { caller, nowMs });
  return { root: tree.root, persons: persons.length };
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

/** Keys of organizations that one of these persons owns today (P-1). */
function* ownedBy(tree: TreeRow, persons: readonly number[]): Transaction<string[]> {
  const rows = yield* query(
    `SELECT key FROM organizations WHERE tree = $1 AND owner = ANY($2::bigint[]) AND phase <> 'unlinked' ORDER BY key`,
    ...[tree.number, persons],
  );
  return rows.map((row) => text(row[0]));
}

/** The event: of the root, since it has to be of some organization, and only who sees all may know. */
function* writeDown(
  tree: TreeRow,
  persons: readonly number[],
  { caller, nowMs }: { readonly caller: Caller; readonly nowMs: number },
): Transaction<void> {
  const [row] = yield* query("SELECT number FROM organizations WHERE tree = $1 AND parent IS NULL", tree.number);
  const kind = "person.erase";
  const after = { persons: persons.map((number) => idOf(tree.number, number)) };
  const digest = hash("sha256", canonicalJson({ kind, address: tree.root, after }), "base64url");
  const happening = { operation: randomBytes(16).toString("base64url"), digest, kind, address: tree.root };
  tree.revision += 1;
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
