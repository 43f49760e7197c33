/** The law of *Unlinking* and of phases, both sides of every boundary, and what an unlink leaves behind. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { credits_are_conserved } from "../../src/model/law/credits.ts";
import { DRAIN_MS } from "../../src/model/law/unlinking.ts";
import type { Phase } from "../../src/model/organization.ts";
import type { Tree } from "../../src/model/tree.ts";
import {
  allocate,
  at,
  create,
  distributor,
  move,
  NOW,
  operator,
  performed,
  pictureOf,
  plant,
  refused,
  update,
} from "./plant.ts";

const pause = (address: string): Change => ({ kind: "organization.pause", address, after: { phase: "paused" } });
const resume = (address: string): Change => ({ kind: "organization.resume", address, after: { phase: "active" } });
const drain = (address: string): Change => ({
  ...{ kind: "organization.drain", address },
  after: { phase: "draining", credits: 0 },
});
const unlink = (address: string, confirm = `${address} Inc.`): Change => ({
  ...{ kind: "organization.unlink", address },
  after: { confirm },
});
const protect = (address: string): Change => ({ kind: "organization.protect", address, after: { protected: true } });
const unprotect = (address: string): Change => ({
  ...{ kind: "organization.unprotect", address },
  after: { protected: false },
});
const conserved = (tree: Tree) => credits_are_conserved(tree.organizations.values());

describe("O-8 phases", () => {
  const MAY: Readonly<Record<string, readonly Phase[]>> = {
    "organization.pause": ["active", "draining"],
    "organization.resume": ["paused", "draining"],
    "organization.drain": ["active", "paused"],
  };
  const phases: readonly Phase[] = ["active", "paused", "draining"];
  it.each(
    [pause("cd"), resume("cd"), drain("cd")].flatMap((asked) =>
      phases.map((phase) => ({ asked, phase, kind: asked.kind })),
    ),
  )("$kind from $phase", ({ asked, phase }) => {
    const tree = plant({ rlc: { allocated: 50_000, children: { cd: { allocated: 0, drainedAt: NOW, phase } } } });
    if (MAY[asked.kind]?.includes(phase)) performed(tree, asked);
    else expect(refused(tree, asked)).toMatchObject({ code: "phase_does_not_follow", rule: "O-8" });
  });

  it.each(["active", "paused"] as const)("what is %s is not unlinked, however long it has had no credits", (phase) => {
    const tree = plant({
      rlc: { allocated: 50_000, children: { cd: { phase, drainedAt: NOW - 2 * DRAIN_MS } } },
    });
    expect(refused(tree, unlink("cd"))).toMatchObject({
      ...{ code: "phase_does_not_follow", rule: "O-8", wayOut: "drain it first" },
    });
    performed(tree, drain("cd"));
    performed(tree, unlink("cd"));
  });

  it.each([pause, drain, unlink].map((make) => make("rlc")))("$kind is not of a root", (asked) => {
    const tree = plant({ rlc: { allocated: 50_000 } });
    expect(refused(tree, asked)).toMatchObject({ code: "root_stays_active", rule: "O-8" });
  });

  it("what drains and was given credits meanwhile is drained again", () => {
    const tree = plant({ rlc: { allocated: 50_000, children: { cd: { allocated: 10_000, phase: "draining" } } } });
    performed(tree, drain("cd"));
    expect(at(tree, "cd")).toMatchObject({ allocated: 0, drainedAt: NOW, phase: "draining" });
  });
});

describe("U-1 the hour", () => {
  it.each([
    [DRAIN_MS - 1, false],
    [DRAIN_MS, true],
    [DRAIN_MS + 1, true],
    [-1, false],
  ])("%d ms after the credits ended: %s", (sinceMs, over) => {
    const cd = { phase: "draining" as const, drainedAt: NOW - sinceMs };
    const tree = plant({ rlc: { allocated: 50_000, children: { cd } } });
    if (over) performed(tree, unlink("cd"));
    else expect(refused(tree, unlink("cd"))).toMatchObject({ code: "hour_not_over", rule: "U-1" });
  });

  it("runs from when the allocation became 0, and not from when that is said again", () => {
    const tree = plant({ rlc: { allocated: 50_000, children: { cd: { allocated: 10_000 } } } });
    performed(tree, allocate("cd", 0));
    performed(tree, drain("cd"), { ...operator, nowMs: NOW + 1_000 });
    expect(at(tree, "cd").drainedAt).toBe(NOW);
    performed(tree, allocate("cd", 10_000));
    expect(at(tree, "cd").drainedAt).toBeNull();
    performed(tree, drain("cd"), { ...operator, nowMs: NOW + 2_000 });
    expect(at(tree, "cd").drainedAt).toBe(NOW + 2_000);
  });
});

describe("U-3 the gate", () => {
  const ready = { phase: "draining", drainedAt: NOW - DRAIN_MS } as const;
  it.each([
    ["one credit held", { held: 1 }, "credits_held"],
    ["a step of credits", { allocated: 10_000, drainedAt: null }, "credits_left"],
    ["protection", { protected: true }, "protected"],
    ["protection that the same run has lifted", { unprotectedBy: "run-1" }, "protected"],
    ["a child", { children: { lg: {} } }, "children_left"],
  ])("is closed by %s", (_what, more, code) => {
    const tree = plant({ rlc: { allocated: 50_000, children: { cd: { ...ready, ...more } } } });
    expect(refused(tree, unlink("cd")).code).toBe(code);
  });

  it.each([
    ["cd Inc.", true],
    ["  cd Inc. ", true],
    ["CD Inc.", false],
    ["cd", false],
    ["", false],
  ])("takes %j for the name: %s", (confirm, opens) => {
    const tree = plant({ rlc: { allocated: 50_000, children: { cd: { ...ready, unprotectedBy: "run-0" } } } });
    if (opens) performed(tree, unlink("cd", confirm));
    else expect(refused(tree, unlink("cd", confirm))).toMatchObject({ code: "confirmation_wrong", rule: "U-3" });
  });

  it("U-2 is for the distributor's owners and admins", () => {
    const tree = plant({ rlc: { allocated: 50_000, children: { cd: ready } } });
    const own = { ...operator, authority: { ...distributor.authority, home: "id-cd" } };
    expect(refused(tree, unlink("cd"), own)).toMatchObject({ code: "distributor_only", rule: "U-2" });
    performed(tree, unlink("cd"), distributor);
  });
});

describe("U-4, U-5 what an unlink leaves behind", () => {
  const planted = (usedOnUnlink: "absorb" | "refund") =>
    plant({
      rlc: {
        ...{ allocated: 500_000, usedOnUnlink },
        children: {
          emea: {
            ...{ allocated: 100_000, usedOnUnlink },
            children: { cd: { used: 12_345, phase: "draining", drainedAt: NOW - DRAIN_MS, customerAccess: "refuse" } },
          },
        },
      },
    });

  it.each([
    ["absorb", { used: 12_345, committedBelow: 0 }],
    ["refund", { used: 0, committedBelow: 0 }],
  ] as const)("%s, in the pool right above and nowhere else", (how, expected) => {
    const tree = planted(how);
    const cd = at(tree, "cd");
    expect(performed(tree, unlink("cd"))).toMatchObject([
      { kind: how, amount: 12_345, pool: "id-emea", organization: "id-cd" },
    ]);
    expect(at(tree, "emea")).toMatchObject({ allocated: 100_000, ...expected });
    expect(at(tree, "rlc")).toMatchObject({ used: 0, committedBelow: 100_000 });
    expect(conserved(tree)).toBeUndefined();
    expect(cd).toMatchObject({ phase: "unlinked", managedBy: null, used: 0, customerAccess: "permit", access: null });
  });

  it("a pool that was cut below what its child used is charged with that still, or has it back", () => {
    for (const how of ["absorb", "refund"] as const) {
      const tree = plant({
        rlc: {
          allocated: 50_000,
          children: {
            emea: {
              ...{ allocated: 20_000, usedOnUnlink: how },
              children: { cd: { used: 12_345, phase: "draining", drainedAt: NOW - DRAIN_MS } },
            },
          },
        },
      });
      performed(tree, unlink("cd"));
      performed(tree, drain("emea"));
      expect(at(tree, "rlc").committedBelow).toBe(how === "absorb" ? 12_345 : 0);
      expect(conserved(tree)).toBeUndefined();
    }
  });

  it("O-2, O-3 its key is retired, its name is free", () => {
    const tree = planted("absorb");
    performed(tree, unlink("cd"));
    expect(refused(tree, create("cd"))).toMatchObject({ code: "key_retired" });
    performed(tree, create("new", { name: "CD inc." }));
  });

  it("O-7 its external id goes with it", () => {
    const tree = planted("absorb");
    performed(tree, update("cd", { externalId: "SF-1" }));
    performed(tree, unlink("cd"));
    expect(refused(tree, update("emea", { externalId: "SF-1" }))).toMatchObject({ code: "external_id_taken" });
  });

  it("a group that is refused later puts all of it back: name, key, balances, phase", () => {
    const tree = planted("refund");
    tree.keyOfName("any");
    tree.keep();
    const before = pictureOf(tree);
    performed(tree, unlink("cd"));
    performed(tree, create("new", { name: "cd Inc." }));
    tree.takeBack();
    expect(pictureOf(tree)).toEqual(before);
  });
});

describe("O-13 protection", () => {
  it("is not for who is draining: that is ended first", () => {
    const draining = plant({ rlc: { allocated: 90_000, children: { cd: { phase: "draining" } } } });
    expect(refused(draining, protect("cd"))).toMatchObject({
      ...{ code: "phase_does_not_follow", rule: "O-13", field: "protected" },
      wayOut: expect.stringContaining("state: active"),
    });
    performed(draining, resume("cd"));
    performed(draining, protect("cd"));
  });
  const cd = { allocated: 20_000, protected: true };
  const tree = (more: object = {}) =>
    plant({
      rlc: { allocated: 90_000, children: { cd: { ...cd, ...more }, emea: { allocated: 50_000, children: {} } } },
    });
  it.each([pause("cd"), drain("cd"), move("cd", "emea"), allocate("cd", 10_000)])("refuses $kind", (asked) => {
    expect(refused(tree(), asked)).toMatchObject({ code: "protected", rule: "O-13", field: "protected" });
    const lifted = tree();
    performed(lifted, unprotect("cd"));
    lifted.keep();
    expect(refused(lifted, asked)).toMatchObject({ code: "protected" });
    performed(lifted, asked, { ...operator, run: "run-2" });
  });
  it.each([
    allocate("cd", 20_000),
    allocate("cd", 30_000),
    resume("cd"),
    update("cd", { country: "DE" }),
    protect("cd"),
  ])("lets $kind through", (asked) => {
    performed(tree({ phase: "paused" }), asked);
  });
});
