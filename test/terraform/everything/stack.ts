/** The tree of tree.yaml in TypeScript. Not a test itself. */
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  AllotProvider,
  ChildOrganization,
  ClientOrganization,
  Distributor,
  LicensePool,
  LinkedAccount,
  Membership,
  Pool,
  Presentation,
  Role,
  SingleSignOn,
} from "../../../src/cdktf/index.ts";

export class EverythingStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AllotProvider(this, "allot", { root: "ever", stack: "ever" });
    const ever = new Distributor(this, "ever", {
      ...{ key: "ever", name: 'Ever "Green" $${not.a.template} %%{ if } Ltd.', region: "eu1", country: "CZ" },
      owner: { name: "Eva Žižka", email: "eva@ever.example" },
      credits: Number.MAX_SAFE_INTEGER,
      labels: { for: "loops", "a.b": `back\\slash ${"$$$"}{x.y} $`, tier: "gold" },
      ...{ access: "delegated", usedOnUnlink: "refund", partnerType: "msp" },
    });
    const north = new Distributor(this, "north", {
      ...{ key: "north", parent: ever.key, name: "Ever North", region: "us1", country: "US" },
      owner: { name: "Nora North", email: "nora@north.example" },
      credits: 200_000,
    });
    const group = new ChildOrganization(this, "group", {
      ...{ key: "group", parent: ever.key, name: "The Group", region: "eu1", country: "CZ" },
      owner: { name: "Gus Group", email: "gus@group.example" },
      ...{ anchor: true, activated: true },
    });
    const acme = new ClientOrganization(this, "acme", {
      ...{ key: "acme", parent: ever, name: "Acme Бред 香港", region: "eu1", country: "DE" },
      owner: { name: "Adam Acme", email: "adam@acme.example" },
      ...{ labels: { tier: "gold" }, externalId: "crm-0001", customerAccess: "refuse", anchorRef: group.key },
      protected: true,
      roles: { books: { permissions: ["billing:list", "billing:view"], scope: { costCenters: ["ops"] } } },
      people: [{ email: "bo@acme.example", name: "Bo Books", roles: ["books"] }],
      costCenters: {
        it: { name: "IT" },
        ops: { name: "Operations", code: "4711", parent: "it", subAccounts: ["s-1", "s-2"] },
      },
      linkedAccounts: {
        "111122223333": { cloud: "aws", name: "Acme production", autoAssigned: true, excludeRule: "*-sandbox" },
      },
    });
    // The scope of the role names it by its key.
    acme.roles.get("books")?.node.addDependency(acme.costCenters.get("ops") ?? acme);
    const four = new ClientOrganization(this, "four", {
      ...{ key: "4u", parent: north, name: "4U Inc.", region: "us1", country: "US", credits: 10_000, paused: true },
      owner: { name: "Uma Four", email: "uma@4u.example" },
      people: [{ email: "pat@4u.example", name: "Pat Paid", roles: ["admin"] }],
      managedAccount: { computers: 12, invoicesTo: "books@4u.example", paymentReference: "sepa-mandate-1" },
    });
    const gone = new ClientOrganization(this, "gone", {
      ...{ key: "gone", parent: ever, name: "Soon Gone", region: "eu1", country: "CZ", access: "sealed" },
      owner: { name: "Gil Gone", email: "gil@gone.example" },
    });
    new Pool(this, "credits", { distributor: ever }).allocate(acme, 300_000).allocate(gone, 10_000);

    const organization = ever.key;
    const support = new Role(this, "support", {
      ...{ organization, name: "support", permissions: ["users:list", "users:view"] },
    });
    const tech = new Role(this, "tech", {
      ...{ organization, name: "tech", permissions: ["costCenters:edit", "costCenters:list"] },
      includes: [support.name],
      scope: { children: [acme.key, north.key] },
    });
    new Membership(this, "desk", { organization, email: "desk@ever.example", name: "Service Desk" });
    new Membership(this, "tess", {
      ...{ organization, email: "tess@ever.example", name: 'Tess "T" Tech', roles: ["reader", tech.name] },
    });
    new LicensePool(this, "agents", { organization, product: "agents", quantity: 250 });
    new LinkedAccount(this, "partner", {
      ...{ organization, accountId: "csp-1", cloud: "azure", type: "shared", portalDefined: true },
      children: [acme.key, four.key],
    });
    new SingleSignOn(this, "acme-sign-on", {
      ...{ organization: acme.key, issuer: "https://login.acme.example/$${tenant}", clientId: "allot" },
      emailDomains: ["acme.example"],
    });
    new Presentation(this, "ever-looks", {
      ...{ organization, subdomain: "evergreen" },
      branding: { productName: 'Green "Cloud"', logo: "https://ever.example/logo.svg", color: "#1d7a4f" },
    });
    new Presentation(this, "acme-looks", {
      organization: acme.key,
      contactMenu: [
        { label: "Help", url: "https://help.acme.example/%%{x}" },
        { label: "Call us", phone: "+49 30 1234" },
      ],
      alertsTo: ["alerts@acme.example", "ops@acme.example"],
      support: { profile: "client", website: "https://help.acme.example" },
    });
    new Presentation(this, "four-looks", { organization: four.key, management: "provider" });
  }
}
