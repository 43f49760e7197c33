/** What a plan does with how organizations look (B-2 to B-4): what is live, what is declared, what is asked for, and put back. */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { authorityOf, OPERATOR } from "../../src/model/authority.ts";
import { type Presentation, UNSAID } from "../../src/model/presentation.ts";
import { changedSince, type Plan, revert } from "../../src/plan/index.ts";
import type { Event } from "../../src/wire/generated/wire.ts";
import { liveOf, NO_GUARDS, planOf, type Spec } from "./trees.ts";

type Said = Partial<Presentation>;
const whole = (said: Said): Presentation => ({ ...UNSAID, ...said });
const assetsOf = (said: Said | null) => ({ ...NO_ASSETS, presentation: said && whole(said) });
/** rlc → cd, lg: what lives of a child, and what is declared. */
const trees = (
  live: Readonly<Record<string, Said | null>>,
  declared: Readonly<Record<string, Said | undefined>>,
): [Spec[], Spec[]] => [
  [
    { key: "rlc", credits: 50_000 },
    ...["cd", "lg"].map((key) => ({ key, live: { assets: assetsOf(live[key] ?? null) } })),
  ],
  [
    { key: "rlc", credits: 50_000 },
    ...["cd", "lg"].map((key) => ({ key, ...(declared[key] && { assets: { presentation: declared[key] } }) })),
  ],
];

function brief({ operations, problems }: Plan): string[] {
  expect(problems).toEqual([]);
  return operations.map(
    ({ change, group }) => `${change.address} ${change.kind}${group === null ? "" : ` (${group})`}`,
  );
}

describe("B-3 plans of presentation", () => {
  const [ACME, BETA] = [{ subdomain: "acme" }, { subdomain: "beta" }];
  const RED = { branding: { color: "#ff0000" } };
  const ROWS: [what: string, live: Record<string, Said | null>, declared: Record<string, Said>, expected: string[]][] =
    [
      ["nothing where nothing is declared", { cd: { ...ACME, ...RED } }, {}, []],
      ["nothing where all is as declared", { cd: { ...ACME, ...RED } }, { cd: { ...RED } }, []],
      ["nothing where nothing is declared to be nothing", {}, { cd: { branding: null, alertsTo: null } }, []],
      ["makes one", {}, { cd: RED }, ["cd presentation.create"]],
      ["changes one", { cd: ACME }, { cd: RED }, ["cd presentation.update"]],
      ["takes back the last that was said", { cd: RED }, { cd: { branding: null } }, ["cd presentation.delete"]],
      ["an empty menu is something", { cd: null }, { cd: { contactMenu: [] } }, ["cd presentation.create"]],
      [
        "subdomains change places in one group",
        { cd: ACME, lg: BETA },
        { cd: BETA, lg: ACME },
        ["lg presentation.update (g1)", "cd presentation.update (g1)"],
      ],
      [
        "a subdomain is given up before it is taken",
        { cd: { ...ACME, ...RED }, lg: BETA },
        { lg: ACME, cd: { subdomain: "gamma" } },
        ["cd presentation.update", "lg presentation.update"],
      ],
    ];
  it.each(ROWS)("%s", (_what, live, declared, expected) => {
    expect(brief(planOf(...trees(live, declared)))).toEqual(expected);
  });

  it("keeps what is not declared, and says what was", () => {
    const { operations } = planOf(...trees({ cd: { ...ACME, alertsTo: ["a@b.c"] } }, { cd: RED }));
    expect(operations[0]).toMatchObject({
      change: { after: { ...UNSAID, ...ACME, ...RED, alertsTo: ["a@b.c"] } },
      before: { ...UNSAID, ...ACME, alertsTo: ["a@b.c"] },
    });
  });

  it("waits for who gives up a subdomain, and for nobody else", () => {
    const { operations } = planOf(...trees({ cd: ACME, lg: null }, { cd: { subdomain: "gamma" }, lg: ACME }));
    const [giving, taking] = operations;
    expect([giving?.dependsOn, taking?.dependsOn]).toEqual([[], [giving?.id]]);
    const apart = planOf(...trees({}, { cd: BETA, lg: ACME })).operations;
    expect(apart.map(({ dependsOn }) => dependsOn)).toEqual([[], []]);
  });

  it("tells all that the law forbids, at the field", () => {
    const [live, desired] = trees({ cd: ACME }, { lg: { subdomain: "acme" } });
    const { problems } = planOf(live, desired);
    expect(problems).toMatchObject([{ code: "subdomain_taken", rule: "B-3", address: "lg" }]);
    const reader = authorityOf("id-rlc", ["reader"], new Map());
    const refused = planOf(...trees({}, { cd: RED }), { authority: reader }).problems;
    expect(refused).toMatchObject([{ code: "forbidden", rule: "P-7" }]);
    const above = authorityOf("id-rlc", ["admin"], new Map());
    expect(brief(planOf(...trees({}, { cd: RED }), { authority: above }))).toEqual(["cd presentation.create"]);
  });
});

