/** The live state of one tree at one revision, as the snapshot gives it. */
import type { Organization } from "./organization.ts";
import { Tree } from "./tree.ts";

export interface Live {
  /** Key of the root. */
  readonly root: string;
  /** Random, given when the tree was created; empty where there is no tree yet. */
  readonly lineage: string;
  /** 0 where there is no tree yet. */
  readonly revision: number;
  /** Sequence number of the last event; what comes after it is news. */
  readonly events: number;
  /** The service's time when it answered, in Unix milliseconds: what has expired by then is over. */
  readonly nowMs: number;
  readonly tree: Tree;
}

/** A copy to try things on: what is done to it leaves the first as it was. It knows of no other tree, as no snapshot does. */
export function copyOf(live: Live): Live {
  const tree = new Tree({ regions: live.tree.regions, retiredKeys: live.tree.retiredKeys });
  const copies = new Map<Organization, Organization>();
  for (const one of live.tree.organizations.values()) copies.set(one, { ...one });
  for (const copy of copies.values()) copy.parent = (copy.parent && copies.get(copy.parent)) ?? null;
  for (const copy of copies.values()) tree.load(copy);
  return { ...live, tree };
}
