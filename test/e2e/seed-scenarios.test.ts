/**
 * The scenarios that this tool was asked for with, each named after its rules, at the terminal: with the embedded service, and against
 * `allot serve`. Over HTTP, and on both databases, they are in `test/conformance/seed-scenarios.ts`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Caller } from "../../src/wire/generated/caller.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import { documentOf, type Ended, edit, giveCredits } from "./allot.ts";
import { HOUR_MS, rlc, STAGES, START_MS, type Stage, served, time } from "./stage.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

/** Files of a stage: one text replaced by another. */
const declare = ({ folder }: Stage, before: string, after: string) => edit(folder, "orgs/rlc.yaml", before, after);
/** Without the invitations of owners, which are out all the while. */
const otherThanOwners = ({ pending }: Pick<Report, "pending">) =>
  pending.filter(({ kind }) => kind !== "membership.invite");

describe.each(STAGES)("credits (%s)", (_, staged) => {
  it("C-3: of 500,000 purchased, a child created with 10,000 leaves 490,000", async () => {
    const stage = await staged(rlc(500_000, { cd: "credits: 10000" }));
    expect(await stage.apply()).toMatchObject({ code: 0, applied: [expect.any(String), expect.any(String)] });
    expect(await stage.balances("rlc")).toEqual(["active", 500_000, 0, 0, 490_000]);
    expect(await stage.balances("cd")).toEqual(["active", 10_000, 0, 0, 10_000]);
  });

  it("C-2: 15,000 is refused offline, with its place, and is nothing that is planned", async () => {
    const stage = await staged(rlc(500_000, { cd: "credits: 15000" }));
    const refused = async () => {
      const { code, stdout } = await stage.run("validate");
      expect([code, stdout]).toEqual([1, expect.stringContaining("orgs/rlc.yaml:15:14 credits_step (C-2)")]);
    };
    await refused();
    expect(existsSync(join(stage.folder, ".allot/allot.db"))).toBe(false);
    const problems = [{ code: "credits_step", rule: "C-2", address: "cd" }];
    expect(await stage.plan()).toMatchObject({ operations: [], problems });
    expect(await stage.apply()).toMatchObject({ code: 1, applied: [] });
    await stage.stop();
    await refused();
  });

  /** A pool of 30,000 that is full, and what of a is used. */
  async function full(used: number): Promise<Stage> {
    const stage = await staged(rlc(30_000, { a: "credits: 20000", b: "credits: 10000" }));
    expect(await stage.apply()).toMatchObject({ code: 0 });
    await stage.use("a", "post", used);
    declare(stage, "credits: 20000", "credits: 99999");
    declare(stage, "credits: 10000", "credits: 20000");
    declare(stage, "credits: 99999", "credits: 10000");
    return stage;
  }

  it("C-4, C-6: in a full pool of A 20,000 and B 10,000, A having used 5,000, to A 10,000 and B 20,000 works", async () => {
    const stage = await full(5_000);
    expect(await stage.apply()).toMatchObject({ code: 0, problems: [] });
    expect(await stage.balances("rlc")).toEqual(["active", 30_000, 0, 0, 0]);
    expect(await stage.balances("a")).toEqual(["active", 10_000, 5_000, 0, 5_000]);
    expect(await stage.balances("b")).toEqual(["active", 20_000, 0, 0, 20_000]);
    await stage.use("a", "post", 4_000);
    const history = await stage.printed("history", "a");
    expect(history).toContain("90 % of 10,000 credits reached: 9,000 used, 0 held");
    expect(history).toContain("5,000 credits used");
    await stage.printed("verify");
  });

  it("C-4, C-6: A having used 12,345 it fails, short by 2,345, and writes nothing", async () => {
    const stage = await full(12_345);
    const before = await stage.written();
    for (const command of [["plan"], ["apply", "--auto-approve"]]) {
      const { code, stdout, stderr } = await stage.run(...command);
      expect([code, stdout + stderr]).toEqual([1, expect.stringContaining("short 2,345")]);
    }
    expect(await stage.written()).toEqual(before);
    expect(await stage.balances("a")).toEqual(["active", 20_000, 12_345, 0, 7_655]);
    await stage.printed("verify");
  });
});

