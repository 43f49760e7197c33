/** Everything that the provider has. */
import type { Offered } from "./provider.ts";
import { childOrganization } from "./resources/child-organization.ts";

export const OFFERED: Offered = {
  resources: [childOrganization],
  dataSources: [],
  ephemeral: [],
  functions: [],
};
