import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../src/render/annotations.ts";
import { codeQuality } from "../../src/render/gitlab.ts";
import { hostileText, place, problem, SOME, unlink } from "./found.ts";
import { codeQualityReport as reported } from "./readers.ts";

type Found = Parameters<typeof annotationsOf>[0];

const printed = (found: Found): string =>
  [...codeQuality(annotationsOf(found, (file) => file).list, "allot.yaml")].join("");
const fingerprintsOf = (found: Found) => reported(printed(found)).map(({ fingerprint }) => fingerprint);

describe("annotations as GitLab's code quality report", () => {
  it("has an element a line, with everything that GitLab asks for", async () => {
    const text = [...codeQuality(SOME.list, "stacks/prod/allot.yaml")].join("");
    await expect(text).toMatchFileSnapshot("golden/gitlab.txt");
    expect(reported(text).map(({ severity, location }) => [severity, location.path, location.lines.begin])).toEqual([
      ["critical", "stacks/prod/orgs/rlc.yaml", 11],
      ["critical", "stacks/prod/allot.yaml", 1],
      ["minor", "stacks/prod/orgs/rlc.yaml", 11],
      ["info", "stacks/prod/orgs/rlc.yaml", 14],
      ["info", "stacks/prod/orgs/rlc.yaml", 14],
    ]);
  });

  it("is an empty list where nothing was found", () => {
    expect(printed({ problems: [] })).toBe("[]\n");
  });

  it("knows a problem again when its line or its figures have changed, and tells others from it", () => {
    const before = problem({ message: "rlc is short 30,000 of 500,000", places: [place("a.yaml", 3)] });
    const after = problem({ message: "rlc is short 1,230,000 of 500,000", places: [place("a.yaml", 90)] });
    expect(fingerprintsOf({ problems: [after] })).toEqual(fingerprintsOf({ problems: [before] }));
    for (const other of [
      { ...before, address: "emea" },
      { ...before, code: "key_taken" },
      { ...before, places: [place("b.yaml", 3)] },
      { ...before, message: "rlc has too much" },
    ])
      expect(fingerprintsOf({ problems: [other] })).not.toEqual(fingerprintsOf({ problems: [before] }));
  });

  it("has no fingerprint twice, also of what is the same twice", () => {
    const found = { problems: [problem(), problem(), problem({ places: [place("orgs/rlc.yaml", 40)] })] };
    expect(new Set(fingerprintsOf(found)).size).toBe(3);
    expect(fingerprintsOf({ problems: [problem()] })[0]).toBe(fingerprintsOf(found)[0]);
  });

  it("is a report whatever stands in files (language-12)", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const text = printed({ problems: [problem({ message: a, address: b })], operations: [unlink(a)] });
        expect(reported(text)).toHaveLength(2);
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });
});
