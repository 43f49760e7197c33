/**
 * Consumption (C-8), posted by the metering side: used at once, or held first and then posted or voided. The law and what it does to
 * balances are `model/metering.ts`; here it becomes ledger, events and holds, in one transaction.
 *
 * What happens most in a service: it reads balances and nothing else of organizations, and writes those that changed.
 */
import { hash, randomBytes } from "node:crypto";
import { canonicalJson } from "../../model/canonical.ts";
import { an_operation_id_has_one_body } from "../../model/law/credits.ts";
import type { HoldState } from "../../model/law/metering.ts";
import { absent } from "../../model/law/organizations.ts";
import { type Consumption, consume } from "../../model/metering.ts";
import type { Refusal, UsageAnswer } from "../../wire/generated/wire.ts";
import { queryOne, type Transaction, text, whole } from "../store/statement.ts";
import { type Account, pathOf, readAccount, readAccounts, writeAccounts } from "./accounts.ts";
import { type Caller, concealed, sees } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { readRecorded } from "./events.ts";
import { releaseExpired } from "./expiry.ts";
import { endHolds, findHold, insertHold, type KeptHold } from "./holds.ts";
import { lawRefusal, serviceRefusal } from "./refusals.ts";
import { writeRevision } from "./revisions.ts";
import { writeThresholds } from "./thresholds.ts";
import { lockTree, type TreeRow, updateTree } from "./trees.ts";

/** What is asked of an organization's credits; holds by their ids. */
export type AskedUsage =
  | { readonly kind: "use"; readonly credits: number }
  /** For so long, in milliseconds, or until a time in Unix milliseconds. */
  | { readonly kind: "hold"; readonly credits: number; readonly lasting: Lasting }
  | { readonly kind: "post"; readonly hold: string; readonly credits: number }
  | { readonly kind: "void"; readonly hold: string };

export type Lasting = { readonly forMs: number } | { readonly untilMs: number };

export interface Usage {
  /** Key of the tree's root. */
  readonly root: string;
  /** Key of the organization. */
  readonly key: string;
  /** Operation id (C-11). */
  readonly operation: string;
  readonly asked: AskedUsage;
}

/** What was done, with the balances right after it. */
export interface Metered {
  readonly balances: UsageAnswer;
  /** The hold that it is about, as it was right after it. */
  readonly hold: KeptHold | null;
}

/**
 * Posts consumption, or answers why not, having changed nothing but that holds have expired. An operation id takes effect once
 * (C-11): the same again is answered as it was, also when the hold has ended since.
 */
export function* meter(usage: Usage, caller: Caller, nowMs: number): Transaction<Metered | Refusal> {
  const { root, key, operation, asked } = usage;
  const tree = yield* lockTree(root, caller);
  if (!tree) return lawRefusal(absent(root), root);
  yield* releaseExpired(tree, nowMs);
  const digest = digestOf(usage);
  const recorded = (yield* readRecorded(tree.number, [operation])).get(operation);
  const reused = recorded && an_operation_id_has_one_body(operation, recorded.digest, digest);
  if (reused) return lawRefusal(reused, key);
  if (recorded) return (yield* answeredAgain(tree, usage, caller)) ?? lawRefusal(absent(key), key);
  const account = yield* readAccount(tree.number, key);
  if (!account || !sees(caller, account)) return lawRefusal(absent(key), key);
  const found = "hold" in asked ? yield* findHold(tree.number, account.number, asked.hold) : null;
  if (found === undefined) return serviceRefusal("not_found", `${key} has no hold of that id`, { address: key });
  const consumption = consumptionOf(asked, found, nowMs);
  const performed = consume(account, consumption, nowMs);
  if ("violation" in performed) return lawRefusal(concealed(performed.violation, caller, byKey(account)), key);
  yield* writeAccounts(tree.number, pathOf(account));
  const hold = yield* writeHold(tree, account, consumption, nowMs);
  tree.revision += 1;
  const { kind, after } = eventOf(consumption, hold);
  const happening = { operation, digest, kind, address: key, organization: account.id, before: null, after };
  const postings = performed.entries.map((entry) => ({ operation, entry }));
  const circumstances = { actor: caller.principal, stack: null, run: null, nowMs };
  yield* writeRevision(tree, { happenings: [happening], postings }, circumstances);
  const { allocated, used, held } = account;
  const balances = { revision: tree.revision, replayed: false, allocated, used, held };
  yield* writeThresholds(tree, [{ before: { allocated, ...account.stored }, after: account }], nowMs);
  yield* updateTree(tree);
  return { balances, hold };
}

