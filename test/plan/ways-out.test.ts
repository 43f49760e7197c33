/** C-4: what is told of a pool that cannot pay, and that each way out pays, with as few changes as any. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CreditMove, Problem, Way } from "../../src/model/problem.ts";
import { shortPools } from "../../src/plan/index.ts";
import { trees } from "./random-trees.ts";
import { desiredOf, liveOf, locate, planOf, type Spec } from "./trees.ts";

const root = (credits: number): Spec => ({ key: "rlc", credits });
const pool = (key: string, credits: number, more: Partial<Spec> = {}): Spec => ({
  ...{ key, kind: "Distributor", credits, ...more },
});

/** The ways of the only problem, in short: `a 50000→20000, b 20000→10000`. */
function waysOf(problems: readonly Problem[], address = "rlc"): string[] {
  const shortfall = problems.find((problem) => problem.address === address)?.shortfall;
  return (shortfall?.ways ?? []).map(
    ({ from, moves, allow }) =>
      `${from}: ${moves.map(({ address: key, before, after }) => `${key} ${before}→${after}`).join(", ")}${allow.length > 0 ? ` !${allow.join(" ")}` : ""}`,
  );
}

const give = (specs: readonly Spec[], values: Readonly<Record<string, number>>): Spec[] =>
  specs.map((spec) => (values[spec.key] === undefined ? spec : { ...spec, credits: values[spec.key] ?? 0 }));