describe.each(STAGES)("unlinking a client (%s)", (_, staged) => {
  const LEAVING = "state: unlinked\n    confirm: CD Inc.";
  const BOTH = { cd: "credits: 20000", lg: "credits: 50000" };

  it.each([
    ["absorb", ["active", 500_000, 12_345, 0, 437_655]],
    ["refund", ["active", 500_000, 0, 0, 450_000]],
  ] as const)("U-1 to U-6: used 12,345 of 20,000 with 500 held: the numbers at every step (%s)", async (how, after) => {
    const stage = await staged(rlc(500_000, BOTH, how === "refund" ? "usedOnUnlink: refund\n" : ""));
    expect((await stage.apply()).code).toBe(0);
    await stage.use("cd", "post", 12_345);
    await stage.use("cd", "hold", 500);
    expect(await stage.balances("cd")).toEqual(["active", 20_000, 12_345, 500, 7_155]);
    expect(await stage.balances("rlc")).toEqual(["active", 500_000, 0, 0, 430_000]);

    declare(stage, "    credits: 20000", `    credits: 20000\n    ${LEAVING}`);
    const drained = await stage.apply();
    expect(drained).toMatchObject({ code: 0, applied: [expect.any(String)] });
    const until = time(START_MS + HOUR_MS);
    expect(otherThanOwners(drained)).toMatchObject([
      { address: "cd", kind: "organization.unlink", until, waitsFor: expect.stringContaining("500 held credits") },
    ]);
    expect(await stage.balances("cd")).toEqual(["draining", 0, 12_345, 500, 0]);
    expect(await stage.balances("rlc")).toEqual(["active", 500_000, 0, 0, 437_155]);

    stage.nowMs = START_MS + HOUR_MS - 1_000;
    const held = await stage.apply();
    expect([held.code, held.applied, otherThanOwners(held)]).toMatchObject([0, [], [{ address: "cd", until }]]);
    await stage.use("cd", "void", 500);
    expect(await stage.balances("rlc")).toEqual(["active", 500_000, 0, 0, 437_655]);
    stage.nowMs = START_MS + HOUR_MS;

    expect((await stage.plan()).summary).toMatchObject({ operations: 1, organizationsUnlinked: 1 });
    const unlinked = await stage.apply();
    expect([unlinked.code, unlinked.applied.length, otherThanOwners(unlinked)]).toEqual([0, 1, []]);
    expect(await stage.balances("cd")).toBeUndefined();
    expect(await stage.balances("rlc")).toEqual(after);

    // Declared unlinked and gone is as declared.
    const again = await stage.plan();
    expect([again.operations, again.problems, otherThanOwners(again)]).toEqual([[], [], []]);
    await stage.printed("plan", "--detailed-exitcode");
    await stage.printed("verify");
  });

  it("U-1, U-6: zero, 59:59 pending, 60:00 done", async () => {
    const stage = await staged(rlc(500_000, BOTH));
    await stage.apply();
    declare(stage, "credits: 20000", LEAVING);
    expect(otherThanOwners(await stage.apply())).toMatchObject([{ until: time(START_MS + HOUR_MS) }]);
    stage.nowMs = START_MS + HOUR_MS - 1_000;
    const shown = await stage.printed("plan", "--detailed-exitcode");
    expect(shown).toMatch(
      /cd: organization\.unlink waits for the hour for work in flight, until\s+2026-01-31T09:00:00Z/,
    );
    expect(shown).toContain("Nothing to do now.");
    const early = await stage.apply();
    expect([early.code, early.applied, otherThanOwners(early)]).toMatchObject([0, [], [{ address: "cd" }]]);
    stage.nowMs = START_MS + HOUR_MS;
    expect(await stage.printed("plan")).toContain("unlinked for ever: rlc sees and manages it no longer");
    expect(await stage.apply()).toMatchObject({ code: 0, applied: [expect.any(String)] });
    expect(await stage.balances("cd")).toBeUndefined();
  });

  it("U-3, U-6: a wrong name is refused, with its place, before anything is drained; so is none", async () => {
    const stage = await staged(rlc(500_000, BOTH));
    await stage.apply();
    declare(stage, "credits: 20000", "state: unlinked\n    confirm: cd inc.");
    expect((await stage.plan()).problems).toMatchObject([
      { code: "confirmation_wrong", rule: "U-3", address: "cd", places: [{ file: "orgs/rlc.yaml", line: 16 }] },
    ]);
    expect(await stage.apply()).toMatchObject({ code: 1, applied: [] });
    declare(stage, "\n    confirm: cd inc.", "");
    const { code, stdout } = await stage.run("validate");
    expect([code, stdout]).toEqual([1, expect.stringContaining("orgs/rlc.yaml:15:12 confirmation_missing (U-6)")]);
    expect(await stage.balances("cd")).toEqual(["active", 20_000, 0, 0, 20_000]);
  });
});

