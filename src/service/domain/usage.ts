/**
 * Consumption (C-8), as far as it is there: what an organization uses and holds, posted into balances and ledger under the
 * law of C-4. A route posts; holds that expire come with metering.
 */
import { hash } from "node:crypto";
import { canonicalJson } from "../../model/canonical.ts";
import { change, headroom } from "../../model/credits.ts";
import { an_operation_id_has_one_body, pools_above_can_pay } from "../../model/law/credits.ts";
import { absent } from "../../model/law/organizations.ts";
import { a_paused_organization_consumes_nothing_new } from "../../model/law/phases.ts";
import type { Violation } from "../../model/law/violation.ts";
import type { Entry } from "../../model/ledger.ts";
import type { Organization } from "../../model/organization.ts";
import { Tree } from "../../model/tree.ts";
import type { Refusal, UsageAnswer } from "../../wire/generated/wire.ts";
import { query, queryOne, type Transaction, whole } from "../store/statement.ts";
import { type Caller, concealed, sees } from "./caller.ts";
import { readRecorded } from "./events.ts";
import { numberOf } from "./ids.ts";
import { readLineOf } from "./listing.ts";
import { type Read, readWithAncestors } from "./organizations.ts";
import { lawRefusal } from "./refusals.ts";
import { writeRevision } from "./revisions.ts";
import { lockTree, type TreeRow, updateTree } from "./trees.ts";

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

/**
 * Posts usage, or answers why not, having changed nothing. An operation id takes effect once (C-11): the same usage again is
 * answered as it was, with the balances right after it.
 */
export function* postUsage(usage: Usage, caller: Caller, nowMs: number): Transaction<UsageAnswer | Refusal> {
  const tree = yield* lockTree(usage.root, caller);
  if (!tree) return lawRefusal(absent(usage.root), usage.root);
  const digest = digestOf(usage);
  const recorded = (yield* readRecorded(tree.number, [usage.operation])).get(usage.operation);
  const reused = recorded && an_operation_id_has_one_body(usage.operation, recorded.digest, digest);
  if (reused) return lawRefusal(reused, usage.key);
  if (recorded) return (yield* answeredAgain(tree, usage, caller)) ?? lawRefusal(absent(usage.key), usage.key);
  const reads = new Map<number, Read>();
  const live = yield* readPath(tree, usage.key, reads);
  const organization = live.get(usage.key);
  if (!organization || !sees(caller, organization)) return lawRefusal(absent(usage.key), usage.key);
  const verdict = act(organization, usage);
  if (verdict) return lawRefusal(concealed(verdict, caller, live), usage.key);
  for (const { organization: o } of reads.values())
    yield* query(
      `UPDATE organizations SET used = $1, held = $2, committed_below = $3 WHERE tree = $4 AND number = $5`,
      ...[o.used, o.held, o.committedBelow, tree.number, numberOf(o.id)],
    );
  tree.revision += 1;
  const { operation, kind, key: address, credits } = usage;
  const happening = { operation, digest, kind: `credits.${kind}`, address, organization: organization.id };
  const happenings = [{ ...happening, before: null, after: { credits } }];
  const postings = [{ operation, entry: entryOf(organization, usage) }];
  const circumstances = { actor: caller.principal, stack: null, run: null, nowMs };
  yield* writeRevision(tree, { happenings, postings }, circumstances);
  yield* updateTree(tree);
  const { allocated, used, held } = organization;
  return { revision: tree.revision, replayed: false, allocated, used, held };
}

/** The organization and the pools above it. */
function* readPath(tree: TreeRow, key: string, reads: Map<number, Read>): Transaction<Tree> {
  yield* readWithAncestors(tree.number, { keys: [key], foldedNames: [] }, reads);
  const live = new Tree({ regions: [] });
  for (const { organization, parent } of reads.values())
    organization.parent = parent === null ? null : (reads.get(parent)?.organization ?? null);
  for (const { organization } of reads.values()) live.load(organization);
  return live;
}

/** What was answered to usage that took effect before; undefined where its organization is out of sight. */
function* answeredAgain(tree: TreeRow, { operation }: Usage, caller: Caller): Transaction<UsageAnswer | undefined> {
  // A revision of usage has one entry: its last.
  const row = yield* queryOne(
    `SELECT r.revision, l.allocated, l.used, l.held, l.organization FROM events e
     JOIN revisions r ON r.tree = e.tree AND r.revision = e.revision
     JOIN ledger_entries l ON l.tree = r.tree AND l.sequence = r.last_entry
     WHERE e.tree = $1 AND e.operation = $2`,
    ...[tree.number, operation],
  );
  if (!row || (yield* readLineOf(tree, caller, whole(row[4]))) === undefined) return undefined;
  const [revision, allocated, used, held] = [whole(row[0]), whole(row[1]), whole(row[2]), whole(row[3])];
  return { revision, replayed: true, allocated, used, held };
}

function digestOf({ kind, key: address, credits }: Usage): string {
  return hash("sha256", canonicalJson({ kind: `credits.${kind}`, address, after: { credits } }), "base64url");
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
  const paused = kind === "void" ? undefined : a_paused_organization_consumes_nothing_new(organization);
  if (paused) return paused;
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
