import { describe, expect, test } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { available, headroom } from "../../src/model/credits.ts";
import { GroupRun } from "../../src/model/group.ts";
import { credits_are_conserved } from "../../src/model/law/credits.ts";
import { replay } from "../../src/model/ledger.ts";
import type { Tree } from "../../src/model/tree.ts";
import { performGroup } from "./perform-group.ts";
import { allocate, at, create, move, operator, performed, pictureOf, plant, purchase, rekey, update } from "./plant.ts";

/** A tree without a free credit: `emea` with `cd` and `lg`, `apac` with `mk`. */
const full = () =>
  plant({
    rlc: {
      allocated: 100_000,
      children: {
        emea: { allocated: 60_000, children: { cd: { allocated: 40_000 }, lg: { allocated: 20_000 } } },
        apac: { allocated: 40_000, children: { mk: { allocated: 40_000 } } },
      },
    },
  });

function done(tree: Tree, ...changes: Change[]): void {
  const answer = performGroup(tree, changes, operator);
  if ("violation" in answer) throw new Error(`change ${answer.at}: ${answer.violation.message}`);
  expect(credits_are_conserved(tree.organizations.values())).toBeUndefined();
}

function refusedGroup(tree: Tree, ...changes: Change[]) {
  tree.keep();
  const before = pictureOf(tree);
  const answer = performGroup(tree, changes, operator);
  if (!("violation" in answer)) throw new Error("the group was not refused");
  expect(pictureOf(tree), "a refused group changes nothing").toEqual(before);
  return { at: answer.at, code: answer.violation.code };
}

