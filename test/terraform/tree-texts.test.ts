/** When an `allot_tree` warns that Terraform will take long to show how a text changes. */
import { expect, it } from "vitest";
import { longTexts } from "../../src/terraform/resources/tree-texts.ts";

const text = (lines: number, last: string) => `${"a\n".repeat(lines - 1)}${last}`;

it.each([3_000, 3_001])("a text of %i lines that changes is warned of beyond 3,000", (lines) => {
  const told = longTexts({ yaml: text(lines, "b") }, { yaml: text(lines, "c") });
  expect(told.map(({ severity, path }) => [severity, path])).toEqual(lines > 3_000 ? [["warning", ["yaml"]]] : []);
});

it("names the file and the way out; what is new, gone or as it was is shown at once", () => {
  const files = (last: string) => ({ "a.yaml": text(9_000, last), "b.yaml": text(9_000, "b"), "c.yaml": last });
  const [told, ...more] = longTexts({ files: files("b") }, { files: { ...files("c"), "d.yaml": text(9_000, "d") } });
  expect(more).toEqual([]);
  expect(told?.detail).toContain("a.yaml has 9,000 lines. ");
  expect(told?.detail).toContain("allot export --dir");
  expect(longTexts(null, { files: files("b") })).toEqual([]);
});
