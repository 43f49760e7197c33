/**
 * What happens to one membership outside of change sets, as a revision with one event: of the organization, whose version it is from
 * then on. A person stands in it by id, and nothing that names them, not even their provider's id of them.
 */
import { hash, randomUUID } from "node:crypto";
import { canonicalJson } from "../../model/canonical.ts";
import { query, type Transaction } from "../store/statement.ts";
import { idOf } from "./ids.ts";
import type { Membership, Place } from "./provisioned.ts";
import { writeRevision } from "./revisions.ts";
import { type TreeRow, updateTree } from "./trees.ts";

/** What happened to whom. */
export interface MembershipEvent {
  readonly kind: string;
  readonly before: Membership | undefined;
  readonly after: Membership;
  readonly actor: string;
  readonly nowMs: number;
}

/** Writes the revision, in a tree whose row is locked; after the membership itself. */
export function* writeEvent(
  row: TreeRow,
  { tree, organization, key }: Place & { readonly key: string },
  { kind, before, after, actor, nowMs }: MembershipEvent,
): Transaction<void> {
  row.revision += 1;
  const counted = (table: string) => `(SELECT count(*) FROM ${table} c WHERE c.tree = $2 AND c.organization = $3)`;
  yield* query(
    `UPDATE organizations SET ${kind === "owner.accept" ? OUTSIDE : INSIDE}, people = ${["roles", "sign_ins", "transfers"].map(counted).join(" + ")}
       + (SELECT count(*) FROM memberships m WHERE m.tree = $2 AND m.organization = $3 AND m.person <> organizations.owner)
     WHERE tree = $2 AND number = $3`,
    ...[row.revision, tree, organization],
  );
  const states = { before: before ? stateOf(tree, before) : null, after: stateOf(tree, after) };
  const digest = hash("sha256", canonicalJson({ kind, address: key, after: states.after }), "base64url");
  const happening = { operation: randomUUID(), digest, kind, address: key, organization: idOf(tree, organization) };
  const happenings = [{ ...happening, ...states }];
  yield* writeRevision(row, { happenings, postings: [] }, { actor, stack: null, run: null, nowMs });
  yield* updateTree(row);
}

/** As with what people do themselves (`person-acts.ts`). */
const OUTSIDE = "version = $1, last_run = NULL";
const INSIDE = "inside_version = $1, inside_run = NULL";

function stateOf(tree: number, { person, roles, state, invitation, provisioned }: Membership): object {
  return { person: idOf(tree, person), roles, state, invitation, provisioned };
}
