/** Pages in a real browser: that they load and run nothing, can be read by everybody, at every width, and draw the figures. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import fc from "fast-check";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visible } from "../../src/render/escape.ts";
import { planHtml, problemsHtml, type Trees } from "../../src/render/html.ts";
import { emptyPlan } from "../../src/render/index.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Node, Tree } from "../../src/wire/generated/tree.ts";
import { opened, startChromium } from "../browser/chromium.ts";
import {
  creation,
  everyKind,
  HOSTILE,
  hostilePlan,
  hostileProblems,
  manyCreations,
  manyProblems,
  node,
  nothing,
  operation,
  planOf,
  treesOfEveryKind,
  WIDE_NAME,
} from "./plans.ts";
import { seenInHtml } from "./skeleton.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "allot-pages-"));
  browser = await startChromium();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const html = (plan: Plan, trees?: Trees) => [...planHtml(plan, { subject: "plan", trees })].join("");
const treeOf = (root: Node): Tree => ({ formatVersion: 1, root });

/** A page of a plan that anybody may write: a move of credits between two, a new child, and one that is unlinked. */
function small(): string {
  const plan = planOf(
    [
      operation({
        ...{ kind: "credits.allocate", address: "lg", group: "g1" },
        ...{ before: { credits: 200_000 }, after: { credits: 150_000 } },
      }),
      { ...creation("cd", "rlc", "CD Inc.", 50_000), group: "g1" },
      operation({
        ...{ kind: "organization.unlink", address: "gone", reversible: false },
        ...{ before: { parent: "rlc", used: 0 }, after: { phase: "unlinked" } },
      }),
    ],
    {
      pools: [
        {
          address: "rlc",
          before: { allocated: 500_000, used: 50_000, held: 50_000, available: 200_000 },
          after: { allocated: 500_000, used: 50_000, held: 50_000, available: 200_000 },
          countsOn: 0,
        },
        {
          address: "lg",
          before: { ...nothing, allocated: 200_000, used: 40_000, available: 160_000 },
          after: { ...nothing, allocated: 150_000, used: 40_000, available: 110_000 },
          countsOn: 0,
        },
      ],
    },
  );
  const figures = { allocated: 500_000, used: 50_000, held: 50_000, available: 200_000 };
  const root = (children: Node[]) => treeOf(node("rlc", { ...figures, kind: "Distributor", children }));
  const lg = { allocated: 200_000, used: 40_000, available: 160_000 };
  return html(plan, {
    before: root([node("gone", { allocated: 0, available: 0 }), node("lg", lg)]),
    after: root([node("cd", { allocated: 50_000 }), node("lg", { ...lg, allocated: 150_000, available: 110_000 })]),
  });
}

/** Trees of which every key and name is hostile. */
function hostileTrees(): Trees {
  const children = HOSTILE.map((text, index) => node(`${text} ${index}`, { name: text }));
  const tree = treeOf(node("rlc", { kind: "Distributor", allocated: 1_000_000, children }));
  return { before: tree, after: tree };
}

/** A thousand children with 100 wide letters, each with ten below it. */
function largeTrees(): Trees {
  const children = Array.from({ length: 1_000 }, (_, index) =>
    node(`c-${index}`, {
      ...{ name: WIDE_NAME, allocated: 9_000_000_000_000_000 },
      children: Array.from({ length: 10 }, (_, below) => node(`c-${index}-${below}`, { name: WIDE_NAME })),
    }),
  );
  const tree = treeOf(node("rlc", { kind: "Distributor", name: WIDE_NAME, allocated: 9e15, children }));
  return { before: treeOf(node("rlc", { kind: "Distributor" })), after: tree };
}

const PAGES: readonly (readonly [name: string, page: () => string])[] = [
  ["a small plan", small],
  ["every kind of operation", () => html(everyKind(), treesOfEveryKind())],
  ["hostile names", () => html(hostilePlan(), hostileTrees())],
  ["a plan without a tree", () => html(everyKind())],
  ["nothing to do", () => html(planOf([]))],
  ["a plan that is forbidden", () => html(emptyPlan("rlc", "rlc", hostileProblems()))],
  ["what a guard refuses", () => html({ ...emptyPlan("rlc", "rlc", []), withheld: everyKind().operations })],
  ["a command that failed", () => [...problemsHtml(hostileProblems(), "plan")].join("")],
];

let made = 0;

/** Opens a page as somebody who was sent the file. With ALLOT_SCREENSHOTS, a folder, there is a picture of it. */
async function shown(page: string, width: number, options: BrowserContextOptions = {}) {
  made += 1;
  const file = join(folder, `${made}.html`);
  writeFileSync(file, page);
  const url = pathToFileURL(file).href;
  const watched = await opened(browser, url, { viewport: { width, height: 900 }, ...options });
  return { ...watched, url };
}

