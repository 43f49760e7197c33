// Made from the schema of the Terraform provider (src/terraform/) by `npm run generate`. Do not edit.

import { ComplexObject, Fn, NumberMap, StringMap, type IResolvable, type TerraformMetaArguments } from "cdktf";
import type { Construct } from "constructs";
import { type AttributeTable, NestedList, NestedMap } from "../attributes.ts";
import { AllotDataSource } from "../element.ts";

/** Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4). */
export class DataAllotDistributorOwnerOutputReference extends ComplexObject {
  /** Name of the person. */
  get name(): string {
    return this.getStringAttribute("name");
  }
  /** Address that is invited. */
  get email(): string {
    return this.getStringAttribute("email");
  }
}

/** What `allot_distributor` is configured with. */
export interface DataAllotDistributorConfig extends TerraformMetaArguments {
  /** Identity in the tree (O-2): lower-case letters, digits and inner hyphens. Another key in place; a key is never used again. */
  readonly key: string;
}

const DATA_ALLOT_DISTRIBUTOR: AttributeTable = { key: "string" };

/** A distributor: it hands out credits to those right below (O-1, C-4). Read, and managed elsewhere. */
export class DataAllotDistributor extends AllotDataSource<DataAllotDistributorConfig> {
  static readonly tfResourceType = "allot_distributor";

