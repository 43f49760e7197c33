/**
 * One organization created or changed by itself: made into one atomic group of the operations of a change set, and performed
 * by `change-set.ts`, so that there is one law and one way to write.
 *
 * The ids of the operations are made of the caller's idempotency key, and their digest (C-11) is that of what was asked: what
 * a merge patch comes to depends on what is there, so the operations themselves would differ when it is repeated.
 */
import { hash, randomUUID } from "node:crypto";
import { canonicalJson } from "../../model/canonical.ts";
import type { Change, ChangeKind } from "../../model/change.ts";
import { an_operation_id_has_one_body } from "../../model/law/credits.ts";
import type { NewOrganization, OrganizationPatch, Refusal } from "../../wire/generated/wire.ts";
import { queryOne, type Transaction, text, whole } from "../store/statement.ts";
import { performIn, type Surroundings } from "./change-set.ts";
import { releaseExpired } from "./expiry.ts";
import { numberOf } from "./ids.ts";
import { readLine, readLineOf } from "./listing.ts";
import { changesOf } from "./patch.ts";
import { lawRefusal, serviceRefusal } from "./refusals.ts";
import { findTree, lockTree, type TreeRow } from "./trees.ts";

/** What is asked of one organization. */
export type Asked =
  | { readonly kind: "create"; readonly body: NewOrganization }
  | {
      readonly kind: "patch";
      readonly key: string;
      readonly body: OrganizationPatch;
      /** Whether the caller means the organization as it is now (its line). */
      readonly isMeant: (line: string) => boolean;
    };

export type Answered =
  | { readonly refusal: Refusal }
  /** The organization's line as it is by now, and whether it had been done before. */
  | { readonly line: string; readonly replayed: boolean };

/** Performs what is asked; undefined where tree or organization are absent or out of sight. */
export function* performOnOne(
  asked: Asked,
  idempotencyKey: string | undefined,
  around: Surroundings,
): Transaction<Answered | undefined> {
  const { caller, root } = around;
  const tree = yield* lockTree(root, caller);
  const key = idempotencyKey ?? randomUUID();
  const earlier = tree && (yield* readEarlier(tree, key, caller.principal));
  if (tree && earlier) return yield* answeredAgain(tree, earlier, asked, around);
  // Before the organization is looked at: what it holds is what it holds now.
  if (tree) yield* releaseExpired(tree, around.nowMs);
  const line = tree && asked.kind === "patch" ? yield* readLine(tree, caller, asked.key, around.nowMs) : undefined;
  if (asked.kind === "patch" && line === undefined) return undefined;
  if (asked.kind === "patch" && line !== undefined && !asked.isMeant(line)) return { refusal: isAnother(asked.key) };
  const changes = changesFor(asked, line);
  if ("refusal" in changes) return changes;
  if (line !== undefined && changes.length === 0) return { line, replayed: false };
  const operations = changes.map((change) => {
    return { ...change, id: operationId(key, caller.principal, change.kind), version: null };
  });
  const set = { stack: null, run: null, groups: [{ operations }] };
  const answer = yield* performIn(tree, set, { ...around, digest: digestOf(asked) });
  const [group] = answer?.groups ?? [];
  if (!group) return undefined;
  if (group.status === "refused") return { refusal: group.refusal };
  return { line: yield* readAgain(asked, line, around), replayed: false };
}

/** The organization after its change: a tree may be new, a key another. */
function* readAgain(
  asked: Asked,
  before: string | undefined,
  { root, caller, nowMs }: Surroundings,
): Transaction<string> {
  const tree = yield* findTree(root, caller);
  const number = before === undefined ? undefined : numberOf(JSON.parse(before).id);
  const line =
    tree &&
    (yield* number === undefined
      ? readLine(tree, caller, keyOf(asked), nowMs)
      : readLineOf(tree, caller, number, nowMs));
  if (line === undefined) throw new Error(`${keyOf(asked)} was changed and is not there`);
  return line;
}

function keyOf(asked: Asked): string {
  return asked.kind === "create" ? asked.body.key : asked.key;
}

function changesFor(asked: Asked, line: string | undefined): readonly Change[] | { readonly refusal: Refusal } {
  if (asked.kind === "patch") return changesOf(asked.body, JSON.parse(line ?? ""));
  const { key, ...after } = asked.body;
  return [{ kind: "organization.create", address: key, after }];
}

/** A request has at most one operation of each kind. */
function operationId(idempotencyKey: string, principal: string, kind: string): string {
  return hash("sha256", JSON.stringify(["one organization", principal, idempotencyKey, kind]), "base64url");
}

function digestOf(asked: Asked): string {
  const said = asked.kind === "create" ? [asked.body] : [asked.key, asked.body];
  return hash("sha256", canonicalJson(["one organization", asked.kind, ...said]), "base64url");
}

const KINDS: readonly ChangeKind[] = [
  ...(["organization.create", "organization.update", "organization.rekey", "organization.move"] as const),
  ...(["owner.name", "credits.purchase", "credits.allocate"] as const),
  ...(["organization.pause", "organization.resume", "organization.protect", "organization.unprotect"] as const),
];

interface Earlier {
  readonly operation: string;
  readonly digest: string;
  /** Number of the organization. */
  readonly organization: number;
}

/** What took effect under an idempotency key of the caller. */
function* readEarlier(tree: TreeRow, idempotencyKey: string, principal: string): Transaction<Earlier | undefined> {
  const ids = KINDS.map((kind) => operationId(idempotencyKey, principal, kind));
  const row = yield* queryOne(
    "SELECT operation, digest, organization FROM events WHERE tree = $1 AND operation = ANY($2::text[]) LIMIT 1",
    ...[tree.number, ids],
  );
  return row && { operation: text(row[0]), digest: text(row[1]), organization: whole(row[2]) };
}

function* answeredAgain(
  tree: TreeRow,
  { operation, digest, organization }: Earlier,
  asked: Asked,
  { caller, nowMs }: Surroundings,
): Transaction<Answered | undefined> {
  const verdict = an_operation_id_has_one_body(operation, digest, digestOf(asked));
  if (verdict) return { refusal: lawRefusal(verdict, keyOf(asked)) };
  const line = yield* readLineOf(tree, caller, organization, nowMs);
  return line === undefined ? undefined : { line, replayed: true };
}

function isAnother(address: string): Refusal {
  return serviceRefusal("precondition_failed", `${address} is no longer what If-Match says`, {
    address,
    wayOut: "read it again",
  });
}