describe("ways out of a pool that cannot pay", () => {
  const live: Spec[] = [
    root(200_000),
    pool("emea", 100_000),
    { key: "lg", parent: "emea", credits: 50_000, used: 5_000 },
    { key: "mk", parent: "emea", credits: 30_000 },
    { key: "cd", parent: "emea", credits: 20_000 },
    { key: "kc", credits: 80_000, used: 42_000, held: 8_000 },
  ];

  it("C-4 names who asks, how and for how much, and the values that pay", () => {
    const made = planOf(live, [...give(live, { cd: 50_000 }), { key: "new", parent: "emea", credits: 10_000 }]);
    expect(made.problems).toHaveLength(1);
    expect(made.problems[0]?.shortfall).toMatchObject({
      short: 40_000,
      asking: [
        { address: "cd", by: "growth", credits: 30_000, place: { line: 5 } },
        { address: "new", by: "creation", credits: 10_000, place: { line: 7 } },
      ],
    });
    expect(waysOf(made.problems, "emea")).toEqual([
      "unspent: lg 50000→10000",
      "unspent: mk 30000→10000, emea 100000→120000",
      "unspent: kc 80000→60000, emea 100000→140000",
      "purchase: rlc 200000→220000, emea 100000→140000",
    ]);
  });

  it("takes what is left further up before it takes anything back", () => {
    expect(waysOf(planOf(live, give(live, { cd: 40_000 })).problems, "emea")).toEqual([
      "unspent: emea 100000→120000",
      "unspent: lg 50000→30000",
      "unspent: mk 30000→10000",
      "less: cd 40000→20000",
    ]);
  });

  it("C-3 C-4 a pool that is cut below what was handed down is told who has it unspent, though nobody asks for more", () => {
    const cutRoot = planOf(live, give(live, { rlc: 160_000 })).problems;
    expect(cutRoot).toMatchObject([{ code: "pool_short", rule: "C-3", shortfall: { short: 20_000, asking: [] } }]);
    expect(cutRoot[0]?.message).not.toContain("Asking");
    expect(waysOf(cutRoot)).toContain("purchase: rlc 160000→180000");
    expect(waysOf(cutRoot)).toContain("unspent: kc 80000→60000");
    const cutPool = planOf(live, give(live, { emea: 70_000 })).problems;
    expect(cutPool).toMatchObject([{ code: "pool_short", rule: "C-4", shortfall: { short: 30_000, asking: [] } }]);
    expect(waysOf(cutPool, "emea")).toEqual(
      expect.arrayContaining(["unspent: emea 70000→100000", "unspent: lg 50000→20000"]),
    );
  });

  it("C-4 of children that are another stack's it says that they are", () => {
    const others = live.map((spec) => (spec.parent === "emea" ? { ...spec, managedBy: "team" } : spec));
    const [problem] = planOf(
      others,
      give(
        live.filter(({ parent }) => parent !== "emea"),
        { emea: 70_000 },
      ),
    ).problems;
    expect(problem?.shortfall?.unspent).toMatchObject([
      { address: "lg", why: expect.stringContaining("team") },
      { address: "mk" },
      { address: "cd" },
    ]);
  });

  it("C-6 cuts nobody below what it has used, holds and hands down, to the step", () => {
    const all: Spec[] = [
      root(100_000),
      { key: "aa", credits: 50_000, used: 12_000, held: 9_000 },
      { key: "bb", credits: 50_000, used: 41_000 },
    ];
    const planned = (credits: number) => planOf(all, [...all, { key: "new", credits }]).problems;
    expect(waysOf(planned(20_000))).toEqual(["unspent: aa 50000→30000", "purchase: rlc 100000→120000"]);
    const problems = planned(30_000);
    expect(waysOf(problems)).toEqual(["purchase: rlc 100000→130000"]);
    expect(problems[0]?.shortfall?.unspent).toEqual([{ address: "aa", credits: 29_000, why: null }]);
  });

  it("O-13, language-10 takes nothing of who is protected, unmanaged or of another stack, and says why", () => {
    const all: Spec[] = [
      root(90_000),
      { key: "aa", credits: 30_000, live: { protected: true } },
      { key: "bb", credits: 30_000, managedBy: null },
      { key: "cc", credits: 30_000, managedBy: "other" },
    ];
    const declared = all.filter(({ managedBy }) => managedBy === undefined);
    const { problems } = planOf(all, [...declared, { key: "new", credits: 10_000 }]);
    expect(waysOf(problems)).toEqual(["purchase: rlc 90000→100000"]);
    expect(problems[0]?.shortfall?.unspent.map(({ address, why }) => `${address}: ${why}`)).toEqual([
      "aa: protected",
      "bb: unmanaged",
      "cc: of the stack other",
    ]);
    for (const words of ["aa 30,000 (protected)", "bb 30,000 (unmanaged)", "cc 30,000 (of the stack other)"])
      expect(problems[0]?.message).toContain(words);
  });

  it("C-4 of a pool above one that is short, what it is charged with until then is no mistake of its own", () => {
    const x: Spec = { key: "x", credits: 120_000 };
    const tree = (emea: number, parent: string): Spec[] => [
      ...[root(400_000), pool("emea", emea), pool("dach", 10_000, { parent: "emea" }), { ...x, parent }],
    ];
    const { problems } = planOf(tree(200_000, "emea"), tree(50_000, "dach"));
    expect(problems.map(({ code, address }) => [code, address])).toEqual([["pool_short", "dach"]]);
    expect(waysOf(problems, "dach")).toEqual(["unspent: emea 50000→120000, dach 10000→120000", "less: x 120000→10000"]);
    const cut = planOf(tree(200_000, "emea"), [root(100_000), ...tree(50_000, "dach").slice(1)]).problems;
    expect(cut.map(({ code, address }) => [code, address])).toEqual([["pool_short", "dach"]]);
    // What is its own mistake is told, whatever else is short.
    const lg: Spec = { key: "lg", parent: "anz", credits: 10_000, used: 60_000 };
    const other = (anz: number): Spec[] => [pool("anz", anz, { used: 10_000 }), lg];
    expect(
      planOf([...tree(200_000, "emea"), ...other(100_000)], [...tree(200_000, "dach"), ...other(50_000)]).problems.map(
        ({ code, address }) => [code, address],
      ),
    ).toEqual([
      ["pool_short", "dach"],
      ["allocation_below_children", "anz"],
    ]);
  });

  it("puts a way that trips no guard before one that does, and says what that one needs", () => {
    const all: Spec[] = [root(120_000), pool("emea", 20_000), { key: "kc", credits: 100_000, used: 80_000 }];
    const declared = [...all, { key: "new", credits: 20_000 }];
    const guards = { unlinks: {}, creditsReclaimed: { percent: 50 }, removals: {} };
    const ways = (options: Parameters<typeof planOf>[2]) => waysOf(planOf(all, declared, options).problems).slice(0, 2);
    expect(ways({ guards })).toEqual(["unspent: kc 100000→80000", "unspent: emea 20000→0 !reclaim=emea:20000"]);
    expect(ways({ guards, allow: ["reclaim=emea:20000"] })).toEqual([
      "unspent: emea 20000→0",
      "unspent: kc 100000→80000",
    ]);
    expect(ways({})).toEqual(["unspent: emea 20000→0", "unspent: kc 100000→80000"]);
  });
});

