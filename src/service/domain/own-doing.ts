/**
 * What the service does by itself, in nobody's name: that a hold has expired (C-8), that a threshold was crossed (C-12). It is written as a
 * revision of its own, in the transaction of who came upon it, so that no caller and no run is said to have done it.
 */
import { hash, randomBytes } from "node:crypto";
import { canonicalJson } from "../../model/canonical.ts";
import type { Entry } from "../../model/ledger.ts";
import type { Transaction } from "../store/statement.ts";
import { writeRevision } from "./revisions.ts";
import type { TreeRow } from "./trees.ts";

/** The actor of such revisions. No token is made for a principal of this name. */
export const ITSELF = "allot";

export interface OwnDoing {
  readonly kind: "credits.expire" | "credits.threshold";
  /** Key and opaque id of the organization. */
  readonly address: string;
  readonly organization: string;
  readonly after: object;
  readonly entry?: Entry;
}

/** Writes what the service did as the next revision of a tree; its row is for the caller to update. */
export function* writeOwnDoings(tree: TreeRow, doings: readonly OwnDoing[], nowMs: number): Transaction<void> {
  if (doings.length === 0) return;
  tree.revision += 1;
  const all = doings.map(({ entry, ...doing }) => {
    const { kind, address, after } = doing;
    const digest = hash("sha256", canonicalJson({ kind, address, after }), "base64url");
    return { happening: { ...doing, operation: randomBytes(16).toString("base64url"), digest, before: null }, entry };
  });
  yield* writeRevision(
    tree,
    {
      happenings: all.map(({ happening }) => happening),
      postings: all.flatMap(({ happening, entry }) => (entry ? [{ operation: happening.operation, entry }] : [])),
    },
    { actor: ITSELF, stack: null, run: null, nowMs },
  );
}