describe("revert, of presentation", () => {
  let sequence = 0;
  const event = (kind: string, before: Said | null, after: Said | null): Event => {
    sequence += 1;
    const at = "2026-01-31T08:00:00.000Z";
    return {
      ...{ sequence, at, actor: "ci", stack: "test", run: "run-1", operation: `op-${sequence}`, kind },
      ...{ address: "cd", organization: "id-cd", revision: sequence },
      before: { presentation: before && whole(before) },
      after: { presentation: after && whole(after) },
    };
  };
  const reverted = (live: Said | null, ...events: Event[]) => {
    const [specs] = trees({ cd: live }, {});
    const persons: Readonly<Record<string, string>> = { "p-a": "a@b.c" };
    const { plan } = revert({
      ...{ run: "run-1", events, later: [], live: liveOf(specs), stack: "test", guards: NO_GUARDS, allowances: [] },
      ...{ authority: OPERATOR, whatIsPossible: false },
      personOf: (id) => (persons[id] ? { name: "A", email: persons[id] } : null),
    });
    return [
      ...plan.problems.map(({ code, message }) => `${code}: ${message}`),
      ...plan.operations.map(({ change }) => `${change.kind} ${JSON.stringify(change.after)}`),
    ];
  };
  const [ACME, BETA] = [{ subdomain: "acme" }, { subdomain: "beta" }];

  it("takes back what was made, and puts back what was", () => {
    expect(reverted(ACME, event("presentation.create", null, ACME))).toEqual(["presentation.delete {}"]);
    const update = event("presentation.update", { ...ACME, alertsTo: ["p-a"] }, BETA);
    expect(reverted(BETA, update)).toEqual([
      `presentation.update ${JSON.stringify(whole({ ...ACME, alertsTo: ["a@b.c"] }))}`,
    ]);
    expect(reverted(null, event("presentation.delete", ACME, null))).toEqual([
      `presentation.create ${JSON.stringify(whole(ACME))}`,
    ]);
    expect(reverted({ ...ACME, alertsTo: ["a@b.c"] }, update)).toEqual([]);
  });

  it("leaves what is other since, and says of whom nothing is known any more", () => {
    const update = event("presentation.update", { ...ACME, alertsTo: ["p-gone"] }, BETA);
    expect(reverted({ subdomain: "gamma" }, update)).toEqual([
      "changed_since: its presentation was changed since the run",
    ]);
    expect(reverted(BETA, update)).toEqual(["person_erased: its alerts went to a person who has been erased since"]);
  });

  it("tells a saved plan that it was changed since", () => {
    const [live, desired] = trees({ cd: ACME }, { cd: BETA });
    const plan = planOf(live, desired);
    const saved = { ...plan, tree: "rlc", run: "run-2", stack: "test", base: { lineage: "lineage", revision: 7 } };
    const changed = { ...event("presentation.update", ACME, { subdomain: "other" }), run: "run-1", revision: 8 };
    const now = live.map((spec) => (spec.key === "cd" ? { ...spec, live: { ...spec.live, version: 8 } } : spec));
    const [problem] = changedSince({ ...saved, pools: [] }, liveOf(now, { revision: 8 }), {
      events: [changed],
      nameOf: String,
    });
    expect(problem).toMatchObject({ code: "plan_stale", address: "cd" });
    expect(problem?.message).toContain("presentation.update");
  });
});
