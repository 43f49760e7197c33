/** What policies say of a plan. Which files they come from is in test/declare; when they are asked, in test/e2e and test/library. */
import { describe, expect, it } from "vitest";
import { windowOf } from "../../src/declare/freeze-window.ts";
import { compileSchema } from "../../src/declare/policy-schema.ts";
import { DEFAULT_GUARDS, type Guards } from "../../src/model/desired.ts";
import { type Member, NOBODY } from "../../src/model/people.ts";
import type { FreezeWindow, Policy, PolicyRule, PolicyScope, SchemaCheck } from "../../src/model/policy.ts";
import { type Asker, factsOf, judge, type Plan, parseSelector, plan } from "../../src/plan/index.ts";
import { documentOf } from "../../src/workflow/document.ts";
import { NOW } from "../model/plant.ts";
import { desiredOf, liveOf, locate, NO_GUARDS, type Spec } from "./trees.ts";

const PLACE = { file: "policies/all.yaml", line: 4, column: 1 };
const RITA: Asker = { principal: "person-1", email: "rita@rlc.example", organization: "rlc" };
const OPERATOR: Asker = { principal: "operator", email: null, organization: null };

const policy = (rule: PolicyRule, scope: PolicyScope = {}, message: string | null = null): Policy => ({
  ...{ name: "p", message, place: PLACE, scope, rule },
});

interface Asking {
  readonly nowMs?: number;
  readonly asker?: Asker;
  readonly isApplied?: boolean;
  readonly guards?: Guards;
  readonly select?: readonly string[];
}

/** Plans what is declared on what is live, under policies. */
function planUnder(
  policies: Policy | readonly Policy[],
  before: readonly Spec[],
  wanted: readonly Spec[],
  asking: Asking = {},
) {
  const live = liveOf(before);
  const { nowMs = live.nowMs, asker = OPERATOR, isApplied = false, guards = NO_GUARDS, select = [] } = asking;
  const facts = factsOf(live.tree);
  return plan({
    ...{ desired: desiredOf(wanted, { guards }), live, locate, problems: [], allowances: [] },
    select: select.flatMap((text) => {
      const selector = parseSelector(text);
      return "malformed" in selector ? [] : [selector];
    }),
    judge: (proposal) =>
      judge(documentOf(proposal), {
        ...{ policies: [policies].flat(), before: facts, after: factsOf(live.tree), nowMs, asker, isApplied },
      }),
  });
}

function checkOf(schema: object | boolean): SchemaCheck {
  const compiled = compileSchema(schema);
  if ("fault" in compiled) throw new Error(compiled.fault.message);
  return compiled.check;
}

const rlc: Spec = { key: "rlc", credits: 1_000_000 };
const said = ({ problems }: Plan) => problems.map(({ code, address }) => `${code} ${address}`);
const messages = ({ problems }: Plan) => problems.map(({ message }) => message);

