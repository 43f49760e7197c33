/**
 * Organizations as rows: reading the part of a tree that a change set touches, and writing what has changed of it.
 * The law is asked of the part in memory (`model/perform.ts`), never of the database.
 */
import { foldedName } from "../../model/canonical.ts";
import type { Organization } from "../../model/organization.ts";
import {
  insert,
  type Query,
  query,
  type Row,
  type SqlValue,
  type Transaction,
  text,
  textOrNull,
  update,
  whole,
  wholeOrNull,
  word,
} from "../store/statement.ts";
import { ANCHOR_COLUMNS, readAnchor, writeAnchors } from "./anchors.ts";
import { ASSET_COLUMNS, countAssets, readAssets } from "./assets-rows.ts";
import { idOf, numberOf } from "./ids.ts";
import { readLicensing } from "./license-rows.ts";
import { OWNER_INVITATION_COLUMNS, PEOPLE_COLUMNS, readOwnerInvitation, readPeople } from "./people-rows.ts";

/** An organization as read, not yet linked to its parent. */
export interface Read {
  readonly organization: Organization;
  /** Its number in the tree, and that of its parent. */
  readonly number: number;
  readonly parent: number | null;
  /** Number of the person who owns it. */
  readonly owner: number;
}

/** Columns of `readOrganization`, of organizations `o` with their owners `p`. */
export const ORGANIZATION_COLUMNS = `o.number, o.key, o.kind, o.parent, o.name, o.region, o.country, o.owner, p.name, p.email,
  o.labels, o.external_id, o.provisioning, o.phase, o.managed_by, o.version, o.last_run,
  o.allocated, o.used, o.held, o.committed_below, o.tree, o.access, o.customer_access, o.used_on_unlink, o.protected,
  o.unprotected_by, o.drained_at, o.inside_version, o.inside_run, ${OWNER_INVITATION_COLUMNS}, ${PEOPLE_COLUMNS}, ${ASSET_COLUMNS},
  ${ANCHOR_COLUMNS}`;

/** Makes an organization of a row of `ORGANIZATION_COLUMNS`. */
export function readOrganization(row: Row): Read {
  const provisioning = row[12];
  return {
    number: whole(row[0]),
    // Who has left a tree is below nobody (U-4); the row goes on to tell where it was.
    parent: row[13] === "unlinked" ? null : wholeOrNull(row[3]),
    owner: whole(row[7]),
    organization: {
      id: idOf(whole(row[21]), whole(row[0])),
      key: text(row[1]),
      kind: word(row[2], ["Distributor", "ChildOrganization"]),
      parent: null,
      name: text(row[4]),
      region: text(row[5]),
      country: text(row[6]),
      owner: { name: text(row[8]), email: text(row[9]) },
      labels: JSON.parse(text(row[10])),
      externalId: textOrNull(row[11]),
      provisioning: provisioning === null ? null : word(provisioning, ["self", "vendor"]),
      access: row[22] === null ? null : word(row[22], ["sealed", "delegated"]),
      customerAccess: word(row[23], ["permit", "refuse"]),
      usedOnUnlink: word(row[24], ["absorb", "refund"]),
      phase: word(row[13], ["active", "paused", "draining", "unlinked"]),
      protected: row[25] === 1,
      unprotectedBy: textOrNull(row[26]),
      drainedAt: wholeOrNull(row[27]),
      ownerInvitation: readOwnerInvitation(row.slice(30, 32)),
      ...readAnchor(row),
      people: readPeople(row.slice(32)),
      assets: readAssets(row.slice(36, -3)),
      ...readLicensing(row.slice(36, -3)),
      managedBy: textOrNull(row[14]),
      version: whole(row[15]),
      lastRun: textOrNull(row[16]),
      insideVersion: whole(row[28]),
      insideRun: textOrNull(row[29]),
      allocated: whole(row[17]),
      used: whole(row[18]),
      held: whole(row[19]),
      committedBelow: whole(row[20]),
    },
  };
}

/**
 * Reads organizations that a condition finds. They are found first and joined then: a join that has parameters itself is
 * planned anew by SQLite every time that it runs, which takes longer than all the rest.
 */
function* readWhere(condition: string, ...values: Query["values"]): Transaction<Read[]> {
  const rows = yield* query(
    `WITH o AS MATERIALIZED (SELECT * FROM organizations WHERE ${condition})
     SELECT ${ORGANIZATION_COLUMNS} FROM o JOIN persons p ON p.tree = o.tree AND p.number = o.owner`,
    ...values,
  );
  return rows.map(readOrganization);
}

/** Which organizations of a tree to read; always with its root. */
export interface Wanted {
  readonly keys: readonly string[];
  readonly foldedNames: readonly string[];
}

/**
 * Reads organizations by key or name into `reads` (by number), with all that is above them: a query a level, which is shorter
 * than one recursive query for all levels.
 */
