import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphDocument } from "../../src/render/graph.ts";
import { graphDot, graphMermaid } from "../../src/render/graph-diagram.ts";
import { graphText } from "../../src/render/graph-text.ts";
import { emptyPlan, PLAIN } from "../../src/render/index.ts";
import type { Graph } from "../../src/wire/generated/graph.ts";
import type { Operation, Plan } from "../../src/wire/generated/plan.ts";
import { HOSTILE, hostileText, operation, problem, reclaim } from "./found.ts";
import { drawn } from "./graphviz.ts";

const schema = JSON.parse(readFileSync(new URL("../../schemas/graph.schema.json", import.meta.url), "utf8"));
const isGraph = new Ajv2020({ strict: false }).compile<Graph>(schema);

const planOf = (operations: Operation[], rest: Partial<Plan> = {}): Plan => ({
  ...emptyPlan("prod", "rlc", []),
  run: "run-1",
  digest: "0",
  operations,
  ...rest,
});
const graphOf = (operations: Operation[]) => graphDocument(planOf(operations));
const dotOf = (graph: Graph) => [...graphDot(graph)].join("");
const textOf = (graph: Graph, width = 80) => [...graphText(graph, { width, style: PLAIN })].join("");

const id = (of: Operation): string => of.id;
const take = reclaim("cd", 250_000, 200_000, { group: "g1" });
const give = reclaim("emea", 100_000, 150_000, { group: "g1" });
const child = operation({
  ...{ kind: "organization.create", address: "new", reversible: false, dependsOn: [id(give)] },
  after: { kind: "ChildOrganization", parent: "emea", name: "New Inc.", credits: 50_000 },
});
const update = operation({
  kind: "organization.update",
  address: "lg",
  before: { name: "LG" },
  after: { name: "LG Inc." },
});
const pause = operation({
  kind: "organization.pause",
  address: "lg",
  before: { phase: "active" },
  after: { phase: "paused" },
});
const move = operation({
  ...{ kind: "organization.move", address: "new", dependsOn: [id(child), id(update)] },
  ...{ before: { parent: "emea" }, after: { parent: "lg" } },
});
const SOME = [take, give, child, update, pause, move];

describe("the operations of a plan as a graph", () => {
  it("says what happens together, what waits for what, and the step in which each can happen", () => {
    const graph = graphOf(SOME);
    expect(isGraph(graph), JSON.stringify(isGraph.errors)).toBe(true);
    expect(graph.groups).toEqual([{ name: "g1", operations: [id(take), id(give)] }]);
    expect(graph.edges).toEqual([
      { from: id(give), to: id(child) },
      { from: id(child), to: id(move) },
      { from: id(update), to: id(move) },
    ]);
    expect(graph.nodes.map(({ step }) => step)).toEqual([1, 1, 2, 1, 1, 3]);
    expect(graph.steps).toBe(3);
  });

  it("puts a group after all that any of its operations waits for", () => {
    const first = reclaim("a", 20_000, 10_000);
    const [b, c] = [reclaim("b", 1, 2, { group: "g", dependsOn: [id(first)] }), reclaim("c", 2, 1, { group: "g" })];
    const last = reclaim("d", 1, 2, { dependsOn: [id(c)] });
    expect(graphOf([first, b, c, last]).nodes.map(({ step }) => step)).toEqual([1, 2, 2, 3]);
  });

  it("is a document with the problems of a plan that has some, or nothing to do", () => {
    for (const plan of [planOf([], { problems: [{ ...problem(), places: [] }] }), planOf([])])
      expect(isGraph(graphDocument(plan)), JSON.stringify(isGraph.errors)).toBe(true);
  });
});

describe("a graph as text", () => {
  it("goes step by step", async () => {
    await expect(textOf(graphOf(SOME))).toMatchFileSnapshot("golden/graph.txt");
  });

  it("keeps to the width, and counts what is too much to list", () => {
    const many = Array.from({ length: 150 }, (_, index) => reclaim(`o${index}`, 10_000, 20_000));
    const text = textOf(graphOf(many), 40);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(text).toContain("… and 50 more operations");
  });

  it("names the problems of a plan that has some", () => {
    expect(textOf(graphDocument(planOf([], { problems: [{ ...problem(), places: [] }] })))).toContain(
      "pool_short (C-3)",
    );
  });
});

describe("a graph in DOT", () => {
  it("is drawn by Graphviz: boxes, frames around what happens together or to one organization, arrows", async () => {
    const text = dotOf(graphOf(SOME));
    await expect(text).toMatchFileSnapshot("golden/graph.dot");
    const { title, frames, arrows, boxes } = drawn(text);
    expect(title).toBe("rlc: 6 operations");
    expect(frames).toEqual(["group 1: all together or not at all", "new", "lg"]);
    expect(arrows).toEqual(["n1->n2", "n2->n5", "n3->n5"]);
    expect(boxes.n0).toEqual(["cd", "credits.allocate", "credits 250,000 → 200,000 -50,000"]);
  });

  it("is drawn whatever stands in files (language-12)", () => {
    const shown = (a: string, b: string) =>
      drawn(
        dotOf(
          graphOf([
            operation({ kind: "organization.update", address: a, before: { name: a }, after: { name: b } }),
            operation({ kind: "organization.pause", address: a }),
          ]),
        ),
      );
    for (const text of HOSTILE) expect(Object.keys(shown(text, text).boxes)).toEqual(["n0", "n1"]);
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        // Keys are never empty.
        fc.pre(a !== "");
        expect(Object.keys(shown(a, b).boxes)).toEqual(["n0", "n1"]);
      }),
      { numRuns: 40 },
    );
  });

  it("of a large plan draws the first operations, groups whole, and counts the others", () => {
    const many = Array.from({ length: 1_500 }, (_, index) =>
      reclaim(`o${index}`, 10_000, 20_000, { group: index >= 990 && index < 1_010 ? "g" : null }),
    );
    const text = dotOf(graphOf(many));
    expect(text).toContain("rlc: 990 of 1,500 operations");
    expect(text).toContain("… and 510 more operations");
    expect(text).not.toContain("o995");
  });

  it("draws the problems where there is nothing else to draw", () => {
    const { boxes } = drawn(dotOf(graphDocument(planOf([], { problems: [{ ...problem(), places: [] }] }))));
    expect(boxes.n0).toEqual(["pool_short", "rlc", "rlc is short 30,000"]);
  });
});

describe("a graph as a Mermaid flowchart", () => {
  it("has subgraphs for what happens together", async () => {
    await expect(graphMermaid(graphOf(SOME))).toMatchFileSnapshot("golden/graph.mmd");
  });

  it("stays below what Mermaid draws where nobody has set it otherwise", () => {
    const first = reclaim("first", 20_000, 10_000);
    const second = reclaim("second", 20_000, 10_000);
    const many = Array.from({ length: 1_000 }, (_, index) =>
      reclaim(`o${index}`, 10_000, 20_000, {
        dependsOn: [id(first), id(second), ...(index > 0 ? [`op-credits.allocate-o${index - 1}`] : [])],
      }),
    );
    const text = graphMermaid(graphOf([first, second, ...many]));
    expect(text.length).toBeLessThan(50_000);
    expect(text.match(/ --> /g)?.length).toBeLessThan(500);
  });
});