describe("a plan under policies", () => {
  it("is refused whole by one of them, says which, where it stands and what asks, and what it would do", () => {
    const made = planUnder(
      [
        policy({ kind: "maxAllocation", credits: 100_000 }, {}, "ask finance"),
        policy({ kind: "ownerDomains", domains: ["rlc.example"] }),
      ],
      [rlc],
      [rlc, { key: "cd", credits: 110_000 }, { key: "mk" }],
    );
    expect(made).toMatchObject({ operations: [], guarded: true, run: "", policies: ["p", "p"] });
    expect(made.withheld?.map(({ change }) => `${change.kind} ${change.address}`)).toEqual([
      "organization.create cd",
      "organization.create mk",
    ]);
    expect(made.problems).toEqual([
      {
        code: "policy_max_allocation",
        rule: "policy/p",
        address: "cd",
        message: "cd gets 110,000 credits; at most 100,000 are let through: 10,000 too many (policy p); ask finance",
        places: [{ file: "tree.yaml", line: 2, column: 1 }, PLACE],
      },
    ]);
  });

  it("stands where they let it through, and names them", () => {
    const made = planUnder(policy({ kind: "maxAllocation", credits: 10_000 }), [rlc], [rlc, { key: "cd" }]);
    expect(made).toMatchObject({ problems: [], guarded: false, policies: ["p"] });
    expect(made.operations).toHaveLength(1);
    expect(made.withheld).toBeUndefined();
  });

  it("is told of guards and policies in one run", () => {
    const made = planUnder(
      policy({ kind: "operations", when: null, check: checkOf(false) }),
      [rlc, { key: "cd", credits: 100_000 }],
      [rlc, { key: "cd", credits: 0 }],
      { guards: DEFAULT_GUARDS },
    );
    expect(said(made)).toEqual(["guard_credits_reclaimed rlc", "policy_operation cd"]);
  });

  it("is not asked of them where the law forbids it anyway, and is no plan then", () => {
    const made = planUnder(
      policy({ kind: "maxAllocation", credits: 0 }),
      [rlc],
      [rlc, { key: "cd", credits: 2_000_000 }],
    );
    expect(made.problems.map(({ code }) => code)).toEqual(["pool_short"]);
    expect(made).toMatchObject({ guarded: false, operations: [] });
  });

  it("is asked of the part that is selected, with what that takes along", () => {
    const one = policy({ kind: "maxAllocation", credits: 100_000 });
    const wanted: Spec[] = [rlc, { key: "cd", credits: 110_000 }, { key: "mk" }];
    expect(said(planUnder(one, [rlc], wanted, { select: ["mk"] }))).toEqual([]);
    const refused = planUnder(one, [rlc], wanted, { select: ["cd"] });
    expect(said(refused)).toEqual(["policy_max_allocation cd"]);
    expect(refused).toMatchObject({ operations: [], selection: { select: ["cd"] } });
  });

  it("fails closed: a policy that cannot be asked refuses", () => {
    const broken: SchemaCheck = () => {
      throw new RangeError("out of memory");
    };
    const made = planUnder(policy({ kind: "schema", check: broken }), [rlc], [rlc, { key: "cd" }]);
    expect(said(made)).toEqual(["policy_failed null"]);
    expect(messages(made)[0]).toContain("out of memory");
    expect(made).toMatchObject({ guarded: true, operations: [] });
  });

  it("says the first 25 findings of a policy and counts the others", () => {
    const many = Array.from({ length: 40 }, (_, index): Spec => ({ key: `c${index}` }));
    const made = planUnder(policy({ kind: "operations", when: null, check: checkOf(false) }), [rlc], [rlc, ...many]);
    expect(made.problems).toHaveLength(26);
    expect(messages(made).at(-1)).toBe("the policy p refuses 15 more that are not listed");
  });
});

describe("a scope", () => {
  const most = (scope: PolicyScope) => policy({ kind: "maxAllocation", credits: 20_000 }, scope);
  const emea: Spec = { key: "emea", kind: "Distributor", credits: 100_000 };
  const gold = { profile: { labels: { tier: "gold" } } };
  const before = [rlc, emea, { key: "lg", parent: "emea" }, { key: "cd" }];
  const wanted = [
    rlc,
    { ...emea, credits: 200_000 },
    { key: "lg", parent: "emea", credits: 30_000, ...gold },
    { key: "cd", credits: 30_000 },
  ];

  it.each<[string, PolicyScope, string[]]>([
    ["all, where it says nothing", {}, ["cd", "emea", "lg"]],
    ["what is below a distributor", { below: ["emea"] }, ["lg"]],
    ["a distributor with what is below", { within: ["emea"] }, ["emea", "lg"]],
    ["several", { within: ["emea", "cd"] }, ["cd", "emea", "lg"]],
    ["a kind", { kind: "ChildOrganization" }, ["cd", "lg"]],
    ["labels, also those that the plan gives", { labels: { tier: "gold" } }, ["lg"]],
    ["all that is said at once", { below: ["rlc"], kind: "Distributor" }, ["emea"]],
    ["nobody, where nobody fits", { labels: { tier: "silver" } }, []],
    ["no property that objects have by themselves", { labels: { constructor: "" } }, []],
  ])("takes %s", (_what, scope, keys) => {
    const made = planUnder(most(scope), before, wanted);
    expect(made.problems.map(({ address }) => address).sort()).toEqual(keys);
  });

  it("holds who leaves it in the same plan: by a label, by a key, by a move", () => {
    const labelled = { key: "cd", ...gold };
    expect(
      said(planUnder(most({ labels: { tier: "gold" } }), [rlc, labelled], [rlc, { key: "cd", credits: 30_000 }])),
    ).toEqual(["policy_max_allocation cd"]);
    const renamed: Spec = { key: "zz", name: "cd Inc.", previousKeys: ["cd"], credits: 30_000 };
    expect(said(planUnder(most({ within: ["cd"] }), [rlc, { key: "cd" }], [rlc, renamed]))).toEqual([
      "policy_max_allocation zz",
    ]);
    const moved = [rlc, emea, { key: "lg", credits: 30_000 }];
    expect(said(planUnder(most({ below: ["emea"] }), before.slice(0, 3), moved))).toEqual(["policy_max_allocation lg"]);
  });

  it("is refused where it names what is not there: it would let everything through", () => {
    const made = planUnder(most({ below: ["emae"] }), [rlc], [rlc]);
    expect(said(made)).toEqual(["policy_key_unknown emae"]);
    expect(made.guarded).toBe(true);
  });
});

