// Made from the schema of the Terraform provider (src/terraform/) by `npm run generate`. Do not edit.

import { ComplexObject, Fn, NumberMap, StringMap, type ImportableResource, type IResolvable, type TerraformMetaArguments, type TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { type AttributeTable, NestedList, NestedMap } from "../attributes.ts";
import { AllotResource, importable } from "../element.ts";

/** The credits of every pool that the last run changed, by its key. */
export class TreePoolsOutputReference extends ComplexObject {
  /** What it was given; of a root, what it has purchased. */
  get allocated(): number {
    return this.getNumberAttribute("allocated");
  }
  /** What its children were charged with before. */
  get handedOutBefore(): number {
    return this.getNumberAttribute("handed_out_before");
  }
  /** What they are charged with afterwards. */
  get handedOut(): number {
    return this.getNumberAttribute("handed_out");
  }
  /** What is left afterwards. */
  get available(): number {
    return this.getNumberAttribute("available");
  }
}

/** What `allot_tree` is configured with. */
export interface TreeConfig extends TerraformMetaArguments {
  /**
   * The files of a stack by their names, as the CLI reads them: `{ for one in setunion(["allot.yaml"], fileset(path.module, "orgs/** /*.yaml")) : one => file(one) }`. With `allot.yaml` its guards, policies, root and files count, its name has to be the `stack` of the provider, and its `service` is not asked. Without it all are declarations, and the guards are the default ones: at most 5 unlinks, 50 % of the credits taken back, 50 % of memberships, roles and assets removed.
   *
   * @default none
   */
  readonly files?: Readonly<Record<string, string>> | IResolvable;
  /**
   * Declarations as one text, instead of `files`: without `allot.yaml`, so that the guards are the default ones.
   *
   * @default none
   */
  readonly yaml?: string;
  /**
   * Which of the `files` are policies, where `allot.yaml` is not one of them.
   *
   * @default none
   */
  readonly policies?: readonly string[];
  /**
   * Key of the root, where the declarations hang below one that they do not declare.
   *
   * @default none
   */
  readonly root?: string;
  /**
   * What guards let through by name: `unlink=cd`, `reclaim=emea:50000`, `remove=cd`; what the CLI takes as `--allow`.
   *
   * @default none
   */
  readonly allow?: readonly string[];
  /**
   * `unlink` drains and unlinks all that the stack manages, but for the root, under the guards of the `files` and `allow`, as last applied. `leave` leaves the tree as it is. `unlink` where it is not given.
   *
   * @default `unlink`
   */
  readonly onDestroy?: string;
}

const TREE: AttributeTable = { files: "stringMap", yaml: "string", policies: "stringList", root: "string", allow: "stringList", onDestroy: "string" };

/** A whole tree out of the declarations that the CLI reads, planned and applied as `allot plan` and `allot apply` do. */
export class Tree extends AllotResource<TreeConfig> {
  static readonly tfResourceType = "allot_tree";

  constructor(scope: Construct, id: string, config: TreeConfig) {
    super(scope, id, { type: Tree.tfResourceType, attributes: TREE }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: Tree.tfResourceType, from: importFromId, provider });
  }

  /** Lineage of the tree: says of it that it is this one. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** The files of a stack by their names, as the CLI reads them: `{ for one in setunion(["allot.yaml"], fileset(path.module, "orgs/** /*.yaml")) : one => file(one) }`. With `allot.yaml` its guards, policies, root and files count, its name has to be the `stack` of the provider, and its `service` is not asked. Without it all are declarations, and the guards are the default ones: at most 5 unlinks, 50 % of the credits taken back, 50 % of memberships, roles and assets removed. */
  get files(): StringMap {
    return new StringMap(this, "files");
  }

  /** Declarations as one text, instead of `files`: without `allot.yaml`, so that the guards are the default ones. */
  get yaml(): string {
    return this.getStringAttribute("yaml");
  }

  /** Which of the `files` are policies, where `allot.yaml` is not one of them. */
  get policies(): string[] {
    return Fn.tolist(this.getListAttribute("policies"));
  }

  /** Key of the root, where the declarations hang below one that they do not declare. */
  get root(): string {
    return this.getStringAttribute("root");
  }

  /** What guards let through by name: `unlink=cd`, `reclaim=emea:50000`, `remove=cd`; what the CLI takes as `--allow`. */
  get allow(): string[] {
    return Fn.tolist(this.getListAttribute("allow"));
  }

  /** `unlink` drains and unlinks all that the stack manages, but for the root, under the guards of the `files` and `allow`, as last applied. `leave` leaves the tree as it is. `unlink` where it is not given. */
  get onDestroy(): string {
    return this.getStringAttribute("on_destroy");
  }

  /** The run that changed the tree last from here, for `allot history` and `allot revert`. */
  get run(): string {
    return this.getStringAttribute("run");
  }

  /** What that run did, an operation each; of a plan, what it will do. */
  get changes(): string[] {
    return this.getListAttribute("changes");
  }

  /** The credits of every pool that the last run changed, by its key. */
  get pools(): NestedMap<TreePoolsOutputReference> {
    return new NestedMap(this, "pools", TreePoolsOutputReference);
  }
}

/** Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4). */
export interface DistributorOwner {
  /** Name of the person. */
  readonly name: string;
  /** Address that is invited. */
  readonly email: string;
}

/** Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4). */
export class DistributorOwnerOutputReference extends ComplexObject {
  /** Name of the person. */
  get name(): string {
    return this.getStringAttribute("name");
  }
  /** Address that is invited. */
  get email(): string {
    return this.getStringAttribute("email");
  }
}

