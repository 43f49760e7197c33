/**
 * Keeps the state of a stack in the org-service, where it is locked, has a history and is encrypted at rest. Terraform's own local state is
 * written anew after every resource, which takes most of the time of an apply of a thousand.
 */
import { HttpBackend, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface ServiceBackendProps {
  /** URL of the org-service, like `https://orgs.example`. Who asks is told by `TF_HTTP_USERNAME=allot` and `TF_HTTP_PASSWORD`, a token. */
  readonly service: string;
  /** Name of the state: 1 to 100 letters, digits, `.`, `_` and `-`. @default the id of the stack */
  readonly name?: string;
  /** Key of the organization whose state it is. @default the operator's */
  readonly organization?: string;
  /** Key of the root of its tree, where the token sees several. @default the only one */
  readonly root?: string;
}

export class ServiceBackend extends HttpBackend {
  constructor(scope: Construct, { service, name, organization, root }: ServiceBackendProps) {
    const path = `/v1/terraform/state/${encodeURIComponent(name ?? TerraformStack.of(scope).node.id)}`;
    const address = new URL(path, service);
    if (root !== undefined) address.searchParams.set("root", root);
    if (organization !== undefined) address.searchParams.set("organization", organization);
    super(scope, { address: address.href, lockAddress: address.href, unlockAddress: address.href });
  }
}