describe.each(STAGES)("people (%s)", (_, staged) => {
  const USERS = `roles:
  auditor: {permissions: [credits:view]}
users:
  - {email: ops@rlc.example, name: Ops, roles: [admin]}
  - {email: ann@rlc.example, name: Ann, roles: [auditor]}
`;
  const SEVEN_DAYS_MS = 7 * 24 * HOUR_MS;
  const brief = ({ operations }: Plan) =>
    operations.map(({ kind, address, after }) => `${address} ${kind} ${after?.email ?? after?.name ?? ""}`);

  it("P-1, P-3: an owner, invited from the client's side, and users who never accept: seven days later expired, and asked again, once", async () => {
    const stage = await staged(rlc(500_000, { cd: "credits: 10000" }, USERS));
    const first = await stage.plan();
    expect(first.problems).toEqual([]);
    expect(brief(first).filter((line) => !line.includes("organization."))).toEqual([
      "rlc role.create auditor",
      "rlc membership.invite ops@rlc.example",
      "rlc membership.invite ann@rlc.example",
    ]);
    expect(first.summary).toMatchObject({ organizationsCreated: 2, invitationsSent: 2 });
    const report = await stage.apply();
    expect(report.code).toBe(0);
    expect(report.pending).toHaveLength(4);
    expect(report.pending).toContainEqual({
      ...{ address: "rlc", kind: "membership.invite", until: time(START_MS + SEVEN_DAYS_MS) },
      waitsFor: "Ops <ops@rlc.example> to accept",
    });

    for (const afterMs of [0, SEVEN_DAYS_MS - 1_000]) {
      stage.nowMs = START_MS + afterMs;
      const { operations, pending } = await stage.plan();
      expect(operations).toEqual([]);
      // Word for word what the report has said.
      expect(pending.map((one) => JSON.stringify(one)).toSorted()).toEqual(
        report.pending.map((one) => JSON.stringify(one)).toSorted(),
      );
      expect(pending).toContainEqual({
        ...{ address: "cd", kind: "membership.invite", until: time(START_MS + SEVEN_DAYS_MS) },
        waitsFor: "the owner Carl Dent <carl@cd.example> to accept",
      });
    }

    stage.nowMs = START_MS + SEVEN_DAYS_MS;
    const late = await stage.plan();
    expect(brief(late).toSorted()).toEqual([
      "cd membership.invite carl@cd.example",
      "rlc membership.invite ann@rlc.example",
      "rlc membership.invite ops@rlc.example",
      "rlc membership.invite rita@rlc.example",
    ]);
    expect(late.pending).toEqual([]);
    expect((await stage.apply()).code).toBe(0);
    const after = await stage.plan();
    expect(after.operations).toEqual([]);
    expect(after.pending.map(({ until }) => until)).toEqual(Array(4).fill(time(START_MS + 2 * SEVEN_DAYS_MS)));
    await stage.printed("verify");
  });
});

