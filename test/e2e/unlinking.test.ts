/**
 * A client leaves, as one sees it at the terminal: what calls that off and takes it back, waiting for it, and what stands against it. Drained,
 * pending with its time, and unlinked: `seed-scenarios.test.ts`.
 */
import { once } from "node:events";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { meter } from "../../src/service/domain/usage.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import type { Node, Tree } from "../../src/wire/generated/tree.ts";
import { allocate, newOperationId, OPERATOR, serve } from "../service/under-test.ts";
import { allot, documentOf, edit, starting, temporaryStack } from "./allot.ts";

const HOUR = 60 * 60 * 1000;
const START = Date.parse("2026-01-31T08:00:00Z");
const APPLY = ["apply", "--auto-approve", "--quiet"];

const time = (ms: number) => new Date(ms).toISOString();

/** rlc with 500,000 purchased; cd has 20,000, lg 50,000. */
const tree = (cd = "credits: 20000", rlc = "") => `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
${rlc}children:
  cd:
    name: CD Inc.
    region: eu1
    country: CZ
    owner: {name: Carl Dent, email: carl@cd.example}
    ${cd}
  lg:
    name: LG Inc.
    region: eu1
    country: CZ
    owner: {name: Lin Gao, email: lin@lg.example}
    credits: 50000
`;

const LEAVING = "state: unlinked\n    confirm: CD Inc.";

/** Without the invitations of owners, which are out all the while. */
function staged<Document extends Pick<Report, "pending">>(document: Document): Document {
  return { ...document, pending: document.pending.filter(({ kind }) => kind !== "membership.invite") };
}
const stagedReport = (text: string) => staged(documentOf<Report>("report", text));

/** A stack whose service has the times that a test says. */
class Stack {
  readonly folder: string;
  nowMs = START;

  constructor(text: string) {
    this.folder = temporaryStack({ "orgs/rlc.yaml": text });
  }

  run(...args: string[]) {
    return allot(args, { folder: this.folder, environment: { ALLOT_NOW: time(this.nowMs) } });
  }

  async plan(...args: string[]): Promise<Plan> {
    return staged(documentOf<Plan>("plan", (await this.run("plan", "--format", "json", ...args)).stdout));
  }

  async apply(...args: string[]): Promise<Report & { code: number | null }> {
    const { code, stdout } = await this.run(...APPLY, "--format", "json", ...args);
    return { ...stagedReport(stdout), code };
  }

  /** Balances and phase of an organization; undefined where it is not in the tree. */
  async balances(key: string) {
    const { root } = documentOf<Tree>("tree", (await this.run("tree", "--format", "json")).stdout);
    const all = root ? [root, ...root.children] : [];
    const found: Node | undefined = all.find((node) => node.key === key);
    return found && [found.phase, found.allocated, found.used, found.held, found.available];
  }

  /** What the metering side posts (C-8). */
  async post(credits: number): Promise<void> {
    const store = await openSqlite({ file: join(this.folder, ".allot/allot.db") });
    const usage = { root: "rlc", key: "cd", operation: newOperationId(), asked: { kind: "use", credits } as const };
    const answer = await store.write(() => meter(usage, OPERATOR, this.nowMs));
    await store.close();
    if ("code" in answer) throw new Error(answer.detail);
  }
}

/** A stack whose service is one of this test, with a clock that the test sets. */
async function atService(text: string) {
  const folder = temporaryStack({ "orgs/rlc.yaml": text });
  const service = await serve(await openSqlite({ file: join(folder, "service.db") }));
  onTestFinished(() => service.close());
  service.clock.nowMs = START;
  const program = join(import.meta.dirname, "main-at-service.ts");
  const environment = { TEST_SOCKET: service.socketPath, TEST_TOKEN: service.token };
  const start = (...args: string[]) => {
    const { process, ended } = starting(args, { folder, program, environment });
    let aside = "";
    process.stderr.on("data", (more: string) => {
      aside += more;
    });
    const saying = async (words: string) => {
      while (!aside.includes(words)) await once(process.stderr, "data");
    };
    /** Waits until it has said something; where it ends before that, says with what. */
    const said = (words: string) =>
      Promise.race([saying(words), ended.then(({ stderr }) => Promise.reject(new Error(`it ended: ${stderr}`)))]);
    return { ended, said };
  };
  return { folder, service, start };
}

