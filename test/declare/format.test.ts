import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatYaml } from "../../src/declare/index.ts";
import { Problems } from "../../src/declare/problems.ts";
import { Source } from "../../src/declare/source.ts";
import { parseYaml } from "../../src/declare/yaml-file.ts";
import { child, ROOT } from "./stack-folder.ts";

const textOf = (text: string) => {
  const formatted = formatYaml(text);
  if ("problem" in formatted) throw new Error(formatted.problem.message);
  return formatted.text;
};
const dataOf = (text: string) => parseYaml(new Source("a", text), new Problems()).documents.map(({ data }) => data);

describe("fmt", () => {
  it("puts fields into the order of the schemas, two spaces deep, and keeps comments and values as they are", () => {
    expect(
      textOf(`# the root
kind:   Distributor   # what it is
# its key
key: rlc
apiVersion: allot/v1
children:
        # the first
        cd:
            credits:   010
            labels: { b: 1.0,   a: "x" }
            name: 'CD'
owner:
    email: !env OWNER
    name: Rita
# the end
`),
    ).toBe(`# the root

apiVersion: allot/v1
kind: Distributor # what it is
# its key
key: rlc
owner:
  name: Rita
  email: !env OWNER
children:
  # the first
  cd:
    name: 'CD'
    credits: 010
    labels: {b: 1.0, a: "x"}

# the end
`);
  });

  it("leaves the order alone where there are anchors", () => {
    const text = "kind: Distributor\nkey: &a rlc\nname: *a\napiVersion: allot/v1\n";
    expect(textOf(text)).toBe(text);
  });

  it.each([
    ["a syntax error", "a: 'b\n", "yaml_syntax"],
    ["a duplicate key", "a: 1\na: 2\n", "duplicate_key"],
    ["aliases that blow up", `a: &a [${"x,".repeat(2000)}]\nb: &b [${"*a,".repeat(2000)}]\n`, "aliases_too_large"],
  ])("refuses %s, with its place", (_what, text, code) => {
    expect(formatYaml(text, "orgs/a.yaml")).toMatchObject({
      problem: { code, places: [{ file: "orgs/a.yaml" }, ...(code === "duplicate_key" ? [{}] : [])] },
    });
  });

  it("lays out what is laid out already no further, and never changes what a text says", () => {
    const scalar = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => JSON.stringify(text)),
      fc.constantFrom(
        "x",
        "~",
        "",
        "010",
        "5e4",
        "'it''s'",
        "NO",
        "!env A",
        "|\n    block\n    text",
        ">-\n    folded\n    text",
        "[a, {b: c}]",
        "{a: [b,\n      c]}",
        "- a",
        "plain\n    over lines",
      ),
    );
    const comment = fc.constantFrom("", "# c\n", "\n", "\n# c\n\n");
    const field = fc.constantFrom(
      "name",
      "key",
      "credits",
      "owner",
      "labels",
      "apiVersion",
      "kind",
      "children",
      "quux",
      '"q"',
    );
    const document = fc
      .uniqueArray(fc.tuple(comment, field, scalar), { selector: ([, name]) => name.replaceAll('"', ""), maxLength: 8 })
      .map((rows) =>
        rows
          .map(([before, name, value]) => `${before}${name}: ${value.startsWith("- ") ? `\n  ${value}` : value}\n`)
          .join(""),
      );
    const file = fc
      .array(fc.oneof(document, fc.constantFrom(ROOT, child("cd"))), { minLength: 1, maxLength: 4 })
      .map((texts) => texts.join("---\n"));
    fc.assert(
      fc.property(file, (text) => {
        const formatted = formatYaml(text);
        if ("problem" in formatted) {
          // Refusing is right only for what does not parse.
          expect(formatted.problem.code).not.toBe("format_unsafe");
          return;
        }
        expect(formatYaml(formatted.text)).toEqual(formatted);
        const strip = (data: unknown) =>
          JSON.stringify(data, (_key, value) => (typeof value === "symbol" ? String(value) : value));
        const said = (source: string) =>
          dataOf(source)
            .filter((data) => data !== null)
            .map(sorted)
            .map(strip);
        expect(said(formatted.text)).toEqual(said(text));
      }),
      { numRuns: 400 },
    );
  });
});

/** The same data with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
