/** Plans in files, and runs that did not end. Real processes throughout; every reason of staleness is in test/workflow. */
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Client, connect } from "../../src/client/index.ts";
import { json } from "../../src/render/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import { sealed, writePlanFile } from "../../src/workflow/index.ts";
import { faultStack, type Size } from "../faults/stack.ts";
import { stateOf } from "../faults/undisturbed.ts";
import { clientOf } from "../service/under-test.ts";
import {
  allot,
  documentOf,
  edit,
  giveCredits,
  type Running,
  starting,
  temporaryFolder,
  temporaryStack,
} from "./allot.ts";

const APPLY = ["apply", "--auto-approve"];
const JOURNAL = ".allot/journal/plan.json";

/** A stack that is applied, with one more change saved as plan.json: 10,000 credits from cd to mk. */
async function savedStack(): Promise<string> {
  const folder = temporaryStack();
  expect((await allot(APPLY, { folder })).code).toBe(0);
  giveCredits(folder, "cd", 240_000);
  giveCredits(folder, "mk", 110_000);
  expect(await allot(["plan", "--out", "plan.json"], { folder })).toMatchObject({ code: 0 });
  return folder;
}

/** Works with the service of a stack, beside those that processes on it start for themselves. */
async function atService<T>(
  folder: string,
  work: (client: Client, service: { socketPath: string; token: string }) => Promise<T>,
): Promise<T> {
  const service = await startEmbedded({ folder: join(folder, ".allot") });
  const client = connect(service);
  try {
    return await work(client, service);
  } finally {
    await client.close();
    await service.close();
  }
}

/** Kills a process as soon as it has changed something. */
function killedInTheMiddle(folder: string, running: Running): Promise<void> {
  return atService(folder, async (client) => {
    while ((await client.trees()).trees.length === 0) await sleep(5);
    running.process.kill("SIGKILL");
    expect((await running.ended).signal).toBe("SIGKILL");
  });
}

const reportOf = ({ stdout }: { stdout: string }) => documentOf<Report>("report", stdout);
const codesOf = (ended: { stdout: string }) => reportOf(ended).problems.map(({ code }) => code);
const readPlan = (folder: string) => documentOf<Plan>("plan", readFileSync(join(folder, "plan.json"), "utf8"));