/** How long to wait, like `90s`, `30m` or `2h`. */
export interface DistributorTimeouts {
  /**
   * For credits that others of the same run give back. `30s` where it is not given; `0s` does not wait.
   *
   * @default `30s`
   */
  readonly credits?: string;
  /**
   * For the hour after draining (U-1). `90m` where it is not given.
   *
   * @default `90m`
   */
  readonly delete?: string;
}

/** What `allot_distributor` is configured with. */
export interface DistributorConfig extends TerraformMetaArguments {
  /** Identity in the tree (O-2): lower-case letters, digits and inner hyphens. Another key in place; a key is never used again. */
  readonly key: string;
  /** Name, unique in the tree without regard to case (O-3). */
  readonly name: string;
  /** One of the service's regions; another region is another organization (O-5). */
  readonly region: string;
  /** ISO 3166-1 alpha-2 (O-4). */
  readonly country: string;
  /** Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4). */
  readonly owner: DistributorOwner;
  /**
   * Free labels (language rule 11); keys of a–z, 0–9 and inner `.`, `_`, `/`, `-`.
   *
   * @default none
   */
  readonly labels?: Readonly<Record<string, string>> | IResolvable;
  /**
   * Id elsewhere, unique in the service (O-7).
   *
   * @default none
   */
  readonly externalId?: string;
  /**
   * `sealed` or `delegated`: whether the distributor's people act inside (O-11). Without it, as above.
   *
   * @default as above
   */
  readonly access?: string;
  /**
   * `permit` or `refuse`: whether its own people may sign in (O-10). `permit` where it is not given.
   *
   * @default `permit`
   */
  readonly customerAccess?: string;
  /**
   * Nobody unlinks it before this was lifted by an earlier apply (O-13).
   *
   * @default none
   */
  readonly protected?: boolean | IResolvable;
  /**
   * `true` pauses it: it consumes no credits (O-9). `false` keeps it active: it resumes what was paused, or is draining. Where it is not given, it stays as it is.
   *
   * @default none
   */
  readonly paused?: boolean | IResolvable;
  /**
   * `unlink` drains and unlinks it (U-1). `release` leaves it as it is, managed by nobody. `unlink` where it is not given.
   *
   * @default `unlink`
   */
  readonly onDestroy?: string;
  /**
   * Whether a destroy waits for the hour after draining (U-1), as long as `timeouts.delete`. Without it, the destroy fails and says when to do it again; the organization stays in the state.
   *
   * @default the destroy fails and says when to do it again; the organization stays in the state
   */
  readonly waitForDrain?: boolean | IResolvable;
  /**
   * How long to wait, like `90s`, `30m` or `2h`.
   *
   * @default none
   */
  readonly timeouts?: DistributorTimeouts;
  /**
   * Key of the distributor above; without it, it is the root of a tree, which only the operator creates.
   *
   * @default none
   */
  readonly parent?: string;
  /**
   * Allocation (C-2): a multiple of 10,000, at least that when it is created; of a root, what it has purchased (C-3). Without it, it begins with 10,000 (a root with 0) and `allot_credit_allocations` gives more.
   *
   * @default it begins with 10,000 (a root with 0) and `allot_credit_allocations` gives more
   */
  readonly credits?: number;
  /**
   * Of a root: whether its people create organizations, `self`, or the operator, `vendor` (O-7).
   *
   * @default none
   */
  readonly provisioning?: string;
  /**
   * `absorb` or `refund`: what becomes of used credits of a child that is unlinked (U-5).
   *
   * @default none
   */
  readonly usedOnUnlink?: string;
  /**
   * `msp` or `reseller`: whose license pools its children draw on (L-1). Without it, as above.
   *
   * @default as above
   */
  readonly partnerType?: string;
}

const DISTRIBUTOR: AttributeTable = { key: "string", name: "string", region: "string", country: "string", owner: { nesting: "single", attributes: { name: "string", email: "string" } }, labels: "stringMap", externalId: "string", access: "string", customerAccess: "string", protected: "boolean", paused: "boolean", onDestroy: "string", waitForDrain: "boolean", timeouts: { nesting: "single", attributes: { credits: "string", delete: "string" } }, parent: "string", credits: "number", provisioning: "string", usedOnUnlink: "string", partnerType: "string" };

/** A distributor: it hands out credits to those right below (O-1, C-4). */
export class Distributor extends AllotResource<DistributorConfig> {
  static readonly tfResourceType = "allot_distributor";

