/**
 * Events: who changed what, when, on whose behalf. One for each operation, written with it; the row is also what remembers
 * the operation's id (C-11).
 */
import { hash } from "node:crypto";
import { canonicalJson } from "../../model/canonical.ts";
import type { Change } from "../../model/change.ts";
import type { Organization } from "../../model/organization.ts";
import type { Event, EventPage } from "../../wire/generated/wire.ts";
import { insert, query, type Row, type Transaction, text, textOrNull, whole } from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import type { TreeRow } from "./trees.ts";

/** What is remembered of an operation that took effect. */
export interface Recorded {
  readonly digest: string;
  readonly revision: number;
}

/** What happened, before it has a place in the log. */
export interface Happening {
  readonly operation: string;
  readonly digest: string;
  readonly kind: string;
  readonly address: string;
  readonly organization: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** In whose name and when. */
export interface Circumstances {
  readonly actor: string;
  readonly stack: string | null;
  readonly run: string | null;
  readonly nowMs: number;
}

/** The digest of an operation's body (C-11): what is asked, not of which version. */
export function bodyDigest({ kind, address, after }: Change): string {
  return hash("sha256", canonicalJson({ kind, address, after }), "base64url");
}

/** What is remembered of some operation ids. */
export function* readRecorded(tree: number, ids: readonly string[]): Transaction<Map<string, Recorded>> {
  const rows = yield* query(
    "SELECT operation, digest, revision FROM events WHERE tree = $1 AND operation = ANY($2::text[])",
    tree,
    ids,
  );
  return new Map(rows.map((row) => [text(row[0]), { digest: text(row[1]), revision: whole(row[2]) }]));
}

/** What an operation changes, as it is now: the `before` or `after` of its event. Persons by id. */
export function stateFor(asked: Change, organization: Organization, personId: string): object {
  switch (asked.kind) {
    case "organization.create": {
      const { kind, parent, name, region, country, labels, externalId, provisioning, managedBy, allocated } =
        organization;
      return {
        ...{ kind, parent: parent?.key ?? null, name, region, country, owner: personId, labels, externalId },
        ...{ provisioning, managedBy, credits: allocated },
      };
    }
    case "organization.update":
      return Object.fromEntries(
        UPDATABLE.filter((field) => field in asked.after).map((field) => [field, organization[field]]),
      );
    case "organization.rekey":
      return { key: organization.key };
    case "organization.move":
      return { parent: organization.parent?.key ?? null };
    case "organization.adopt":
    case "organization.release":
      return { managedBy: organization.managedBy };
    case "owner.name":
      return { owner: personId };
    case "credits.purchase":
      return { purchasedCredits: organization.allocated };
    case "credits.allocate":
      return { credits: organization.allocated };
  }
}

const UPDATABLE = ["name", "country", "labels", "externalId", "provisioning"] as const;

const EVENT_ROW = {
  tree: "bigint",
  sequence: "bigint",
  at: "bigint",
  actor: "text",
  stack: "text",
  run: "text",
  operation: "text",
  digest: "text",
  kind: "text",
  address: "text",
  organization: "text",
  revision: "bigint",
  before: "text",
  after: "text",
} as const;

/** Writes events with the tree's next numbers, at its revision. */
export function* writeEvents(
  tree: TreeRow,
  happenings: readonly Happening[],
  { actor, stack, run, nowMs }: Circumstances,
): Transaction<void> {
  yield* insert(
    "events",
    EVENT_ROW,
    happenings.map((one) => {
      tree.events += 1;
      const about = [one.operation, one.digest, one.kind, one.address, one.organization];
      return [
        tree.number,
        tree.events,
        nowMs,
        actor,
        stack,
        run,
        ...about,
        tree.revision,
        json(one.before),
        json(one.after),
      ];
    }),
  );
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** Which part of a log is asked for: what comes after a number, and at most so many. */
export interface Cursor {
  readonly after: number;
  readonly limit: number;
}

/** A page of the events in sight of a caller (O-6). */
export function* readEvents(tree: TreeRow, caller: Caller, { after, limit }: Cursor): Transaction<EventPage> {
  const columns = "sequence, at, actor, stack, run, operation, kind, address, organization, revision, before, after";
  const rows = yield* caller.scope
    ? query(
        `WITH RECURSIVE seen (id) AS (
           SELECT id FROM organizations WHERE id = $4
           UNION SELECT o.id FROM seen JOIN organizations o ON o.parent = seen.id
         )
         SELECT ${columns} FROM events WHERE tree = $1 AND sequence > $2 AND organization IN (SELECT id FROM seen)
         ORDER BY sequence LIMIT $3`,
        ...[tree.number, after, limit + 1, caller.scope.organization],
      )
    : query(
        `SELECT ${columns} FROM events WHERE tree = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
        ...[tree.number, after, limit + 1],
      );
  const events = rows.slice(0, limit).map(eventOf);
  return { events, next: rows.length > limit ? (events.at(-1)?.sequence ?? null) : null };
}

function eventOf(row: Row): Event {
  const [sequence, at, actor, stack, run, operation, kind, address, organization, revision, before, after] = row;
  return {
    sequence: whole(sequence),
    at: rfc3339(whole(at)),
    actor: text(actor),
    stack: textOrNull(stack ?? null),
    run: textOrNull(run ?? null),
    operation: text(operation),
    kind: text(kind),
    address: text(address),
    organization: text(organization),
    revision: whole(revision),
    before: before === null ? null : JSON.parse(text(before)),
    after: after === null ? null : JSON.parse(text(after)),
  };
}
