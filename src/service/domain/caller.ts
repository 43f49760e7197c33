/** Who calls, and what is in sight (O-6). Made from a token by `tokens.ts`. */

import type { Change } from "../../model/change.ts";
import {
  a_parent_exists_in_the_tree,
  an_organization_is_seen_from_itself_and_above,
  creations_are_by_who_provisions,
} from "../../model/law/organizations.ts";
import type { Verdict, Violation } from "../../model/law/violation.ts";
import type { Organization } from "../../model/organization.ts";
import type { Tree } from "../../model/tree.ts";
import type { TokenAccess, TokenRole } from "./roles.ts";

export interface Caller {
  /** Person or service account; what events and ledger name as the actor. */
  readonly principal: string;
  /** Opaque id of the token. */
  readonly tokenId: string;
  readonly role: TokenRole;
  readonly access: TokenAccess;
  /** The organization that the caller is confined to, with what is below; null sees everything. */
  readonly scope: Scope | null;
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
export const SEEN = `WITH RECURSIVE seen (number) AS (
  SELECT number FROM organizations WHERE tree = $1 AND number = $2
  UNION SELECT o.number FROM seen JOIN organizations o ON o.tree = $1 AND o.parent = seen.number
)`;

/** Only a caller who is confined to nothing is the operator (O-7, C-3). */
export function isOperator(caller: Caller): boolean {
  return caller.scope === null;
}

/** O-6: whether a caller may see an organization that has been found. */
export function sees(caller: Caller, organization: Organization): boolean {
  return an_organization_is_seen_from_itself_and_above(organization, caller.scope?.key ?? null) === undefined;
}

/** What a confined caller may not ask (O-6, C-7); what is out of sight is answered as if it were not there. */
export function outOfReach(caller: Caller, asked: Change, live: Tree): Verdict {
  if (caller.scope === null) return undefined;
  if (asked.kind === "organization.create") {
    if (asked.after.parent === null) return creations_are_by_who_provisions(null, false);
    return parentOutOfSight(caller, asked.after.parent, live);
  }
  const organization = live.get(asked.address);
  const unseen = organization && an_organization_is_seen_from_itself_and_above(organization, caller.scope.key);
  if (unseen) return unseen;
  if (asked.address === caller.scope.key) return ownMatter(asked);
  return asked.kind === "organization.move" ? parentOutOfSight(caller, asked.after.parent, live) : undefined;
}

function parentOutOfSight(caller: Caller, key: string, live: Tree): Verdict {
  const parent = live.get(key);
  return a_parent_exists_in_the_tree(key, parent && sees(caller, parent) ? parent : undefined);
}

/** C-7: whoever is confined to an organization changes neither its credits nor its place. */
function ownMatter(asked: Change): Verdict {
  if (asked.kind !== "credits.allocate" && asked.kind !== "organization.move") return undefined;
  const what = asked.kind === "credits.allocate" ? "allocation" : "place";
  return {
    code: "operator_only",
    rule: "C-7",
    message: `${asked.address} does not change its own ${what}; the distributor above it does`,
  };
}

/** O-6: a violation without what a confined caller may not know: who else has a name, what a pool above holds. */
export function concealed(violation: Violation, caller: Caller, live: Tree): Violation {
  if (caller.scope === null) return violation;
  const { pool: key, figures: _figures, ...rest } = violation;
  if (key !== undefined) {
    const pool = live.get(key);
    return pool && sees(caller, pool) ? violation : { ...rest, message: "a pool above cannot pay these credits" };
  }
  if (violation.code === "name_taken")
    return { ...rest, message: "the name is taken in this tree (case does not count)" };
  if (violation.code === "external_id_taken") return { ...rest, message: "the externalId is taken" };
  return violation;
}
