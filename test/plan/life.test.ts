/** The life of a child in a plan: phases, protection, and an unlink at each of its stages (O-8, O-9, O-13, U-1 to U-6). */
import { describe, expect, it } from "vitest";
import type { DesiredLife } from "../../src/model/desired.ts";
import type { Organization } from "../../src/model/organization.ts";
import type { Plan } from "../../src/plan/index.ts";
import { NOW } from "../model/plant.ts";
import { planOf, type Spec } from "./trees.ts";

const HOUR = 60 * 60 * 1000;
const rlc: Spec = { key: "rlc", credits: 500_000 };
const time = (ms: number) => new Date(ms).toISOString();

/** Kinds and addresses, in the order of the plan. */
const done = ({ operations }: Plan) => operations.map(({ change }) => `${change.address} ${change.kind.split(".")[1]}`);
const wrong = ({ problems }: Plan) => problems.map(({ code, rule, address }) => [code, rule, address]);
const waits = ({ pending }: Plan) =>
  pending.map(
    ({ address, kind, waitsFor, until }) =>
      `${address} ${kind.split(".")[1]}: ${waitsFor}${until ? ` until ${until}` : ""}`,
  );

const leaving = (key: string, more: Partial<Spec> = {}): Spec => ({
  ...{ key, life: { phase: "unlinked", confirm: `${key} Inc.` } },
  ...more,
});
/** A child whose credits became 0 so long ago. */
const drained = (key: string, agoMs: number, more: Partial<Spec> = {}): Spec => ({
  ...{ key, credits: 0, live: { phase: "draining", drainedAt: NOW - agoMs } },
  ...more,
});

describe("O-8, O-9 phases", () => {
  it.each<[string, Organization["phase"], DesiredLife["phase"] | undefined, string[]]>([
    ["a paused child stays paused where nothing is declared", "paused", undefined, []],
    ["a draining child goes on so where nothing is declared", "draining", undefined, []],
    ["what is paused is resumed by `active`", "paused", "active", ["cd resume"]],
    ["what is active stays so", "active", "active", []],
    ["draining is called off by `active`", "draining", "active", ["cd resume"]],
    ["`paused` pauses", "active", "paused", ["cd pause"]],
    ["what is paused is not paused again", "paused", "paused", []],
    ["draining is called off by `paused`", "draining", "paused", ["cd pause"]],
  ])("%s", (_title, phase, declared, expected) => {
    const made = planOf(
      [rlc, { key: "cd", live: { phase } }],
      [rlc, { key: "cd", ...(declared && { life: { phase: declared } }) }],
    );
    expect([wrong(made), done(made)]).toEqual([[], expected]);
  });

  it("language-3 U-4 who is on the way out without the files saying so is warned of, with until when and the ways out", () => {
    const cd = (phase?: DesiredLife["phase"]): Spec => ({ key: "cd", ...(phase && { life: { phase } }) });
    const told = ({ warnings }: Plan) => warnings.map(({ code, rule, message }) => `${code} ${rule} ${message}`);
    const gone = { ...drained("cd", HOUR / 2), credits: 0 };
    const waysOut = "`state: active` keeps it, `state: unlinked` with its name as `confirm` lets it go";
    expect(told(planOf([rlc, gone], [rlc, { ...cd(), credits: 0 }]))).toEqual([
      `draining U-4 cd is on its way out, which no file says, its credits 0 since ${time(NOW - HOUR / 2)}: from ${time(NOW + HOUR / 2)} on it can be unlinked, for ever; ${waysOut}`,
    ]);
    expect(told(planOf([rlc, gone], [rlc, cd()]))[0]).toContain(
      "on it can be unlinked, for ever; the files give it 10,000 credits, and it drains all the same; `state: active`",
    );
    expect(told(planOf([rlc, { ...cd(), live: { phase: "draining" } }], [rlc, cd()]))[0]).toContain(
      "which no file says, and has 10,000 credits, which stop that (U-1); `state: active`",
    );
    for (const phase of ["active", "paused"] as const) expect(told(planOf([rlc, gone], [rlc, cd(phase)]))).toEqual([]);
    expect(told(planOf([rlc, gone], [rlc, leaving("cd")]))).toEqual([]);
    expect(told(planOf([rlc, cd()], [rlc, cd()]))).toEqual([]);
  });

  it("a child is created with its settings, and paused and protected after that", () => {
    const settings = { access: "delegated", customerAccess: "refuse" } as const;
    const made = planOf([rlc], [rlc, { key: "cd", profile: settings, life: { phase: "paused", protected: true } }]);
    expect(done(made)).toEqual(["cd create", "cd pause", "cd protect"]);
    expect(made.operations[0]?.change.after).toMatchObject(settings);
    const [first, second] = made.operations;
    expect([second?.dependsOn, made.operations[2]?.dependsOn]).toEqual([[first?.id], [second?.id]]);
  });

  it("O-10, O-11, U-5 settings are changed in place, and those that are not declared stay", () => {
    const made = planOf(
      [rlc, { key: "cd", profile: { access: "delegated", customerAccess: "refuse" } }],
      [
        { ...rlc, profile: { usedOnUnlink: "refund" } },
        { key: "cd", profile: { access: "sealed", customerAccess: "refuse" } },
      ],
    );
    expect(made.operations.map(({ before, change }) => [change.address, before, change.after])).toEqual([
      ["cd", { access: "delegated" }, { access: "sealed" }],
      ["rlc", { usedOnUnlink: "absorb" }, { usedOnUnlink: "refund" }],
    ]);
  });
});

