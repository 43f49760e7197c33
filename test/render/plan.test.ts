import { describe, expect, it } from "vitest";
import { columns } from "../../src/render/columns.ts";
import { emptyPlan, PLAIN, planText } from "../../src/render/index.ts";
import type { Operation, Plan } from "../../src/wire/generated/plan.ts";

const layout = { width: 80, style: PLAIN };
const zero = { allocated: 0, used: 0, held: 0, available: 0 };
const owner = (name: string) => ({ name, email: `${name.toLowerCase().replace(" ", ".")}@rlc.example` });

function operation(of: Partial<Operation>): Operation {
  return {
    id: `op-${of.kind}-${of.address}`,
    kind: "organization.create",
    address: "rlc",
    before: null,
    after: null,
    group: null,
    reversible: true,
    dependsOn: [],
    version: 1,
    source: { file: "orgs/rlc.yaml", line: 14, column: 3 },
    ...of,
  };
}

function creation(address: string, parent: string | null, name: string, credits: number): Operation {
  const kind = parent === null ? "Distributor" : "ChildOrganization";
  return operation({
    address,
    reversible: false,
    after: { kind, parent, name, region: "eu1", country: "CZ", owner: owner("Rita Lane"), credits },
  });
}

function planOf(operations: Operation[], rest: Partial<Plan> = {}): Plan {
  const summary = {
    operations: operations.length,
    organizationsCreated: operations.filter(({ kind }) => kind === "organization.create").length,
    organizationsUnlinked: 0,
    creditsGranted: 0,
    creditsReclaimed: 0,
    invitationsSent: 0,
    membersRemoved: 0,
  };
  return { ...emptyPlan("rlc", "rlc", []), digest: "0".repeat(64), operations, summary, ...rest };
}

const text = (plan: Plan, width = 80): string => [...planText(plan, { ...layout, width })].join("");

