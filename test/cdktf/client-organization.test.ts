/** A client with all that it has: what refers to what, so that Terraform makes things in an order that works. */
import { describe, expect, it } from "vitest";
import { ClientOrganization, type ClientOrganizationProps, Distributor } from "../../src/cdktf/index.ts";
import { mistakesOf, stackOf, written } from "./stack.ts";

const OWNER = { name: "Nia Novak", email: "nia@nn.example" };
const RLC = { key: "rlc", name: "RLC Inc.", region: "eu1", country: "CZ", owner: OWNER };
const NN = { ...RLC, key: "nn", name: "NN Inc.", parent: "rlc" };

describe("a ClientOrganization", () => {
  it("is a child, roles, people, cost centers, accounts and licenses that refer to each other", () => {
    const stack = stackOf();
    const parent = new Distributor(stack, "rlc", RLC);
    const props: ClientOrganizationProps = {
      ...NN,
      parent,
      roles: {
        support: { permissions: ["users:view"], includes: ["viewer"] },
        viewer: { permissions: ["users:list"] },
      },
      people: [{ email: "max@nn.example", name: "Max Mika", roles: ["support", "member"] }],
      costCenters: { ops: { name: "Operations", parent: "it" }, it: { name: "IT" } },
      linkedAccounts: { "111122223333": { cloud: "aws" } },
      licenses: { agents: 25 },
      managedAccount: { computers: 12 },
      singleSignOn: { issuer: "https://login.nn.example", clientId: "allot" },
      presentation: {
        branding: { productName: "NN Cloud" },
        contactMenu: [{ label: "Desk", email: "desk@nn.example" }],
      },
    };
    const client = new ClientOrganization(stack, "nn", props);
    expect(client.people.get("max@nn.example")?.given.name).toBe("Max Mika");
    const { allot_distributor: _made, ...resource } = written(stack).resource;
    expect(resource).toMatchInlineSnapshot(`
      {
        "allot_child_organization": {
          "nn": {
            "country": "CZ",
            "key": "nn",
            "name": "NN Inc.",
            "owner": {
              "email": "nia@nn.example",
              "name": "Nia Novak",
            },
            "parent": "\${allot_distributor.rlc.key}",
            "region": "eu1",
          },
        },
        "allot_cost_center": {
          "nn_cost-center-it_17BA3D93": {
            "key": "it",
            "name": "IT",
            "organization": "\${allot_child_organization.nn.key}",
          },
          "nn_cost-center-ops_F304A276": {
            "key": "ops",
            "name": "Operations",
            "organization": "\${allot_child_organization.nn.key}",
            "parent": "\${allot_cost_center.nn_cost-center-it_17BA3D93.key}",
          },
        },
        "allot_license_pool": {
          "nn_licenses-agents_A6695F85": {
            "organization": "\${allot_child_organization.nn.key}",
            "product": "agents",
            "quantity": 25,
          },
        },
        "allot_linked_account": {
          "nn_linked-account-111122223333_823E8FC8": {
            "account_id": "111122223333",
            "children": [
              "\${allot_child_organization.nn.key}",
            ],
            "cloud": "aws",
            "organization": "\${allot_distributor.rlc.key}",
            "type": "dedicated",
          },
        },
        "allot_managed_account": {
          "nn_managed-account_AFBA0F8D": {
            "computers": 12,
            "organization": "\${allot_child_organization.nn.key}",
          },
        },
        "allot_membership": {
          "nn_person-maxnnexample_192741B1": {
            "email": "max@nn.example",
            "name": "Max Mika",
            "organization": "\${allot_child_organization.nn.key}",
            "roles": [
              "\${allot_role.nn_role-support_D15CAC26.name}",
              "member",
            ],
          },
        },
        "allot_presentation": {
          "nn_presentation_8A2B3628": {
            "branding": {
              "product_name": "NN Cloud",
            },
            "contact_menu": [
              {
                "email": "desk@nn.example",
                "label": "Desk",
              },
            ],
            "organization": "\${allot_child_organization.nn.key}",
          },
        },
        "allot_role": {
          "nn_role-support_D15CAC26": {
            "includes": [
              "\${allot_role.nn_role-viewer_265D531F.name}",
            ],
            "name": "support",
            "organization": "\${allot_child_organization.nn.key}",
            "permissions": [
              "users:view",
            ],
          },
          "nn_role-viewer_265D531F": {
            "name": "viewer",
            "organization": "\${allot_child_organization.nn.key}",
            "permissions": [
              "users:list",
            ],
          },
        },
        "allot_single_sign_on": {
          "nn_single-sign-on_99039034": {
            "client_id": "allot",
            "issuer": "https://login.nn.example",
            "organization": "\${allot_child_organization.nn.key}",
          },
        },
      }
    `);
  });

  it("C-2 C-3 has its credits judged, also where there is no pool", () => {
    const stack = stackOf();
    new Distributor(stack, "rlc", { ...RLC, credits: 10_000 });
    new ClientOrganization(stack, "nn", { ...NN, credits: 15_000 });
    const said = mistakesOf(stack);
    expect(said).toContain("nn credits_step (C-2) 15,000 is not a multiple of 10,000");
    expect(said).toContain("pool_short (C-3) rlc has 10,000 credits, its children need 15,000: short 5,000.");
  });

  it("says who is named twice", () => {
    const stack = stackOf();
    const max = { email: "max@nn.example", name: "Max" };
    new ClientOrganization(stack, "nn", { ...NN, people: [max, max] });
    expect(mistakesOf(stack)).toContain("[stack/nn] max@nn.example is named twice among the people");
  });
});
