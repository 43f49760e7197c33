/** `allot export --format terraform`: the live tree as a Terraform configuration that takes it over. */
import type { Organization } from "../model/organization.ts";
import { PROVIDER_SOURCE } from "./provider-mirror.ts";

/** What is written as a configuration, and by whose leave. */
export interface TerraformAsked {
  readonly organizations: readonly Organization[];
  readonly root: string;
  readonly stack: string;
  readonly nowMs: number;
  /** Also what no stack manages: its first apply adopts it. */
  readonly unmanaged: boolean;
}

export interface TerraformFiles {
  readonly files: readonly { readonly path: string; readonly text: string; readonly organizations: number }[];
  readonly organizations: number;
  /** Organizations that are none of this stack's. */
  readonly leftOut: number;
}

/** Two files: `imports.tf` can go once it is applied. */
export async function terraformFiles({
  organizations,
  unmanaged,
  ...options
}: TerraformAsked): Promise<TerraformFiles> {
  const { terraformExport } = await import("../render/terraform.ts");
  const living = organizations.filter(({ phase }) => phase !== "unlinked");
  const taken = living.filter(({ managedBy }) => managedBy === options.stack || (unmanaged && managedBy === null));
  const { configuration, imports } = terraformExport(taken, { ...options, source: PROVIDER_SOURCE });
  return {
    files: [
      { path: "main.tf", text: configuration, organizations: taken.length },
      { path: "imports.tf", text: imports, organizations: 0 },
    ],
    organizations: taken.length,
    leftOut: living.length - taken.length,
  };
}
