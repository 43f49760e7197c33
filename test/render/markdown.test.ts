/** Markdown for comments: what it says, that nothing in a name gets out of it, and that it always fits. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/render/escape.ts";
import { emptyPlan } from "../../src/render/index.ts";
import { commentMarker, planMarkdown, problemsMarkdown, reportMarkdown } from "../../src/render/markdown.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import {
  creation,
  everyKind,
  HOSTILE,
  hostilePlan,
  hostileProblems,
  kinds,
  manyCreations,
  manyProblems,
  nothing,
  operation,
  planOf,
  WIDE_NAME,
} from "./plans.ts";
import { seenInMarkdown } from "./skeleton.ts";

const ARTIFACT = { url: "https://ci.example/runs/7", isArtifact: true };
const markdown = (plan: Plan) => planMarkdown(plan, { subject: "plan", whole: ARTIFACT });
/** GitHub's limit for the body of a comment. It counts characters; here both are below it. */
const LIMIT = 65_536;

function expectToFit(text: string): void {
  expect([...text].length).toBeLessThan(LIMIT);
  expect(text.length).toBeLessThan(LIMIT);
  expect(Buffer.byteLength(text)).toBeLessThan(LIMIT);
}

describe("a plan as Markdown", () => {
  it("begins with what it may break, then credits, then operations folded by organization", async () => {
    const small = planOf(
      [
        creation("cd", "rlc", "CD Inc.", 50_000),
        operation({
          ...{ kind: "credits.allocate", address: "lg", group: "g1" },
          ...{ before: { credits: 200_000 }, after: { credits: 150_000 } },
        }),
        operation({
          ...{ kind: "organization.unlink", address: "gone", reversible: false },
          ...{ before: { parent: "rlc", used: 0 }, after: { phase: "unlinked" } },
        }),
      ],
      {
        pools: [
          {
            address: "rlc",
            before: { ...nothing, allocated: 500_000, used: 10_000, available: 40_000 },
            after: { ...nothing, allocated: 500_000, used: 10_000, available: 40_000 },
            countsOn: 0,
          },
        ],
      },
    );
    await expect(markdown(small)).toMatchFileSnapshot("golden/small-plan.md");
  });

  it("tells of every kind of operation", async () => {
    const plan = everyKind();
    expect(new Set(plan.operations.map(({ kind }) => kind))).toEqual(new Set(kinds()));
    const text = markdown(plan);
    await expect(text).toMatchFileSnapshot("golden/every-kind.md");
    const { elements } = seenInMarkdown(text);
    const organizations = new Set(plan.operations.map(({ address }) => address)).size;
    expect(elements.filter((one) => one.trim() === "details")).toHaveLength(organizations);
    // Nothing stands without words: the name of a kind would.
    expect(text).not.toMatch(new RegExp(`^[-+!] (${kinds().join("|")})$`, "m"));
  });

  it("says what is wrong with its places, and plans nothing", async () => {
    const problem = {
      ...{ code: "pool_short", rule: "C-3", address: "lg" },
      message: "short 30,000 at rlc: lg asks for 230,000, 200,000 are available\nunspent: cd 200,000, mk 100,000",
      places: [
        { file: "orgs/lg.yaml", line: 9, column: 12 },
        { file: "orgs/rlc.yaml", line: 10, column: 19 },
      ],
    };
    await expect(markdown(emptyPlan("rlc", "rlc", [problem]))).toMatchFileSnapshot("golden/problems.md");
  });

  it("says in one line that there is nothing to do", async () => {
    await expect(planMarkdown(planOf([]), { subject: "plan" })).toMatchFileSnapshot("golden/nothing.md");
  });

  it("says in front that it is a part, what that takes along, and what it leaves out", () => {
    const selection = {
      select: ["cd"],
      takenAlong: [{ address: "rlc", kind: "credits.purchase", neededBy: "cd", because: "rlc is short 10,000 (C-3)" }],
      leftOut: { operations: 2, organizations: 1, problems: [] },
    };
    const text = markdown({ ...everyKind(), selection });
    const [head = ""] = text.split("- **Cannot be undone**");
    expect(head).toContain("#### Only a part");
    expect(head).toContain("rlc: credits.purchase, for cd: rlc is short 10,000 (C-3)");
    expect(head).toContain("Selected: cd. Left out: 2 operations of 1 organization");
    const { operations, stack } = everyKind();
    const report = reportMarkdown(reportOf(everyKind()), { operations, stack, selection }, { subject: "apply" });
    expect(report).toContain("Selected: cd. Left out: 2 operations of 1 organization");
  });

  it("shows what guards refuse, below why, and that none of it is done", () => {
    const { operations } = everyKind();
    const [problem] = manyProblems(1, "it reclaims 90,000");
    const refused = { ...emptyPlan("rlc", "rlc", problem ? [problem] : []), withheld: operations };
    const text = markdown(refused);
    const [why = "", what = ""] = text.split("#### Refused: none of this is done");
    expect(why).toContain("it reclaims 90,000");
    expect(what.match(/<details>/g)?.length).toBeGreaterThan(5);
    expect(text).not.toContain("#### Operations");
    expectToFit(markdown({ ...refused, withheld: manyCreations(10_000, () => WIDE_NAME).operations }));
  });

  it("shows what takes something away before what only adds, whatever comes first in the plan", () => {
    const many = manyCreations(5_000);
    const late = operation({
      ...{ kind: "organization.move", address: "late", before: { parent: "a" }, after: { parent: "b" } },
    });
    const text = markdown({ ...many, operations: [...many.operations, late] });
    expect(text.indexOf("<code>late</code>")).toBeGreaterThan(0);
    expect(text.indexOf("<code>late</code>")).toBeLessThan(text.indexOf("<code>c-0</code>"));
  });

  it("has a first line by which the comment before is found: of its command and its stack, and of no other", () => {
    const marker = commentMarker("plan", "rlc-production");
    expect(marker).toBe("<!-- allot:plan rlc-production -->");
    const text = markdown({ ...everyKind(), stack: "rlc-production" });
    expect(text.startsWith(`${marker}\n`)).toBe(true);
    expect(text.startsWith(commentMarker("plan", "rlc"))).toBe(false);
    expect(text.startsWith(commentMarker("apply", "rlc-production"))).toBe(false);
    expect(commentMarker("plan", "--> <b>")).toBe("<!-- allot:plan --___b_ -->");
    expect(commentMarker("plan", "")).toBe("<!-- allot:plan -->");
  });

  it("links to where all of it is; without, to nothing", () => {
    expect(seenInMarkdown(markdown(everyKind())).elements.filter((one) => / a /.test(one))).toEqual([
      '  a href="https://ci.example/runs/7"',
    ]);
    const hostile = { url: "https://ci.example/a?b=(1)&c=[x]%3Cy%3E_*", isArtifact: false };
    const linked = planMarkdown(everyKind(), { subject: "plan", whole: hostile });
    expect(seenInMarkdown(linked).elements.filter((one) => / a /.test(one))).toHaveLength(1);
    const without = planMarkdown(everyKind(), { subject: "plan" });
    expect(seenInMarkdown(without).elements.filter((one) => / a /.test(one))).toEqual([]);
  });
});

