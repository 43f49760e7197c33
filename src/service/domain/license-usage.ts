/**
 * Licenses taken and given back (L-3), posted by the metering side as credits are (C-8). The law and what it does are
 * `model/license-use.ts`; here it becomes rows and an event, in one transaction, under the lock of the tree.
 */
import { hash } from "node:crypto";
import { canonicalJson } from "../../model/canonical.ts";
import { an_operation_id_has_one_body } from "../../model/law/credits.ts";
import { absent } from "../../model/law/organizations.ts";
import type { Violation } from "../../model/law/violation.ts";
import { useLicenses } from "../../model/license-use.ts";
import { usedOf } from "../../model/licenses.ts";
import type { Organization } from "../../model/organization.ts";
import type { LicenseUseAnswer, Refusal } from "../../wire/generated/wire.ts";
import { query, queryOne, type Transaction, text, whole } from "../store/statement.ts";
import { countAssets } from "./assets-rows.ts";
import { type Caller, sees } from "./caller.ts";
import { readRecorded } from "./events.ts";
import { releaseExpired } from "./expiry.ts";
import { numberOf } from "./ids.ts";
import { beginDraws, endDraws, writePools } from "./license-rows.ts";
import { type Read, readWithAncestors } from "./organizations.ts";
import { lawRefusal } from "./refusals.ts";
import { writeRevision } from "./revisions.ts";
import { lockTree, type TreeRow, updateTree } from "./trees.ts";

export interface LicenseUsage {
  /** Key of the tree's root. */
  readonly root: string;
  /** Key of the organization. */
  readonly key: string;
  readonly product: string;
  /** Operation id (C-11). */
  readonly operation: string;
  /** Whole licenses, not 0; below 0 they are given back. */
  readonly count: number;
}

/** Takes or gives back, or answers why not, having changed nothing. An operation id takes effect once (C-11). */
export function* meterLicenses(
  usage: LicenseUsage,
  caller: Caller,
  nowMs: number,
): Transaction<LicenseUseAnswer | Refusal> {
  const { root, key, product, operation, count } = usage;
  const tree = yield* lockTree(root, caller);
  if (!tree) return lawRefusal(absent(root), root);
  yield* releaseExpired(tree, nowMs);
  const kind = count > 0 ? "license.use" : "license.giveBack";
  const digest = hash("sha256", canonicalJson({ kind, address: key, after: { product, count } }), "base64url");
  const recorded = (yield* readRecorded(tree.number, [operation])).get(operation);
  const reused = recorded && an_operation_id_has_one_body(operation, recorded.digest, digest);
  if (reused) return lawRefusal(reused, key);
  if (recorded) return (yield* answeredAgain(tree, usage, caller)) ?? lawRefusal(absent(key), key);
  const organization = yield* readOrganizationWithPools(tree, key);
  if (!organization || !sees(caller, organization)) return lawRefusal(absent(key), key);
  const before = new Map(pathOf(organization).map((one) => [one, { ...one }]));
  const done = useLicenses(organization, { product, count });
  if ("violation" in done) return lawRefusal(concealedPool(done.violation, organization, caller), key);
  yield* write(tree, organization, before);
  tree.revision += 1;
  const used = usedOf(organization.licensing, product);
  // Which pool it is drawn on is not the organization's to know (L-2).
  const happening = {
    ...{ operation, digest, kind, address: key, organization: organization.id, before: null },
    after: { product, count: Math.abs(count), used },
  };
  const circumstances = { actor: caller.principal, stack: null, run: null, nowMs };
  yield* writeRevision(tree, { happenings: [happening], postings: [] }, circumstances);
  yield* updateTree(tree);
  return { revision: tree.revision, replayed: false, product, used };
}

/** L-2: a refusal without the quantity of a pool that is out of a caller's sight. */
function concealedPool(violation: Violation, organization: Organization, caller: Caller): Violation {
  const { pool: key, figures: _figures, ...rest } = violation;
  const pool = pathOf(organization).find((one) => one.key === key);
  if (key === undefined || (pool && sees(caller, pool))) return violation;
  return { ...rest, message: "the license pool above has not as many left" };
}

function pathOf(organization: Organization): Organization[] {
  const path: Organization[] = [];
  for (let at: Organization | null = organization; at; at = at.parent) path.push(at);
  return path;
}

function* readOrganizationWithPools(tree: TreeRow, key: string): Transaction<Organization | undefined> {
  const reads = new Map<number, Read>();
  yield* readWithAncestors(tree.number, { keys: [key], foldedNames: [] }, reads);
  for (const { organization, parent } of reads.values())
    organization.parent = parent === null ? null : (reads.get(parent)?.organization ?? null);
  return [...reads.values()].find(({ organization }) => organization.key === key)?.organization;
}

function* write(
  tree: TreeRow,
  organization: Organization,
  before: ReadonlyMap<Organization, Organization>,
): Transaction<void> {
  const own = [tree.number, numberOf(organization.id)] as const;
  const was = before.get(organization) ?? organization;
  yield* endDraws(own, was, organization);
  for (const [pool, earlier] of before) yield* writePools([tree.number, numberOf(pool.id)], earlier, pool);
  yield* beginDraws(own, was, organization);
  const [had, has] = [was, organization].map(countAssets);
  if (had !== has)
    yield* query("UPDATE organizations SET assets = $1 WHERE tree = $2 AND number = $3", ...[has ?? 0, ...own]);
}

/** What was answered when it took effect; undefined where the organization is out of sight. */
function* answeredAgain(
  tree: TreeRow,
  { operation }: LicenseUsage,
  caller: Caller,
): Transaction<LicenseUseAnswer | undefined> {
  const row = yield* queryOne(
    `SELECT e.revision, e.after, o.key FROM events e
     JOIN organizations o ON o.tree = e.tree AND o.number = e.organization
     WHERE e.tree = $1 AND e.operation = $2`,
    ...[tree.number, operation],
  );
  const organization = row && (yield* readOrganizationWithPools(tree, text(row[2])));
  if (!row || !organization || !sees(caller, organization)) return undefined;
  const { product, used }: { product: string; used: number } = JSON.parse(text(row[1]));
  return { revision: whole(row[0]), replayed: true, product, used };
}
