/** Live trees as Terraform configurations: what the real Terraform reads out of them is what was written. That it plans to nothing: test/terraform/moving.test.ts. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { INVITATION_MS, type Member, NOBODY } from "../../src/model/people.ts";
import { blockText, type HclValue, valueText } from "../../src/render/terraform/hcl.ts";
import { terraformExport } from "../../src/render/terraform.ts";
import { temporaryFolder } from "../e2e/allot.ts";
import { NOW, type Planted, plant } from "../model/plant.ts";

vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = { source: "allot.local/allot/allot", root: "rlc", stack: "first", nowMs: NOW };

function exported(planted: Readonly<Record<string, Planted>>) {
  return terraformExport(plant(planted).organizations.values(), OPTIONS);
}

/** Runs the real Terraform in a folder with one file. */
function terraform(text: string, ...args: string[]): { readonly code: number | null; readonly output: string } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "main.tf"), text);
  const run = (given: readonly string[]) =>
    spawnSync("terraform", given, { cwd: folder, encoding: "utf8", env: { ...process.env, CHECKPOINT_DISABLE: "1" } });
  if (args[0] === "output") run(["apply", "-auto-approve", "-no-color"]);
  const { status, stdout, error } = run(args);
  if (error) throw new Error(`terraform is missing on this machine: ${error.message}`);
  return { code: status, output: stdout };
}

/** Texts as Terraform keeps them: it composes characters. */
const text = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'$%{}"\\\n\r\t\u0000\u202e\u2028 for'), fc.string({ unit: "grapheme" })),
  })
  .map((one) => one.normalize("NFC"));

describe("a value", () => {
  it("is for Terraform what it was, whatever is in it, and laid out as it lays out", () => {
    const openings = ["$", "$$", "$$$", "%", "%%", "$%", "%$"].flatMap((signs) => [`${signs}{a}`, `${signs}{`, signs]);
    const drawn = fc.sample(fc.array(fc.dictionary(text, text)), { numRuns: 200, seed: 7 });
    const value: HclValue = { openings, drawn, numbers: [0, Number.MAX_SAFE_INTEGER], yes: true, for: "a", "a b": {} };
    const file = blockText({ type: "output", labels: ["all"], attributes: { value } });
    expect(terraform(file, "fmt", "-check", "-diff")).toEqual({ code: 0, output: "" });
    const { all } = JSON.parse(terraform(file, "output", "-json").output);
    expect(all.value).toEqual(value);
  });

  it("shows nothing that nobody could see", () => {
    expect(valueText("a\u202eb\u0007")).toBe('"a\\u202eb\\u0007"');
  });
});

describe("a configuration", () => {
  const member = (email: string, more: Partial<Member>): [string, Member] => [
    email,
    { email, name: "Max", roles: ["member"], state: "active", invitation: null, ...more },
  ];
  const invited = (state: "pending" | "declined", until: number) =>
    ({ state: "invited", invitation: { state, until } }) as const;

  it("has a name for everything, each once, in the letters that Terraform takes", () => {
    const people = {
      ...NOBODY,
      members: new Map([member("a.b@x.example", {}), member("a_b@x.example", {})]),
    };
    const { configuration } = exported({
      rlc: { allocated: 20_000, children: { "4u": { allocated: 10_000, people } } },
    });
    expect(configuration).toContain('resource "allot_child_organization" "_4u" {');
    expect(configuration).toContain('"_4u_a_b_x_example" {');
    expect(configuration).toContain('"_4u_a_b_x_example_2" {');
    expect(terraform(configuration, "fmt", "-check", "-diff")).toEqual({ code: 0, output: "" });
  });

  it("P-3: asks nobody again who has said no, whose invitation has expired, or who was removed", () => {
    const members = new Map([
      member("here@x.example", {}),
      member("asked@x.example", invited("pending", NOW + INVITATION_MS)),
      member("late@x.example", invited("pending", NOW)),
      member("no@x.example", invited("declined", NOW + INVITATION_MS)),
      member("gone@x.example", { state: "disabled" }),
      member("rita@rlc.example", {}),
    ]);
    const { imports } = exported({ rlc: { people: { ...NOBODY, members } } });
    expect([...imports.matchAll(/id = "(.*)"/g)].map(([, id]) => id)).toEqual([
      "rlc",
      "rlc/asked@x.example",
      "rlc/here@x.example",
    ]);
  });

  it("A-4: leaves out what automation has made, and what is unlinked", () => {
    const assets = { ...NO_ASSETS, automatic: "csp-1" };
    const children = { made: { assets }, gone: { phase: "unlinked" as const }, cd: {} };
    const { imports } = exported({ rlc: { children } });
    expect([...imports.matchAll(/id = "(.*)"/g)].map(([, id]) => id)).toEqual(["rlc", "cd"]);
  });

  it("refers to what is above by its resource, and by its key where that is not exported", () => {
    const tree = plant({ rlc: { children: { emea: { children: { cd: {} } } } } });
    const below = [...tree.organizations.values()].filter(({ key }) => key !== "rlc");
    const { configuration } = terraformExport(below, OPTIONS);
    expect(configuration).toMatch(/"emea" \{\n(?: .*\n)* {2}parent += "rlc"\n/);
    expect(configuration).toMatch(/"cd" \{\n(?: .*\n)* {2}parent += allot_distributor.emea.key\n/);
  });
});