describe("unlinking a client", () => {
  it("U-6 a key that never was is warned of, and one that is gone is not", async () => {
    const stack = new Stack(tree());
    await stack.apply();
    edit(stack.folder, "orgs/rlc.yaml", "  lg:", "  dc: {state: unlinked, confirm: DC Inc.}\n  lg:");
    expect((await stack.run("validate")).code).toBe(0);
    const { code, stdout } = await stack.run("plan", "--detailed-exitcode");
    expect([code, stdout]).toEqual([0, expect.stringContaining("Warning:\n  orgs/rlc.yaml:16:15 never_there (U-6)")]);
    expect((await stack.plan()).warnings).toMatchObject([{ code: "never_there", address: "dc" }]);
    edit(stack.folder, "orgs/rlc.yaml", "  dc: {state: unlinked, confirm: DC Inc.}\n", "");
    edit(stack.folder, "orgs/rlc.yaml", "credits: 20000", LEAVING);
    await stack.apply();
    stack.nowMs = START + HOUR;
    await stack.apply();
    expect(await stack.balances("cd")).toBeUndefined();
    expect(await stack.plan()).not.toHaveProperty("warnings");
  }, 60_000);

  it("U-1 credits that were raised meanwhile are drained again, and the hour begins anew", async () => {
    const stack = new Stack(tree());
    await stack.apply();
    edit(stack.folder, "orgs/rlc.yaml", "credits: 20000", LEAVING);
    await stack.apply();
    stack.nowMs = START + HOUR / 2;
    edit(stack.folder, "orgs/rlc.yaml", LEAVING, "credits: 10000");
    await stack.apply();
    stack.nowMs = START + HOUR;
    edit(stack.folder, "orgs/rlc.yaml", "credits: 10000", LEAVING);
    expect(await stack.apply()).toMatchObject({
      ...{ code: 0, applied: [expect.any(String)] },
      pending: [{ until: time(START + 2 * HOUR) }],
    });
  }, 60_000);

  it("a saved plan that unlinks is stale once credits were raised, and a drain is taken back by revert", async () => {
    const stack = new Stack(tree());
    await stack.apply();
    edit(stack.folder, "orgs/rlc.yaml", "credits: 20000", LEAVING);
    const { run } = await stack.apply();
    stack.nowMs = START + HOUR;
    expect((await stack.run("plan", "--out", "unlink.json")).code).toBe(0);
    const back = await stack.run("revert", run ?? "", "--out", "back.json");
    expect(back).toMatchObject({ code: 0 });
    expect((await stack.run("apply", "back.json")).code).toBe(0);
    expect(await stack.balances("cd")).toEqual(["active", 20_000, 0, 0, 20_000]);
    expect((await stack.run("apply", "unlink.json")).code).toBe(3);
  }, 60_000);
});

describe("apply --wait", () => {
  it("stays until the hour is over, and unlinks: one report of both", async () => {
    const at = await atService(tree());
    const first = at.start(...APPLY);
    expect((await first.ended).code).toBe(0);
    edit(at.folder, "orgs/rlc.yaml", "credits: 20000", LEAVING);
    const { ended, said } = at.start(...APPLY, "--wait", "--format", "json");
    await said("until\n  2026-01-31T09:00:00Z");
    at.service.clock.nowMs = START + HOUR;
    const { code, stdout } = await ended;
    const report = stagedReport(stdout);
    expect([code, report.pending, report.problems, report.applied.length]).toEqual([0, [], [], 2]);
    expect([...(await at.service.organizations()).keys()].sort()).toEqual(["lg", "rlc"]);
  }, 60_000);

  it("goes on with what is left after a saved plan, and with nothing that it has not announced", async () => {
    const at = await atService(tree());
    expect((await at.start(...APPLY).ended).code).toBe(0);
    edit(at.folder, "orgs/rlc.yaml", "credits: 20000", LEAVING);
    expect((await at.start("plan", "--out", "plan.json").ended).code).toBe(0);
    const { ended, said } = at.start("apply", "plan.json", "--wait", "--report", "report.json");
    await said("waiting: cd");
    // Somebody takes credits from lg: the files ask for them back, which nobody has looked at.
    const taken = await at.service.post([[allocate("lg", 10_000)]], { stack: null });
    expect(taken.json.groups).toMatchObject([{ status: "applied" }]);
    at.service.clock.nowMs = START + HOUR;
    const { code } = await ended;
    const report = stagedReport(readFileSync(join(at.folder, "report.json"), "utf8"));
    expect([code, report.applied.length]).toEqual([3, 1]);
    expect(report.problems).toMatchObject([{ code: "plan_stale" }]);
    expect((await at.service.organizations()).size).toBe(3);
  }, 60_000);

  it("U-1 unlinks at once, after draining, what has had no credits for an hour", async () => {
    const stack = new Stack(tree());
    await stack.apply();
    edit(stack.folder, "orgs/rlc.yaml", "credits: 20000", "credits: 0");
    await stack.apply();
    stack.nowMs = START + 2 * HOUR;
    edit(stack.folder, "orgs/rlc.yaml", "credits: 0", LEAVING);
    const first = { address: "cd", kind: "organization.unlink", until: null };
    expect((await stack.plan()).pending).toEqual([
      { ...first, waitsFor: "it to be drained first, by this apply; its hour is over" },
    ]);
    const twin = new Stack(tree());
    cpSync(stack.folder, twin.folder, { recursive: true });
    twin.nowMs = stack.nowMs;
    expect(await twin.apply()).toMatchObject({
      ...{ code: 0, applied: [expect.any(String)] },
      pending: [{ ...first, waitsFor: "the next apply; its hour is over" }],
    });
    const waited = await stack.apply("--wait");
    expect([waited.code, waited.applied.length, waited.pending, waited.problems]).toEqual([0, 2, [], []]);
    expect(await stack.balances("cd")).toBeUndefined();
  }, 60_000);

  it("says that it would wait for ever where the clock stands still", async () => {
    const stack = new Stack(tree());
    await stack.apply();
    edit(stack.folder, "orgs/rlc.yaml", "credits: 20000", LEAVING);
    const report = await stack.apply("--wait");
    expect(report).toMatchObject({
      ...{ code: 1, applied: [expect.any(String)], pending: [{ address: "cd" }] },
      problems: [{ code: "clock_stands_still" }],
    });
  }, 60_000);

  it("ends at Ctrl-C with its report", async () => {
    const stack = new Stack(tree());
    await allot(APPLY, { folder: stack.folder });
    edit(stack.folder, "orgs/rlc.yaml", "credits: 20000", LEAVING);
    const { process, ended } = starting([...APPLY, "--wait", "--format", "json"], { folder: stack.folder });
    let aside = "";
    process.stderr.on("data", (text: string) => {
      aside += text;
    });
    while (!aside.includes("waiting: cd")) await once(process.stderr, "data");
    process.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    expect(stagedReport(stdout)).toMatchObject({
      ...{ applied: [expect.any(String)], pending: [{ address: "cd", kind: "organization.unlink" }] },
      problems: [{ code: "interrupted" }],
    });
  }, 60_000);

  it("ends at once where nothing is pending", async () => {
    const stack = new Stack(tree());
    expect(await stack.apply("--wait")).toMatchObject({ code: 0, pending: [], problems: [] });
    expect(await stack.apply("--wait")).toMatchObject({ code: 0, applied: [] });
  }, 60_000);
});

