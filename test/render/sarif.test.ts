import fc from "fast-check";
import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import { type Annotations, annotationsOf } from "../../src/render/annotations.ts";
import { type SarifRun, sarif } from "../../src/render/sarif.ts";
import { hostileText, place, problem, reclaim, SOME } from "./found.ts";
import { sarifLog as logged } from "./readers.ts";

const RUN: SarifRun = {
  ...{ version: "0.1.0", category: "allot/plan/stacks/prod/" },
  ...{ isDone: true, elsewhere: "stacks/prod/allot.yaml" },
};
const printed = (annotations: Annotations, run: Partial<SarifRun> = {}) =>
  [...sarif(annotations, { ...RUN, ...run })].join("");
const resultsOf = (text: string): readonly Result[] => logged(text).runs[0]?.results ?? [];
const found = (of: Parameters<typeof annotationsOf>[0]) => annotationsOf(of, (file) => file);

describe("annotations as SARIF", () => {
  it("fits the schema of 2.1.0", async () => {
    const text = printed(SOME);
    await expect(text).toMatchFileSnapshot("golden/annotations.sarif");
    expect(resultsOf(text).map(({ level }) => level)).toEqual(["error", "error", "warning", "note", "note"]);
  });

  it("has a rule for every code, with help, and the index of it in every result", () => {
    const [run] = logged(printed(SOME)).runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual([
      ...["pool_short", "service_unavailable", "never_there"],
      ...["organization.unlink", "credits.allocate"],
    ]);
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(rules[0]?.help?.text).toContain("Rule C-3 of the law book");
    for (const { help } of rules) expect(help?.text).toMatch(/\w+\.$/);
  });

  it("names the other places of a problem as related, and the stack's file for what has none", () => {
    const [first, second] = resultsOf(printed(SOME));
    expect(first?.relatedLocations?.map(({ physicalLocation }) => physicalLocation?.region?.startLine)).toEqual([24]);
    expect(second?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("stacks/prod/allot.yaml");
    const nowhere = printed(found({ problems: [problem({ places: [], address: null })] }), { elsewhere: undefined });
    expect(resultsOf(nowhere)[0]?.locations).toEqual([]);
  });

  it("says whether the command did its work", () => {
    const [run] = logged(printed(SOME, { isDone: false })).runs;
    expect(run?.invocations).toEqual([{ executionSuccessful: false }]);
  });

  it("writes paths as URIs, and text that is neither a link nor a placeholder", () => {
    const hostile = problem({ message: "see [here](http://x) and {0}", places: [place("orgs/a b#c%é?.yaml", 1)] });
    const [result] = resultsOf(printed(found({ problems: [hostile] })));
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("orgs/a%20b%23c%25%C3%A9%3F.yaml");
    expect(result?.message.text).toBe("see \\[here](http://x) and {{0}}");
  });

  it("keeps to the results that GitHub takes, and says how many there are beyond", () => {
    const problems = Array.from({ length: 25_010 }, (_, index) => problem({ places: [place("a.yaml", index + 1)] }));
    const [run] = (JSON.parse(printed(found({ problems }))) as Log).runs;
    expect(run?.results).toHaveLength(25_000);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain("10 more results");
  });

  it("fits the schema whatever stands in files (language-12)", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const text = printed(
          found({
            problems: [problem({ code: a, rule: b, message: b, address: a, places: [place(a, 1), place(b, 2)] })],
            operations: [reclaim(b, 20_000, 10_000)],
          }),
        );
        expect(resultsOf(text)).toHaveLength(2);
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });
});
