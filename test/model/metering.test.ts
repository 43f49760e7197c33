import { describe, expect, test } from "vitest";
import { change, headroom } from "../../src/model/credits.ts";
import { credits_are_conserved } from "../../src/model/law/credits.ts";
import type * as law from "../../src/model/law/metering.ts";
import { type Entry, replay } from "../../src/model/ledger.ts";
import { type Consumption, consume, expire } from "../../src/model/metering.ts";
import type { Phase } from "../../src/model/organization.ts";
import { perform } from "../../src/model/perform.ts";
import { thresholdsCrossed } from "../../src/model/thresholds.ts";
import type { Tree } from "../../src/model/tree.ts";
import { at, create, NOW, operator, plant } from "./plant.ts";

const MOST = Number.MAX_SAFE_INTEGER;
const HOUR = 3_600_000;

const aHold = (more: Partial<law.Hold> = {}): law.Hold => ({
  ...{ id: "hold-1", credits: 500, state: "held", expiresAt: NOW + HOUR, ...more },
});

/** rlc 500,000 → emea 100,000 → de 20,000 */
function planted(de: { used?: number; held?: number; phase?: Phase; allocated?: number } = {}, emea = {}): Tree {
  return plant({
    rlc: {
      allocated: 500_000,
      children: { emea: { allocated: 100_000, ...emea, children: { de: { allocated: 20_000, ...de } } } },
    },
  });
}

function ask(tree: Tree, asked: Consumption, key = "de") {
  const done = consume(at(tree, key), asked, NOW);
  expect(credits_are_conserved(tree.organizations.values())).toBeUndefined();
  return "violation" in done ? done.violation : done.entries;
}

const figuresOf = (entries: unknown) =>
  Array.isArray(entries) ? entries.map(({ kind, amount, used, held }: Entry) => [kind, amount, used, held]) : entries;

describe("C-8 consumption", () => {
  const use = (credits: number): Consumption => ({ kind: "use", credits });
  const hold = (credits: number, expiresAt = NOW + HOUR): Consumption => ({ kind: "hold", credits, expiresAt });

  test.each<[what: string, Consumption, entries: unknown]>([
    ["use", use(300), [["post", 300, 1_300, 500]]],
    ["use of all that is left", use(18_500), [["post", 18_500, 19_500, 500]]],
    ["a hold", hold(300), [["hold", 300, 1_000, 800]]],
    ["a hold of all that is left", hold(18_500), [["hold", 18_500, 1_000, 19_000]]],
    [
      "a hold posted whole",
      { kind: "post", hold: aHold(), credits: 500 },
      [
        ["void", 500, 1_000, 0],
        ["post", 500, 1_500, 0],
      ],
    ],
    [
      "a hold posted in part",
      { kind: "post", hold: aHold(), credits: 1 },
      [
        ["void", 500, 1_000, 0],
        ["post", 1, 1_001, 0],
      ],
    ],
    ["a hold voided", { kind: "void", hold: aHold() }, [["void", 500, 1_000, 0]]],
  ])("C-8 books %s", (_what, asked, entries) => {
    expect(figuresOf(ask(planted({ used: 1_000, held: 500 }), asked))).toEqual(entries);
  });

  test.each<[what: string, asked: Consumption, code: string, figures: object | undefined]>([
    ["use beyond the headroom", use(18_501), "pool_short", { asked: 18_501, possible: 18_500, shortBy: 1 }],
    ["a hold beyond the headroom", hold(18_501), "pool_short", { asked: 18_501, possible: 18_500, shortBy: 1 }],
    ["a hold of more than an hour", hold(1, NOW + HOUR + 1), "hold_too_long", undefined],
    ["a hold that is over", hold(1, NOW), "hold_too_long", undefined],
    [
      "a post beyond its hold",
      { kind: "post", hold: aHold(), credits: 501 },
      "beyond_hold",
      {
        ...{ asked: 501, possible: 500, shortBy: 1 },
      },
    ],
    [
      "a post of what was posted",
      { kind: "post", hold: aHold({ state: "posted" }), credits: 1 },
      "hold_ended",
      undefined,
    ],
    ["a void of what was voided", { kind: "void", hold: aHold({ state: "voided" }) }, "hold_ended", undefined],
    ["a post at the end", { kind: "post", hold: aHold({ expiresAt: NOW }), credits: 1 }, "hold_ended", undefined],
    ["a void at the end", { kind: "void", hold: aHold({ expiresAt: NOW }) }, "hold_ended", undefined],
  ])("C-8 refuses %s, and books nothing", (_what, asked, code, figures) => {
    const tree = planted({ used: 1_000, held: 500 });
    const refused = ask(tree, asked);
    expect(refused).toMatchObject({ code, rule: "C-8" });
    expect("code" in refused ? refused.figures : undefined).toEqual(figures);
    expect(at(tree, "de")).toMatchObject({ used: 1_000, held: 500 });
  });

  test("C-8 a millisecond before its end a hold is posted, and one of a millisecond is made", () => {
    const tree = planted({ held: 500 });
    expect(ask(tree, { kind: "post", hold: aHold({ expiresAt: NOW + 1 }), credits: 500 })).toHaveLength(2);
    expect(ask(tree, hold(1, NOW + 1))).toHaveLength(1);
  });

  test("C-4 a pool above that was cut below what was used lets nothing new be consumed; what is held is", () => {
    const tree = planted({ held: 500 }, { used: 81_000 });
    expect(headroom(at(tree, "emea"))).toBe(-1_000);
    for (const asked of [use(1), hold(1)])
      expect(ask(tree, asked)).toMatchObject({ code: "pool_short", rule: "C-4", pool: "emea" });
    expect(ask(tree, { kind: "post", hold: aHold(), credits: 500 })).toHaveLength(2);
  });

  test.each<[Phase, boolean]>([
    ["active", true],
    ["paused", false],
    ["draining", true],
  ])("O-9 one that is %s consumes what is new: %s; what is held in any case", (phase, permitted) => {
    const tree = planted({ phase, held: 500 });
    for (const asked of [use(1), hold(1)]) {
      const done = ask(tree, asked);
      if (permitted) expect(done).toHaveLength(1);
      else expect(done).toMatchObject({ code: "organization_paused", rule: "O-9" });
    }
    expect(ask(tree, { kind: "post", hold: aHold(), credits: 1 })).toHaveLength(2);
  });

  test("C-8 a drained one has no headroom for anything new (U-1)", () => {
    const tree = planted({ phase: "draining", allocated: 0, used: 100, held: 500 });
    for (const asked of [use(1), hold(1)]) {
      expect(ask(tree, asked)).toMatchObject({
        ...{ code: "pool_short", rule: "C-8", figures: { asked: 1, possible: 0, shortBy: 1 } },
        wayOut: "its distributor allocates more: it has consumed 600 beyond its allocation",
      });
    }
    expect(ask(tree, { kind: "post", hold: aHold(), credits: 400 })).toHaveLength(2);
    expect(at(tree, "de")).toMatchObject({ used: 500, held: 0 });
    expect(at(tree, "emea").committedBelow).toBe(500);
  });

  test("C-8 what expires frees the pool where the allocation was cut below it", () => {
    const tree = planted({ allocated: 10_000, used: 8_000, held: 7_000 });
    expect(at(tree, "emea").committedBelow).toBe(15_000);
    const entries = expire(at(tree, "de"), [{ credits: 6_000 }, { credits: 1_000 }]);
    expect(figuresOf(entries)).toEqual([
      ["expire", 6_000, 8_000, 1_000],
      ["expire", 1_000, 8_000, 0],
    ]);
    expect(at(tree, "emea").committedBelow).toBe(10_000);
  });

  test("C-9 a replay of the entries gives the balances", () => {
    const tree = plant({});
    const opened = [
      create("rlc", { parent: null, kind: "Distributor", credits: 50_000 }),
      create("de", { parent: "rlc" }),
    ];
    const entries: Entry[] = opened.flatMap((one) => {
      const done = perform(tree, one, operator);
      return "violation" in done ? [] : done.entries;
    });
    const de = at(tree, "de");
    for (const asked of [
      hold(2_000),
      hold(3_000),
      use(1_000),
      { kind: "post", hold: aHold({ credits: 2_000 }), credits: 50 },
    ] as const) {
      const done = ask(tree, asked);
      if (!("code" in done)) entries.push(...done);
    }
    entries.push(...expire(de, [{ credits: 3_000 }]));
    const { holdings, broken } = replay(entries);
    expect(broken).toBeUndefined();
    expect(holdings.get(de.id)).toMatchObject({ used: 1_050, held: 0 });
  });
});

