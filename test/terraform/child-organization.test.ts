/** `allot_child_organization` in the real Terraform, against a service that stands alone. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { allot, temporaryFolder, temporaryStack } from "../e2e/allot.ts";
import { type Serving, serving } from "../serve/serving.ts";
import { type Workspace, workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const child = (lines: string) => `resource "allot_child_organization" "nn" {
  key     = "nn"
  name    = "NN Inc."
  parent  = "rlc"
  region  = "eu1"
  country = "CZ"
  owner   = { name = "Nia Novak", email = "nia@nn.example" }
${lines}
}
`;

describe("allot_child_organization", () => {
  let service: Serving;
  let terraform: Workspace;
  const apply = () => terraform.run(["apply", "-auto-approve"]);
  const plan = () => terraform.run(["plan", "-detailed-exitcode"]);

  beforeEach(async () => {
    service = await serving([], { folder: temporaryFolder() });
    const folder = temporaryStack();
    // The example hands out everything; something has to be left for who comes.
    const { readFileSync, writeFileSync } = await import("node:fs");
    const file = `${folder}/orgs/rlc.yaml`;
    writeFileSync(file, readFileSync(file, "utf8").replace("credits: 100000", "credits: 60000"));
    const environment = { ALLOT_SERVICE: service.url, ALLOT_TOKEN: service.token };
    expect(await allot(["apply", "--auto-approve"], { folder, environment })).toMatchObject({ code: 0 });
    terraform = await workspace(service, "rlc");
  });

  it("is created, and then there is nothing to do; changed in place, and then there is nothing to do", async () => {
    terraform.configure(child("  credits = 10000"));
    expect(await apply()).toMatchObject({ code: 0, output: expect.stringContaining("1 added") });
    expect(await plan()).toMatchObject({ code: 0 });
    terraform.configure(child('  credits = 20000\n  labels = { tier = "gold" }').replace("NN Inc.", "NN Ltd."));
    expect(await plan()).toMatchObject({ code: 2, output: expect.stringContaining("updated in-place") });
    expect(await apply()).toMatchObject({ code: 0, output: expect.stringContaining("1 changed") });
    expect(await plan()).toMatchObject({ code: 0 });
  });

  it("C-2: says what is wrong with credits at the line that asks for them", async () => {
    terraform.configure(child("  credits = 15000"));
    const { code, output } = await apply();
    expect(code).toBe(1);
    expect(output).toContain("C-2");
    expect(output).toContain("credits = 15000");
  });

  it("U-1: is drained first, and unlinked when the hour is over", async () => {
    terraform.configure(child("  credits = 10000"));
    await apply();
    const { code, output } = await terraform.run(["destroy", "-auto-approve"]);
    expect(code).toBe(1);
    expect(output).toContain("nn is draining");
    expect((await terraform.run(["state", "list"])).output).toContain("allot_child_organization.nn");
  });
});
