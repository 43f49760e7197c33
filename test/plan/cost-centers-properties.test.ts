/** Random cost centers, live and declared: a plan makes the one into the other in any order that honours its waits (K-1). */
import fc from "fast-check";
import { expect, it } from "vitest";
import { exportYaml } from "../../src/declare/index.ts";
import { NO_ASSETS } from "../../src/model/assets.ts";
import type { CostCenter } from "../../src/model/cost-centers.ts";
import { plan } from "../../src/plan/index.ts";
import { load } from "../declare/stack-folder.ts";
import { carryOut } from "./carry-out.ts";
import { desiredOf, liveOf, locate, NO_GUARDS, planOf, type Spec } from "./trees.ts";

const KEYS = ["a", "b", "c", "d", "e"];
const SUB_ACCOUNTS = ["s1", "s2", "s3", "s4", "s5", "s6"];

/** A forest whose leaves have sub-accounts: each stands below one before it in a random order, so that none stands below itself. */
const forests: fc.Arbitrary<ReadonlyMap<string, CostCenter>> = fc
  .record({
    keys: fc.shuffledSubarray(KEYS),
    places: fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }),
    hangs: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
    names: fc.array(fc.constantFrom("N", "M"), { minLength: 5, maxLength: 5 }),
    codes: fc.array(fc.constantFrom(null, "1", "2"), { minLength: 5, maxLength: 5 }),
  })
  .map(({ keys, places, hangs, names, codes }) => {
    const parents = new Map(keys.map((key, at) => [key, keys[(places[at] ?? 0) % (at + 3)] ?? null]));
    keys.forEach((key, at) => {
      if (keys.indexOf(parents.get(key) ?? "") >= at) parents.set(key, null);
    });
    const leaves = keys.filter((key) => ![...parents.values()].includes(key));
    return new Map(
      keys.map((key, at): [string, CostCenter] => [
        key,
        {
          ...{ key, name: names[at] ?? "N", code: codes[at] ?? null, parent: parents.get(key) ?? null },
          subAccounts: SUB_ACCOUNTS.filter((_, index) => leaves[(hangs[index] ?? 0) % (leaves.length + 1)] === key),
        },
      ]),
    );
  });

const live = (costCenters: ReadonlyMap<string, CostCenter>): Spec[] => [
  { key: "rlc", credits: 10_000, live: { assets: { ...NO_ASSETS, costCenters } } },
];
const declared = (costCenters: ReadonlyMap<string, CostCenter>): Spec[] => [
  { key: "rlc", credits: 10_000, assets: { costCenters } },
];

it("K-1 plan(apply(x)) is empty, and what is there is what was declared, in any order that honours the waits", () => {
  let [planned, grouped, waited] = [0, 0, 0];
  fc.assert(
    fc.property(forests, forests, fc.infiniteStream(fc.nat()), (was, is, random) => {
      const made = planOf(live(was), declared(is), { guards: NO_GUARDS });
      expect(made.problems).toEqual([]);
      planned += made.operations.length > 0 ? 1 : 0;
      grouped += made.operations.some(({ group }) => group !== null) ? 1 : 0;
      waited += made.operations.some(({ dependsOn }) => dependsOn.length > 0) ? 1 : 0;
      const tree = liveOf(live(was));
      carryOut(tree, made, (n) => (random.next().value ?? 0) % n);
      const found = tree.tree.get("rlc")?.assets.costCenters ?? new Map();
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(is));
      const desired = desiredOf(declared(is), { guards: NO_GUARDS });
      expect(plan({ desired, live: tree, locate, problems: [], allowances: [] }).operations).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(planned, waited)).toBeGreaterThan(100);
  expect(grouped).toBeGreaterThan(0);
});

it("K-1 plan(export(x)) is empty", async () => {
  await fc.assert(
    fc.asyncProperty(forests, async (was) => {
      const { tree } = liveOf(live(was));
      const { desired, problems } = await load({ "orgs/a.yaml": exportYaml(tree.organizations.values()) });
      expect(problems).toEqual([]);
      if (!desired) throw new Error("nothing was loaded");
      const again = plan({
        desired: { ...desired, stack: "test" },
        live: liveOf(live(was)),
        locate,
        problems: [],
        allowances: [],
      });
      expect([again.problems, again.operations]).toEqual([[], []]);
    }),
    { numRuns: 60 },
  );
});
