import { describe, expect, it } from "vitest";
import { json, PLAIN, reportText } from "../../src/render/index.ts";
import type { Operation } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";

const layout = { width: 80, style: PLAIN };
const place = { file: "orgs/rlc.yaml", line: 14, column: 3 };
const report = (of: Partial<Report>): Report => ({
  formatVersion: 1,
  run: null,
  applied: [],
  failed: [],
  skipped: [],
  pending: [],
  problems: [],
  ...of,
});
const operation = (id: string, kind: Operation["kind"], address: string): Operation => ({
  id,
  kind,
  address,
  before: null,
  after: null,
  group: null,
  reversible: true,
  dependsOn: [],
  version: 1,
  source: place,
});

function text(of: Partial<Report>, operations: Operation[] = []): string {
  return [...reportText(report(of), { operations }, layout)].join("");
}

describe("a report as text", () => {
  it("says in one line that everything is applied", () => {
    expect(text({ applied: ["a", "b"] })).toBe("Applied 2 operations.\n");
  });

  it("says that there was nothing to apply", () => {
    expect(text({})).toBe("Nothing to apply: the tree is as declared.\n");
  });

  it("names the run, so that its history can be looked at", () => {
    expect(text({ run: "run-1", applied: ["a"] })).toBe("Applied 1 operation.\nRun: run-1\n");
  });

  it("tells a plan that was used from one that is damaged: for the first, planning again helps", () => {
    const problem = (code: string) => ({ code, rule: null, address: null, message: "it is", places: [] });
    expect(text({ problems: [problem("plan_used")] })).toBe("plan_used it is\nNothing was written. Plan again.\n");
    expect(text({ problems: [problem("plan_damaged")] })).toBe("plan_damaged it is\nNothing was written.\n");
  });

  it("names what failed, with why and where, and what was not tried because of it", async () => {
    const problem = {
      code: "pool_short",
      rule: "C-4",
      address: "cd",
      message: "rlc cannot pay 10,000 credits",
      places: [place],
    };
    const operations = [
      operation("b", "credits.allocate", "cd"),
      operation("c", "organization.create", "below-cd"),
      operation("a", "organization.update", "lg"),
    ];
    await expect(
      text({ applied: ["a"], failed: [{ id: "b", problem }], skipped: ["c"] }, operations),
    ).toMatchFileSnapshot("golden/failed-report.txt");
  });
});

describe("JSON", () => {
  it("has one line for each element of a list, and says the same as the document", () => {
    const document = report({ applied: ["a", "b"], problems: [] });
    const lines = [...json(document)].join("");
    expect(lines).toContain('\n  "applied": [\n    "a",\n    "b"\n  ],\n');
    expect(JSON.parse(lines)).toEqual(document);
  });
});