describe("O-13 protection", () => {
  const cd = { key: "cd", credits: 20_000 };
  const safe = { ...cd, live: { protected: true } };
  const emea: Spec = { key: "emea", kind: "Distributor", credits: 50_000 };

  it.each<[string, Spec]>([
    ["paused", { ...cd, life: { phase: "paused" } }],
    ["cut", { ...cd, credits: 10_000 }],
    ["moved", { ...cd, parent: "emea" }],
    ["drained", leaving("cd")],
  ])("what is protected is not %s, nor by the plan that lifts the protection", (_what, wanted) => {
    for (const life of [wanted.life, { ...wanted.life, protected: false }]) {
      const made = planOf([rlc, safe, emea], [rlc, { ...wanted, ...(life && { life }) }, emea]);
      expect(wrong(made)).toEqual([["protected", "O-13", "cd"]]);
      expect(made.problems[0]?.places).toEqual([{ file: "tree.yaml", line: 2, column: 2 }]);
    }
  });

  it("ends a draining before it protects", () => {
    const draining = { ...cd, live: { phase: "draining" } } as const;
    const made = planOf([rlc, draining], [rlc, { ...draining, life: { phase: "active", protected: true } }]);
    expect(done(made)).toEqual(["cd resume", "cd protect"]);
    expect(wrong(planOf([rlc, draining], [rlc, { ...draining, life: { protected: true } }]))).toEqual([
      ["phase_does_not_follow", "O-13", "cd"],
    ]);
  });
  it("lifting it is a plan of its own, and so is all that protection does not refuse beside it", () => {
    const wanted = { ...cd, credits: 30_000, life: { protected: false } };
    const made = planOf([rlc, safe], [rlc, wanted]);
    expect([wrong(made), done(made)]).toEqual([[], ["cd unprotect", "cd allocate"]]);
  });

  it("a cut and a pause come before the protection that would refuse them", () => {
    const made = planOf([rlc, cd], [rlc, { ...cd, credits: 10_000, life: { phase: "paused", protected: true } }]);
    expect([wrong(made), done(made)]).toEqual([[], ["cd allocate", "cd pause", "cd protect"]]);
  });

  it("a protection that is not declared stays", () => {
    expect(done(planOf([rlc, safe], [rlc, cd]))).toEqual([]);
  });
});

