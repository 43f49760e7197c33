/** Constructs for CDKTF. */
export type { Allocation, CreditPool } from "./allocation.ts";
export {
  type ClientAccount,
  type ClientCostCenter,
  ClientOrganization,
  type ClientOrganizationProps,
  type ClientRole,
  type Person,
} from "./client-organization.ts";
export type { DeclaredOrganization, DeclaredPolicy } from "./declared.ts";
export {
  DistributorTree,
  type DistributorTreeOptions,
  type DistributorTreeProps,
  type OrganizationFacts,
} from "./distributor-tree.ts";
export * from "./generated/data-sources.ts";
export * from "./generated/functions.ts";
export * from "./generated/provider.ts";
export * from "./generated/resources.ts";
export { Pool, type PoolProps, type Receiver } from "./pool.ts";
export { ServiceBackend, type ServiceBackendProps } from "./service-backend.ts";
