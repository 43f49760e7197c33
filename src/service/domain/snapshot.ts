/**
 * A whole tree at one revision, line by line (NDJSON), ordered by key. Built for speed: a line is put together from the
 * columns as they are, and only what people write is escaped.
 */
import { hash } from "node:crypto";
import type { Assets } from "../../model/assets.ts";
import { partsHeld } from "../../model/authority.ts";
import type { CostCenter } from "../../model/cost-centers.ts";
import type { LinkedAccount } from "../../model/linked-accounts.ts";
import { type ManagedAccount, managedAccountNow } from "../../model/managed-accounts.ts";
import type { Invitation, Member, Transfer } from "../../model/people.ts";
import type { SnapshotEnd, SnapshotHeader, SnapshotLine } from "../../wire/generated/wire.ts";
import type { Query, Row, Transaction } from "../store/statement.ts";
import { query, text, whole, word } from "../store/statement.ts";
import type { Streamed } from "../store/store.ts";
import { ANCHOR_COLUMNS, readAnchor } from "./anchors.ts";
import { ASSET_COLUMNS, readAssets } from "./assets-rows.ts";
import { actsInside, isPermitted, isShown, type Place, partsShown, reachOf } from "./authorization.ts";
import { boundOf, type Caller, SEEN, seesWhole } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { type Expired, NOTHING_EXPIRED, readExpired } from "./expiry.ts";
import { idOf } from "./ids.ts";
import { readLicensing } from "./license-rows.ts";
import { OWNER_INVITATION_COLUMNS, PEOPLE_COLUMNS, readOwnerInvitation, readPeople } from "./people-rows.ts";
import { ACCESSES, accessIn } from "./places.ts";
import { findTree, type TreeRow } from "./trees.ts";

/** What is known of a snapshot before its lines. */
export interface SnapshotHead {
  readonly header: SnapshotHeader;
  /** Number of the tree; 0 where there is none. */
  readonly number: number;
  /** Says which state this is; the same for the same tree, revision and sight, and the same holds that have expired since. */
  readonly tag: string;
  readonly expired: Expired;
}

/**
 * Begins a snapshot; of a tree that does not exist, an empty one. Without rows when `isKnown` says that the caller has that
 * state already.
 */
export function* beginSnapshot(
  root: string,
  caller: Caller,
  { regions, nowMs }: { readonly regions: readonly string[]; readonly nowMs: number },
  isKnown: (tag: string) => boolean,
): Transaction<Streamed<SnapshotHead> | undefined> {
  const tree = yield* findTree(root, caller);
  if (!tree) {
    if (caller.scope) return undefined;
    const header = {
      tree: root,
      lineage: "",
      revision: 0,
      events: 0,
      regions: [...regions],
      retiredKeys: [],
      count: 0,
      at: rfc3339(nowMs),
    };
    return { head: { header, number: 0, tag: "empty", expired: NOTHING_EXPIRED }, rows: null };
  }
  // The head of the hash chain, since a revision's number comes again after a restore.
  const expired = yield* readExpired(tree, nowMs);
  const since = expired.count === 0 ? "" : `-${expired.count}`;
  const tag = `${tree.head.slice(0, 32)}${since}${caller.scope ? `.${caller.scope.organization}${sightOf(caller)}` : ""}`;
  const known = isKnown(tag);
  // Who sees only a part must not learn what keys there were elsewhere (O-6).
  const retiredKeys = known || !seesWhole(caller, tree) ? [] : yield* readRetiredKeys(tree);
  const count = known ? 0 : yield* countOrganizations(tree, caller);
  const top = caller.scope?.key ?? tree.root;
  const header = {
    tree: top,
    lineage: tree.lineage,
    revision: tree.revision,
    events: tree.events,
    regions: [...regions],
    retiredKeys,
    count,
    at: rfc3339(nowMs),
  };
  return { head: { header, number: tree.number, tag, expired }, rows: known ? null : linesOf(tree, caller) };
}

/** What of people and assets a caller is shown (O-11), as part of a tag: who is shown something else has another. */
function sightOf({ authority }: Caller): string {
  const shown = SHOWN.map((permission) => {
    const reach = reachOf(authority, permission);
    return reach && [...reach].sort();
  });
  const parts = [
    [...partsHeld(authority, "costCenters:view", "costCenters")].sort(),
    [...partsHeld(authority, "accounts:view", "accounts")].sort(),
  ];
  return `-${hash("sha256", JSON.stringify([authority.home, shown, parts]), "base64url").slice(0, 8)}`;
}

const SHOWN = [
  ...(["users:view", "roles:view", "costCenters:view", "licenses:view", "branding:view"] as const),
  ...(["accounts:view", "billing:view"] as const),
] as const;

/** Those in sight of a caller. */
function costCentersOf({ costCenters }: Assets, caller: Caller, place: Place): CostCenter[] {
  const shown = partsShown(caller, "costCenters:view", "costCenters", place);
  return [...costCenters.values()].filter(({ key }) => shown === "all" || shown.has(key));
}

