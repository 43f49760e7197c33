/**
 * A snapshot's lines → the live tree. Lines come ordered by key, so parents are linked once all are there; an answer without
 * its last line was cut short, and is a fault that is worth another try.
 */
import { type Assets, NO_ASSETS } from "../model/assets.ts";
import { type Licensing, NO_LICENSING } from "../model/licenses.ts";
import type { Live } from "../model/live.ts";
import type { ManagedAccount } from "../model/managed-accounts.ts";
import type { Organization } from "../model/organization.ts";
import { type Invitation, NOBODY, type People, personKey } from "../model/people.ts";
import { canonicalPresentation } from "../model/presentation.ts";
import { Tree } from "../model/tree.ts";
import type { SnapshotEnd, SnapshotHeader, SnapshotLine } from "../wire/generated/wire.ts";
import { isSnapshotHeader } from "../wire/validate.ts";
import { ServiceFault } from "./fault.ts";
import { linesOf } from "./lines.ts";

/** Reads a whole snapshot. Throws `ServiceFault` when it is cut short or not one. */
export async function readSnapshot(body: AsyncIterable<Uint8Array>): Promise<Live> {
  let header: SnapshotHeader | undefined;
  let end: SnapshotEnd | undefined;
  const organizations: Organization[] = [];
  const parents: (string | null)[] = [];
  for await (const lines of linesOf(body)) {
    for (const line of lines) {
      const parsed: unknown = JSON.parse(line);
      if (header === undefined) header = headerOf(parsed);
      else if (isEnd(parsed)) end = parsed;
      else {
        const organization = parsed as SnapshotLine;
        organizations.push(organizationOf(organization));
        parents.push(organization.parent);
      }
    }
  }
  if (header === undefined || end === undefined || end.count !== organizations.length)
    throw new ServiceFault("the snapshot was cut short", { status: 0 });
  return liveOf(header, organizations, parents);
}

function headerOf(line: unknown): SnapshotHeader {
  if (!isSnapshotHeader(line)) throw new ServiceFault("the answer is not a snapshot", { status: 400 });
  return line;
}

/** Field by field: a copy by spreading costs three times as much, 100,000 times. The parent is linked later. */
function organizationOf(line: SnapshotLine): Organization {
  return {
    id: line.id,
    key: line.key,
    kind: line.kind,
    parent: null,
    name: line.name,
    region: line.region,
    country: line.country,
    owner: line.owner,
    labels: line.labels,
    externalId: line.externalId,
    provisioning: line.provisioning,
    access: line.access ?? null,
    customerAccess: line.customerAccess ?? "permit",
    usedOnUnlink: line.usedOnUnlink ?? "absorb",
    partnerType: line.partnerType ?? null,
    phase: line.phase,
    protected: line.protected ?? false,
    unprotectedBy: null,
    drainedAt: line.drainedAt === undefined ? null : Date.parse(line.drainedAt),
    ownerInvitation: line.ownerInvitation ? invitationOf(line.ownerInvitation) : null,
    anchor: line.anchor ?? false,
    activated: line.activated ?? false,
    anchorRef: line.anchorRef ?? null,
    people: peopleOf(line),
    assets: assetsOf(line),
    licensing: line.licenseUse ? licensingOf(line.licenseUse) : NO_LICENSING,
    managedBy: line.managedBy,
    version: line.version,
    lastRun: null,
    insideVersion: 0,
    insideRun: null,
    allocated: line.allocated,
    used: line.used,
    held: line.held,
    committedBelow: line.committedBelow,
  };
}

function invitationOf({ state, until }: NonNullable<SnapshotLine["ownerInvitation"]>): Invitation {
  return { state, until: Date.parse(until) };
}

/** Most organizations have nobody but their owner. */
function peopleOf({ members, roles, sso, transfer }: SnapshotLine): People {
  if (!members && !roles && !sso && !transfer) return NOBODY;
  return {
    members: new Map(
      members?.map((one) => [
        personKey(one.email),
        { ...one, invitation: one.invitation && invitationOf(one.invitation) },
      ]),
    ),
    roles: new Map(roles?.map((role) => [role.name, role])),
    sso: sso ?? null,
    transfer: transfer
      ? { to: transfer.to, until: Date.parse(transfer.until), state: transfer.state ?? "pending" }
      : null,
  };
}

/** Most have none. */
function assetsOf({ costCenters, accounts, automatic, presentation, licenses, billing }: SnapshotLine): Assets {
  if (!costCenters && !accounts && !automatic && !presentation && !licenses && !billing) return NO_ASSETS;
  return {
    costCenters: new Map((costCenters ?? []).map((one) => [one.key, one])),
    accounts: new Map((accounts ?? []).map((one) => [one.id, one])),
    automatic: automatic ?? null,
    presentation: presentation ? canonicalPresentation(presentation) : null,
    licenses: new Map(licenses?.map((one) => [one.product, one])),
    billing: billing ? managedAccountOf(billing) : null,
  };
}

function licensingOf({ drawn, draws }: NonNullable<SnapshotLine["licenseUse"]>): Licensing {
  return {
    drawn: new Map(drawn.map(({ product, used }) => [product, used])),
    draws: draws.map(({ pool = null, ...draw }) => ({ ...draw, pool })),
  };
}

/** L-2: on which pool above all that is in sight somebody draws, is as good as unknown here. */
function withoutPoolsOutOfSight(organizations: readonly Organization[]): void {
  const licensed = organizations.filter(({ licensing }) => licensing.draws.length > 0);
  if (licensed.length === 0) return;
  const known = new Set(organizations.map(({ id }) => id));
  for (const one of licensed) {
    const draws = one.licensing.draws.map((draw) => {
      return draw.pool === null || known.has(draw.pool) ? draw : { ...draw, pool: null };
    });
    one.licensing = { ...one.licensing, draws };
  }
}

/** Where billing is not shown, as if nothing were said of it. */
function managedAccountOf({
  computers,
  since,
  trialEnds,
  invoicesTo = null,
  payment = null,
}: NonNullable<SnapshotLine["billing"]>): ManagedAccount {
  const times = { since: Date.parse(since), trialEnds: Date.parse(trialEnds), until: null };
  return { computers, invoicesTo, payment, ...times };
}

function isEnd(line: unknown): line is SnapshotEnd {
  return typeof line === "object" && line !== null && "end" in line;
}

function liveOf(
  header: SnapshotHeader,
  organizations: readonly Organization[],
  parents: readonly (string | null)[],
): Live {
  const tree = new Tree({ regions: header.regions, retiredKeys: header.retiredKeys });
  for (const organization of organizations) tree.load(organization);
  organizations.forEach((organization, index) => {
    const key = parents[index] ?? null;
    organization.parent = key === null ? null : (tree.get(key) ?? null);
  });
  tree.root = tree.get(header.tree) ?? null;
  withoutPoolsOutOfSight(organizations);
  const { tree: root, lineage, revision, events, at } = header;
  return { root, lineage, revision, events, nowMs: Date.parse(at), tree };
}
