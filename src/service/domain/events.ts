/**
 * Events: who changed what, when, on whose behalf. One for each operation, written with it (`revisions.ts`); the row is also
 * what remembers the operation's id (C-11).
 */
import { hash } from "node:crypto";
import { assetState, isAssetChange } from "../../model/asset-changes.ts";
import type { Assets } from "../../model/assets.ts";
import { canonicalJson } from "../../model/canonical.ts";
import type { Change } from "../../model/change.ts";
import { usedOf } from "../../model/licenses.ts";
import type { Organization, Owner } from "../../model/organization.ts";
import { personKey } from "../../model/people.ts";
import type { PeopleChange } from "../../model/people-changes.ts";
import type { Event, EventPage } from "../../wire/generated/wire.ts";
import {
  query,
  queryOne,
  type Row,
  type SqlValue,
  type Transaction,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from "../store/statement.ts";
import { boundOf, type Caller, SEEN } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { idOf, numberOf } from "./ids.ts";
import { findPlaceEver, permittedIn, shownIn } from "./places.ts";
import { recipientsOf } from "./presentation-rows.ts";
import type { TreeRow } from "./trees.ts";

/** What is remembered of an operation that took effect. */
export interface Recorded {
  readonly digest: string;
  readonly revision: number;
  /** Unix milliseconds. */
  readonly atMs: number;
}

/** The digest of an operation's body (C-11): what is asked, not of which version. */
export function bodyDigest({ kind, address, after }: Change): string {
  return hash("sha256", canonicalJson({ kind, address, after }), "base64url");
}

/** What is remembered of some operation ids. */
export function* readRecorded(tree: number, ids: readonly string[]): Transaction<Map<string, Recorded>> {
  const rows = yield* query(
    `SELECT e.operation, e.digest, e.revision, r.at
     FROM events e JOIN revisions r ON r.tree = e.tree AND r.revision = e.revision
     WHERE e.tree = $1 AND e.operation = ANY($2::text[])`,
    tree,
    ids,
  );
  return new Map(
    rows.map(([operation, digest, revision, at]) => [
      text(operation),
      { digest: text(digest), revision: whole(revision), atMs: whole(at) },
    ]),
  );
}

/** What an operation changes, as it is now: the `before` or `after` of its event. Persons by id. */
export function stateFor(asked: Change, organization: Organization, idOfPerson: (person: Owner) => string): object {
  switch (asked.kind) {
    case "organization.create": {
      const { kind, parent, name, region, country, labels, externalId, provisioning, managedBy, allocated } =
        organization;
      const { anchor, anchorRef } = organization;
      return {
        ...{
          kind,
          parent: parent?.key ?? null,
          name,
          region,
          country,
          owner: idOfPerson(organization.owner),
          labels,
          externalId,
        },
        ...{ provisioning, managedBy, credits: allocated },
        ...(anchor && { anchor }),
        ...(anchorRef !== null && { anchorRef }),
        ...(organization.partnerType !== null && { partnerType: organization.partnerType }),
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
      return { owner: idOfPerson(organization.owner) };
    case "credits.purchase":
      return { purchasedCredits: organization.allocated };
    case "credits.allocate":
      return { credits: organization.allocated };
    case "organization.pause":
    case "organization.resume":
      return { phase: organization.phase };
    case "organization.activate":
      return { activated: organization.activated };
    case "organization.protect":
    case "organization.unprotect":
      return { protected: organization.protected };
    case "organization.drain":
      return { phase: organization.phase, credits: organization.allocated };
    case "organization.unlink":
      return { phase: organization.phase, used: organization.used, ...licensesOf(organization) };
    default:
      if (!isAssetChange(asked)) return peopleStateFor(asked, organization, idOfPerson);
      return withRecipients(assetState(asked, organization), organization.assets, idOfPerson);
  }
}

/** The state of an asset with persons by id, never by address. */
function withRecipients(state: object, { presentation }: Assets, idOfPerson: (person: Owner) => string): object {
  if (!("presentation" in state) || !presentation?.alertsTo) return state;
  return { presentation: { ...presentation, alertsTo: recipientsOf(presentation).map(idOfPerson) } };
}

/** What an organization uses of licenses, which it gives back when it leaves (U-4); nothing where it uses none. */
function licensesOf({ licensing }: Organization): { licenses?: Record<string, number> } {
  if (licensing.draws.length === 0) return {};
  const products = new Set(licensing.draws.map(({ product }) => product));
  return { licenses: Object.fromEntries([...products].map((product) => [product, usedOf(licensing, product)])) };
}

/** The same of changes of people: a person by id, never by address; null where there is nothing of it. */
function peopleStateFor(
  asked: PeopleChange,
  { owner, ownerInvitation, people }: Organization,
  idOfPerson: (person: Owner) => string,
): object {
  switch (asked.kind) {
    case "owner.name":
      return { owner: idOfPerson(owner) };
    case "owner.transfer": {
      const to = people.transfer && people.members.get(personKey(people.transfer.to));
      return { transfer: to ? idOfPerson(to) : null };
    }
    case "membership.invite":
    case "membership.update":
    case "membership.disable":
    case "membership.enable": {
      const key = personKey(asked.after.email);
      if (key === personKey(owner.email))
        return { person: idOfPerson(owner), roles: ["owner"], invitation: ownerInvitation?.state ?? null };
      const member = people.members.get(key);
      if (!member) return { person: null };
      const { roles, state, invitation } = member;
      return { person: idOfPerson(member), roles, state, invitation: invitation?.state ?? null };
    }
    case "role.create":
    case "role.update":
    case "role.delete":
      return { role: people.roles.get(asked.after.name) ?? null };
    case "sso.create":
    case "sso.update":
    case "sso.delete":
      return { sso: people.sso };
  }
}

const UPDATABLE = [
  ...(["name", "country", "labels", "externalId", "provisioning"] as const),
  ...(["access", "customerAccess", "usedOnUnlink", "anchorRef", "partnerType"] as const),
] as const;

/** Which part of a log is asked for: what comes after a number, and at most so many. */
export interface Cursor {
  readonly after: number;
  readonly limit: number;
}

/** Which events are asked for: those between two numbers, of one organization or one run where that is said. */
export interface EventsAsked extends Cursor {
  readonly before: number;
  /** `newest` reads backwards. */
  readonly order: "oldest" | "newest";
  /** By its key of today, or one that it had before. */
  readonly organization?: string | undefined;
  readonly run?: string | undefined;
}

/** A page of the events in sight of a caller (O-6); undefined where the organization that is asked for is none in sight. */
export function* readEvents(
  tree: TreeRow,
  caller: Caller,
  { after, before, limit, order, organization, run }: EventsAsked,
): Transaction<EventPage | undefined> {
  const place = organization === undefined ? undefined : yield* findPlaceEver(tree, organization, caller);
  if (organization !== undefined && !place) return undefined;
  const number = place && numberOf(place.id);
  const range = run === undefined ? { first: 1, last: tree.events } : yield* rangeOf(tree, run);
  const bound = boundOf(caller, tree);
  const values: (SqlValue | readonly string[])[] = [tree.number, bound ?? 0];
  const given = (value: SqlValue | readonly string[]) => `$${values.push(value)}`;
  const [from, to] = [Math.max(after + 1, range.first), Math.min(before - 1, range.last)];
  const wanted = [`e.sequence BETWEEN ${given(from)} AND ${given(to)}`];
  if (number !== undefined) wanted.push(`e.organization = ${given(number)}`);
  else wanted.push(bound !== null ? "e.organization IN (SELECT number FROM seen)" : "e.organization > $2");
  wanted.push(...eventsShown(caller, given));
  if (run !== undefined) wanted.push(`r.run = ${given(run)}`);
  const rows = yield* query(
    `${bound !== null && number === undefined ? SEEN : SCOPE_GIVEN} SELECT ${EVENT_COLUMNS}
     FROM events e JOIN revisions r ON r.tree = e.tree AND r.revision = e.revision
     WHERE e.tree = $1 AND ${wanted.join(" AND ")}
     ORDER BY e.sequence ${order === "newest" ? "DESC" : ""} LIMIT ${given(limit + 1)}`,
    ...values,
  );
  const events = rows.slice(0, limit).map((row) => eventOf(row, tree.number));
  return { events, next: rows.length > limit ? (events.at(-1)?.sequence ?? null) : null };
}

/**
 * SQL: which events `e` of people, cost centers, linked accounts, licenses and presentation a caller is shown (O-11, P-7, P-9). That a pending owner was asked once more is the distributor's
 * to know (P-1).
 */
export function eventsShown(caller: Caller, given: (value: SqlValue | readonly string[]) => string): string[] {
  const of = { tree: "e.tree", number: "e.organization" };
  const users = shownIn(caller, "users:view", of, given);
  const roles = shownIn(caller, "roles:view", of, given);
  const costCenters = shownIn(caller, "costCenters:view", of, given);
  const accounts = shownIn(caller, "accounts:view", of, given);
  const branding = permittedIn(caller, "branding:view", of, given);
  const licenses = permittedIn(caller, "licenses:view", of, given);
  const billing = shownIn(caller, "billing:view", of, given);
  const ofUsers = `(${["membership", "invitation", "transfer", "person.sign-in", "owner.transfer", "organization.open"]
    .map((kind) => `e.kind LIKE '${kind}%'`)
    .join(" OR ")})`;
  // B-1: that it is a managed account, its distributor knows; how it pays is separate.
  const ofPaying = `(e.kind LIKE 'billing.%' AND (${["before", "after"]
    .flatMap((state) => ["payment", "invoicesTo"].map((field) => `e.${state} LIKE '%"${field}":"%'`))
    .join(" OR ")}))`;
  const ofRoles = "(e.kind LIKE 'role.%' OR e.kind LIKE 'sso.%')";
  return [
    ...(users === undefined ? [] : [`(NOT ${ofUsers} OR e.after LIKE '%"roles":["owner"]%' OR ${users})`]),
    ...(roles === undefined ? [] : [`(NOT ${ofRoles} OR ${roles})`]),
    ...(licenses === undefined ? [] : [`(e.kind NOT LIKE 'license.%' OR ${licenses})`]),
    ...(costCenters === undefined ? [] : [`(e.kind NOT LIKE 'costCenter.%' OR ${costCenters})`]),
    ...(accounts === undefined ? [] : [`(e.kind NOT LIKE 'account.%' OR ${accounts})`]),
    ...(branding === undefined ? [] : [`(e.kind NOT LIKE 'presentation.%' OR ${branding})`]),
    ...(billing === undefined ? [] : [`(NOT coalesce(${ofPaying}, 1 = 0) OR ${billing})`]),
  ];
}

const EVENT_COLUMNS = `e.sequence, r.at, r.actor, r.stack, r.run, e.operation, e.kind, e.address, e.organization, e.revision,
    e.before, e.after`;

/** So that a query that does not ask for the second value has it all the same. */
const SCOPE_GIVEN = "WITH scope (number) AS (SELECT CAST($2 AS BIGINT))";

/** Between which numbers the events of a run are; there may be others' between them. */
function* rangeOf(tree: TreeRow, run: string): Transaction<{ first: number; last: number }> {
  const row = yield* queryOne(
    `SELECT min(coalesce(previous.last_event, 0)) + 1, max(r.last_event) FROM revisions r
     LEFT JOIN revisions previous ON previous.tree = r.tree AND previous.revision = r.revision - 1
     WHERE r.tree = $1 AND r.run = $2`,
    ...[tree.number, run],
  );
  return { first: wholeOrNull(row?.[0] ?? null) ?? 1, last: wholeOrNull(row?.[1] ?? null) ?? 0 };
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