describe("C-10 groups", () => {
  test("C-10 shifts credits between two children of a full pool, in either order", () => {
    const reclaimFirst = full();
    done(reclaimFirst, allocate("cd", 30_000), allocate("lg", 30_000));
    const grantFirst = full();
    done(grantFirst, allocate("lg", 30_000), allocate("cd", 30_000));
    for (const tree of [reclaimFirst, grantFirst]) expect(available(at(tree, "emea"))).toBe(0);
  });

  test("C-10 shifts credits across levels: reclaims leaf-up, then grants root-down", () => {
    const tree = full();
    done(tree, allocate("cd", 10_000), allocate("emea", 30_000), allocate("apac", 70_000), allocate("mk", 70_000));
    expect(at(tree, "mk").allocated).toBe(70_000);
  });

  test("C-10 happens whole or not at all: a swap that does not add up is refused, with the change that is short", () => {
    expect(refusedGroup(full(), allocate("cd", 30_000), allocate("lg", 40_000))).toEqual({ at: 1, code: "pool_short" });
    expect(refusedGroup(full(), allocate("emea", 50_000), allocate("lg", 10_000), allocate("apac", 60_000)).code).toBe(
      "pool_short",
    );
  });

  test("C-10 refuses a pool cut below what its children are charged with in the group's result", () => {
    expect(refusedGroup(full(), allocate("emea", 40_000), allocate("cd", 30_000))).toEqual({
      at: 0,
      code: "allocation_below_children",
    });
    done(full(), allocate("emea", 40_000), allocate("cd", 30_000), allocate("lg", 10_000));
  });

  test("C-10, O-12 moves a child with its credits between full pools of a full tree", () => {
    const tree = full();
    done(tree, allocate("emea", 40_000), move("lg", "apac"), allocate("apac", 60_000));
    expect(at(tree, "lg").parent?.key).toBe("apac");
    for (const pool of ["rlc", "emea", "apac"]) expect(headroom(at(tree, pool))).toBe(0);
  });

  test("C-10, O-12 also moves what was used already", () => {
    const tree = full();
    at(tree, "lg").used = 20_000;
    done(tree, allocate("emea", 40_000), move("lg", "apac"), allocate("apac", 60_000));
    expect(at(tree, "lg").used).toBe(20_000);
  });

  test("C-10 never lends what is not there: a rise waits for what pays it, a purchase and a move do not", () => {
    const tree = full();
    done(tree, allocate("apac", 60_000), allocate("emea", 40_000), move("lg", "apac"));
    expect(at(tree, "apac").allocated).toBe(60_000);
    expect(refusedGroup(full(), purchase("rlc", 60_000), allocate("cd", 0), allocate("emea", 20_000))).toEqual({
      at: 0,
      code: "purchased_below_committed",
    });
    done(full(), allocate("cd", 0), allocate("emea", 20_000), purchase("rlc", 60_000));
    done(full(), move("lg", "apac"), allocate("emea", 40_000), allocate("apac", 60_000));
  });

  test("C-10, O-12 two children, used up, change places between full pools of a full tree", () => {
    const tree = full();
    at(tree, "cd").used = 40_000;
    at(tree, "mk").used = 40_000;
    done(tree, move("cd", "apac"), move("mk", "emea"));
    expect([at(tree, "cd").parent?.key, at(tree, "mk").parent?.key]).toEqual(["apac", "emea"]);
    for (const pool of ["rlc", "emea", "apac"]) expect(headroom(at(tree, pool))).toBe(0);
  });

  test("C-10, O-12 moves that do not add up are refused, whatever else there is in the group", () => {
    expect(refusedGroup(full(), update("mk", { name: "M" }), move("cd", "apac"))).toEqual({
      at: 1,
      code: "pool_short",
    });
    expect(refusedGroup(full(), move("cd", "apac"), allocate("lg", 30_000))).toEqual({ at: 0, code: "pool_short" });
    expect(refusedGroup(full(), move("cd", "apac"), move("lg", "apac"), move("mk", "emea"))).toEqual({
      at: 0,
      code: "pool_short",
    });
  });

  test("C-1, C-10 moves cross only while sums are exact", () => {
    const most = 9_007_199_254_740_000;
    const tree = plant({
      rlc: {
        allocated: most + 991,
        used: 991,
        children: {
          emea: { allocated: most, children: { cd: { used: most - 1 } } },
          apac: { children: { mk: {} } },
        },
      },
    });
    expect(refusedGroup(tree, move("cd", "apac"), allocate("emea", 0))).toEqual({ at: 0, code: "pool_short" });
    expect(credits_are_conserved(tree.organizations.values())).toBeUndefined();
    done(tree, allocate("emea", 0), move("cd", "apac"), allocate("apac", most));
    const half = 4_500_000_000_000_000;
    const swap = plant({
      rlc: {
        allocated: 2 * half,
        children: {
          emea: { allocated: half, children: { cd: { used: half - 1 } } },
          apac: { allocated: half, children: { mk: { used: half - 2 } } },
        },
      },
    });
    expect(refusedGroup(swap, move("cd", "apac"), move("mk", "emea"))).toEqual({ at: 0, code: "pool_short" });
  });

  test("C-10 gathers children under a new distributor in a full tree, whose credits come with them", () => {
    const tree = full();
    done(tree, create("dach", { kind: "Distributor", credits: 20_000 }), allocate("emea", 40_000), move("lg", "dach"));
    expect(at(tree, "dach")).toMatchObject({ allocated: 20_000, committedBelow: 20_000 });
  });

  test("C-10 a rise that waits is the last word on its organization, unless a later change has it", () => {
    const lowered = full();
    done(lowered, allocate("apac", 60_000), allocate("apac", 40_000));
    expect(at(lowered, "apac").allocated).toBe(40_000);
    const renamed = full();
    done(renamed, allocate("apac", 60_000), rekey("apac", "asia"), allocate("cd", 20_000), allocate("emea", 40_000));
    expect(at(renamed, "asia").allocated).toBe(60_000);
    const given = full();
    for (const one of given.organizations.values()) one.managedBy = "one";
    const steps: Change[] = [
      allocate("apac", 60_000),
      { kind: "organization.release", address: "apac", after: { managedBy: null } },
      allocate("cd", 20_000),
      allocate("emea", 40_000),
    ];
    expect(performGroup(given, steps, { ...operator, stack: "one" })).toHaveProperty("entries");
    expect(at(given, "apac")).toMatchObject({ allocated: 60_000, managedBy: null });
  });

  test("C-10 a rise that waits is answered with its own place, and touches its organization at once", () => {
    const tree = full();
    const run = new GroupRun(tree, operator);
    expect(run.step(7, allocate("apac", 60_000))).toEqual({ entries: [] });
    at(tree, "apac").version = 2;
    expect([...run.finish()]).toEqual([
      { at: 7, performed: { violation: expect.objectContaining({ code: "pool_short" }) } },
    ]);
    tree.takeBack();
    expect(at(tree, "apac").version).toBe(1);
  });

  test("C-10 creates a child from what others give back", () => {
    const tree = full();
    done(tree, create("new", { parent: "emea", credits: 10_000 }), allocate("cd", 30_000));
    expect(at(tree, "new").allocated).toBe(10_000);
    expect(refusedGroup(full(), create("new", { parent: "emea", credits: 20_000 }), allocate("cd", 30_000))).toEqual({
      at: 0,
      code: "pool_short",
    });
  });

  test("C-10 puts off nothing but what pools are asked: any other law refuses at once, and all is taken back", () => {
    expect(refusedGroup(full(), allocate("cd", 30_000), update("lg", { name: "" }), allocate("lg", 30_000))).toEqual({
      at: 1,
      code: "name_malformed",
    });
    expect(refusedGroup(full(), allocate("cd", 30_000), allocate("lg", 30_001))).toEqual({
      at: 1,
      code: "credits_step",
    });
  });

  test("C-10 what is cut may stay short of its own use, as without a group (C-6)", () => {
    const tree = full();
    at(tree, "cd").used = 35_000;
    done(tree, allocate("cd", 30_000), update("cd", { name: "Other" }));
    expect(refusedGroup(tree, allocate("cd", 10_000), allocate("lg", 30_000)).code).toBe("pool_short");
  });

  test("C-10 the entries of a group replay, in their order", () => {
    const tree = plant({});
    const steps: Change[] = [
      create("rlc", { parent: null, kind: "Distributor", credits: 50_000 }),
      create("a", { kind: "Distributor", credits: 20_000 }),
      create("b", { kind: "Distributor", credits: 30_000 }),
      create("c", { parent: "a", credits: 20_000 }),
      allocate("a", 0),
      move("c", "b"),
      allocate("b", 50_000),
    ];
    const answer = performGroup(tree, steps, operator);
    if ("violation" in answer) throw new Error(answer.violation.message);
    const entries = answer.entries.map(({ entry }) => entry);
    expect(replay(entries).broken).toBeUndefined();
    expect(answer.entries.map(({ at: step, entry }) => [step, entry.kind])).toEqual([
      [0, "grant"],
      [1, "allocate"],
      [2, "allocate"],
      [3, "allocate"],
      [4, "reclaim"],
      [5, "move"],
      [6, "allocate"],
    ]);
  });

  test("C-10 grants that the pool can pay anyway need no group", () => {
    const tree = full();
    performed(tree, allocate("cd", 30_000));
    performed(tree, allocate("lg", 30_000));
    expect(available(at(tree, "emea"))).toBe(0);
  });
});
