/**
 * A live tree as a Terraform configuration, for `allot export --format terraform`: a resource for every object, and an `import` block for each, so
 * that Terraform takes over what is there and changes nothing. The provider is told the name of the stack that has managed it.
 */
import type { Organization } from "../model/organization.ts";
import { Addresses } from "./terraform/addresses.ts";
import { type Block, blockText, Reference } from "./terraform/hcl.ts";
import { resourcesOf, type WrittenResource } from "./terraform/resources.ts";

export interface TerraformExportOptions {
  /** What configurations call the provider. */
  readonly source: string;
  /** Key of the root of the tree. */
  readonly root: string;
  /** In whose name the provider is to manage. */
  readonly stack: string;
  /** When the tree was as it is, in Unix milliseconds. */
  readonly nowMs: number;
}

/** What is written: the first stays, the second can go once it is applied. */
export interface TerraformExport {
  readonly configuration: string;
  readonly imports: string;
}

/** Organizations may come in any order; what is unlinked, or was made by automation, is left out. */
export function terraformExport(
  organizations: Iterable<Organization>,
  { source, root, stack, nowMs }: TerraformExportOptions,
): TerraformExport {
  const exported = rootsFirst([...organizations].filter(isTaken));
  const addresses = new Addresses(exported);
  const configuration = [blockText(settings(source)), blockText(provider(root, stack))];
  const imports: string[] = [];
  for (const organization of exported)
    for (const resource of resourcesOf(organization, addresses, nowMs)) {
      configuration.push(blockText(blockOf(resource)));
      imports.push(blockText(importOf(resource)));
    }
  return { configuration: configuration.join("\n"), imports: imports.join("\n") };
}

function isTaken({ phase, assets }: Organization): boolean {
  return phase !== "unlinked" && assets.automatic === null;
}

/** A distributor before what is below it, in the order of keys. */
function rootsFirst(organizations: readonly Organization[]): readonly Organization[] {
  const all = new Set(organizations);
  const below = new Map<Organization | null, Organization[]>();
  for (const one of [...organizations].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const above = one.parent && all.has(one.parent) ? one.parent : null;
    const siblings = below.get(above);
    if (siblings) siblings.push(one);
    else below.set(above, [one]);
  }
  const under = (one: Organization | null): readonly Organization[] =>
    (below.get(one) ?? []).flatMap((child) => [child, ...under(child)]);
  return under(null);
}

function settings(source: string): Block {
  return { type: "terraform", blocks: [{ type: "required_providers", attributes: { allot: { source } } }] };
}

function provider(root: string, stack: string): Block {
  return { type: "provider", labels: ["allot"], attributes: { root, stack } };
}

function blockOf({ type, name, attributes, comments = [] }: WrittenResource): Block {
  return { type: "resource", labels: [type, name], attributes, comments };
}

function importOf({ type, name, id }: WrittenResource): Block {
  return { type: "import", attributes: { to: new Reference(`${type}.${name}`), id } };
}