describe("C-12 thresholds", () => {
  const state = (used: number, allocated = 10_000, held = 0) => ({ used, held, allocated });

  test.each<[what: string, ReturnType<typeof state>, ReturnType<typeof state>, crossed: number[]]>([
    ["a credit below 75 %", state(0), state(7_499), []],
    ["75 %", state(7_499), state(7_500), [75]],
    ["what was crossed before", state(7_500), state(7_501), []],
    ["a credit below 90 %", state(7_500), state(8_999), []],
    ["90 %", state(8_999), state(9_000), [90]],
    ["100 %", state(9_999), state(10_000), [100]],
    ["two at once", state(7_499), state(9_000), [75, 90]],
    ["all at once", state(0), state(10_000), [75, 90, 100]],
    ["all at once, beyond", state(0), state(12_345), [75, 90, 100]],
    ["a hold", state(7_000), state(7_000, 10_000, 500), [75]],
    ["a hold that is posted", state(7_000, 10_000, 500), state(7_500), []],
    ["downwards", state(10_000), state(0), []],
    ["a cut", state(12_345, 20_000), state(12_345), [75, 90, 100]],
    ["a cut to 75 % and no further", state(7_500, 20_000), state(7_500), [75]],
    ["a raise", state(9_500), state(9_500, 20_000), []],
    ["again after a raise", state(9_500, 20_000), state(15_000, 20_000), [75]],
    ["draining", state(9_000, 20_000), state(9_000, 0), []],
    ["an allocation after none", state(9_000, 0), state(9_000), [75, 90]],
    ["nothing used of nothing", state(0, 0), state(0), []],
    ["an odd allocation of a root, at the credit", state(0, 11), state(9, 11), [75]],
    ["an odd allocation of a root, below it", state(0, 11), state(8, 11), []],
    ["as many as there can be, below it", state(0, MOST), state(MOST - 1, MOST), [75, 90]],
    ["as many as there can be", state(MOST - 1, MOST), state(MOST, MOST), [100]],
  ])("C-12 %s", (_what, before, after, crossed) => {
    expect(thresholdsCrossed(before, after)).toEqual(crossed);
  });

  test("C-12 are those that whole numbers give, for every allocation and use", () => {
    for (let allocated = 1; allocated < 210; allocated += 1)
      for (let used = 0; used < allocated + 3; used += 1) {
        const expected = [75, 90, 100].filter((percent) => 100 * used >= percent * allocated);
        expect(thresholdsCrossed(state(0, allocated), state(used, allocated))).toEqual(used === 0 ? [] : expected);
      }
  });

  test("C-12 hold for what consumption does", () => {
    const de = at(planted(), "de");
    const before = { ...de };
    change(de, { used: 15_000 });
    expect(thresholdsCrossed(before, de)).toEqual([75]);
  });
});