export function* readWithAncestors(tree: number, wanted: Wanted, reads: Map<number, Read>): Transaction<void> {
  const take = (more: readonly Read[]) => {
    for (const read of more) if (!reads.has(read.number)) reads.set(read.number, read);
  };
  take(yield* readWhere("tree = $1 AND key = ANY($2::text[])", tree, wanted.keys));
  if (wanted.foldedNames.length > 0)
    take(yield* readWhere("tree = $1 AND folded_name = ANY($2::text[])", tree, wanted.foldedNames));
  if (reads.size === 0) take(yield* readWhere("tree = $1 AND parent IS NULL", tree));
  for (;;) {
    const above = new Set<number>();
    for (const { parent } of reads.values()) if (parent !== null && !reads.has(parent)) above.add(parent);
    if (above.size === 0) return;
    take(yield* readWhere("tree = $1 AND number = ANY($2::bigint[])", tree, [...above]));
  }
}

/** Reads all that is below some organizations, by number: what a move brings along (O-12). */
export function* readDescendants(tree: number, numbers: readonly number[]): Transaction<Read[]> {
  const rows = yield* query(
    `WITH RECURSIVE below (number) AS (
       SELECT number FROM organizations WHERE tree = $1 AND parent = ANY($2::bigint[])
       UNION SELECT o.number FROM below JOIN organizations o ON o.tree = $1 AND o.parent = below.number
     )
     SELECT number FROM below`,
    tree,
    numbers,
  );
  return yield* readWhere(
    "tree = $1 AND number = ANY($2::bigint[]) AND phase <> 'unlinked'",
    tree,
    rows.map((row) => whole(row[0])),
  );
}

/** Reads what is anchored to some organizations, by number (N-2). */
export function* readAnchored(tree: number, anchors: readonly number[]): Transaction<Read[]> {
  return yield* readWhere("tree = $1 AND anchored_to = ANY($2::bigint[])", tree, anchors);
}

/** Reads what O-7 asks about when a tree becomes vendor-provisioned: all organizations that have no external id. */
export function* readWithoutExternalId(tree: number): Transaction<Read[]> {
  return yield* readWhere("tree = $1 AND external_id IS NULL", tree);
}

const BALANCES = { allocated: "bigint", used: "bigint", held: "bigint", committed_below: "bigint" } as const;
const STAMPS = { version: "bigint", last_run: "text", inside_version: "bigint", inside_run: "text" } as const;
const CHANGING = {
  key: "text",
  parent: "bigint",
  name: "text",
  folded_name: "text",
  country: "text",
  owner: "bigint",
  labels: "text",
  external_id: "text",
  provisioning: "text",
  phase: "text",
  managed_by: "text",
  access: "text",
  customer_access: "text",
  used_on_unlink: "text",
  protected: "bigint",
  unprotected_by: "text",
  drained_at: "bigint",
  owner_state: "text",
  owner_until: "bigint",
  people: "bigint",
  assets: "bigint",
  anchor: "bigint",
  activated: "bigint",
  partner_type: "text",
  unlinked_at: "bigint",
} as const;

const NEW_ROW = {
  ...CHANGING,
  ...STAMPS,
  ...BALANCES,
  kind: "text",
  region: "text",
  tree: "bigint",
  number: "bigint",
} as const;
const CHANGED_ROW = { ...CHANGING, ...STAMPS, ...BALANCES } as const;
const BALANCES_ROW = { ...STAMPS, ...BALANCES } as const;
const AWAY_ROW = {
  ...({ key: "text", name: "text", folded_name: "text", external_id: "text", country: "text" } as const),
  ...({ owner: "bigint", labels: "text", customer_access: "text" } as const),
  ...({ owner_state: "text", owner_until: "bigint", people: "bigint", assets: "bigint" } as const),
  ...STAMPS,
} as const;
const PARKED_ROW = { key: "text", folded_name: "text", external_id: "text" } as const;
const ROW_KEY = { tree: "bigint", number: "bigint" } as const;

/** An organization to write: as it is, as it was (itself, when new), and the number of the person who owns it. */
export interface Changed {
  readonly organization: Organization;
  readonly before: Organization;
  readonly owner: number;
}

