/** `--select` as a process: plans and applies of a part, saved ones too. What is taken along, and by which rule, is in test/plan. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import type { Tree } from "../../src/wire/generated/tree.ts";
import { allot, documentOf, edit, giveCredits, temporaryStack } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

const run = (folder: string, ...args: string[]) => allot(args, { folder });
const APPLY = ["apply", "--auto-approve", "--quiet"];

/** The RLC example, applied: cd has 250,000, lg 150,000, mk 100,000, and nothing is left. */
async function appliedStack(): Promise<string> {
  const folder = temporaryStack();
  expect((await run(folder, ...APPLY)).code).toBe(0);
  return folder;
}

async function planOf(folder: string, ...args: string[]): Promise<Plan> {
  return documentOf<Plan>("plan", (await run(folder, "plan", "--format", "json", ...args)).stdout);
}

async function creditsOf(folder: string): Promise<Record<string, number>> {
  const { stdout } = await run(folder, "tree", "--format", "json");
  const { root } = documentOf<Tree>("tree", stdout);
  return Object.fromEntries((root?.children ?? []).map(({ key, allocated }) => [key, allocated]));
}

const done = ({ operations }: Plan) => operations.map(({ address, kind }) => `${address} ${kind}`);

describe("allot plan --select", () => {
  it("shows the part, what it takes along with why, and what it leaves out", async () => {
    const folder = await appliedStack();
    giveCredits(folder, "cd", 240_000);
    giveCredits(folder, "mk", 110_000);
    edit(folder, "orgs/rlc.yaml", "name: LG Inc.", "name: Lin Inc.");
    const { code, stdout } = await run(folder, "plan", "--select", "mk");
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain(
      "Taken along, because what is selected cannot be done without it: cd: credits.allocate, for mk: rlc is short of 10,000 credits without it (C-4)",
    );
    expect(text).toContain("Selected: mk. Left out: 1 operation of 1 organization;");
    expect(stdout).not.toContain("Lin Inc.");
    const plan = await planOf(folder, "--select", "mk");
    expect(done(plan)).toEqual(["cd credits.allocate", "mk credits.allocate"]);
    expect(plan.selection).toMatchObject({ select: ["mk"], leftOut: { operations: 1, organizations: 1 } });
    expect(await planOf(folder)).not.toHaveProperty("selection");
    const annotated = await run(folder, "plan", "--select", "mk", "--format", "github");
    expect(annotated.stdout).toContain("Left out: 1 operation of 1 organization");
  });

  it("takes subtrees, kinds, operations, labels and what is left out, each and together", async () => {
    const folder = await appliedStack();
    edit(folder, "orgs/rlc.yaml", "name: LG Inc.", "name: Lin Inc.\n    labels: {tier: gold}");
    edit(folder, "orgs/rlc.yaml", "name: CD Inc.", "name: Charlie Inc.");
    giveCredits(folder, "mk", 90_000);
    const by = async (...select: string[]) =>
      done(await planOf(folder, ...select.flatMap((one) => ["--select", one]))).map((line) => line.split(" ")[0]);
    expect((await by("rlc/**")).sort()).toEqual(["cd", "lg", "mk"]);
    expect(await by("label.tier=gold")).toEqual(["lg"]);
    expect((await by("rlc/*", "!cd")).sort()).toEqual(["lg", "mk"]);
    expect(await by("op=credits.*")).toEqual(["mk"]);
    expect(await by("kind=Distributor")).toEqual([]);
    expect((await by("kind=ChildOrganization,op=organization.update")).sort()).toEqual(["cd", "lg"]);
  });

  it("counts for --detailed-exitcode what is selected alone, and says so in words", async () => {
    const folder = await appliedStack();
    giveCredits(folder, "mk", 90_000);
    expect((await run(folder, "plan", "--select", "mk", "--detailed-exitcode")).code).toBe(2);
    const other = await run(folder, "plan", "--select", "cd", "--detailed-exitcode");
    expect(other.code).toBe(0);
    expect(other.stdout).toContain("Nothing to do: what is selected is as declared.");
    expect(other.stdout).toContain("Left out: 1 operation of 1 organization");
  });

  it.each([
    ["nobody", "selection_unknown"],
    ["op=credits.alocate", "selection_malformed"],
    ["", "selection_malformed"],
  ])("refuses --select %j with a problem, and plans nothing", async (select, problem) => {
    const folder = await appliedStack();
    giveCredits(folder, "mk", 90_000);
    const { code, stdout } = await run(folder, "plan", "--format", "json", "--select", select);
    const plan = documentOf<Plan>("plan", stdout);
    expect([code, plan.problems.map(({ code: one }) => one), plan.operations]).toEqual([1, [problem], []]);
    const applied = await run(folder, ...APPLY, "--select", select);
    expect(applied.code).toBe(1);
    expect(await creditsOf(folder)).toEqual({ cd: 250_000, lg: 150_000, mk: 100_000 });
  });

  it("goes on where something else is wrong with the tree, and names that", async () => {
    const folder = await appliedStack();
    giveCredits(folder, "cd", 900_000);
    giveCredits(folder, "mk", 90_000);
    edit(
      folder,
      "orgs/rlc.yaml",
      "  lg:\n    name: LG Inc.\n    region: eu1",
      "  lg:\n    name: LG Inc.\n    region: us1",
    );
    expect((await run(folder, "plan")).code).toBe(1);
    const plan = await planOf(folder, "--select", "mk");
    expect([plan.problems, done(plan)]).toEqual([[], ["mk credits.allocate"]]);
    expect(plan.selection?.leftOut.problems.map(({ code, address }) => `${code} ${address}`)).toEqual([
      "region_changed lg",
    ]);
    const text = (await run(folder, "plan", "--select", "mk")).stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain("and 1 problem (region_changed lg)");
  });
});

