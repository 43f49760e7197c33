import { describe, expect, test } from "vitest";
import { ENTRY_KINDS, type Entry, replay } from "../../src/model/ledger.ts";
import { allocate, create, move, performed, plant, purchase, rekey, update } from "./plant.ts";

function entry(kind: Entry["kind"], organization: string, fields: Partial<Entry>): Entry {
  return { kind, organization, pool: null, amount: 0, allocated: 0, used: 0, held: 0, committedBelow: 0, ...fields };
}

/** A root of 100,000; `a` with 50,000 of them, `b` with 10,000, and `c` with 10,000 of `a`'s. */
const opening: readonly Entry[] = [
  entry("grant", "root", { amount: 100_000, allocated: 100_000 }),
  entry("allocate", "a", { pool: "root", amount: 50_000, allocated: 50_000 }),
  entry("allocate", "b", { pool: "root", amount: 10_000, allocated: 10_000 }),
  entry("allocate", "c", { pool: "a", amount: 10_000, allocated: 10_000 }),
];
const brokenAfter = (...entries: Entry[]) => replay([...opening, ...entries]).broken;

describe("C-9 what each change writes", () => {
  test("C-9 a creation writes a grant for a root and an allocation for all others, with the resulting balances", () => {
    const tree = plant({});
    const root = performed(tree, create("rlc", { parent: null, kind: "Distributor", credits: 100_000 }));
    const child = performed(tree, create("cd", { credits: 10_000 }));
    const id = tree.get("rlc")?.id ?? "";
    expect(root).toEqual([entry("grant", id, { amount: 100_000, allocated: 100_000 })]);
    expect(child).toEqual([
      entry("allocate", tree.get("cd")?.id ?? "", { pool: id, amount: 10_000, allocated: 10_000 }),
    ]);
  });

  test.each([
    [
      "a purchase",
      purchase("rlc", 150_000),
      { kind: "grant", amount: 50_000, allocated: 150_000, committedBelow: 40_000 },
    ],
    ["a smaller purchase", purchase("rlc", 60_000), { kind: "grant", amount: -40_000, allocated: 60_000 }],
    ["a raise", allocate("cd", 30_000), { kind: "allocate", amount: 20_000, allocated: 30_000, used: 500 }],
    ["a cut", allocate("cd", 0), { kind: "reclaim", amount: 10_000, allocated: 0, used: 500 }],
    ["no difference", allocate("cd", 10_000), { kind: "allocate", amount: 0, allocated: 10_000 }],
    ["a move", move("cd", "emea"), { kind: "move", amount: 10_000, pool: "id-emea", allocated: 10_000, used: 500 }],
  ])("C-9 %s", (_what, asked, expected) => {
    const tree = plant({
      rlc: {
        allocated: 100_000,
        children: { cd: { allocated: 10_000, used: 500 }, emea: { allocated: 30_000, children: {} } },
      },
    });
    expect(performed(tree, asked)).toEqual([expect.objectContaining(expected)]);
  });

  test("C-9 what moves no credits writes no entry", () => {
    const tree = plant({ rlc: { allocated: 100_000, children: { cd: { allocated: 10_000 } } } });
    expect(performed(tree, update("cd", { name: "Other" }))).toEqual([]);
    expect(performed(tree, rekey("cd", "other"))).toEqual([]);
  });
});

