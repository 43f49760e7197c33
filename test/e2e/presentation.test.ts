/** How organizations look, over the CLI: declared, explained, changed, told, put back and exported. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Explanation } from "../../src/wire/generated/explanation.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import { allot, documentOf, edit, temporaryStack } from "./allot.ts";

const PURCHASED = "purchasedCredits: 500000\n";
const LOOK = `branding: {productName: RLC Care, color: "#aa0000"}
contactMenu:
  - {label: Help desk, url: "https://rlc.example/help"}
support: {website: "https://rlc.example"}
alertsTo: [ops@rlc.example]
`;
const CD = "    owner: {name: Carl Dent, email: carl@cd.example}\n";
const CDS = `${CD}    subdomain: cd-care\n    management: provider\n`;

const environment = { ALLOT_NOW: "2026-01-31T08:00:00Z" };

/** The RLC example with the look of its root and a subdomain of cd. */
function stack(): string {
  const folder = temporaryStack();
  edit(folder, "orgs/rlc.yaml", PURCHASED, PURCHASED + LOOK);
  edit(folder, "orgs/rlc.yaml", CD, CDS);
  return folder;
}

async function planned(folder: string): Promise<Plan> {
  return documentOf<Plan>("plan", (await allot(["plan", "--format", "json"], { folder, environment })).stdout);
}

async function applied(folder: string): Promise<Report> {
  const { stdout, code } = await allot(["apply", "--auto-approve", "--format", "json"], { folder, environment });
  expect(code, stdout).toBe(0);
  return documentOf<Report>("report", stdout);
}

/** What a command prints, none of it over 80 columns. */
async function shown(folder: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await allot(args, { folder, environment });
  expect(stderr).toBe("");
  for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  return stdout;
}

describe("presentation", () => {
  it("B-3 explains what is inherited, with file and line of the distributor's field, in text and JSON", async () => {
    const folder = stack();
    const text = await shown(folder, "explain", "cd.branding");
    expect(text).toMatch(/branding\.productName +RLC Care/);
    expect(text).toContain("orgs/rlc.yaml:12:25 (inherited from rlc)");
    const { stdout } = await allot(["explain", "cd.contactMenu", "--format", "json"], { folder });
    expect(documentOf<Explanation>("explanation", stdout).fields).toMatchObject([
      { field: "contactMenu", inheritedFrom: "rlc", place: { file: "orgs/rlc.yaml", line: 13 }, template: null },
    ]);
    expect(await shown(folder, "explain", "cd.support")).toContain("inherited from rlc");
    const own = await allot(["explain", "rlc.branding.color", "--format", "json"], { folder });
    expect(documentOf<Explanation>("explanation", own.stdout).fields[0]?.inheritedFrom).toBeUndefined();
  });

  it("is planned, applied and told, plans to nothing then, and is put back", async () => {
    const folder = stack();
    expect(await shown(folder, "plan")).toContain("branding (inherited) → productName RLC Care, color #aa0000");
    await applied(folder);
    expect((await planned(folder)).operations).toEqual([]);
    edit(folder, "orgs/rlc.yaml", LOOK, LOOK.replace("#aa0000", "#00bb00").replace("[ops@rlc.example]", "[]"));
    edit(folder, "orgs/rlc.yaml", "subdomain: cd-care", "subdomain: cd-help");
    const plan = await shown(folder, "plan");
    expect(plan).toContain("subdomain cd-care → cd-help");
    expect(plan).toContain("alerts to ops@rlc.example → (the owner)");
    const { run } = await applied(folder);
    const history = await shown(folder, "history", "rlc");
    expect(history).toContain("alerts to ops@rlc.example → (the owner)");
    const revert = await allot(["revert", run ?? "", "--out", "back.json"], { folder, environment });
    expect(revert).toMatchObject({ code: 0 });
    expect((await allot(["apply", "back.json", "--auto-approve"], { folder, environment })).code).toBe(0);
    const again = await planned(folder);
    expect(again.operations.map(({ kind, address }) => `${address} ${kind}`).toSorted()).toEqual([
      "cd presentation.update",
      "rlc presentation.update",
    ]);
    expect((await allot(["verify"], { folder, environment })).code).toBe(0);
  });

  it("is exported so that it plans to nothing", async () => {
    const folder = stack();
    await applied(folder);
    await allot(["export", "--out", "orgs/all.yaml"], { folder, environment });
    rmSync(join(folder, "orgs/rlc.yaml"));
    const again = await planned(folder);
    expect([again.problems, again.operations]).toEqual([[], []]);
    expect(await shown(folder, "explain", "cd.branding.color")).toContain("(inherited from rlc)");
  });

  it("B-3 of two that want one subdomain, both places are said before anything is asked of the service", async () => {
    const folder = stack();
    edit(folder, "orgs/rlc.yaml", "email: lin@lg.example}\n", "email: lin@lg.example}\n    subdomain: cd-care\n");
    const { stdout, stderr, code } = await allot(["validate"], { folder });
    expect(code).not.toBe(0);
    expect(stdout + stderr).toMatch(/subdomain_taken/);
  });
});
