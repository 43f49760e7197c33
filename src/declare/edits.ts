/**
 * Edits of one YAML document that leave everything else as it is, byte for byte: comments, quotes, indentation, order, line ends. A place is
 * given what it is to say; what of that it says already is not touched.
 *
 * The `yaml` library says where things are; the text is changed by replacing pieces of it. Rejected: its `toString`, which lays a
 * whole document out anew; whoever reads the change would see lines that nobody changed.
 */
import {
  isAlias,
  isCollection,
  isScalar,
  isSeq,
  isMap as isYamlMap,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { cutOut, pastedInto } from "./child-edits.ts";
import { endOf, isWritten, keyOf, lineEnd, lineStart, propertiesStart, type Splice, startOf } from "./edit-layout.ts";
import { EditedDocument, Obstacle } from "./edited-document.ts";
import { appended, LEFT_OUT, withoutItems, withoutPairs, withPairAfter } from "./entry-edits.ts";
import { flowText, quotedLike } from "./flow-text.ts";
import { isMap, type YamlMap } from "./map.ts";
import { shapeOf } from "./shape.ts";

/** How items of a list are told apart; its place where nothing does. */
type Identity = (item: unknown) => string | undefined;

export class DocumentEdits {
  readonly #document: EditedDocument;
  readonly #at: number;
  #splices: Splice[] = [];
  /** Nodes whose text goes; anchors in them are needed elsewhere, perhaps. */
  #gone: Node[] = [];

  /** Of a document that stands in a text at an offset. @throws Obstacle */
  constructor(text: string, at: number) {
    this.#document = new EditedDocument(text);
    this.#at = at;
  }

  /** Makes a map at a path say what it is to say. `data` is what it says now. @throws Obstacle, with nothing changed */
  patch(path: readonly string[], data: YamlMap, target: YamlMap): void {
    const [splices, gone] = [this.#splices, this.#gone];
    this.#splices = [...splices];
    this.#gone = [...gone];
    try {
      const node = this.#document.nodeAt(path);
      if (!isYamlMap(node)) throw new Obstacle("it stands there by an alias");
      this.#patchMap(node, data, target, path.length === 0 || path.at(-2) === "children" ? ORGANIZATION : undefined);
    } catch (error) {
      this.#splices = splices;
      this.#gone = gone;
      throw error;
    }
  }

  /** Gives a key of a map another name. @throws Obstacle */
  rename(path: readonly string[], key: string): void {
    const pair = this.#document.pairAt(path);
    if (!isScalar(pair.key)) throw new Obstacle("its key stands there by an alias");
    this.#replaceScalar(pair.key, key);
  }

  /** Takes an entry of `children` out, with the comments right above it; answers its lines, indented by nothing. @throws Obstacle */
  cut(path: readonly string[]): string {
    const { lines, splice } = cutOut(this.#document, path);
    this.#splices.push(splice);
    return lines;
  }

  /** Puts entries, indented by nothing, at the end of the `children` of an organization. False where there is no place for a block. */
  addChildren(path: readonly string[], entries: string): boolean {
    const splice = pastedInto(this.#document, path, entries);
    if (splice) this.#splices.push(splice);
    return splice !== undefined;
  }

  /** All replacements, in offsets of the file. @throws Obstacle where an anchor goes that is used elsewhere */
  finish(): Splice[] {
    const splices = [...this.#splices, ...this.#document.keptAnchors(this.#gone)];
    return splices.map(({ start, end, text }) => ({ start: start + this.#at, end: end + this.#at, text }));
  }

  #patch(node: Node, data: unknown, target: unknown, shape: Shape): void {
    if (same(data, target)) return;
    const isShared = this.#document.isShared(node);
    if (isYamlMap(node) && isMap(data) && isMap(target) && !isShared && Object.keys(target).length > 0)
      this.#patchMap(node, data, target, shape);
    else if (isSeq(node) && Array.isArray(data) && Array.isArray(target) && !isShared && target.length > 0)
      this.#patchList(node, data, target, shape);
    else if (isScalar(node) && typeof target === "string") this.#replaceScalar(node, target);
    else this.#replace(node, target);
  }

  #patchMap(node: YAMLMap, data: YamlMap, target: YamlMap, shape: Shape): void {
    const removed: Pair[] = [];
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key === undefined || !Object.hasOwn(data, key)) continue;
      if (!Object.hasOwn(target, key)) removed.push(pair);
      else if (!same(data[key], target[key])) {
        if (!isWritten(pair.value)) throw new Obstacle(`nothing stands at ${key}`);
        this.#patch(pair.value, data[key], target[key], shapeBelow(shape, key));
      }
    }
    const added = Object.keys(target).filter((key) => !Object.hasOwn(data, key));
    if (isReplaced(node, removed.length, added.length)) {
      this.#replace(node, target);
      return;
    }
    if (removed.length > 0) this.#splices.push(...withoutPairs(this.#document, node, removed));
    for (const { value } of removed) if (isWritten(value)) this.#gone.push(value);
    this.#splices.push(...this.#addedPairs(node, removed, added, target, shape));
  }

  #patchList(node: YAMLSeq, data: readonly unknown[], target: readonly unknown[], shape: Shape): void {
    const identity: Identity = shape === USERS ? emailOf : (item) => (typeof item === "string" ? item : undefined);
    const wanted = new Map(target.map((item) => [identity(item), item]));
    const known = data.map(identity);
    const isSet = wanted.size === target.length && !wanted.has(undefined) && !known.includes(undefined);
    if (!isSet || node.items.length !== data.length || new Set(known).size !== known.length) {
      this.#replace(node, target);
      return;
    }
    const removed: Node[] = [];
    for (const [index, item] of node.items.entries()) {
      if (!isWritten(item)) throw new Obstacle(LEFT_OUT);
      const to = wanted.get(known[index]);
      if (to === undefined) removed.push(item);
      else this.#patch(item, data[index], to, shape === USERS ? USER : undefined);
    }
    const added = target.filter((item) => !known.includes(identity(item)));
    if (isReplaced(node, removed.length, added.length)) {
      this.#replace(node, target);
      return;
    }
    if (removed.length > 0) this.#splices.push(...withoutItems(this.#document, node, removed));
    this.#gone.push(...removed);
    this.#splices.push(...appended(this.#document, node, removed, added.map(rendered)));
  }

  /** Fields come: each after those that the canonical order has before it; in brackets, at the end. */
  #addedPairs(
    node: YAMLMap,
    removed: readonly Pair[],
    added: readonly string[],
    target: YamlMap,
    shape: Shape,
  ): Splice[] {
    const textOf = (key: string) => `${rendered(key)}: ${rendered(target[key])}`;
    if (node.flow === true) return appended(this.#document, node, removed, added.map(textOf));
    return added.flatMap((key) => {
      const previous =
        node.items.findLast((pair) => rankOf(shape, keyOf(pair)) <= rankOf(shape, key)) ?? node.items.at(-1);
      return previous ? [withPairAfter(this.#document, node, previous, textOf(key))] : [];
    });
  }

  #replaceScalar(node: Scalar, value: string): void {
    const quotes = node.type === Scalar.QUOTE_SINGLE ? "single" : node.type === Scalar.QUOTE_DOUBLE ? "double" : "none";
    if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL) this.#replace(node, value);
    else this.#put(node, quotedLike(quotes, value));
  }

  #replace(node: Node, target: unknown): void {
    const said = rendered(target);
    const { text } = this.#document;
    if (isCollection(node) && node.flow !== true) {
      // A block begins on the line after its key; in its place the value stands beside it.
      const start = startOf(node);
      const head = /[ \t]*(?:#[^\n]*)?\r?\n[ \t]*$/.exec(text.slice(0, start));
      const gap = text.slice(0, start).match(/:((?:[ \t]*(?:#[^\n]*)?\r?\n)+[ \t]*)$/);
      if (!head || !gap?.[1] || ("anchor" in node && node.anchor))
        throw new Obstacle("it is a block that is needed elsewhere, or stands in an unusual way");
      const begin = start - gap[1].length;
      this.#gone.push(node);
      const end = endOf(node);
      this.#splices.push({ start: begin, end: begin, text: ` ${said}` });
      const last = lineEnd(text, end, start);
      this.#splices.push({ start: lineStart(text, start), end: last, text: "" });
      return;
    }
    this.#put(node, said);
  }

  /** Another text in the place of a scalar, an alias or what stands in brackets, without its anchor and tag. */
  #put(node: Node, said: string): void {
    const { text, lineFeed } = this.#document;
    this.#gone.push(node);
    const start = isAlias(node) ? startOf(node) : propertiesStart(text, node);
    const isBlock = isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
    const end = endOf(node);
    const next = isBlock && text[end - 1] === "\n" ? said + lineFeed : said;
    this.#splices.push({ start, end, text: next });
  }
}

/** Whether nothing of a collection is kept; of a block, lines can come where all others go. */
function isReplaced({ items, flow }: YAMLMap | YAMLSeq, removed: number, added: number): boolean {
  return removed === items.length && (removed === 0 || added === 0 || flow === true);
}

function rendered(value: unknown): string {
  const text = flowText(value);
  if (text === undefined) throw new Obstacle("it has a value that never stands in a file, such as a secret");
  return text;
}

/** What is known of how a map or a list is laid out. */
type Shape = typeof ORGANIZATION | typeof USERS | typeof USER | undefined;
const ORGANIZATION = "organization";
const USERS = "users";
const USER = "user";

function shapeBelow(shape: Shape, key: string): Shape {
  return shape === ORGANIZATION && key === "users" ? USERS : undefined;
}

let ranks: ReadonlyMap<string, number> | undefined;

/** The place of a field in the canonical order; everything is last where there is none. */
function rankOf(shape: Shape, key: string | undefined): number {
  if (shape !== ORGANIZATION) return 0;
  ranks ??= new Map([...(shapeOf("Distributor").fields?.keys() ?? [])].map((name, index) => [name, index]));
  return ranks.get(key ?? "") ?? ranks.size;
}

function emailOf(item: unknown): string | undefined {
  return isMap(item) && typeof item.email === "string" ? item.email.trim().toLowerCase() : undefined;
}

/** Whether two values of data are the same; symbols, which stand for secrets, only where they are one. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}