  constructor(scope: Construct, id: string, config: DataAllotDistributorConfig) {
    super(scope, id, { type: DataAllotDistributor.tfResourceType, attributes: DATA_ALLOT_DISTRIBUTOR }, config);
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
  get owner(): DataAllotDistributorOwnerOutputReference {
    return new DataAllotDistributorOwnerOutputReference(this, "owner", false);
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
export class DataAllotChildOrganizationOwnerOutputReference extends ComplexObject {
  /** Name of the person. */
  get name(): string {
    return this.getStringAttribute("name");
  }
  /** Address that is invited. */
  get email(): string {
    return this.getStringAttribute("email");
  }
}

/** What `allot_child_organization` is configured with. */
export interface DataAllotChildOrganizationConfig extends TerraformMetaArguments {
  /** Identity in the tree (O-2): lower-case letters, digits and inner hyphens. Another key in place; a key is never used again. */
  readonly key: string;
}

const DATA_ALLOT_CHILD_ORGANIZATION: AttributeTable = { key: "string" };

/** A child organization of a distributor (O-1, O-4). Read, and managed elsewhere. */
export class DataAllotChildOrganization extends AllotDataSource<DataAllotChildOrganizationConfig> {
  static readonly tfResourceType = "allot_child_organization";

  constructor(scope: Construct, id: string, config: DataAllotChildOrganizationConfig) {
    super(scope, id, { type: DataAllotChildOrganization.tfResourceType, attributes: DATA_ALLOT_CHILD_ORGANIZATION }, config);
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
  get owner(): DataAllotChildOrganizationOwnerOutputReference {
    return new DataAllotChildOrganizationOwnerOutputReference(this, "owner", false);
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

/** What `allot_credit_allocations` is configured with. */
export interface DataAllotCreditAllocationsConfig extends TerraformMetaArguments {
  /** Key of the distributor whose credits are handed out. */
  readonly pool: string;
}

const DATA_ALLOT_CREDIT_ALLOCATIONS: AttributeTable = { pool: "string" };

/** What one pool hands out to those right below it, changed as one (C-4, C-10). Read, and managed elsewhere. */
export class DataAllotCreditAllocations extends AllotDataSource<DataAllotCreditAllocationsConfig> {
  static readonly tfResourceType = "allot_credit_allocations";

  constructor(scope: Construct, id: string, config: DataAllotCreditAllocationsConfig) {
    super(scope, id, { type: DataAllotCreditAllocations.tfResourceType, attributes: DATA_ALLOT_CREDIT_ALLOCATIONS }, config);
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
export class DataAllotRoleScopeOutputReference extends ComplexObject {
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
export interface DataAllotRoleConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** Name of the role; none of a built-in one. */
  readonly name: string;
}

const DATA_ALLOT_ROLE: AttributeTable = { organization: "string", name: "string" };

/** A custom role of an organization (P-7). Users get it by name. Read, and managed elsewhere. */
export class DataAllotRole extends AllotDataSource<DataAllotRoleConfig> {
  static readonly tfResourceType = "allot_role";

  constructor(scope: Construct, id: string, config: DataAllotRoleConfig) {
    super(scope, id, { type: DataAllotRole.tfResourceType, attributes: DATA_ALLOT_ROLE }, config);
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
  get scope(): DataAllotRoleScopeOutputReference {
    return new DataAllotRoleScopeOutputReference(this, "scope", false);
  }
}

/** What `allot_membership` is configured with. */
export interface DataAllotMembershipConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** Address that is invited. */
  readonly email: string;
}

const DATA_ALLOT_MEMBERSHIP: AttributeTable = { organization: "string", email: "string" };

/** Somebody who belongs to an organization besides its owner (P-6). Creating it invites them (P-3); destroying it disables them, or takes the invitation back. Read, and managed elsewhere. */
export class DataAllotMembership extends AllotDataSource<DataAllotMembershipConfig> {
  static readonly tfResourceType = "allot_membership";

  constructor(scope: Construct, id: string, config: DataAllotMembershipConfig) {
    super(scope, id, { type: DataAllotMembership.tfResourceType, attributes: DATA_ALLOT_MEMBERSHIP }, config);
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
export interface DataAllotCostCenterConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** What it is called by in its organization. */
  readonly key: string;
}

const DATA_ALLOT_COST_CENTER: AttributeTable = { organization: "string", key: "string" };

/** A cost center of an organization (K-1): a tree of its own, with sub-accounts on its leaves. Read, and managed elsewhere. */
export class DataAllotCostCenter extends AllotDataSource<DataAllotCostCenterConfig> {
  static readonly tfResourceType = "allot_cost_center";

  constructor(scope: Construct, id: string, config: DataAllotCostCenterConfig) {
    super(scope, id, { type: DataAllotCostCenter.tfResourceType, attributes: DATA_ALLOT_COST_CENTER }, config);
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
export interface DataAllotLinkedAccountConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** Its id, unique in the tree. */
  readonly accountId: string;
}

const DATA_ALLOT_LINKED_ACCOUNT: AttributeTable = { organization: "string", accountId: "string" };

/** An account of a cloud provider, onboarded on a distributor and assigned to organizations below it. Read, and managed elsewhere. */
export class DataAllotLinkedAccount extends AllotDataSource<DataAllotLinkedAccountConfig> {
  static readonly tfResourceType = "allot_linked_account";

  constructor(scope: Construct, id: string, config: DataAllotLinkedAccountConfig) {
    super(scope, id, { type: DataAllotLinkedAccount.tfResourceType, attributes: DATA_ALLOT_LINKED_ACCOUNT }, config);
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

  /** Children are created from the billing file. */
  get autoCustomer(): IResolvable {
    return this.getBooleanAttribute("auto_customer");
  }

  /** New sub-accounts go to the account's child. */
  get autoAssigned(): IResolvable {
    return this.getBooleanAttribute("auto_assigned");
  }

  /** A glob with `*`, on names of sub-accounts that are left out. */
  get excludeRule(): string {
    return this.getStringAttribute("exclude_rule");
  }
}

/** What `allot_license_pool` is configured with. */
export interface DataAllotLicensePoolConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
  /** What it is a license of. */
  readonly product: string;
}

const DATA_ALLOT_LICENSE_POOL: AttributeTable = { organization: "string", product: "string" };

/** Licenses of one product that an organization has, for itself and, of an MSP, for those below (L-1). Read, and managed elsewhere. */
export class DataAllotLicensePool extends AllotDataSource<DataAllotLicensePoolConfig> {
  static readonly tfResourceType = "allot_license_pool";

  constructor(scope: Construct, id: string, config: DataAllotLicensePoolConfig) {
    super(scope, id, { type: DataAllotLicensePool.tfResourceType, attributes: DATA_ALLOT_LICENSE_POOL }, config);
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
export interface DataAllotManagedAccountConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
}

const DATA_ALLOT_MANAGED_ACCOUNT: AttributeTable = { organization: "string" };

/** Makes a child organization a managed account, that pays for the computers that it has enrolled (B-1). Destroying it ends the account; what is owed stays owed. Read, and managed elsewhere. */
export class DataAllotManagedAccount extends AllotDataSource<DataAllotManagedAccountConfig> {
  static readonly tfResourceType = "allot_managed_account";

  constructor(scope: Construct, id: string, config: DataAllotManagedAccountConfig) {
    super(scope, id, { type: DataAllotManagedAccount.tfResourceType, attributes: DATA_ALLOT_MANAGED_ACCOUNT }, config);
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
export interface DataAllotSingleSignOnConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
}

const DATA_ALLOT_SINGLE_SIGN_ON: AttributeTable = { organization: "string" };

/** How the people of an organization sign in: only those whom its identity provider vouches for (P-5). Destroying it lets them in by invitation alone again. Read, and managed elsewhere. */
export class DataAllotSingleSignOn extends AllotDataSource<DataAllotSingleSignOnConfig> {
  static readonly tfResourceType = "allot_single_sign_on";

  constructor(scope: Construct, id: string, config: DataAllotSingleSignOnConfig) {
    super(scope, id, { type: DataAllotSingleSignOn.tfResourceType, attributes: DATA_ALLOT_SINGLE_SIGN_ON }, config);
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
export class DataAllotPresentationBrandingOutputReference extends ComplexObject {
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
export class DataAllotPresentationContactMenuOutputReference extends ComplexObject {
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
export class DataAllotPresentationSupportOutputReference extends ComplexObject {
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
export interface DataAllotPresentationConfig extends TerraformMetaArguments {
  /** Key of the organization that has it. */
  readonly organization: string;
}

const DATA_ALLOT_PRESENTATION: AttributeTable = { organization: "string" };

/** What an organization says of itself: how it looks (B-3), whose support is shown (B-2), who is mailed (B-4). What it does not say it inherits from the distributor above. Read, and managed elsewhere. */
export class DataAllotPresentation extends AllotDataSource<DataAllotPresentationConfig> {
  static readonly tfResourceType = "allot_presentation";

  constructor(scope: Construct, id: string, config: DataAllotPresentationConfig) {
    super(scope, id, { type: DataAllotPresentation.tfResourceType, attributes: DATA_ALLOT_PRESENTATION }, config);
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
  get branding(): DataAllotPresentationBrandingOutputReference {
    return new DataAllotPresentationBrandingOutputReference(this, "branding", false);
  }

  /** Entries of the contact menu (B-3). Empty: none, and none inherited. */
  get contactMenu(): NestedList<DataAllotPresentationContactMenuOutputReference> {
    return new NestedList(this, "contact_menu", false, DataAllotPresentationContactMenuOutputReference);
  }

  /** Addresses that alerts go to; the owner's where none are given (B-4). */
  get alertsTo(): string[] {
    return Fn.tolist(this.getListAttribute("alerts_to"));
  }

  /** Support that people are shown (B-2). */
  get support(): DataAllotPresentationSupportOutputReference {
    return new DataAllotPresentationSupportOutputReference(this, "support", false);
  }

  /** Of a child: whose support is shown, `provider` or `client` (B-2). Only the distributor above sets it. */
  get management(): string {
    return this.getStringAttribute("management");
  }
}

/** The credits of every distributor, by its key. */
export class DataAllotTreePoolsOutputReference extends ComplexObject {
  /** What it was given; of a root, what it has purchased. */
  get allocated(): number {
    return this.getNumberAttribute("allocated");
  }
  /** What its children are charged with. */
  get handedOut(): number {
    return this.getNumberAttribute("handed_out");
  }
  /** What it has used itself. */
  get used(): number {
    return this.getNumberAttribute("used");
  }
  /** What is left (C-4). */
  get available(): number {
    return this.getNumberAttribute("available");
  }
  /** What it can still hand out; below zero where it was cut below what was used (C-6). */
  get headroom(): number {
    return this.getNumberAttribute("headroom");
  }
}

/** What `allot_tree` is configured with. */
export interface DataAllotTreeConfig extends TerraformMetaArguments {
  /**
   * Key of its root; that of the provider where it is not given.
   *
   * @default none
   */
  readonly root?: string;
}

const DATA_ALLOT_TREE: AttributeTable = { root: "string" };

/** Which tree it is, and the credits of every pool, at one moment. Read, and managed elsewhere. */
export class DataAllotTree extends AllotDataSource<DataAllotTreeConfig> {
  static readonly tfResourceType = "allot_tree";

  constructor(scope: Construct, id: string, config: DataAllotTreeConfig) {
    super(scope, id, { type: DataAllotTree.tfResourceType, attributes: DATA_ALLOT_TREE }, config);
  }

  /** Lineage of the tree: says of it that it is this one. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Key of its root; that of the provider where it is not given. */
  get root(): string {
    return this.getStringAttribute("root");
  }

  /** Revision of the tree. */
  get revision(): number {
    return this.getNumberAttribute("revision");
  }

  /** Keys of all in it. */
  get organizations(): string[] {
    return Fn.tolist(this.getListAttribute("organizations"));
  }

  /** The credits of every distributor, by its key. */
  get pools(): NestedMap<DataAllotTreePoolsOutputReference> {
    return new NestedMap(this, "pools", DataAllotTreePoolsOutputReference);
  }
}

/** One organization each, by key. */
export class DataAllotCreditReportLinesOutputReference extends ComplexObject {
  /** Key. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }
  /** Name. */
  get name(): string {
    return this.getStringAttribute("name");
  }
  /** Key of the distributor above; null at the top. */
  get parent(): string {
    return this.getStringAttribute("parent");
  }
  /** `Distributor` or `ChildOrganization`. */
  get kind(): string {
    return this.getStringAttribute("kind");
  }
  /** `active`, `paused`, `draining` or `unlinked`. */
  get phase(): string {
    return this.getStringAttribute("phase");
  }
  /** Allocated; of a root, purchased. */
  get allocated(): number {
    return this.getNumberAttribute("allocated");
  }
  /** Used by the organization itself. */
  get used(): number {
    return this.getNumberAttribute("used");
  }
  /** Held for work in flight. */
  get held(): number {
    return this.getNumberAttribute("held");
  }
  /** What its children are charged with. */
  get handedOut(): number {
    return this.getNumberAttribute("handed_out");
  }
  /** What is left. */
  get available(): number {
    return this.getNumberAttribute("available");
  }
}

/** What `allot_credit_report` is configured with. */
export interface DataAllotCreditReportConfig extends TerraformMetaArguments {
  /** Key of the organization at the top; its `id` where the same run creates it, so that it is read after it. */
  readonly organization: string;
}

const DATA_ALLOT_CREDIT_REPORT: AttributeTable = { organization: "string" };

/** Who has how many credits, and what is left, of an organization and all below it, at one moment. */
export class DataAllotCreditReport extends AllotDataSource<DataAllotCreditReportConfig> {
  static readonly tfResourceType = "allot_credit_report";

  constructor(scope: Construct, id: string, config: DataAllotCreditReportConfig) {
    super(scope, id, { type: DataAllotCreditReport.tfResourceType, attributes: DATA_ALLOT_CREDIT_REPORT }, config);
  }

  /** Key of the organization at the top; its `id` where the same run creates it, so that it is read after it. */
  get organization(): string {
    return this.getStringAttribute("organization");
  }

  /** Revision of the tree that the report is of. */
  get revision(): number {
    return this.getNumberAttribute("revision");
  }

  /** One organization each, by key. */
  get lines(): NestedList<DataAllotCreditReportLinesOutputReference> {
    return new NestedList(this, "lines", false, DataAllotCreditReportLinesOutputReference);
  }
}