/** The same of linked accounts. */
function accountsOf({ accounts }: Assets, caller: Caller, place: Place): LinkedAccount[] {
  const shown = partsShown(caller, "accounts:view", "accounts", place);
  return [...accounts.values()].filter(({ id }) => shown === "all" || shown.has(id));
}

/** The lines of rows, each ended by a line break. */
export function snapshotLines(rows: readonly Row[], tree: number, caller: Caller, expired: Expired): string {
  let lines = "";
  for (const row of rows) lines += snapshotLine(row, tree, caller, expired);
  return lines;
}

/** The last line. */
export function snapshotEnd(count: number): string {
  const end: SnapshotEnd = { end: true, count };
  return `${JSON.stringify(end)}\n`;
}

function* readRetiredKeys(tree: TreeRow): Transaction<string[]> {
  const rows = yield* query("SELECT key FROM retired_keys WHERE tree = $1 ORDER BY key", tree.number);
  return rows.map((row) => text(row[0]));
}

function* countOrganizations(tree: TreeRow, caller: Caller): Transaction<number> {
  const bound = boundOf(caller, tree);
  const rows = yield* bound !== null
    ? query(`${SEEN} SELECT count(*) FROM seen`, tree.number, bound)
    : query("SELECT count(*) FROM organizations WHERE tree = $1 AND phase <> 'unlinked'", tree.number);
  return whole(rows[0]?.[0]);
}

/** Columns and tables of a line, of organizations `o`. */
export const LINE_COLUMNS = `o.key, o.number, o.kind, above.key, o.name, o.region, o.country, p.name, p.email, o.labels, o.external_id,
  o.provisioning, o.phase, o.managed_by, o.version, o.allocated, o.used, o.held, o.committed_below, o.access, o.customer_access,
  o.used_on_unlink, o.protected, o.drained_at, ${OWNER_INVITATION_COLUMNS}, ${PEOPLE_COLUMNS}, ${ASSET_COLUMNS},
  ${ANCHOR_COLUMNS},
  o.inside_version,
  CASE WHEN o.people = 0 AND o.assets = 0 AND o.inside_version <= o.version THEN NULL ELSE ${accessIn("o.tree", "o.number")} END`;
export const LINE_JOINS = `JOIN persons p ON p.tree = o.tree AND p.number = o.owner
  LEFT JOIN organizations above ON above.tree = o.tree AND above.number = o.parent`;
export const LINE_TABLES = `organizations o ${LINE_JOINS}`;

function linesOf(tree: TreeRow, caller: Caller): Query {
  const bound = boundOf(caller, tree);
  return bound !== null
    ? {
        kind: "query",
        text: `${SEEN} SELECT ${LINE_COLUMNS} FROM seen CROSS JOIN ${LINE_TABLES} WHERE o.tree = $1 AND o.number = seen.number ORDER BY o.key`,
        values: [tree.number, bound],
      }
    : {
        kind: "query",
        text: `SELECT ${LINE_COLUMNS} FROM ${LINE_TABLES} WHERE o.tree = $1 AND o.phase <> 'unlinked' ORDER BY o.key`,
        values: [tree.number],
      };
}

/**
 * The line of one organization, ended by a line break. Keys, ids, closed words, numbers and stored JSON need no escaping; a null is
 * spelt the same in both.
 */
export function snapshotLine(row: Row, tree: number, caller: Caller, { remaining }: Expired): string {
  const [
    key,
    number,
    kind,
    parent,
    name,
    region,
    country,
    owner,
    email,
    labels,
    externalId,
    provisioning,
    phase,
    managedBy,
  ] = row;
  const [version, allocated, used, storedHeld, storedBelow] = row.slice(14);
  const { held, committedBelow } = (remaining.size > 0 && remaining.get(whole(number))) || {
    held: storedHeld,
    committedBelow: storedBelow,
  };
  const access = row.at(-1) ?? null;
  const place =
    access === null ? null : { key: text(key), id: idOf(tree, whole(number)), access: word(access, ACCESSES) };
  const isTop = parent === null || number === caller.scope?.organization;
  const more =
    anchorOf(row.slice(0, -2), isTop) +
    moreOf(row.slice(19, -2), place, caller) +
    licensesLine(row.slice(ASSETS_AT, -5), place && { ...place, isTop }, caller);
  // That the inside changes is shown to who acts there (O-11).
  const shown = place && actsInside(caller, place) ? Math.max(whole(version), whole(row.at(-2))) : whole(version);
  return `{"key":"${key}","id":"${idOf(tree, whole(number))}","kind":"${kind}","parent":${isTop ? "null" : `"${parent}"`},"name":${JSON.stringify(name)},"region":${JSON.stringify(region)},"country":"${country}","owner":{"name":${JSON.stringify(owner)},"email":${JSON.stringify(email)}},"labels":${labels},"externalId":${JSON.stringify(externalId)},"provisioning":${provisioning === null ? "null" : `"${provisioning}"`},"phase":"${phase}","managedBy":${JSON.stringify(managedBy)},"version":${shown},"allocated":${allocated},"used":${used},"held":${held},"committedBelow":${committedBelow}${more}}\n`;
}

