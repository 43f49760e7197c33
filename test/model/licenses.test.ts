/** The law of licenses (L-1, L-3): both sides of every rule, and what using them does. */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import type { Change } from "../../src/model/change.ts";
import { poolFor } from "../../src/model/license-pools.ts";
import { useLicenses } from "../../src/model/license-use.ts";
import { type LicensePool, type Licensing, usedOf } from "../../src/model/licenses.ts";
import { at, move, performed, plant, refused } from "./plant.ts";

const pools = (...list: readonly (readonly [product: string, quantity: number])[]) => ({
  ...NO_ASSETS,
  licenses: new Map(list.map(([product, quantity]): [string, LicensePool] => [product, { product, quantity }])),
});
const uses = (drawn: Record<string, number>, draws: Licensing["draws"] = []): Licensing => ({
  ...{ drawn: new Map(Object.entries(drawn)), draws },
});
const make = (address: string, product: string, quantity: number): Change => ({
  ...{ kind: "license.create", address, after: { product, quantity } },
});
const set = (address: string, product: string, quantity: number): Change => ({
  ...{ kind: "license.update", address, after: { product, quantity } },
});
const drop = (address: string, product: string): Change => ({ kind: "license.delete", address, after: { product } });
const partner = (address: string, partnerType: "msp" | "reseller" | null): Change => ({
  ...{ kind: "organization.update", address, after: { partnerType } },
});

/** rlc → us, emea → de; a pool of 5 of `pro` at the top, and one of 2 of `lite` in emea. */
const tree = (
  partnerType: "msp" | "reseller" | null,
  more: { us?: object; emea?: object; de?: object; rlc?: object } = {},
) =>
  plant({
    rlc: {
      ...{ allocated: 100_000, partnerType, assets: pools(["pro", 5]), ...more.rlc },
      children: {
        us: { allocated: 10_000, ...more.us },
        emea: {
          allocated: 20_000,
          assets: pools(["lite", 2]),
          ...more.emea,
          children: { de: { allocated: 10_000, ...more.de } },
        },
      },
    },
  });
const take = (planted: ReturnType<typeof tree>, key: string, product: string, count: number) =>
  useLicenses(at(planted, key), { product, count });
const drawnOn = (planted: ReturnType<typeof tree>, key: string) => Object.fromEntries(at(planted, key).licensing.drawn);

describe("L-1 the law of license pools", () => {
  const OF_RLC = uses({ pro: 3 });
  const IN_US = { licensing: uses({}, [{ product: "pro", pool: "id-rlc", used: 3 }]) };
  const ROWS: [code: string, rule: string, what: string, there: ReturnType<typeof tree>, asked: Change][] = [
    [
      "license_pool_of_distributor",
      "L-1",
      "a child of an MSP gets a pool of its own",
      tree("msp"),
      make("us", "pro", 1),
    ],
    ["licenses_not_whole", "L-1", "a quantity is half a license", tree(null), make("us", "pro", 0.5)],
    ["licenses_not_whole", "L-1", "a quantity is below nothing", tree(null), set("rlc", "pro", -1)],
    ["license_pool_exists", "L-1", "a pool is made that is there", tree("msp"), make("rlc", "pro", 1)],
    ["license_pool_unknown", "L-1", "a pool is changed that is not there", tree("msp"), set("rlc", "lite", 1)],
    ["license_pool_unknown", "L-1", "a pool is deleted that is not there", tree("msp"), drop("rlc", "lite")],
    [
      "license_pool_in_use",
      "L-1",
      "a pool is deleted that is used",
      tree("msp", { rlc: { licensing: OF_RLC } }),
      drop("rlc", "pro"),
    ],
    [
      "licenses_below_used",
      "L-3",
      "a quantity is cut below what is used",
      tree("msp", { rlc: { licensing: OF_RLC } }),
      set("rlc", "pro", 2),
    ],
    ["partner_not_distributor", "L-1", "a child becomes a reseller", tree(null), partner("us", "reseller")],
    [
      "licenses_out_of_reach",
      "L-1",
      "what is used would be out of reach of a reseller's child",
      tree("msp", { us: IN_US }),
      partner("rlc", "reseller"),
    ],
    [
      "licenses_out_of_reach",
      "L-1",
      "who has pools would be a child of an MSP",
      tree(null, { us: { assets: pools(["pro", 1]) } }),
      partner("rlc", "msp"),
    ],
    [
      "licenses_out_of_reach",
      "L-1",
      "the same, further down",
      tree(null, { de: { assets: pools(["pro", 1]) } }),
      partner("rlc", "msp"),
    ],
    [
      "licenses_out_of_reach",
      "L-1",
      "who has pools moves below an MSP",
      tree(null, { emea: { partnerType: "msp" }, us: { assets: pools(["pro", 1]) } }),
      move("us", "emea"),
    ],
    [
      "licenses_out_of_reach",
      "L-1",
      "who draws on a pool moves away from it",
      tree("msp", { de: { licensing: uses({}, [{ product: "lite", pool: "id-emea", used: 1 }]) } }),
      move("de", "rlc"),
    ],
  ];
  it.each(ROWS)("%s (%s): %s", (code, rule, _what, there, asked) => {
    expect(refused(there, asked)).toMatchObject({ code, rule });
  });

  it("lets pools be made, raised, cut to what is used, and deleted once nothing is", () => {
    const planted = tree("msp", { rlc: { licensing: OF_RLC } });
    performed(planted, set("rlc", "pro", 3));
    performed(planted, make("emea", "pro", 0));
    performed(planted, drop("emea", "lite"));
    expect([...at(planted, "emea").assets.licenses.values()]).toEqual([{ product: "pro", quantity: 0 }]);
    const reseller = tree("reseller");
    performed(reseller, make("us", "pro", 7));
    performed(reseller, drop("us", "pro"));
  });

  it("lets a partner type change while nothing contradicts it, and one below decide for its own", () => {
    const planted = tree("msp", { emea: { partnerType: "reseller" }, de: { assets: pools(["pro", 1]) } });
    performed(planted, partner("rlc", "reseller"));
    performed(planted, partner("rlc", "msp"));
    expect(refused(planted, partner("emea", null))).toMatchObject({ code: "licenses_out_of_reach" });
    expect(at(planted, "emea").partnerType).toBe("reseller");
  });
});