describe("what a file says in Markdown (language-12)", () => {
  /** All that our own words make. */
  const OURS = new Set("h3 h4 p ul li strong code pre table thead tbody tr th td details summary hr a".split(" "));

  const DOCUMENTS: readonly (readonly [string, string])[] = [
    ["a plan", markdown(hostilePlan())],
    ["problems", problemsMarkdown(hostileProblems(), { subject: "plan", stack: "rlc", whole: ARTIFACT })],
    ["a report", reportMarkdown(reportOf(hostilePlan()), hostilePlan(), { subject: "apply", whole: ARTIFACT })],
  ];

  it.each(DOCUMENTS)("makes no tag, link, image, mention or reference in %s", (_, text) => {
    const { elements, comments, prose } = seenInMarkdown(text);
    const names = elements.map((one) => one.trim().split(" ")[0] ?? "");
    expect(names.filter((name) => !OURS.has(name))).toEqual([]);
    expect(elements.filter((one) => / a /.test(` ${one.trim()} `))).toEqual(['  a href="https://ci.example/runs/7"']);
    const attributes = new Set(elements.flatMap((one) => one.match(/ [a-z]+="[^"]*"/g) ?? []));
    for (const one of attributes)
      expect(one).toMatch(
        /^ (class="language-(diff|text)"|align="(left|right)"|href="https:\/\/ci\.example\/runs\/7")$/,
      );
    expect(comments).toHaveLength(1);
    // Outside of code are only our own words and figures.
    expect(prose).not.toMatch(/[@#<>[\]`|\\]|~~|evil|octocat|http|www|GH-|onmouseover|\*\*/);
  });

  it("shows it all the same, control and direction characters as escapes", () => {
    const { codes } = seenInMarkdown(markdown(hostilePlan()));
    const all = codes.join("\n");
    for (const text of HOSTILE.filter((one) => one.trim() !== "")) expect(all).toContain(visible(text));
    expect(markdown(hostilePlan()).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u2028]/u);
  });

  it("never changes the structure, whatever the name", () => {
    const part = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 12 }), fc.string());
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("").slice(0, 40) || "x");
    const structure = (text: string) => seenInMarkdown(markdown(planNamed(text))).elements;
    const usual = structure("x");
    fc.assert(
      fc.property(name, (text) => {
        expect(structure(text)).toEqual(usual);
      }),
      { numRuns: 150 },
    );
  });
});