describe("C-9 replay", () => {
  test("C-9 balances are what a replay gives", () => {
    const { holdings, broken } = replay([
      ...opening,
      entry("hold", "c", { pool: "a", amount: 300, allocated: 10_000, held: 300 }),
      entry("void", "c", { pool: "a", amount: 300, allocated: 10_000 }),
      entry("post", "c", { pool: "a", amount: 250, allocated: 10_000, used: 250 }),
      entry("hold", "c", { pool: "a", amount: 50, allocated: 10_000, used: 250, held: 50 }),
      entry("expire", "c", { pool: "a", amount: 50, allocated: 10_000, used: 250 }),
      entry("reclaim", "c", { pool: "a", amount: 10_000, used: 250 }),
      entry("move", "c", { pool: "root", amount: 250, used: 250 }),
      entry("grant", "root", { amount: -1_000, allocated: 99_000, committedBelow: 60_250 }),
    ]);
    expect(broken).toBeUndefined();
    const balances = [...holdings].map(([id, { parent, allocated, used, held, committedBelow }]) => [
      id,
      parent?.key ?? null,
      allocated,
      used,
      held,
      committedBelow,
    ]);
    expect(balances).toEqual([
      ["root", null, 99_000, 0, 0, 60_250],
      ["a", "root", 50_000, 0, 0, 0],
      ["b", "root", 10_000, 0, 0, 0],
      ["c", "root", 0, 250, 0, 0],
    ]);
  });

  test("C-9 an empty ledger holds nothing", () => {
    expect(replay([])).toEqual({ holdings: new Map(), broken: undefined });
  });

  const c = { pool: "a", allocated: 10_000 } as const;
  test.each<[string, Entry]>([
    ["another amount", entry("allocate", "c", { ...c, amount: 10_000, allocated: 30_000 })],
    ["another allocation", entry("post", "c", { ...c, amount: 5, used: 5, allocated: 20_000 })],
    ["another use", entry("post", "c", { ...c, amount: 5, used: 6 })],
    ["another hold", entry("hold", "c", { ...c, amount: 5, held: 4 })],
    [
      "another sum below",
      entry("allocate", "a", { pool: "root", amount: 0, allocated: 50_000, committedBelow: 9_999 }),
    ],
    ["another pool", entry("post", "c", { ...c, pool: "root", amount: 5, used: 5 })],
    ["no pool", entry("post", "c", { ...c, pool: null, amount: 5, used: 5 })],
    ["a pool that the ledger does not know", entry("post", "c", { ...c, pool: "x", amount: 5, used: 5 })],
    ["a negative allocation", entry("allocate", "c", { ...c, amount: -10_000, allocated: 0 })],
    ["a negative reclaim", entry("reclaim", "c", { ...c, amount: -10_000, allocated: 20_000 })],
    ["a fraction", entry("post", "c", { ...c, amount: 0.5, used: 0.5 })],
    ["a reclaim of more than there is", entry("reclaim", "c", { ...c, amount: 20_000, allocated: -10_000 })],
    ["a void of more than is held", entry("void", "c", { ...c, amount: 1, held: -1 })],
    ["an expiry of more than is held", entry("expire", "c", { ...c, amount: 1, held: -1 })],
    ["a grant below the root", entry("grant", "c", { ...c, amount: 10_000, allocated: 20_000 })],
    ["an allocation of the root", entry("allocate", "root", { amount: 1, allocated: 100_001, committedBelow: 60_000 })],
    ["a second root", entry("grant", "x", { amount: 10_000, allocated: 10_000 })],
    ["an organization that begins by moving", entry("move", "x", { pool: "a" })],
    ["an organization that begins by using", entry("post", "x", { pool: "a", amount: 5, used: 5 })],
    ["a move of another amount", entry("move", "c", { ...c, pool: "root", amount: 9_999 })],
    ["a move out of the tree", entry("move", "c", { ...c, pool: null, amount: 10_000 })],
    [
      "a move of the root",
      entry("move", "root", { pool: "a", amount: 100_000, allocated: 100_000, committedBelow: 60_000 }),
    ],
    [
      "a move into itself",
      entry("move", "a", { pool: "a", amount: 50_000, allocated: 50_000, committedBelow: 10_000 }),
    ],
    [
      "a move below itself",
      entry("move", "a", { pool: "c", amount: 50_000, allocated: 50_000, committedBelow: 10_000 }),
    ],
    ["what nothing writes yet (absorb)", entry("absorb", "c", { ...c })],
    ["what nothing writes yet (refund)", entry("refund", "c", { ...c })],
  ])("C-9 finds %s", (_what, tampered) => {
    expect(brokenAfter()).toBeUndefined();
    expect(brokenAfter(tampered)).toBe(4);
  });

  test("C-9 finds the first of several entries, also when it is the first of all", () => {
    expect(replay(opening.slice(1)).broken).toBe(0);
    expect(replay([opening[0], opening[0]].flatMap((one) => one ?? [])).broken).toBe(1);
    expect(replay(opening.toSpliced(1, 1)).broken).toBe(2);
  });

  test("C-9 names the kinds of entries", () => {
    expect([...ENTRY_KINDS]).toEqual("grant allocate reclaim hold post void expire move absorb refund".split(" "));
  });
});
