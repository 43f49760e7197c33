/**
 * A client with all that it has: the child organization, its roles, people, cost centers, the accounts that are linked for it, and the rest. Each is
 * a resource of its own, and refers to what has to be there before, so that Terraform makes them in an order that works.
 */
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkCredits } from "./credit-check.ts";
import {
  ChildOrganization,
  type ChildOrganizationConfig,
  CostCenter,
  type CostCenterConfig,
  Distributor,
  LicensePool,
  LinkedAccount,
  type LinkedAccountConfig,
  ManagedAccount,
  type ManagedAccountConfig,
  Membership,
  Presentation,
  type PresentationConfig,
  Role,
  type RoleConfig,
  SingleSignOn,
  type SingleSignOnConfig,
} from "./generated/resources.ts";

/** What CDKTF itself adds to every resource; here it is said once for all of them. */
type Meta = "dependsOn" | "count" | "provider" | "lifecycle" | "forEach" | "provisioners" | "connection";

/** Somebody who belongs to a client besides its owner (P-6). */
export interface Person {
  readonly email: string;
  readonly name: string;
  /** Names of built-in roles, and of roles of the client. @default member */
  readonly roles?: readonly string[];
}

/** A role of the client (P-7); the name is what it stands under. */
export type ClientRole = Omit<RoleConfig, Meta | "organization" | "name">;

/** A cost center of the client (K-1); the key is what it stands under. `parent` is the key of another of them. */
export type ClientCostCenter = Omit<CostCenterConfig, Meta | "organization" | "key">;

/** An account that the distributor has onboarded and the client has for itself; its id is what it stands under. */
export type ClientAccount = Omit<LinkedAccountConfig, Meta | "organization" | "accountId" | "type" | "children">;

export interface ClientOrganizationProps
  extends Omit<ChildOrganizationConfig, "parent" | Exclude<Meta, "provider" | "dependsOn" | "lifecycle">> {
  /** The distributor above: a construct, or the key of one that is made elsewhere. */
  readonly parent: Distributor | string;
  /** By email address. @default the owner alone */
  readonly people?: readonly Person[];
  /** By name. @default the built-in ones */
  readonly roles?: Readonly<Record<string, ClientRole>>;
  /** By key. @default none */
  readonly costCenters?: Readonly<Record<string, ClientCostCenter>>;
  /** Accounts of cloud providers that are dedicated to this client, by their ids. @default none */
  readonly linkedAccounts?: Readonly<Record<string, ClientAccount>>;
  /** Licenses by product (L-1). @default none of its own */
  readonly licenses?: Readonly<Record<string, number>>;
  /** Makes it a managed account, that pays by itself (B-1). @default the distributor pays */
  readonly managedAccount?: Omit<ManagedAccountConfig, Meta | "organization">;
  /** How its people sign in (P-5). @default by mail */
  readonly singleSignOn?: Omit<SingleSignOnConfig, Meta | "organization">;
  /** How it looks, and whose support it shows (B-2, B-3). @default as its distributor */
  readonly presentation?: Omit<PresentationConfig, Meta | "organization">;
}

export class ClientOrganization extends Construct {
  readonly organization: ChildOrganization;
  /** Members by email address. */
  readonly people: ReadonlyMap<string, Membership>;
  /** By name. */
  readonly roles: ReadonlyMap<string, Role>;
  /** By key. */
  readonly costCenters: ReadonlyMap<string, CostCenter>;
  /** By id. */
  readonly linkedAccounts: ReadonlyMap<string, LinkedAccount>;
  /** By product. */
  readonly licenses: ReadonlyMap<string, LicensePool>;
  readonly managedAccount: ManagedAccount | undefined;
  readonly singleSignOn: SingleSignOn | undefined;
  readonly presentation: Presentation | undefined;

  constructor(scope: Construct, id: string, props: ClientOrganizationProps) {
    super(scope, id);
    checkCredits(this);
    const { parent, people = [], roles = {}, costCenters = {}, linkedAccounts = {}, licenses = {}, ...rest } = props;
    const { managedAccount, singleSignOn, presentation, ...config } = rest;
    const provider: { provider?: TerraformProvider } = props.provider ? { provider: props.provider } : {};
    const above = parent instanceof Distributor ? parent.key : parent;
    this.organization = new ChildOrganization(this, "Default", { ...config, parent: above });
    const organization = this.organization.key;
    this.roles = made(roles, "role", (id, name, role) => {
      return new Role(this, id, { ...role, organization, name, ...provider });
    });
    for (const [name, { includes }] of Object.entries(roles))
      this.roles.get(name)?.change({ ...(includes && { includes: includes.map((one) => this.#role(one)) }) });
    this.people = made(
      Object.fromEntries(people.map((one) => [one.email, one])),
      "person",
      (id, email, { name, roles }) => {
        const given = roles && { roles: roles.map((role) => this.#role(role)) };
        return new Membership(this, id, { organization, email, name, ...given, ...provider });
      },
    );
    const repeated = people.find(({ email }, index) => people.findIndex((one) => one.email === email) !== index);
    if (repeated) this.node.addValidation({ validate: () => [`${repeated.email} is named twice among the people`] });
    this.costCenters = made(costCenters, "cost-center", (id, key, costCenter) => {
      return new CostCenter(this, id, { ...costCenter, organization, key, ...provider });
    });
    for (const [key, { parent }] of Object.entries(costCenters))
      if (parent !== undefined)
        this.costCenters.get(key)?.change({ parent: this.costCenters.get(parent)?.key ?? parent });
    this.linkedAccounts = made(linkedAccounts, "linked-account", (id, accountId, account) => {
      const assigned = { organization: above, accountId, type: "dedicated", children: [organization] };
      return new LinkedAccount(this, id, { ...account, ...assigned, ...provider });
    });
    this.licenses = made(licenses, "licenses", (id, product, quantity) => {
      return new LicensePool(this, id, { organization, product, quantity, ...provider });
    });
    this.managedAccount =
      managedAccount && new ManagedAccount(this, "managed-account", { ...managedAccount, organization, ...provider });
    this.singleSignOn =
      singleSignOn && new SingleSignOn(this, "single-sign-on", { ...singleSignOn, organization, ...provider });
    this.presentation =
      presentation && new Presentation(this, "presentation", { ...presentation, organization, ...provider });
  }

  /** Its key, as a reference. */
  get key(): string {
    return this.organization.key;
  }

  /** A role of its own is referred to, so that it is made before. */
  #role(name: string): string {
    return this.roles.get(name)?.name ?? name;
  }
}

/** A construct for each entry, called after what it is and what it stands under. */
function made<Given, Made>(
  entries: Readonly<Record<string, Given>>,
  noun: string,
  make: (id: string, name: string, given: Given) => Made,
): ReadonlyMap<string, Made> {
  const idOf = (name: string) => `${noun}-${name.replaceAll(/[\s/]/g, "-")}`;
  return new Map(Object.entries(entries).map(([name, given]) => [name, make(idOf(name), name, given)]));
}
