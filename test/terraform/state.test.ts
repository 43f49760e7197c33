/** The service as the state backend of the real Terraform: moved to it, locked against another, killed in the middle and gone on with. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { documentOf } from "../e2e/allot.ts";
import { until } from "../serve/serving.ts";
import { flat } from "./hcl.ts";
import { type Prepared, prepared } from "./prepared.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

/** Makes a workspace keep its state in the service; answers how Terraform is let in. */
function keptIn({ service, terraform }: Prepared, name: string): Readonly<Record<string, string>> {
  const address = `${service.url}/v1/terraform/state/${name}?organization=rlc`;
  const lines = ["address", "lock_address", "unlock_address"].map((each) => `    ${each} = "${address}"`);
  writeFileSync(join(terraform.folder, "backend.tf"), `terraform {\n  backend "http" {\n${lines.join("\n")}\n  }\n}\n`);
  return { TF_HTTP_USERNAME: "allot", TF_HTTP_PASSWORD: service.token };
}

const children = (keys: readonly string[]) => `
resource "allot_child_organization" "all" {
  for_each = toset(${JSON.stringify(keys)})
  key      = each.key
  name     = "The \${each.key}"
  parent   = "rlc"
  region   = "eu1"
  country  = "CZ"
  owner    = { name = "Nia Novak", email = "nia@\${each.key}.example" }
}
`;

/** The id of the lock that a refusal shows. */
const lockIn = (output: string) => /ID=(\S+)/.exec(output)?.[1] ?? "";

describe("states in the service", () => {
  it("takes a state over from a file, keeps others out by name, is taken from who is dead, and is what it was", async () => {
    const given = await prepared();
    const { terraform, cli } = given;
    terraform.configure(children(["one"]));
    expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
    const access = keptIn(given, "prod");
    const moved = await terraform.run(["init", "-migrate-state", "-force-copy"], access);
    expect(moved).toMatchObject({ code: 0, output: expect.stringContaining("Successfully configured the backend") });
    expect(await terraform.run(["plan", "-detailed-exitcode"], access)).toMatchObject({ code: 0 });

    // Who is asked whether to apply has the lock meanwhile.
    terraform.configure(children(["one", "two"]));
    const asking = terraform.start(["apply"], { ...access, TF_INPUT: "1" });
    await until(() => asking.said().includes("Enter a value"));
    const refused = await terraform.run(["apply", "-auto-approve"], access);
    expect(refused.code).toBe(1);
    expect(flat(refused.output)).toMatch(/already locked: ID=\S+ \(OperationTypeApply of \S+@\S+ by operator since /);
    asking.process.kill("SIGKILL");
    await asking.ended;
    const unlocked = await terraform.run(["force-unlock", "-force", lockIn(refused.output)], access);
    expect(unlocked).toMatchObject({ code: 0 });
    expect(await terraform.run(["apply", "-auto-approve"], access)).toMatchObject({ code: 0 });

    const pulled = await terraform.run(["state", "pull"], access);
    expect(JSON.parse(pulled.output).resources[0].instances).toHaveLength(2);
    const wrong = await terraform.run(["plan"], { ...access, TF_HTTP_PASSWORD: "allot_wrong" });
    expect(wrong).toMatchObject({ code: 1, output: expect.stringContaining("requires auth") });

    // An earlier version is brought back: the next apply takes what it does not know, and creates nothing a second time.
    const state = (...args: string[]) => cli(["terraform", "state", ...args, "--organization", "rlc"]);
    const listed = await state("list");
    expect(listed.stdout).toMatch(/^prod {2}of rlc\n {2}version 2, serial \d+, [\d,]+ bytes, written /);
    documentOf("terraform-states", (await state("list", "--format", "json")).stdout);
    documentOf("terraform-state-history", (await state("history", "prod", "--format", "json")).stdout);
    expect(`${(await state("show", "prod")).stdout}\n`).toBe(pulled.output);
    expect((await state("restore", "prod", "--version", "1")).stdout).toMatch(/is back, as version 3 with serial \d+/);
    expect(await terraform.run(["plan", "-detailed-exitcode"], access)).toMatchObject({ code: 2 });
    const before = (await cli(["history", "--format", "json"])).stdout;
    expect(await terraform.run(["apply", "-auto-approve"], access)).toMatchObject({ code: 0 });
    expect((await cli(["history", "--format", "json"])).stdout).toBe(before);
  });

  it("kill -9 of Terraform at any moment: nothing is created twice, nothing is lost, the next apply goes on", async () => {
    const given = await prepared();
    const { terraform, cli, edit } = given;
    edit("500000", "700000");
    expect(await cli(["apply", "--auto-approve"])).toMatchObject({ code: 0 });
    const keys = Array.from({ length: 20 }, (_, at) => `c${String(at).padStart(2, "0")}`);
    terraform.configure(children(keys));
    const access = keptIn(given, "killed");
    expect(await terraform.run(["init"], access)).toMatchObject({ code: 0 });
    for (const { after, ms } of moments(20261126)) {
      const applying = terraform.start(["apply", "-auto-approve", "-parallelism=2"], access);
      await until(
        () => (applying.said().match(/Creation complete/g) ?? []).length >= after || applying.process.exitCode !== null,
      );
      await new Promise((resolve) => setTimeout(resolve, ms));
      applying.process.kill("SIGKILL");
      await applying.ended;
      const unlocked = await cli(["terraform", "state", "unlock", "killed", "--organization", "rlc", "--yes"]);
      expect(unlocked).toMatchObject({ code: 0 });
    }
    const last = await terraform.run(["apply", "-auto-approve", "-parallelism=2"], access);
    expect(last).toMatchObject({ code: 0 });
    expect(await terraform.run(["plan", "-detailed-exitcode"], access)).toMatchObject({ code: 0 });
    const listed = (await terraform.run(["state", "list"], access)).output.trim().split("\n");
    expect(listed).toEqual(keys.map((key) => `allot_child_organization.all["${key}"]`));
    const exported = (await cli(["export"])).stdout;
    expect([...exported.matchAll(/^ *(c\d\d):$/gm)].map(([, key]) => key).sort()).toEqual(keys);
    const { runs }: { runs: { stack: string; operations: number }[] } = JSON.parse(
      (await cli(["history", "--format", "json"])).stdout,
    );
    const created = runs.filter(({ stack }) => stack === "terraform").map(({ operations }) => operations);
    expect(created.reduce((sum, one) => sum + one, 0)).toBe(keys.length);
  });
});

/** Some moments to kill at: so long after so many were created. The same ones every time. */
function moments(seed: number): { readonly after: number; readonly ms: number }[] {
  let state = seed;
  const next = (below: number) => {
    // A linear congruential generator (Numerical Recipes).
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  return [0, 1, 2].map((at) => ({ after: at * 2 + next(4), ms: next(150) }));
}