  constructor(scope: Construct, id: string, config: DistributorConfig) {
    super(scope, id, { type: Distributor.tfResourceType, attributes: DISTRIBUTOR }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: Distributor.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id, given by the service (O-2); stays with another key. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Stack in whose name it is managed (language rule 10). */
  get managedBy(): string {
    return this.getStringAttribute("managed_by");
  }

  /** Identity in the tree (O-2): lower-case letters, digits and inner hyphens. Another key in place; a key is never used again. */
  get key(): string {
    return this.getStringAttribute("key");
  }

  /** Name, unique in the tree without regard to case (O-3). */
  get name(): string {
    return this.getStringAttribute("name");
  }

  /** One of the service's regions; another region is another organization (O-5). */
  get region(): string {
    return this.getStringAttribute("region");
  }

  /** ISO 3166-1 alpha-2 (O-4). */
  get country(): string {
    return this.getStringAttribute("country");
  }

  /** Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4). */
  get owner(): DistributorOwnerOutputReference {
    return new DistributorOwnerOutputReference(this, "owner", false);
  }

  /** Free labels (language rule 11); keys of a–z, 0–9 and inner `.`, `_`, `/`, `-`. */
  get labels(): StringMap {
    return new StringMap(this, "labels");
  }

  /** Id elsewhere, unique in the service (O-7). */
  get externalId(): string {
    return this.getStringAttribute("external_id");
  }

  /** `sealed` or `delegated`: whether the distributor's people act inside (O-11). Without it, as above. */
  get access(): string {
    return this.getStringAttribute("access");
  }

  /** `permit` or `refuse`: whether its own people may sign in (O-10). `permit` where it is not given. */
  get customerAccess(): string {
    return this.getStringAttribute("customer_access");
  }

  /** Nobody unlinks it before this was lifted by an earlier apply (O-13). */
  get protected(): IResolvable {
    return this.getBooleanAttribute("protected");
  }

  /** `true` pauses it: it consumes no credits (O-9). `false` keeps it active: it resumes what was paused, or is draining. Where it is not given, it stays as it is. */
  get paused(): IResolvable {
    return this.getBooleanAttribute("paused");
  }

  /** `active`, `paused`, or `draining`: on its way out of the tree, whoever has begun that (O-8, U-1). */
  get phase(): string {
    return this.getStringAttribute("phase");
  }

  /** `unlink` drains and unlinks it (U-1). `release` leaves it as it is, managed by nobody. `unlink` where it is not given. */
  get onDestroy(): string {
    return this.getStringAttribute("on_destroy");
  }

  /** Whether a destroy waits for the hour after draining (U-1), as long as `timeouts.delete`. Without it, the destroy fails and says when to do it again; the organization stays in the state. */
  get waitForDrain(): IResolvable {
    return this.getBooleanAttribute("wait_for_drain");
  }

  /** Credits that it has used. */
  get used(): number {
    return this.getNumberAttribute("used");
  }

  /** Key of the distributor above; without it, it is the root of a tree, which only the operator creates. */
  get parent(): string {
    return this.getStringAttribute("parent");
  }

  /** Allocation (C-2): a multiple of 10,000, at least that when it is created; of a root, what it has purchased (C-3). Without it, it begins with 10,000 (a root with 0) and `allot_credit_allocations` gives more. */
  get credits(): number {
    return this.getNumberAttribute("credits");
  }

  /** Of a root: whether its people create organizations, `self`, or the operator, `vendor` (O-7). */
  get provisioning(): string {
    return this.getStringAttribute("provisioning");
  }

  /** `absorb` or `refund`: what becomes of used credits of a child that is unlinked (U-5). */
  get usedOnUnlink(): string {
    return this.getStringAttribute("used_on_unlink");
  }

  /** `msp` or `reseller`: whose license pools its children draw on (L-1). Without it, as above. */
  get partnerType(): string {
    return this.getStringAttribute("partner_type");
  }
}

/** Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4). */
export interface ChildOrganizationOwner {
  /** Name of the person. */
  readonly name: string;
  /** Address that is invited. */
  readonly email: string;
}

/** Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4). */
export class ChildOrganizationOwnerOutputReference extends ComplexObject {
  /** Name of the person. */
  get name(): string {
    return this.getStringAttribute("name");
  }
  /** Address that is invited. */
  get email(): string {
    return this.getStringAttribute("email");
  }
}

/** How long to wait, like `90s`, `30m` or `2h`. */
export interface ChildOrganizationTimeouts {
  /**
   * For credits that others of the same run give back. `30s` where it is not given; `0s` does not wait.
   *
   * @default `30s`
   */
  readonly credits?: string;
  /**
   * For the hour after draining (U-1). `90m` where it is not given.
   *
   * @default `90m`
   */
  readonly delete?: string;
}

/** What `allot_child_organization` is configured with. */
export interface ChildOrganizationConfig extends TerraformMetaArguments {
  /** Identity in the tree (O-2): lower-case letters, digits and inner hyphens. Another key in place; a key is never used again. */
  readonly key: string;
  /** Name, unique in the tree without regard to case (O-3). */
  readonly name: string;
  /** One of the service's regions; another region is another organization (O-5). */
  readonly region: string;
  /** ISO 3166-1 alpha-2 (O-4). */
  readonly country: string;
  /** Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4). */
  readonly owner: ChildOrganizationOwner;
  /**
   * Free labels (language rule 11); keys of a–z, 0–9 and inner `.`, `_`, `/`, `-`.
   *
   * @default none
   */
  readonly labels?: Readonly<Record<string, string>> | IResolvable;
  /**
   * Id elsewhere, unique in the service (O-7).
   *
   * @default none
   */
  readonly externalId?: string;
  /**
   * `sealed` or `delegated`: whether the distributor's people act inside (O-11). Without it, as above.
   *
   * @default as above
   */
  readonly access?: string;
  /**
   * `permit` or `refuse`: whether its own people may sign in (O-10). `permit` where it is not given.
   *
   * @default `permit`
   */
  readonly customerAccess?: string;
  /**
   * Nobody unlinks it before this was lifted by an earlier apply (O-13).
   *
   * @default none
   */
  readonly protected?: boolean | IResolvable;
  /**
   * `true` pauses it: it consumes no credits (O-9). `false` keeps it active: it resumes what was paused, or is draining. Where it is not given, it stays as it is.
   *
   * @default none
   */
  readonly paused?: boolean | IResolvable;
  /**
   * `unlink` drains and unlinks it (U-1). `release` leaves it as it is, managed by nobody. `unlink` where it is not given.
   *
   * @default `unlink`
   */
  readonly onDestroy?: string;
  /**
   * Whether a destroy waits for the hour after draining (U-1), as long as `timeouts.delete`. Without it, the destroy fails and says when to do it again; the organization stays in the state.
   *
   * @default the destroy fails and says when to do it again; the organization stays in the state
   */
  readonly waitForDrain?: boolean | IResolvable;
  /**
   * How long to wait, like `90s`, `30m` or `2h`.
   *
   * @default none
   */
  readonly timeouts?: ChildOrganizationTimeouts;
  /** Key of the distributor above. Another one is a move, with all that is below (O-12). */
  readonly parent: string;
  /**
   * Allocation (C-2): a multiple of 10,000, at least that when it is created. Without it, it begins with 10,000 (an anchor with 0) and `allot_credit_allocations` gives more.
   *
   * @default it begins with 10,000 (an anchor with 0) and `allot_credit_allocations` gives more
   */
  readonly credits?: number;
  /**
   * That it holds several children of one client together, and has no credits (N-1).
   *
   * @default none
   */
  readonly anchor?: boolean | IResolvable;
  /**
   * Of an anchor: that children may be anchored to it (N-2).
   *
   * @default none
   */
  readonly activated?: boolean | IResolvable;
  /**
   * Key of the anchor that it belongs to; another is another organization (N-2).
   *
   * @default none
   */
  readonly anchorRef?: string;
}

const CHILD_ORGANIZATION: AttributeTable = { key: "string", name: "string", region: "string", country: "string", owner: { nesting: "single", attributes: { name: "string", email: "string" } }, labels: "stringMap", externalId: "string", access: "string", customerAccess: "string", protected: "boolean", paused: "boolean", onDestroy: "string", waitForDrain: "boolean", timeouts: { nesting: "single", attributes: { credits: "string", delete: "string" } }, parent: "string", credits: "number", anchor: "boolean", activated: "boolean", anchorRef: "string" };

/** A child organization of a distributor (O-1, O-4). */
export class ChildOrganization extends AllotResource<ChildOrganizationConfig> {
  static readonly tfResourceType = "allot_child_organization";

  constructor(scope: Construct, id: string, config: ChildOrganizationConfig) {
    super(scope, id, { type: ChildOrganization.tfResourceType, attributes: CHILD_ORGANIZATION }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: ChildOrganization.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id, given by the service (O-2); stays with another key. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Stack in whose name it is managed (language rule 10). */
  get managedBy(): string {
    return this.getStringAttribute("managed_by");
  }

  /** Identity in the tree (O-2): lower-case letters, digits and inner hyphens. Another key in place; a key is never used again. */
  get key(): string {
    return this.getStringAttribute("key");
  }

  /** Name, unique in the tree without regard to case (O-3). */
  get name(): string {
    return this.getStringAttribute("name");
  }

  /** One of the service's regions; another region is another organization (O-5). */
  get region(): string {
    return this.getStringAttribute("region");
  }

  /** ISO 3166-1 alpha-2 (O-4). */
  get country(): string {
    return this.getStringAttribute("country");
  }

  /** Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4). */
  get owner(): ChildOrganizationOwnerOutputReference {
    return new ChildOrganizationOwnerOutputReference(this, "owner", false);
  }

  /** Free labels (language rule 11); keys of a–z, 0–9 and inner `.`, `_`, `/`, `-`. */
  get labels(): StringMap {
    return new StringMap(this, "labels");
  }

  /** Id elsewhere, unique in the service (O-7). */
  get externalId(): string {
    return this.getStringAttribute("external_id");
  }

  /** `sealed` or `delegated`: whether the distributor's people act inside (O-11). Without it, as above. */
  get access(): string {
    return this.getStringAttribute("access");
  }

  /** `permit` or `refuse`: whether its own people may sign in (O-10). `permit` where it is not given. */
  get customerAccess(): string {
    return this.getStringAttribute("customer_access");
  }

  /** Nobody unlinks it before this was lifted by an earlier apply (O-13). */
  get protected(): IResolvable {
    return this.getBooleanAttribute("protected");
  }

  /** `true` pauses it: it consumes no credits (O-9). `false` keeps it active: it resumes what was paused, or is draining. Where it is not given, it stays as it is. */
  get paused(): IResolvable {
    return this.getBooleanAttribute("paused");
  }

  /** `active`, `paused`, or `draining`: on its way out of the tree, whoever has begun that (O-8, U-1). */
  get phase(): string {
    return this.getStringAttribute("phase");
  }

  /** `unlink` drains and unlinks it (U-1). `release` leaves it as it is, managed by nobody. `unlink` where it is not given. */
  get onDestroy(): string {
    return this.getStringAttribute("on_destroy");
  }

  /** Whether a destroy waits for the hour after draining (U-1), as long as `timeouts.delete`. Without it, the destroy fails and says when to do it again; the organization stays in the state. */
  get waitForDrain(): IResolvable {
    return this.getBooleanAttribute("wait_for_drain");
  }

  /** Credits that it has used. */
  get used(): number {
    return this.getNumberAttribute("used");
  }

  /** Key of the distributor above. Another one is a move, with all that is below (O-12). */
  get parent(): string {
    return this.getStringAttribute("parent");
  }

  /** Allocation (C-2): a multiple of 10,000, at least that when it is created. Without it, it begins with 10,000 (an anchor with 0) and `allot_credit_allocations` gives more. */
  get credits(): number {
    return this.getNumberAttribute("credits");
  }

  /** That it holds several children of one client together, and has no credits (N-1). */
  get anchor(): IResolvable {
    return this.getBooleanAttribute("anchor");
  }

  /** Of an anchor: that children may be anchored to it (N-2). */
  get activated(): IResolvable {
    return this.getBooleanAttribute("activated");
  }

  /** Key of the anchor that it belongs to; another is another organization (N-2). */
  get anchorRef(): string {
    return this.getStringAttribute("anchor_ref");
  }
}

/** How long to wait, like `90s` or `30m`. */
export interface CreditAllocationsTimeouts {
  /**
   * For credits that others of the same run give the pool. `30s` where it is not given.
   *
   * @default `30s`
   */
  readonly credits?: string;
}

/** What `allot_credit_allocations` is configured with. */
export interface CreditAllocationsConfig extends TerraformMetaArguments {
  /** Key of the distributor whose credits are handed out. */
  readonly pool: string;
  /** Credits by keys of organizations right below it, multiples of 10,000 (C-2). Only those that are listed are managed. */
  readonly allocations: Readonly<Record<string, number>> | IResolvable;
  /**
   * How long to wait, like `90s` or `30m`.
   *
   * @default none
   */
  readonly timeouts?: CreditAllocationsTimeouts;
}

const CREDIT_ALLOCATIONS: AttributeTable = { pool: "string", allocations: "numberMap", timeouts: { nesting: "single", attributes: { credits: "string" } } };

/** What one pool hands out to those right below it, changed as one (C-4, C-10). */
export class CreditAllocations extends AllotResource<CreditAllocationsConfig> {
  static readonly tfResourceType = "allot_credit_allocations";

  constructor(scope: Construct, id: string, config: CreditAllocationsConfig) {
    super(scope, id, { type: CreditAllocations.tfResourceType, attributes: CREDIT_ALLOCATIONS }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: CreditAllocations.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id of the pool. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Key of the distributor whose credits are handed out. */
  get pool(): string {
    return this.getStringAttribute("pool");
  }

  /** Credits by keys of organizations right below it, multiples of 10,000 (C-2). Only those that are listed are managed. */
  get allocations(): NumberMap {
    return new NumberMap(this, "allocations");
  }

  /** What the pool has left to hand out or spend (C-4). */
  get available(): number {
    return this.getNumberAttribute("available");
  }
}

/** What it reaches; what is absent is not narrowed. Without it, everything. */
export interface RoleScope {
  /**
   * Keys of organizations.
   *
   * @default none
   */
  readonly children?: readonly string[];
  /**
   * Ids of linked accounts.
   *
   * @default none
   */
  readonly accounts?: readonly string[];
  /**
   * Keys of cost centers.
   *
   * @default none
   */
  readonly costCenters?: readonly string[];
}

/** What it reaches; what is absent is not narrowed. Without it, everything. */
export class RoleScopeOutputReference extends ComplexObject {
  /** Keys of organizations. */
  get children(): string[] {
    return Fn.tolist(this.getListAttribute("children"));
  }
  /** Ids of linked accounts. */
  get accounts(): string[] {
    return Fn.tolist(this.getListAttribute("accounts"));
  }
  /** Keys of cost centers. */
  get costCenters(): string[] {
    return Fn.tolist(this.getListAttribute("cost_centers"));
  }
}

/** What `allot_role` is configured with. */
export interface RoleConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** Name of the role; none of a built-in one. */
  readonly name: string;
  /**
   * What it permits, as `noun:verb`.
   *
   * @default none
   */
  readonly permissions?: readonly string[];
  /**
   * Names of roles that it includes.
   *
   * @default none
   */
  readonly includes?: readonly string[];
  /**
   * What it reaches; what is absent is not narrowed. Without it, everything.
   *
   * @default everything
   */
  readonly scope?: RoleScope;
}

const ROLE: AttributeTable = { organization: "string", name: "string", permissions: "stringList", includes: "stringList", scope: { nesting: "single", attributes: { children: "stringList", accounts: "stringList", costCenters: "stringList" } } };

/** A custom role of an organization (P-7). Users get it by name. */
export class Role extends AllotResource<RoleConfig> {
  static readonly tfResourceType = "allot_role";

  constructor(scope: Construct, id: string, config: RoleConfig) {
    super(scope, id, { type: Role.tfResourceType, attributes: ROLE }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: Role.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id of the organization, and what it is called there. Imported as `ORGANIZATION/NAME`, or by this id. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Key of the organization that has it. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }

  /** Opaque id of that organization. */
  get organizationId(): string {
    return this.getStringAttribute("organization_id");
  }

  /** Name of the role; none of a built-in one. */
  get name(): string {
    return this.getStringAttribute("name");
  }

  /** What it permits, as `noun:verb`. */
  get permissions(): string[] {
    return Fn.tolist(this.getListAttribute("permissions"));
  }

  /** Names of roles that it includes. */
  get includes(): string[] {
    return Fn.tolist(this.getListAttribute("includes"));
  }

  /** What it reaches; what is absent is not narrowed. Without it, everything. */
  get scope(): RoleScopeOutputReference {
    return new RoleScopeOutputReference(this, "scope", false);
  }
}

/** What `allot_membership` is configured with. */
export interface MembershipConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** Address that is invited. */
  readonly email: string;
  /** Name of the person. */
  readonly name: string;
  /**
   * Names of built-in and custom roles (P-7). `member` where none are given.
   *
   * @default `member`
   */
  readonly roles?: readonly string[];
}

const MEMBERSHIP: AttributeTable = { organization: "string", email: "string", name: "string", roles: "stringList" };

/** Somebody who belongs to an organization besides its owner (P-6). Creating it invites them (P-3); destroying it disables them, or takes the invitation back. */
export class Membership extends AllotResource<MembershipConfig> {
  static readonly tfResourceType = "allot_membership";

  constructor(scope: Construct, id: string, config: MembershipConfig) {
    super(scope, id, { type: Membership.tfResourceType, attributes: MEMBERSHIP }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: Membership.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id of the organization, and what it is called there. Imported as `ORGANIZATION/EMAIL`, or by this id. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Key of the organization that has it. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }

  /** Opaque id of that organization. */
  get organizationId(): string {
    return this.getStringAttribute("organization_id");
  }

  /** Address that is invited. */
  get email(): string {
    return this.getStringAttribute("email");
  }

  /** Name of the person. */
  get name(): string {
    return this.getStringAttribute("name");
  }

  /** Names of built-in and custom roles (P-7). `member` where none are given. */
  get roles(): string[] {
    return Fn.tolist(this.getListAttribute("roles"));
  }

  /** `invited`, `active`, or `declined`. Only they themselves change it. */
  get state(): string {
    return this.getStringAttribute("state");
  }
}

/** What `allot_cost_center` is configured with. */
export interface CostCenterConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** What it is called by in its organization. */
  readonly key: string;
  /** Name, 1 to 100 characters. */
  readonly name: string;
  /**
   * Its code in the books.
   *
   * @default none
   */
  readonly code?: string;
  /**
   * Key of the one above: refer to it, so that it is made before, `allot_cost_center.NAME.key`.
   *
   * @default none
   */
  readonly parent?: string;
  /**
   * Ids of sub-accounts; of leaves only.
   *
   * @default none
   */
  readonly subAccounts?: readonly string[];
}

const COST_CENTER: AttributeTable = { organization: "string", key: "string", name: "string", code: "string", parent: "string", subAccounts: "stringList" };

/** A cost center of an organization (K-1): a tree of its own, with sub-accounts on its leaves. */
export class CostCenter extends AllotResource<CostCenterConfig> {
  static readonly tfResourceType = "allot_cost_center";

  constructor(scope: Construct, id: string, config: CostCenterConfig) {
    super(scope, id, { type: CostCenter.tfResourceType, attributes: COST_CENTER }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: CostCenter.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id of the organization, and what it is called there. Imported as `ORGANIZATION/KEY`, or by this id. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Key of the organization that has it. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }

  /** Opaque id of that organization. */
  get organizationId(): string {
    return this.getStringAttribute("organization_id");
  }

  /** What it is called by in its organization. */
  get key(): string {
    return this.getStringAttribute("key");
  }

  /** Name, 1 to 100 characters. */
  get name(): string {
    return this.getStringAttribute("name");
  }

  /** Its code in the books. */
  get code(): string {
    return this.getStringAttribute("code");
  }

  /** Key of the one above: refer to it, so that it is made before, `allot_cost_center.NAME.key`. */
  get parent(): string {
    return this.getStringAttribute("parent");
  }

  /** Ids of sub-accounts; of leaves only. */
  get subAccounts(): string[] {
    return Fn.tolist(this.getListAttribute("sub_accounts"));
  }
}

/** What `allot_linked_account` is configured with. */
export interface LinkedAccountConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** Its id, unique in the tree. */
  readonly accountId: string;
  /** `aws`, `azure` or `gcp` (`provider` is Terraform's own word). */
  readonly cloud: string;
  /**
   * Name as onboarded.
   *
   * @default none
   */
  readonly name?: string;
  /** `dedicated` to one child, or `shared` by several. */
  readonly type: string;
  /**
   * Keys of the organizations that it is assigned to.
   *
   * @default none
   */
  readonly children?: readonly string[];
  /**
   * Of Azure CSP: that it is defined in the portal.
   *
   * @default none
   */
  readonly portalDefined?: boolean | IResolvable;
  /**
   * Children are created from the billing file (A-2).
   *
   * @default none
   */
  readonly autoCustomer?: boolean | IResolvable;
  /**
   * New sub-accounts go to the account's child (A-3).
   *
   * @default none
   */
  readonly autoAssigned?: boolean | IResolvable;
  /**
   * A glob with `*`, on names of sub-accounts that are left out (A-3).
   *
   * @default none
   */
  readonly excludeRule?: string;
}

const LINKED_ACCOUNT: AttributeTable = { organization: "string", accountId: "string", cloud: "string", name: "string", type: "string", children: "stringList", portalDefined: "boolean", autoCustomer: "boolean", autoAssigned: "boolean", excludeRule: "string" };

/** An account of a cloud provider, onboarded on a distributor and assigned to organizations below it (A-1). */
export class LinkedAccount extends AllotResource<LinkedAccountConfig> {
  static readonly tfResourceType = "allot_linked_account";

  constructor(scope: Construct, id: string, config: LinkedAccountConfig) {
    super(scope, id, { type: LinkedAccount.tfResourceType, attributes: LINKED_ACCOUNT }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: LinkedAccount.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id of the organization, and what it is called there. Imported as `ORGANIZATION/ACCOUNT_ID`, or by this id. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Key of the organization that has it. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }

  /** Opaque id of that organization. */
  get organizationId(): string {
    return this.getStringAttribute("organization_id");
  }

  /** Its id, unique in the tree. */
  get accountId(): string {
    return this.getStringAttribute("account_id");
  }

  /** `aws`, `azure` or `gcp` (`provider` is Terraform's own word). */
  get cloud(): string {
    return this.getStringAttribute("cloud");
  }

  /** Name as onboarded. */
  get name(): string {
    return this.getStringAttribute("name");
  }

  /** `dedicated` to one child, or `shared` by several. */
  get type(): string {
    return this.getStringAttribute("type");
  }

  /** Keys of the organizations that it is assigned to. */
  get children(): string[] {
    return Fn.tolist(this.getListAttribute("children"));
  }

  /** Of Azure CSP: that it is defined in the portal. */
  get portalDefined(): IResolvable {
    return this.getBooleanAttribute("portal_defined");
  }

  /** Children are created from the billing file (A-2). */
  get autoCustomer(): IResolvable {
    return this.getBooleanAttribute("auto_customer");
  }

  /** New sub-accounts go to the account's child (A-3). */
  get autoAssigned(): IResolvable {
    return this.getBooleanAttribute("auto_assigned");
  }

  /** A glob with `*`, on names of sub-accounts that are left out (A-3). */
  get excludeRule(): string {
    return this.getStringAttribute("exclude_rule");
  }
}

/** What `allot_license_pool` is configured with. */
export interface LicensePoolConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** What it is a license of. */
  readonly product: string;
  /** Whole licenses, never fewer than are drawn (L-1). */
  readonly quantity: number;
}

const LICENSE_POOL: AttributeTable = { organization: "string", product: "string", quantity: "number" };

/** Licenses of one product that an organization has, for itself and, of an MSP, for those below (L-1). */
export class LicensePool extends AllotResource<LicensePoolConfig> {
  static readonly tfResourceType = "allot_license_pool";

  constructor(scope: Construct, id: string, config: LicensePoolConfig) {
    super(scope, id, { type: LicensePool.tfResourceType, attributes: LICENSE_POOL }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: LicensePool.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id of the organization, and what it is called there. Imported as `ORGANIZATION/PRODUCT`, or by this id. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Key of the organization that has it. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }

  /** Opaque id of that organization. */
  get organizationId(): string {
    return this.getStringAttribute("organization_id");
  }

  /** What it is a license of. */
  get product(): string {
    return this.getStringAttribute("product");
  }

  /** Whole licenses, never fewer than are drawn (L-1). */
  get quantity(): number {
    return this.getNumberAttribute("quantity");
  }

  /** How many are drawn, by whomever. */
  get used(): number {
    return this.getNumberAttribute("used");
  }
}

/** What `allot_managed_account` is configured with. */
export interface ManagedAccountConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** Computers that it may enrol, 0 to 250. */
  readonly computers: number;
  /**
   * Mailbox that invoices go to.
   *
   * @default none
   */
  readonly invoicesTo?: string;
  /**
   * Reference of its means of payment. Write-only: it is in no plan and no state.
   *
   * @default none
   */
  readonly paymentReference?: string;
  /**
   * Tells one payment reference from another; no secret. Given in place of a reference, it keeps the one that is there: so does a configuration that Terraform generates of an import. With neither, there is none.
   *
   * @default none
   */
  readonly paymentMark?: string;
}

const MANAGED_ACCOUNT: AttributeTable = { organization: "string", computers: "number", invoicesTo: "string", paymentReference: "string", paymentMark: "string" };

/** Makes a child organization a managed account, that pays for the computers that it has enrolled (B-1). Destroying it ends the account; what is owed stays owed. */
export class ManagedAccount extends AllotResource<ManagedAccountConfig> {
  static readonly tfResourceType = "allot_managed_account";

  constructor(scope: Construct, id: string, config: ManagedAccountConfig) {
    super(scope, id, { type: ManagedAccount.tfResourceType, attributes: MANAGED_ACCOUNT }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: ManagedAccount.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id of the organization. Imported as `ORGANIZATION`, or by this id. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Key of the organization that has it. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }

  /** Opaque id of that organization. */
  get organizationId(): string {
    return this.getStringAttribute("organization_id");
  }

  /** Computers that it may enrol, 0 to 250. */
  get computers(): number {
    return this.getNumberAttribute("computers");
  }

  /** Mailbox that invoices go to. */
  get invoicesTo(): string {
    return this.getStringAttribute("invoices_to");
  }

  /** Tells one payment reference from another; no secret. Given in place of a reference, it keeps the one that is there: so does a configuration that Terraform generates of an import. With neither, there is none. */
  get paymentMark(): string {
    return this.getStringAttribute("payment_mark");
  }

  /** When it became one, RFC 3339. */
  get since(): string {
    return this.getStringAttribute("since");
  }

  /** When its trial ends, RFC 3339. */
  get trialEnds(): string {
    return this.getStringAttribute("trial_ends");
  }
}

/** What `allot_single_sign_on` is configured with. */
export interface SingleSignOnConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** Issuer URL of the identity provider, beginning with `https://`; with `http://` on the service's own machine only. It has no user, query or fragment. */
  readonly issuer: string;
  /** Client id there: the audience of its tokens, 1 to 200 characters. */
  readonly clientId: string;
  /**
   * Email domains that sign in this way, in lower case, like `lg.example`. All that the provider vouches for where it is not given.
   *
   * @default none
   */
  readonly emailDomains?: readonly string[];
}

const SINGLE_SIGN_ON: AttributeTable = { organization: "string", issuer: "string", clientId: "string", emailDomains: "stringList" };

/** How the people of an organization sign in: only those whom its identity provider vouches for (P-5). Destroying it lets them in by invitation alone again. */
export class SingleSignOn extends AllotResource<SingleSignOnConfig> {
  static readonly tfResourceType = "allot_single_sign_on";

  constructor(scope: Construct, id: string, config: SingleSignOnConfig) {
    super(scope, id, { type: SingleSignOn.tfResourceType, attributes: SINGLE_SIGN_ON }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: SingleSignOn.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id of the organization. Imported as `ORGANIZATION`, or by this id. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Key of the organization that has it. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }

  /** Opaque id of that organization. */
  get organizationId(): string {
    return this.getStringAttribute("organization_id");
  }

  /** Issuer URL of the identity provider, beginning with `https://`; with `http://` on the service's own machine only. It has no user, query or fragment. */
  get issuer(): string {
    return this.getStringAttribute("issuer");
  }

  /** Client id there: the audience of its tokens, 1 to 200 characters. */
  get clientId(): string {
    return this.getStringAttribute("client_id");
  }

  /** Email domains that sign in this way, in lower case, like `lg.example`. All that the provider vouches for where it is not given. */
  get emailDomains(): string[] {
    return Fn.tolist(this.getListAttribute("email_domains"));
  }
}

/** How it looks (B-3). */
export interface PresentationBranding {
  /**
   * Name that is shown instead of the product's.
   *
   * @default none
   */
  readonly productName?: string;
  /**
   * Address of the logo, beginning with `https://`.
   *
   * @default none
   */
  readonly logo?: string;
  /**
   * Main color: `#` and six hexadecimal digits.
   *
   * @default none
   */
  readonly color?: string;
}

/** How it looks (B-3). */
export class PresentationBrandingOutputReference extends ComplexObject {
  /** Name that is shown instead of the product's. */
  get productName(): string {
    return this.getStringAttribute("product_name");
  }
  /** Address of the logo, beginning with `https://`. */
  get logo(): string {
    return this.getStringAttribute("logo");
  }
  /** Main color: `#` and six hexadecimal digits. */
  get color(): string {
    return this.getStringAttribute("color");
  }
}

/** Entries of the contact menu (B-3). Empty: none, and none inherited. */
export interface PresentationContactMenu {
  /** What people read. */
  readonly label: string;
  /**
   * Where it leads, beginning with `https://`.
   *
   * @default none
   */
  readonly url?: string;
  /**
   * Whom it writes to.
   *
   * @default none
   */
  readonly email?: string;
  /**
   * Whom it calls.
   *
   * @default none
   */
  readonly phone?: string;
}

/** Entries of the contact menu (B-3). Empty: none, and none inherited. */
export class PresentationContactMenuOutputReference extends ComplexObject {
  /** What people read. */
  get label(): string {
    return this.getStringAttribute("label");
  }
  /** Where it leads, beginning with `https://`. */
  get url(): string {
    return this.getStringAttribute("url");
  }
  /** Whom it writes to. */
  get email(): string {
    return this.getStringAttribute("email");
  }
  /** Whom it calls. */
  get phone(): string {
    return this.getStringAttribute("phone");
  }
}

/** Support that people are shown (B-2). */
export interface PresentationSupport {
  /**
   * `provider` or `client`: what the organization prefers, where no `management` decides.
   *
   * @default none
   */
  readonly profile?: string;
  /**
   * Beginning with `https://`.
   *
   * @default none
   */
  readonly website?: string;
  /**
   * Address of the support.
   *
   * @default none
   */
  readonly email?: string;
  /**
   * Phone of the support.
   *
   * @default none
   */
  readonly phone?: string;
}

/** Support that people are shown (B-2). */
export class PresentationSupportOutputReference extends ComplexObject {
  /** `provider` or `client`: what the organization prefers, where no `management` decides. */
  get profile(): string {
    return this.getStringAttribute("profile");
  }
  /** Beginning with `https://`. */
  get website(): string {
    return this.getStringAttribute("website");
  }
  /** Address of the support. */
  get email(): string {
    return this.getStringAttribute("email");
  }
  /** Phone of the support. */
  get phone(): string {
    return this.getStringAttribute("phone");
  }
}

/** What `allot_presentation` is configured with. */
export interface PresentationConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /**
   * Unique in the service (B-3): 4 to 63 of a–z, 0–9 and inner hyphens.
   *
   * @default none
   */
  readonly subdomain?: string;
  /**
   * How it looks (B-3).
   *
   * @default none
   */
  readonly branding?: PresentationBranding;
  /**
   * Entries of the contact menu (B-3). Empty: none, and none inherited.
   *
   * @default none
   */
  readonly contactMenu?: readonly PresentationContactMenu[] | IResolvable;
  /**
   * Addresses that alerts go to; the owner's where none are given (B-4).
   *
   * @default none
   */
  readonly alertsTo?: readonly string[];
  /**
   * Support that people are shown (B-2).
   *
   * @default none
   */
  readonly support?: PresentationSupport;
  /**
   * Of a child: whose support is shown, `provider` or `client` (B-2). Only the distributor above sets it.
   *
   * @default none
   */
  readonly management?: string;
}

const PRESENTATION: AttributeTable = { organization: "string", subdomain: "string", branding: { nesting: "single", attributes: { productName: "string", logo: "string", color: "string" } }, contactMenu: { nesting: "list", attributes: { label: "string", url: "string", email: "string", phone: "string" } }, alertsTo: "stringList", support: { nesting: "single", attributes: { profile: "string", website: "string", email: "string", phone: "string" } }, management: "string" };

/** What an organization says of itself: how it looks (B-3), whose support is shown (B-2), who is mailed (B-4). What it does not say it inherits from the distributor above. */
export class Presentation extends AllotResource<PresentationConfig> {
  static readonly tfResourceType = "allot_presentation";

  constructor(scope: Construct, id: string, config: PresentationConfig) {
    super(scope, id, { type: Presentation.tfResourceType, attributes: PRESENTATION }, config);
  }

  /** An `import` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: Presentation.tfResourceType, from: importFromId, provider });
  }

  /** Opaque id of the organization. Imported as `ORGANIZATION`, or by this id. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of the root of its tree. */
  get tree(): string {
    return this.getStringAttribute("tree");
  }

  /** Key of the organization that has it. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }

  /** Opaque id of that organization. */
  get organizationId(): string {
    return this.getStringAttribute("organization_id");
  }

  /** Unique in the service (B-3): 4 to 63 of a–z, 0–9 and inner hyphens. */
  get subdomain(): string {
    return this.getStringAttribute("subdomain");
  }

  /** How it looks (B-3). */
  get branding(): PresentationBrandingOutputReference {
    return new PresentationBrandingOutputReference(this, "branding", false);
  }

  /** Entries of the contact menu (B-3). Empty: none, and none inherited. */
  get contactMenu(): NestedList<PresentationContactMenuOutputReference> {
    return new NestedList(this, "contact_menu", false, PresentationContactMenuOutputReference);
  }

  /** Addresses that alerts go to; the owner's where none are given (B-4). */
  get alertsTo(): string[] {
    return Fn.tolist(this.getListAttribute("alerts_to"));
  }

  /** Support that people are shown (B-2). */
  get support(): PresentationSupportOutputReference {
    return new PresentationSupportOutputReference(this, "support", false);
  }

  /** Of a child: whose support is shown, `provider` or `client` (B-2). Only the distributor above sets it. */
  get management(): string {
    return this.getStringAttribute("management");
  }
}
