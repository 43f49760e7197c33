/** The generated constructs: what they write, in JSON and HCL, and what others refer to. */
import { Aspects, Fn, TerraformOutput, Testing } from "cdktf";
import { describe, expect, it } from "vitest";
import {
  AllotProvider,
  ChildOrganization,
  DataAllotCreditReport,
  DataAllotRole,
  ManagedAccount,
  Role,
  Tree,
} from "../../src/cdktf/index.ts";
import { bareStack, stackOf, written } from "./stack.ts";

const NN = {
  key: "nn",
  name: "NN Inc.",
  parent: "rlc",
  region: "eu1",
  country: "CZ",
  owner: { name: "Nia Novak", email: "nia@nn.example" },
};

describe("constructs", () => {
  it("write Terraform's names, nested attributes too, and leave keys of maps as they are", () => {
    const stack = bareStack();
    new AllotProvider(stack, "allot", { root: "rlc", stack: "infra" });
    const nn = new ChildOrganization(stack, "nn", {
      ...NN,
      externalId: "4711",
      labels: { costCenter: "x" },
      waitForDrain: true,
      timeouts: { delete: "90m" },
      lifecycle: { preventDestroy: true },
    });
    new Role(stack, "support", {
      organization: nn.key,
      name: "support",
      permissions: ["users:view"],
      scope: { costCenters: ["it"] },
    });
    expect(written(stack)).toMatchInlineSnapshot(`
      {
        "provider": {
          "allot": [
            {
              "root": "rlc",
              "stack": "infra",
            },
          ],
        },
        "resource": {
          "allot_child_organization": {
            "nn": {
              "country": "CZ",
              "external_id": "4711",
              "key": "nn",
              "labels": {
                "costCenter": "x",
              },
              "lifecycle": {
                "prevent_destroy": true,
              },
              "name": "NN Inc.",
              "owner": {
                "email": "nia@nn.example",
                "name": "Nia Novak",
              },
              "parent": "rlc",
              "region": "eu1",
              "timeouts": {
                "delete": "90m",
              },
              "wait_for_drain": true,
            },
          },
          "allot_role": {
            "support": {
              "name": "support",
              "organization": "\${allot_child_organization.nn.key}",
              "permissions": [
                "users:view",
              ],
              "scope": {
                "cost_centers": [
                  "it",
                ],
              },
            },
          },
        },
        "terraform": {
          "required_providers": {
            "allot": {
              "source": "allot.local/allot/allot",
            },
          },
        },
      }
    `);
  });

  it("write the same as HCL", () => {
    const stack = stackOf();
    new ChildOrganization(stack, "nn", { ...NN, credits: 20_000, protected: true, labels: { tier: "gold" } });
    const hcl = Testing.synthHcl(stack, true);
    expect(hcl).toContain('resource "allot_child_organization" "nn" {');
    expect(hcl).toContain("credits = 20000");
    expect(hcl).toContain("protected = true");
    expect(hcl).toMatch(/labels = \{\s+tier = "gold"/);
    expect(hcl).toMatch(/owner = \{\s+name = "Nia Novak"\s+email = "nia@nn.example"/);
  });

  it("are referred to by every attribute: texts, numbers, truths, lists, maps, nested", () => {
    const stack = stackOf();
    const nn = new ChildOrganization(stack, "nn", NN);
    const tree = new Tree(stack, "tree", { yaml: "x" });
    const role = new DataAllotRole(stack, "role", { organization: nn.key, name: "support" });
    const report = new DataAllotCreditReport(stack, "report", { organization: "rlc" });
    new TerraformOutput(stack, "all", {
      value: {
        text: nn.managedBy,
        number: nn.used,
        truth: nn.protected,
        list: Fn.element(role.permissions, 0),
        map: nn.labels.lookup("tier"),
        nested: nn.owner.email,
        listed: report.lines.get(0).available,
        keyed: tree.pools.get("rlc").handedOut,
      },
    });
    expect(written(stack).output.all.value).toMatchInlineSnapshot(`
      {
        "keyed": "\${allot_tree.tree.pools["rlc"].handed_out}",
        "list": "\${element(tolist(data.allot_role.role.permissions), 0)}",
        "listed": "\${data.allot_credit_report.report.lines[0].available}",
        "map": "\${allot_child_organization.nn.labels["tier"]}",
        "nested": "\${allot_child_organization.nn.owner.email}",
        "number": "\${allot_child_organization.nn.used}",
        "text": "\${allot_child_organization.nn.managed_by}",
        "truth": "\${allot_child_organization.nn.protected}",
      }
    `);
  });

  it("are configured anew by aspects", () => {
    const stack = stackOf();
    const nn = new ChildOrganization(stack, "nn", { ...NN, labels: { tier: "gold" } });
    Aspects.of(stack).add({
      visit(node) {
        if (node instanceof ChildOrganization) node.change({ labels: { ...node.given.labels, by: "infra" } });
      },
    });
    expect(written(stack).resource.allot_child_organization.nn.labels).toEqual({ tier: "gold", by: "infra" });
    expect(nn.given.name).toBe("NN Inc.");
  });

  it("are imported and moved as all resources of CDKTF are", () => {
    const stack = stackOf();
    new ChildOrganization(stack, "nn", NN).importFrom("nn");
    new Role(stack, "old", { organization: "nn", name: "support" }).moveTo("new");
    new Role(stack, "new", { organization: "nn", name: "support" }).addMoveTarget("new");
    ChildOrganization.generateConfigForImport(stack, "mk", "mk");
    const { import: imports, moved, resource } = written(stack);
    expect(imports).toEqual([
      { id: "nn", to: "allot_child_organization.nn" },
      { id: "mk", to: "allot_child_organization.mk" },
    ]);
    expect(moved).toEqual([{ from: "allot_role.old", to: "allot_role.new" }]);
    expect(Object.keys(resource.allot_role)).toEqual(["new"]);
  });

  it("have several providers, by aliases", () => {
    const stack = bareStack();
    new AllotProvider(stack, "one", { root: "rlc" });
    const other = new AllotProvider(stack, "two", { root: "xyz", alias: "xyz" });
    new Role(stack, "support", { organization: "nn", name: "support", provider: other });
    const { provider, resource, terraform } = written(stack);
    expect(provider.allot).toEqual([{ root: "rlc" }, { alias: "xyz", root: "xyz" }]);
    expect(resource.allot_role.support.provider).toBe("allot.xyz");
    expect(terraform.required_providers).toEqual({ allot: { source: "allot.local/allot/allot" } });
  });

  it("never write what Terraform only computes, and never refer to what is write-only", () => {
    expect(Object.getOwnPropertyNames(ManagedAccount.prototype)).not.toContain("paymentReference");
    const stack = stackOf();
    // A variable, so that the compiler does not see what JavaScript would do.
    const given = { organization: "nn", computers: 3, paymentReference: "card-1", trialEnds: "made up" };
    new ManagedAccount(stack, "nn", given);
    expect(written(stack).resource.allot_managed_account.nn).toEqual({
      ...{ organization: "nn", computers: 3, payment_reference: "card-1" },
    });
  });
});