function consumptionOf(asked: AskedUsage, hold: KeptHold | null, nowMs: number): Consumption {
  switch (asked.kind) {
    case "use":
      return asked;
    case "hold": {
      const { kind, credits, lasting } = asked;
      return { kind, credits, expiresAt: "untilMs" in lasting ? lasting.untilMs : nowMs + lasting.forMs };
    }
    case "post":
    case "void":
      if (!hold) throw new Error("a hold that is posted or voided has been looked for");
      return { ...asked, hold };
  }
}

/** Writes what becomes of a hold, and answers it; null for usage without one. */
function* writeHold(
  tree: TreeRow,
  { number: organization }: Account,
  consumption: Consumption,
  nowMs: number,
): Transaction<KeptHold | null> {
  switch (consumption.kind) {
    case "use":
      return null;
    case "hold": {
      const { credits, expiresAt } = consumption;
      const id = `hold-${randomBytes(9).toString("hex")}`;
      const hold = { id, organization, credits, state: "held" as const, posted: 0, createdAt: nowMs, expiresAt };
      yield* insertHold(tree.number, hold);
      tree.nextExpiry = Math.min(tree.nextExpiry ?? expiresAt, expiresAt);
      return hold;
    }
    case "post":
    case "void":
      return yield* endHold(tree, organization, consumption);
  }
}

function* endHold(
  tree: TreeRow,
  organization: number,
  consumption: Extract<Consumption, { kind: "post" | "void" }>,
): Transaction<KeptHold | null> {
  const { id } = consumption.hold;
  const [state, posted] =
    consumption.kind === "post" ? (["posted", consumption.credits] as const) : (["voided", 0] as const);
  yield* endHolds(tree.number, [id], state, posted);
  return (yield* findHold(tree.number, organization, id)) ?? null;
}

/** The event; of a hold with its id, by which it is answered again. */
function eventOf(consumption: Consumption, hold: KeptHold | null): { kind: string; after: object } {
  switch (consumption.kind) {
    case "use":
      return { kind: "credits.post", after: { credits: consumption.credits } };
    case "hold": {
      const { credits, expiresAt } = consumption;
      return { kind: "credits.hold", after: { credits, hold: hold?.id, expiresAt: rfc3339(expiresAt) } };
    }
    case "post": {
      const { credits, hold: of } = consumption;
      return { kind: "credits.post", after: { credits, hold: of.id, freed: of.credits - credits } };
    }
    case "void":
      return { kind: "credits.void", after: { credits: consumption.hold.credits, hold: consumption.hold.id } };
  }
}

/** What was answered to usage that took effect before; undefined where its organization is out of sight. */
function* answeredAgain(tree: TreeRow, usage: Usage, caller: Caller): Transaction<Metered | undefined> {
  // A revision of usage has its balances in its last entry.
  const row = yield* queryOne(
    `SELECT r.revision, l.allocated, l.used, l.held, l.organization, e.after FROM events e
     JOIN revisions r ON r.tree = e.tree AND r.revision = e.revision
     JOIN ledger_entries l ON l.tree = r.tree AND l.sequence = r.last_entry
     WHERE e.tree = $1 AND e.operation = $2`,
    ...[tree.number, usage.operation],
  );
  if (!row) return undefined;
  const number = whole(row[4]);
  const account = (yield* readAccounts(tree.number, [number])).get(number);
  if (!account || !sees(caller, account)) return undefined;
  const [revision, allocated, used, held] = [whole(row[0]), whole(row[1]), whole(row[2]), whole(row[3])];
  const balances = { revision, replayed: true, allocated, used, held };
  const after: { readonly credits: number; readonly hold?: string } = JSON.parse(text(row[5]));
  if (after.hold === undefined) return { balances, hold: null };
  const hold = yield* findHold(tree.number, number, after.hold);
  if (!hold) throw new Error(`the hold ${after.hold} was answered before and is not there`);
  return { balances, hold: { ...hold, ...asItWas(usage.asked, after.credits) } };
}

/** What a hold was right after something was done with it, whatever became of it later. */
function asItWas({ kind }: AskedUsage, credits: number): { readonly state: HoldState; readonly posted: number } {
  if (kind === "post") return { state: "posted", posted: credits };
  return { state: kind === "void" ? "voided" : "held", posted: 0 };
}

function digestOf({ key: address, asked }: Usage): string {
  const { kind, after } = saidBy(asked);
  return hash("sha256", canonicalJson({ kind: `credits.${kind}`, address, after }), "base64url");
}

/** What was asked, as the digest covers it. Of plain usage as it has been from the first schema on. */
function saidBy(asked: AskedUsage): { kind: string; after: object } {
  const { kind, ...after } = asked;
  return kind === "use" ? { kind: "post", after } : { kind, after };
}

/** The organization and the pools above it, to be looked up by key. */
function byKey(account: Account): Map<string, Account> {
  return new Map([...pathOf(account)].map((one) => [one.key, one]));
}
