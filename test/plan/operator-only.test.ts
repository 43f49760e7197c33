/** What only the operator may do is a problem of the plan of everybody else (O-7, C-3), and once: not of all that follows. */
import { describe, expect, it } from "vitest";
import { authorityOf, OPERATOR } from "../../src/model/authority.ts";
import { plan } from "../../src/plan/index.ts";
import { desiredOf, liveOf, locate, NO_GUARDS, type Spec } from "./trees.ts";

const root = (credits: number, provisioning: "self" | "vendor" = "self"): Spec => ({
  key: "rlc",
  credits,
  profile: { provisioning, externalId: "SF-0" },
});
const child = (key: string, credits = 10_000): Spec => ({ key, credits, profile: { externalId: `SF-${key}` } });

/** Of the root. */
const OWNER = authorityOf("id-rlc", ["owner"], new Map());

describe("a plan for who is not the operator", () => {
  const CASES: [what: string, live: Spec[], desired: Spec[], rule: string][] = [
    ["purchases", [root(20_000)], [root(30_000)], "C-3"],
    ["purchases, and grants out of them", [root(20_000), child("a")], [root(90_000), child("a", 80_000)], "C-3"],
    ["creations where the vendor provisions", [root(20_000, "vendor")], [root(20_000, "vendor"), child("a")], "O-7"],
    ["who provisions", [root(20_000)], [root(20_000, "vendor")], "O-7"],
  ];
  it.each(CASES)("refuses %s", (_what, live, desired, rule) => {
    const input = { desired: desiredOf(desired, { guards: NO_GUARDS }), locate, problems: [], allowances: [] };
    const refused = plan({ ...input, live: liveOf(live), authority: OWNER });
    expect(refused.operations).toEqual([]);
    expect(refused.problems.map(({ code, rule }) => [code, rule])).toEqual([["operator_only", rule]]);
    expect(plan({ ...input, live: liveOf(live) }).problems).toEqual([]);
  });

  it("is the operator's in all else", () => {
    const [live, desired] = [
      [root(90_000), child("a", 20_000)],
      [root(90_000), child("a"), child("b", 80_000)],
    ];
    const input = { desired: desiredOf(desired, { guards: NO_GUARDS }), locate, problems: [], allowances: [] };
    const [own, operators] = [OWNER, OPERATOR].map((authority) => plan({ ...input, live: liveOf(live), authority }));
    expect(own).toEqual(operators);
    expect(own?.operations.length).toBe(2);
  });
});