describe("O-9, O-13 pause and protection", () => {
  it("a paused child stays paused through an apply unless its declaration says otherwise", async () => {
    const stack = new Stack(tree("credits: 20000\n    state: paused"));
    expect((await stack.apply()).code).toBe(0);
    expect(await stack.balances("cd")).toEqual(["paused", 20_000, 0, 0, 20_000]);
    await expect(stack.post(1)).rejects.toThrow("cd is paused");
    edit(stack.folder, "orgs/rlc.yaml", "\n    state: paused", "");
    edit(stack.folder, "orgs/rlc.yaml", "credits: 20000", "credits: 30000");
    expect((await stack.apply()).code).toBe(0);
    expect(await stack.balances("cd")).toEqual(["paused", 30_000, 0, 0, 30_000]);
    edit(stack.folder, "orgs/rlc.yaml", "credits: 30000", "credits: 30000\n    state: active");
    expect((await stack.run("plan")).stdout).toContain("resumed: it consumes again");
    expect((await stack.apply()).code).toBe(0);
    await stack.post(1);
  }, 60_000);

  it("a protected child is cut only by an apply after the one that lifts its protection", async () => {
    const stack = new Stack(tree("credits: 20000\n    protected: true"));
    expect((await stack.apply()).code).toBe(0);
    expect((await stack.run("tree")).stdout).toContain("CD Inc. (protected)");
    edit(stack.folder, "orgs/rlc.yaml", "credits: 20000\n    protected: true", "credits: 10000\n    protected: false");
    expect((await stack.plan()).problems).toMatchObject([
      { code: "protected", rule: "O-13", address: "cd", places: [{ file: "orgs/rlc.yaml", line: 16 }] },
    ]);
    edit(stack.folder, "orgs/rlc.yaml", "credits: 10000", "credits: 20000");
    expect((await stack.apply()).code).toBe(0);
    edit(stack.folder, "orgs/rlc.yaml", "credits: 20000", "credits: 10000");
    expect((await stack.apply()).code).toBe(0);
    expect(await stack.balances("cd")).toEqual(["active", 10_000, 0, 0, 10_000]);
  }, 60_000);

  it("what is exported of it plans to nothing", async () => {
    const stack = new Stack(tree("credits: 20000\n    state: paused\n    protected: true\n    customerAccess: refuse"));
    await stack.apply();
    edit(stack.folder, "orgs/rlc.yaml", "credits: 50000", "state: unlinked\n    confirm: LG Inc.");
    await stack.apply();
    const { stdout } = await stack.run("export");
    const copy = temporaryStack({ "orgs/rlc.yaml": stdout });
    expect((await stack.run("explain", "cd.customerAccess")).stdout).toContain("refuse");
    edit(stack.folder, "allot.yaml", 'files: ["orgs/**/*.yaml"]', 'files: ["exported/*.yaml"]');
    cpSync(join(copy, "orgs"), join(stack.folder, "exported"), { recursive: true });
    expect(await stack.plan()).toMatchObject({ operations: [], problems: [], unmanaged: [] });
  }, 60_000);
});