describe("a saved plan", () => {
  it("is the JSON plan with a seal, read by its owner only, and is applied once", { timeout: 120_000 }, async () => {
    const folder = await savedStack();
    expect(statSync(join(folder, "plan.json")).mode & 0o777).toBe(0o600);
    const { seal, ...saved } = readPlan(folder);
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    const printed = await allot(["plan", "--format", "json"], { folder });
    expect(documentOf<Plan>("plan", printed.stdout)).toEqual(saved);

    const first = await allot(["apply", "plan.json", "--report", "report.json"], { folder });
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^\nWaiting, not drift:\n/);
    expect(first.stdout).toMatch(new RegExp(`\\nApplied 2 operations\\.\nRun: ${saved.run}\n$`));
    const kept = documentOf<Report>("report", readFileSync(join(folder, "report.json"), "utf8"));
    expect(kept).toMatchObject({ run: saved.run, failed: [], skipped: [], problems: [] });
    expect(existsSync(join(folder, JOURNAL))).toBe(false);

    const again = await allot(["apply", "plan.json", "--format", "json", "--report", "report.json"], { folder });
    expect([again.code, codesOf(again), reportOf(again).run]).toEqual([3, ["plan_used"], null]);
    expect(readFileSync(join(folder, "report.json"), "utf8")).toBe(again.stdout);
    expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(0);
  });

  it("is used by a resume as well, once: one that was killed before its report ends well, and only that", {
    timeout: 120_000,
  }, async () => {
    const folder = await savedStack();
    expect((await allot(["apply", "plan.json"], { folder })).code).toBe(0);
    const resume = ["apply", "plan.json", "--resume", "--format", "json"];
    const used = await allot(resume, { folder });
    expect([used.code, codesOf(used), reportOf(used).applied]).toEqual([3, ["plan_used"], []]);
    // As a kill right after the last change set leaves it.
    cpSync(join(folder, "plan.json"), join(folder, JOURNAL));
    const resumed = await allot(resume, { folder });
    expect([resumed.code, codesOf(resumed), reportOf(resumed).applied.length]).toEqual([0, [], 2]);
    expect(existsSync(join(folder, JOURNAL))).toBe(false);
    expect((await allot(resume, { folder })).code).toBe(3);
  });

  it("is stale when what it touches has changed: exit 3, field by field, and nothing is written", {
    timeout: 120_000,
  }, async () => {
    const folder = await savedStack();
    const original = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8");
    edit(folder, "orgs/rlc.yaml", "name: MK Inc.", "name: Mark Inc.");
    edit(folder, "orgs/rlc.yaml", "name: CD Inc.", "name: Charlie Inc.");
    expect((await allot([...APPLY, "--parallelism", "1"], { folder })).code).toBe(0);
    writeFileSync(join(folder, "orgs/rlc.yaml"), original);
    const before = await allot(["tree", "--format", "json"], { folder });
    const { code, stdout, stderr } = await allot(["apply", "plan.json"], { folder });
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    const told = stdout
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-03-01T10:00:00.000Z")
      .replaceAll(/run-[0-9a-f]{24}/g, "run-0123456789abcdef01234567");
    await expect(told).toMatchFileSnapshot("golden/stale-plan.txt");
    expect(await allot(["tree", "--format", "json"], { folder })).toEqual(before);
    expect(existsSync(join(folder, JOURNAL))).toBe(false);
  });

  it("minds consumption only where it leaves too little", { timeout: 120_000 }, async () => {
    const folder = temporaryStack();
    giveCredits(folder, "cd", 100_000);
    expect((await allot(APPLY, { folder })).code).toBe(0);
    giveCredits(folder, "mk", 150_000);
    expect((await allot(["plan", "--out", "plan.json"], { folder })).code).toBe(0);
    const use = (credits: number) =>
      atService(folder, async (_client, { socketPath, token }) => {
        const meter = clientOf(socketPath, token);
        const body = { operation: `usage-of-${credits}-credits`, credits };
        expect((await meter.call("POST", "/v1/trees/rlc/organizations/rlc/usage", { body })).status).toBe(200);
        await meter.close();
      });
    await use(100_001);
    const short = await allot(["apply", "plan.json", "--format", "json"], { folder });
    expect([short.code, codesOf(short)]).toEqual([3, ["pool_short"]]);
    expect(reportOf(short).problems[0]?.message).toContain(
      "50,000 credits of what rlc has left; there are 49,999: short 1",
    );
    giveCredits(folder, "mk", 140_000);
    expect((await allot(["plan", "--out", "plan.json"], { folder })).code).toBe(0);
    await use(9_999);
    expect((await allot(["apply", "plan.json"], { folder })).code).toBe(0);
  });

  it("is of this stack, of these files, and not damaged", { timeout: 120_000 }, async () => {
    const folder = await savedStack();
    const applied = () => allot(["apply", "plan.json", "--format", "json"], { folder });
    const text = readFileSync(join(folder, "plan.json"), "utf8");
    writeFileSync(join(folder, "plan.json"), text.replace("240000", "250000"));
    const damaged = await applied();
    expect([damaged.code, codesOf(damaged)]).toEqual([1, ["plan_damaged"]]);
    writeFileSync(join(folder, "plan.json"), text);
    const stack = readFileSync(join(folder, "allot.yaml"), "utf8");
    writeFileSync(join(folder, "allot.yaml"), stack.replace(/^name: .*$/m, "name: another"));
    const foreign = await applied();
    expect([foreign.code, codesOf(foreign)]).toEqual([1, ["plan_of_another_stack"]]);
    writeFileSync(join(folder, "allot.yaml"), stack);
    const declared = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8");
    giveCredits(folder, "mk", 100_000);
    const edited = await applied();
    expect([edited.code, codesOf(edited)]).toEqual([3, ["configuration_changed"]]);
    // Files that ask for the same are the same, however they are written.
    writeFileSync(join(folder, "orgs/rlc.yaml"), `${declared}# edited\n`);
    expect((await applied()).code).toBe(0);
  });

  it("with --as-declared does only what the files ask for, whoever sealed it", { timeout: 120_000 }, async () => {
    const folder = await savedStack();
    const file = join(folder, "plan.json");
    const asked = documentOf<Plan>("plan", readFileSync(file, "utf8"));
    const declared = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8");
    giveCredits(folder, "mk", 120_000);
    giveCredits(folder, "cd", 230_000);
    expect((await allot(["plan", "--out", "other.json"], { folder })).code).toBe(0);
    const { seal: _seal, ...other } = documentOf<Plan>("plan", readFileSync(join(folder, "other.json"), "utf8"));
    writeFileSync(join(folder, "orgs/rlc.yaml"), declared);
    // Somebody else's operations, said to be of these files.
    writePlanFile(join(folder, "forged.json"), sealed({ ...other, digest: asked.digest }), json);
    const apply = (name: string, ...more: string[]) => allot(["apply", name, "--format", "json", ...more], { folder });
    const forged = await apply("forged.json", "--as-declared");
    expect([forged.code, codesOf(forged)]).toEqual([1, ["plan_not_declared"]]);
    expect(reportOf(forged).problems[0]?.message).toMatch(/do not ask for: credits\.allocate at (cd|mk)/);
    expect((await apply("plan.json", "--as-declared")).code).toBe(0);
    const afresh = await allot(["apply", "--auto-approve", "--as-declared"], { folder });
    expect([afresh.code, afresh.stderr]).toEqual([1, expect.stringContaining("is of a saved plan")]);
  });

  it("without operations is saved, and applies to nothing; one with problems is not saved", {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryStack();
    expect((await allot(APPLY, { folder })).code).toBe(0);
    expect((await allot(["plan", "--out", "plan.json"], { folder })).code).toBe(0);
    const nothing = await allot(["apply", "plan.json"], { folder });
    expect(nothing).toMatchObject({ code: 0, stderr: "" });
    // Owners who were asked are waited for (P-1), which is no drift.
    expect(nothing.stdout).toMatch(/^\nWaiting, not drift:\n(.*\n)+Nothing to apply: the tree is as declared\.\n$/);
    giveCredits(folder, "mk", 110_000);
    const short = await allot(["plan", "--out", "other.json"], { folder });
    expect(short).toMatchObject({ code: 1, stderr: "other.json was not written: the plan has problems.\n" });
    expect(existsSync(join(folder, "other.json"))).toBe(false);
  });

  it("is no report, nor a declaration: neither is lost where its name is given by mistake", {
    timeout: 120_000,
  }, async () => {
    const folder = await savedStack();
    const text = (file: string) => readFileSync(join(folder, file), "utf8");
    const [saved, declared] = [text("plan.json"), text("orgs/rlc.yaml")];
    for (const [args, file] of [
      [["apply", "plan.json", "--report", "plan.json"], "plan.json"],
      [["apply", "plan.json", "--report", "orgs/rlc.yaml"], "orgs/rlc.yaml"],
      [["plan", "--out", "orgs/rlc.yaml"], "orgs/rlc.yaml"],
    ] as const) {
      const { code, stderr } = await allot(args, { folder });
      expect([code, stderr]).toEqual([1, expect.stringContaining(`file_exists ${file} is there already`)]);
    }
    expect([text("plan.json"), text("orgs/rlc.yaml")]).toEqual([saved, declared]);
    expect((await allot(["plan", "--out", "."], { folder })).stderr).toContain("file_unusable . is no file");
    expect((await allot(["plan", "--out", "plan.json"], { folder })).code).toBe(0);
    expect((await allot(["apply", "plan.json", "--report", "report.json"], { folder })).code).toBe(0);
    expect((await allot([...APPLY, "--report", "report.json"], { folder })).code).toBe(0);
  });

  it("takes no --allow, and says what is wrong with a file that is not there", { timeout: 60_000 }, async () => {
    const folder = temporaryStack();
    const allowed = await allot(["apply", "plan.json", "--allow", "reclaim=cd:1"], { folder });
    expect(allowed).toMatchObject({ code: 1, stderr: expect.stringMatching(/^usage --allow/) });
    const missing = await allot(["apply", "plan.json"], { folder });
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringMatching(/^file_unusable ENOENT/) });
    const nothing = await allot(["apply", "--resume"], { folder });
    expect(nothing).toMatchObject({ code: 1, stderr: expect.stringMatching(/^nothing_to_resume/) });
  });
});

