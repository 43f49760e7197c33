/** `allot destroy` and `allot show`: everything of a stack goes, under the rules that every unlink is under; and a saved plan is looked at. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import { child } from "../service/under-test.ts";
import { documentOf, edit, temporaryFolder } from "./allot.ts";
import { Holding } from "./holding.ts";

const HOUR = 60 * 60 * 1000;
const APPLY = ["apply", "--auto-approve", "--quiet"];
const DESTROY = ["destroy", "--auto-approve", "--confirm", "RLC Inc."];
const RECLAIM = ["reclaim=rlc:210000", "reclaim=emea:100000", "unlink=cd", "unlink=emea", "unlink=lg"].flatMap(
  (one) => ["--allow", one],
);

const place = "region: eu1, country: CZ, owner: {name: Ann, email: ann@rlc.example}";
const TREE = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
children:
  cd: {name: CD Inc., ${place}, credits: 50000}
  emea:
    kind: Distributor
    name: RLC EMEA
    region: eu1
    country: CZ
    owner: {name: Ann, email: ann@rlc.example}
    credits: 100000
    children:
      lg: {name: LG Inc., ${place}, credits: 60000}
`;

async function stack(text = TREE): Promise<Holding> {
  const at = await Holding.start({ "orgs/rlc.yaml": text });
  expect(await at.run(...APPLY).ended).toMatchObject({ code: 0 });
  return at;
}

const said = (text: string) => text.replaceAll(/\s+/g, " ");
const keys = async ({ service }: Holding) => [...(await service.organizations()).keys()].sort();

async function reported(at: Holding, ...args: string[]): Promise<Report & { code: number | null }> {
  const { code, stdout } = await at.run(...args, "--format", "json").ended;
  return { ...documentOf<Report>("report", stdout), code };
}

describe("destroy", () => {
  it("U-1 U-3 U-5 drains, waits the hour, unlinks, leaf-up; what was used is absorbed; the root stays (O-8)", async () => {
    const at = await stack();
    await at.service.use({ key: "cd", kind: "post", credits: 15_000 });
    const first = await reported(at, ...DESTROY, ...RECLAIM);
    expect([first.code, first.failed, first.problems]).toEqual([0, [], []]);
    expect(first.pending.map(({ address, kind }) => `${address} ${kind}`).sort()).toEqual(
      expect.arrayContaining(["cd organization.unlink", "lg organization.unlink"]),
    );
    expect(await keys(at)).toEqual(["cd", "emea", "lg", "rlc"]);
    for (let round = 0; (await at.service.organizations()).size > 1; round += 1) {
      expect(round).toBeLessThan(4);
      at.service.clock.nowMs += HOUR;
      expect(await reported(at, ...DESTROY, ...RECLAIM)).toMatchObject({ code: 0, failed: [] });
    }
    const root = (await at.service.organizations()).get("rlc");
    expect([root?.allocated, root?.used]).toEqual([500_000, 15_000]);
    const over = await at.run(...DESTROY).ended;
    expect([over.code, over.stdout]).toEqual([0, "Nothing to unlink: first-tree manages nothing below rlc.\n"]);
    expect((await at.run("verify").ended).code).toBe(0);
  }, 180_000);

  it("stays with --wait until all levels are gone: one report", async () => {
    const at = await stack();
    const running = at.run(...DESTROY, ...RECLAIM, "--wait", "--report", "report.json");
    await running.until(/waiting: lg organization\.unlink/);
    at.service.clock.nowMs += HOUR;
    await running.until(/waiting: emea organization\.unlink .*\n?.*until\s+2026-01-31T10:00:00Z|Applied/);
    at.service.clock.nowMs += HOUR;
    const { code, stderr } = await running.ended;
    expect([code, stderr]).toEqual([0, stderr]);
    expect(await keys(at)).toEqual(["rlc"]);
    const report = documentOf<Report>("report", readFileSync(join(at.folder, "report.json"), "utf8"));
    expect([report.problems, report.failed, report.pending.map(({ kind }) => kind)]).toEqual([[], [], []]);
    expect(stderr).toContain("The root rlc stays");
  }, 180_000);

  it("is under the guards of every plan: lets go by name only, exit 4, nothing written", async () => {
    const at = await stack();
    const refused = await reported(at, ...DESTROY);
    expect(refused.code).toBe(4);
    expect(new Set(refused.problems.map(({ code }) => code))).toEqual(
      new Set(["guard_credits_reclaimed", "guard_unlinks"]),
    );
    const one = await reported(at, ...DESTROY, ...RECLAIM.slice(2));
    expect([one.code, one.problems.map(({ code, address }) => `${code} ${address}`)]).toEqual([
      4,
      ["guard_credits_reclaimed rlc"],
    ]);
    expect(said(one.problems[0]?.message ?? "")).toContain("--allow reclaim=rlc:210000");
    expect((await at.run("plan", "--detailed-exitcode").ended).code).toBe(0);
  }, 180_000);

  it("is asked of the policies of the stack, which nobody lets through", async () => {
    const at = await stack();
    const policy = "apiVersion: allot/v1\nkind: Policy\nname: nobody-leaves\nmessage: Ask first.\n";
    const schema = "operations:\n  schema: { properties: { kind: { enum: [credits.allocate] } } }\n";
    mkdirSync(join(at.folder, "policies"));
    writeFileSync(join(at.folder, "policies/leaving.yaml"), policy + schema);
    edit(at.folder, "allot.yaml", "kind: Stack", 'kind: Stack\npolicies: ["policies/*.yaml"]');
    const { code, problems } = await reported(at, ...DESTROY, ...RECLAIM);
    expect([code, JSON.stringify(problems)]).toEqual([4, expect.stringContaining("policies/leaving.yaml")]);
    expect((await at.service.organizations()).get("cd")).toMatchObject({ allocated: 50_000, phase: "active" });
    edit(at.folder, "policies/leaving.yaml", "operations:", "operatons:");
    expect((await reported(at, ...DESTROY, ...RECLAIM)).code).not.toBe(0);
    expect((await at.service.organizations()).get("cd")).toMatchObject({ phase: "active" });
  }, 180_000);

  it("O-13 leaves what is protected, and everything with it", async () => {
    const at = await stack(TREE.replace("credits: 50000}", "credits: 50000, protected: true}"));
    const { code, problems } = await reported(at, ...DESTROY, ...RECLAIM);
    expect([code, problems]).toMatchObject([1, [{ code: "protected", rule: "O-13", address: "cd", places: [] }]]);
    expect((await at.run("plan", "--detailed-exitcode").ended).code).toBe(0);
  }, 180_000);

  it("U-3 waits for what is held, and says so", async () => {
    const at = await stack();
    await at.service.use({ key: "cd", kind: "hold", credits: 10_000 });
    const first = await reported(at, ...DESTROY, ...RECLAIM);
    const held = first.pending.find(({ address }) => address === "cd") ?? first.problems[0];
    expect([first.code, JSON.stringify(held)]).toEqual([0, expect.stringMatching(/held|hold|hour/)]);
    await at.service.use({ key: "cd", kind: "void", credits: 10_000 });
    at.service.clock.nowMs += 2 * HOUR;
    expect((await reported(at, ...DESTROY, ...RECLAIM)).code).toBe(0);
    expect(await keys(at)).not.toContain("cd");
  }, 180_000);

  it("language-10 leaves what another stack or nobody manages, and the distributor above it, and says why", async () => {
    const at = await stack();
    const { json } = await at.service.post([[child("xx", "emea")]], { stack: "other" });
    expect(JSON.stringify(json)).toContain('"applied"');
    const shown = await at.run(...DESTROY, ...RECLAIM).ended;
    expect([shown.code, shown.stderr]).toEqual([0, shown.stderr]);
    expect(said(shown.stdout)).toContain("emea stays, for what is below or anchored to it and is left alone: xx");
    at.service.clock.nowMs += HOUR;
    expect((await reported(at, ...DESTROY)).code).toBe(0);
    expect(await keys(at)).toEqual(["emea", "rlc", "xx"]);
  }, 180_000);

  it("works while declarations are broken, and takes the name of the root alone for a yes", async () => {
    const at = await stack();
    edit(at.folder, "orgs/rlc.yaml", "purchasedCredits: 500000", "purchasedCredits: many");
    expect((await at.run("plan").ended).code).toBe(1);
    const wrong = await at.run("destroy", "--auto-approve", "--confirm", "rlc", ...RECLAIM).ended;
    expect([wrong.code, said(wrong.stderr)]).toEqual([1, expect.stringContaining("confirmation_wrong (U-3)")]);
    const unconfirmed = await at.run("destroy", "--auto-approve", ...RECLAIM).ended;
    expect([unconfirmed.code, said(unconfirmed.stderr)]).toEqual([1, expect.stringContaining("--confirm NAME")]);
    const asked = at.onTerminal(80, "destroy", ...RECLAIM);
    await asked.until(/type the root's name, RLC Inc\.: /);
    asked.type("yes\r");
    expect(await asked.ended).toMatchObject({ code: 1, stdout: expect.stringContaining("Nothing was unlinked.") });
    const again = at.onTerminal(80, "destroy", ...RECLAIM);
    await again.until(/type the root's name, RLC Inc\.: /);
    again.type("RLC Inc.\r");
    expect(await again.ended).toMatchObject({ code: 0, stdout: expect.stringContaining("Applied") });
  }, 180_000);

  it("is saved, looked at, and applied like any other plan, once; and called off by a revert of that run", async () => {
    const at = await stack();
    const out = await at.run("destroy", "--out", "destroy.json", ...RECLAIM, "--format", "json").ended;
    expect(out.code).toBe(0);
    const plan = documentOf<Plan>("plan", out.stdout);
    const shown = await at.run("show", "destroy.json", "--format", "json").ended;
    const { seal, ...document } = documentOf<Plan>("plan", shown.stdout);
    expect(document).toEqual(plan);
    const applied = await at.run("apply", "destroy.json", "--report", "report.json").ended;
    expect([applied.code, applied.stderr]).toEqual([0, applied.stderr]);
    expect((await at.run("apply", "destroy.json").ended).code).toBe(3);
    const { run } = documentOf<Report>("report", readFileSync(join(at.folder, "report.json"), "utf8"));
    expect((await at.run("revert", String(run), "--out", "back.json").ended).code).toBe(0);
    expect((await at.run("apply", "back.json").ended).code).toBe(0);
    for (const [key, allocated] of [
      ["cd", 50_000],
      ["emea", 100_000],
      ["lg", 60_000],
    ] as const)
      expect((await at.service.organizations()).get(key)).toMatchObject({ allocated, phase: "active" });
  }, 180_000);

  it("is not waited for as a saved plan, whose files would call it off, and says how it goes on", async () => {
    const at = await stack();
    expect((await at.run("destroy", "--out", "destroy.json", ...RECLAIM).ended).code).toBe(0);
    const waited = await at.run("apply", "destroy.json", "--wait").ended;
    expect([waited.code, said(waited.stderr)]).toEqual([
      3,
      expect.stringContaining("would call its unlink off; `allot destroy` goes on with it"),
    ]);
  }, 180_000);
});

describe("show", () => {
  it("prints a saved plan as `plan` did, anywhere, and the report of its apply with what its operations are", async () => {
    const at = await Holding.start({ "orgs/rlc.yaml": TREE });
    const planned = await at.run("plan", "--out", "plan.json").ended;
    expect(planned.code).toBe(0);
    const away = temporaryFolder();
    const shown = await at.run("show", "plan.json").ended;
    expect([shown.code, shown.stdout]).toEqual([0, planned.stdout]);
    expect(said(shown.stderr)).toContain(
      "The seal is whole: a plan of the stack first-tree, made on revision 0 of rlc",
    );
    writeFileSync(join(away, "plan.json"), readFileSync(join(at.folder, "plan.json")));
    const { allot } = await import("./allot.ts");
    expect(await allot(["show", "plan.json"], { folder: away })).toMatchObject({ code: 0, stdout: planned.stdout });
    const applied = await at.run("apply", "plan.json", "--report", "report.json").ended;
    expect(applied.code).toBe(0);
    const report = await at.run("show", "report.json", "--plan", "plan.json").ended;
    expect([report.code, report.stdout]).toEqual([0, applied.stdout]);
    const json = await at.run("show", "report.json", "--format", "json").ended;
    expect(json.stdout).toBe(readFileSync(join(at.folder, "report.json"), "utf8"));
  }, 180_000);

  it("refuses what is no plan or no longer the plan that was looked at, and says what it is", async () => {
    const at = await Holding.start({ "orgs/rlc.yaml": TREE });
    expect((await at.run("plan", "--out", "plan.json").ended).code).toBe(0);
    const text = readFileSync(join(at.folder, "plan.json"), "utf8");
    const cases: Record<string, [string, string]> = {
      "edited.json": [text.replace("50000", "60000"), "not as it was saved: its seal does not fit"],
      "short.json": [text.slice(0, 500), "was cut short"],
      "newer.json": [text.replace('"formatVersion": 1', '"formatVersion": 2'), "newer allot"],
      "report.json": ['{"formatVersion": 1, "applied": 3}', "is no report"],
      "list.json": ["[1, 2]", "is no saved plan"],
    };
    for (const [file, [content, words]] of Object.entries(cases)) {
      writeFileSync(join(at.folder, file), content);
      const { code, stdout, stderr } = await at.run("show", file).ended;
      expect([file, code, stdout]).toEqual([file, 1, ""]);
      expect(said(stderr), file).toContain(words);
      const json = await at.run("show", file, "--format", "json").ended;
      expect(documentOf<Plan>("plan", json.stdout).problems).toHaveLength(1);
    }
    expect(said((await at.run("show", "none.json").ended).stderr)).toContain("no such file");
    expect(said((await at.run("show", "plan.json", "--plan", "plan.json").ended).stderr)).toContain(
      "goes with a report",
    );
  }, 180_000);
});