function planNamed(name: string): Plan {
  return planOf(
    [
      creation(name, name, name, 10_000),
      operation({ kind: "organization.update", address: `${name}2`, before: { name }, after: { name: `${name}!` } }),
      operation({ ...{ kind: "organization.rekey", reversible: false }, before: { key: name }, after: { key: "b" } }),
    ],
    {
      pools: [{ address: name, before: nothing, after: { ...nothing, allocated: 10_000 }, countsOn: 0 }],
      pending: [{ address: name, kind: "owner.transfer", waitsFor: name, until: null }],
      warnings: [{ code: "odd", rule: null, address: name, message: name, places: [] }],
      unmanaged: [name],
    },
  );
}

function reportOf({ operations, pending, warnings = [] }: Plan): Report {
  const ids = operations.map(({ id }) => id);
  const third = Math.floor(ids.length / 3);
  return {
    ...{ formatVersion: 1, run: "run-0123456789abcdef01234567", pending },
    applied: ids.slice(0, third),
    failed: ids.slice(third, 2 * third).map((id, index) => ({
      id,
      problem: warnings[index % Math.max(1, warnings.length)] ?? {
        ...{ code: "refused", rule: null, address: null, message: "no", places: [] },
      },
    })),
    skipped: ids.slice(2 * third),
    problems: warnings,
  };
}

