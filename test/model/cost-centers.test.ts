/** The law of cost centers (K-1): both sides of every rule, and what changes of them do. */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import type { Change } from "../../src/model/change.ts";
import type { CostCenter } from "../../src/model/cost-centers.ts";
import { GroupRun } from "../../src/model/group.ts";
import { at, operator, performed, plant, refused } from "./plant.ts";

const center = (key: string, more: Partial<CostCenter> = {}): CostCenter => ({
  ...{ key, name: key.toUpperCase(), code: null, parent: null, subAccounts: [] },
  ...more,
});
const tree = (...centers: CostCenter[]) =>
  plant({
    rlc: { allocated: 10_000, assets: { ...NO_ASSETS, costCenters: new Map(centers.map((one) => [one.key, one])) } },
  });
const change = (kind: "costCenter.create" | "costCenter.update", after: CostCenter): Change => ({
  ...{ kind, address: "rlc" },
  after,
});
const make = (key: string, more: Partial<CostCenter> = {}) => change("costCenter.create", center(key, more));
const put = (key: string, more: Partial<CostCenter> = {}) => change("costCenter.update", center(key, more));
const drop = (key: string): Change => ({ kind: "costCenter.delete", address: "rlc", after: { key } });
const stored = (planted: ReturnType<typeof tree>) => [...at(planted, "rlc").assets.costCenters.values()];

describe("K-1 the law of cost centers", () => {
  const TOP = center("top");
  const LEAF = center("leaf", { parent: "top", subAccounts: ["s1", "s2"] });
  const ROWS: [code: string, what: string, there: CostCenter[], asked: Change][] = [
    ["cost_center_exists", "makes one that is there", [TOP], make("top")],
    ["cost_center_unknown", "changes one that is not there", [TOP], put("leaf")],
    ["cost_center_unknown", "deletes one that is not there", [TOP], drop("leaf")],
    ["cost_center_unknown", "hangs one below one that is not there", [TOP], make("leaf", { parent: "nowhere" })],
    ["name_malformed", "has no name", [], make("top", { name: " " })],
    ["name_malformed", "has a name that turns text round", [], make("top", { name: "a\u202eb" })],
    ["name_malformed", "has a code that breaks lines", [], make("top", { code: "a\u2028b" })],
    ["cost_center_circle", "stands below itself", [TOP], put("top", { parent: "top" })],
    [
      "cost_center_circle",
      "stands below one that it is above",
      [TOP, center("a", { parent: "top" })],
      put("top", { parent: "a" }),
    ],
    ["cost_center_not_leaf", "has sub-accounts and others below", [TOP, LEAF], put("top", { subAccounts: ["s3"] })],
    ["cost_center_not_leaf", "comes below one that has sub-accounts", [TOP, LEAF], make("twig", { parent: "leaf" })],
    ["sub_account_taken", "takes a sub-account of another", [TOP, LEAF], make("other", { subAccounts: ["s2"] })],
    ["cost_center_in_use", "goes while others stand below", [TOP, LEAF], drop("top")],
  ];
  it.each(ROWS)("%s: one that %s", (code, _what, there, asked) => {
    expect(refused(tree(...there), asked)).toMatchObject({ code, rule: "K-1", field: "costCenters" });
  });

  it("nests, moves and deletes leaves, and stores what is canonical", () => {
    const planted = tree(TOP);
    performed(
      planted,
      make("leaf", { name: " Cafe\u0301 ", code: " CC-1 ", parent: "top", subAccounts: ["b", "a", "b"] }),
    );
    expect(stored(planted)).toEqual([
      TOP,
      center("leaf", { name: "Caf\u00e9", code: "CC-1", parent: "top", subAccounts: ["a", "b"] }),
    ]);
    performed(planted, put("leaf", { subAccounts: ["a"] }));
    performed(planted, drop("top"));
    expect(stored(planted)).toEqual([center("leaf", { subAccounts: ["a"] })]);
  });

  it("lets sub-accounts change places within a group, and refuses a group after which two have the same", () => {
    const [a, b] = [center("a", { subAccounts: ["s1"] }), center("b", { subAccounts: ["s2"] })];
    const planted = tree(a, b);
    const swap = new GroupRun(planted, operator);
    swap.stepTaking(0, put("a", { subAccounts: ["s2"] }));
    swap.stepTaking(1, put("b", { subAccounts: ["s1"] }));
    expect([...swap.finish()]).toEqual([]);
    planted.keep();
    expect(stored(planted).map(({ subAccounts }) => subAccounts)).toEqual([["s2"], ["s1"]]);
    const both = new GroupRun(planted, operator);
    both.stepTaking(0, put("a", { subAccounts: ["s1", "s2"] }));
    expect([...both.finish()]).toMatchObject([{ at: 0, performed: { violation: { code: "sub_account_taken" } } }]);
    planted.takeBack();
    expect(stored(planted).map(({ subAccounts }) => subAccounts)).toEqual([["s2"], ["s1"]]);
  });
});
