/** What a plan does with anchors (N-1, N-2, U-3): in which order, and how an anchored child is replaced. */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import type { Organization } from "../../src/model/organization.ts";
import { UNSAID } from "../../src/model/presentation.ts";
import type { Plan } from "../../src/plan/index.ts";
import { NOW } from "../model/plant.ts";
import { planOf, type Spec } from "./trees.ts";

const HOUR = 60 * 60 * 1000;
const ROOT: Spec = { key: "rlc", credits: 50_000 };
const ANCHOR = { credits: 0, live: { anchor: true, activated: true }, anchor: true } as const;
/** Anchored in the service, and in the files. */
const to = (anchorRef: string, live: Partial<Organization> = {}): Partial<Spec> => {
  return { live: { anchorRef, ...live }, anchorRef };
};

function brief({ operations, pending, problems }: Plan): string[] {
  expect(problems).toEqual([]);
  return [
    ...operations.map(({ change, group }) => `${change.kind} ${change.address}${group === null ? "" : ` (${group})`}`),
    ...pending.map(({ kind, address, waitsFor }) => `${address} waits ${kind}: ${waitsFor}`),
  ];
}

describe("plans of anchors", () => {
  it("N-2: make and activate an anchor before what belongs to it, whatever their keys", () => {
    const desired: Spec[] = [ROOT, { key: "a", anchorRef: "z" }, { key: "z", credits: 0, anchor: true }];
    const plan = planOf([ROOT], desired);
    expect(brief(plan)).toEqual(["organization.create z", "organization.activate z", "organization.create a"]);
    const [, activate, create] = plan.operations;
    expect(create?.dependsOn).toContain(activate?.id);
  });

  it("N-2: anchor in place what has none yet; as declared, nothing", () => {
    const live: Spec[] = [ROOT, { key: "z", ...ANCHOR }, { key: "a" }];
    expect(brief(planOf(live, [ROOT, { key: "z", ...ANCHOR }, { key: "a", anchorRef: "z" }]))).toEqual([
      "organization.update a",
    ]);
    const anchored: Spec[] = [ROOT, { key: "z", ...ANCHOR }, { key: "a", ...to("z") }];
    expect(brief(planOf(anchored, anchored))).toEqual([]);
    const told = planOf(anchored, [ROOT, { key: "z", ...ANCHOR }, { key: "a" }]);
    expect(brief(told)).toEqual([]);
  });

  it("N-1, N-2: refuse to make an anchor of what is none, and to anchor to another in place", () => {
    const live: Spec[] = [
      ROOT,
      { key: "y", ...ANCHOR },
      { key: "z", ...ANCHOR },
      { key: "a", ...to("z") },
      { key: "b" },
    ];
    const desired: Spec[] = [...live.slice(0, 3), { key: "a", anchorRef: "y" }, { key: "b", credits: 0, anchor: true }];
    expect(planOf(live, desired).problems.map(({ address, code }) => `${address} ${code}`)).toEqual([
      "a anchor_kept",
      "b anchor_changed",
    ]);
  });

  it("N-2: ask for nothing of what is anchored where the anchor gets another key", () => {
    const live: Spec[] = [ROOT, { key: "z", ...ANCHOR }, { key: "a", ...to("z") }];
    const renamed: Spec[] = [
      ROOT,
      { key: "y", name: "z Inc.", previousKeys: ["z"], ...ANCHOR },
      { key: "a", anchorRef: "y" },
    ];
    expect(brief(planOf(live, renamed))).toEqual(["organization.rekey z"]);
    const both = [...renamed.slice(0, 2), { key: "b", name: "a Inc.", previousKeys: ["a"], anchorRef: "y" }];
    expect(brief(planOf(live, both))).toEqual(["organization.rekey a", "organization.rekey z"]);
  });

  describe("N-2: replace an anchored child under a new key", () => {
    const stays: Spec[] = [ROOT, { key: "y", ...ANCHOR }, { key: "z", ...ANCHOR }];
    const replacing = (more: Partial<Spec> = {}): Spec[] => [
      ...stays,
      { key: "a2", name: "a Inc.", anchorRef: "y", previousKeys: ["a"], confirm: "a Inc.", ...more },
    ];

    it("which drains the one, and lets the other wait", () => {
      expect(brief(planOf([...stays, { key: "a", ...to("z") }], replacing()))).toEqual([
        "organization.drain a",
        "a waits organization.unlink: the hour for work in flight, from when it is drained",
        "a2 waits organization.create: a to be unlinked, which it replaces",
      ]);
    });

    it("and unlinks the one and creates the other in one group, once the hour is over", () => {
      const drained = to("z", { phase: "draining", drainedAt: NOW - HOUR });
      const plan = planOf([...stays, { key: "a", credits: 0, ...drained }], replacing());
      expect(brief(plan)).toEqual(["organization.unlink a (g1)", "organization.create a2 (g1)"]);
      expect(plan.operations[0]?.before).toMatchObject({ replacedBy: "a2", anchorRef: "z" });
    });

    it("with the accounts that are declared for it, in the same plan, which says what ends", () => {
      const drained = to("z", { phase: "draining", drainedAt: NOW - HOUR });
      const account = { id: "1", provider: "aws" as const, name: "N", type: "dedicated" as const, children: ["a"] };
      const more = { portalDefined: false, autoCustomer: false, autoAssigned: false, excludeRule: null };
      const having = (children: string[]) => new Map([["1", { ...account, ...more, children }]]);
      const live: Spec[] = [
        { ...ROOT, live: { assets: { ...NO_ASSETS, accounts: having(["a"]) } } },
        ...stays.slice(1),
        { key: "a", credits: 0, ...drained },
      ];
      const desired = replacing().map((one) =>
        one.key === "rlc" ? { ...one, assets: { accounts: having(["a2"]) } } : one,
      );
      const plan = planOf(live, desired);
      expect(brief(plan)).toEqual(["organization.unlink a (g1)", "organization.create a2 (g1)", "account.update rlc"]);
      expect(plan.operations[0]?.before).toMatchObject({ ends: ["1 account assignment"] });
      expect(plan.operations[2]?.dependsOn).toContain(plan.operations[1]?.id);
    });

    it("B-3 not with the subdomain that the other keeps, which is said before anything is drained", () => {
      const presentation = { ...UNSAID, subdomain: "acme" };
      const live: Spec[] = [...stays, { key: "a", ...to("z", { assets: { ...NO_ASSETS, presentation } }) }];
      const { problems } = planOf(live, replacing({ assets: { presentation: { subdomain: "acme" } } }));
      expect(problems).toMatchObject([{ code: "subdomain_taken", rule: "B-3", address: "a2" }]);
    });

    it("only where it is confirmed with the live name, and within the guard of unlinks", () => {
      const live: Spec[] = [...stays, { key: "a", ...to("z") }];
      expect(planOf(live, replacing({ confirm: "A2" })).problems).toMatchObject([{ code: "confirmation_wrong" }]);
      const drained = to("z", { phase: "draining", drainedAt: NOW - HOUR });
      const guards = { unlinks: { count: 0 }, creditsReclaimed: {}, removals: {} };
      const guarded = planOf([...stays, { key: "a", credits: 0, ...drained }], replacing(), { guards });
      expect(guarded.problems).toMatchObject([{ code: "guard_unlinks" }]);
    });
  });

  it("U-3: unlink an anchor after those that belong to it, and not while one stays", () => {
    const drained = { phase: "draining", drainedAt: NOW - HOUR } as const;
    const leaving = (key: string) => ({ life: { phase: "unlinked", confirm: `${key} Inc.` } }) as const;
    const live: Spec[] = [
      ROOT,
      { key: "a", credits: 0, live: { anchor: true, activated: true, ...drained } },
      { key: "z", credits: 0, ...to("a", drained) },
    ];
    const desired: Spec[] = [ROOT, { key: "a", credits: 0, ...leaving("a") }, { key: "z", ...leaving("z") }];
    const plan = planOf(live, desired);
    expect(brief(plan)).toEqual(["organization.unlink z", "organization.unlink a"]);
    expect(plan.operations[1]?.dependsOn).toEqual([plan.operations[0]?.id]);
    const stays = planOf(live, [
      ROOT,
      { key: "a", credits: 0, ...leaving("a") },
      { key: "z", credits: 0, anchorRef: "a" },
    ]);
    expect(stays.problems).toMatchObject([{ code: "anchored_left", address: "a" }]);
  });
});
