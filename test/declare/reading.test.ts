import { describe, expect, it } from "vitest";
import { globExpression } from "../../src/declare/glob.ts";
import { partsOf } from "../../src/declare/parts.ts";
import { nearest } from "../../src/model/nearest.ts";
import { brief, child, documents, load, ROOT, STACK } from "./stack-folder.ts";

describe("large files are parsed in pieces, which nobody can tell", () => {
  /** Children in all the ways in which text can go over several lines. */
  const odd = [
    (key: string) => `  ${key}: {state: released}\n`,
    (key: string) => `  ${key}:\n    state: released\n    name: "over\n      lines: x"\n`,
    (key: string) => `  ${key}:\n    state: released\n    name: |\n      block:\n       x: y\n\n      # no comment\n`,
    (key: string) =>
      `  ${key}:\n# at the margin\n    state: released # end\n    labels: {a: b,\n      c: 'd\n      e'}\n`,
    (key: string) => `  ${key}:\n    state: released\n    name: plain over\n      lines\n\n  # between\n`,
    (key: string) =>
      `  ${key}:\n    kind: Distributor\n    state: released\n    children:\n      ${key}-x:\n        state: released\n        nmae: x\n`,
    (key: string) => `  "${key}-q": {state: released}\n`,
    (key: string) => `  ? ${key}\n  : {state: released}\n`,
  ];
  const children = (ways: typeof odd) => {
    const text: string[] = [];
    for (let index = 0; index < 30_000; index += 1) text.push(ways[index % ways.length]?.(`c${index}`) ?? "");
    return `children:\n${text.join("")}`;
  };
  const seen = async (text: string) => {
    const { problems, desired, locate } = await load({ "allot.yaml": `${STACK}root: rlc\n`, "orgs/a.yaml": text });
    const organizations = [...(desired?.organizations.values() ?? [])];
    return { problems, organizations, places: organizations.map(({ origin }) => locate(origin, "state").line) };
  };
  /** The same text, but with an anchor, which keeps it from being cut. */
  const whole = (text: string) => text.replace("name: RLC Inc.", "name: &a RLC Inc.");

  it.each([
    ["entries that can be cut", `${ROOT}${children(odd.slice(0, 6))}`],
    ["fields after children", `${ROOT}${children(odd.slice(0, 6))}labels: {a: 1}\nname: again\n`],
    ["keys that are not plain", `${ROOT}${children(odd)}`],
    [
      "documents around it",
      documents(child("before"), `${ROOT}${children(odd.slice(0, 6))}`, child("after", "nmae: x")),
    ],
  ])("%s", async (_what, text) => {
    expect(text.length).toBeGreaterThan(1 << 20);
    const [pieces, one] = [await seen(text), await seen(whole(text))];
    expect(pieces.organizations).toEqual(one.organizations);
    expect(pieces.places).toEqual(one.places);
    expect(pieces.problems.map(brief)).toEqual(one.problems.map(brief));
    expect(pieces.organizations.length).toBeGreaterThan(20_000);
  });

  it("finds a syntax error in the middle of it where it is", async () => {
    const text = `${ROOT}${children(odd.slice(0, 6))}`;
    const middle = text.indexOf("  c15000:");
    const broken = `${text.slice(0, middle)}  x: 'y\n${text.slice(middle)}`;
    const { problems } = await seen(documents(child("before"), broken, child("after")));
    expect(problems.map(({ code }) => code)).toContain("yaml_syntax");
    expect(
      (await seen(documents(child("before"), broken, child("after")))).organizations.map(({ key }) => key),
    ).toEqual(["before", "after"]);
  });
});

describe("documents of a file that is wrong somewhere", () => {
  it.each([
    ["a: 1\n---\nb: 2\n", ["a: 1\n", "---\nb: 2\n"]],
    ["--- a\n--- b\n", ["--- a\n", "--- b\n"]],
    [
      "# c\n%YAML 1.2\n---\na\n...\n# d\n%YAML 1.2\n---\nb\n",
      ["# c\n%YAML 1.2\n---\na\n...\n", "# d\n%YAML 1.2\n---\nb\n"],
    ],
    ["a: |\n  ---\n  b\n----\n---b\n", ["a: |\n  ---\n  b\n----\n---b\n"]],
    ["a\n---", ["a\n", "---"]],
    ["", []],
  ])("are told apart in %j", (text, expected) => {
    expect(partsOf(text).map((part) => part.text)).toEqual(expected);
    for (const part of partsOf(text)) expect(text.startsWith(part.text, part.at)).toBe(true);
  });
});

describe("globs", () => {
  it.each([
    ["orgs/**/*.yaml", ["orgs/a.yaml", "orgs/b/c/a.yaml"], ["orgs/a.yml", "a.yaml", "xorgs/a.yaml"]],
    ["*.yaml", ["a.yaml"], ["b/a.yaml"]],
    ["./a.{yaml,yml}", ["a.yaml", "a.yml"], ["a.yaml,yml", "aXyaml"]],
    ["a?b+(c).yaml", ["axb+(c).yaml"], ["ab+(c).yaml"]],
    ["orgs/**", ["orgs/a.yaml", "orgs/b/c"], ["orgs"]],
  ])("%s", (glob, yes, no) => {
    const match = globExpression(glob);
    expect([...yes, ...no].filter((name) => match.test(name))).toEqual(yes);
  });
});

describe("did you mean", () => {
  it.each([
    ["nmae", "name"],
    ["Credits", "credits"],
    ["credit", "credits"],
    ["lables", "labels"],
    ["x", undefined],
    ["zzzzzz", undefined],
    ["x".repeat(1000), undefined],
  ])("%s → %s", (word, expected) => {
    expect(nearest(word, ["name", "credits", "labels", "region"])).toBe(expected);
  });
});
