/**
 * Where a state of Terraform is kept: with the organization of the token, with one that the request names, or, where the operator names none,
 * with the service as a whole: a tree that is only being made has nobody yet to keep its state with. Each has names of its own.
 *
 * A state has all that is in a tree, and what its people pay by. So it is read, too, by who may edit that organization alone (P-7), and of a
 * sealed one by nobody above (O-11).
 *
 * What a distributor wrote itself stays within its reach when the organization that it is kept with does not: unlinked, sealed or moved away,
 * perhaps by the very run that has to write the state. To refuse such a run instead would let a child hold up its unlinking by a lock.
 */
import type { Refusal } from "../../wire/generated/wire.ts";
import { queryOne, type Transaction, whole } from "../store/statement.ts";
import { beyondAt } from "./authorization.ts";
import { type Caller, isOperator } from "./caller.ts";
import { numberOf, treeOf } from "./ids.ts";
import { findPlaceEver, findPlaceIn } from "./places.ts";
import { serviceRefusal } from "./refusals.ts";
import { findTree, type TreeRow } from "./trees.ts";

/** Which state is meant, and by whom. */
export interface StateAsked extends PlaceAsked {
  readonly name: string;
}

/** With whom states are. */
export interface PlaceAsked {
  readonly organization: string | undefined;
  /** Key of the tree, where the caller sees several. */
  readonly root: string | undefined;
  readonly caller: Caller;
}

/** Where a state is kept; 0 and 0 for the service as a whole. */
export interface StatePlace {
  readonly tree: number;
  readonly organization: number;
  /** Where only those are within reach that a caller's organization wrote last or has locked: its number, and the key that it asked by. */
  readonly own?: { readonly from: number; readonly key: string };
}

const OF_SERVICE: StatePlace = { tree: 0, organization: 0 };

/**
 * Where states are that somebody reads or writes; a refusal where they may not, or where the organization is out of sight (O-6). A key goes
 * on to work that an organization had before: the run that renames it has to write what it did, and end its lock.
 */
export function* stateOwner(asked: PlaceAsked & Partial<StateAsked>, act: StateAct): Transaction<StatePlace | Refusal> {
  const { organization, root, caller } = asked;
  // What the operator calls by one key alone is a tree.
  const key = root ?? caller.scope?.key ?? organization;
  if (key === undefined) return OF_SERVICE;
  const tree = yield* findTreeEver(key, caller);
  if (!tree) return absent(organization ?? key, caller);
  const address = organizationIn(tree, asked);
  const place = yield* findPlaceEver(tree, address, caller);
  const refusal = place ? beyondAt(caller, act, place) : absent(organization ?? key, caller);
  if (place && !refusal) return { tree: treeOf(place.id), organization: numberOf(place.id) };
  return (yield* placeOfOwn(tree, address, asked, act)) ?? refusal ?? absent(address, caller);
}

type StateAct = "readStates" | "writeStates";

/** The organization whose people or service account a caller is, as its number; null is the operator. */
export function homeOf({ authority }: Caller): number | null {
  return authority.home === null ? null : numberOf(authority.home);
}

/** U-4: where a state is that the caller's organization wrote last or has locked, with one that it does not reach otherwise. */
function* placeOfOwn(
  tree: TreeRow,
  key: string,
  { caller, name }: PlaceAsked & Partial<StateAsked>,
  act: StateAct,
): Transaction<StatePlace | undefined> {
  const [{ scope }, home] = [caller, homeOf(caller)];
  if (home === null || scope?.organization !== home) return undefined;
  const own = yield* findPlaceIn(tree, scope.key, caller);
  if (!own || beyondAt(caller, act, own)) return undefined;
  const row = yield* queryOne(
    `SELECT organization FROM terraform_states
     WHERE tree = $1 AND $2 IN (written_from, locked_from) ${name === undefined ? "" : "AND name = $4"} AND organization IN (
       SELECT number FROM organizations WHERE tree = $1 AND key = $3
       UNION SELECT organization FROM events WHERE tree = $1 AND address = $3 AND kind = 'organization.rekey')`,
    ...[tree.number, home, key, ...(name === undefined ? [] : [name])],
  );
  return row && { tree: tree.number, organization: whole(row[0]), own: { from: home, key } };
}

function organizationIn(tree: TreeRow, { organization, root, caller }: PlaceAsked): string {
  const own = caller.scope?.key ?? tree.root;
  return root === undefined && caller.scope === null ? own : (organization ?? own);
}

/** The tree that a caller means, also by a key that the organization had that it is confined to. */
function* findTreeEver(key: string, caller: Caller): Transaction<TreeRow | undefined> {
  const found = yield* findTree(key, caller);
  const { scope } = caller;
  if (found || scope === null) return found;
  const own = yield* findTree(scope.key, caller);
  const place = own && (yield* findPlaceEver(own, key, caller));
  return place?.key === scope.key ? own : undefined;
}

function absent(address: string, caller: Caller): Refusal {
  const wayOut = isOperator(caller) ? { wayOut: WAY_OUT } : {};
  return serviceRefusal("not_found", `there is no organization ${address}`, { address, rule: "O-6", ...wayOut });
}

const WAY_OUT = "of what is no root, an operator says in which tree it is: ?root=KEY&organization=KEY";

/** Whether an answer is a refusal. */
export function isRefused<Answer extends object>(answer: Answer | Refusal): answer is Refusal {
  return "code" in answer && "status" in answer;
}
