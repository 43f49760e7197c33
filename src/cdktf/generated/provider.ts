// Made from the schema of the Terraform provider (src/terraform/) by `npm run generate`. Do not edit.

import type { Construct } from "constructs";
import type { AttributeTable } from "../attributes.ts";
import { type ProviderArguments, ProviderElement } from "../element.ts";

/** What the provider is configured with. */
export interface AllotProviderConfig extends ProviderArguments {
  /**
   * URL of the org-service, like `https://orgs.example`; `ALLOT_SERVICE` where it is not given.
   *
   * @default `ALLOT_SERVICE`
   */
  readonly endpoint?: string;
  /**
   * Bearer token; better in the environment as `ALLOT_TOKEN`.
   *
   * @default none
   */
  readonly token?: string;
  /**
   * Marks what is managed from here (language rule 10). `terraform` where it is not given.
   *
   * @default `terraform`
   */
  readonly stack?: string;
  /**
   * Key of the tree's root; needed where the token sees several trees. To a token of an organization below a root, that organization is the root.
   *
   * @default none
   */
  readonly root?: string;
}

const ALLOT_PROVIDER: AttributeTable = { endpoint: "string", token: "string", stack: "string", root: "string" };

/** The org-service of allot: organization trees under enforced credit constraints. */
export class AllotProvider extends ProviderElement<AllotProviderConfig> {
  static readonly tfResourceType = "allot";

  constructor(scope: Construct, id: string, config: AllotProviderConfig = {}) {
    super(scope, id, "allot.local/allot/allot", ALLOT_PROVIDER, config);
  }
}
