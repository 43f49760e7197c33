/** Trees as drawings that stand by themselves: XML that browsers show, as a document and as an image; bounded, whatever the tree. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visible } from "../../src/render/escape.ts";
import { rowsOf } from "../../src/render/html/tree-rows.ts";
import { treeSvg } from "../../src/render/html.ts";
import type { Node } from "../../src/wire/generated/tree.ts";
import { opened, startChromium } from "../browser/chromium.ts";
import { HOSTILE, node, treesOfEveryKind, WIDE_NAME } from "./plans.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "allot-drawings-"));
  browser = await startChromium();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const drawn = (root: Node | null) => treeSvg({ formatVersion: 1, root });
const root = (children: Node[], of: Partial<Node> = {}) => node("rlc", { kind: "Distributor", children, ...of });

function fileOf(text: string): string {
  const file = join(folder, "tree.svg");
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

/** What an XML parser makes of a drawing: names of its elements, and texts of its titles. */
interface Parsed {
  readonly fault: string | null;
  readonly elements: readonly string[];
  readonly titles: readonly string[];
}

/** Parsed by the browser as XML, all at once. */
async function parsed(texts: readonly string[]): Promise<Parsed[]> {
  const { page } = await opened(browser, "about:blank");
  const answer = await page.evaluate<Parsed[]>(`(${JSON.stringify(texts)}).map((text) => {
    const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      fault: drawing.querySelector("parsererror")?.textContent ?? null,
      elements: [...drawing.querySelectorAll("*")].map(({ namespaceURI, localName }) => namespaceURI + " " + localName),
      titles: [...drawing.querySelectorAll("title")].map(({ textContent }) => textContent),
    };
  })`);
  await page.context().close();
  return answer;
}

