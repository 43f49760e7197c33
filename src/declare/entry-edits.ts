/**
 * Entries of a map or a list that come and go: what is replaced in the text for that. Block and flow, with the comments and commas of the others
 * left as they are.
 */
import { isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import {
  afterColon,
  before,
  columnOf,
  endOf,
  isWritten,
  lineEnd,
  lineStart,
  pairEnd,
  pairStart,
  propertiesStart,
  type Splice,
  startOf,
} from "./edit-layout.ts";
import { type EditedDocument, Obstacle } from "./edited-document.ts";

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly isRemoved: boolean;
}

/** Fields of a map that keeps at least one go. @throws Obstacle */
export function withoutPairs({ text }: EditedDocument, node: YAMLMap, removed: readonly Pair[]): Splice[] {
  const entries = node.items.map((pair): Entry => {
    if (!isScalar(pair.key)) throw new Obstacle(ALIAS_KEY);
    const end = isWritten(pair.value) ? endOf(pair.value) : afterColon(text, pair.key);
    return { start: startOf(pair.key), end, isRemoved: removed.includes(pair) };
  });
  return removals(text, entries, node.flow === true);
}

/** Items of a list that keeps at least one go. @throws Obstacle */
export function withoutItems({ text }: EditedDocument, node: YAMLSeq, removed: readonly Node[]): Splice[] {
  const entries = node.items.map((item): Entry => {
    if (!isWritten(item)) throw new Obstacle(LEFT_OUT);
    const start = propertiesStart(text, item);
    const dash = node.flow === true ? "" : dashBefore(text, start);
    return { start: start - dash.length, end: endOf(item), isRemoved: removed.includes(item) };
  });
  return removals(text, entries, node.flow === true);
}

function removals(text: string, entries: readonly Entry[], isFlow: boolean): Splice[] {
  return entries.flatMap((entry, index) => {
    if (!entry.isRemoved) return [];
    if (isFlow) return removalFromFlow(text, entries, index);
    const next = entries[index + 1];
    if (before(text, entry.start).trim() === "")
      return [{ start: lineStart(text, entry.start), end: lineEnd(text, entry.end, entry.start), text: "" }];
    // The first field of an item, beside its dash: the next takes its place.
    if (index === 0 && next && /^[ \t]*(?:-[ \t]+)+$/.test(before(text, entry.start)))
      return [{ start: entry.start, end: next.start, text: "" }];
    throw new Obstacle("it shares its line with something else");
  });
}

function removalFromFlow(text: string, entries: readonly Entry[], index: number): Splice[] {
  const [previous, entry, next] = [entries[index - 1], entries[index], entries[index + 1]];
  if (!entry) return [];
  const tail = /^[ \t]*,?[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.exec(text.slice(entry.end));
  if (before(text, entry.start).trim() === "" && tail && (next === undefined || tail[0].includes(",")))
    return [{ start: lineStart(text, entry.start), end: entry.end + tail[0].length, text: "" }];
  const isFirstKept = entries.slice(0, index).every(({ isRemoved }) => isRemoved);
  if (next && isFirstKept) return [{ start: entry.start, end: next.start, text: "" }];
  return previous ? [{ start: previous.end, end: entry.end, text: "" }] : [];
}

/** A field comes after another of a block map. @throws Obstacle */
export function withPairAfter(document: EditedDocument, node: YAMLMap, previous: Pair, added: string): Splice {
  const { text } = document;
  const [first] = node.items;
  const indent = " ".repeat(columnOf(text, pairStart(first)));
  return newLine(document, lineEnd(text, pairEnd(text, previous), pairStart(previous)), indent + added);
}

/** Items come at the end of a list; or fields at that of a map in brackets. `removed` go at the same time; one stays at least. @throws Obstacle */
export function appended(
  document: EditedDocument,
  node: YAMLMap | YAMLSeq,
  removed: readonly unknown[],
  added: readonly string[],
): Splice[] {
  if (added.length === 0) return [];
  const { text } = document;
  const last = node.items.at(-1);
  if (node.flow === true) return appendedToFlow(document, node, removed, added);
  if (!isWritten(last)) throw new Obstacle(LEFT_OUT);
  const start = propertiesStart(text, last);
  const dash = dashBefore(text, start);
  const indent = " ".repeat(columnOf(text, start - dash.length));
  return added.map((one) => newLine(document, lineEnd(text, endOf(last), start), indent + dash + one));
}

function appendedToFlow(
  document: EditedDocument,
  node: YAMLMap | YAMLSeq,
  removed: readonly unknown[],
  added: readonly string[],
): Splice[] {
  const { text } = document;
  const last = node.items.findLast((item) => !removed.includes(item));
  const end = isWritten(last) ? endOf(last) : pairEnd(text, last);
  const tail = last === node.items.at(-1) ? text.slice(end, endOf(node) - 1) : "";
  const comma = tail.replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length)).indexOf(",");
  if (!tail.includes("\n")) {
    const at = comma >= 0 ? end + comma + 1 : end;
    return [{ start: at, end: at, text: `${comma >= 0 ? "" : ","} ${added.join(", ")}` }];
  }
  const start = isWritten(last) ? startOf(last) : pairStart(last);
  const indent = before(text, start).trim() === "" ? before(text, start) : " ".repeat(columnOf(text, start));
  const lines = added.join(`,${document.lineFeed}${indent}`);
  return [
    ...(comma < 0 ? [{ start: end, end, text: "," }] : []),
    newLine(document, lineEnd(text, end, end), `${indent}${lines}${comma < 0 ? "" : ","}`),
  ];
}

/** A line of its own, at the beginning of another or at the end of the text. */
function newLine({ text, lineFeed }: EditedDocument, at: number, line: string): Splice {
  const isAfterBreak = at === 0 || text[at - 1] === "\n";
  return { start: at, end: at, text: isAfterBreak ? line + lineFeed : lineFeed + line };
}

function dashBefore(text: string, start: number): string {
  const dash = /-[ \t]+$/.exec(before(text, start));
  if (!dash) throw new Obstacle("an item of the list does not stand beside its dash");
  return dash[0];
}

/** Why an item without text stays as it is. */
export const LEFT_OUT = "an item of the list is left out";
const ALIAS_KEY = "a key stands there by an alias";
