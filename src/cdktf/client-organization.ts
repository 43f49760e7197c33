/**
 * A client with all that it has: the child organization, its roles, people, cost centers, the accounts that are linked for it, and the rest. Each is
 * a resource of its own, and refers to what has to be there before, so that Terraform makes them in an order that works. Judged at synthesis as
 * the declaration that it is (`client-check.ts`).
 */
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { mistakesOf } from "./client-check.ts";
import type { ClientOrganizationProps } from "./client-props.ts";
import {
  ChildOrganization,
  CostCenter,
  Distributor,
  LicensePool,
  LinkedAccount,
  ManagedAccount,
  Membership,
  Presentation,
  Role,
  SingleSignOn,
} from "./generated/resources.ts";
import { checkStack } from "./stack-check.ts";

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
    checkStack(this);
    this.node.addValidation({ validate: () => mistakesOf(this.organization, props) });
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
