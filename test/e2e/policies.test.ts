/** Policies, as processes: asked when a plan is made and again before it is applied, however it came about. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import type { Validation } from "../../src/wire/generated/validation.ts";
import { allot, documentOf, type Ended, edit, giveCredits, temporaryStack } from "./allot.ts";
import { served } from "./stage.ts";

vi.setConfig({ testTimeout: 120_000 });

const APPLY = ["apply", "--auto-approve", "--quiet"];
const HEAD = "apiVersion: allot/v1\nkind: Policy\n";
const policy = (name: string, rule: string) => `${HEAD}name: ${name}\n${rule}\n`;
const MOST = (credits: number) => policy("most", `maxAllocation: ${credits}\nmessage: ask finance\n`);
const YEAR_END = policy(
  "year-end",
  'freeze:\n  - {from: "2026-12-20T00:00:00Z", to: "2027-01-04T00:00:00Z", reason: end of year}\n',
);
const BEFORE = { ALLOT_NOW: "2026-12-19T23:59:59Z" };
const WITHIN = { ALLOT_NOW: "2026-12-20T00:00:00Z" };
const AFTER = { ALLOT_NOW: "2027-01-04T00:00:00Z" };

function putPolicy(folder: string, text: string): void {
  mkdirSync(join(folder, "policies"), { recursive: true });
  writeFileSync(join(folder, "policies/rules.yaml"), text);
}

/** The RLC example, with one policy file. */
function stackUnder(text: string): string {
  const folder = temporaryStack();
  edit(folder, "allot.yaml", "service: embedded", 'service: embedded\npolicies: ["policies/*.yaml"]');
  putPolicy(folder, text);
  return folder;
}

const planOf = ({ stdout }: Ended) => documentOf<Plan>("plan", stdout);
const codesOf = ({ stdout }: Ended) => documentOf<Report>("report", stdout).problems.map(({ code }) => code);
const appliedIn = ({ stdout }: Ended) => documentOf<Report>("report", stdout).applied.length;

async function fine(folder: string, args: readonly string[], environment = {}): Promise<Ended> {
  const ended = await allot(args, { folder, environment });
  expect([ended.code, ended.code === 0 ? "" : ended.stdout + ended.stderr]).toEqual([0, ""]);
  return ended;
}

it("validate asks whether they can be asked, offline; plan and apply ask them and exit with 4", async () => {
  const folder = stackUnder(MOST(100_000));
  expect((await fine(folder, ["validate"])).stdout).toMatch(/^No problems: 4 organizations in 1 file, 1 policy\.\n$/);
  const planned = await allot(["plan", "--out", "plan.json"], { folder });
  expect(planned.code).toBe(4);
  expect(planned.stdout.replaceAll(/\s+/g, " ")).toContain(
    "policy_max_allocation (policy/most) cd gets 250,000 credits; at most 100,000 are let through: 150,000 too many (policy most); ask finance and policies/rules.yaml:4:1",
  );
  expect(planned.stdout).toContain("Refused: none of these 4 operations is done.");
  expect(planned.stderr).toContain("plan.json was not written");
  const applied = await allot([...APPLY, "--format", "json"], { folder });
  expect([applied.code, codesOf(applied), appliedIn(applied)]).toEqual([
    4,
    ["policy_max_allocation", "policy_max_allocation"],
    0,
  ]);
  putPolicy(folder, MOST(250_000));
  await fine(folder, APPLY);
  expect(planOf(await fine(folder, ["plan", "--format", "json"]))).toMatchObject({
    operations: [],
    policies: ["most"],
  });
});

it("fail closed: what is wrong with a policy file, or one that is gone, lets nothing be planned or applied", async () => {
  const folder = stackUnder(MOST(250_000));
  await fine(folder, APPLY);
  giveCredits(folder, "cd", 240_000);
  await fine(folder, ["plan", "--out", "plan.json"]);
  putPolicy(folder, policy("most", "maxAlocation: 1"));
  const validated = await allot(["validate", "--format", "json"], { folder });
  expect(validated.code).toBe(1);
  expect(documentOf<Validation>("validation", validated.stdout).problems.map(({ code }) => code)).toEqual([
    "unknown_field",
  ]);
  for (const gone of [false, true]) {
    if (gone) rmSync(join(folder, "policies"), { recursive: true });
    expect((await allot(["plan"], { folder })).code).toBe(1);
    expect((await allot(APPLY, { folder })).code).toBe(1);
    const saved = await allot(["apply", "plan.json", "--format", "json"], { folder });
    expect([saved.code, codesOf(saved)[0], appliedIn(saved)]).toEqual([3, "configuration_changed", 0]);
  }
});