describe("who may (allot serve)", () => {
  const said = ({ stdout, stderr }: Ended) => (stdout + stderr).replaceAll(/\s+/g, " ");

  /** The example, applied, and somebody of the distributor with that role and full access. */
  async function servedTo(role: "admin" | "member"): Promise<{ stage: Stage; secret: string }> {
    const stage = await served();
    expect((await stage.apply()).code).toBe(0);
    const made = await stage.printed("token", "create", role, "--role", role, "--access", "full");
    return { stage, secret: made.trim() };
  }

  /** What a plan of theirs, and an apply, is refused with; nothing has been written by then. */
  async function refusedTo(secret: string, stage: Stage): Promise<{ problems: Plan["problems"]; text: string }> {
    const before = await stage.written();
    const { code, stdout } = await stage.as(secret, "plan", "--format", "json");
    const plan = documentOf<Plan>("plan", stdout);
    expect([code, plan.operations]).toEqual([1, []]);
    const applied = await stage.as(secret, "apply", "--auto-approve");
    expect(applied.code).toBe(1);
    expect(await stage.written()).toEqual(before);
    return { problems: plan.problems, text: said(applied) };
  }

  it("P-7, P-9: a distributor's plain member applies: refused before anything is written, and told once who may", async () => {
    const { stage, secret } = await servedTo("member");
    giveCredits(stage.folder, "cd", 200_000);
    giveCredits(stage.folder, "mk", 150_000);
    declare(stage, "name: LG Inc.", "name: LG Ltd.");
    const { problems, text } = await refusedTo(secret, stage);
    expect(problems).toEqual([
      expect.objectContaining({
        ...{ code: "forbidden", rule: "P-7", address: "rlc" },
        message:
          "none of the 3 changes of this plan is yours to make: a member changes nothing here; owners and admins do",
      }),
    ]);
    expect(text).toContain("owners and admins do");
    // Where the files ask for it: a credit of each of two, and a name.
    const lines = readFileSync(join(stage.folder, "orgs/rlc.yaml"), "utf8").split("\n");
    const asked = problems[0]?.places.map(({ line }) => lines[line - 1]?.trim()) ?? [];
    expect(asked.toSorted()).toEqual(["credits: 150000", "credits: 200000", "name: LG Ltd."]);
    const me = await stage.as(secret, "whoami", "--format", "json");
    expect(documentOf<Caller>("caller", me.stdout)).toMatchObject({
      ...{ organization: "rlc", roles: ["member"], person: null },
    });
    expect((await stage.as(secret, "whoami")).stdout).toContain("member of rlc");
  });

  it("P-1, P-7: an admin declares another owner of their own organization, whose owner is pending: refused at plan", async () => {
    const { stage, secret } = await servedTo("admin");
    declare(stage, "{name: Rita Lane, email: rita@rlc.example}", "{name: Nora New, email: nora@rlc.example}");
    giveCredits(stage.folder, "cd", 240_000);
    const { problems, text } = await refusedTo(secret, stage);
    expect(problems).toEqual([expect.objectContaining({ code: "forbidden", rule: "P-7", address: "rlc" })]);
    expect(problems[0]?.places[0]?.file).toBe("orgs/rlc.yaml");
    expect(text).toContain("by its owner");
  });

  it("P-4: a non-owner declares a transfer, to a member who is there: refused at plan", async () => {
    const { stage, secret } = await servedTo("admin");
    const nora = "{email: nora@rlc.example, name: Nora New, roles: [admin]}";
    declare(stage, "children:\n", `users: [${nora}]\nchildren:\n`);
    expect((await stage.apply()).code).toBe(0);
    for (const email of ["rita@rlc.example", "nora@rlc.example"]) await stage.accept(email);
    declare(stage, "{name: Rita Lane, email: rita@rlc.example}", "{name: Nora New, email: nora@rlc.example}");
    declare(stage, `users: [${nora}]\n`, "");
    const { problems, text } = await refusedTo(secret, stage);
    expect(problems).toEqual([expect.objectContaining({ code: "forbidden", rule: "P-4", address: "rlc" })]);
    expect(problems[0]?.places[0]).toMatchObject({ file: "orgs/rlc.yaml" });
    expect(text).toContain("by its owner");
    // Of the operator the same files are a plan: it is the asker who is refused.
    expect((await stage.plan()).operations).toMatchObject([{ kind: "owner.transfer", address: "rlc" }]);
  });
});
