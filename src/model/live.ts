/** The live state of one tree at one revision, as the snapshot gives it. */
import type { Tree } from "./tree.ts";

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
