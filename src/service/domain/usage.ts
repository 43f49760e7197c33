/**
 * Consumption (C-8), as far as it is there: what an organization uses and holds, posted into balances and ledger under the
 * law of C-4. No route leads here yet; metering brings those, with holds that expire.
 */
import { change, headroom } from "../../model/credits.ts";
import { pools_above_can_pay } from "../../model/law/credits.ts";
import type { Violation } from "../../model/law/violation.ts";
import type { Entry } from "../../model/ledger.ts";
import type { Organization } from "../../model/organization.ts";
import { query, type Transaction } from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import { numberOf } from "./ids.ts";
import { type Read, readWithAncestors } from "./organizations.ts";
import { writeRevision } from "./revisions.ts";
import { lockTree, updateTree } from "./trees.ts";

export interface Usage {
  /** Key of the tree's root. */
  readonly root: string;
  /** Key of the organization. */
  readonly key: string;
  /** `hold` reserves, `void` gives a reservation back, `post` spends. */
  readonly kind: "hold" | "void" | "post";
  readonly credits: number;
  /** Operation id (C-11). */
  readonly operation: string;
}

/** Posts usage, or answers the law that forbids it, having changed nothing. */
export function* postUsage(usage: Usage, caller: Caller, nowMs: number): Transaction<Violation | undefined> {
  const tree = yield* lockTree(usage.root, caller);
  if (!tree) return absent(usage.key);
  const reads = new Map<number, Read>();
  yield* readWithAncestors(tree.number, { keys: [usage.key], foldedNames: [] }, reads);
  for (const { organization, parent } of reads.values())
    organization.parent = parent === null ? null : (reads.get(parent)?.organization ?? null);
  const organization = [...reads.values()].find((read) => read.organization.key === usage.key)?.organization;
  if (!organization) return absent(usage.key);
  const verdict = act(organization, usage);
  if (verdict) return verdict;
  for (const { organization: o } of reads.values())
    yield* query(
      `UPDATE organizations SET used = $1, held = $2, committed_below = $3 WHERE tree = $4 AND number = $5`,
      ...[o.used, o.held, o.committedBelow, tree.number, numberOf(o.id)],
    );
  tree.revision += 1;
  const { operation, kind, key: address, credits } = usage;
  const happening = { operation, digest: "", kind: `credits.${kind}`, address, organization: organization.id };
  const happenings = [{ ...happening, before: null, after: { credits } }];
  const postings = [{ operation, entry: entryOf(organization, usage) }];
  const circumstances = { actor: caller.principal, stack: null, run: null, nowMs };
  yield* writeRevision(tree, { happenings, postings }, circumstances);
  yield* updateTree(tree);
  return undefined;
}

function absent(key: string): Violation {
  return { code: "not_found", rule: "O-6", message: `there is no organization ${key}` };
}

/** C-8: consumption beyond the headroom of the organization, or of a pool above it, is refused. */
function act(organization: Organization, { kind, credits }: Usage): Violation | undefined {
  const { used, held } = organization;
  if (kind === "void" && credits > held)
    return {
      code: "balances_not_conserved",
      rule: "C-8",
      message: `${organization.key} holds ${held}, not ${credits}`,
    };
  const possible = headroom(organization);
  if (kind !== "void" && credits > possible)
    return {
      ...{ code: "pool_short", rule: "C-8", message: `${organization.key} has ${possible} credits left` },
      figures: { asked: credits, possible: Math.max(0, possible), shortBy: credits - possible },
    };
  change(
    organization,
    kind === "post" ? { used: used + credits } : { held: held + (kind === "hold" ? credits : -credits) },
  );
  return kind === "void" ? undefined : pools_above_can_pay(organization, credits);
}

function entryOf(organization: Organization, { kind, credits }: Usage): Entry {
  const { id, parent, allocated, used, held, committedBelow } = organization;
  return { kind, organization: id, pool: parent?.id ?? null, amount: credits, allocated, used, held, committedBelow };
}