it("a policy that has changed since a plan was saved is asked as it is: it refuses, or lets through", async () => {
  const folder = stackUnder(MOST(250_000));
  await fine(folder, ["plan", "--out", "plan.json"]);
  putPolicy(folder, MOST(240_000));
  const refused = await allot(["apply", "plan.json", "--format", "json"], { folder });
  expect([refused.code, codesOf(refused), appliedIn(refused)]).toEqual([4, ["policy_max_allocation"], 0]);
  putPolicy(folder, MOST(260_000));
  const saved = await allot(["apply", "plan.json", "--format", "json"], { folder });
  expect([saved.code, codesOf(saved)]).toEqual([0, []]);
  expect(appliedIn(saved)).toBeGreaterThan(0);
});

it("a freeze that has begun since a plan was saved refuses it, and lets it through when it is over", async () => {
  const folder = stackUnder(YEAR_END);
  await fine(folder, ["plan", "--out", "plan.json"], BEFORE);
  const frozen = await allot(["apply", "plan.json", "--format", "json"], { folder, environment: WITHIN });
  expect([frozen.code, codesOf(frozen), appliedIn(frozen)]).toEqual([4, ["policy_freeze"], 0]);
  expect(documentOf<Report>("report", frozen.stdout).problems[0]?.message).toBe(
    "4 operations are frozen from 2026-12-20T00:00:00Z until 2027-01-04T00:00:00Z (end of year); it is 2026-12-20T00:00:00Z (policy year-end)",
  );
  expect((await allot(["plan"], { folder, environment: WITHIN })).code).toBe(4);
  expect(appliedIn(await fine(folder, ["apply", "plan.json", "--format", "json"], AFTER))).toBe(4);
  // Nothing to do is not frozen: drift is looked at all the time.
  await fine(folder, ["plan", "--detailed-exitcode"], { ALLOT_NOW: "2027-01-05T00:00:00Z" });
});

it("a revert is asked of the policies of the stack as they are, when it is planned and when it is applied", async () => {
  const folder = stackUnder(YEAR_END);
  await fine(folder, APPLY, BEFORE);
  giveCredits(folder, "cd", 240_000);
  const { run } = documentOf<Report>("report", (await fine(folder, [...APPLY, "--format", "json"], BEFORE)).stdout);
  const frozen = await allot(["revert", run ?? "", "--format", "json"], { folder, environment: WITHIN });
  expect([frozen.code, planOf(frozen).problems.map(({ places }) => places[0]?.file)]).toEqual([
    4,
    ["policies/rules.yaml"],
  ]);
  await fine(folder, ["revert", run ?? "", "--out", "back.json"], BEFORE);
  const saved = await allot(["apply", "back.json", "--format", "json"], { folder, environment: WITHIN });
  expect([saved.code, codesOf(saved)]).toEqual([4, ["policy_freeze"]]);
  // It was made of no files, and is refused all the same where they cannot be asked.
  rmSync(join(folder, "policies/rules.yaml"));
  const unasked = await allot(["apply", "back.json", "--format", "json"], { folder, environment: AFTER });
  expect([unasked.code, codesOf(unasked), appliedIn(unasked)]).toEqual([1, ["no_file_matches"], 0]);
  putPolicy(folder, YEAR_END);
  expect(appliedIn(await fine(folder, ["apply", "back.json", "--format", "json"], AFTER))).toBe(1);
});

it("a plan of many credits is saved by a pipeline, and applied by who approves, by a token of their own", async () => {
  const stage = await served();
  const { folder } = stage;
  try {
    await stage.printed(...APPLY);
    edit(folder, "allot.yaml", "files:", 'policies: ["policies/*.yaml"]\nfiles:');
    putPolicy(folder, policy("big", "approval: {above: 10000, by: [rita@rlc.example]}"));
    giveCredits(folder, "cd", 230_000);
    giveCredits(folder, "lg", 170_000);
    const token = ["token", "create", "ci", "--role", "admin", "--organization", "rlc", "--tree", "rlc"];
    const pipeline = (await stage.printed(...token)).trim();
    const planned = await stage.as(pipeline, "plan", "--out", "plan.json");
    expect(planned.code).toBe(0);
    expect(planned.stdout.replaceAll(/\s+/g, " ")).toContain(
      "this plan grants 20,000 credits, and more than 10,000 are applied by rita@rlc.example only",
    );
    const refused = await stage.as(pipeline, "apply", "plan.json", "--format", "json");
    expect([refused.code, codesOf(refused), appliedIn(refused)]).toEqual([4, ["policy_approval"], 0]);
    const afresh = await stage.as(pipeline, ...APPLY, "--format", "json");
    expect([afresh.code, codesOf(afresh)]).toEqual([4, ["policy_approval"]]);
    const rita = await stage.accept("rita@rlc.example");
    const applied = await stage.as(rita, "apply", "plan.json", "--format", "json");
    expect([applied.code, codesOf(applied), appliedIn(applied)]).toEqual([0, [], 2]);
  } finally {
    await stage.stop();
  }
});