describe("L-1 whose pool is drawn on", () => {
  const pool = (planted: ReturnType<typeof tree>, key: string, product: string) =>
    poolFor(at(planted, key), product)?.key;
  it("of an MSP the nearest that has the product, of a reseller the own, and so where nobody says", () => {
    const msp = tree("msp");
    expect([pool(msp, "de", "lite"), pool(msp, "de", "pro"), pool(msp, "us", "lite"), pool(msp, "rlc", "pro")]).toEqual(
      ["emea", "rlc", undefined, "rlc"],
    );
    for (const other of ["reseller", null] as const) expect(pool(tree(other), "us", "pro")).toBeUndefined();
    const mixed = tree("msp", { emea: { partnerType: "reseller" } });
    expect([pool(mixed, "de", "lite"), pool(mixed, "emea", "pro")]).toEqual([undefined, "rlc"]);
  });
});

describe("L-3 using licenses", () => {
  it("takes the last one and refuses the next, with figures", () => {
    const planted = tree("msp");
    take(planted, "us", "pro", 3);
    take(planted, "de", "pro", 2);
    expect(drawnOn(planted, "rlc")).toEqual({ pro: 5 });
    expect(take(planted, "rlc", "pro", 1)).toMatchObject({
      violation: {
        code: "license_pool_empty",
        rule: "L-3",
        pool: "rlc",
        figures: { asked: 1, possible: 0, shortBy: 1 },
      },
    });
    expect(drawnOn(planted, "rlc")).toEqual({ pro: 5 });
    expect(usedOf(at(planted, "us").licensing, "pro")).toBe(3);
  });

  it("gives back what was taken and no more, the nearest pool first", () => {
    const planted = tree("msp");
    take(planted, "de", "pro", 2);
    performed(planted, make("emea", "pro", 4));
    take(planted, "de", "pro", 3);
    expect([drawnOn(planted, "rlc"), drawnOn(planted, "emea")]).toEqual([{ pro: 2 }, { pro: 3 }]);
    expect(take(planted, "de", "pro", -6)).toMatchObject({ violation: { code: "licenses_not_used", rule: "L-3" } });
    take(planted, "de", "pro", -4);
    expect([drawnOn(planted, "rlc"), drawnOn(planted, "emea")]).toEqual([{ pro: 1 }, {}]);
    take(planted, "de", "pro", -1);
    expect([drawnOn(planted, "rlc"), at(planted, "de").licensing.draws]).toEqual([{}, []]);
  });

  const ROWS: [code: string, rule: string, what: string, us: object][] = [
    ["organization_paused", "O-9", "who is paused", { phase: "paused" }],
    ["phase_does_not_follow", "O-8", "who is draining", { phase: "draining" }],
    ["anchor_has_none", "N-1", "an anchor", { anchor: true, allocated: 0 }],
  ];
  it.each(ROWS)("%s (%s): nothing new is taken by %s, and what is used may be given back", (code, rule, _what, us) => {
    const draws = [{ product: "pro", pool: "id-rlc", used: 1 }];
    const planted = tree("msp", { us: { ...us, licensing: uses({}, draws) }, rlc: { licensing: uses({ pro: 1 }) } });
    expect(take(planted, "us", "pro", 1)).toMatchObject({ violation: { code, rule } });
    expect(take(planted, "us", "pro", -1)).toEqual({ pools: [at(planted, "rlc")] });
    expect(drawnOn(planted, "rlc")).toEqual({});
  });

  it("is refused where there is no pool of the product, as of a reseller's child without one", () => {
    expect(take(tree("msp"), "us", "other", 1)).toMatchObject({
      violation: { code: "license_pool_unknown", rule: "L-1" },
    });
    expect(take(tree("reseller"), "us", "pro", 1)).toMatchObject({ violation: { code: "license_pool_unknown" } });
  });
});

describe("U-4 who is unlinked gives back what it used", () => {
  it("also where a group takes the unlink back, nothing is lost", () => {
    const draws = [{ product: "pro", pool: "id-rlc", used: 3 }];
    const leaver = { allocated: 0, phase: "draining", drainedAt: 0, licensing: uses({}, draws) };
    const planted = tree("msp", { us: leaver, rlc: { licensing: uses({ pro: 3 }) } });
    const us = at(planted, "us");
    performed(planted, { kind: "organization.unlink", address: "us", after: { confirm: us.name } });
    expect([drawnOn(planted, "rlc"), us.licensing.draws]).toEqual([{}, []]);
    planted.takeBack();
    expect([drawnOn(planted, "rlc"), us.licensing.draws]).toEqual([{ pro: 3 }, draws]);
  });

  it("and its pools end with it", () => {
    const leaver = {
      ...{ allocated: 0, phase: "draining", drainedAt: 0, assets: pools(["pro", 4]) },
      licensing: uses({ pro: 1 }, [{ product: "pro", pool: "id-us", used: 1 }]),
    };
    const planted = tree("reseller", { us: leaver });
    const us = at(planted, "us");
    performed(planted, { kind: "organization.unlink", address: "us", after: { confirm: us.name } });
    expect([us.assets.licenses.size, us.licensing.draws, us.licensing.drawn.size]).toEqual([0, [], 0]);
  });
});
