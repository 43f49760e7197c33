/**
 * Events: who changed what, when, on whose behalf. One for each operation, written with it (`revisions.ts`); the row is also
 * what remembers the operation's id (C-11).
 */
import { hash } from "node:crypto";
import { canonicalJson } from "../../model/canonical.ts";
import type { Change } from "../../model/change.ts";
import type { Organization } from "../../model/organization.ts";
import type { Event, EventPage } from "../../wire/generated/wire.ts";
import { query, type Row, type Transaction, text, textOrNull, whole } from "../store/statement.ts";
import { type Caller, SEEN } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { idOf } from "./ids.ts";
import type { TreeRow } from "./trees.ts";

/** What is remembered of an operation that took effect. */
export interface Recorded {
  readonly digest: string;
  readonly revision: number;
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

/** Which part of a log is asked for: what comes after a number, and at most so many. */
export interface Cursor {
  readonly after: number;
  readonly limit: number;
}

/** A page of the events in sight of a caller (O-6). */
export function* readEvents(tree: TreeRow, caller: Caller, { after, limit }: Cursor): Transaction<EventPage> {
  const from = "events e JOIN revisions r ON r.tree = e.tree AND r.revision = e.revision";
  const columns = `e.sequence, r.at, r.actor, r.stack, r.run, e.operation, e.kind, e.address, e.organization, e.revision,
    e.before, e.after`;
  const part = [after, limit + 1];
  const rows = yield* caller.scope
    ? query(
        `${SEEN} SELECT ${columns} FROM ${from}
         WHERE e.tree = $1 AND e.sequence > $3 AND e.organization IN (SELECT number FROM seen)
         ORDER BY e.sequence LIMIT $4`,
        ...[tree.number, caller.scope.organization, ...part],
      )
    : query(
        `SELECT ${columns} FROM ${from} WHERE e.tree = $1 AND e.sequence > $2 ORDER BY e.sequence LIMIT $3`,
        ...[tree.number, ...part],
      );
  const events = rows.slice(0, limit).map((row) => eventOf(row, tree.number));
  return { events, next: rows.length > limit ? (events.at(-1)?.sequence ?? null) : null };
}

function eventOf(row: Row, tree: number): Event {
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
    organization: idOf(tree, whole(organization)),
    revision: whole(revision),
    before: before === null ? null : JSON.parse(text(before)),
    after: after === null ? null : JSON.parse(text(after)),
  };
}
