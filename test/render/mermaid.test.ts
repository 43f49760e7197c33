/** Mermaid itself, in a real browser, draws what we write: with its defaults, which are what GitHub and GitLab use. */
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boxLine, problemsDiagram } from "../../src/render/diagram.ts";
import { graphDocument } from "../../src/render/graph.ts";
import { graphMermaid } from "../../src/render/graph-diagram.ts";
import { emptyPlan } from "../../src/render/index.ts";
import { mermaid } from "../../src/render/mermaid.ts";
import { treeMermaid } from "../../src/render/tree-diagram.ts";
import type { Node } from "../../src/wire/generated/tree.ts";
import { startChromium } from "../browser/chromium.ts";
import { HOSTILE, problem, reclaim } from "./found.ts";

const library = createRequire(import.meta.url).resolve("@mermaid-js/tiny/dist/mermaid.tiny.js");

let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

/** What is read in the picture. */
interface Drawn {
  /** Lines of text of each box, by their order on the page, which is Mermaid's. */
  readonly boxes: readonly (readonly string[])[];
  readonly frames: readonly string[];
  readonly arrows: number;
  readonly title: string;
  /** Elements that only markup could make. */
  readonly foreign: number;
}

/** Draws a flowchart. @throws what Mermaid has to say */
async function drawn(text: string): Promise<Drawn> {
  await page.setContent("<!doctype html><title>empty</title>");
  await page.addScriptTag({ path: library });
  const svg: unknown = await page.evaluate(`mermaid.render("drawing", ${JSON.stringify(text)}).then(({ svg }) => svg)`);
  if (typeof svg !== "string") throw new Error("Mermaid drew nothing");
  await page.setContent(`<!doctype html><title>drawn</title>${svg}`);
  const texts = (of: string) => page.locator(of).allInnerTexts();
  return {
    boxes: (await texts(".node .nodeLabel")).map((label) => shown(label).split("\n")),
    frames: (await texts(".cluster .nodeLabel")).map(shown),
    arrows: await page.locator("path.flowchart-link").count(),
    title: await page.locator("svg > title").innerHTML(),
    foreign: await page.locator("svg").locator("script, img, a, i, b, em, strong, code, iframe, math").count(),
  };
}

/** As people see it: without signs that have no width. */
function shown(text: string): string {
  return text.replaceAll("\u2060", "").trim();
}

function node(key: string, name: string, children: readonly Node[] = []): Node {
  return {
    ...{ key, name, kind: "Distributor", phase: "active", protected: false },
    ...{ allocated: 500_000, used: 0, held: 0, available: 0, children },
  };
}

describe("a Mermaid flowchart", () => {
  it("is drawn with its boxes, frames, arrows and title", async () => {
    const text = mermaid({
      ...{ title: "rlc: 2 operations", direction: "right", arrows: [{ from: "n0", to: "n1" }] },
      boxes: [
        { id: "n0", lines: ["cd", "credits 250,000 → 200,000  -50,000"], look: "changed" },
        { id: "n1", lines: ["lg"], look: "removed" },
      ],
      frames: [{ id: "f0", title: "group 1: all together or not at all", boxes: ["n0", "n1"] }],
    });
    expect(await drawn(text)).toEqual({
      boxes: [["cd", "credits 250,000 → 200,000  -50,000"], ["lg"]],
      frames: ["group 1: all together or not at all"],
      arrows: 1,
      title: "rlc: 2 operations",
      foreign: 0,
    });
  });

  it("shows names as they are, and makes no markup of them (language-12)", async () => {
    const children = HOSTILE.map((name, index) => node(`child-${index}`, name));
    const { boxes, foreign } = await drawn(treeMermaid({ formatVersion: 1, root: node("rlc", "RLC", children) }));
    expect(boxes.map(([, name]) => name)).toEqual(["RLC", ...HOSTILE.map((name) => boxLine(name).trim())]);
    expect(foreign).toBe(0);
  });

  it("draws a tree that is too large as far as Mermaid goes", async () => {
    const children = Array.from({ length: 2_000 }, (_, index) => node(`child-${index}`, `Child ${index}`));
    const { boxes } = await drawn(treeMermaid({ formatVersion: 1, root: node("rlc", "RLC", children) }));
    expect(boxes.length).toBeGreaterThan(100);
    // The root and what counts the others are boxes as well.
    const left = new Intl.NumberFormat("en").format(2_000 - (boxes.length - 2));
    expect(boxes).toContainEqual([`… ${left} more organizations`]);
  }, 120_000);

  it("draws a plan that is too large as far as Mermaid goes, with its groups", async () => {
    const operations = Array.from({ length: 1_000 }, (_, index) =>
      reclaim(`o${index}`, 20_000, 10_000, { group: `g${index >> 1}` }),
    );
    const plan = { ...emptyPlan("prod", "rlc", []), digest: "0", operations };
    const { boxes, frames } = await drawn(graphMermaid(graphDocument(plan)));
    expect([boxes.length, frames.length]).toEqual([201, 100]);
    expect(boxes).toContainEqual(["… and 800 more operations"]);
  }, 120_000);

  it("draws problems", async () => {
    const { boxes } = await drawn(mermaid(problemsDiagram([problem()])));
    expect(boxes).toEqual([["pool_short", "orgs/rlc.yaml:11:19", "rlc is short 30,000"]]);
  });
});