describe("maxAllocation", () => {
  const most = policy({ kind: "maxAllocation", credits: 50_000 });
  it.each<[string, Spec[], Spec[], string[]]>([
    ["exactly as much", [rlc], [rlc, { key: "cd", credits: 50_000 }], []],
    ["one step more, at creation", [rlc], [rlc, { key: "cd", credits: 60_000 }], ["cd"]],
    ["one step more, by a grant", [rlc, { key: "cd" }], [rlc, { key: "cd", credits: 60_000 }], ["cd"]],
    [
      "what has more already and gets less, but still more",
      [rlc, { key: "cd", credits: 90_000 }],
      [rlc, { key: "cd", credits: 80_000 }],
      [],
    ],
    [
      "what has more already and is renamed",
      [rlc, { key: "cd", credits: 90_000 }],
      [rlc, { key: "cd", credits: 90_000, name: "CD" }],
      [],
    ],
    [
      "what has more already and gets more",
      [rlc, { key: "cd", credits: 80_000 }],
      [rlc, { key: "cd", credits: 90_000 }],
      ["cd"],
    ],
    ["a root, which is allocated nothing", [{ ...rlc, credits: 100_000 }], [rlc], []],
  ])("%s", (_what, before, wanted, refused) => {
    expect(planUnder(most, before, wanted).problems.map(({ address }) => address)).toEqual(refused);
  });

  it("holds for what is moved below it, with what comes along", () => {
    const inner = policy({ kind: "maxAllocation", credits: 50_000 }, { below: ["emea"] });
    const emea: Spec = { key: "emea", kind: "Distributor", credits: 200_000 };
    const team: Spec = { key: "team", kind: "Distributor", credits: 60_000 };
    const lg: Spec = { key: "lg", parent: "team", credits: 60_000 };
    const made = planUnder(inner, [rlc, emea, team, lg], [rlc, emea, { ...team, parent: "emea" }, lg]);
    expect(said(made).sort()).toEqual(["policy_max_allocation lg", "policy_max_allocation team"]);
    expect(made.problems.find(({ address }) => address === "lg")?.places).toHaveLength(2);
  });
});

