/** `allot_child_organization`: a client of a distributor (O-1). */
import { CHILD } from "./organization-attributes.ts";
import { organizationResource } from "./organization-resource.ts";

export const childOrganization = organizationResource({
  name: "child_organization",
  kind: "ChildOrganization",
  description: "A child organization of a distributor (O-1, O-4).",
  attributes: CHILD,
});
