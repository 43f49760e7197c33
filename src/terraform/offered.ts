/** Everything that the provider has. */
import { creditReport } from "./data-sources/credit-report.ts";
import { dataSourceOf } from "./data-sources/of-resource.ts";
import { token } from "./ephemeral/token.ts";
import { parseTree } from "./functions/parse-tree.ts";
import { unspent } from "./functions/unspent.ts";
import type { Offered } from "./provider.ts";
import { childOrganization } from "./resources/child-organization.ts";
import { costCenter } from "./resources/cost-center.ts";
import { creditAllocations } from "./resources/credit-allocations.ts";
import { distributor } from "./resources/distributor.ts";
import { licensePool } from "./resources/license-pool.ts";
import { linkedAccount } from "./resources/linked-account.ts";
import { managedAccount } from "./resources/managed-account.ts";
import { membership } from "./resources/membership.ts";
import { presentation } from "./resources/presentation.ts";
import { role } from "./resources/role.ts";
import { singleSignOn } from "./resources/single-sign-on.ts";
import { tree } from "./resources/tree.ts";

export const OFFERED: Offered = {
  resources: [
    ...[tree, distributor, childOrganization, creditAllocations],
    ...[role, membership, costCenter, linkedAccount, licensePool, managedAccount],
    ...[singleSignOn, presentation],
  ],
  dataSources: [
    ...[distributor, childOrganization].map((one) => dataSourceOf(one, ["key"])),
    dataSourceOf(creditAllocations, ["pool"]),
    dataSourceOf(role, ["organization", "name"]),
    dataSourceOf(membership, ["organization", "email"]),
    dataSourceOf(costCenter, ["organization", "key"]),
    dataSourceOf(linkedAccount, ["organization", "account_id"]),
    dataSourceOf(licensePool, ["organization", "product"]),
    ...[managedAccount, singleSignOn, presentation].map((one) => dataSourceOf(one, ["organization"])),
    creditReport,
  ],
  ephemeral: [token],
  functions: [parseTree, unspent],
};
