/** What a destroy plans, and what it leaves alone. */
import { describe, expect, it } from "vitest";
import { OPERATOR } from "../../src/model/authority.ts";
import type { Guards } from "../../src/model/desired.ts";
import { destroy, type Plan, parseAllowance } from "../../src/plan/index.ts";
import { liveOf, NO_GUARDS, type Spec } from "./trees.ts";

const HOUR = 60 * 60 * 1000;

function destroyed(live: readonly Spec[], options: { guards?: Guards; allow?: string[]; laterMs?: number } = {}): Plan {
  const { guards = NO_GUARDS, allow = [], laterMs = 0 } = options;
  const tree = liveOf(live);
  return destroy({
    live: { ...tree, nowMs: tree.nowMs + laterMs },
    ...{ stack: "test", guards, problems: [], authority: OPERATOR },
    allowances: allow.flatMap((text) => parseAllowance(text) ?? []),
  });
}

const done = ({ operations }: Plan) => operations.map(({ change }) => `${change.kind} ${change.address}`);

const root: Spec = { key: "rlc", credits: 500_000 };
const cd: Spec = { key: "cd", credits: 50_000 };
const emea: Spec = { key: "emea", kind: "Distributor", credits: 100_000 };
const lg: Spec = { key: "lg", parent: "emea", credits: 60_000 };
const DRAINED = { phase: "draining", drainedAt: liveOf([]).nowMs - 2 * HOUR } as const;

describe("destroy", () => {
  it("U-1 drains leaf-up, and touches the root at no field (O-8)", () => {
    const plan = destroyed([root, cd, emea, lg]);
    expect(plan.problems).toEqual([]);
    expect(done(plan).sort()).toEqual(["organization.drain cd", "organization.drain emea", "organization.drain lg"]);
    expect(done(plan).indexOf("organization.drain lg")).toBeLessThan(done(plan).indexOf("organization.drain emea"));
    expect(plan.pending.map(({ address, kind }) => `${kind} ${address}`).sort()).toEqual([
      "organization.unlink cd",
      "organization.unlink emea",
      "organization.unlink lg",
    ]);
  });

  it("U-3 unlinks what has drained for an hour, confirmed with its live name, children before parents", () => {
    const drained = (spec: Spec): Spec => ({ ...spec, credits: 0, live: DRAINED });
    const plan = destroyed([root, drained(cd), drained(emea), drained(lg)]);
    expect(plan.problems).toEqual([]);
    expect(done(plan).filter((one) => one.includes("emea") || one.includes("lg"))).toEqual([
      "organization.unlink lg",
      "organization.unlink emea",
    ]);
    const unlink = plan.operations.find(({ change }) => change.address === "cd")?.change;
    expect(unlink).toMatchObject({ kind: "organization.unlink", after: { confirm: "cd Inc." } });
  });

  it("language-10 leaves what others manage, and every distributor and anchor above it, with the reason", () => {
    const other: Spec = { key: "xx", parent: "emea", credits: 10_000, managedBy: "other" };
    const nobody: Spec = { key: "yy", credits: 10_000, managedBy: null };
    const plan = destroyed([root, cd, emea, lg, other, nobody]);
    expect(done(plan).sort()).toEqual(["organization.drain cd", "organization.drain lg"]);
    expect(plan.warnings.filter(({ code }) => code === "children_left")).toMatchObject([
      { rule: "U-3", address: "emea", message: expect.stringContaining("xx (of the stack other)") },
    ]);
  });

  it("guards and allowances are those of every plan", () => {
    const guards: Guards = { unlinks: { count: 2 }, creditsReclaimed: { percent: 50 }, removals: {} };
    const refused = destroyed([root, cd, emea, lg], { guards });
    expect(new Set(refused.problems.map(({ code }) => code))).toEqual(
      new Set(["guard_unlinks", "guard_credits_reclaimed"]),
    );
    expect(refused.guarded).toBe(true);
    expect(refused.operations).toEqual([]);
    const allow = ["unlink=cd", "unlink=emea", "unlink=lg", "reclaim=rlc:210000", "reclaim=emea:100000"];
    expect(destroyed([root, cd, emea, lg], { guards, allow }).problems).toEqual([]);
  });

  it("O-13 what is protected stands against it, without a place in any file", () => {
    const { problems, operations } = destroyed([root, { ...cd, live: { protected: true } }, emea, lg]);
    expect(problems).toMatchObject([{ code: "protected", rule: "O-13", address: "cd", places: [] }]);
    expect(operations).toEqual([]);
  });

  it("has nothing to do where nothing is managed, or nothing is there", () => {
    expect(done(destroyed([root, { ...cd, managedBy: "other" }]))).toEqual([]);
    expect(destroyed([root]).pending).toEqual([]);
  });
});
