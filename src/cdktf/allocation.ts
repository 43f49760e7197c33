/** What a pool hands out, as `Pool` is told and `credit-check.ts` judges. */
import type { IConstruct } from "constructs";
import type { ChildOrganization, CreditAllocations, Distributor } from "./generated/resources.ts";

/** What a pool hands out to one organization. */
export interface Allocation {
  readonly receiver: ChildOrganization | Distributor | string;
  /** Where the author wrote it: the path of a construct, or the key. */
  readonly path: string;
  readonly credits: number;
}

/** Somebody who hands out. */
export interface CreditPool extends IConstruct {
  readonly distributor: Distributor | string;
  /** What it has, where the author says so. */
  readonly credits: number | undefined;
  /** In the order in which it was asked to. */
  readonly allocations: readonly Allocation[];
  /** The one resource that it makes. */
  readonly resource: CreditAllocations;
}
