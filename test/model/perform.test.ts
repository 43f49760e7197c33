import { describe, expect, test } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { available, headroom } from "../../src/model/credits.ts";
import { credits_are_conserved } from "../../src/model/law/credits.ts";
import type { Performer } from "../../src/model/perform.ts";
import type { Tree } from "../../src/model/tree.ts";
import {
  allocate,
  at,
  create,
  move,
  operator,
  type Planted,
  performed,
  pictureOf,
  plant,
  purchase,
  refused,
  rekey,
  update,
} from "./plant.ts";

const holds = (tree: Tree) => expect(credits_are_conserved(tree.organizations.values())).toBeUndefined();

describe("O-12 moves and credits", () => {
  /** `emea` has as much headroom as said; `apac` is full; `cd` costs 30,000, of which it handed down 20,000. */
  const wide = (room: number, cd: Partial<Planted> = {}) =>
    plant({
      rlc: {
        allocated: 300_000,
        children: {
          emea: { allocated: 50_000, used: 50_000 - room, children: {} },
          apac: {
            allocated: 30_000,
            children: { cd: { allocated: 30_000, children: { lg: { allocated: 20_000, used: 5_000 } }, ...cd } },
          },
        },
      },
    });

  test("O-12 takes the subtree and every credit in it along", () => {
    const tree = wide(40_000);
    performed(tree, move("cd", "emea"));
    expect(at(tree, "emea").committedBelow).toBe(30_000);
    expect(at(tree, "apac").committedBelow).toBe(0);
    expect(available(at(tree, "apac"))).toBe(30_000);
    expect(at(tree, "cd")).toMatchObject({ allocated: 30_000, committedBelow: 20_000 });
    expect(at(tree, "lg")).toMatchObject({ allocated: 20_000, used: 5_000 });
    expect(at(tree, "rlc").committedBelow).toBe(80_000);
    holds(tree);
  });

  test("O-12 fits exactly, and one credit less does not", () => {
    const exact = wide(30_000);
    performed(exact, move("cd", "emea"));
    expect(headroom(at(exact, "emea"))).toBe(0);
    holds(exact);
    expect(refused(wide(29_999), move("cd", "emea"))).toMatchObject({
      code: "pool_short",
      rule: "O-12",
      field: "parent",
      pool: "emea",
      figures: { asked: 30_000, possible: 29_999, shortBy: 1 },
    });
  });

  test("O-12 takes along what was used beyond an allocation", () => {
    const overdrawn = { allocated: 20_000, used: 10_001 };
    expect(refused(wide(30_000, overdrawn), move("cd", "emea")).figures).toMatchObject({ asked: 30_001 });
    const tree = wide(30_001, overdrawn);
    performed(tree, move("cd", "emea"));
    expect(at(tree, "emea").committedBelow).toBe(30_001);
    holds(tree);
  });

  test("O-12 refuses a full pool, also where nothing but the place would change", () => {
    const tree = wide(0);
    expect(refused(tree, move("cd", "emea"))).toMatchObject({ code: "pool_short", pool: "emea" });
  });

  test("O-12 a move up asks the pools above for what the place it left does not give back", () => {
    const tree = (purchased: number) =>
      plant({
        rlc: {
          allocated: purchased,
          children: { emea: { allocated: 40_000, used: 10_000, children: { cd: { allocated: 40_000 } } } },
        },
      });
    // emea stays charged with its 40,000 where 50,000 were charged before
    expect(refused(tree(79_999), move("cd", "rlc"))).toMatchObject({
      code: "pool_short",
      pool: "rlc",
      figures: { asked: 40_000, possible: 39_999, shortBy: 1 },
    });
    const exact = tree(80_000);
    performed(exact, move("cd", "rlc"));
    expect(at(exact, "rlc").committedBelow).toBe(80_000);
    holds(exact);
  });

  test("O-12 asks every pool above the new place", () => {
    const tree = plant({
      rlc: {
        allocated: 300_000,
        children: {
          cd: { allocated: 10_000 },
          emea: { allocated: 50_000, used: 60_000, children: { dach: { allocated: 40_000, children: {} } } },
        },
      },
    });
    expect(refused(tree, move("cd", "dach"))).toMatchObject({ code: "pool_short", pool: "emea" });
  });

  test("O-12 a move out of a pool that was cut below what was used is permitted, and helps it", () => {
    const tree = plant({
      rlc: {
        allocated: 300_000,
        children: { emea: { allocated: 40_000, used: 20_000, children: { cd: { allocated: 40_000 } } } },
      },
    });
    expect(headroom(at(tree, "emea"))).toBe(-20_000);
    performed(tree, move("cd", "rlc"));
    expect(headroom(at(tree, "emea"))).toBe(20_000);
    holds(tree);
  });
});

