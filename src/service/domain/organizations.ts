/**
 * Organizations as rows: reading the part of a tree that a change set touches, and writing what has changed of it.
 * The law is asked of the part in memory (`model/perform.ts`), never of the database.
 */
import { foldedName } from "../../model/canonical.ts";
import type { Organization } from "../../model/organization.ts";
import {
  insert,
  query,
  type Row,
  type SqlValue,
  type Transaction,
  text,
  textOrNull,
  update,
  whole,
  word,
} from "../store/statement.ts";

/** An organization as read, not yet linked to its parent. */
export interface Read {
  readonly organization: Organization;
  readonly parentId: string | null;
  /** Id of the person who owns it. */
  readonly ownerId: string;
}

/** Columns of `readOrganization`, of organizations `o` with their owners `p`. */
export const ORGANIZATION_COLUMNS = `o.id, o.key, o.kind, o.parent, o.name, o.region, o.country, o.owner, p.name, p.email,
  o.labels, o.external_id, o.provisioning, o.phase, o.managed_by, o.version, o.last_run,
  o.allocated, o.used, o.held, o.committed_below`;

/** Makes an organization of a row of `ORGANIZATION_COLUMNS`. */
export function readOrganization(row: Row): Read {
  const provisioning = row[12];
  return {
    parentId: textOrNull(row[3]),
    ownerId: text(row[7]),
    organization: {
      id: text(row[0]),
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
      phase: word(row[13], ["active", "paused", "draining", "unlinked"]),
      managedBy: textOrNull(row[14]),
      version: whole(row[15]),
      lastRun: textOrNull(row[16]),
      allocated: whole(row[17]),
      used: whole(row[18]),
      held: whole(row[19]),
      committedBelow: whole(row[20]),
    },
  };
}

/** Which organizations of a tree to read; always with the root, and with all that is above them. */
export interface Wanted {
  readonly keys: readonly string[];
  readonly foldedNames: readonly string[];
}

/** Reads organizations by key or name, with all that is above them. */
export function* readWithAncestors(tree: number, wanted: Wanted): Transaction<Read[]> {
  const rows = yield* query(
    `WITH RECURSIVE part (id, parent) AS (
       SELECT id, parent FROM organizations WHERE tree = $1 AND parent IS NULL
       UNION SELECT id, parent FROM organizations WHERE tree = $1 AND key = ANY($2::text[])
       UNION SELECT id, parent FROM organizations WHERE tree = $1 AND folded_name = ANY($3::text[])
       UNION SELECT o.id, o.parent FROM part JOIN organizations o ON o.id = part.parent
     )
     SELECT ${ORGANIZATION_COLUMNS} FROM part JOIN organizations o ON o.id = part.id JOIN persons p ON p.id = o.owner`,
    tree,
    wanted.keys,
    wanted.foldedNames,
  );
  return rows.map(readOrganization);
}

/** Reads all that is below some organizations: what a move brings along (O-12). */
export function* readDescendants(ids: readonly string[]): Transaction<Read[]> {
  const rows = yield* query(
    `WITH RECURSIVE below (id) AS (
       SELECT id FROM organizations WHERE parent = ANY($1::text[])
       UNION SELECT o.id FROM below JOIN organizations o ON o.parent = below.id
     )
     SELECT ${ORGANIZATION_COLUMNS} FROM below JOIN organizations o ON o.id = below.id JOIN persons p ON p.id = o.owner`,
    ids,
  );
  return rows.map(readOrganization);
}

/** Reads what O-7 asks about when a tree becomes vendor-provisioned: all organizations that have no external id. */
export function* readWithoutExternalId(tree: number): Transaction<Read[]> {
  const rows = yield* query(
    `SELECT ${ORGANIZATION_COLUMNS} FROM organizations o JOIN persons p ON p.id = o.owner
     WHERE o.tree = $1 AND o.external_id IS NULL`,
    tree,
  );
  return rows.map(readOrganization);
}

const BALANCES = { allocated: "bigint", used: "bigint", held: "bigint", committed_below: "bigint" } as const;
const STAMPS = { version: "bigint", last_run: "text" } as const;
const CHANGING = {
  key: "text",
  parent: "text",
  name: "text",
  folded_name: "text",
  country: "text",
  owner: "text",
  labels: "text",
  external_id: "text",
  provisioning: "text",
  phase: "text",
  managed_by: "text",
} as const;

const NEW_ROW = {
  ...CHANGING,
  ...STAMPS,
  ...BALANCES,
  tree: "bigint",
  kind: "text",
  region: "text",
  id: "text",
} as const;
const CHANGED_ROW = { ...CHANGING, ...STAMPS, ...BALANCES, id: "text" } as const;
const BALANCES_ROW = { ...STAMPS, ...BALANCES, id: "text" } as const;
const PARKED_ROW = { key: "text", folded_name: "text", external_id: "text", id: "text" } as const;

/** An organization to write: as it is, as it was (itself, when new), and the id of the person who owns it. */
export interface Changed {
  readonly organization: Organization;
  readonly before: Organization;
  readonly ownerId: string;
}

/** Writes what a change set has changed, in bulk. */
export function* writeOrganizations(tree: number, changed: readonly Changed[]): Transaction<void> {
  const created = changed.filter(({ organization, before }) => organization === before);
  const existing = changed.filter(({ organization, before }) => organization !== before);
  const [said, counted] = [existing.filter(isSaidAnew), existing.filter((one) => !isSaidAnew(one))];
  // What gives up a key, name or external id steps aside first, so that within a group they can change hands.
  const renamed = said.filter(isRenamed);
  yield* update(
    "organizations",
    PARKED_ROW,
    renamed.map(({ organization: { id } }) => [`~${id}`, `~${id}`, null, id]),
  );
  yield* insert(
    "organizations",
    NEW_ROW,
    created.map((one) => {
      const { id, kind, region } = one.organization;
      return [...changing(one), ...stamps(one), ...balances(one), tree, kind, region, id];
    }),
  );
  yield* update(
    "organizations",
    CHANGED_ROW,
    said.map((one) => [...changing(one), ...stamps(one), ...balances(one), one.organization.id]),
  );
  yield* update(
    "organizations",
    BALANCES_ROW,
    counted.map((one) => [...stamps(one), ...balances(one), one.organization.id]),
  );
}

function changing({ organization: o, ownerId }: Changed): SqlValue[] {
  const labels = JSON.stringify(o.labels);
  const parent = o.parent?.id ?? null;
  return [
    o.key,
    parent,
    o.name,
    foldedName(o.name),
    o.country,
    ownerId,
    labels,
    o.externalId,
    o.provisioning,
    o.phase,
    o.managedBy,
  ];
}

function stamps({ organization: o }: Changed): SqlValue[] {
  return [o.version, o.lastRun];
}

function balances({ organization: o }: Changed): SqlValue[] {
  return [o.allocated, o.used, o.held, o.committedBelow];
}

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
    now.managedBy !== before.managedBy
  );
}

function isRenamed({ organization: now, before }: Pick<Changed, "organization" | "before">): boolean {
  return now.key !== before.key || now.name !== before.name || now.externalId !== before.externalId;
}
