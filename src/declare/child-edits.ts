/**
 * Entries of `children`, whole: one is cut out of its block with the comments in it and right above it, or put into another. Lines travel indented
 * by nothing.
 */
import { isAlias, isMap, isScalar } from "yaml";
import {
  before,
  columnOf,
  endOf,
  isWritten,
  lineEnd,
  lineStart,
  pairEnd,
  pairOf,
  pairStart,
  type Splice,
  startOf,
} from "./edit-layout.ts";
import { aliasesIn, anchoredIn, type EditedDocument, Obstacle } from "./edited-document.ts";

/** Lines that are cut out, and what that replaces. */
export interface CutOut {
  readonly lines: string;
  readonly splice: Splice;
}

/** Takes an entry of a block map out. @throws Obstacle */
export function cutOut(document: EditedDocument, path: readonly string[]): CutOut {
  const { text } = document;
  const above = document.nodeAt(path.slice(0, -1));
  const { key, value } = document.pairAt(path);
  if (!isMap(above) || above.flow === true || !isScalar(key) || !isWritten(value)) throw new Obstacle(BY_HAND);
  if (isAlias(value) || anchoredIn(value).length + aliasesIn(value).length > 0)
    throw new Obstacle(`it has anchors or aliases: ${BY_HAND}`);
  const start = startOf(key);
  const indent = before(text, start);
  if (indent.trim() !== "") throw new Obstacle(BY_HAND);
  const end = lineEnd(text, endOf(value), start);
  const first = commentsStart(text, lineStart(text, start), indent);
  const lines = text.slice(first, end).replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");
  if (lines.some((line) => line.trim() !== "" && !line.startsWith(indent))) throw new Obstacle(BY_HAND);
  const from = above.items.length > 1 ? first : fieldStart(document, path.slice(0, -1));
  return {
    lines: `${lines.map((line) => line.slice(indent.length)).join("\n")}\n`,
    splice: { start: from, end, text: "" },
  };
}

/** Where the comments begin that stand right above a line. */
function commentsStart(text: string, line: number, indent: string): number {
  let first = line;
  for (let above = lineStart(text, first - 1); first > 0; above = lineStart(text, first - 1)) {
    if (!text.slice(above, first).startsWith(`${indent}#`)) break;
    first = above;
  }
  return first;
}

/** The last entry of `children` takes the field along. */
function fieldStart(document: EditedDocument, path: readonly string[]): number {
  const holder = document.nodeAt(path.slice(0, -1));
  const { key } = document.pairAt(path);
  if (!isMap(holder) || !isScalar(key) || holder.items.length === 1) throw new Obstacle(BY_HAND);
  return lineStart(document.text, startOf(key));
}

/** Puts entries at the end of the `children` of an organization; undefined where there is no place for a block. */
export function pastedInto(document: EditedDocument, path: readonly string[], entries: string): Splice | undefined {
  const { text } = document;
  const node = document.nodeAt(path);
  const first = isMap(node) ? node.items[0] : undefined;
  if (!isMap(node) || node.flow === true || !first || !isScalar(first.key)) return undefined;
  const pair = pairOf(node, "children");
  if (!pair) {
    const lines = `children:\n${indented(entries, 2)}`;
    return linesAfter(document, node.items.at(-1), indented(lines, columnOf(text, startOf(first.key))));
  }
  const { value } = pair;
  if (!isMap(value) || value.flow === true || value.anchor) return undefined;
  const [child] = value.items;
  if (!child || !isScalar(child.key)) return undefined;
  return linesAfter(document, value.items.at(-1), indented(entries, columnOf(text, startOf(child.key))));
}

function linesAfter({ text, lineFeed }: EditedDocument, last: unknown, lines: string): Splice {
  const at = lineEnd(text, pairEnd(text, last), pairStart(last));
  const isAfterBreak = at === 0 || text[at - 1] === "\n";
  const next = lines.replaceAll("\n", lineFeed);
  return { start: at, end: at, text: isAfterBreak ? next : lineFeed + next.slice(0, next.length - lineFeed.length) };
}

function indented(lines: string, columns: number): string {
  return lines.replace(/^(?=[^\n])/gm, " ".repeat(columns));
}

const BY_HAND = "cut it out there and put it below its distributor by hand";