describe("U-1, U-6 an unlink", () => {
  it("begins with draining, and names what comes then", () => {
    const made = planOf(
      [rlc, { key: "cd", credits: 20_000, used: 12_345, held: 500 }],
      [rlc, leaving("cd", { credits: 20_000 })],
    );
    expect(done(made)).toEqual(["cd drain"]);
    expect(made.operations[0]).toMatchObject({ before: { phase: "active", credits: 20_000 }, reversible: true });
    expect(waits(made)).toEqual(["cd unlink: the hour for work in flight, from when it is drained"]);
    expect(made.summary).toMatchObject({ organizationsUnlinked: 0, creditsReclaimed: 20_000 });
    expect(made.pools[0]?.after.available).toBe(487_155);
  });

  it.each([
    ["59:59.999 pending", HOUR - 1, ["cd unlink: the hour for work in flight until 2026-01-31T08:00:00.001Z"], []],
    ["60:00 done", HOUR, [], ["cd unlink"]],
    ["days later done", 50 * HOUR, [], ["cd unlink"]],
  ])("%s", (_title, agoMs, pending, operations) => {
    const made = planOf([rlc, drained("cd", agoMs)], [rlc, leaving("cd")]);
    expect([wrong(made), waits(made), done(made)]).toEqual([[], pending, operations]);
  });

  it("is for ever: not reversible, with who has what was used", () => {
    const made = planOf(
      [rlc, drained("cd", HOUR, { used: 12_345 })],
      [{ ...rlc, profile: { usedOnUnlink: "refund" } }, leaving("cd")],
    );
    expect(done(made)).toEqual(["rlc update", "cd unlink"]);
    const [setting, unlink] = made.operations;
    expect(unlink).toMatchObject({
      ...{ reversible: false, dependsOn: [setting?.id] },
      before: { name: "cd Inc.", parent: "rlc", used: 12_345, usedOnUnlink: "refund" },
    });
    expect(made.summary.organizationsUnlinked).toBe(1);
    expect(made.pools[0]?.after).toMatchObject({ used: 0, available: 500_000 });
  });

  it("U-3 waits for what is held", () => {
    const made = planOf([rlc, drained("cd", HOUR, { held: 500 })], [rlc, leaving("cd")]);
    expect([waits(made), done(made)]).toEqual([["cd unlink: 500 held credits to be posted, voided or to expire"], []]);
    const early = planOf([rlc, drained("cd", HOUR - 1, { held: 500 })], [rlc, leaving("cd")]);
    expect(waits(early)[0]).toMatch(/^cd unlink: the hour for work in flight, and 500 held .* until 2026/);
  });

  it("drains again where credits were raised meanwhile", () => {
    const raised = { key: "cd", credits: 10_000, live: { phase: "draining", drainedAt: null } } as const;
    expect(done(planOf([rlc, raised], [rlc, leaving("cd")]))).toEqual(["cd drain"]);
  });

  it("drains what has had no credits for long, and says that the next apply unlinks", () => {
    const idle = { key: "cd", credits: 0, live: { drainedAt: NOW - 2 * HOUR } };
    const made = planOf([rlc, idle], [rlc, leaving("cd")]);
    expect([done(made), waits(made)]).toEqual([
      ["cd drain"],
      ["cd unlink: it to be drained first, by this apply; its hour is over"],
    ]);
  });

  it("drains what has had no credits for less than an hour, and says until when the hour runs", () => {
    const made = (agoMs: number) =>
      planOf([rlc, { key: "cd", credits: 0, live: { drainedAt: NOW - agoMs } }], [rlc, leaving("cd")]);
    expect(waits(made(HOUR - 1))).toEqual([`cd unlink: the hour for work in flight until ${time(NOW + 1)}`]);
    expect(waits(made(HOUR))).toEqual(["cd unlink: it to be drained first, by this apply; its hour is over"]);
  });

  it.each(["cd inc.", "CD Inc.", "cd", ""])("U-3 a wrong name (%j) is refused an hour early", (confirm) => {
    const made = planOf([rlc, { key: "cd" }], [rlc, leaving("cd", { life: { phase: "unlinked", confirm } })]);
    expect(wrong(made)).toEqual([["confirmation_wrong", "U-3", "cd"]]);
    expect(made.problems[0]?.places).toEqual([{ file: "tree.yaml", line: 2, column: 2 }]);
  });

  it("is done where it is gone already, whatever else is declared of it", () => {
    const made = planOf([rlc], [rlc, leaving("cd", { credits: 990_000 })], { retired: ["cd"] });
    expect([wrong(made), waits(made), done(made), made.warnings]).toEqual([[], [], [], []]);
  });

  it("U-6 warns of a key that neither lives nor is retired, and does the rest", () => {
    const made = planOf([rlc], [rlc, leaving("dc"), { key: "new" }]);
    expect([wrong(made), waits(made), done(made)]).toEqual([[], [], ["new create"]]);
    expect(made.warnings).toEqual([
      {
        ...{ code: "never_there", rule: "U-6", address: "dc", places: [{ file: "tree.yaml", line: 2, column: 2 }] },
        message:
          "there is no organization dc, and never was: this unlinks nothing; put the key right, or remove the declaration",
      },
    ]);
    expect(planOf([rlc, { key: "dc" }], [rlc, leaving("dc")]).warnings).toEqual([]);
    expect(planOf([rlc], [rlc, leaving("dc", { previousKeys: ["cd"] })], { retired: ["cd"] }).warnings).toEqual([]);
  });

  it("O-6 warns of none where retired keys are out of sight: of a part of a tree", () => {
    const part: Spec = { ...rlc, live: { provisioning: null } };
    expect(planOf([part], [rlc, leaving("dc")]).warnings).toEqual([]);
  });

  it("does not compare anything else of who is on the way out", () => {
    const wanted = leaving("cd", { name: "Other", profile: { country: "DE" }, parent: "emea", credits: 70_000 });
    const emea: Spec = { key: "emea", kind: "Distributor" };
    const made = planOf(
      [rlc, { key: "cd" }, emea],
      [rlc, { ...wanted, life: { phase: "unlinked", confirm: "cd Inc." } }, emea],
    );
    expect([wrong(made), done(made)]).toEqual([[], ["cd drain"]]);
  });

  it("language-10 leaves alone what another stack manages, and adopts what none does", () => {
    expect(wrong(planOf([rlc, { key: "cd", managedBy: "other" }], [rlc, leaving("cd")]))).toEqual([
      ["managed_elsewhere", "language-10", "cd"],
    ]);
    expect(done(planOf([rlc, { key: "cd", managedBy: null }], [rlc, leaving("cd")]))).toEqual(["cd adopt", "cd drain"]);
  });

  it("C-10 its credits pay for others in one group, where the pool is full", () => {
    const full = { key: "rlc", credits: 30_000 };
    const made = planOf(
      [full, { key: "cd", credits: 20_000 }, { key: "lg" }],
      [full, leaving("cd"), { key: "lg", credits: 30_000 }],
    );
    expect(wrong(made)).toEqual([]);
    expect(made.operations.map(({ change, group }) => [change.kind, group])).toEqual([
      ["organization.drain", "g1"],
      ["credits.allocate", "g1"],
    ]);
  });

  it("O-3 its name can be taken by the plan that unlinks it, after that", () => {
    const made = planOf([rlc, drained("cd", HOUR)], [rlc, leaving("cd"), { key: "new", name: "cd Inc." }]);
    expect(done(made)).toEqual(["cd unlink", "new create"]);
    expect(made.operations[1]?.dependsOn).toEqual([made.operations[0]?.id]);
  });
});

