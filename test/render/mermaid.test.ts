/** Mermaid itself, in a real browser, draws what we write: with its defaults, which are what GitHub and GitLab use. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boxLine, problemsDiagram } from "../../src/render/diagram.ts";
import { mermaid } from "../../src/render/mermaid.ts";
import { treeMermaid } from "../../src/render/tree-diagram.ts";
import type { Node } from "../../src/wire/generated/tree.ts";
import { HOSTILE, problem } from "./found.ts";

const library = createRequire(import.meta.url).resolve("@mermaid-js/tiny/dist/mermaid.tiny.js");
const executablePath = process.env.ALLOT_CHROMIUM ?? "/usr/bin/chromium";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!existsSync(executablePath)) throw new Error(`there is no Chromium in ${executablePath}: apt-get install chromium`);
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  page = await browser.newPage();
  await page.addScriptTag({ path: library });
}, 60_000);
afterAll(() => browser.close());

/** What is read in the picture. */
interface Drawn {
  readonly boxes: readonly (readonly string[])[];
  readonly frames: readonly string[];
  readonly arrows: number;
  readonly title: string;
  /** Elements that only markup could make. */
  readonly foreign: number;
}

/** Draws a flowchart. @throws what Mermaid has to say */
function drawn(text: string): Promise<Drawn> {
  return page.evaluate(async (flowchart) => {
    const { mermaid } = globalThis as unknown as {
      mermaid: { render(id: string, text: string): Promise<{ svg: string }> };
    };
    const { svg } = await mermaid.render("drawing", flowchart);
    const place = document.createElement("div");
    place.innerHTML = svg;
    document.body.replaceChildren(place);
    const linesOf = (label: Element) => {
      for (const br of label.querySelectorAll("br")) br.replaceWith("\n");
      return (label.textContent ?? "").trim().split("\n");
    };
    return {
      boxes: [...place.querySelectorAll(".node .label")].map(linesOf),
      frames: [...place.querySelectorAll(".cluster-label")].map((label) => (label.textContent ?? "").trim()),
      arrows: place.querySelectorAll("path.flowchart-link").length,
      title: place.querySelector("svg > title")?.textContent ?? "",
      foreign: place.querySelectorAll("script, img, a, i, b, strong, code, iframe").length,
    };
  }, text);
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
    expect(boxes.at(-1)?.[0]).toMatch(/^… 1,\d{3} more organizations$/);
  }, 60_000);

  it("draws problems", async () => {
    const { boxes } = await drawn(mermaid(problemsDiagram([problem()])));
    expect(boxes).toEqual([["pool_short", "orgs/rlc.yaml:11:19", "rlc is short 30,000"]]);
  });
});
