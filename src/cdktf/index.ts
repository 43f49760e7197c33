/** Constructs for CDKTF. */
export { DistributorTree, type DistributorTreeProps, type OrganizationFacts } from "./distributor-tree.ts";
export * from "./generated/data-sources.ts";
export * from "./generated/provider.ts";
export * from "./generated/resources.ts";
