/** Every managed resource. */
import type { Resource } from "../resource.ts";
import { childOrganization } from "./child-organization.ts";

export const RESOURCES: readonly Resource[] = [childOrganization];
