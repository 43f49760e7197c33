import fc from "fast-check";
import type { XmlElement } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { type Annotations, annotationsOf } from "../../src/render/annotations.ts";
import { type JUnitRun, junit } from "../../src/render/junit.ts";
import { hostileText, place, problem, SOME, unlink } from "./found.ts";
import { junitRoot as reported } from "./readers.ts";

const RUN: JUnitRun = { name: "allot plan", cases: [], summary: "Nothing planned: 2 problems." };
const printed = (annotations: Annotations, run: Partial<JUnitRun> = {}) => junit(annotations, { ...RUN, ...run });
const found = (of: Parameters<typeof annotationsOf>[0]) => annotationsOf(of, (file) => file);
const all = (root: XmlElement, path: string): string[] => root.find(path).map(({ content }) => content);

describe("annotations as JUnit", () => {
  it("has a suite a file and a case an organization, and fits Jenkins' schema", async () => {
    const cases = [
      { file: "stacks/prod/allot.yaml", address: null },
      { file: "stacks/prod/orgs/rlc.yaml", address: "mk" },
    ];
    const text = printed(SOME, { cases });
    await expect(text).toMatchFileSnapshot("golden/junit.xml");
    const root = reported(text);
    expect(all(root, "/testsuites/testsuite/@name")).toEqual([
      ...["allot plan", "stacks/prod/allot.yaml", "stacks/prod/orgs/rlc.yaml"],
    ]);
    expect(all(root, "//testcase/@name")).toEqual(["run", "file", "mk", "rlc", "dc", "lg", "cd"]);
  });

  it("fails a case by all problems of its organization, and the run by what is of none", () => {
    const root = reported(
      printed(found({ problems: [problem(), problem({ code: "key_taken" }), problem({ address: null, places: [] })] })),
    );
    expect(all(root, "//testcase[failure]/@name")).toEqual(["run", "rlc"]);
    expect(all(root, "//testcase[@name='rlc']/failure/@message")).toEqual(["rlc is short 30,000 (and 1 more problem)"]);
    expect(all(root, "//testcase[@name='rlc']/failure")[0]).toContain("key_taken (C-3)");
    expect(all(root, "/testsuites/@tests | /testsuites/@failures")).toEqual(["2", "2"]);
    expect(all(root, "//testsuite/@failures")).toEqual(["1", "1"]);
  });

  it("passes what is only odd, or only done, and says it", () => {
    const root = reported(printed(found({ problems: [], warnings: [problem()], operations: [unlink("cd")] })));
    expect(all(root, "/testsuites/@failures")).toEqual(["0"]);
    expect(all(root, "//system-err")[0]).toContain("rlc is short 30,000");
    expect(all(root, "//testcase[@name='cd']/system-out")[0]).toContain("unlinked for ever");
  });

  it("counts files alone where there are very many organizations", () => {
    const cases = [
      { file: "a.yaml", address: null },
      ...Array.from({ length: 20_000 }, (_, index) => ({ file: "a.yaml", address: `o${index}` })),
    ];
    expect(all(reported(printed(found({ problems: [problem()] }), { cases })), "//testcase/@name")).toEqual([
      ...["run", "file", "rlc"],
    ]);
  });

  it("is valid whatever stands in files (language-12)", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const problems = [problem({ code: a, rule: b, message: `${a}\n${b}`, address: b, places: [place(a, 1)] })];
        const cases = [{ file: b, address: a }];
        const root = reported(printed(found({ problems, operations: [unlink(a)] }), { cases, summary: a }));
        expect(all(root, "//failure")).toHaveLength(1);
      }),
    );
  });
});