describe("a run that was killed", () => {
  const TEN_THOUSAND: Size = { pools: 10, children: 1_000 };

  it("is resumed with its saved plan of ten thousand operations, and gives what an undisturbed one gives", {
    timeout: 600_000,
  }, async () => {
    const alone = faultStack(TEN_THOUSAND);
    expect((await allot([...APPLY, "--quiet"], { folder: alone })).code).toBe(0);
    const undisturbed = await atService(alone, (client) => stateOf(client));

    const folder = faultStack(TEN_THOUSAND);
    expect((await allot(["plan", "--out", "plan.json"], { folder })).code).toBe(0);
    expect(readPlan(folder).operations).toHaveLength(10_011);
    await killedInTheMiddle(folder, starting(["apply", "plan.json", "--parallelism", "1"], { folder }));
    const refused = await allot(["apply", "plan.json", "--format", "json"], { folder });
    expect([refused.code, codesOf(refused)]).toEqual([3, ["plan_unfinished"]]);
    expect(reportOf(refused).problems[0]?.message).toContain("`allot apply plan.json --resume`");
    const resumed = await allot(["apply", "plan.json", "--resume", "--format", "json"], { folder });
    expect([resumed.code, resumed.stderr]).toEqual([0, ""]);
    expect(reportOf(resumed).applied).toHaveLength(10_011);
    expect(await atService(folder, (client) => stateOf(client))).toEqual(undisturbed);
    expect(undisturbed.wrong).toEqual([]);
  });

  it("is resumed from the journal, or planned afresh, which says so", { timeout: 300_000 }, async () => {
    const folder = faultStack({ pools: 4, children: 1_000 });
    await killedInTheMiddle(folder, starting([...APPLY, "--quiet", "--parallelism", "1"], { folder }));
    expect(statSync(join(folder, JOURNAL)).mode & 0o777).toBe(0o600);
    const other = temporaryFolder();
    cpSync(folder, other, { recursive: true });

    const resumed = await allot(["apply", "--resume", "--format", "json"], { folder });
    const said = resumed.stderr;
    expect([resumed.code, said, reportOf(resumed).applied.length]).toEqual([0, "", 4_005]);
    expect(existsSync(join(folder, JOURNAL))).toBe(false);
    expect((await allot(["apply", "--resume"], { folder })).code).toBe(1);

    const afresh = await allot([...APPLY, "--quiet"], { folder: other });
    expect(afresh.code).toBe(0);
    expect(afresh.stderr.replaceAll("\n  ", " ")).toMatch(
      /^A run was there that did not end \(run-[0-9a-f]{24}\): this plan takes its place\.$/m,
    );
    expect(existsSync(join(other, JOURNAL))).toBe(false);
    const [one, two] = [
      await atService(folder, (client) => stateOf(client)),
      await atService(other, (client) => stateOf(client)),
    ];
    expect(one.wrong).toEqual([]);
    expect(two).toEqual(one);
  });
});