describe("the size of one comment", () => {
  const long = `${"a very long reason ".repeat(200)}\n${"line\n".repeat(500)}`;
  const crowded = (): Plan => ({
    ...manyCreations(10_000, () => WIDE_NAME),
    selection: {
      select: Array.from({ length: 10_000 }, (_, index) => `${WIDE_NAME}-${index}`),
      takenAlong: [],
      leftOut: { operations: 0, organizations: 0, problems: [] },
    },
    pools: Array.from({ length: 10_000 }, (_, index) => ({
      address: `${"p".repeat(50)}-${index}`,
      before: nothing,
      after: { ...nothing, allocated: Number.MAX_SAFE_INTEGER },
      countsOn: 0,
    })),
    warnings: manyProblems(10_000, long),
    pending: Array.from({ length: 10_000 }, (_, index) => ({
      ...{ address: `c-${index}`, kind: `kind-${index % 900}`, waitsFor: WIDE_NAME, until: null },
    })),
    unmanaged: Array.from({ length: 10_000 }, (_, index) => `${"u".repeat(55)}-${index}`),
  });

  it.each<readonly [string, () => string]>([
    ["a plan of 10,000 operations", () => markdown(manyCreations(10_000))],
    ["one with names of 100 letters of four bytes", () => markdown(manyCreations(10_000, () => WIDE_NAME))],
    ["one with marks upon marks", () => markdown(manyCreations(1_000, () => `a${"\u0301".repeat(5_000)}`))],
    ["one with 10,000 of everything else too", () => markdown(crowded())],
    ["10,000 problems", () => markdown(emptyPlan("rlc", "rlc", manyProblems(10_000, "short 30,000 at rlc")))],
    ["10,000 long problems", () => markdown(emptyPlan("rlc", "rlc", manyProblems(10_000, long)))],
    ["10,000 problems by themselves", () => problemsMarkdown(manyProblems(10_000, long), { subject: "validate" })],
    [
      "10,000 operations on one organization",
      () => markdown(planOf(Array.from({ length: 10_000 }, () => operation({ kind: "organization.pause" })))),
    ],
    [
      "a report of 10,000 operations",
      () => reportMarkdown(reportOf(crowded()), crowded(), { subject: "apply", whole: ARTIFACT }),
    ],
  ])("is kept by %s", (_, make) => {
    const text = make();
    expectToFit(text);
    // It is filled, but for where little is to be said, and what is left out is counted.
    expect(text).toMatch(/… and [\d,]+ more/);
    const { elements, comments } = seenInMarkdown(text);
    expect(comments).toHaveLength(1);
    expect(elements.length).toBeGreaterThan(3);
  });

  it("is used: of 10,000 creations, hundreds are there, and the rest is counted with its credits", () => {
    const text = markdown(manyCreations(10_000));
    const shown = seenInMarkdown(text).elements.filter((one) => one.trim() === "details").length;
    expect(shown).toBeGreaterThan(200);
    expect(Buffer.byteLength(text)).toBeGreaterThan(60_000);
    const left = (10_000 - shown).toLocaleString("en-US");
    const credits = ((10_000 - shown) * 10_000).toLocaleString("en-US");
    expect(text).toContain(`… and ${left} more organizations: ${left} created, ${credits} credits granted.`);
  });

  it("leaves the headline, the credits and the link in every plan", () => {
    const text = markdown(crowded());
    expect(text).toContain("- **Organizations**: 10,000 created (");
    expect(text).toContain("#### Credits");
    expect(text).toContain(`[All of it](${ARTIFACT.url})`);
  });

  it("is reached in seconds of this process, also by 100,000 operations", () => {
    const plan = manyCreations(100_000);
    const started = process.cpuUsage();
    expectToFit(markdown(plan));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1_000_000).toBeLessThan(4);
  });
});

describe("a report as Markdown", () => {
  const plan = everyKind();
  const [first, second, third] = plan.operations;
  const all = plan.operations.map(({ id }) => id);

  it("says first what failed and why, what was not tried, then what took effect", async () => {
    const report: Report = {
      ...{ formatVersion: 1, run: "run-0123456789abcdef01234567", pending: plan.pending, problems: [] },
      applied: all.slice(3),
      failed: [
        {
          id: first?.id ?? "",
          problem: {
            ...{ code: "key_taken", rule: "O-2", address: "new", message: "the key new is taken" },
            places: [{ file: "orgs/rlc.yaml", line: 14, column: 3 }],
          },
        },
      ],
      skipped: [second?.id ?? "", third?.id ?? ""],
    };
    const text = reportMarkdown(report, plan, { subject: "apply", whole: ARTIFACT });
    await expect(text).toMatchFileSnapshot("golden/failed-report.md");
  });

  it("says that all was applied", () => {
    const report: Report = {
      ...{ formatVersion: 1, run: "run-1", applied: all, failed: [], skipped: [], pending: [], problems: [] },
    };
    const text = reportMarkdown(report, plan, { subject: "apply" });
    expect(text).toMatch(/^<!-- allot:apply rlc -->\n### allot apply of `rlc`\n\nApplied 43 operations\.\n/);
    expect(text).not.toMatch(/Failed|Not tried|Problems/);
  });
});
