/** Constructs for CDKTF. */
export type { Allocation, CreditPool } from "./allocation.ts";
export { ClientOrganization } from "./client-organization.ts";
export type {
  ClientAccount,
  ClientCostCenter,
  ClientOrganizationProps,
  ClientRole,
  Person,
} from "./client-props.ts";
export type { DeclaredOrganization, DeclaredPolicy } from "./declared.ts";
export { DistributorTree, type DistributorTreeOptions, type DistributorTreeProps } from "./distributor-tree.ts";
export * from "./generated/data-sources.ts";
export * from "./generated/functions.ts";
export * from "./generated/provider.ts";
export * from "./generated/resources.ts";
export type { DeclaredTree, OrganizationFacts } from "./organization-facts.ts";
export { Pool, type PoolProps, type Receiver } from "./pool.ts";
export { ServiceBackend, type ServiceBackendProps } from "./service-backend.ts";
