import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import { allot, documentOf, edit, giveCredits, temporaryStack } from "./allot.ts";

const APPLY = ["apply", "--auto-approve"];

/** A stack that is applied, with one more change saved as plan.json. */
async function savedStack(): Promise<string> {
  const folder = temporaryStack();
  expect((await allot(APPLY, { folder })).code).toBe(0);
  giveCredits(folder, "cd", 240_000);
  giveCredits(folder, "mk", 110_000);
  expect(await allot(["plan", "--out", "plan.json"], { folder })).toMatchObject({ code: 0 });
  return folder;
}

describe("a saved plan", () => {
  it("is applied once: the second time exits 3 and says when it was and by whom", { timeout: 60_000 }, async () => {
    const folder = await savedStack();
    const first = await allot(["apply", "plan.json", "--format", "json"], { folder });
    expect(first).toMatchObject({ code: 0, stderr: "" });
    const plan = documentOf<Plan>("plan", readFileSync(join(folder, "plan.json"), "utf8"));
    expect(documentOf<Report>("report", first.stdout)).toMatchObject({ run: plan.run, failed: [], skipped: [] });
    expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(0);
    const again = await allot(["apply", "plan.json", "--format", "json"], { folder });
    expect(again.code).toBe(3);
    expect(documentOf<Report>("report", again.stdout).problems).toMatchObject([{ code: "plan_used" }]);
  });

  it("is read by its owner only, and is the JSON plan with a seal", { timeout: 60_000 }, async () => {
    const folder = await savedStack();
    expect(statSync(join(folder, "plan.json")).mode & 0o777).toBe(0o600);
    const { seal, ...saved } = documentOf<Plan>("plan", readFileSync(join(folder, "plan.json"), "utf8"));
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    const printed = await allot(["plan", "--format", "json"], { folder });
    expect(documentOf<Plan>("plan", printed.stdout)).toEqual(saved);
  });

  it("is stale when what it touches has changed: exit 3, field by field, by whom", { timeout: 60_000 }, async () => {
    const folder = await savedStack();
    const original = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8");
    edit(folder, "orgs/rlc.yaml", "name: MK Inc.", "name: Mark Inc.");
    expect((await allot(APPLY, { folder })).code).toBe(0);
    writeFileSync(join(folder, "orgs/rlc.yaml"), original);
    const { code, stdout } = await allot(["apply", "plan.json"], { folder });
    expect(stdout).toMatch(/mk plan_stale/);
    expect(code).toBe(3);
  });
});
