import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import type { Node, Tree } from "../../src/wire/generated/tree.ts";
import { allot, documentOf, edit, giveCredits, temporaryFolder, temporaryStack } from "./allot.ts";

async function planned(folder: string): Promise<Plan> {
  return documentOf<Plan>("plan", (await allot(["plan", "--format", "json"], { folder })).stdout);
}

async function liveRoot(folder: string): Promise<Node> {
  const { stdout, code } = await allot(["tree", "--format", "json"], { folder });
  const { root } = documentOf<Tree>("tree", stdout);
  if (code !== 0 || root === null) throw new Error(`no tree: ${stdout}`);
  return root;
}

describe("allot tour", () => {
  it("shows the whole of it within ten seconds and leaves nothing behind", async () => {
    const folder = temporaryFolder();
    const startedMs = Date.now();
    const { code, stdout, stderr } = await allot(["tour"], { folder, environment: { TMPDIR: folder } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(Date.now() - startedMs).toBeLessThan(10_000);
    for (const shown of [
      "No problems: 4 organizations",
      "Plan: 4 operations",
      "Applied 4 operations.",
      "Nothing to do: the tree is as declared.",
      "250,000 → 200,000",
      "(group 1)",
      "pool_short (C-3)",
      "short 30,000",
      "organization.unlink waits for the hour for work in flight",
      "unlinked for ever: rlc sees and manages it no longer",
      "allot init",
    ])
      expect(stdout).toContain(shown);
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("the example", () => {
  it("is valid, plans, applies, and is then as declared", async () => {
    const folder = temporaryStack();
    expect(await allot(["validate"], { folder })).toMatchObject({ code: 0, stderr: "" });
    expect(await allot(["fmt", "--check"], { folder })).toMatchObject({ code: 0, stdout: "" });
    const plan = await planned(folder);
    expect(plan.summary).toEqual({
      operations: 4,
      organizationsCreated: 4,
      organizationsUnlinked: 0,
      creditsGranted: 500_000,
      creditsReclaimed: 0,
      invitationsSent: 0,
      membersRemoved: 0,
    });
    const applied = await allot(["apply", "--auto-approve", "--format", "json"], { folder });
    expect(applied).toMatchObject({ code: 0, stderr: "" });
    const report = documentOf<Report>("report", applied.stdout);
    expect(report.applied.toSorted()).toEqual(plan.operations.map(({ id }) => id).toSorted());
    expect((await planned(folder)).operations).toEqual([]);
    expect(await liveRoot(folder)).toMatchObject({ key: "rlc", allocated: 500_000, available: 0 });
    expect((await allot(["verify"], { folder })).code).toBe(0);
  });

  it("says by --detailed-exitcode whether there is something to do", async () => {
    const folder = temporaryStack();
    const plan = ["plan", "--detailed-exitcode"];
    expect((await allot(plan, { folder })).code).toBe(2);
    expect((await allot(["plan"], { folder })).code).toBe(0);
    await allot(["apply", "--auto-approve"], { folder });
    expect((await allot(plan, { folder })).code).toBe(0);
    giveCredits(folder, "lg", 900_000);
    expect((await allot(plan, { folder })).code).toBe(1);
  });

  it("swaps credits in a full pool as one atomic group (C-10)", async () => {
    const folder = temporaryStack();
    await allot(["apply", "--auto-approve"], { folder });
    giveCredits(folder, "cd", 200_000);
    giveCredits(folder, "mk", 150_000);
    const { operations, pools } = await planned(folder);
    expect(operations.map(({ address, after }) => [address, after])).toEqual([
      ["cd", { credits: 200_000 }],
      ["mk", { credits: 150_000 }],
    ]);
    expect(new Set(operations.map(({ group }) => group)).size).toBe(1);
    expect(operations[0]?.group).not.toBeNull();
    expect(pools[0]?.after.available).toBe(0);
    const { code, stdout } = await allot(["apply", "--auto-approve"], { folder });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("(group 1)") });
    const { children } = await liveRoot(folder);
    expect(children.map(({ key, allocated }) => [key, allocated])).toEqual([
      ["cd", 200_000],
      ["lg", 150_000],
      ["mk", 150_000],
    ]);
  });

  it("refuses an over-allocation with file, line and figures, and plans nothing (C-3)", async () => {
    const folder = temporaryStack();
    await allot(["apply", "--auto-approve"], { folder });
    giveCredits(folder, "lg", 180_000);
    const { code, stdout } = await allot(["plan", "--format", "json"], { folder });
    expect(code).toBe(1);
    const { operations, problems } = documentOf<Plan>("plan", stdout);
    expect(operations).toEqual([]);
    expect(problems).toHaveLength(1);
    const lines = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8").split("\n");
    const line = lines.findIndex((text) => text.includes("credits: 180000")) + 1;
    expect(problems[0]).toMatchObject({ code: "pool_short", rule: "C-3" });
    expect(problems[0]?.places).toContainEqual({ file: "orgs/rlc.yaml", line, column: 14 });
    expect(problems[0]?.message).toContain("short 30,000");
    const text = await allot(["plan"], { folder });
    expect(text).toMatchObject({ code: 1, stderr: "" });
    expect(text.stdout).toContain(`orgs/rlc.yaml:${line}:14`);
    const applied = await allot(["apply", "--auto-approve", "--format", "json"], { folder });
    expect(applied.code).toBe(1);
    expect(documentOf<Report>("report", applied.stdout)).toMatchObject({
      applied: [],
      problems: [{ code: "pool_short" }],
    });
  });

  it("stops at the guard with exit 4 until what it stops is allowed by name", async () => {
    const folder = temporaryStack();
    await allot(["apply", "--auto-approve"], { folder });
    giveCredits(folder, "cd", 10_000);
    giveCredits(folder, "lg", 10_000);
    const plan = await allot(["plan", "--format", "json"], { folder });
    expect(plan.code).toBe(4);
    expect(documentOf<Plan>("plan", plan.stdout).problems).toMatchObject([{ code: "guard_credits_reclaimed" }]);
    expect((await allot(["apply", "--auto-approve"], { folder })).code).toBe(4);
    expect((await liveRoot(folder)).available).toBe(0);
    expect((await allot(["plan", "--allow", "reclaim=rlc:1"], { folder })).code).toBe(4);
    const allowed = await allot(["apply", "--auto-approve", "--allow", "reclaim=rlc:380000"], { folder });
    expect(allowed.code).toBe(0);
    expect((await liveRoot(folder)).available).toBe(380_000);
  });

  it("shows the live tree while declarations are broken", async () => {
    const folder = temporaryStack();
    await allot(["apply", "--auto-approve"], { folder });
    edit(folder, "orgs/rlc.yaml", "children:", "children: [");
    expect((await allot(["validate"], { folder })).code).toBe(1);
    expect((await allot(["plan"], { folder })).code).toBe(1);
    for (const command of ["tree", "verify"])
      expect(await allot([command], { folder }), command).toMatchObject({ code: 0, stderr: "" });
  });

  it("is found from a folder below it, or by --stack", async () => {
    const folder = temporaryStack();
    expect((await allot(["validate"], { folder: join(folder, "orgs") })).code).toBe(0);
    expect((await allot(["validate", "--stack", folder], { folder: "/" })).code).toBe(0);
    expect(readdirSync(join(folder, ".allot"))).toEqual(["schemas"]);
  });
});
