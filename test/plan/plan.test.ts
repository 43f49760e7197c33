import { describe, expect, it } from "vitest";
import { DEFAULT_GUARDS } from "../../src/model/desired.ts";
import { parseAllowance, plan, shortPools } from "../../src/plan/index.ts";
import { barText, scaleOf } from "../../src/render/html/credit-bars.ts";
import { creditTable, emptyPlan, PLAIN } from "../../src/render/index.ts";
import { poolsOf } from "../../src/terraform/resources/tree-telling.ts";
import { performGroup } from "../model/perform-group.ts";
import { operator } from "../model/plant.ts";
import { carryOut } from "./carry-out.ts";
import { desiredOf, liveOf, locate, planOf, type Spec } from "./trees.ts";

const root = (credits: number): Spec => ({ key: "rlc", credits });
const short = (made: ReturnType<typeof planOf>) =>
  made.operations.map(({ change, group }) => `${group ?? "-"} ${change.kind} ${change.address}`);
const codes = (made: ReturnType<typeof planOf>) => made.problems.map(({ code, rule }) => `${rule} ${code}`);

describe("plan", () => {
  it("O-4 C-3 creates a tree root-down, a creation carrying its first credits", () => {
    const made = planOf([], [root(500_000), { key: "cd", credits: 10_000 }]);
    expect(short(made)).toEqual(["- organization.create rlc", "- organization.create cd"]);
    expect(made.summary).toMatchObject({ organizationsCreated: 2, creditsGranted: 10_000 });
    expect(made.pools).toEqual([
      {
        address: "rlc",
        before: { allocated: 0, used: 0, held: 0, available: 0, handedDown: 0 },
        after: { allocated: 500_000, used: 0, held: 0, available: 490_000, handedDown: 10_000 },
        countsOn: 0,
      },
    ]);
    expect(made.operations[1]?.dependsOn).toEqual([made.operations[0]?.id]);
  });

  it("C-10 makes one group of a swap in a full pool, the reclaim first", () => {
    const made = planOf(
      [root(30_000), { key: "a", credits: 20_000 }, { key: "b", credits: 10_000 }],
      [root(30_000), { key: "a", credits: 10_000 }, { key: "b", credits: 20_000 }],
    );
    expect(short(made)).toEqual(["g1 credits.allocate a", "g1 credits.allocate b"]);
    expect(made.summary).toMatchObject({ creditsGranted: 10_000, creditsReclaimed: 10_000 });
  });

  it("C-4 C-6 a pool that is cut below its own use has handed down as much as before, on every face", () => {
    const emea = (credits: number): Spec => ({ key: "emea", kind: "Distributor", credits });
    const children = ["cd", "lg"].map((key): Spec => ({ key, parent: "emea", credits: 50_000 }));
    const made = planOf(
      [root(200_000), { ...emea(200_000), used: 60_000 }, ...children],
      [root(200_000), emea(100_000), ...children],
    );
    const pools = made.pools.filter(({ address }) => address === "emea");
    const known = { used: 60_000, held: 0, handedDown: 100_000 };
    expect(pools).toMatchObject([
      { before: { allocated: 200_000, available: 40_000, ...known }, after: { allocated: 100_000, ...known } },
    ]);
    const [, , row] = [...creditTable(pools, { width: 80, style: PLAIN })];
    expect(row?.trim().split(/ {2,}/)).toEqual(["emea", "100,000", "100,000", "0", "100,000", "0", "60,000"]);
    expect(poolsOf({ ...emptyPlan("test", "rlc", []), pools })).toMatchObject({
      emea: { allocated: 100_000, handed_out_before: 100_000, handed_out: 100_000, available: 0 },
    });
    for (const { before, after } of pools) {
      expect(barText(after)).toBe("100,000 allocated: 100,000 handed down, 60,000 used, 0 held, 0 available");
      // Both bars are of one scale, and neither is longer than it.
      expect(scaleOf([before, after])).toBe(200_000);
      expect(scaleOf([after])).toBe(160_000);
    }
  });

  it("C-10 needs no group where the pool can pay anyway", () => {
    const made = planOf(
      [root(40_000), { key: "a", credits: 20_000 }, { key: "b", credits: 10_000 }],
      [root(40_000), { key: "a", credits: 10_000 }, { key: "b", credits: 20_000 }],
    );
    expect(short(made)).toEqual(["- credits.allocate a", "- credits.allocate b"]);
  });

  it("C-10 funds a grant from two levels below another pool, all or nothing", () => {
    const pools = (x: number, y: number, a: number, b: number): Spec[] => [
      root(100_000),
      { key: "x", kind: "Distributor", credits: x },
      { key: "y", kind: "Distributor", credits: y },
      { key: "a", parent: "x", credits: a },
      { key: "b", parent: "y", credits: b },
    ];
    const made = planOf(pools(60_000, 40_000, 60_000, 40_000), pools(50_000, 50_000, 50_000, 50_000));
    expect(short(made)).toEqual([
      "g1 credits.allocate a",
      "g1 credits.allocate x",
      "g1 credits.allocate y",
      "g1 credits.allocate b",
    ]);
  });

  it("C-10 takes only those reclaims into a group that fund it", () => {
    const made = planOf(
      [root(50_000), { key: "a", credits: 20_000 }, { key: "b", credits: 20_000 }, { key: "c", credits: 10_000 }],
      [root(50_000), { key: "a", credits: 10_000 }, { key: "b", credits: 10_000 }, { key: "c", credits: 20_000 }],
    );
    expect(short(made).filter((line) => line.startsWith("g1"))).toHaveLength(2);
    expect(made.operations).toHaveLength(3);
  });

  it("C-6 C-4 what draws below an overdrawn pool goes with what it recovers by, since every pool above is asked", () => {
    const specs = (o7: number, more: readonly Spec[]): Spec[] => [
      root(400_000),
      { key: "o11", kind: "Distributor", credits: 170_000, used: 5_600 },
      { key: "o9", kind: "Distributor", parent: "o11", credits: 90_000 },
      { key: "o7", parent: "o11", credits: o7 },
      ...more,
    ];
    const made = planOf(specs(80_000, []), specs(70_000, [{ key: "n0", parent: "o9", credits: 50_000 }]));
    const live = liveOf(specs(80_000, []));
    const [last, first] = [made.operations.at(-1), made.operations[0]];
    expect(short(made).map((line) => line.slice(2).trim())).toEqual(["credits.allocate o7", "organization.create n0"]);
    expect(last?.dependsOn.includes(first?.id ?? "") || last?.group === first?.group).toBe(true);
    expect(last?.group ?? last?.dependsOn[0]).toBeTruthy();
    carryOut(live, made, (choices) => choices - 1);
  });

  it("C-6 C-4 a swap that a sibling's use forbids is short by exactly what was used too much", () => {
    const live = (used: number): Spec[] => [
      root(30_000),
      { key: "a", credits: 20_000, used },
      { key: "b", credits: 10_000 },
    ];
    const wanted = [root(30_000), { key: "a", credits: 10_000 }, { key: "b", credits: 20_000 }];
    expect(short(planOf(live(5_000), wanted))).toHaveLength(2);
    expect(short(planOf(live(10_000), wanted))).toHaveLength(2);
    const refused = planOf(live(12_345), wanted);
    expect(codes(refused)).toEqual(["C-3 pool_short"]);
    expect(refused.problems[0]?.message).toContain("short 2,345");
    expect(refused.operations).toEqual([]);
  });

  it("O-12 gathers children under a new distributor in a tree that is fully allocated", () => {
    const made = planOf(
      [root(60_000), { key: "a", credits: 40_000 }, { key: "b", credits: 20_000 }],
      [
        root(60_000),
        { key: "emea", kind: "Distributor", credits: 60_000 },
        { key: "a", parent: "emea", credits: 40_000 },
        { key: "b", parent: "emea", credits: 20_000 },
      ],
    );
    expect(made.problems).toEqual([]);
    expect(short(made)).toEqual(["g1 organization.create emea", "g1 organization.move a", "g1 organization.move b"]);
  });

  it("O-12 shows another parent as a move, and refuses one into its own subtree", () => {
    const live: Spec[] = [
      root(100_000),
      { key: "x", kind: "Distributor", credits: 50_000 },
      { key: "y", parent: "x", kind: "Distributor", credits: 20_000 },
    ];
    const at = (parent: string) => live.map((spec) => (spec.key === "x" ? { ...spec, parent } : spec));
    expect(codes(planOf(live, at("y")))).toContain("O-12 moved_into_itself");
    const made = planOf(live, [...live.slice(0, 2), { key: "y", kind: "Distributor", credits: 20_000 }]);
    expect(short(made)).toEqual(["- organization.move y"]);
    expect(made.operations[0]).toMatchObject({ before: { parent: "x" }, change: { after: { parent: "rlc" } } });
  });

  it("language-8 a changed key needs previousKeys, and is a rekey with it", () => {
    const live = [root(100_000), { key: "cd", name: "CD Inc." }];
    const bare = planOf(live, [root(100_000), { key: "cdi", name: "CD Inc." }]);
    expect(codes(bare)).toEqual(["language-8 key_changed"]);
    const full = planOf([root(10_000), live[1] ?? root(0)], [root(10_000), { key: "cdi", name: "CD Inc." }]);
    expect(codes(full)).toEqual(["language-8 key_changed"]);
    expect(bare.problems[0]?.places).toEqual([{ file: "tree.yaml", line: 2, column: 2 }]);
    const named = planOf(live, [root(100_000), { key: "cdi", name: "CD Inc.", previousKeys: ["cd"] }]);
    const twice = planOf(live, [root(100_000), { key: "cdi", name: "CD Inc.", previousKeys: ["cd", "cd"] }]);
    expect(twice.problems).toEqual(named.problems);
    expect(short(named)).toEqual(["- organization.rekey cd"]);
  });

  it("O-2 refuses a key that was used before", () => {
    const made = plan({
      desired: desiredOf([root(100_000), { key: "old" }]),
      live: liveOf([root(100_000)], { retired: ["old"] }),
      locate,
      problems: [],
      allowances: [],
    });
    expect(codes(made)).toEqual(["O-2 key_retired"]);
  });

  it("O-3 gives a name on only after it was given up", () => {
    const live = [root(100_000), { key: "a", name: "One" }, { key: "b", name: "Two" }];
    const chain = planOf(live, [root(100_000), { key: "a", name: "Two" }, { key: "b", name: "Three" }]);
    expect(short(chain)).toEqual(["- organization.update b", "- organization.update a"]);
    expect(chain.operations[1]?.dependsOn).toEqual([chain.operations[0]?.id]);
  });

  it.each([2, 3, 5])(
    "O-3 O-7 C-10 lets %i organizations pass their names and external ids round, in one group",
    (count) => {
      const named = (turn: number): Spec[] =>
        Array.from({ length: count }, (_, at) => ({
          key: `o${at}`,
          name: `Name ${(at + turn) % count}`,
          profile: { externalId: `id-${(at + turn) % count}` },
        }));
      const made = planOf([root(100_000), ...named(0)], [root(100_000), ...named(1)]);
      expect(made.problems).toEqual([]);
      expect(new Set(made.operations.map(({ group }) => group))).toEqual(new Set(["g1"]));
      const live = liveOf([root(100_000), ...named(0)]);
      const changes = made.operations.map(({ change }) => change);
      const by = { ...operator, stack: "test" };
      expect(performGroup(live.tree, changes, by)).toEqual({ entries: [] });
      expect(live.tree.keyOfName("name 1")).toBe("o0");
      live.tree.takeBack();
      expect(live.tree.keyOfName("name 1")).toBe("o1");
      expect(performGroup(live.tree, changes.slice(1), by)).toMatchObject({
        violation: { code: expect.stringMatching(/taken/) },
      });
      expect(live.tree.keyOfExternalId("id-1")).toBe("o1");
    },
  );

  it("O-3 refuses a name that nobody gives up", () => {
    const live = [root(100_000), { key: "a", name: "One" }, { key: "b", name: "Two" }];
    expect(codes(planOf(live, [root(100_000), { key: "a", name: "two" }, { key: "b", name: "Two" }]))).toEqual([
      "O-3 name_taken",
    ]);
    expect(codes(planOf(live, [...live, { key: "c", name: "ONE" }]))).toEqual(["O-3 name_taken"]);
  });

  it("O-5 refuses another region and O-1 another kind, both at once and with their places", () => {
    const live = [root(100_000), { key: "a" }, { key: "b" }];
    const made = planOf(live, [
      root(100_000),
      { key: "a", profile: { region: "us1" } },
      { key: "b", kind: "Distributor" as const },
    ]);
    expect(codes(made)).toEqual(["O-5 region_changed", "O-1 kind_changed"]);
    expect(made.problems.every(({ places }) => places.length > 0)).toBe(true);
  });

  it("C-2 creates with at least 10,000 and lowers to 0 later", () => {
    expect(codes(planOf([root(100_000)], [root(100_000), { key: "a", credits: 0 }]))).toEqual([
      "C-2 first_credits_too_low",
    ]);
    expect(short(planOf([root(100_000), { key: "a" }], [root(100_000), { key: "a", credits: 0 }]))).toEqual([
      "- credits.allocate a",
    ]);
  });

  it("C-3 C-4 names every asking line, the shortfall and ways out of a pool that cannot pay", () => {
    const made = planOf(
      [root(100_000), { key: "a", credits: 50_000, used: 5_000 }, { key: "b", credits: 50_000 }],
      [root(100_000), { key: "a", credits: 50_000 }, { key: "b", credits: 60_000 }, { key: "c", credits: 20_000 }],
    );
    expect(codes(made)).toEqual(["C-3 pool_short"]);
    const [problem] = made.problems;
    expect(problem?.message).toContain("short 30,000");
    expect(problem?.message).toContain("rlc: purchasedCredits 100000 → 130000");
    expect(problem?.message).toContain("Asking: c 20,000 to be created, b 10,000 more.");
    expect(problem?.message).toContain("a: credits 50000 → 20000 (45,000 unspent)");
    expect(problem?.places.map(({ line }) => line)).toEqual([1, 4, 3]);
  });

  it("C-4 asks each level for its own shortfall alone", () => {
    const made = planOf(
      [],
      [
        root(500_000),
        { key: "emea", kind: "Distributor", credits: 600_000 },
        { key: "apac", parent: "emea", kind: "Distributor", credits: 700_000 },
        { key: "x", parent: "apac", credits: 800_000 },
        { key: "lg", credits: 150_000 },
      ],
    );
    expect(made.problems.map(({ address, message }) => [address, /short [\d,]+/.exec(message)?.[0]])).toEqual([
      ["apac", "short 100,000"],
      ["emea", "short 100,000"],
      ["rlc", "short 250,000"],
    ]);
  });

  it("C-1 proposes no figure that no pool can have", () => {
    const most = 9_007_199_254_740_000;
    const made = planOf([], [root(Number.MAX_SAFE_INTEGER), { key: "a", credits: most }, { key: "b", credits: most }]);
    expect(codes(made)).toEqual(["C-3 pool_short"]);
    expect(made.problems[0]?.message).not.toMatch(/purchasedCredits/);
  });

  it("C-4 sees offline what can never be paid", () => {
    const offline = (credits: number) =>
      shortPools(desiredOf([root(500_000), { key: "a", credits: 400_000 }, { key: "b", credits }]), null, locate);
    expect(offline(100_000)).toEqual([]);
    expect(offline(110_000).map(({ rule, code }) => [rule, code])).toEqual([["C-3", "pool_short"]]);
  });

  it("language-10 says the three ways out for what is gone, and lists what nobody declared", () => {
    const made = planOf([root(100_000), { key: "a" }, { key: "stray", managedBy: null }], [root(100_000)]);
    expect(codes(made)).toEqual(["language-10 declaration_gone"]);
    expect(made.problems[0]?.message).toMatch(/Put it back.*released.*unlinked/);
    expect(made.unmanaged).toEqual(["stray"]);
  });

  it("language-10 adopts the unmanaged that is declared, releases, and refuses another stack's", () => {
    const live = [root(100_000), { key: "a", managedBy: null }, { key: "b" }, { key: "c", managedBy: "other" }];
    const made = planOf(live, [root(100_000), { key: "a" }, { key: "b", state: "released" }]);
    expect(short(made)).toEqual(["- organization.adopt a", "- organization.release b"]);
    expect(codes(planOf(live, [root(100_000), { key: "a" }, { key: "b" }, { key: "c" }]))).toEqual([
      "language-10 managed_elsewhere",
    ]);
  });

  it("an empty declaration plans to remove nothing", () => {
    const made = plan({
      desired: desiredOf([]),
      live: liveOf([root(100_000), { key: "a" }]),
      locate,
      problems: [],
      allowances: [],
    });
    expect(made.operations).toEqual([]);
    expect(made.problems).toHaveLength(2);
  });

  it("C-11 gives the same id to the same thing, and another one on another revision", () => {
    const wanted = [root(100_000), { key: "a", credits: 20_000 }];
    const id = (revision: number) =>
      plan({
        desired: desiredOf(wanted),
        live: liveOf([root(100_000), { key: "a" }], { revision }),
        locate,
        problems: [],
        allowances: [],
      }).operations[0]?.id;
    expect(id(1)).toBe(id(1));
    expect(id(1)).not.toBe(id(2));
  });
});

