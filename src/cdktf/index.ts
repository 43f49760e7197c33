/** Constructs for CDKTF. */
export { DistributorTree, type DistributorTreeProps, type OrganizationFacts } from "./distributor-tree.ts";