/** Elements and attributes, without their values, that load or run something. */
const RUNNING = /^ *(script|iframe|object|embed|form|base|img|a)\b| (on[a-z]+|srcdoc|style|src|action|formaction)=/;
const openAll = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";
const WIDTHS = [400, 1_280];

describe.each(PAGES)("the page of %s", (name, page) => {
  it("is one file that asks for nothing else, and that the browser does not complain of", async () => {
    const { page: window, url, requests, complaints } = await shown(page(), 1_280);
    expect(await window.title()).toMatch(/^allot plan/);
    await window.evaluate(openAll);
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
    // Nothing in it runs, or could be made to.
    const { elements } = seenInHtml(page());
    expect(elements.filter((one) => RUNNING.test(one.replace(/="(\\.|[^"])*"/g, "=")))).toEqual([]);
    await window.context().close();
  });

  it.each(WIDTHS)("is not wider than a window of %i pixels, all unfolded", async (width) => {
    const { page: window } = await shown(page(), width);
    await window.evaluate(openAll);
    expect(await window.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    const folderOf = process.env.ALLOT_SCREENSHOTS;
    if (folderOf) {
      mkdirSync(folderOf, { recursive: true });
      await window.screenshot({ path: join(folderOf, `${name}, ${width}.png`), fullPage: true });
    }
    await window.context().close();
  });

  it.each([
    ["light", 400],
    ["dark", 1_280],
  ] as const)(
    "has nothing that axe finds fault with, %s, in a window of %i pixels",
    async (colorScheme, width) => {
      const { page: window } = await shown(page(), width, { colorScheme });
      await window.evaluate(openAll);
      await window.evaluate(axe.source);
      const { violations, passes } = await window.evaluate<axe.AxeResults>("axe.run()");
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html }) => html) }));
      expect(found).toEqual([]);
      // It looked: also at the contrast of text.
      expect(passes.map(({ id }) => id)).toContain("color-contrast");
      await window.context().close();
    },
    60_000,
  );
});