describe("ownerDomains", () => {
  const domains = (...listed: string[]) => policy({ kind: "ownerDomains", domains: listed });
  const owned = (email: string): Spec => ({ key: "cd", profile: { owner: { name: "O", email } } });
  it.each<[string, string[], boolean]>([
    ["o@rlc.example", ["rlc.example"], true],
    ["o@RLC.Example", ["rlc.example"], true],
    ["o@x.rlc.example", ["rlc.example"], false],
    ["o@x.rlc.example", ["*.rlc.example"], true],
    ["o@y.x.rlc.example", ["*.rlc.example"], true],
    ["o@rlc.example", ["*.rlc.example"], false],
    ["o@evilrlc.example", ["rlc.example", "*.rlc.example"], false],
    ["o@rlc.example.evil.example", ["rlc.example", "*.rlc.example"], false],
  ])("%s of %j: %s", (email, listed, passes) => {
    expect(said(planUnder(domains(...listed), [rlc], [rlc, owned(email)]))).toEqual(
      passes ? [] : ["policy_owner_domain cd"],
    );
  });

  it("is asked of who is named later, or offered the ownership, and not of who owns it already", () => {
    const one = domains("rlc.example");
    const old = owned("o@old.example");
    expect(said(planUnder(one, [rlc, old], [rlc, { ...old, name: "Other" }]))).toEqual([]);
    const asked = { ...old, live: { ownerInvitation: { state: "pending", until: NOW + 1 } as const } };
    expect(said(planUnder(one, [rlc, asked], [rlc, owned("p@evil.example")]))).toEqual(["policy_owner_domain cd"]);
    expect(said(planUnder(one, [rlc, asked], [rlc, owned("p@rlc.example")]))).toEqual([]);
    const members = ["p@evil.example", "p@rlc.example"].map((email): [string, Member] => [
      email,
      { email, name: "P", roles: ["member"], state: "active", invitation: null },
    ]);
    const peopled = { ...old, live: { people: { ...NOBODY, members: new Map(members) } } };
    expect(said(planUnder(one, [rlc, peopled], [rlc, owned("p@evil.example")]))).toEqual(["policy_owner_domain cd"]);
    expect(said(planUnder(one, [rlc, peopled], [rlc, owned("p@rlc.example")]))).toEqual([]);
  });
});

describe("freeze", () => {
  const at = (text: string) => Date.parse(text);
  const windows = (...written: Record<string, string>[]): FreezeWindow[] =>
    written.map((one) => {
      const window = windowOf(one);
      if ("fault" in window) throw new Error(window.fault);
      return window;
    });
  const frozen = (window: Record<string, string>, now: string) =>
    said(
      planUnder(policy({ kind: "freeze", windows: windows(window) }), [rlc], [rlc, { key: "cd" }], { nowMs: at(now) }),
    ).length > 0;

  const once = { from: "2026-12-20T00:00:00Z", to: "2027-01-04T00:00:00+01:00" };
  const weekend = { from: "fri 16:00", to: "mon 08:00", timeZone: "Europe/Prague" };
  const week = { from: "mon 08:00", to: "fri 16:00", timeZone: "UTC" };
  const night = { from: "22:00", to: "06:00", timeZone: "Europe/Prague" };
  const noon = { from: "11:30", to: "12:30", timeZone: "Asia/Kolkata" };
  it.each<[Record<string, string>, string, boolean]>([
    [once, "2026-12-19T23:59:59.999Z", false],
    [once, "2026-12-20T00:00:00Z", true],
    [once, "2027-01-03T22:59:59.999Z", true],
    [once, "2027-01-03T23:00:00Z", false],
    // Winter, Prague is an hour ahead.
    [weekend, "2026-01-30T14:59:59Z", false],
    [weekend, "2026-01-30T15:00:00Z", true],
    [weekend, "2026-02-01T12:00:00Z", true],
    [weekend, "2026-02-02T06:59:59Z", true],
    [weekend, "2026-02-02T07:00:00Z", false],
    // Summer, two.
    [weekend, "2026-07-31T13:59:00Z", false],
    [weekend, "2026-07-31T14:00:00Z", true],
    [week, "2026-02-02T07:59:59Z", false],
    [week, "2026-02-02T08:00:00Z", true],
    [week, "2026-02-06T15:59:59Z", true],
    [week, "2026-02-06T16:00:00Z", false],
    [night, "2026-01-31T20:59:59Z", false],
    [night, "2026-01-31T21:00:00Z", true],
    [night, "2026-01-31T23:30:00Z", true],
    [night, "2026-02-01T05:00:00Z", false],
    [noon, "2026-01-31T05:59:59Z", false],
    [noon, "2026-01-31T06:00:00Z", true],
    [noon, "2026-01-31T07:00:00Z", false],
  ])("%j at %s: %s", (window, now, expected) => {
    expect(frozen(window, now)).toBe(expected);
  });

  it("says the window, why, and what time it is; and lets a plan without operations through", () => {
    const rule = { kind: "freeze", windows: windows({ ...once, reason: "end of year" }) } as const;
    const nowMs = at("2026-12-24T18:00:00Z");
    expect(messages(planUnder(policy(rule), [rlc], [rlc, { key: "cd" }, { key: "mk" }], { nowMs }))).toEqual([
      "2 operations are frozen from 2026-12-20T00:00:00Z until 2027-01-04T00:00:00+01:00 (end of year); it is 2026-12-24T18:00:00Z (policy p)",
    ]);
    expect(planUnder(policy(rule), [rlc], [rlc], { nowMs }).problems).toEqual([]);
  });

  it("freezes only what its scope takes: unlinks and credits, say", () => {
    const only = policy(
      { kind: "freeze", windows: windows(once) },
      { operations: ["organization.unlink", "credits.*"] },
    );
    const nowMs = at("2026-12-24T18:00:00Z");
    expect(said(planUnder(only, [rlc], [rlc, { key: "cd" }], { nowMs }))).toEqual([]);
    expect(said(planUnder(only, [rlc, { key: "cd" }], [rlc, { key: "cd", credits: 20_000 }], { nowMs }))).toEqual([
      "policy_freeze cd",
    ]);
  });
});