/** Writes what a change set has changed, in bulk; of their people and assets, `people.ts` and `assets.ts` write the rest. */
export function* writeOrganizations(tree: number, changed: readonly Changed[], nowMs: number): Transaction<void> {
  const created = changed.filter(({ organization, before }) => organization === before);
  const existing = changed.filter(({ organization, before }) => organization !== before);
  const [said, counted] = [existing.filter(isSaidAnew), existing.filter((one) => !isSaidAnew(one))];
  // What gives up a key, name or external id steps aside first, so that within a group they can change hands.
  const renamed = said.filter(isRenamed);
  const keyOf = ({ organization }: Changed) => [tree, numberOf(organization.id)];
  const table = "organizations";
  yield* update({
    ...{ table, columns: PARKED_ROW, key: ROW_KEY },
    rows: renamed.map((one) => [`~${one.organization.id}`, `~${one.organization.id}`, null, ...keyOf(one)]),
  });
  yield* insert(
    table,
    NEW_ROW,
    created.map((one) => {
      const { kind, region } = one.organization;
      return [...changing(one, nowMs), ...stamps(one.organization), ...balances(one), kind, region, ...keyOf(one)];
    }),
  );
  const inTree = said.filter(({ before }) => before.phase !== "unlinked");
  yield* update({
    ...{ table, columns: CHANGED_ROW, key: ROW_KEY },
    rows: inTree.map((one) => [...changing(one, nowMs), ...stamps(one.organization), ...balances(one), ...keyOf(one)]),
  });
  // Where one was that has left the tree, and since when it has, stays written (U-4).
  const away = said.filter(({ before }) => before.phase === "unlinked");
  yield* update({
    ...{ table, columns: AWAY_ROW, key: ROW_KEY },
    rows: away.map(({ organization: o, owner, ...rest }) => {
      const invited = [o.ownerInvitation?.state ?? null, o.ownerInvitation?.until ?? null];
      const said = [o.key, o.name, `~${o.id}`, o.externalId, o.country, owner, JSON.stringify(o.labels)];
      const changed = { organization: o, owner, ...rest };
      const counts = [countOf(o), countAssets(o)];
      return [...said, o.customerAccess, ...invited, ...counts, ...stamps(o), ...keyOf(changed)];
    }),
  });
  yield* writeAnchors(tree, changed);
  yield* update({
    ...{ table, columns: BALANCES_ROW, key: ROW_KEY },
    rows: counted.map((one) => [...stamps(one.organization), ...balances(one), ...keyOf(one)]),
  });
}

/** Writes what people have done themselves of an organization, and nothing else: it may have left the tree (U-4). */
export function* writeOwnPeople(tree: number, { organization: o, owner }: Omit<Changed, "before">): Transaction<void> {
  const invited = [o.ownerInvitation?.state ?? null, o.ownerInvitation?.until ?? null];
  yield* query(
    `UPDATE organizations SET owner = $1, owner_state = $2, owner_until = $3, people = $4, version = $5, last_run = $6,
       inside_version = $7, inside_run = $8
     WHERE tree = $9 AND number = $10`,
    ...[owner, ...invited, countOf(o), ...stamps(o), tree, numberOf(o.id)],
  );
}

function changing({ organization: o, owner }: Changed, nowMs: number): SqlValue[] {
  const parent = o.parent === null ? null : numberOf(o.parent.id);
  const said = [o.country, owner, JSON.stringify(o.labels), o.externalId, o.provisioning, o.phase, o.managedBy];
  const settings = [o.access, o.customerAccess, o.usedOnUnlink, o.protected ? 1 : 0, o.unprotectedBy, o.drainedAt];
  const invited = [o.ownerInvitation?.state ?? null, o.ownerInvitation?.until ?? null];
  const unlinked = o.phase === "unlinked";
  const anchors = [o.anchor ? 1 : 0, o.activated ? 1 : 0, o.partnerType];
  // The name of who has left is free for others in the tree (O-3).
  const folded = unlinked ? `~${o.id}` : foldedName(o.name);
  const counts = [countOf(o), countAssets(o)];
  return [
    o.key,
    parent,
    o.name,
    folded,
    ...said,
    ...settings,
    ...invited,
    ...counts,
    ...anchors,
    unlinked ? nowMs : null,
  ];
}

/** How much there is of people besides the owner: where it is nothing, nobody looks for them. */
function countOf({ people: { members, roles, sso, transfer } }: Organization): number {
  return members.size + roles.size + (sso ? 1 : 0) + (transfer ? 1 : 0);
}

function stamps(o: Organization): SqlValue[] {
  return [o.version, o.lastRun, o.insideVersion, o.insideRun];
}

function balances({ organization: o }: Changed): SqlValue[] {
  return [o.allocated, o.used, o.held, o.committedBelow];
}

const SETTINGS = [
  ...(["access", "customerAccess", "usedOnUnlink", "protected", "unprotectedBy", "drainedAt"] as const),
  ...(["ownerInvitation", "people", "assets", "licensing", "activated", "anchorRef", "partnerType"] as const),
] as const;

/** Whether more than balances and stamps changed. */
function isSaidAnew({ organization: now, before }: Changed): boolean {
  return (
    isRenamed({ organization: now, before }) ||
    now.parent !== before.parent ||
    now.country !== before.country ||
    now.owner !== before.owner ||
    now.labels !== before.labels ||
    now.provisioning !== before.provisioning ||
    now.phase !== before.phase ||
    now.managedBy !== before.managedBy ||
    SETTINGS.some((field) => now[field] !== before[field])
  );
}

/** Whether a key, name or external id may change hands: who is unlinked gives up its name. */
function isRenamed({ organization: now, before }: Pick<Changed, "organization" | "before">): boolean {
  if (now.phase === "unlinked" && before.phase !== "unlinked") return true;
  return now.key !== before.key || now.name !== before.name || now.externalId !== before.externalId;
}
