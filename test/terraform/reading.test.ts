/** What is only read: data sources, functions, and a token that no state has. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { clientOf, flat } from "./hcl.ts";
import { type Prepared, prepared } from "./prepared.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

describe("what is only read", () => {
  let given: Prepared;
  beforeEach(async () => {
    given = await prepared();
  });

  it("comes from data sources, with every figure of the service", async () => {
    const { terraform } = given;
    terraform.configure(`
data "allot_distributor" "rlc" { key = "rlc" }
data "allot_child_organization" "cd" { key = "cd" }
data "allot_credit_report" "all" { organization = "rlc" }
output "name" { value = data.allot_child_organization.cd.name }
output "credits" { value = data.allot_distributor.rlc.credits }
output "left" { value = { for one in data.allot_credit_report.all.lines : one.organization => one.available } }
`);
    expect(await terraform.run(["apply", "-auto-approve"])).toEqual({ code: 0, output: expect.any(String) });
    const { output } = await terraform.run(["output", "-json"]);
    const values = JSON.parse(output);
    expect(values.name.value).toBe("CD Inc.");
    expect(values.credits.value).toBe(500_000);
    expect(values.left.value).toEqual({ rlc: 40_000, cd: 250_000, lg: 150_000, mk: 60_000 });
  });

  it("says what there is not", async () => {
    const { terraform } = given;
    terraform.configure(
      `data "allot_role" "none" {\n  organization = "cd"\n  name = "none"\n}\ndata "allot_tree" "none" { root = "clr" }\n` +
        'provider "allot" {\n  alias = "clr"\n  root = "clr"\n}\ndata "allot_distributor" "clr" {\n  provider = allot.clr\n  key = "clr"\n}\n',
    );
    const { code, output } = await terraform.run(["plan"]);
    expect(code).toBe(1);
    expect(output).toContain("There is no role cd/none in the tree rlc");
    expect(output).toContain("There is no tree clr");
    expect(flat(output)).toContain(
      "no distributor clr in the tree clr. The token does not see that tree: it sees rlc.",
    );
    expect(output).not.toContain("import");
  });

  it("comes from functions: declarations in YAML, with mistakes at their lines, and C-6", async () => {
    const { terraform } = given;
    const yaml =
      "apiVersion: allot/v1\nkind: Distributor\nkey: acme\nname: Acme\nregion: eu1\ncountry: CZ\nowner: {name: A, email: a@acme.example}\npurchasedCredits: 20000\nchildren:\n  x: {name: X, region: eu1, country: CZ, owner: {name: X, email: x@x.example}, credits: 10000}\n";
    writeFileSync(join(terraform.folder, "tree.yaml"), yaml);
    terraform.configure(`
output "parents" { value = { for key, one in provider::allot::parse_tree(file("tree.yaml")) : key => one.parent } }
output "unspent" { value = provider::allot::unspent(20000, 5000, 0, 10000) }
`);
    expect(await terraform.run(["apply", "-auto-approve"])).toEqual({ code: 0, output: expect.any(String) });
    const values = JSON.parse((await terraform.run(["output", "-json"])).output);
    expect(values.parents.value).toEqual({ acme: null, x: "acme" });
    expect(values.unspent.value).toBe(5_000);

    writeFileSync(join(terraform.folder, "tree.yaml"), yaml.replace("credits: 10000", "credits: 15000"));
    const wrong = await terraform.run(["plan"]);
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain("tree.yaml:10");
    expect(wrong.output).toContain("C-2");
  });

  it("is a token that lives for the run alone, and is in no state", async () => {
    const { terraform, service, cli } = given;
    terraform.configure(`
ephemeral "allot_token" "reader" {
  name = "from-terraform"
  role = "member"
  organization = "cd"
}
provider "allot" {
  alias = "reader"
  root  = "cd"
  token = ephemeral.allot_token.reader.secret
}
data "allot_child_organization" "cd" {
  provider = allot.reader
  key = "cd"
}
output "seen" { value = data.allot_child_organization.cd.name }
`);
    expect(service.url).toBeTruthy();
    const applied = await terraform.run(["apply", "-auto-approve"]);
    expect(applied.output).toContain("CD Inc.");
    const listed = await cli(["token", "list"]);
    expect(listed.stdout).toContain("from-terraform");
    expect(listed.stdout).toContain("revoked");
    expect((await terraform.run(["state", "pull"])).output).not.toContain("secret");

    // Of an organization that the same run makes: it waits for what is known once that is there.
    const made = (reference: string) => `${clientOf("nn")}ephemeral "allot_token" "nn" {
  name         = "of-one-just-made"
  role         = "member"
  organization = allot_child_organization.nn.${reference}
}
resource "allot_managed_account" "nn" {
  organization      = allot_child_organization.nn.key
  computers         = 1
  payment_reference = ephemeral.allot_token.nn.token_id
}
`;
    terraform.configure(made("key"));
    const early = await terraform.run(["plan"]);
    expect(early).toMatchObject({ code: 1, output: expect.stringContaining("There is no organization nn") });
    expect(flat(early.output)).toContain("`organization = allot_child_organization.NAME.id`");
    terraform.configure(made("id"));
    expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
    expect((await cli(["token", "list"])).stdout).toContain("of-one-just-made");
  });
});