describe("U-3 children first", () => {
  const emea = (more: Partial<Spec> = {}): Spec => ({ key: "emea", kind: "Distributor", credits: 50_000, ...more });
  const lg = (more: Partial<Spec> = {}): Spec => ({ key: "lg", parent: "emea", credits: 20_000, ...more });

  it("both are drained at once where the child has used nothing", () => {
    const made = planOf([rlc, emea(), lg()], [rlc, leaving("emea", emea()), leaving("lg", lg())]);
    expect([wrong(made), done(made)]).toEqual([[], ["lg drain", "emea drain"]]);
    expect(waits(made).map((line) => line.split(":")[0])).toEqual(["lg unlink", "emea unlink"]);
  });

  it("C-4 what a child has used holds its distributor until the child is gone", () => {
    const made = planOf([rlc, emea(), lg({ used: 5_000 })], [rlc, leaving("emea", emea()), leaving("lg", lg())]);
    expect([done(made), waits(made)]).toEqual([
      ["lg drain"],
      ["lg unlink: the hour for work in flight, from when it is drained", "emea drain: lg to be unlinked"],
    ]);
    const later = [rlc, emea(), drained("lg", HOUR, { parent: "emea", used: 5_000 })];
    const next = planOf(later, [rlc, leaving("emea", emea()), leaving("lg", lg())]);
    expect([wrong(next), done(next)]).toEqual([[], ["lg unlink", "emea drain"]]);
    expect(next.operations[1]?.dependsOn).toEqual([next.operations[0]?.id]);
  });

  it("C-4 a cut that only what is absorbed allows waits for the unlink that brings it", () => {
    const rest: Spec[] = [rlc, { key: "emea", kind: "Distributor", credits: 100_000, used: 10_000 }];
    const made = planOf(
      [...rest, drained("lg", HOUR, { parent: "emea", used: 60_000 })],
      [rlc, { ...rest[1], key: "emea", credits: 50_000 }, leaving("lg", { parent: "emea" })],
    );
    expect([wrong(made), done(made)]).toEqual([[], ["lg unlink", "emea allocate"]]);
    expect(made.operations[1]?.dependsOn).toEqual([made.operations[0]?.id]);
  });

  it.each([50_000, 60_000, 90_000])(
    "C-4 U-5 a cut to %i is planned beside the unlink whose used credits are absorbed: they are no child's any more",
    (credits) => {
      const pool = { key: "emea", kind: "Distributor" } as const;
      const cd: Spec = { key: "cd", parent: "emea", credits: 50_000 };
      const made = planOf(
        [rlc, { ...pool, credits: 100_000 }, cd, drained("lg", HOUR, { parent: "emea", used: 50_000 })],
        [rlc, { ...pool, credits }, cd, leaving("lg", { parent: "emea" })],
      );
      expect([wrong(made), done(made)]).toEqual([[], ["lg unlink", "emea allocate"]]);
    },
  );

  it("C-4 U-5 what an unlink refunds goes to others in the same plan, and nobody has to purchase it", () => {
    const pool = (key: string, credits: number): Spec => ({
      ...{ key, kind: "Distributor", credits, profile: { usedOnUnlink: "refund" } },
    });
    const cd: Spec = { key: "cd", parent: "emea", credits: 50_000 };
    const mk: Spec = { key: "mk", parent: "amer" };
    const made = planOf(
      [
        ...[rlc, pool("emea", 100_000), cd, drained("lg", HOUR, { parent: "emea", used: 50_000 })],
        ...[pool("amer", 400_000), { ...mk, credits: 200_000 }],
      ],
      [
        ...[rlc, pool("emea", 50_000), cd, leaving("lg", { parent: "emea" })],
        ...[pool("amer", 450_000), { ...mk, credits: 250_000 }],
      ],
    );
    expect([wrong(made), done(made).toSorted()]).toEqual([
      [],
      ["amer allocate", "emea allocate", "lg unlink", "mk allocate"],
    ]);
  });

  it("C-4 U-5 who asks for what an unlink leaves used is still told that there is none", () => {
    const pool: Spec = { key: "emea", kind: "Distributor", credits: 100_000 };
    const made = planOf(
      [
        rlc,
        pool,
        { key: "cd", parent: "emea", credits: 50_000 },
        drained("lg", HOUR, { parent: "emea", used: 50_000 }),
      ],
      [rlc, pool, { key: "cd", parent: "emea", credits: 60_000 }, leaving("lg", { parent: "emea" })],
    );
    expect(wrong(made)).toEqual([["pool_short", "C-4", "emea"]]);
    expect(made.problems[0]?.message).toContain(
      "emea has 100,000 credits and has spent 50,000 itself, its children need 60,000: short 10,000",
    );
  });

  it("a plan unlinks both, the child first", () => {
    const gone = { kind: "Distributor" } as const;
    const made = planOf(
      [rlc, drained("emea", HOUR, gone), drained("lg", HOUR, { parent: "emea" })],
      [rlc, leaving("emea", gone), leaving("lg", { parent: "emea" })],
    );
    expect([wrong(made), done(made)]).toEqual([[], ["lg unlink", "emea unlink"]]);
    expect(made.operations[1]?.dependsOn).toEqual([made.operations[0]?.id]);
  });

  it("U-5 language-8 a distributor that gets another key says under that one what becomes of what was used, before its child goes", () => {
    const made = planOf(
      [rlc, emea(), drained("lg", HOUR, { parent: "emea", used: 5_000 })],
      [
        rlc,
        emea({ key: "eu", previousKeys: ["emea"], name: "emea Inc.", profile: { usedOnUnlink: "refund" } }),
        leaving("lg", { parent: "eu" }),
      ],
    );
    expect([wrong(made), done(made)]).toEqual([[], ["emea rekey", "eu update", "lg unlink"]]);
    expect(made.operations[2]?.before?.usedOnUnlink).toBe("refund");
    expect(made.operations[2]?.dependsOn).toEqual([made.operations[1]?.id]);
  });

  it("language-8 a child that moves away under another key is none that stays", () => {
    const made = planOf(
      [rlc, emea(), lg()],
      [rlc, leaving("emea", emea()), lg({ key: "le", previousKeys: ["lg"], name: "lg Inc.", parent: "rlc" })],
    );
    expect([wrong(made), done(made)]).toEqual([[], ["lg rekey", "emea drain", "le move"]]);
    expect(made.operations[2]?.dependsOn).toEqual([made.operations[0]?.id]);
  });

  it("waits for a child whose hour is not over", () => {
    const gone = { kind: "Distributor" } as const;
    const made = planOf(
      [rlc, drained("emea", 2 * HOUR, gone), drained("lg", HOUR - 1, { parent: "emea" })],
      [rlc, leaving("emea", gone), leaving("lg", { parent: "emea" })],
    );
    expect([wrong(made), done(made)]).toEqual([[], []]);
    expect(waits(made)[1]).toBe("emea unlink: lg to be unlinked");
  });

  it("a child that stays is the author's mistake, at once", () => {
    expect(wrong(planOf([rlc, emea(), lg()], [rlc, leaving("emea", emea()), lg()]))).toEqual([
      ["children_left", "U-3", "emea"],
    ]);
    expect(wrong(planOf([rlc, emea(), lg({ managedBy: null })], [rlc, leaving("emea", emea())]))).toEqual([
      ["children_left", "U-3", "emea"],
    ]);
  });

  it("a child that moves away is none that stays, and its credits go with it in one group", () => {
    const made = planOf([rlc, emea(), lg()], [rlc, leaving("emea", emea()), lg({ parent: "rlc" })]);
    expect([wrong(made), done(made).sort()]).toEqual([[], ["emea drain", "lg move"]]);
    expect(made.operations.map(({ group }) => group)).toEqual(["g1", "g1"]);
  });
});

