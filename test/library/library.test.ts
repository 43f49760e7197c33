/** allot as a library, on the embedded service: nothing prints, nothing exits, and what is wrong comes back. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import * as allot from "../../src/index.ts";
import { change } from "../service/under-test.ts";

const { accept, apply, drift, exportFiles, liveTree, load, open, plan, readPlan, savePlan, validate } = allot;
const EXAMPLE = join(import.meta.dirname, "../../examples/first-tree");

function stackFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "allot-library-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(EXAMPLE, folder, { recursive: true, filter: (path) => !path.includes(".allot") });
  return folder;
}

function rewrite(folder: string, before: string, after: string): void {
  const file = join(folder, "orgs/rlc.yaml");
  const text = readFileSync(file, "utf8");
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

async function opened(folder: string): Promise<allot.Client> {
  const client = await open(await load(folder));
  onTestFinished(() => client.close());
  return client;
}

/** Everything that would reach people or end the process. */
function watched() {
  const told = [
    vi.spyOn(process.stdout, "write"),
    vi.spyOn(process.stderr, "write"),
    vi.spyOn(console, "log"),
    vi.spyOn(process, "exit"),
  ];
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return () => told.flatMap(({ mock }) => mock.calls);
}

describe("the library", () => {
  it("loads, plans, applies, and then has nothing to do; it prints nothing", async () => {
    const said = watched();
    const folder = stackFolder();
    const stack = await load(folder);
    expect(validate(stack)).toEqual([]);
    const client = await opened(folder);
    const planned = await plan(stack, client);
    expect(planned.document.summary.organizationsCreated).toBe(4);
    const progress: number[] = [];
    const report = await apply(planned, client, { onProgress: (done) => progress.push(done) });
    expect(report).toMatchObject({ failed: [], skipped: [], problems: [] });
    expect(report.applied).toHaveLength(planned.document.operations.length);
    expect(progress.at(-1)).toBe(report.applied.length);
    const again = await plan(stack, client);
    expect(again.document.operations).toEqual([]);
    expect(await apply(again, client)).toMatchObject({ applied: [], problems: [] });
    expect((await client.locks()).locks).toEqual([]);
    expect(said()).toEqual([]);
  });

  it("plans and applies a part with `select`, with what that needs, and exports what came of it", async () => {
    const folder = stackFolder();
    const stack = await load(folder);
    const client = await opened(folder);
    const part = await plan(stack, client, { select: ["rlc/*", "!cd", "!mk"] });
    expect(part.document.selection).toMatchObject({
      select: ["rlc/*", "!cd", "!mk"],
      takenAlong: [{ address: "rlc", kind: "organization.create", neededBy: "lg" }],
      leftOut: { operations: 2, organizations: 2, problems: [] },
    });
    expect((await apply(part, client)).applied).toHaveLength(2);
    const files = [
      ...exportFiles((await liveTree(client, "rlc")).tree.organizations.values(), { per: "organization" }),
    ];
    expect(files.map(({ path }) => path)).toEqual(["rlc.yaml", "rlc/lg.yaml"]);
    const unknown = await plan(stack, client, { select: ["nobody"] });
    expect(unknown.document.problems.map(({ code }) => code)).toEqual(["selection_unknown"]);
    expect((await apply(unknown, client)).applied).toEqual([]);
  });

  it("answers mistakes with their places, and an apply of such a plan with a report that says them", async () => {
    const folder = stackFolder();
    rewrite(folder, "credits: 250000", "credits: 245000");
    const stack = await load(folder);
    expect(validate(stack)).toMatchObject([{ code: "credits_step", rule: "C-2", places: [{ file: "orgs/rlc.yaml" }] }]);
    const client = await opened(folder);
    const planned = await plan(stack, client);
    const report = await apply(planned, client);
    expect(report.applied).toEqual([]);
    expect(report.problems.map(({ code }) => code)).toContain("credits_step");
  });

  it.each([0, -1, 1.5, 17, Number.NaN])("takes no parallelism of %d, and writes nothing", async (parallelism) => {
    const folder = stackFolder();
    const stack = await load(folder);
    const client = await opened(folder);
    const planned = await plan(stack, client);
    await expect(apply(planned, client, { parallelism })).rejects.toThrow(RangeError);
    expect((await plan(stack, client)).plan.operations).toHaveLength(planned.plan.operations.length);
  });

  it("refuses a plan that no longer fits, and writes nothing", async () => {
    const folder = stackFolder();
    const client = await opened(folder);
    await apply(await plan(await load(folder), client), client);
    rewrite(folder, "credits: 250000", "credits: 240000");
    const first = await plan(await load(folder), client);
    rewrite(folder, "credits: 240000", "credits: 230000");
    await apply(await plan(await load(folder), client), client);
    const report = await apply(first, client);
    expect(report.applied).toEqual([]);
    expect(report.problems.map(({ code }) => code)).toEqual(["plan_stale"]);
    expect((await allot.liveTree(client, "rlc")).tree.get("cd")?.allocated).toBe(230_000);
  });

  it("waits for who holds the lock, and says who does when it waits no longer", async () => {
    const folder = stackFolder();
    const client = await opened(folder);
    const planned = await plan(await load(folder), client);
    const other = await client.takeLock("rlc", {
      holderId: "x".repeat(32),
      holder: { command: "somebody", hostname: "elsewhere", host: null, process: null, run: null, runUrl: null },
    });
    const waitedFor: string[] = [];
    const applying = apply(planned, client, {
      lockTimeoutMs: 500,
      onWait: ({ holder }) => waitedFor.push(holder.hostname),
    });
    await expect(applying).rejects.toThrow(allot.LockTimeout);
    expect(waitedFor).toEqual(["elsewhere"]);
    await client.releaseLock("rlc", other.fence);
    expect((await apply(planned, client)).failed).toEqual([]);
  });

  it("saves a plan and applies it from its file, once", async () => {
    const folder = stackFolder();
    const client = await opened(folder);
    const file = join(folder, "plan.json");
    savePlan(await plan(await load(folder), client), file);
    const read = await readPlan(file);
    if ("problem" in read) throw new Error(read.problem.message);
    expect((await apply(read, client)).failed).toEqual([]);
    expect((await apply(read, client)).problems.map(({ code }) => code)).toEqual(["plan_used"]);
    writeFileSync(file, readFileSync(file, "utf8").replace("250000", "260000"));
    expect(await readPlan(file)).toMatchObject({ problem: { code: "plan_damaged" } });
  });

  it("asks the stack's policies when it plans and again when it applies; of a plan from a file, those of the stack as it is", async () => {
    const folder = stackFolder();
    const limited = (credits: number) =>
      writeFileSync(
        join(folder, "most.yaml"),
        `apiVersion: allot/v1\nkind: Policy\nname: most\nmaxAllocation: ${credits}\n`,
      );
    limited(100_000);
    const stack = readFileSync(join(folder, "allot.yaml"), "utf8");
    writeFileSync(join(folder, "allot.yaml"), `${stack}policies: [most.yaml]\n`);
    const client = await opened(folder);
    const refused = await plan(await load(folder), client);
    expect(refused.plan.guarded).toBe(true);
    const codes = (report: allot.Report) => [report.applied.length, report.problems.map(({ code }) => code)];
    expect(codes(await apply(refused, client))).toEqual([0, ["policy_max_allocation", "policy_max_allocation"]]);
    limited(250_000);
    const current = await load(folder);
    const planned = await plan(current, client);
    const file = join(folder, "plan.json");
    savePlan(planned, file);
    const read = await readPlan(file);
    if ("problem" in read) throw new Error(read.problem.message);
    expect(codes(await apply(read, client))).toEqual([0, ["policies_unknown"]]);
    limited(240_000);
    const changed = await load(folder);
    expect(codes(await apply(read, client, { stack: changed }))).toEqual([0, ["configuration_changed"]]);
    // Policies as they are count, not as they were when the plan was made.
    expect(codes(await apply({ ...planned, policies: changed.policies }, client))).toEqual([
      0,
      ["policy_max_allocation"],
    ]);
    expect(codes(await apply(read, client, { stack: current }))).toEqual([4, []]);
  });

  it("says what it lacks to reach a service", async () => {
    const folder = stackFolder();
    writeFileSync(
      join(folder, "allot.yaml"),
      "apiVersion: allot/v1\nkind: Stack\nname: x\nservice: https://orgs.example\n",
    );
    await expect(open(await load(folder))).rejects.toThrow("there is no token for https://orgs.example");
    writeFileSync(join(folder, "allot.yaml"), "kind: [");
    const broken = await load(folder);
    expect(broken.problems.length).toBeGreaterThan(0);
    await expect(open(broken)).rejects.toThrow("allot.yaml cannot be read");
  });

  it("finds drift, and says what the files would say with it; writes nothing", async () => {
    const folder = stackFolder();
    const stack = await load(folder);
    const client = await opened(folder);
    await apply(await plan(stack, client), client);
    expect((await drift(stack, client)).document).toMatchObject({ drift: [], problems: [] });
    const { groups } = await client.changeSet("rlc", {
      ...{ stack: null, run: "console" },
      groups: [{ operations: [change("mk", { country: "DE" })] }],
    });
    expect(groups).toMatchObject([{ status: "applied" }]);
    const found = await drift(stack, client);
    expect(found.document.drift).toMatchObject([{ address: "mk", field: "country", before: "CZ", live: "DE" }]);
    const before = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8");
    const { texts, document } = await accept(stack, found);
    expect(document).toMatchObject({ drift: [], accepted: { files: ["orgs/rlc.yaml"], left: [] } });
    expect(readFileSync(join(folder, "orgs/rlc.yaml"), "utf8")).toBe(before);
    for (const [file, text] of texts) writeFileSync(join(folder, file), text);
    expect((await plan(await load(folder), client)).document.operations).toEqual([]);
  });
});
