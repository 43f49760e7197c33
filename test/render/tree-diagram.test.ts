import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxLine } from "../../src/render/diagram.ts";
import { treeDot, treeMermaid } from "../../src/render/tree-diagram.ts";
import type { Node, Tree } from "../../src/wire/generated/tree.ts";
import { HOSTILE, hostileText } from "./found.ts";
import { drawn } from "./graphviz.ts";

function node(key: string, of: Partial<Node> = {}): Node {
  return {
    ...{ key, name: `${key} Inc.`, kind: "ChildOrganization", phase: "active", protected: false },
    ...{ allocated: 10_000, used: 0, held: 0, available: 10_000, children: [] },
    ...of,
  };
}

const tree = (root: Node | null): Tree => ({ formatVersion: 1, root });
const distributor = (key: string, children: Node[]) => node(key, { kind: "Distributor", children });
const dotOf = (of: Tree) => [...treeDot(of)].join("");

const SMALL = tree(
  distributor("rlc", [
    distributor("emea", [node("cd", { used: 2_000, held: 500, available: 7_500 })]),
    node("lg", { phase: "paused", protected: true }),
  ]),
);

describe("a tree in DOT", () => {
  it("is drawn by Graphviz: a box an organization with its credits, an arrow to each child", async () => {
    await expect(dotOf(SMALL)).toMatchFileSnapshot("golden/tree.dot");
    expect(drawn(dotOf(SMALL))).toEqual({
      title: "rlc: 4 organizations",
      boxes: {
        n0: ["rlc", "rlc Inc.", "distributor", "10,000 allocated, 10,000 available"],
        n1: ["emea", "emea Inc.", "distributor", "10,000 allocated, 10,000 available"],
        n2: ["lg", "lg Inc.", "child, paused, protected", "10,000 allocated, 10,000 available"],
        n3: ["cd", "cd Inc.", "child", "10,000 allocated, 7,500 available", "2,000 used, 500 held"],
      },
      frames: [],
      arrows: ["n0->n1", "n0->n2", "n1->n3"],
    });
  });

  it("shows names as they are, whatever they are (language-12)", () => {
    const shown = (name: string) => drawn(dotOf(tree(node("rlc", { name })))).boxes.n0?.[1];
    for (const name of HOSTILE) expect(shown(name)).toBe(boxLine(name));
    fc.assert(
      fc.property(hostileText, (name) => {
        fc.pre(boxLine(name).trim() !== "");
        expect(shown(name)).toBe(boxLine(name).replaceAll("\u00a0", " "));
      }),
      { numRuns: 60 },
    );
  });

  it("of a large tree draws the upper levels, and counts what is left out where it is", () => {
    const leaves = (of: string) => Array.from({ length: 1_500 }, (_, index) => node(`${of}-${index}`));
    const large = tree(distributor("rlc", [distributor("a", leaves("a")), distributor("b", leaves("b"))]));
    const text = dotOf(large);
    expect(text).toContain("rlc: 2,000 of 3,003 organizations; the others are counted");
    expect(text).toContain("… 1,003 more organizations");
    expect(text.match(/ -> /g)).toHaveLength(2_000);
  });

  it("says that there is no tree", () => {
    expect(drawn(dotOf(tree(null))).boxes).toEqual({ n0: ["There is no tree yet: allot apply creates it."] });
  });
});

describe("a tree as a Mermaid flowchart", () => {
  it("has a line an organization, and no id or sign that stands in a file", async () => {
    await expect(treeMermaid(SMALL)).toMatchFileSnapshot("golden/tree.mmd");
    const text = treeMermaid(tree(node("rlc", { name: 'x"] --> n9["y' })));
    expect(text).not.toContain("n9[");
    expect(text.split("\n").filter((line) => line.includes("-->"))).toEqual([]);
  });

  it("stays below what Mermaid draws where nobody has set it otherwise, also with names that are all signs", () => {
    for (const name of ["x", "#".repeat(100)]) {
      const children = Array.from({ length: 1_000 }, (_, index) => node(`child-${index}`, { name }));
      const text = treeMermaid(tree(distributor("rlc", children)));
      expect(text.length).toBeLessThan(50_000);
      expect(text.match(/ --> /g)?.length).toBeLessThan(500);
      expect(text).toMatch(/… [\d,]+ more organizations/);
    }
  });
});