/** Where the columns of assets begin. */
const ASSETS_AT = 30;

/** L-1, L-2: pools and what is used, where they may be seen; of who is at the top of what is in sight, not on which pool above. */
function licensesLine(row: Row, place: (Place & { readonly isTop: boolean }) | null, caller: Caller): string {
  const { partnerType, licensing } = readLicensing(row);
  const partner = partnerType === null ? "" : `,"partnerType":"${partnerType}"`;
  if (place === null || !isPermitted(caller, "licenses:view", place)) return partner;
  const { licenses } = readAssets(row);
  const { drawn, draws } = licensing;
  const use = {
    drawn: [...drawn].map(([product, used]) => ({ product, used })),
    draws: draws.map(({ pool, ...draw }) => (place.isTop && pool !== place.id ? draw : { ...draw, pool })),
  };
  const pools = licenses.size > 0 ? `,"licenses":${JSON.stringify([...licenses.values()])}` : "";
  return partner + pools + (drawn.size + draws.length > 0 ? `,"licenseUse":${JSON.stringify(use)}` : "");
}

/** N-1, N-2. To which anchor somebody belongs is the distributor's to know (O-6). */
function anchorOf(row: Row, isTop: boolean): string {
  const { anchor, activated, anchorRef } = readAnchor(row);
  const belongs = anchorRef === null || isTop ? "" : `,"anchorRef":"${anchorRef}"`;
  return `${anchor ? `,"anchor":true` : ""}${activated ? `,"activated":true` : ""}${belongs}`;
}

/** What most organizations do not have, with a comma before each: nothing of what is as it usually is. */
function moreOf(
  [access, customerAccess, usedOnUnlink, isProtected, drainedAt, ...rest]: Row,
  place: Place | null,
  caller: Caller,
): string {
  let more = "";
  if (access !== null) more += `,"access":"${access}"`;
  if (customerAccess !== "permit") more += `,"customerAccess":"${customerAccess}"`;
  if (usedOnUnlink !== "absorb") more += `,"usedOnUnlink":"${usedOnUnlink}"`;
  if (isProtected === 1) more += `,"protected":true`;
  if (drainedAt !== null) more += `,"drainedAt":"${rfc3339(whole(drainedAt))}"`;
  const invitation = readOwnerInvitation(rest.slice(0, 2));
  if (invitation) more += `,"ownerInvitation":${JSON.stringify(invitationLine(invitation))}`;
  // Nobody but the owner, and nothing besides: most are like that.
  if (place === null) return more;
  const { members, roles, sso, transfer } = readPeople(rest.slice(2));
  const [users, others] = SHOWN.map((permission) => isShown(caller, permission, place));
  if (users && members.size > 0) more += `,"members":${JSON.stringify([...members.values()].map(memberLine))}`;
  if (others && roles.size > 0) more += `,"roles":${JSON.stringify([...roles.values()])}`;
  if (others && sso) more += `,"sso":${JSON.stringify(sso)}`;
  if (users && transfer) more += `,"transfer":${JSON.stringify(transferLine(transfer))}`;
  const assets = readAssets(rest.slice(6, -3));
  const costCenters = costCentersOf(assets, caller, place);
  if (costCenters.length > 0) more += `,"costCenters":${JSON.stringify(costCenters)}`;
  const accounts = accountsOf(assets, caller, place);
  if (accounts.length > 0) more += `,"accounts":${JSON.stringify(accounts)}`;
  if (assets.automatic !== null && place.id !== caller.authority.home) more += `,"automatic":"${assets.automatic}"`;
  if (assets.presentation && isPermitted(caller, "branding:view", place))
    more += `,"presentation":${JSON.stringify(assets.presentation)}`;
  const account = managedAccountNow(assets.billing);
  if (account) more += `,"billing":${JSON.stringify(billingLine(account, isShown(caller, "billing:view", place)))}`;
  return more;
}

/** B-1: how it pays is shown to who holds billing there; that it is a managed account, to all who see it. */
function billingLine(
  { computers, since, trialEnds, invoicesTo, payment }: ManagedAccount,
  shown: boolean,
): NonNullable<SnapshotLine["billing"]> {
  const times = { since: rfc3339(since), trialEnds: rfc3339(trialEnds) };
  return { computers, ...times, ...(shown && { invoicesTo, payment }) };
}

function invitationLine({ state, until }: Invitation): NonNullable<SnapshotLine["ownerInvitation"]> {
  return { state, until: rfc3339(until) };
}

function transferLine({ to, until, state }: Transfer): NonNullable<SnapshotLine["transfer"]> {
  return { to, until: rfc3339(until), ...(state === "declined" && { state }) };
}

/** A member as it is answered. */
export function memberLine({
  email,
  name,
  roles,
  state,
  invitation,
}: Member): NonNullable<SnapshotLine["members"]>[number] {
  return { email, name, roles, state, invitation: invitation && invitationLine(invitation) };
}