describe("a plan as text", () => {
  it("U-1 leaves out what stays as it is of an organization that is drained", () => {
    const drained = (credits: number) =>
      text(
        planOf([
          operation({
            ...{ kind: "organization.drain", address: "cd" },
            ...{ before: { phase: "paused", credits }, after: { phase: "draining", credits: 0 } },
          }),
        ]),
      );
    expect(drained(0)).toContain("\n    phase             paused → draining\n");
    expect(drained(0)).not.toContain("credits  ");
    expect(drained(10_000)).toContain("\n    credits           10,000 → 0  -10,000\n");
  });

  it("says what is odd, and that it is in nobody's way", () => {
    const warning = {
      ...{ code: "never_there", rule: "U-6", address: "dc", places: [{ file: "orgs/rlc.yaml", line: 14, column: 5 }] },
      message: "there is no organization dc, and never was: this unlinks nothing",
    };
    expect(text(planOf([], { warnings: [warning] }))).toBe(`
Warning:
  orgs/rlc.yaml:14:5 never_there (U-6) there is no organization dc, and never
      was: this unlinks nothing
Nothing to do: the tree is as declared.
`);
  });

  it("shows a first plan: what is created under whom, and what that costs the pool", async () => {
    const plan = planOf(
      [
        creation("rlc", null, "RLC Inc.", 500_000),
        creation("cd", "rlc", "CD Inc.", 200_000),
        creation("lg", "rlc", "LG Inc.", 300_000),
      ],
      { pools: [{ address: "rlc", before: zero, after: { ...zero, allocated: 500_000 }, countsOn: 0 }] },
    );
    plan.summary.creditsGranted = 500_000;
    await expect(text(plan)).toMatchFileSnapshot("golden/first-plan.txt");
  });

  it("shows changes field by field, before and after, with atomic groups marked", async () => {
    const plan = planOf(
      [
        operation({ kind: "organization.move", address: "emea", before: { parent: "rlc" }, after: { parent: "apac" } }),
        operation({
          kind: "organization.update",
          address: "lg",
          before: { name: "LG Inc.", labels: {} },
          after: { name: `LG ${"International ".repeat(6)}Inc.`, labels: { tier: "gold", team: "north" } },
        }),
        operation({
          kind: "credits.allocate",
          address: "lg",
          before: { credits: 200_000 },
          after: { credits: 150_000 },
          group: "g1",
        }),
        operation({
          kind: "owner.name",
          address: "mk",
          before: { owner: owner("Ann Bell") },
          after: { owner: owner("Cleo Dunn") },
        }),
        operation({
          kind: "credits.allocate",
          address: "mk",
          before: { credits: 100_000 },
          after: { credits: 150_000 },
          group: "g1",
        }),
        operation({ kind: "organization.rekey", address: "old", before: { key: "old" }, after: { key: "new" } }),
        operation({
          kind: "organization.release",
          address: "gone",
          before: { managedBy: "rlc" },
          after: { managedBy: null },
        }),
        operation({
          kind: "organization.adopt",
          address: "found",
          before: { managedBy: null },
          after: { managedBy: "rlc" },
        }),
      ],
      {
        pools: [
          {
            address: "rlc",
            before: { allocated: 500_000, used: 1_000, held: 20, available: 198_980 },
            after: { allocated: 500_000, used: 1_000, held: 20, available: 248_980 },
            countsOn: 0,
          },
          {
            address: "emea",
            before: { ...zero, allocated: 10_000 },
            after: { ...zero, allocated: 10_000 },
            countsOn: 0,
          },
        ],
        pending: [
          {
            address: "cd",
            kind: "organization.unlink",
            waitsFor: "the hour in which work in flight ends",
            until: "2026-03-01T10:00:00Z",
          },
        ],
        unmanaged: Array.from({ length: 23 }, (_, index) => `found-${index}`),
      },
    );
    plan.summary.creditsGranted = 50_000;
    plan.summary.creditsReclaimed = 50_000;
    await expect(text(plan)).toMatchFileSnapshot("golden/changes.txt");
  });

  it("says in one line that there is nothing to do", () => {
    expect(text(planOf([]))).toBe("Nothing to do: the tree is as declared.\n");
  });

  it("shows problems with all their places, and plans nothing", async () => {
    const plan = emptyPlan("rlc", "rlc", [
      {
        code: "pool_short",
        rule: "C-3",
        address: "lg",
        message: "short 30,000 at rlc: lg asks for 230,000, 200,000 are available\nunspent: cd 200,000, mk 100,000",
        places: [
          { file: "orgs/lg.yaml", line: 9, column: 12 },
          { file: "orgs/rlc.yaml", line: 10, column: 19 },
        ],
      },
    ]);
    await expect(text(plan)).toMatchFileSnapshot("golden/problems.txt");
  });

  it("counts what is only added beyond the first dozens, and leaves out nothing that takes or moves", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => creation(`c-${index}`, "rlc", `Child ${index}`, 10_000));
    const reclaims = Array.from({ length: 200 }, (_, index) =>
      operation({
        kind: "credits.allocate",
        address: `r-${index}`,
        before: { credits: 20_000 },
        after: { credits: 10_000 },
      }),
    );
    const moves = Array.from({ length: 200 }, (_, index) =>
      operation({ kind: "organization.move", address: `m-${index}`, before: { parent: "a" }, after: { parent: "b" } }),
    );
    const shown = text(planOf([...many, ...reclaims, ...moves]));
    expect(shown).toContain("… and 4,960 more organizations: 4,960 created, 49,600,000 credits granted.");
    expect(shown).toContain("--format json");
    for (const one of [...reclaims, ...moves]) expect(shown).toContain(` ${one.address} `);
    expect(shown.split("\n").length).toBeLessThan(1_000);
  });

  it("writes a plan of 100,000 operations within two seconds", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => creation(`c-${index}`, "rlc", `Child ${index}`, 10_000));
    const plan = planOf(many);
    const startedMs = performance.now();
    text(plan);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });

  it("stays within the columns it is given, also with wide letters and long names", () => {
    const wide = "株式会社".repeat(25);
    const plan = planOf(
      [
        creation("a".repeat(63), "b".repeat(63), wide, 9_007_199_254_740_991),
        operation({
          kind: "organization.update",
          address: "w".repeat(63),
          before: { name: wide },
          after: { name: "𝕃".repeat(100) },
          source: { file: `${"deep/".repeat(40)}file.yaml`, line: 123_456, column: 1 },
        }),
      ],
      {
        pools: [{ address: "p".repeat(63), before: zero, after: { ...zero, allocated: 900_000_000_000 }, countsOn: 0 }],
      },
    );
    for (const width of [80, 120]) {
      for (const line of text(plan, width).split("\n")) expect(columns(line), line).toBeLessThanOrEqual(width);
    }
  });

  it("names no place where no file asks for it, as in the plan of a revert", () => {
    const source = { file: "run-0123456789abcdef01234567", line: 1, column: 1 };
    const back = operation({ kind: "organization.update", before: { name: "A" }, after: { name: "B" }, source });
    expect(text(planOf([back]))).toContain("run-0123456789abcdef01234567:1:1");
    expect(text(planOf([back], { digest: "" }))).toMatch(/^~ rlc\n {4}name/m);
  });

  it("lets no control or text-direction character of a name through (language-12)", () => {
    const hostile = "evil\u001b[31m\u202e\u0000\u0085\nname\u2028\ud800";
    const shown = text(planOf([creation("cd", "rlc", hostile, 10_000)], { unmanaged: [hostile] }));
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u2028]/u);
    expect(shown).toContain("evil\\u{1b}[31m\\u{202e}\\u{0}\\u{85}\\nname\\u{2028}\\u{d800}");
  });
});