describe("guards", () => {
  const cut = (to: number, allow: string[] = [], sibling = 100_000) =>
    plan({
      desired: desiredOf([
        root(400_000),
        { key: "emea", kind: "Distributor", credits: 100_000 },
        { key: "a", parent: "emea", credits: to },
        { key: "b", credits: sibling },
      ]),
      live: liveOf([
        root(400_000),
        { key: "emea", kind: "Distributor", credits: 100_000 },
        { key: "a", parent: "emea", credits: 100_000 },
        { key: "b", credits: 100_000 },
      ]),
      locate,
      problems: [],
      allowances: allow.flatMap((text) => parseAllowance(text) ?? []),
    });

  it.each([
    ["half of a subtree passes", 50_000, [], false],
    ["more than half of a small subtree trips, though little of the whole", 40_000, [], true],
    ["what is named passes", 40_000, ["reclaim=emea:60000"], false],
    ["a child can be named instead", 40_000, ["reclaim=a:60000"], false],
    ["less than half left over after what is named passes", 20_000, ["reclaim=emea:30000"], false],
    ["another name lets nothing through", 40_000, ["reclaim=b:60000"], true],
    ["the root's name does not cover a subtree below it", 40_000, ["reclaim=rlc:60000"], true],
  ])("%s", (_what, to, allow, trips) => {
    const made = cut(to, allow);
    expect(made.guarded).toBe(trips);
    expect(made.operations.length > 0).toBe(!trips);
    if (trips) expect(made.problems[0]?.message).toContain("--allow reclaim=emea:60000");
  });

  it("count what leaves one child even where it goes to another", () => {
    const live = [root(100_000), { key: "a", credits: 80_000 }, { key: "b", credits: 20_000 }];
    const wanted = [root(100_000), { key: "a", credits: 20_000 }, { key: "b", credits: 80_000 }];
    const made = planOf(live, wanted, { guards: DEFAULT_GUARDS });
    expect(made.problems.map(({ code }) => code)).toEqual(["guard_credits_reclaimed"]);
  });

  it("count an organization that is renamed at the same time", () => {
    const live = [root(100_000), { key: "a", credits: 80_000 }];
    const wanted = [root(100_000), { key: "z", name: "a Inc.", credits: 10_000, previousKeys: ["a"] }];
    expect(planOf(live, wanted, { guards: DEFAULT_GUARDS }).guarded).toBe(true);
  });

  it("ask what is taken back below a root apart from its purchases, and a distributor's own credits apart from those below", () => {
    const live = [root(500_000), { key: "a", credits: 250_000 }, { key: "b", credits: 250_000 }];
    const wanted = [root(490_000), { key: "a", credits: 0 }, { key: "b", credits: 10_000 }];
    expect(planOf(live, wanted, { guards: DEFAULT_GUARDS }).guarded).toBe(true);
    const pools: Spec[] = [
      root(1_000_000),
      { key: "x", kind: "Distributor", credits: 400_000 },
      { key: "y", credits: 600_000 },
    ];
    const emptied = pools.map((spec) => (spec.key === "x" ? { ...spec, credits: 0 } : spec));
    expect(planOf(pools, emptied, { guards: DEFAULT_GUARDS }).guarded).toBe(true);
  });

  it("are asked also beside other problems, so that one run says all", () => {
    const live = [root(100_000), { key: "a", credits: 80_000 }];
    const wanted = [root(100_000), { key: "a", credits: 10_000 }, { key: "b", name: "a Inc." }];
    expect(planOf(live, wanted, { guards: DEFAULT_GUARDS })).toMatchObject({
      guarded: true,
      problems: [{ code: "name_taken" }, { code: "guard_credits_reclaimed" }],
    });
  });

  it("are not asked about purchases that rise, and are about those that fall by more than half", () => {
    expect(planOf([root(100_000)], [root(900_000)], { guards: DEFAULT_GUARDS }).guarded).toBe(false);
    expect(planOf([root(100_000)], [root(50_000)], { guards: DEFAULT_GUARDS }).guarded).toBe(false);
    expect(planOf([root(100_000)], [root(49_999)], { guards: DEFAULT_GUARDS }).guarded).toBe(true);
  });

  it.each(["unlink=cd", "reclaim=emea:50000"])("let %s through", (text) => {
    expect(parseAllowance(text)).toBeDefined();
  });
  it.each(["", "unlink", "reclaim=emea", "reclaim=emea:", "reclaim=emea:0", "reclaim=emea:5e4", "all", "unlink=CD"])(
    "do not take %j for a name",
    (text) => {
      expect(parseAllowance(text)).toBeUndefined();
    },
  );
});
