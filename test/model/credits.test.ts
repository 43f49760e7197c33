import { describe, expect, test } from "vitest";
import { allocationFloor, available, change, charge, committed, headroom, unspent } from "../../src/model/credits.ts";
import * as law from "../../src/model/law/credits.ts";
import type { Tree } from "../../src/model/tree.ts";
import {
  allocate,
  at,
  create,
  distributor,
  move,
  naiveBelow,
  naiveCharge,
  type Planted,
  performed,
  plant,
  purchase,
  refused,
} from "./plant.ts";

const MOST = Number.MAX_SAFE_INTEGER;
const MOST_ALLOCATED = 9_007_199_254_740_000;

const holds = (tree: Tree) => expect(law.credits_are_conserved(tree.organizations.values())).toBeUndefined();

describe("C-1 whole numbers", () => {
  test.each([
    [0, true],
    [1, true],
    [MOST, true],
    [MOST + 1, false],
    [-1, false],
    [0.5, false],
    [1e-9, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    [Number.NEGATIVE_INFINITY, false],
  ])("C-1 the amount %d is permitted: %s", (credits, permitted) => {
    const root = { parent: null, kind: "Distributor", credits } as const;
    if (permitted) {
      performed(plant({}), create("rlc", root));
      performed(plant({ rlc: {} }), purchase("rlc", credits));
      return;
    }
    const tree = plant({ rlc: { allocated: 100_000, children: { cd: { allocated: 10_000 } } } });
    for (const verdict of [
      refused(plant({}), create("rlc", root)),
      refused(tree, create("new", { credits })),
      refused(tree, purchase("rlc", credits)),
      refused(tree, allocate("cd", credits)),
    ])
      expect(verdict).toMatchObject({ code: "credits_not_whole", rule: "C-1" });
  });
});

describe("C-2 multiples of 10,000", () => {
  test.each([
    [0, true, "first_credits_too_low"],
    [1, false, "credits_step"],
    [9_999, false, "credits_step"],
    [10_000, true, undefined],
    [10_001, false, "credits_step"],
    [19_999, false, "credits_step"],
    [20_000, true, undefined],
    [MOST_ALLOCATED, true, undefined],
    [MOST, false, "credits_step"],
  ])("C-2 the allocation %d is permitted later: %s, and at creation but for: %s", (credits, later, atCreation) => {
    const tree = () => plant({ rlc: { allocated: MOST, children: { cd: { allocated: 10_000 } } } });
    if (later) performed(tree(), allocate("cd", credits));
    else expect(refused(tree(), allocate("cd", credits))).toMatchObject({ code: "credits_step", rule: "C-2" });
    if (atCreation === undefined) performed(plant({ rlc: { allocated: MOST } }), create("new", { credits }));
    else
      expect(refused(plant({ rlc: { allocated: MOST } }), create("new", { credits }))).toMatchObject({
        code: atCreation,
        rule: "C-2",
      });
  });

  test("C-2 names the nearest amounts that would do, and none that C-1 forbids", () => {
    expect(law.an_allocation_is_a_multiple_of_10000(25_000)).toMatchObject({
      figures: { asked: 25_000, possible: 20_000, shortBy: 5_000 },
      wayOut: "the nearest are 20,000 and 30,000",
    });
    expect(law.an_allocation_is_a_multiple_of_10000(MOST)?.wayOut).toBe("the nearest is 9,007,199,254,740,000");
  });

  test("C-2 does not ask a root: what it purchased need not be a multiple", () => {
    performed(plant({ rlc: { allocated: 10_000 } }), purchase("rlc", 12_345));
    performed(plant({}), create("rlc", { parent: null, kind: "Distributor", credits: 1 }));
  });
});

describe("C-3 purchases", () => {
  const rlc = () =>
    plant({ rlc: { allocated: 500_000, used: 7, held: 3, children: { cd: { allocated: 10_000, used: 12_345 } } } });

  test("C-3 of 500,000 with 10,000 allocated, 490,000 remain", () => {
    const tree = plant({ rlc: { allocated: 500_000 } });
    performed(tree, create("cd", { credits: 10_000 }), distributor);
    expect(available(at(tree, "rlc"))).toBe(490_000);
    expect(available(at(tree, "cd"))).toBe(10_000);
  });

  test("C-3 only the operator changes what a root has purchased, up or down", () => {
    for (const credits of [400_000, 600_000])
      expect(refused(rlc(), purchase("rlc", credits), distributor)).toMatchObject({
        code: "operator_only",
        rule: "C-3",
      });
    performed(rlc(), purchase("rlc", 600_000));
  });

  test.each([
    [12_356, true],
    [12_355, true],
    [12_354, false],
    [0, false],
  ])("C-3 with 12,355 committed, %d purchased credits are permitted: %s", (credits, permitted) => {
    const tree = rlc();
    expect(committed(at(tree, "rlc"))).toBe(12_355);
    if (permitted) {
      performed(tree, purchase("rlc", credits));
      holds(tree);
    } else
      expect(refused(tree, purchase("rlc", credits))).toMatchObject({
        code: "purchased_below_committed",
        rule: "C-3",
        pool: "rlc",
        figures: { asked: credits, possible: 12_355, shortBy: 12_355 - credits },
      });
  });

  test("C-3 a root purchases and all others are allocated", () => {
    const tree = rlc();
    expect(refused(tree, purchase("cd", 20_000))).toMatchObject({ code: "wrong_kind_of_credits", rule: "C-3" });
    expect(refused(tree, allocate("rlc", 600_000))).toMatchObject({ code: "wrong_kind_of_credits", rule: "C-3" });
  });
});

describe("C-4 charge, available, headroom", () => {
  interface Row {
    readonly what: string;
    readonly allocated: number;
    readonly used?: number;
    readonly held?: number;
    readonly below?: number;
    readonly root?: true;
    readonly charge: number;
    readonly available: number;
    readonly headroom: number;
    readonly floor: number;
    readonly unspent: number;
  }
  test.each<Row>([
    { what: "nothing", allocated: 0, charge: 0, available: 0, headroom: 0, floor: 0, unspent: 0 },
    {
      what: "untouched",
      allocated: 50_000,
      charge: 50_000,
      available: 50_000,
      headroom: 50_000,
      floor: 0,
      unspent: 50_000,
    },
    {
      what: "used",
      allocated: 50_000,
      used: 20_000,
      charge: 50_000,
      available: 30_000,
      headroom: 30_000,
      floor: 0,
      unspent: 30_000,
    },
    {
      what: "held",
      allocated: 50_000,
      held: 20_000,
      charge: 50_000,
      available: 30_000,
      headroom: 30_000,
      floor: 0,
      unspent: 30_000,
    },
    {
      what: "used up",
      allocated: 50_000,
      used: 49_999,
      held: 1,
      charge: 50_000,
      available: 0,
      headroom: 0,
      floor: 0,
      unspent: 0,
    },
    {
      what: "cut to below what was used",
      allocated: 10_000,
      used: 12_345,
      charge: 12_345,
      available: 0,
      headroom: -2_345,
      floor: 0,
      unspent: 0,
    },
    {
      what: "cut to nothing",
      allocated: 0,
      used: 12_345,
      held: 5,
      charge: 12_350,
      available: 0,
      headroom: -12_350,
      floor: 0,
      unspent: 0,
    },
    {
      what: "a pool with use of its own",
      allocated: 50_000,
      used: 5_000,
      below: 40_000,
      charge: 50_000,
      available: 5_000,
      headroom: 5_000,
      floor: 40_000,
      unspent: 5_000,
    },
    {
      what: "a pool cut to its children",
      allocated: 40_000,
      used: 5_000,
      below: 40_000,
      charge: 45_000,
      available: 0,
      headroom: -5_000,
      floor: 40_000,
      unspent: 0,
    },
    {
      what: "a root",
      allocated: 50_000,
      used: 5_000,
      below: 40_000,
      root: true,
      charge: 50_000,
      available: 5_000,
      headroom: 5_000,
      floor: 45_000,
      unspent: 5_000,
    },
  ])("C-4 $what", ({ what: _what, below = 0, used = 0, held = 0, root, allocated, ...expected }) => {
    const pool = { key: "pool", parent: null, allocated: 0, used: 0, held: 0, committedBelow: 0 };
    const holding = { key: "it", parent: root ? null : pool, allocated, used, held, committedBelow: below };
    expect({
      charge: charge(holding),
      available: available(holding),
      headroom: headroom(holding),
      floor: allocationFloor(holding),
      unspent: unspent(holding),
    }).toEqual(expected);
  });

  const nested: Planted = {
    allocated: 200_000,
    children: {
      emea: {
        allocated: 100_000,
        used: 7_000,
        children: { lg: { allocated: 30_000, used: 30_000 }, mk: { allocated: 50_000, held: 1_000 } },
      },
      cd: { allocated: 40_000 },
    },
  };

  test("C-4 carries a charge up as far as it grows, and no further", () => {
    const tree = plant({ rlc: nested });
    change(at(tree, "lg"), { used: 35_000 });
    expect(at(tree, "emea").committedBelow).toBe(85_000);
    expect(at(tree, "rlc").committedBelow).toBe(140_000);
    change(at(tree, "lg"), { used: 60_000 });
    expect(at(tree, "emea").committedBelow).toBe(110_000);
    expect(charge(at(tree, "emea"))).toBe(117_000);
    expect(at(tree, "rlc").committedBelow).toBe(157_000);
    change(at(tree, "lg"), { used: 30_000 });
    expect(at(tree, "rlc").committedBelow).toBe(naiveBelow(nested));
  });

  describe.each([
    ["a creation", (credits: number) => create("new", { parent: "emea", credits })],
    ["a grant", (credits: number) => allocate("mk", 50_000 + credits)],
  ])("C-4 of %s", (_what, asking) => {
    // 100,000 less 7,000 used and 80,000 handed down
    test("is permitted up to the headroom of the pool", () => {
      const tree = plant({ rlc: nested });
      expect(headroom(at(tree, "emea"))).toBe(13_000);
      performed(tree, asking(10_000));
      expect(headroom(at(tree, "emea"))).toBe(3_000);
      holds(tree);
    });

    test("is permitted where it leaves headroom 0, and refused where it leaves -1", () => {
      const exact = plant({ rlc: nested });
      change(at(exact, "emea"), { used: 10_000 });
      performed(exact, asking(10_000));
      expect(headroom(at(exact, "emea"))).toBe(0);
      const short = plant({ rlc: nested });
      change(at(short, "emea"), { used: 10_001 });
      expect(refused(short, asking(10_000))).toMatchObject({
        code: "pool_short",
        rule: "C-4",
        pool: "emea",
        figures: { asked: 10_000, possible: 9_999, shortBy: 1 },
      });
    });
  });

  test("C-4 asks every pool above, also where the nearest could pay", () => {
    const tree = plant({
      rlc: {
        allocated: 200_000,
        children: {
          emea: {
            allocated: 50_000,
            used: 60_000,
            children: { dach: { allocated: 40_000, children: { lg: { allocated: 10_000 } } } },
          },
        },
      },
    });
    expect(headroom(at(tree, "dach"))).toBe(30_000);
    expect(refused(tree, create("new", { parent: "dach", credits: 10_000 }))).toMatchObject({
      code: "pool_short",
      pool: "emea",
      figures: { asked: 10_000, possible: 0, shortBy: 10_000 },
      message: "emea cannot pay 10,000 credits: 0 are available, short 10,000; 40,000 more are lacking there",
    });
    expect(refused(tree, allocate("lg", 20_000))).toMatchObject({ code: "pool_short", pool: "emea" });
    performed(tree, allocate("emea", 100_000));
    performed(tree, allocate("lg", 20_000));
    holds(tree);
  });

  test("C-4 a raise that only catches up with what was spent adds nothing, and a pool is not asked", () => {
    const tree = plant({
      rlc: {
        allocated: 100_000,
        children: { emea: { allocated: 20_000, used: 15_000, children: { lg: { allocated: 0, used: 20_000 } } } },
      },
    });
    expect(headroom(at(tree, "emea"))).toBe(-15_000);
    performed(tree, allocate("lg", 20_000));
    expect(headroom(at(tree, "lg"))).toBe(0);
    expect(refused(tree, allocate("lg", 30_000))).toMatchObject({ code: "pool_short", pool: "emea" });
    holds(tree);
  });

  test("C-4 asks the pool only for what a raise adds to the charge", () => {
    const tree = plant({ rlc: { allocated: 20_000, children: { cd: { allocated: 0, used: 15_000 } } } });
    performed(tree, allocate("cd", 20_000));
    expect(headroom(at(tree, "rlc"))).toBe(0);
    const full = plant({ rlc: { allocated: 19_999, children: { cd: { allocated: 0, used: 15_000 } } } });
    expect(refused(full, allocate("cd", 20_000)).figures).toEqual({ asked: 5_000, possible: 4_999, shortBy: 1 });
  });

  test.each([
    [80_000, true],
    [70_000, false],
    [0, false],
  ])("C-4 with children charged 80,000, a cut to %d is permitted: %s", (credits, permitted) => {
    const tree = plant({ rlc: nested });
    expect(allocationFloor(at(tree, "emea"))).toBe(80_000);
    if (permitted) {
      performed(tree, allocate("emea", credits));
      expect(headroom(at(tree, "emea"))).toBe(-7_000);
      expect(charge(at(tree, "emea"))).toBe(87_000);
      holds(tree);
    } else
      expect(refused(tree, allocate("emea", credits))).toMatchObject({
        code: "allocation_below_children",
        rule: "C-4",
        pool: "emea",
        figures: { asked: credits, possible: 80_000, shortBy: 80_000 - credits },
      });
  });

  test("C-4 the floor of a pool counts what its children have used beyond their allocation", () => {
    const tree = plant({
      rlc: {
        allocated: 100_000,
        children: { emea: { allocated: 40_000, children: { lg: { allocated: 0, used: 20_001 } } } },
      },
    });
    expect(refused(tree, allocate("emea", 20_000))).toMatchObject({ code: "allocation_below_children" });
    performed(tree, allocate("emea", 30_000));
    holds(tree);
  });

  test("C-1, C-4 a refused amount near 2^53 leaves odd balances exactly as they were", () => {
    const tree = plant({
      rlc: {
        allocated: 100_000,
        children: { emea: { allocated: 50_000, children: { cd: { allocated: 0, used: 10_001 } } } },
      },
    });
    for (const asked of [
      create("new", { parent: "emea", credits: MOST_ALLOCATED }),
      allocate("cd", MOST_ALLOCATED),
      allocate("emea", MOST_ALLOCATED),
    ])
      expect(refused(tree, asked).code).toBe("pool_short");
    const most = plant({ rlc: { allocated: MOST, used: 1, children: { cd: { allocated: MOST_ALLOCATED } } } });
    expect(refused(most, create("new")).code).toBe("pool_short");
    holds(most);
  });

  test("O-12, C-4 a refused move in a tree of 2^53-1 credits leaves odd balances exactly as they were", () => {
    const tree = plant({
      rlc: {
        allocated: MOST,
        used: 1,
        children: {
          emea: { allocated: MOST_ALLOCATED, children: { big: { allocated: 0, used: MOST_ALLOCATED - 1 } } },
        },
      },
    });
    expect(refused(tree, move("big", "rlc"))).toMatchObject({ code: "pool_short", rule: "O-12" });
    holds(tree);
  });
});

describe("C-5 conservation", () => {
  const tree = () =>
    plant({
      rlc: {
        allocated: 100_000,
        used: 1,
        children: { emea: { allocated: 30_000, children: { cd: { used: 12_345 } } } },
      },
    });

  test("C-5 holds in a tree where some used more than they are allocated", () => holds(tree()));
  test("C-5 holds where there is nothing", () => holds(plant({})));

  test.each([
    ["a negative balance", (t: Tree) => (at(t, "cd").used = -1)],
    ["a fraction", (t: Tree) => (at(t, "cd").held = 0.5)],
    ["a balance past 2^53-1", (t: Tree) => (at(t, "rlc").allocated = 2 ** 53)],
    ["a pool that counts too much below it", (t: Tree) => (at(t, "emea").committedBelow += 1)],
    ["a pool that counts too little below it", (t: Tree) => (at(t, "rlc").committedBelow -= 1)],
    ["a root that has handed out more than it purchased", (t: Tree) => (at(t, "rlc").allocated = 30_000)],
    ["an allocation below what the children are charged with", (t: Tree) => (at(t, "emea").allocated = 10_000)],
  ])("C-5 finds %s", (_what, spoil) => {
    const spoilt = tree();
    spoil(spoilt);
    expect(law.credits_are_conserved(spoilt.organizations.values())).toMatchObject({
      code: "balances_not_conserved",
      rule: "C-5",
    });
  });
});

describe("C-6 cuts below what was used", () => {
  test.each([
    [50_000, 0, 50_000],
    [40_000, 10_000, 40_000],
    [20_000, 30_000, 20_000],
    [10_000, 37_655, 12_345],
    [0, 37_655, 12_345],
  ])("C-6 a cut from 50,000 to %d, 12,345 of them used, frees %d and leaves %d charged", (credits, freed, charged) => {
    const tree = plant({
      rlc: { allocated: 100_000, children: { cd: { allocated: 50_000, used: 12_000, held: 345 } } },
    });
    performed(tree, allocate("cd", credits), distributor);
    expect(available(at(tree, "rlc"))).toBe(50_000 + freed);
    expect(charge(at(tree, "cd"))).toBe(charged);
    expect(available(at(tree, "cd"))).toBe(charged - 12_345);
    holds(tree);
  });

  test("C-6 a cut is permitted in a pool that is itself short", () => {
    const planted: Planted = {
      allocated: 200_000,
      children: {
        emea: { allocated: 40_000, used: 30_000, children: { lg: { allocated: 20_000 }, mk: { allocated: 20_000 } } },
      },
    };
    const tree = plant({ rlc: planted });
    expect(naiveCharge({ ...planted.children?.emea })).toBe(70_000);
    performed(tree, allocate("lg", 0));
    expect(headroom(at(tree, "emea"))).toBe(-10_000);
    expect(available(at(tree, "rlc"))).toBe(150_000);
    holds(tree);
  });
});

describe("C-11 operation ids", () => {
  test("C-11 the same id with the same body is the same operation; with another body it is refused", () => {
    expect(law.an_operation_id_has_one_body("op-1", "abc", "abc")).toBeUndefined();
    expect(law.an_operation_id_has_one_body("op-1", "abc", "abd")).toMatchObject({
      code: "operation_id_reused",
      rule: "C-11",
    });
  });
});