describe("approval", () => {
  const above = (credits: number, ...by: string[]) => policy({ kind: "approval", above: credits, by });
  const asked = (one: Policy, asker: Asker, more: Asking = {}) =>
    planUnder(
      one,
      [rlc, { key: "a", credits: 50_000 }],
      [rlc, { key: "a", credits: 0 }, { key: "b", credits: 60_000 }],
      {
        ...{ asker, isApplied: true },
        ...more,
      },
    );

  it.each<[string, Policy, Asker, boolean]>([
    ["exactly as much is nobody's business", above(60_000, "ceo@rlc.example"), RITA, true],
    ["more is: what is taken back elsewhere pays for nothing", above(50_000, "ceo@rlc.example"), RITA, false],
    ["whoever is named", above(50_000, "ceo@rlc.example", "RITA@rlc.example"), RITA, true],
    ["a principal", above(50_000, "operator"), OPERATOR, true],
    ["a principal that is another", above(50_000, "operator-2"), OPERATOR, false],
    [
      "nobody whose address an organization below vouches for",
      above(50_000, RITA.email ?? ""),
      { ...RITA, organization: "cd" },
      false,
    ],
    [
      "no principal that looks like an address",
      above(50_000, "ceo@rlc.example"),
      { ...OPERATOR, principal: "ceo@rlc.example" },
      false,
    ],
  ])("%s", (_what, one, asker, passes) => {
    expect(said(asked(one, asker))).toEqual(passes ? [] : ["policy_approval b"]);
  });

  it("is a warning while a plan is only made: who approves applies it", () => {
    const made = asked(above(50_000, "ceo@rlc.example"), RITA, { isApplied: false });
    expect(made).toMatchObject({ problems: [], guarded: false });
    expect(made.operations.length).toBeGreaterThan(0);
    expect(made.warnings).toMatchObject([{ code: "policy_approval", rule: "policy/p" }]);
    expect(made.warnings[0]?.message).toBe(
      "this plan grants 60,000 credits, and more than 50,000 are applied by ceo@rlc.example only, with a token of their own; " +
        "this token acts as rita@rlc.example (policy p)",
    );
  });

  it("asks of purchases by themselves", () => {
    const one = above(100_000, "ceo@rlc.example");
    const bought = planUnder(one, [rlc], [{ ...rlc, credits: 1_110_000 }], { isApplied: true });
    expect(messages(bought)[0]).toContain("this plan purchases 110,000 credits");
    const half = [
      { ...rlc, credits: 1_100_000 },
      { key: "b", credits: 100_000 },
    ];
    expect(said(planUnder(one, [rlc], half, { isApplied: true }))).toEqual([]);
  });
});

