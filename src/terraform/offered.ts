/** Everything that the provider has. */
import type { Offered } from "./provider.ts";
import { childOrganization } from "./resources/child-organization.ts";
import { costCenter } from "./resources/cost-center.ts";
import { creditAllocations } from "./resources/credit-allocations.ts";
import { distributor } from "./resources/distributor.ts";
import { licensePool } from "./resources/license-pool.ts";
import { linkedAccount } from "./resources/linked-account.ts";
import { managedAccount } from "./resources/managed-account.ts";
import { membership } from "./resources/membership.ts";
import { role } from "./resources/role.ts";

export const OFFERED: Offered = {
  resources: [
    distributor,
    childOrganization,
    creditAllocations,
    role,
    membership,
    costCenter,
    linkedAccount,
    licensePool,
    managedAccount,
  ],
  dataSources: [],
  ephemeral: [],
  functions: [],
};
