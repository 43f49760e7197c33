/** What a `DistributorTree` declares, as it tells others and as `stack-check.ts` judges it beside what constructs make. */
import type { IConstruct } from "constructs";
import type { DesiredOrganization } from "../model/desired.ts";
import type { Tree } from "./generated/resources.ts";

/** One organization as other constructs see it. Credits in whole credits. */
export interface OrganizationFacts {
  readonly key: string;
  readonly name: string | undefined;
  readonly kind: DesiredOrganization["kind"];
  readonly parent: string | null | undefined;
  readonly region: string | undefined;
  readonly country: string | undefined;
  readonly credits: number | undefined;
}

/** Organizations that are declared together. */
export interface DeclaredTree extends IConstruct {
  /** Key of the root, as far as it is said. */
  readonly root: string | undefined;
  readonly organizations: readonly OrganizationFacts[];
  /** The one resource that it makes. */
  readonly resource: Tree;
  /** Whether it manages an organization; not so, where it is declared as released. */
  manages(key: string): boolean;
}