describe("a JSON Schema", () => {
  it("over the whole plan refuses what does not fit, at the operation that it is about", () => {
    const check = checkOf({
      properties: {
        summary: { properties: { organizationsCreated: { maximum: 1 } } },
        operations: {
          items: {
            properties: {
              kind: { not: { const: "organization.unlink" } },
              after: { properties: { region: { const: "eu1" } } },
            },
          },
        },
      },
    });
    const made = planUnder(
      policy({ kind: "schema", check }),
      [rlc],
      [rlc, { key: "a" }, { key: "b", profile: { region: "us1" } }],
    );
    expect(messages(made)).toEqual([
      "the plan: `summary.organizationsCreated` must be <= 1, and is `2` (policy p)",
      'organization.create of b: `after.region` must be `"eu1"`, and is `"us1"` (policy p)',
    ]);
  });

  it("over operations is asked of those that `when` takes", () => {
    const rule = {
      kind: "operations",
      when: checkOf({ properties: { kind: { const: "organization.create" } }, required: ["kind"] }),
      check: checkOf({ properties: { after: { properties: { labels: { required: ["tier"] } } } } }),
    } as const;
    const before = [rlc, { key: "a" }];
    const wanted = [rlc, { key: "a", name: "A" }, { key: "b" }, { key: "c", profile: { labels: { tier: "gold" } } }];
    const made = planUnder(policy(rule), before, wanted);
    expect(said(made)).toEqual(["policy_operation b"]);
    expect(messages(made)[0]).toContain("`after.labels` must have required property 'tier'");
    expect(said(planUnder(policy({ ...rule, check: checkOf(false) }), before, wanted))).toEqual([
      "policy_operation b",
      "policy_operation c",
    ]);
  });

  it.each<[string, object, string]>([
    ["a reference to elsewhere", { $ref: "https://x.example/y.json" }, "refers to another document"],
    ["a reference to nothing", { $ref: "#/$defs/x" }, "there is no"],
    ["a loop", { $defs: { a: { items: { $ref: "#/$defs/a" } } }, $ref: "#/$defs/a" }, "leads to itself"],
    ["an unknown keyword", { propertys: {} }, "propertys"],
    ["an unknown format", { format: "colour" }, "format"],
    ["a pattern that RE2 does not have", { pattern: "(?=a)" }, "(?="],
    ["a reference that is none", { $ref: "#/%zz" }, "refers to another document"],
    ["a long pattern", { patternProperties: { ["a".repeat(1_001)]: true } }, "at most 1000 characters"],
    ["values without end", { enum: Array.from({ length: 10_001 }, (_, index) => index) }, "at most 10000 subschemas"],
    ["schemas inside of schemas", nested(101), "100 deep"],
    ["another address", { $id: "https://x.example" }, "has no place here"],
    ["references that multiply", multiplying(14), "at most 10000 subschemas"],
  ])("is refused with %s", (_what, schema, message) => {
    const compiled = compileSchema(schema);
    expect("fault" in compiled && compiled.fault.message).toContain(message);
  });

  it("says every misfit of a plan, and of one that is large the first", () => {
    const { properties } = {
      properties: { operations: { items: { enum: Array.from({ length: 200 }, (_, one) => one) } } },
    };
    const check = checkOf({ properties });
    const operations = (count: number) => ({ operations: Array.from({ length: count }, () => "x") });
    expect(check(operations(10), 10)).toHaveLength(10);
    expect(check(operations(10_000), 10_000)).toHaveLength(1);
  });

  it("asks each pattern for itself", () => {
    const check = checkOf({
      properties: { a: { pattern: "^x" }, b: { pattern: "y$" } },
      patternProperties: { "^z": false },
    });
    expect(check({ a: "xy", b: "xy", other: 1 })).toEqual([]);
    expect(check({ a: "yx", b: "yx", zed: 1 }).map(({ path }) => path)).toEqual([["a"], ["b"], ["zed"]]);
    expect(checkOf({ pattern: "^no$" })("yes")).toHaveLength(1);
  });

  it("takes time in proportion to a text, whatever its pattern", () => {
    const check = checkOf({ pattern: "^(a+)+$" });
    const before = performance.now();
    expect(check(`${"a".repeat(50_000)}b`)).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

function nested(levels: number): object {
  return levels === 0 ? { type: "string" } : { items: nested(levels - 1) };
}

/** A schema whose references double at each of its levels. */
function multiplying(levels: number): object {
  const $defs = Object.fromEntries(
    Array.from({ length: levels }, (_, at) => [
      `l${at}`,
      at === 0 ? { type: "string" } : { anyOf: [{ $ref: `#/$defs/l${at - 1}` }, { $ref: `#/$defs/l${at - 1}` }] },
    ]),
  );
  return { $defs, $ref: `#/$defs/l${levels - 1}` };
}