/** Random trees with what cannot give, and declarations in which pools are not made larger for what is asked of them. */
const short = (size: { most: number; step: number }) =>
  trees(true)
    .filter((specs) => specs.length > 2 && specs.length <= size.most)
    .chain((specs) =>
      fc.tuple(
        fc.array(fc.constantFrom("", "", "", "", "", "protected", "other", "unmanaged"), {
          minLength: specs.length,
          maxLength: specs.length,
        }),
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom("credits", "credits", "create", "move"), fc.nat(20), fc.nat(4)), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constant(specs),
      ),
    )
    .map(([kinds, changes, specs]) => {
      const isPool = ({ key, kind }: Spec) => key === "rlc" || kind === "Distributor";
      const below = (all: readonly Spec[], key: string | null | undefined, top: string): boolean =>
        key === top || (key ? below(all, all.find((spec) => spec.key === key)?.parent, top) : false);
      const live = specs.map((spec, index): Spec => {
        const kind = index === 0 ? "" : kinds[index];
        return {
          ...spec,
          ...(kind === "protected" && { live: { protected: true } }),
          ...(kind === "other" && { managedBy: "other" }),
          ...(kind === "unmanaged" && { managedBy: null }),
        };
      });
      const declared = live.filter(({ managedBy }) => managedBy === undefined);
      const pools = declared.filter(isPool);
      changes.forEach(([at, what, to, credits], index) => {
        const spec = declared[1 + (at % Math.max(1, declared.length - 1))];
        const target = pools[to % pools.length];
        if (what === "create" && target)
          declared.push({ key: `n${index}`, parent: target.key, credits: (1 + credits) * 10_000 });
        else if (spec && what === "credits")
          declared[declared.indexOf(spec)] = {
            ...spec,
            credits: Math.max(
              credits * 30_000,
              isPool(spec) || spec.live?.protected || !live.includes(spec) ? (spec.credits ?? 0) : 0,
            ),
          };
        else if (spec && target && !spec.live?.protected && !below(declared, target.key, spec.key))
          declared[declared.indexOf(spec)] = { ...spec, parent: target.key };
      });
      return { live, declared };
    });

const shortBy = (problems: readonly Problem[]) =>
  new Map(problems.flatMap(({ address, shortfall }) => (shortfall ? [[address, shortfall.short] as const] : [])));

const valuesOf = (moves: readonly Pick<CreditMove, "address" | "after">[]) =>
  Object.fromEntries(moves.map(({ address, after }) => [address, after]));

/** Whether a pool can pay with other values, no other is shorter than before, and nobody is cut below what is committed. */
function pays(
  { live, declared }: { readonly live: readonly Spec[]; readonly declared: readonly Spec[] },
  address: string | null,
  values: Readonly<Record<string, number>>,
  before: ReadonlyMap<string | null, number>,
): boolean {
  const changed = give(declared, values);
  const after = shortBy(shortPools(desiredOf(changed), liveOf(live), locate));
  if (after.has(address) || [...after].some(([key, by]) => by > (before.get(key) ?? 0))) return false;
  const all = new Map([...live, ...changed].map((spec) => [spec.key, spec]));
  const committed = (key: string): number =>
    [...all.values()]
      .filter(({ key: child, parent }) => child !== "rlc" && (parent ?? "rlc") === key)
      .reduce(
        (sum, child) => sum + Math.max(child.credits ?? 0, before.has(child.key) ? 0 : committed(child.key)),
        all.get(key)?.used ?? 0,
      );
  return declared.every(
    ({ key, credits = 0 }) => (values[key] ?? credits) >= credits || committed(key) <= (values[key] ?? 0),
  );
}

