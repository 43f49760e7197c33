/**
 * Where things of a YAML text begin and end, as far as edits need to know: lines, indentation, and what belongs to a node. Offsets are into the
 * text that was parsed.
 */
import { isAlias, isCollection, isScalar, type Node, type Pair, type YAMLMap } from "yaml";

/** One replacement in a text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes the replacements of a text; those at one place follow each other as they come. None may overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, index) => ({ ...splice, index }));
  ordered.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let result = "";
  let at = 0;
  for (const { start, end, text: next } of ordered) {
    if (start < at) throw new Error("two edits overlap");
    result += text.slice(at, start) + next;
    at = end;
  }
  return result + text.slice(at);
}

export function startOf({ range }: Node): number {
  if (!range) throw new Error("a node that was parsed has a range");
  return range[0];
}

/** Where a node's own text ends, without comments and space after it. */
export function endOf(node: Node): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    const inner = isPairLike(last) ? (isWritten(last.value) ? last.value : last.key) : last;
    if (isNodeLike(inner)) return endOf(inner);
  }
  if (!node.range) throw new Error("a node that was parsed has a range");
  return node.range[1];
}

/** Where the line ends that an offset is on; its line feed included. What ends in a line feed is at the end of its line. */
export function lineEnd(text: string, offset: number, from: number): number {
  if (offset > from && text[offset - 1] === "\n") return offset;
  const found = text.indexOf("\n", offset);
  return found < 0 ? text.length : found + 1;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** What stands before an offset on its line. */
export function before(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}

/** Where the anchor and tag before a node begin; its own start where it has none on its line. */
export function propertiesStart(text: string, node: Node): number {
  const start = startOf(node);
  const found = /(?:[&!][^\s,[\]{}]*[ \t]+)+$/.exec(before(text, start));
  return found ? start - found[0].length : start;
}

/** How lines of a text end. */
export function lineFeedOf(text: string): "\n" | "\r\n" {
  const at = text.indexOf("\n");
  return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}

interface PairLike {
  readonly key: unknown;
  readonly value: unknown;
}

export function isPairLike(value: unknown): value is PairLike {
  return typeof value === "object" && value !== null && "key" in value && "value" in value && !("range" in value);
}

export function isNodeLike(value: unknown): value is Node {
  return isScalar(value) || isAlias(value) || isCollection(value);
}

/** Whether a value has any text: what is left out has none. */
export function isWritten(value: unknown): value is Node {
  return (
    isNodeLike(value) && !(isScalar(value) && value.range && value.range[0] === value.range[1] && value.source === "")
  );
}

/** The key of a pair; undefined where it is none that is written as text. */
export function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** Where an entry of a map begins. */
export function pairStart(item: unknown): number {
  if (isPairLike(item) && isWritten(item.key)) return startOf(item.key);
  throw new Error("an entry that was parsed has a key");
}

/** Where an entry of a map ends, be it without a value. */
export function pairEnd(text: string, item: unknown): number {
  if (isPairLike(item) && isWritten(item.value)) return endOf(item.value);
  if (isPairLike(item) && isWritten(item.key)) return afterColon(text, item.key);
  throw new Error("an entry that was parsed has a key");
}

/** The end of a pair without a value. */
export function afterColon(text: string, key: Node): number {
  const end = endOf(key);
  const colon = /^[ \t]*:/.exec(text.slice(end, end + 100));
  return colon ? end + colon[0].length : end;
}

/** How far an offset is from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
