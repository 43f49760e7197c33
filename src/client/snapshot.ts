/**
 * A snapshot's lines → the live tree. Lines come ordered by key, so parents are linked once all are there; an answer without
 * its last line was cut short, and is a fault that is worth another try.
 */
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
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
    phase: line.phase,
    managedBy: line.managedBy,
    version: line.version,
    lastRun: null,
    allocated: line.allocated,
    used: line.used,
    held: line.held,
    committedBelow: line.committedBelow,
  };
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
  return { root: header.tree, lineage: header.lineage, revision: header.revision, events: header.events, tree };
}
