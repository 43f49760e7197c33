/** What is said before anything is done: `terraform validate`, the provider's own configuration, and the examples of the reference. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { clientOf, flat } from "./hcl.ts";
import { prepared } from "./prepared.ts";
import { SOURCE, workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const REFERENCE = join(import.meta.dirname, "../../docs/terraform-reference.md");
const CHILD = clientOf("nn");
const TREE = `apiVersion: allot/v1
kind: Distributor
key: acme
name: Acme
region: eu1
country: CZ
owner: {name: A, email: a@acme.example}
purchasedCredits: 20000
`;

interface Validated {
  readonly valid: boolean;
  readonly diagnostics: readonly {
    readonly summary: string;
    readonly range?: { readonly start: { readonly line: number } };
    readonly snippet?: { readonly code: string };
  }[];
}

describe("before anything is done", () => {
  it("every example of the reference is valid, and formatted; mistakes are told at their lines", async () => {
    const terraform = await workspace({ url: "http://127.0.0.1:1", token: "none" }, "rlc");
    const blocks = [...readFileSync(REFERENCE, "utf8").matchAll(/```hcl\n([\s\S]*?)```/g)].map(
      ([, code]) => code ?? "",
    );
    const examples = blocks.filter((code) => !code.startsWith("provider"));
    expect(examples.length).toBeGreaterThan(35);
    writeFileSync(join(terraform.folder, "tree.yaml"), TREE);
    writeFileSync(join(terraform.folder, "examples.tf"), examples.join("\n"));
    const format = await terraform.run(["fmt", "-check", "-diff", "examples.tf"]);
    expect(format).toEqual({ code: 0, output: "" });
    const valid = JSON.parse((await terraform.run(["validate", "-json"])).output) as Validated;
    expect(valid).toMatchObject({ valid: true, diagnostics: [] });
    rmSync(join(terraform.folder, "examples.tf"));

    terraform.configure(`${CHILD.replace('"eu1"', '"eu1"\n  credits = 15000')}
resource "allot_presentation" "nn" {
  organization = "nn"
  contact_menu = [
    { label = "Help", url = "https://help.nn.example" },
    { label = "Shop", url = "shop.nn.example" },
  ]
}
resource "allot_credit_allocations" "rlc" {
  pool = "rlc"
  allocations = {
    cd = 10000
    lg = 9007199254740993
  }
}
`);
    const told = JSON.parse((await terraform.run(["validate", "-json"])).output) as Validated;
    expect(told.diagnostics.map(({ summary, snippet }) => [summary, snippet?.code.trim()]).sort()).toEqual([
      ["Credits step (C-2)", "credits = 15000"],
      ["Not a whole number (C-1)", "lg = 9007199254740993"],
      ["The service does not take this", '{ label = "Shop", url = "shop.nn.example" },'],
    ]);
  });

  it("the provider says what it lacks: a service, a token, a tree; and asks nobody where it does not know yet", async () => {
    const { terraform, service } = await prepared();
    const with_ = (body: string, more = CHILD) =>
      writeFileSync(
        join(terraform.folder, "main.tf"),
        `terraform {\n  required_providers {\n    allot = { source = "${SOURCE}" }\n  }\n}\nprovider "allot" {\n${body}\n}\n${more}`,
      );
    const plan = async (environment: Record<string, string> = {}) => {
      const { code, output } = await terraform.run(["plan"], environment);
      return { code, said: flat(output) };
    };
    with_('root = "rlc"');
    const nowhere = await plan({ ALLOT_SERVICE: "", ALLOT_TOKEN: "" });
    expect(nowhere).toMatchObject({ code: 1, said: expect.stringContaining("Where is the org-service?") });
    expect(nowhere.said).toContain("No token");
    with_('root = "rlc"\n  endpoint = "orgs.example"');
    expect(await plan()).toMatchObject({ code: 1, said: expect.stringContaining("endpoint orgs.example") });
    with_('root = "rlc"\n  token = "allot_wrong"');
    const stranger = await plan();
    expect(stranger).toMatchObject({ code: 1, said: expect.stringMatching(/token/i) });
    expect(stranger.said).not.toContain("allot_wrong");
    with_('root = "clr"');
    const misspelt = await plan();
    expect(misspelt.said).toContain("Warning: There is no tree clr yet");
    expect(misspelt.said).toContain("The token sees: rlc.");

    // What the live tree says is known before anything is done.
    const near = (edit: (child: string) => string) => {
      with_('root = "rlc"', edit(CHILD));
      return plan();
    };
    const below = await near((child) => child.replace('parent  = "rlc"', 'parent  = "cd"'));
    expect(below).toMatchObject({ code: 1, said: expect.stringContaining("Parent not distributor (O-1)") });
    const mars = await near((child) => child.replace("eu1", "mars"));
    expect(mars).toMatchObject({ code: 1, said: expect.stringContaining("Region unknown (O-5)") });
    const nowhereYet = await near((child) => child.replace('parent  = "rlc"', 'parent  = "emea"'));
    expect(nowhereYet).toMatchObject({ code: 0, said: expect.stringContaining("Warning: Parent not found (O-1)") });
    const called = await near((child) => child.replace("NN Inc.", "cd INC."));
    expect(called).toMatchObject({ code: 0, said: expect.stringContaining("Warning: Name taken (O-3)") });
    const refused = flat((await terraform.run(["apply", "-auto-approve"])).output);
    expect(refused).toMatch(/name_taken.*two that swap their names need an apply/);

    // What another resource makes known while it is applied.
    const later = `resource "terraform_data" "endpoint" { input = "${service.url}" }\n`;
    with_('root = "rlc"\n  endpoint = terraform_data.endpoint.output', later + CHILD);
    const unknown = await plan();
    expect(unknown).toMatchObject({ code: 0, said: expect.stringContaining("2 to add") });
    const applied = await terraform.run(["apply", "-auto-approve"]);
    expect(applied).toMatchObject({ code: 0, output: expect.stringContaining("2 added") });
    const again = later.replace("{ input", "{\n  triggers_replace = [1]\n  input").replace(" }\n", "\n}\n");
    with_('root = "rlc"\n  endpoint = terraform_data.endpoint.output', again + CHILD.replace("NN Inc.", "NN Ltd."));
    expect(await plan()).toMatchObject({
      code: 0,
      said: expect.stringContaining("1 to add, 1 to change, 1 to destroy"),
    });
    writeFileSync(join(terraform.folder, "data.tf"), 'data "allot_distributor" "rlc" { key = "rlc" }\n');
    const unread = await plan();
    expect(unread).toMatchObject({ code: 1, said: expect.stringContaining("configuration is not known yet") });
    rmSync(join(terraform.folder, "data.tf"));
    expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
  });
});