describe("ways out, as a property", () => {
  it("C-2 C-4 C-6 O-13 every way pays, makes no pool shorter, and after one for each the plan can be carried out", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(short({ most: 13, step: 3 }), ({ live, declared }) => {
        let at = declared;
        for (let round = 0; ; round += 1) {
          expect(round).toBeLessThan(20);
          const { problems } = planOf(live, at);
          if (problems.some(({ code }) => code !== "pool_short")) return;
          const before = shortBy(problems);
          for (const { address, shortfall } of problems)
            for (const way of shortfall?.ways ?? []) {
              const name = `${way.from} ${Math.min(3, way.moves.length)}`;
              seen.set(name, (seen.get(name) ?? 0) + 1);
              const after = planOf(live, give(at, valuesOf(way.moves))).problems;
              expect(after.filter(({ code }) => code !== "pool_short")).toEqual([]);
              const rest = shortBy(after);
              expect(rest.has(address)).toBe(false);
              for (const [key, by] of rest) expect(by).toBeLessThanOrEqual(before.get(key) ?? 0);
            }
          const next = problems.flatMap(({ shortfall }): Way[] => [...(shortfall?.ways ?? [])])[0];
          if (!next) return;
          at = give(at, valuesOf(next.moves));
        }
      }),
      { numRuns: 1500 },
    );
    // The property means something only where ways of every kind and size came up.
    for (const name of ["unspent 1", "unspent 2", "unspent 3", "purchase 1", "purchase 2", "less 1", "less 2"])
      expect([name, (seen.get(name) ?? 0) > 15]).toEqual([name, true]);
  }, 120_000);

  it("no way from what is unspent has fewer changes", () => {
    let compared = 0;
    fc.assert(
      fc.property(short({ most: 7, step: 3 }), (trees) => {
        const { live, declared } = trees;
        const { problems } = planOf(live, declared);
        if (problems.some(({ code }) => code !== "pool_short")) return;
        const before = shortBy(problems);
        for (const { address, shortfall } of problems) {
          const found = shortfall?.ways.filter(({ from }) => from === "unspent") ?? [];
          const fewest = found[0]?.moves.length ?? 3;
          for (const { moves } of found) {
            expect(pays(trees, address, valuesOf(moves), before)).toBe(true);
            expect(moves.length).toBeGreaterThanOrEqual(fewest);
          }
          compared += fewest > 1 ? 1 : 0;
          const lines = choices(trees, address);
          for (const one of fewest > 1 ? lines : [])
            for (const a of one.values) {
              expect([address, one.key, a, pays(trees, address, { [one.key]: a }, before)]).toEqual([
                address,
                one.key,
                a,
                false,
              ]);
              for (const other of fewest > 2 ? lines : [])
                for (const b of other.key > one.key ? other.values : [])
                  if (pays(trees, address, { [one.key]: a, [other.key]: b }, before))
                    expect([address, one.key, a, other.key, b]).toEqual("no way of two changes");
            }
        }
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(40);
  }, 240_000);
});

/** Values that a way might give: less to who may give, more to the pool and those above it. */
function choices(
  { live, declared }: { readonly live: readonly Spec[]; readonly declared: readonly Spec[] },
  address: string | null,
): { key: string; values: number[] }[] {
  const was = new Map(live.map((spec) => [spec.key, spec]));
  const above = new Set<string>();
  for (let at = address; at; at = declared.find(({ key }) => key === at)?.parent ?? null) above.add(at);
  return declared.flatMap(({ key, parent, credits = 0 }) => {
    const before = was.get(key);
    if (key === "rlc") return [];
    const isGiving = before && !before.live?.protected && before.parent === parent && credits <= (before.credits ?? 0);
    const less = isGiving ? Array.from({ length: credits / 10_000 }, (_, step) => step * 10_000) : [];
    const more = above.has(key) ? Array.from({ length: 14 }, (_, step) => credits + (step + 1) * 10_000) : [];
    return less.length + more.length > 0 ? [{ key, values: [...less, ...more] }] : [];
  });
}
