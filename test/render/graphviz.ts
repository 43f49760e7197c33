/** Graphviz itself (as WebAssembly) reads DOT and draws it: what stands in the picture. Not a test itself. */
import { instance } from "@viz-js/viz";
import { XmlDocument, type XmlElement } from "libxml2-wasm";

const graphviz = await instance();

/** What is drawn. */
export interface Drawn {
  readonly title: string;
  /** Lines of text in boxes, by the name of the box. */
  readonly boxes: Readonly<Record<string, readonly string[]>>;
  /** Titles of frames. */
  readonly frames: readonly string[];
  /** `n0->n1`. */
  readonly arrows: readonly string[];
}

/** WebAssembly has no fonts to measure letters with: how wide boxes are is guessed, and nothing else. */
const ON_FONTS = /no hard-coded metrics|no value for width/;
const SVG = { s: "http://www.w3.org/2000/svg" };

/** Draws a graph. @throws what Graphviz has to say, also where it is a warning, but for fonts */
export function drawn(dot: string): Drawn {
  const result = graphviz.render(dot, { format: "svg" });
  const said = result.errors.filter(({ message }) => !ON_FONTS.test(message));
  if (result.status !== "success" || said.length > 0) throw new Error(JSON.stringify(result.errors));
  using document = XmlDocument.fromString(result.output);
  const all = (of: string): XmlElement[] => document.root.find(`//s:g[@class='${of}']`, SVG).filter(isElement);
  const titleOf = (shape: XmlElement) => shape.get("s:title", SVG)?.content ?? "";
  return {
    title: all("graph").flatMap(textsOf).join(""),
    boxes: Object.fromEntries(all("node").map((node) => [titleOf(node), textsOf(node)])),
    frames: all("cluster").flatMap(textsOf),
    arrows: all("edge").map(titleOf),
  };
}

function textsOf(shape: XmlElement): string[] {
  // Graphviz keeps blanks that follow each other apart by making them no-break spaces.
  return shape.find("s:text", SVG).map(({ content }) => content.replaceAll("\u00a0", " "));
}

function isElement(node: { readonly content: string }): node is XmlElement {
  return "get" in node;
}
