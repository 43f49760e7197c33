/** What a plan does with license pools and partner types (L-1, L-3): what is asked for, in which order, and what is never drift. */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { authorityOf } from "../../src/model/authority.ts";
import { DEFAULT_GUARDS } from "../../src/model/desired.ts";
import type { LicensePools } from "../../src/model/licenses.ts";
import type { Plan } from "../../src/plan/index.ts";
import { planOf, type Spec } from "./trees.ts";

const pools = (quantities: Readonly<Record<string, number>>): LicensePools =>
  new Map(Object.entries(quantities).map(([product, quantity]) => [product, { product, quantity }]));
const has = (quantities: Readonly<Record<string, number>>) => ({
  assets: { ...NO_ASSETS, licenses: pools(quantities) },
});
const wants = (quantities: Readonly<Record<string, number>>) => ({ assets: { licenses: pools(quantities) } });
const root = (more: Partial<Spec> = {}): Spec => ({ key: "rlc", credits: 50_000, ...more });
const cd = (more: Partial<Spec> = {}): Spec => ({ key: "cd", ...more });

function brief({ operations, problems }: Plan): string[] {
  expect(problems).toEqual([]);
  return operations.map(({ change: { kind, address, after } }) => {
    const product = "product" in after ? ` ${after.product}` : "";
    return `${kind} ${address}${product}`;
  });
}

describe("L-1 plans of license pools", () => {
  const ROWS: [
    what: string,
    live: Record<string, number>,
    declared: Record<string, number> | undefined,
    expected: string[],
  ][] = [
    ["nothing where nothing is declared", { pro: 4 }, undefined, []],
    ["nothing where all is as declared", { pro: 4 }, { pro: 4 }, []],
    [
      "a pool, another quantity, and one that goes",
      { pro: 4, old: 1 },
      { pro: 5, lite: 2 },
      ["license.create rlc lite", "license.update rlc pro", "license.delete rlc old"],
    ],
  ];
  it.each(ROWS)("%s", (_what, live, declared, expected) => {
    expect(brief(planOf([root({ live: has(live) })], [root(declared && wants(declared))]))).toEqual(expected);
  });

  it("what is used is no drift, and bears on what may be asked for", () => {
    const used = { ...has({ pro: 4 }), licensing: { drawn: new Map([["pro", 3]]), draws: [] } };
    expect(brief(planOf([root({ live: used })], [root(wants({ pro: 4 }))]))).toEqual([]);
    expect(brief(planOf([root({ live: used })], [root(wants({ pro: 3 }))]))).toEqual(["license.update rlc pro"]);
    expect(planOf([root({ live: used })], [root(wants({ pro: 2 }))]).problems).toMatchObject([
      { code: "licenses_below_used", rule: "L-3", address: "rlc" },
    ]);
    expect(planOf([root({ live: used })], [root(wants({}))]).problems).toMatchObject([{ code: "license_pool_in_use" }]);
  });

  it("pools of children come after their distributor has become a reseller, and go before it becomes an MSP", () => {
    const waits = (live: Spec[], desired: Spec[]) => {
      const plan = planOf(live, desired);
      const kinds = new Map(plan.operations.map(({ id, change: { kind } }) => [id, kind]));
      return [brief(plan), plan.operations.map(({ dependsOn }) => dependsOn.map((id) => kinds.get(id)))];
    };
    const [msp, reseller] = [{ partnerType: "msp" as const }, { partnerType: "reseller" as const }];
    expect(waits([root({ live: msp }), cd()], [root({ profile: reseller }), cd(wants({ pro: 1 }))])).toEqual([
      ["organization.update rlc", "license.create cd pro"],
      [[], ["organization.update"]],
    ]);
    expect(
      waits([root({ live: reseller }), cd({ live: has({ pro: 1 }) })], [root({ profile: msp }), cd(wants({}))]),
    ).toEqual([
      ["license.delete cd pro", "organization.update rlc"],
      [[], ["license.delete"]],
    ]);
  });

  it("L-1 a child of an MSP that declares pools is told so, with its place", () => {
    const msp = { partnerType: "msp" as const };
    const { problems } = planOf([root({ live: msp }), cd()], [root(), cd(wants({ pro: 1 }))]);
    expect(problems).toMatchObject([{ code: "license_pool_of_distributor", rule: "L-1", address: "cd" }]);
    expect(problems[0]?.places).toHaveLength(1);
  });

  it("are the distributor's matter also where the child is sealed, and not the child's", () => {
    const specs: [Spec[], Spec[]] = [
      [root(), cd()],
      [root(), cd(wants({ pro: 1 }))],
    ];
    const above = authorityOf("id-rlc", ["admin"], new Map());
    expect(brief(planOf(...specs, { authority: above }))).toEqual(["license.create cd pro"]);
    const own = authorityOf("id-cd", ["owner"], new Map());
    expect(planOf(...specs, { authority: own }).problems).toMatchObject([{ code: "distributor_only", rule: "L-1" }]);
  });

  it("are guarded as removals", () => {
    const [live, desired] = [[root({ live: has({ a: 1, b: 1, c: 1 }) })], [root(wants({ c: 1 }))]];
    expect(planOf(live, desired, { guards: DEFAULT_GUARDS }).problems).toMatchObject([{ code: "guard_removals" }]);
    expect(planOf(live, desired, { guards: DEFAULT_GUARDS, allow: ["remove=rlc"] }).problems).toEqual([]);
  });
});
