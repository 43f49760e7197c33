/**
 * A pool of credits that hands out what it has: one `allot_credit_allocations`, so that a shift between clients is one atomic change.
 *
 * What it cannot pay is refused at synthesis, with figures, ways out and the paths of the constructs that ask (`credit-check.ts`).
 */
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Lazy } from "cdktf";
import { Construct } from "constructs";
import type { Allocation, CreditPool } from "./allocation.ts";
import { ClientOrganization } from "./client-organization.ts";
import { type ChildOrganization, CreditAllocations, type Distributor } from "./generated/resources.ts";
import { checkStack } from "./stack-check.ts";

/** Who can be given credits: a construct, or the key of an organization that is made elsewhere. */
export type Receiver = ClientOrganization | ChildOrganization | Distributor | string;

export interface PoolProps {
  /** Whose credits are handed out: a construct, or the key of a distributor that is made elsewhere. */
  readonly distributor: Distributor | string;
  /**
   * What it has, where synthesis cannot know it: of a distributor that is made elsewhere.
   *
   * @default what the distributor's construct says, or what another pool hands out to it
   */
  readonly credits?: number;
  /** How long to wait for credits that others of the same run give the pool. @default "30s" */
  readonly wait?: string;
  /** @default the stack's only one */
  readonly provider?: TerraformProvider;
  /** What is to be made before. @default nothing besides the organizations themselves */
  readonly dependsOn?: readonly ITerraformDependable[];
}

export class Pool extends Construct implements CreditPool {
  /** The one resource that it makes. */
  readonly resource: CreditAllocations;
  readonly distributor: Distributor | string;
  /** What it has, where the author says so. */
  readonly credits: number | undefined;
  readonly #allocations: Allocation[] = [];

  constructor(scope: Construct, id: string, props: PoolProps) {
    super(scope, id);
    const { distributor, credits, wait, provider, dependsOn } = props;
    this.distributor = distributor;
    this.credits = credits;
    checkStack(this, { pool: this });
    this.resource = new CreditAllocations(this, "Default", {
      pool: keyOf(distributor),
      allocations: Lazy.anyValue({ produce: () => this.#byKey() }),
      ...(wait !== undefined && { timeouts: { credits: wait } }),
      ...(provider && { provider }),
      ...(dependsOn && { dependsOn: [...dependsOn] }),
    });
  }

  /** Hands out credits: a multiple of 10,000 (C-2). Nobody else says how many credits the organization has. */
  allocate(receiver: Receiver, credits: number): this {
    const of = receiver instanceof ClientOrganization ? receiver.organization : receiver;
    this.#allocations.push({
      receiver: of,
      path: typeof receiver === "string" ? receiver : receiver.node.path,
      credits,
    });
    return this;
  }

  /** What it hands out, in the order in which it was asked to. */
  get allocations(): readonly Allocation[] {
    return this.#allocations;
  }

  #byKey(): Record<string, number> {
    return Object.fromEntries(this.#allocations.map(({ receiver, credits }) => [keyOf(receiver), credits]));
  }
}

/** A reference where there is a construct, so that it is made before. */
function keyOf(organization: ChildOrganization | Distributor | string): string {
  return typeof organization === "string" ? organization : organization.key;
}
