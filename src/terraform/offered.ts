/** Everything that the provider has. */
import { creditReport } from "./data-sources/credit-report.ts";
import { dataSourceOf } from "./data-sources/of-resource.ts";
import { treeData } from "./data-sources/tree.ts";
import { token } from "./ephemeral/token.ts";
import { parseTree } from "./functions/parse-tree.ts";
import { unspent } from "./functions/unspent.ts";
import type { Offered } from "./provider.ts";
import type { Resource } from "./resource.ts";
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

/** Resources that a data source can be made of. */
const PLAIN: readonly Resource[] = [
  ...[distributor, childOrganization, creditAllocations],
  ...[role, membership, costCenter, linkedAccount, licensePool, managedAccount, singleSignOn, presentation],
];

export const OFFERED: Offered = {
  resources: [tree, ...PLAIN],
  dataSources: [...PLAIN.map(dataSourceOf), treeData, creditReport],
  ephemeral: [token],
  functions: [parseTree, unspent],
};