describe("allot apply --select", () => {
  it("does the part, says what is left out, and the rest is there for the next apply", async () => {
    const folder = await appliedStack();
    giveCredits(folder, "cd", 240_000);
    giveCredits(folder, "mk", 110_000);
    edit(folder, "orgs/rlc.yaml", "name: LG Inc.", "name: Lin Inc.");
    const { code, stdout } = await run(folder, ...APPLY, "--select", "mk");
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("Applied 2 operations. Left out: 1 operation of 1 organization;");
    expect(await creditsOf(folder)).toEqual({ cd: 240_000, lg: 150_000, mk: 110_000 });
    expect(done(await planOf(folder))).toEqual(["lg organization.update"]);
    expect((await run(folder, ...APPLY)).stdout).toContain("Applied 1 operation.\n");
    expect((await run(folder, "plan", "--detailed-exitcode")).code).toBe(0);
  });

  it("creates what is above first, and nothing beside it", async () => {
    const folder = temporaryStack();
    const { code } = await run(folder, ...APPLY, "--select", "lg");
    expect([code, await creditsOf(folder)]).toEqual([0, { lg: 150_000 }]);
  });

  it("is said when a plan is saved, which keeps it and is applied as any other", async () => {
    const folder = await appliedStack();
    giveCredits(folder, "cd", 240_000);
    giveCredits(folder, "mk", 110_000);
    edit(folder, "orgs/rlc.yaml", "name: LG Inc.", "name: Lin Inc.");
    expect((await run(folder, "plan", "--select", "mk", "--out", "plan.json")).code).toBe(0);
    const saved = documentOf<Plan>("plan", readFileSync(join(folder, "plan.json"), "utf8"));
    expect(saved.selection?.takenAlong.map(({ address }) => address)).toEqual(["cd"]);
    const twice = await run(folder, "apply", "plan.json", "--select", "mk");
    expect(twice).toMatchObject({ code: 1, stderr: expect.stringMatching(/^usage --select is said when/) });
    const { code, stdout } = await run(folder, "apply", "plan.json");
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("Applied 2 operations. Left out: 1 operation");
    expect(done(await planOf(folder))).toEqual(["lg organization.update"]);
    expect((await run(folder, "apply", "plan.json")).code).toBe(3);
  });

  it("of a saved plan is stale by what it touches or took along, and not by what it left out", async () => {
    const folder = await appliedStack();
    const original = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8");
    /** Has somebody else change a name, and the files say again what they said. */
    const renamed = async (before: string, after: string) => {
      const declared = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8");
      writeFileSync(join(folder, "orgs/rlc.yaml"), original.replace(before, after));
      expect((await run(folder, ...APPLY, "--select", "op=organization.update")).code).toBe(0);
      writeFileSync(join(folder, "orgs/rlc.yaml"), declared);
    };
    giveCredits(folder, "cd", 240_000);
    giveCredits(folder, "mk", 110_000);
    expect((await run(folder, "plan", "--select", "mk", "--out", "plan.json")).code).toBe(0);
    await renamed("name: LG Inc.", "name: Lin Inc.");
    expect((await run(folder, "apply", "plan.json")).code).toBe(0);

    giveCredits(folder, "cd", 230_000);
    giveCredits(folder, "mk", 120_000);
    expect((await run(folder, "plan", "--select", "mk", "--out", "plan.json")).code).toBe(0);
    await renamed("name: CD Inc.", "name: Charlie Inc.");
    const stale = await run(folder, "apply", "plan.json", "--format", "json");
    expect(stale.code).toBe(3);
    expect(documentOf<Report>("report", stale.stdout).problems.map(({ code, address }) => [code, address])).toEqual([
      ["plan_stale", "cd"],
    ]);
    expect(await creditsOf(folder)).toMatchObject({ cd: 240_000, mk: 110_000 });
  });

  it("counts for guards what is selected and taken along", async () => {
    const folder = await appliedStack();
    giveCredits(folder, "cd", 50_000);
    giveCredits(folder, "lg", 10_000);
    giveCredits(folder, "mk", 400_000);
    const codeOf = async (...args: string[]) => (await run(folder, "plan", ...args)).code;
    expect(await codeOf()).toBe(4);
    expect(await codeOf("--select", "lg")).toBe(0);
    // Both reclaims pay for it, and are more than half of all that is handed down.
    expect(await codeOf("--select", "mk")).toBe(4);
    expect(await codeOf("--select", "mk", "--allow", "reclaim=rlc:340000")).toBe(0);
  });
});