describe("a tree as a drawing", () => {
  it("has a row for every organization, with its credits in figures and as a bar, and a legend", async () => {
    await expect(drawn(treesOfEveryKind().after.root)).toMatchFileSnapshot("golden/tree.svg");
  });

  it("is shown by a browser as a document of its own, which asks for nothing and complains of nothing", async () => {
    const url = fileOf(drawn(treesOfEveryKind().after.root));
    const { page, requests, complaints } = await opened(browser, url, { colorScheme: "dark" });
    expect({ requests, complaints }).toEqual({ requests: [url], complaints: [] });
    const image = page.getByRole("img", { name: "Credits of rlc, RLC Inc." });
    expect(await image.boundingBox()).toMatchObject({ width: 760 });
    const colourOf = (query: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector("${query}")).fill`);
    expect([await colourOf(".ground"), await colourOf(".key")]).toEqual(["rgb(13, 17, 23)", "rgb(240, 246, 252)"]);
    await page.context().close();
  });

  it("is shown as an image of a page, at its size", async () => {
    const url = fileOf(drawn(treesOfEveryKind().after.root));
    const page = join(folder, "image.html");
    writeFileSync(page, `<img src="${url}" alt="">`);
    const { page: window } = await opened(browser, pathToFileURL(page).href);
    expect(await window.evaluate("document.images[0].naturalWidth")).toBe(760);
    expect(await window.evaluate("document.images[0].naturalHeight")).toBe(14 * 38 + 40);
    await window.context().close();
  });

  it("says that there is no tree", async () => {
    const [none] = await parsed([drawn(null)]);
    expect(none).toMatchObject({ fault: null, titles: ["There is no tree yet"] });
    expect(drawn(null)).toContain("`allot apply` creates it");
  });

  it("is XML with the same elements, whatever the names (language-12)", async () => {
    const part = fc.oneof(fc.constantFrom(...HOSTILE, "\ufffe\uffff"), fc.string({ unit: "binary", maxLength: 12 }));
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `x${parts.join("")}`.slice(0, 30));
    const names = fc.sample(name, 300).concat(HOSTILE.map((text) => `x${text}`.slice(0, 30)));
    const [usual, ...all] = await parsed(["x", ...names].map((text) => drawn(root([node(text, { name: text })]))));
    expect(usual?.fault).toBeNull();
    for (const [index, { fault, elements, titles }] of all.entries()) {
      const shown = visible(names[index] ?? "");
      expect(fault, shown).toBeNull();
      // A long key leaves no room for a name.
      expect(new Set(elements), shown).toEqual(new Set(usual?.elements));
      expect(titles.at(-1), shown).toContain(`${shown}  ${shown}: 10,000 allocated`);
    }
  });

  it("keeps names off the figures, however wide their letters", async () => {
    const letters = ["W", "M", "A", "n", "0", "@", "w ", "ACME INDUSTRIES GMBH ", "Щ", "名", "🏠", "é"];
    const all = letters.map((letter, index) => node(`k${index}`, { name: letter.repeat(100), phase: "draining" }));
    const { page } = await opened(browser, fileOf(drawn(root([...all, node("m".repeat(60)), node("w-".repeat(30))]))));
    const touching = await page.evaluate<string[]>(
      `[...document.querySelectorAll("[data-key]")].filter((row) => {
        const [label, amount] = [...row.querySelectorAll("text")].map((one) => one.getBoundingClientRect());
        return label.right > amount.left;
      }).map((row) => row.dataset.key)`,
    );
    expect(touching).toEqual([]);
    await page.context().close();
  });

  it("draws bars as long as the figures", () => {
    const half = node("half", { allocated: 250_000, used: 100_000, held: 50_000, available: 100_000 });
    const text = drawn(root([half], { allocated: 500_000, available: 0 }));
    const drawing = text.slice(text.indexOf('data-key="half"'), text.indexOf('class="legend"'));
    const widths = [...drawing.matchAll(/class="(used|held|free)" x="[\d.]+" y="\d+" width="([\d.]+)"/g)];
    const whole = 760 - 2 * 8 - 16;
    expect(widths.map(([, part, width]) => [part, Math.round((Number(width) / whole) * 1_000)])).toEqual([
      ["used", 200],
      ["held", 100],
      ["free", 200],
    ]);
  });
});

describe("which organizations are drawn", () => {
  const wide = root(Array.from({ length: 5_000 }, (_, index) => node(`c-${index}`, { name: WIDE_NAME })));
  const both = root(
    Array.from({ length: 300 }, (_, index) =>
      node(`c-${index}`, { children: Array.from({ length: 300 }, (_, below) => node(`c-${index}-${below}`)) }),
    ),
  );
  let chain = node("c-5000");
  for (let depth = 4_999; depth > 0; depth -= 1) chain = node(`c-${depth}`, { children: [chain] });
  const deep = root([chain]);
  const trees = [
    ["wide", wide, 5_001],
    ["wide and deep", both, 90_301],
    ["as deep as it is large", deep, 5_001],
  ] as const;

  it.each(trees)("is bounded in a tree that is %s, and all that are not are counted", (_, tree, organizations) => {
    const rows = rowsOf(tree, { most: 500 });
    expect(rows.length).toBeLessThan(1_001);
    expect(rows.filter(({ kind }) => kind === "organization").length).toBeGreaterThan(100);
    expect(rows.filter(({ kind }) => kind === "organization").length).toBeLessThanOrEqual(500);
    const counted = rows.reduce((sum, row) => sum + (row.kind === "more" ? row.organizations : 1), 0);
    expect(counted).toBe(organizations);
  });

  it("is all of a tree that fits", () => {
    const rows = rowsOf(treesOfEveryKind().after.root ?? node("none"), { most: 14 });
    expect(rows.map(({ kind }) => kind)).toEqual(Array.from({ length: 14 }, () => "organization"));
  });

  it("is what is wanted before others, with the way to it, in the order of the tree", () => {
    const rows = rowsOf(both, { most: 60, wanted: new Set(["c-299-299", "c-150"]) });
    const keys = rows.flatMap((row) => (row.kind === "organization" ? [row.node.key] : []));
    for (const key of ["rlc", "c-150", "c-299", "c-299-299"]) expect(keys).toContain(key);
    expect(keys.indexOf("c-150")).toBeLessThan(keys.indexOf("c-299"));
  });

  it("fits into its drawing, however deep", async () => {
    const { page } = await opened(browser, fileOf(drawn(deep)));
    const at = await page.evaluate<number[]>(
      `[...document.querySelectorAll("text, rect")].map((one) => one.getBoundingClientRect().right)`,
    );
    expect(Math.max(...at)).toBeLessThanOrEqual(760);
    await page.context().close();
  });
});