describe("the guard of unlinks", () => {
  const keys = ["a", "b", "c", "d", "e", "f"];
  const guards = (unlinks: object) => ({ unlinks, creditsReclaimed: {}, removals: {} });
  const plan = (count: number, unlinks: object, allow: string[] = []) =>
    planOf(
      [rlc, ...keys.map((key) => drained(key, key < "d" ? HOUR : 0, key < "d" ? {} : { credits: 10_000, live: {} }))],
      [rlc, ...keys.map((key, index) => (index < count ? leaving(key) : { key, credits: key < "d" ? 0 : 10_000 }))],
      { guards: guards(unlinks), allow },
    );

  it.each<[string, number, object, string[], boolean]>([
    ["five of five", 5, { count: 5 }, [], false],
    ["six of five, drains and unlinks together", 6, { count: 5 }, [], true],
    ["six of five, one by name", 6, { count: 5 }, ["unlink=f"], false],
    ["six of five, somebody else by name", 5, { count: 4 }, ["unlink=f"], true],
    ["half of half", 3, { percent: 50 }, [], false],
    ["more than half", 4, { percent: 50 }, [], true],
    ["either limit trips", 3, { count: 9, percent: 10 }, [], true],
    ["none at all", 1, { count: 0 }, [], true],
  ])("%s", (_title, count, unlinks, allow, trips) => {
    const made = plan(count, unlinks, allow);
    expect(made.guarded).toBe(trips);
    expect(made.problems.map(({ code }) => code)).toEqual(trips ? ["guard_unlinks"] : []);
  });

  it("is asked in every subtree, however small", () => {
    const emea: Spec = { key: "emea", kind: "Distributor", credits: 50_000 };
    const made = planOf(
      [rlc, ...keys.map((key) => ({ key })), emea, { key: "lg", parent: "emea" }],
      [rlc, ...keys.map((key) => ({ key })), emea, leaving("lg", { parent: "emea" })],
      { guards: guards({ percent: 50 }) },
    );
    expect(made.problems.map(({ code, address }) => [code, address])).toEqual([["guard_unlinks", "emea"]]);
    expect(made.problems[0]?.message).toContain("--allow unlink=lg");
  });

  it("a drain takes credits back like a cut", () => {
    const made = planOf([rlc, { key: "cd", credits: 20_000 }], [rlc, leaving("cd")], {
      guards: { ...guards({}), creditsReclaimed: { percent: 50 } },
    });
    expect(made.problems.map(({ code, address }) => [code, address])).toEqual([["guard_credits_reclaimed", "rlc"]]);
    expect(made.problems[0]?.places).toEqual([{ file: "tree.yaml", line: 2, column: 2 }]);
  });
});