describe("what is read on a page", () => {
  it("is headings, cards, a table with figures, drawings with words, and operations to unfold", async () => {
    const { page } = await shown(small(), 1_280);
    await expect(`${await page.locator("main").ariaSnapshot()}\n`).toMatchFileSnapshot("golden/small-page.aria.yaml");
    await page.context().close();
  });

  it("unfolds by the keyboard", async () => {
    const { page } = await shown(small(), 1_280);
    const said = page.getByText("credits: 200,000 → 150,000");
    expect(await said.isVisible()).toBe(false);
    await page.locator("summary", { hasText: "lg" }).focus();
    await page.keyboard.press("Enter");
    expect(await said.isVisible()).toBe(true);
    await page.context().close();
  });

  it("is all there on paper, in black on white, whatever was folded and whatever the window's colours", async () => {
    const { page } = await shown(small(), 1_280, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    const box = await page.getByText("credits: 200,000 → 150,000").boundingBox();
    expect(box?.height).toBeGreaterThan(5);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
    await page.context().close();
  });

  it("has the colours of the window: light, or dark", async () => {
    const grounds: unknown[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await shown(small(), 1_280, { colorScheme });
      grounds.push(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
      await page.context().close();
    }
    expect(grounds).toEqual(["rgb(255, 255, 255)", "rgb(13, 17, 23)"]);
  });
});

describe("what is drawn on a page", () => {
  it("is bars as long as the figures, before and after, on one scale for each pool", async () => {
    const { page } = await shown(small(), 1_280);
    const widthsOf = async (title: string) => {
      const bar = page.getByRole("img", { name: title });
      const whole = (await bar.boundingBox())?.width ?? 0;
      const parts: Record<string, number> = {};
      for (const part of ["down", "used", "held", "free"]) {
        const rect = bar.locator(`rect.${part}`);
        if ((await rect.count()) > 0)
          parts[part] = Math.round((((await rect.boundingBox())?.width ?? 0) / whole) * 100);
      }
      return parts;
    };
    expect(await widthsOf("rlc after: 500,000 allocated: 200,000 handed down, 50,000 used, 50,000 held")).toEqual({
      ...{ down: 40, used: 10, held: 10, free: 40 },
    });
    expect(await widthsOf("lg before: 200,000 allocated: 0 handed down, 40,000 used")).toEqual({ used: 20, free: 80 });
    expect(await widthsOf("lg after: 150,000 allocated: 0 handed down, 40,000 used")).toEqual({ used: 20, free: 55 });
    await page.context().close();
  });

  it("is the tree before and after: what is new only after, what goes only before, what moves under its new parent", async () => {
    const { page } = await shown(html(everyKind(), treesOfEveryKind()), 1_280);
    const side = (words: string) => page.locator("figure", { hasText: words });
    const has = (words: string, key: string) => side(words).locator(`g[data-key="${key}"]`).count();
    expect([await has("Before", "new"), await has("After", "new")]).toEqual([0, 1]);
    expect([await has("Before", "gone"), await has("After", "gone")]).toEqual([1, 0]);
    // Indented once more, and below it.
    const at = async (words: string, key: string) =>
      await side(words).locator(`g[data-key="${key}"] text`).first().boundingBox();
    const [emea, before, after] = [await at("After", "emea"), await at("Before", "lg"), await at("After", "lg")];
    expect(Math.round((after?.x ?? 0) - (emea?.x ?? 0))).toBeGreaterThan(8);
    expect(after?.y).toBeGreaterThan(emea?.y ?? Number.POSITIVE_INFINITY);
    const root = await at("Before", "rlc");
    expect(Math.round((before?.x ?? 0) - (root?.x ?? 0))).toBeLessThan(30);
    await page.context().close();
  });

  it.each([
    ["wide letters", () => html(manyCreations(100), largeTrees())],
    ["hostile names", () => html(hostilePlan(), hostileTrees())],
    ["every kind", () => html(everyKind(), treesOfEveryKind())],
  ])("keeps names clear of figures, and inside of the drawing: %s", async (_, page) => {
    const { page: window } = await shown(page(), 1_280);
    const rows = await window.evaluate<{ key: string; name: number; figure: number; from: number; to: number }[]>(`
      [...document.querySelectorAll("svg.tree g[data-key]")].map((row) => {
        const box = (element) => element.getBoundingClientRect();
        const [name, figure] = row.querySelectorAll("text");
        const svg = box(row.ownerSVGElement);
        return { key: row.dataset.key, name: box(name).right, figure: box(figure).left, from: svg.left, to: svg.right };
      })`);
    expect(rows.length).toBeGreaterThan(20);
    for (const { key, name, figure, from, to } of rows) {
      expect(name, key).toBeLessThanOrEqual(figure);
      expect(name, key).toBeGreaterThan(from);
      expect(figure, key).toBeLessThan(to);
    }
    await window.context().close();
  });
});

describe("what a file says on a page (language-12)", () => {
  it("is shown as it is, control and direction characters as escapes", async () => {
    const { page } = await shown(html(hostilePlan(), hostileTrees()), 1_280);
    await page.evaluate(openAll);
    const text = await page.evaluate<string>("document.querySelector('main').textContent");
    for (const one of HOSTILE) expect(text).toContain(visible(one));
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u2028]/u);
    await page.context().close();
  });

  it("never changes the structure, whatever the name", () => {
    const part = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 12 }), fc.string());
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("").slice(0, 40) || "x");
    const structure = (text: string) => {
      const { elements, comments } = seenInHtml(html(planNamed(text)));
      // Attributes may have the name, and only there where it is expected.
      return { comments, elements: elements.map((one) => one.replace(/ data-pool="(\\.|[^"])*"/, "")) };
    };
    const usual = structure("x");
    fc.assert(
      fc.property(name, (text) => {
        expect(structure(text)).toEqual(usual);
      }),
      { numRuns: 150 },
    );
  });
});

function planNamed(name: string): Plan {
  return planOf(
    [
      creation(name, name, name, 10_000),
      operation({ kind: "organization.update", address: `${name}2`, before: { name }, after: { name: `${name}!` } }),
    ],
    {
      pools: [{ address: name, before: nothing, after: { ...nothing, allocated: 10_000 }, countsOn: 0 }],
      pending: [{ address: name, kind: "owner.transfer", waitsFor: name, until: null }],
      warnings: [{ code: "odd", rule: null, address: name, message: `odd: ${visible(name)}`, places: [] }],
      unmanaged: [name],
    },
  );
}

describe("the page of a large plan", () => {
  const large = (): Plan => ({
    ...manyCreations(20_000, () => WIDE_NAME),
    warnings: manyProblems(10_000, "line\n".repeat(500)),
    pending: Array.from({ length: 10_000 }, (_, index) => ({
      ...{ address: `c-${index}`, kind: `kind-${index % 900}`, waitsFor: WIDE_NAME, until: null },
    })),
    unmanaged: Array.from({ length: 10_000 }, (_, index) => `u-${index}`),
  });

  it("is bounded, says what it leaves out, and opens", async () => {
    const text = html(large(), largeTrees());
    expect(Buffer.byteLength(text)).toBeLessThan(4_000_000);
    const { page, complaints } = await shown(text, 1_280);
    expect(await page.getByRole("heading", { name: "Operations" }).count()).toBe(1);
    expect(await page.locator("details").count()).toBe(1_000);
    expect(
      await page.getByText("… and 19,000 more organizations: 19,000 created, 190,000,000 credits granted.").count(),
    ).toBe(1);
    expect(await page.locator("svg.tree g[data-key]").count()).toBeLessThan(160);
    expect(await page.locator("svg.tree text.more").count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);
});
