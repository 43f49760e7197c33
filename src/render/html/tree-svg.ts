/**
 * A tree as a drawing: a row an organization, with its key, its name, its credits and a bar of them. All bars have one scale, so that
 * a drawing of the tree before can stand beside one of after.
 */
import type { Element } from "hast";
import { figure } from "../../model/canonical.ts";
import type { Node, Tree } from "../../wire/generated/tree.ts";
import { visible } from "../escape.ts";
import { type Fate, SIGNS } from "../operation-blocks.ts";
import { count } from "../values.ts";
import { barParts, barText, PARTS, pixels, scaleOf } from "./credit-bars.ts";
import { COLOURS, DRAWING } from "./drawing-style.ts";
import { cutDrawn, drawnWidth } from "./letters.ts";
import { svg, svgText } from "./nodes.ts";
import { type Row, rowsOf } from "./tree-rows.ts";

const ROW = 38;
const INDENT = 16;
/** Of the width, what indenting takes at most: deeper trees are indented less. */
const INDENTED = 0.4;
/** Of a letter at 13 pixels, about. */
const LETTER = 7.6;
/** Keys are bold, and so much wider. */
const BOLD = 1.15;
const MARGIN = 8;
const LEGEND = 24;

export interface DrawingOptions {
  readonly title: string;
  /** Pixels, at its natural size. */
  readonly width: number;
  /** Rows at most. */
  readonly most: number;
  /** Credits of the widest bar. @default the root's */
  readonly credits?: number;
  /** What becomes of organizations, by key: drawn before others, and marked. @default none */
  readonly fates?: ReadonlyMap<string, Fate>;
  /** Whether it says what the colours of its bars are; else its page does. @default false */
  readonly legend?: boolean;
}

/** A drawing of a tree. */
export function treeDrawing(root: Node, options: DrawingOptions): Element {
  const { title, width, most, credits = scaleOf([root]), fates = new Map(), legend = false } = options;
  const rows = rowsOf(root, { most, wanted: new Set(fates.keys()) });
  const foot = MARGIN + rows.length * ROW;
  const height = foot + MARGIN + (legend ? LEGEND : 0);
  const hidden = rows.reduce((sum, row) => sum + (row.kind === "more" ? row.organizations : 0), 0);
  // Every bar has the scale of those that are indented most.
  const deepest = rows.reduce((most, { depth }) => Math.max(most, depth), 0);
  const indent = Math.min(INDENT, (width * INDENTED) / Math.max(1, deepest));
  const widest = pixels(width - 2 * MARGIN - deepest * indent);
  const drawn = rows.filter(({ kind }) => kind === "organization").length;
  const left = hidden === 0 ? "" : `, ${figure(hidden)} more are counted`;
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", className: ["tree"] },
    svg("title", {}, title),
    svg("desc", {}, `${count(drawn, "organization")} with credits${left}.`),
    branches(rows, indent),
    rows.map((row, index) => rowOf(row, MARGIN + index * ROW, { width, credits, fates, widest, indent })),
    legend ? legendAt(foot) : undefined,
  );
}

/** What the colours of bars are, in one line. */
function legendAt(y: number): Element {
  let x = MARGIN;
  const parts = PARTS.map(({ part, words }) => {
    const from = x;
    x += 14 + words.length * LETTER + 12;
    return svg(
      "g",
      {},
      svg("rect", { className: [part], x: from, y: y + 6, width: 10, height: 10 }),
      svg("text", { className: ["name"], x: from + 14, y: y + 16 }, words),
    );
  });
  return svg("g", { className: ["legend"] }, parts);
}

/** The document of `allot tree --format svg`: a drawing that stands by itself. */
export function treeSvg({ root }: Tree): string {
  const [width, most] = [760, 500];
  const title = root === null ? "There is no tree yet" : `Credits of ${root.key}, ${root.name}`;
  const drawing =
    root === null
      ? svg("svg", { viewBox: `0 0 ${width} 60`, width, height: 60, role: "img" }, svg("title", {}, title))
      : treeDrawing(root, { title, width, most, legend: true });
  const [heading, ...rest] = drawing.children;
  const said = svg(
    "text",
    { className: ["name"], x: MARGIN, y: 34 },
    "There is no tree yet: `allot apply` creates it.",
  );
  drawing.children = [
    ...(heading ? [heading] : []),
    svg("style", {}, `${COLOURS}${DRAWING}`.replaceAll("\n", "")),
    svg("rect", { className: ["ground"], width: "100%", height: "100%" }),
    ...(root === null ? [said] : rest),
  ];
  return `${svgText(drawing)}\n`;
}

/** What places a row: `widest` is the width of a full bar, `indent` that of one level, in pixels. */
interface Placing extends Required<Pick<DrawingOptions, "width" | "credits" | "fates">> {
  readonly widest: number;
  readonly indent: number;
}

function rowOf(row: Row, y: number, { width, credits, fates, widest, indent }: Placing): Element {
  const x = pixels(MARGIN + row.depth * indent);
  if (row.kind === "more")
    return svg("text", { className: ["more"], x, y: y + 20 }, `… and ${count(row.organizations, "more organization")}`);
  const { node } = row;
  const fate = fates.get(node.key);
  const amount = figure(node.allocated);
  const sign = fate ? `${SIGNS[fate]} ` : "";
  const [key, name] = labels(node, width - x - MARGIN - drawnWidth(`${sign}${amount}`) - 2 * LETTER);
  const bar = { x, y: y + 21, width: widest, height: 8 };
  return svg(
    "g",
    { dataKey: node.key },
    svg("title", {}, `${node.key}  ${node.name}${notes(node)}: ${barText(node)}`),
    svg(
      "text",
      { x, y: y + 15 },
      fate ? svg("tspan", { className: [fate] }, sign) : undefined,
      svg("tspan", { className: fate ? ["key", fate] : ["key"] }, key),
      name === "" ? undefined : svg("tspan", { className: ["name"], dx: LETTER }, name),
    ),
    svg("text", { className: ["figure"], x: width - MARGIN, y: y + 15 }, amount),
    svg("rect", { className: ["rail"], ...bar }),
    barParts(node, { ...bar, credits }),
  );
}

/** Key and name in so many pixels; the key comes first. */
function labels(node: Node, room: number): readonly [key: string, name: string] {
  const key = cutDrawn(visible(node.key), room / BOLD);
  const left = room - drawnWidth(key) * BOLD - LETTER;
  return [key, left < 4 * LETTER ? "" : cutDrawn(visible(node.name) + notes(node), left)];
}

function notes({ phase, protected: isProtected }: Node): string {
  const told = [phase === "active" ? "" : phase, isProtected ? "protected" : ""].filter((note) => note !== "");
  return told.length === 0 ? "" : ` (${told.join(", ")})`;
}

/** Lines from each row to its parent's. */
function branches(rows: readonly Row[], indent: number): Element {
  const parents: number[] = [];
  const path = rows.map(({ depth }, index) => {
    const y = MARGIN + index * ROW;
    parents[depth] = y + 31;
    const from = parents[depth - 1];
    if (from === undefined || depth === 0) return "";
    const x = pixels(MARGIN + (depth - 1) * indent + Math.min(5, indent / 2));
    return `M${x} ${from}V${y + 11}H${pixels(x + Math.max(0, indent - 9))}`;
  });
  return svg("path", { className: ["branch"], d: path.join("") });
}
