/** A client with all that it has: what refers to what, so that Terraform makes things in an order that works. */
import { Aspects, Fn, TerraformVariable, Token } from "cdktf";
import { describe, expect, it } from "vitest";
import {
  ChildOrganization,
  ClientOrganization,
  type ClientOrganizationProps,
  Distributor,
  DistributorTree,
  Role,
} from "../../src/cdktf/index.ts";
import { mistakesOf, reference, stackOf, written } from "./stack.ts";

const OWNER = { name: "Nia Novak", email: "nia@nn.example" };
const RLC = { key: "rlc", name: "RLC Inc.", region: "eu1", country: "CZ", owner: OWNER };
const NN = { ...RLC, key: "nn", name: "NN Inc.", parent: "rlc" };
const MAX = { email: "max@nn.example", name: "Max Mika" };

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

  it("O-2 is made once: by one construct, or by a tree that manages it", () => {
    const stack = stackOf();
    new ClientOrganization(stack, "nn", NN);
    new ClientOrganization(stack, "again", NN);
    const cd = { ...NN, key: "cd", name: "CD Inc." };
    new ChildOrganization(stack, "cd", cd);
    const organizations = (state: "active" | "released") => [
      { kind: "ChildOrganization" as const, ...cd, credits: 10_000, state },
    ];
    new DistributorTree(stack, "leaves", { root: "rlc", organizations: organizations("released") });
    expect(mistakesOf(stack)).toContain("nn is made twice (O-2); keep one of these:\n  stack/nn\n  stack/again");
    expect(mistakesOf(stack)).not.toContain("cd is made");
    new DistributorTree(stack, "tree", { root: "rlc", organizations: organizations("active") });
    expect(mistakesOf(stack)).toContain("cd is made twice (O-2); keep one of these:\n  stack/cd\n  stack/tree");
  });

  it.each<[string, Partial<ClientOrganizationProps>, string]>([
    ["O-2", { key: "AA_" }, "key "],
    ["O-4", { country: "Czech" }, "country "],
    ["O-3", { name: "" }, "name "],
    ["P-1", { owner: { name: "Nia", email: "nobody" } }, "owner.email "],
    ["P-7", { people: [MAX, { ...MAX, email: "eva@nn.example", roles: ["suport"] }] }, "people.1.roles "],
    ["P-7", { roles: { a: { includes: ["b"] }, b: { includes: ["a"] } } }, "roles.a.includes "],
    ["P-7", { roles: { a: { permissions: ["users:dance"] } } }, "roles.a.permissions"],
    ["P-6", { people: [MAX, { ...MAX, email: "Max@NN.example" }] }, "people.1.email user_twice (P-6)"],
    ["P-6", { people: [MAX, MAX] }, "people.1.email user_twice (P-6)"],
    ["P-1", { people: [{ ...MAX, email: "nia@nn.example" }] }, "people.0.email owner_is_no_user (P-1)"],
    ["P-5", { singleSignOn: { issuer: "no address", clientId: "x" } }, "singleSignOn.issuer "],
    ["K-1", { costCenters: { ops: { name: "Operations", parent: "it" } } }, "costCenters.ops.parent "],
    [
      "K-1",
      { costCenters: { ops: { name: "Operations", parent: "it" }, it: { name: "IT", parent: "ops" } } },
      "costCenters.ops.parent ",
    ],
    ["A-1", { linkedAccounts: { "a b": { cloud: "aws" } } }, "linkedAccounts.a b "],
    ["A-1", { linkedAccounts: { "111122223333": { cloud: "ibm" } } }, "linkedAccounts.111122223333.cloud "],
    ["L-1", { licenses: { agents: -1 } }, "licenses.agents "],
    ["B-1", { managedAccount: { computers: 1, invoicesTo: "nobody" } }, "managedAccount.invoicesTo "],
    ["B-3", { presentation: { branding: { color: "reddish" } } }, "presentation.branding.color "],
    ["N-1", { anchor: true, managedAccount: { computers: 1 } }, "managedAccount "],
  ])("%s is judged as the declaration that it is: %j", (_rule, props, said) => {
    const stack = stackOf();
    new ClientOrganization(stack, "nn", { ...NN, ...props });
    expect(mistakesOf(stack)).toContain(`[stack/nn] ${said}`);
  });

  it("is not judged by what only Terraform knows, nor by roles that are made beside it", () => {
    const stack = stackOf();
    const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
    const parent = new Distributor(stack, "rlc", RLC);
    new Role(stack, "night", { organization: "nn", name: "night-desk" });
    const props: ClientOrganizationProps = {
      ...{ ...NN, key: text, country: reference("var.text"), owner: { name: text, email: text }, parent },
      labels: Token.asStringMap(Fn.merge([{ tier: text }])),
      roles: { support: { includes: [text], permissions: Token.asList(Fn.split(",", text)) } },
      people: [
        { email: "eva@nn.example", name: text },
        { ...MAX, roles: ["support", text, "night-desk"] },
      ],
      costCenters: { ops: { name: text, parent: text } },
      linkedAccounts: { "111122223333": { cloud: text } },
      licenses: { agents: Token.asNumber(Fn.parseint(text, 10)) },
    };
    new ClientOrganization(stack, "nn", props);
    expect(mistakesOf(stack)).toBe("");
    const wrong = {
      ...props,
      people: [...(props.people ?? []), { ...MAX, email: "ed@nn.example", roles: ["suport"] }],
    };
    new ClientOrganization(stack, "wrong", { ...wrong, key: "wrong" });
    expect(mistakesOf(stack)).toContain("[stack/wrong] people.2.roles ");
  });

  it("is judged as aspects leave it", () => {
    const stack = stackOf();
    new ClientOrganization(stack, "nn", { ...NN, country: "??" });
    expect(mistakesOf(stack)).toContain("[stack/nn] country ");
    Aspects.of(stack).add({
      visit(node) {
        if (node instanceof ChildOrganization) node.change({ country: "NO" });
      },
    });
    expect(mistakesOf(stack)).toBe("");
  });
});
