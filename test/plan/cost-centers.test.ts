/** What a plan does with cost centers (K-1): what is live, what is declared, what is asked for, and in which order. */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { authorityOf } from "../../src/model/authority.ts";
import type { CostCenter } from "../../src/model/cost-centers.ts";
import { DEFAULT_GUARDS, type DesiredCostCenter } from "../../src/model/desired.ts";
import type { Plan } from "../../src/plan/index.ts";
import { planOf, type Spec } from "./trees.ts";

const center = (key: string, more: Partial<CostCenter> = {}): CostCenter => ({
  ...{ key, name: key.toUpperCase(), code: null, parent: null, subAccounts: [] },
  ...more,
});
const mapOf = <One extends { key: string }>(list: readonly One[]) => new Map(list.map((one) => [one.key, one]));
/** A root that has some, and declares others. */
const root = (live: readonly CostCenter[], declared: readonly DesiredCostCenter[] | undefined): [Spec[], Spec[]] => [
  [{ key: "rlc", credits: 50_000, live: { assets: { ...NO_ASSETS, costCenters: mapOf(live) } } }],
  [{ key: "rlc", credits: 50_000, ...(declared && { assets: { costCenters: mapOf(declared) } }) }],
];

function brief({ operations, problems }: Plan): string[] {
  expect(problems).toEqual([]);
  return operations.map(({ change, group }) => {
    const key = "key" in change.after ? change.after.key : "";
    return `${change.kind} ${key}${group === null ? "" : ` (${group})`}`;
  });
}

describe("K-1 plans of cost centers", () => {
  const TOP = center("top");
  const LEAF = center("leaf", { parent: "top", subAccounts: ["s1"] });
  const ROWS: [what: string, live: CostCenter[], declared: DesiredCostCenter[] | undefined, expected: string[]][] = [
    ["nothing where nothing is declared", [TOP], undefined, []],
    ["nothing where all is as declared", [TOP, LEAF], [LEAF, TOP], []],
    [
      "sub-accounts are left alone where none are declared",
      [LEAF, TOP],
      [TOP, { ...LEAF, subAccounts: undefined }],
      [],
    ],
    ["what is above first", [], [LEAF, TOP], ["costCenter.create top", "costCenter.create leaf"]],
    ["what is below goes first", [TOP, LEAF], [], ["costCenter.delete leaf", "costCenter.delete top"]],
    [
      "another name, and one that goes",
      [TOP, LEAF],
      [{ ...TOP, name: "Top" }],
      ["costCenter.update top", "costCenter.delete leaf"],
    ],
    [
      "sub-accounts leave one that others come to stand below",
      [center("a", { subAccounts: ["s1"] })],
      [center("a"), center("b", { parent: "a", subAccounts: ["s1"] })],
      ["costCenter.update a", "costCenter.create b"],
    ],
    [
      "sub-accounts change places in one group",
      [center("a", { subAccounts: ["s1"] }), center("b", { subAccounts: ["s2"] })],
      [center("a", { subAccounts: ["s2"] }), center("b", { subAccounts: ["s1"] })],
      ["costCenter.update b (g1)", "costCenter.update a (g1)"],
    ],
    [
      "sub-accounts come to who stood above, once that one is gone",
      [TOP, LEAF],
      [{ ...TOP, subAccounts: ["s1"] }],
      ["costCenter.delete leaf", "costCenter.update top"],
    ],
  ];
  it.each(ROWS)("%s", (_what, live, declared, expected) => {
    expect(brief(planOf(...root(live, declared)))).toEqual(expected);
  });

  it("waits for what it needs, and for nothing else", () => {
    const { operations } = planOf(...root([], [TOP, LEAF, center("other")]));
    const [byKey, ids] = [new Map<string, readonly string[]>(), new Map<string, string>()];
    for (const { id, change, dependsOn } of operations)
      if ("key" in change.after) {
        byKey.set(change.after.key, dependsOn);
        ids.set(change.after.key, id);
      }
    expect(byKey.get("leaf")).toEqual([ids.get("top")]);
    expect(byKey.get("other")).toEqual([]);
  });

  it("are guarded as removals, in each organization", () => {
    const [live, desired] = root([TOP, center("b"), center("c")], [center("c")]);
    const { problems } = planOf(live, desired, { guards: DEFAULT_GUARDS });
    expect(problems).toMatchObject([{ code: "guard_removals", address: "rlc" }]);
    expect(planOf(live, desired, { guards: DEFAULT_GUARDS, allow: ["remove=rlc"] }).problems).toEqual([]);
  });

  it("O-11 are compared by who is shown them: of a sealed child, its distributor is told so", () => {
    const specs = (more: Partial<Spec>): Spec[] => [
      { key: "rlc", credits: 50_000 },
      { key: "cd", ...more },
    ];
    const desired = specs({ assets: { costCenters: mapOf([TOP]) } });
    const authority = authorityOf("id-rlc", ["owner"], new Map());
    expect(planOf(specs({}), desired, { authority }).problems).toMatchObject([{ code: "forbidden", rule: "O-11" }]);
    const child = authorityOf("id-cd", ["admin"], new Map());
    expect(brief(planOf(specs({}), desired, { authority: child }))).toEqual(["costCenter.create top"]);
  });
});
