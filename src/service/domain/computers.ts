/**
 * Computers of managed accounts (B-1, B-2): enrolled by the agent that is installed on them, read in pages, removed. No revision of the tree
 * is made of it: a computer comes and goes without anybody planning that. The tree is locked, so that no two take the last place.
 */
import {
  a_computer_finds_room,
  a_computer_is_enrolled_while_active,
  a_managed_account_is,
  past_due_enrols_no_further_computers,
} from "../../model/law/managed-accounts.ts";
import { firstViolation } from "../../model/law/violation.ts";
import { type ManagedAccount, managedAccountNow } from "../../model/managed-accounts.ts";
import type { Computer, Refusal } from "../../wire/generated/wire.ts";
import { query, queryOne, type Row, type Transaction, text, whole } from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import type { Surroundings } from "./change-set.ts";
import { rfc3339 } from "./clock.ts";
import { numberOf } from "./ids.ts";
import type { PageAsked } from "./members.ts";
import { type ActedOn, readActedOn } from "./person-acts.ts";
import { findPlaceIn } from "./places.ts";
import { lawRefusal, serviceRefusal } from "./refusals.ts";
import { findTree, lockTree, type TreeRow } from "./trees.ts";

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;
const COLUMNS = "c.id, c.name, c.enrolled_at, c.seen_at";

/** A page of an organization's computers, by id; undefined where it is absent or out of sight. */
export function* listComputers(
  { root, caller }: Pick<Surroundings, "root" | "caller">,
  organization: string,
  { after, limit }: PageAsked,
): Transaction<{ readonly computers: Computer[]; readonly next: string | null } | undefined> {
  const tree = yield* findTree(root, caller);
  const place = tree && (yield* findPlaceIn(tree, organization, caller));
  if (!tree || !place) return undefined;
  const rows = yield* query(
    `SELECT ${COLUMNS} FROM computers c WHERE c.tree = $1 AND c.organization = $2 AND c.id > $3 ORDER BY c.id LIMIT $4`,
    ...[tree.number, numberOf(place.id), after, limit + 1],
  );
  const computers = rows.slice(0, limit).map(computerOf);
  return { computers, next: rows.length > limit ? (computers.at(-1)?.id ?? null) : null };
}

/** Which computer of which organization. */
export interface ComputerAsked {
  readonly organization: string;
  readonly id: string;
}

/** Enrols a computer, or the same one again (B-2), and answers it; undefined as above. */
export function* enrolComputer(
  { organization: key, id }: ComputerAsked,
  name: string,
  { root, caller, nowMs }: Surroundings,
): Transaction<{ readonly computer: Computer; readonly isNew: boolean } | Refusal | undefined> {
  const tree = yield* lockTree(root, caller);
  const on = tree && (yield* actedOn(tree, key, caller));
  if (!tree || !on) return undefined;
  if (!ID.test(id)) return malformed(key);
  const of = [tree.number, numberOf(on.organization.id)] as const;
  const missing = a_managed_account_is(on.organization, "there");
  const account = managedAccountNow(on.organization.assets.billing);
  if (missing || !account) return missing && lawRefusal(missing, key);
  const isThere = (yield* findComputer(of, id)) !== undefined;
  const refusal = isThere ? undefined : yield* furtherRefusal(of, account, on, nowMs);
  if (refusal) return refusal;
  yield* query(
    `INSERT INTO computers (tree, organization, id, name, enrolled_at, seen_at) VALUES ($1, $2, $3, $4, $5, $5)
     ON CONFLICT (tree, organization, id) DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at`,
    ...[...of, id, name, nowMs],
  );
  const computer = yield* findComputer(of, id);
  if (!computer) throw new Error(`the computer ${id} was enrolled and is not there`);
  return { computer, isNew: !isThere };
}

function* furtherRefusal(
  of: Owning,
  account: ManagedAccount,
  { organization: { key, phase } }: ActedOn,
  nowMs: number,
): Transaction<Refusal | undefined> {
  const enrolled = yield* countComputers(of);
  const violation = firstViolation(
    () => a_computer_is_enrolled_while_active(key, phase),
    () => a_computer_finds_room(key, account, enrolled),
    () => past_due_enrols_no_further_computers(key, account, nowMs),
  );
  return violation && lawRefusal(violation, key);
}

/** Removes a computer: its place is free again; undefined as above. */
export function* removeComputer(
  { organization: key, id }: ComputerAsked,
  { root, caller }: Surroundings,
): Transaction<"done" | Refusal | undefined> {
  const tree = yield* lockTree(root, caller);
  const place = tree && (yield* findPlaceIn(tree, key, caller));
  if (!tree || !place) return undefined;
  const of = [tree.number, numberOf(place.id)] as const;
  if (!(yield* findComputer(of, id)))
    return serviceRefusal("not_found", `${key} has no computer ${id.slice(0, 100)}`, { address: key, rule: "B-2" });
  yield* query("DELETE FROM computers WHERE tree = $1 AND organization = $2 AND id = $3", ...[...of, id]);
  return "done";
}

type Owning = readonly [tree: number, organization: number];

/** How many computers an organization has. */
export function* countComputers(of: Owning): Transaction<number> {
  return whole((yield* queryOne("SELECT count(*) FROM computers WHERE tree = $1 AND organization = $2", ...of))?.[0]);
}

function* findComputer([tree, organization]: Owning, id: string): Transaction<Computer | undefined> {
  const row = yield* queryOne(
    `SELECT ${COLUMNS} FROM computers c WHERE c.tree = $1 AND c.organization = $2 AND c.id = $3`,
    ...[tree, organization, id],
  );
  return row && computerOf(row);
}

function* actedOn(tree: TreeRow, key: string, caller: Caller): Transaction<ActedOn | undefined> {
  const place = yield* findPlaceIn(tree, key, caller);
  return place && (yield* readActedOn(tree, place.key, ""));
}

function computerOf([id, name, enrolledAt, seenAt]: Row): Computer {
  return { id: text(id), name: text(name), enrolledAt: rfc3339(whole(enrolledAt)), seenAt: rfc3339(whole(seenAt)) };
}

function malformed(address: string): Refusal {
  const detail = "the id of a computer has 1 to 100 letters, digits and any of ._:- and begins with a letter or digit";
  return serviceRefusal("request_malformed", detail, { address, field: "computer" });
}