describe("language rule 10: who manages", () => {
  const one: Performer = { ...operator, stack: "one" };
  const two: Performer = { ...operator, stack: "two" };
  const nobody: Performer = operator;
  const tree = () =>
    plant({
      rlc: {
        allocated: 100_000,
        managedBy: "one",
        children: { cd: { allocated: 10_000, managedBy: "one" }, mk: { allocated: 10_000 }, emea: { children: {} } },
      },
    });
  const adopt = (key: string, managedBy: string): Change => ({
    kind: "organization.adopt",
    address: key,
    after: { managedBy },
  });
  const release = (key: string): Change => ({ kind: "organization.release", address: key, after: { managedBy: null } });

  test("language-10 what a stack creates it manages; what nobody's caller creates is managed by none", () => {
    const grown = tree();
    performed(grown, create("a"), one);
    performed(grown, create("b"), nobody);
    expect(at(grown, "a").managedBy).toBe("one");
    expect(at(grown, "b").managedBy).toBeNull();
  });

  test.each<[string, Change]>([
    ["update", update("cd", { name: "Other" })],
    ["rekey", rekey("cd", "other")],
    ["move", move("cd", "emea")],
    ["allocate", allocate("cd", 0)],
    ["purchase", purchase("rlc", 200_000)],
    ["name an owner", { kind: "owner.name", address: "cd", after: { owner: { name: "X", email: "x@y.example" } } }],
    ["release", release("cd")],
    ["adopt", adopt("cd", "two")],
  ])("language-10 only the stack that manages an organization may %s it", (what, asked) => {
    const blocking = tree();
    at(blocking, "emea").allocated = 20_000;
    at(blocking, "rlc").committedBelow += 20_000;
    expect(refused(blocking, asked, two)).toMatchObject({ code: "managed_elsewhere", rule: "language-10" });
    if (what !== "adopt") performed(blocking, asked, one);
    blocking.takeBack();
    performed(blocking, asked, nobody);
  });

  test("language-10 a stack adopts what none manages, for itself only, and then manages it", () => {
    const grown = tree();
    expect(refused(grown, update("mk", { name: "X" }), one)).toMatchObject({ code: "managed_elsewhere" });
    expect(refused(grown, adopt("mk", "two"), one)).toMatchObject({ code: "managed_elsewhere" });
    performed(grown, adopt("mk", "one"), one);
    performed(grown, adopt("mk", "one"), one);
    performed(grown, update("mk", { name: "X" }), one);
    performed(grown, release("mk"), one);
    performed(grown, adopt("mk", "two"), two);
    expect(at(grown, "mk").managedBy).toBe("two");
  });

  test("language-10 comes after the book: a broken law is named first", () => {
    expect(refused(tree(), update("cd", { name: "" }), two).code).toBe("name_malformed");
  });
});

describe("changes in place", () => {
  test("an update changes what it names, and nothing else", () => {
    const tree = plant({
      rlc: { allocated: 100_000, children: { cd: { allocated: 10_000, labels: { tier: "gold" } } } },
    });
    const before = { ...at(tree, "cd") };
    performed(tree, update("cd", { country: "DE", labels: { a: "b" }, externalId: "sf-1" }));
    expect(at(tree, "cd")).toEqual({ ...before, country: "DE", labels: { a: "b" }, externalId: "sf-1" });
    expect(tree.keyOfExternalId("sf-1")).toBe("cd");
  });

  test("a creation without labels, external id or provisioning has none; a root provisions itself", () => {
    const tree = plant({});
    performed(tree, create("rlc", { parent: null, kind: "Distributor", credits: 100_000 }));
    performed(tree, create("emea", { kind: "Distributor" }));
    expect(at(tree, "rlc")).toMatchObject({ labels: {}, externalId: null, provisioning: "self", phase: "active" });
    expect(at(tree, "emea")).toMatchObject({ provisioning: null, parent: at(tree, "rlc"), committedBelow: 0 });
  });

  test("nothing happens to an organization that is not there", () => {
    const tree = plant({ rlc: { allocated: 100_000 } });
    const before = pictureOf(tree);
    for (const asked of [
      update("x", { name: "X" }),
      rekey("x", "y"),
      move("x", "rlc"),
      allocate("x", 0),
      purchase("x", 0),
    ])
      expect(refused(tree, asked)).toMatchObject({ code: "not_found", rule: "O-6" });
    expect(pictureOf(tree)).toEqual(before);
  });
});
