/**
 * Who calls, and what is in sight of them (O-6): the one place that says so. Made from a token by `tokens.ts`; asked by
 * `http/authentication.ts` of every request, by `group.ts` of every change. What a caller may do of what is in sight:
 * `authorization.ts`.
 */
import type { Authority } from "../../model/authority.ts";
import type { Change } from "../../model/change.ts";
import {
  a_parent_exists_in_the_tree,
  an_organization_is_seen_from_itself_and_above,
  creations_are_by_who_provisions,
} from "../../model/law/organizations.ts";
import type { Verdict, Violation } from "../../model/law/violation.ts";
import type { Tree } from "../../model/tree.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import { idOf } from "./ids.ts";
import { serviceRefusal } from "./refusals.ts";
import type { TokenAccess, TokenRole } from "./roles.ts";
import type { Provider } from "./sign-in.ts";

export interface Caller {
  /** Person or service account; what events and ledger name as the actor. */
  readonly principal: string;
  /** Opaque id of the token. */
  readonly tokenId: string;
  readonly role: TokenRole;
  readonly access: TokenAccess;
  /** What the law asks about (`model/law/authorization.ts`). */
  readonly authority: Authority;
  /** Number of the anchor that a person belongs to who acts in a child of it (P-6). */
  readonly belongsTo?: number;
  /** The organization that the caller is confined to, with what is below; null sees everything. */
  readonly scope: Scope | null;
  /** Of a person who came with a token of their identity provider: when that ends, in Unix milliseconds. */
  readonly until?: number;
  /** The identity provider that a person has signed in with (P-5); null, or absent, where with none. */
  readonly provider?: Provider | null;
  /** Of a service account: who stands behind it; absent where that is the operator. */
  readonly maker?: Maker;
}

/** By whom a service account's token is, as numbers of its tree. */
export interface Maker {
  /** Null where no person made it: the operator made the first service account of the chain. */
  readonly person: number | null;
  /** The organization whose roles were acted by: the person's, or the first service account's. */
  readonly home: number;
}

export interface Scope {
  /** Number of the tree. */
  readonly tree: number;
  /** Number of the organization in its tree. */
  readonly organization: number;
  /** Its key at the time of the call. */
  readonly key: string;
}

/**
 * What a caller sees of a tree, as the beginning of a query: the numbers of the organizations in sight are `seen`. The first
 * value is the tree, the second the organization that the caller is confined to.
 */
export const SEEN = seenFrom(1);

/** As `SEEN`, where those values are the parameters of this number and the next. */
export function seenFrom(tree: number): string {
  return `WITH RECURSIVE seen (number) AS (
  SELECT number FROM organizations WHERE tree = $${tree} AND number = $${tree + 1}
  UNION SELECT o.number FROM seen JOIN organizations o ON o.tree = $${tree} AND o.parent = seen.number AND o.phase <> 'unlinked'
)`;
}

/** A no because of what the caller is; the thing itself is in sight. */
export function forbidden({ detail, ...more }: Forbidding): Refusal {
  return serviceRefusal("forbidden", detail, { rule: "P-7", ...more });
}

interface Forbidding {
  readonly detail: string;
  readonly rule?: string;
  readonly address?: string;
  readonly field?: string;
  readonly wayOut?: string;
}

/** By what writes of a caller wait for each other: the tree that a key means to it (`Store.write`). */
export function queueOf({ scope }: Caller, key: string): string {
  return scope ? String(scope.tree) : key;
}

/** Only a caller who is confined to nothing is the operator (O-7, C-3). */
export function isOperator(caller: Caller): boolean {
  return caller.scope === null;
}

interface TreeInSight {
  readonly number: number;
  readonly root: string;
}

/** Whether all of a tree is in sight: of the operator, and of who is confined to its root. */
export function seesWhole({ scope }: Caller, tree: TreeInSight): boolean {
  return scope === null || (scope.tree === tree.number && scope.key === tree.root);
}

/** Number of the organization that bounds what is in sight of a tree; null where all of it is, and nothing has to be looked for. */
export function boundOf(caller: Caller, tree: TreeInSight & { readonly unlinked: number }): number | null {
  // What has left the tree is the operator's to see, and no distributor's (U-4).
  return seesWhole(caller, tree) && (caller.scope === null || tree.unlinked === 0)
    ? null
    : (caller.scope?.organization ?? null);
}

/** An organization, as far as it matters who sees it. */
interface Placed {
  readonly id: string;
  readonly key: string;
  readonly parent: Placed | null;
}

/** O-6: whether a caller may see an organization that has been found. */
export function sees(caller: Caller, organization: Placed): boolean {
  return caller.scope === null || unseen(caller.scope, organization) === undefined;
}

function unseen(scope: Scope, organization: Placed): Verdict {
  return an_organization_is_seen_from_itself_and_above(organization, keyNow(scope, organization));
}

/** Key of the organization that is confined to: within a change set it may have changed. */
function keyNow(scope: Scope, organization: Placed): string {
  for (let at: Placed | null = organization; at; at = at.parent) if (isOwn(scope, at)) return at.key;
  return scope.key;
}

function isOwn({ tree, organization }: Scope, { id }: Placed): boolean {
  return id === idOf(tree, organization);
}

/** What a confined caller does not see (O-6), and so cannot ask of; what is out of sight is answered as if it were not there. */
export function outOfReach({ scope }: Caller, asked: Change, live: Tree): Verdict {
  if (scope === null) return undefined;
  if (asked.kind === "organization.create") {
    if (asked.after.parent === null) return creations_are_by_who_provisions(null, false);
    return parentOutOfSight(scope, asked.after.parent, live);
  }
  const organization = live.get(asked.address);
  const hidden = organization && unseen(scope, organization);
  if (hidden) return hidden;
  if (organization && isOwn(scope, organization)) return undefined;
  return asked.kind === "organization.move" ? parentOutOfSight(scope, asked.after.parent, live) : undefined;
}

function parentOutOfSight(scope: Scope, key: string, live: Tree): Verdict {
  const parent = live.get(key);
  return a_parent_exists_in_the_tree(key, parent && !unseen(scope, parent) ? parent : undefined);
}

/** O-6: a violation without what a confined caller may not know: who else has a name, what a pool above holds. */
export function concealed(
  violation: Violation,
  caller: Caller,
  live: { get(key: string): Placed | undefined },
): Violation {
  if (caller.scope === null) return violation;
  const { pool: key, figures: _figures, ...rest } = violation;
  if (key !== undefined) {
    const pool = live.get(key);
    return pool && sees(caller, pool) ? violation : { ...rest, message: "a pool above cannot pay these credits" };
  }
  if (violation.code === "name_taken")
    return { ...rest, message: "the name is taken in this tree (case does not count)" };
  if (violation.code === "external_id_taken") return { ...rest, message: "the externalId is taken" };
  if (violation.code === "subdomain_taken") return { ...rest, message: "the subdomain is taken" };
  return violation;
}
