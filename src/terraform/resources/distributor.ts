/** `allot_distributor`: the root of a tree, or a distributor below another (O-1). */
import { DISTRIBUTOR } from "./organization-attributes.ts";
import { organizationResource } from "./organization-resource.ts";

export const distributor = organizationResource({
  name: "distributor",
  kind: "Distributor",
  description: "A distributor: it hands out credits to those right below (O-1, C-4).",
  attributes: DISTRIBUTOR,
});
