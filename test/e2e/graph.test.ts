/** `allot graph`, and trees as diagrams: as processes, drawn by Graphviz itself. What Mermaid draws is in test/render. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Graph } from "../../src/wire/generated/graph.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import { drawn } from "../render/graphviz.ts";
import { allot, documentOf, edit, giveCredits, temporaryFolder, temporaryStack } from "./allot.ts";

vi.setConfig({ testTimeout: 120_000 });

describe("allot graph", () => {
  it("draws the operations that allot plan lists, and writes nothing", async () => {
    const folder = temporaryStack();
    const plan = documentOf<Plan>("plan", (await allot(["plan", "--format", "json"], { folder })).stdout);
    const json = await allot(["graph", "--format", "json"], { folder });
    expect([json.code, json.stderr]).toEqual([0, ""]);
    const { nodes, edges, steps, run } = documentOf<Graph>("graph", json.stdout);
    expect([nodes.map(({ id }) => id), run, steps]).toEqual([plan.operations.map(({ id }) => id), plan.run, 2]);
    const root = plan.operations.find(({ address }) => address === "rlc")?.id ?? "";
    expect(edges.map(({ from }) => from)).toEqual([root, root, root]);

    const { boxes, arrows } = drawn((await allot(["graph", "--format", "dot"], { folder })).stdout);
    expect(Object.values(boxes).map(([key]) => key)).toEqual(nodes.map(({ address }) => address));
    expect(arrows).toHaveLength(3);
    expect((await allot(["graph", "--format", "mermaid"], { folder })).stdout).toMatch(/^flowchart LR\n/);
    const text = await allot(["graph"], { folder });
    expect(text.stdout).toContain("Step 2  3 operations\n");
    expect(text.stdout).toMatch(/cd: created with credits 250,000[^:]*, after rlc\n/);
    expect((await allot(["tree", "--format", "json"], { folder })).stdout).toContain('"root": null');
  });

  it("draws a saved plan, in any folder, without asking a service", async () => {
    const folder = temporaryStack();
    expect((await allot(["apply", "--auto-approve"], { folder })).code).toBe(0);
    giveCredits(folder, "cd", 240_000);
    giveCredits(folder, "mk", 110_000);
    expect((await allot(["plan", "--out", "plan.json"], { folder })).code).toBe(0);
    const elsewhere = temporaryFolder();
    const graph = (...args: string[]) => allot(["graph", join(folder, "plan.json"), ...args], { folder: elsewhere });
    const { code, stdout, stderr } = await graph("--format", "dot");
    expect([code, stderr]).toEqual([0, ""]);
    expect(drawn(stdout)).toMatchObject({
      title: "rlc: 2 operations",
      frames: ["group 1: all together or not at all"],
      boxes: { n0: ["cd", "credits.allocate", "credits 250,000 → 240,000 -10,000"] },
    });
    // What is let through was said when it was made.
    expect(await graph("--allow", "unlink=cd")).toMatchObject({ code: 1, stdout: "" });
    writeFileSync(join(folder, "plan.json"), "{}");
    expect((await graph()).code).toBe(1);
  });

  it("shows what stands against a plan in the format that was asked for: exit 1, and 4 for a guard", async () => {
    const folder = temporaryStack();
    giveCredits(folder, "cd", 280_000);
    const dot = await allot(["graph", "--format", "dot"], { folder });
    expect([dot.code, drawn(dot.stdout).boxes.n0?.slice(0, 2)]).toEqual([1, ["pool_short", "orgs/rlc.yaml:11:19"]]);
    const json = await allot(["graph", "--format", "json"], { folder });
    expect(documentOf<Graph>("graph", json.stdout).problems.map(({ code }) => code)).toEqual(["pool_short"]);
    giveCredits(folder, "cd", 250_000);
    expect((await allot(["apply", "--auto-approve"], { folder })).code).toBe(0);
    giveCredits(folder, "cd", 200_000);
    edit(folder, "allot.yaml", "service: embedded", "guards: {creditsReclaimed: 10000}\nservice: embedded");
    const guarded = await allot(["graph", "--format", "mermaid"], { folder });
    expect([guarded.code, guarded.stdout]).toEqual([4, expect.stringContaining("guard#95;credits#95;reclaimed")]);
    const nowhere = await allot(["graph", "--format", "json"], { folder: temporaryFolder() });
    expect([nowhere.code, documentOf<Graph>("graph", nowhere.stdout).problems[0]?.code]).toEqual([1, "no_stack"]);
  });

  it("of 10,000 operations names the first, and counts the others", async () => {
    const folder = temporaryStack();
    const child = (key: number) =>
      `  c-${key}: {name: C ${key}, region: eu1, country: CZ, owner: {name: Ann, email: ann@rlc.example}, credits: 10000}`;
    const children = Array.from({ length: 9_999 }, (_, key) => child(key)).join("\n");
    writeFileSync(
      join(folder, "orgs/rlc.yaml"),
      `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 100000000
children:
${children}
`,
    );
    const texts = new Map<string, string>();
    for (const format of ["text", "json", "dot", "mermaid"]) {
      const { code, stdout } = await allot(["graph", "--format", format], { folder });
      expect([format, code]).toEqual([format, 0]);
      texts.set(format, stdout);
    }
    expect(texts.get("text")).toContain("… and 9,899 more operations; `--format json` has all");
    expect(documentOf<Graph>("graph", texts.get("json") ?? "").nodes).toHaveLength(10_000);
    expect(texts.get("dot")).toContain('label="rlc: 1,000 of 10,000 operations"');
    expect(texts.get("mermaid")?.length).toBeLessThan(50_000);
    expect(texts.get("mermaid")).toMatch(/… and 9,\d{3} more operations/);
  });
});

describe("allot tree as a diagram", () => {
  it("draws every organization below its parent, and says where there is none yet", async () => {
    const folder = temporaryStack();
    const tree = async (format: string) => (await allot(["tree", "--format", format], { folder })).stdout;
    expect(drawn(await tree("dot")).boxes).toEqual({ n0: ["There is no tree yet: allot apply creates it."] });
    expect((await allot(["apply", "--auto-approve"], { folder })).code).toBe(0);
    const { boxes, arrows } = drawn(await tree("dot"));
    expect(Object.values(boxes).map(([key]) => key)).toEqual(["rlc", "cd", "lg", "mk"]);
    expect(arrows).toEqual(["n0->n1", "n0->n2", "n0->n3"]);
    expect((await tree("mermaid")).match(/ --> /g)).toHaveLength(3);
    // It draws what is live, also while the declarations are broken.
    edit(folder, "orgs/rlc.yaml", "credits: 250000", "credits: [");
    expect(Object.keys(drawn(await tree("dot")).boxes)).toHaveLength(4);
  });
});
