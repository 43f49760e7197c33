/**
 * Edits of one YAML document that leave everything else as it is, byte for byte: comments, quotes, indentation, order, line ends. A place is
 * given what it is to say; what of that it says already is not touched.
 *
 * The `yaml` library says where things are; the text is changed by replacing pieces of it. Rejected: its `toString`, which lays a
 * whole document out anew; whoever reads the change would see lines that nobody changed.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isScalar,
  isSeq,
  isMap as isYamlMap,
  type Node,
  type Pair,
  parseAllDocuments,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import {
  before,
  endOf,
  isWritten,
  lineEnd,
  lineFeedOf,
  lineStart,
  propertiesStart,
  type Splice,
  startOf,
} from "./edit-layout.ts";
import { flowText, quotedLike } from "./flow-text.ts";
import { isMap, type YamlMap } from "./map.ts";
import { shapeOf } from "./shape.ts";

/** Why an edit cannot be made, in words that end a sentence. */
export class Obstacle extends Error {}

/** How items of a list are told apart; its place where nothing does. */
type Identity = (item: unknown) => string | undefined;

export class DocumentEdits {
  readonly #text: string;
  readonly #at: number;
  readonly #root: Node;
  readonly #lineFeed: string;
  readonly #aliases: readonly Alias[];
  #splices: Splice[] = [];
  /** Nodes whose text goes; anchors in them are needed elsewhere, perhaps. */
  #gone: Node[] = [];

  /** Of a document that stands in a text at an offset. @throws Obstacle */
  constructor(text: string, at: number) {
    if (/\r(?!\n)/.test(text)) throw new Obstacle("its lines end in a way that no editor writes any more");
    this.#text = text;
    this.#at = at;
    this.#lineFeed = lineFeedOf(text);
    this.#root = parsed(text);
    const aliases: Alias[] = [];
    visit(this.#root, { Alias: (_key, alias) => void aliases.push(alias) });
    this.#aliases = aliases;
  }

  /** Makes a map at a path say what it is to say. `data` is what it says now. @throws Obstacle, with nothing changed */
  patch(path: readonly string[], data: YamlMap, target: YamlMap): void {
    const [splices, gone] = [this.#splices, this.#gone];
    this.#splices = [...splices];
    this.#gone = [...gone];
    try {
      const node = this.nodeAt(path);
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
    const pair = this.pairAt(path);
    if (!isScalar(pair.key)) throw new Obstacle("its key stands there by an alias");
    this.#replaceScalar(pair.key, key);
  }

  /** Takes an entry of a block map out, with the comments right above it; answers its lines, indented by nothing. @throws Obstacle */
  cut(path: readonly string[]): string {
    const text = this.#text;
    const above = this.nodeAt(path.slice(0, -1));
    const pair = this.pairAt(path);
    if (!isYamlMap(above) || above.flow === true || !isScalar(pair.key) || !isWritten(pair.value))
      throw new Obstacle(BY_HAND);
    if (isAlias(pair.value) || pair.value.anchor || hasAnchorInside(pair.value) || hasAliasInside(pair.value))
      throw new Obstacle(`it has anchors or aliases: ${BY_HAND}`);
    const start = startOf(pair.key);
    const indent = before(text, start);
    if (indent.trim() !== "") throw new Obstacle(BY_HAND);
    let first = lineStart(text, start);
    for (let line = lineStart(text, first - 1); first > 0; line = lineStart(text, first - 1)) {
      if (!text.slice(line, first).startsWith(`${indent}#`)) break;
      first = line;
    }
    const end = lineEnd(text, endOf(pair.value), start);
    const lines = text.slice(first, end).replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");
    if (lines.some((line) => line.trim() !== "" && !line.startsWith(indent))) throw new Obstacle(BY_HAND);
    if (above.items.length > 1) this.#splices.push({ start: first, end, text: "" });
    else {
      const holder = this.nodeAt(path.slice(0, -2));
      const children = isYamlMap(holder) ? pairOf(holder, path.at(-2) ?? "") : undefined;
      if (!isYamlMap(holder) || !children || !isScalar(children.key) || holder.items.length === 1)
        throw new Obstacle(BY_HAND);
      // The last of them takes the field along.
      this.#splices.push({ start: lineStart(text, startOf(children.key)), end, text: "" });
    }
    return `${lines.map((line) => line.slice(indent.length)).join("\n")}\n`;
  }

  /** Puts entries, indented by nothing, at the end of the `children` of an organization. False where there is no place for a block. */
  addChildren(path: readonly string[], entries: string): boolean {
    const node = this.nodeAt(path);
    if (!isYamlMap(node) || node.flow === true) return false;
    const pair = pairOf(node, "children");
    const [first] = node.items;
    if (!first || !isScalar(first.key)) return false;
    const own = columnOf(this.#text, startOf(first.key));
    if (!pair) {
      const last = node.items.at(-1);
      const end = lineEnd(this.#text, pairEnd(this.#text, last), pairStart(last));
      this.#insertLines(end, `children:\n${indented(entries, 2)}`, own);
      return true;
    }
    const { value } = pair;
    if (!isYamlMap(value) || value.flow === true || value.anchor) return false;
    const [child] = value.items;
    const last = value.items.at(-1);
    if (!child || !isScalar(child.key)) return false;
    const end = lineEnd(this.#text, pairEnd(this.#text, last), pairStart(last));
    this.#insertLines(end, entries, columnOf(this.#text, startOf(child.key)));
    return true;
  }

  #insertLines(at: number, lines: string, indent: number): void {
    const isAfterBreak = at === 0 || this.#text[at - 1] === "\n";
    const text = indented(lines, indent).replaceAll("\n", this.#lineFeed);
    const next = isAfterBreak ? text : this.#lineFeed + text.slice(0, text.length - this.#lineFeed.length);
    this.#splices.push({ start: at, end: at, text: next });
  }

  /** All replacements, in offsets of the file. @throws Obstacle where an anchor goes that is used elsewhere */
  finish(): Splice[] {
    const splices = [...this.#splices, ...this.#keptAnchors()];
    return splices.map(({ start, end, text }) => ({ start: start + this.#at, end: end + this.#at, text }));
  }

  /** The node at a path. @throws Obstacle */
  nodeAt(path: readonly string[]): Node {
    if (path.length === 0) return this.#root;
    const { value } = this.pairAt(path);
    if (!isWritten(value)) throw new Obstacle("nothing stands there");
    return value;
  }

  /** The pair at a path. @throws Obstacle */
  pairAt(path: readonly string[]): Pair {
    const above = this.nodeAt(path.slice(0, -1));
    const pair = isYamlMap(above) ? pairOf(above, path.at(-1) ?? "") : undefined;
    if (!pair) throw new Obstacle("it stands there by an alias");
    return pair;
  }

  #patch(node: Node, data: unknown, target: unknown, shape: Shape): void {
    if (same(data, target)) return;
    const isShared = "anchor" in node && typeof node.anchor === "string" && this.#usesOf(node.anchor, node).length > 0;
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
    if (removed.length === node.items.length && removed.length > 0) {
      this.#replace(node, target);
      return;
    }
    if (removed.length > 0) this.#removePairs(node, removed);
    for (const key of added) this.#insertPair(node, removed, key, target[key], shape);
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
      if (!isWritten(item)) throw new Obstacle("an item of the list is left out");
      const to = wanted.get(known[index]);
      if (to === undefined) removed.push(item);
      else this.#patch(item, data[index], to, shape === USERS ? USER : undefined);
    }
    const added = target.filter((item) => !known.includes(identity(item)));
    if (removed.length === node.items.length) {
      this.#replace(node, target);
      return;
    }
    if (removed.length > 0) this.#removeItems(node, removed);
    for (const item of added) this.#append(node, removed, rendered(item));
  }

  #removePairs(node: YAMLMap, removed: readonly Pair[]): void {
    this.#removeEntries(
      node,
      node.items.map((pair) => {
        if (!isScalar(pair.key)) throw new Obstacle("a key stands there by an alias");
        return {
          start: startOf(pair.key),
          end: isWritten(pair.value) ? endOf(pair.value) : afterColon(this.#text, pair.key),
          pair,
        };
      }),
      (entry) => removed.includes(entry.pair),
    );
    for (const { value } of removed) if (isWritten(value)) this.#gone.push(value);
  }

  #removeItems(node: YAMLSeq, removed: readonly Node[]): void {
    const entries = node.items.flatMap((item) => {
      if (!isWritten(item)) throw new Obstacle("an item of the list is left out");
      const start = propertiesStart(this.#text, item);
      if (node.flow === true) return [{ start, end: endOf(item), item }];
      const dash = /-[ \t]+$/.exec(before(this.#text, start));
      if (!dash) throw new Obstacle("an item of the list does not stand beside its dash");
      return [{ start: start - dash[0].length, end: endOf(item), item }];
    });
    this.#removeEntries(node, entries, ({ item }) => removed.includes(item));
    this.#gone.push(...removed);
  }

  /** Of a collection that keeps at least one entry. */
  #removeEntries<Entry extends { readonly start: number; readonly end: number }>(
    node: YAMLMap | YAMLSeq,
    entries: readonly Entry[],
    isRemoved: (entry: Entry) => boolean,
  ): void {
    const text = this.#text;
    for (const [index, entry] of entries.entries()) {
      if (!isRemoved(entry)) continue;
      const next = entries[index + 1];
      if (node.flow === true) {
        this.#removeFromFlow(entries, index, isRemoved);
      } else if (before(text, entry.start).trim() === "") {
        this.#splices.push({
          start: lineStart(text, entry.start),
          end: lineEnd(text, entry.end, entry.start),
          text: "",
        });
      } else if (index === 0 && next && /^[ \t]*(?:-[ \t]+)+$/.test(before(text, entry.start))) {
        // The first field of an item, beside its dash: the next takes its place.
        this.#splices.push({ start: entry.start, end: next.start, text: "" });
      } else throw new Obstacle("it shares its line with something else");
    }
  }

  #removeFromFlow<Entry extends { readonly start: number; readonly end: number }>(
    entries: readonly Entry[],
    index: number,
    isRemoved: (entry: Entry) => boolean,
  ): void {
    const entry = entries[index];
    if (!entry) return;
    const text = this.#text;
    const next = entries[index + 1];
    const tail = /^[ \t]*,?[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.exec(text.slice(entry.end));
    if (before(text, entry.start).trim() === "" && tail && (next === undefined || tail[0].includes(","))) {
      this.#splices.push({ start: lineStart(text, entry.start), end: entry.end + tail[0].length, text: "" });
      return;
    }
    const keptBefore = entries.slice(0, index).some((one) => !isRemoved(one));
    if (next && !keptBefore) this.#splices.push({ start: entry.start, end: next.start, text: "" });
    else {
      const previous = entries[index - 1];
      if (previous) this.#splices.push({ start: previous.end, end: entry.end, text: "" });
    }
  }

  #insertPair(node: YAMLMap, removed: readonly Pair[], key: string, value: unknown, shape: Shape): void {
    const text = `${rendered(key)}: ${rendered(value)}`;
    if (node.flow === true || node.items.length === 0) {
      this.#append(node, removed, text);
      return;
    }
    const [first] = node.items;
    if (!first || !isScalar(first.key)) throw new Obstacle("a key stands there by an alias");
    const indent = " ".repeat(columnOf(this.#text, startOf(first.key)));
    const previous =
      node.items.findLast((pair) => rankOf(shape, keyOf(pair)) <= rankOf(shape, key)) ?? node.items.at(-1);
    if (!previous || !isScalar(previous.key)) throw new Obstacle("a key stands there by an alias");
    const end = isWritten(previous.value) ? endOf(previous.value) : afterColon(this.#text, previous.key);
    this.#insertLine(lineEnd(this.#text, end, startOf(previous.key)), indent + text);
  }

  #append(node: YAMLMap | YAMLSeq, removed: readonly unknown[], text: string): void {
    const last = node.items.at(-1);
    if (node.flow === true || !last) {
      this.#appendToFlow(node, removed, text);
      return;
    }
    if (!isWritten(last)) throw new Obstacle("an item of the list is left out");
    const start = propertiesStart(this.#text, last);
    const dash = /-[ \t]+$/.exec(before(this.#text, start));
    if (!dash) throw new Obstacle("an item of the list does not stand beside its dash");
    const indent = " ".repeat(columnOf(this.#text, start - dash[0].length));
    this.#insertLine(lineEnd(this.#text, endOf(last), start), indent + dash[0] + text);
  }

  #appendToFlow(node: YAMLMap | YAMLSeq, removed: readonly unknown[], added: string): void {
    const text = this.#text;
    const close = endOf(node) - 1;
    const kept = node.items.filter((item) => !removed.includes(item));
    const last = kept.at(-1);
    if (!last) {
      this.#splices.push({ start: startOf(node) + 1, end: close, text: added });
      return;
    }
    const isLast = last === node.items.at(-1);
    const end = isWritten(last) ? endOf(last) : pairEnd(text, last);
    const tail = isLast ? text.slice(end, close) : "";
    const bare = tail.replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
    const comma = bare.indexOf(",");
    if (!tail.includes("\n")) {
      if (comma >= 0) this.#splices.push({ start: end + comma + 1, end: end + comma + 1, text: ` ${added}` });
      else this.#splices.push({ start: end, end, text: `, ${added}` });
      return;
    }
    const start = isWritten(last) ? startOf(last) : pairStart(last);
    const indent = before(text, start).trim() === "" ? before(text, start) : " ".repeat(columnOf(text, start));
    if (comma < 0) this.#splices.push({ start: end, end, text: "," });
    this.#insertLine(lineEnd(text, end, end), `${indent}${added}${comma < 0 ? "" : ","}`);
  }

  /** A line of its own, at the beginning of another or at the end of the text. */
  #insertLine(at: number, line: string): void {
    const isAfterBreak = at === 0 || this.#text[at - 1] === "\n";
    const text = isAfterBreak ? line + this.#lineFeed : this.#lineFeed + line;
    this.#splices.push({ start: at, end: at, text });
  }

  #replaceScalar(node: Scalar, value: string): void {
    const quotes = node.type === Scalar.QUOTE_SINGLE ? "single" : node.type === Scalar.QUOTE_DOUBLE ? "double" : "none";
    if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL) this.#replace(node, value);
    else this.#put(node, quotedLike(quotes, value));
  }

  #replace(node: Node, target: unknown): void {
    const text = rendered(target);
    if (isCollection(node) && node.flow !== true) {
      // A block begins on the line after its key; in its place the value stands beside it.
      const start = startOf(node);
      const head = /[ \t]*(?:#[^\n]*)?\r?\n[ \t]*$/.exec(this.#text.slice(0, start));
      const gap = this.#text.slice(0, start).match(/:((?:[ \t]*(?:#[^\n]*)?\r?\n)+[ \t]*)$/);
      if (!head || !gap?.[1] || ("anchor" in node && node.anchor))
        throw new Obstacle("it is a block that is needed elsewhere, or stands in an unusual way");
      const begin = start - gap[1].length;
      this.#gone.push(node);
      const end = endOf(node);
      this.#splices.push({ start: begin, end: begin, text: ` ${text}` });
      const last = lineEnd(this.#text, end, start);
      this.#splices.push({ start: lineStart(this.#text, start), end: last, text: "" });
      return;
    }
    this.#put(node, text);
  }

  /** Another text in the place of a scalar, an alias or what stands in brackets, without its anchor and tag. */
  #put(node: Node, text: string): void {
    this.#gone.push(node);
    const start = isAlias(node) ? startOf(node) : propertiesStart(this.#text, node);
    const isBlock = isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
    const end = endOf(node);
    const next = isBlock && this.#text[end - 1] === "\n" ? text + this.#lineFeed : text;
    this.#splices.push({ start, end, text: next });
  }

  /** Aliases that stand for an anchored node. */
  #usesOf(anchor: string, node: Node): Alias[] {
    const start = startOf(node);
    let next = Number.POSITIVE_INFINITY;
    visit(this.#root, {
      Node: (_key, other) => {
        if (other !== node && "anchor" in other && other.anchor === anchor && other.range && other.range[0] > start)
          next = Math.min(next, other.range[0]);
      },
    });
    return this.#aliases.filter((alias) => alias.source === anchor && startOf(alias) > start && startOf(alias) < next);
  }

  /** Gives anchors that go to the first alias that stays, with what they stood for. */
  #keptAnchors(): Splice[] {
    const goneAliases = new Set<Alias>();
    for (const node of this.#gone)
      if (isAlias(node)) goneAliases.add(node);
      else visit(node, { Alias: (_key, alias) => void goneAliases.add(alias) });
    const splices: Splice[] = [];
    for (const node of this.#gone) {
      if (isAlias(node)) continue;
      visit(node, {
        Node: (_key, inner) => {
          if (!("anchor" in inner) || typeof inner.anchor !== "string") return;
          const first = this.#usesOf(inner.anchor, inner).find((alias) => !goneAliases.has(alias));
          if (!first) return;
          if (isCollection(inner) && (inner.flow !== true || hasAnchorInside(inner)))
            throw new Obstacle(`it has the anchor &${inner.anchor}, which is used elsewhere`);
          const source = this.#text.slice(propertiesStart(this.#text, inner), endOf(inner));
          if (/[\r\n]/.test(source)) throw new Obstacle(`it has the anchor &${inner.anchor}, which is used elsewhere`);
          splices.push({ start: startOf(first), end: endOf(first), text: source });
        },
      });
    }
    return splices;
  }
}

function parsed(text: string): Node {
  const documents: readonly Document[] | { readonly empty: true } = parseAllDocuments(text, {
    ...{ schema: "failsafe", customTags: ["null"], uniqueKeys: false, logLevel: "silent", strict: false },
    intAsBigInt: true,
  });
  const found = Array.isArray(documents) ? documents.find(({ contents }) => isYamlMap(contents)) : undefined;
  if (!found?.contents) throw new Obstacle("the document is no map");
  return found.contents;
}

function hasAnchorInside(node: Node): boolean {
  let found = false;
  visit(node, {
    Node: (_key, inner) => {
      if (inner !== node && "anchor" in inner && inner.anchor) found = true;
    },
  });
  return found;
}

function hasAliasInside(node: Node): boolean {
  let found = false;
  visit(node, {
    Alias: () => {
      found = true;
    },
  });
  return found;
}

function indented(lines: string, columns: number): string {
  return lines.replace(/^(?=[^\n])/gm, " ".repeat(columns));
}

const BY_HAND = "cut it out there and put it below its distributor by hand";

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

function pairStart(item: unknown): number {
  if (typeof item === "object" && item !== null && "key" in item && isWritten(item.key)) return startOf(item.key);
  throw new Obstacle("a key stands there by an alias");
}

function pairEnd(text: string, item: unknown): number {
  if (typeof item === "object" && item !== null && "key" in item && "value" in item) {
    if (isWritten(item.value)) return endOf(item.value);
    if (isWritten(item.key)) return afterColon(text, item.key);
  }
  throw new Obstacle("a key stands there by an alias");
}

/** The end of a pair without a value. */
function afterColon(text: string, key: Node): number {
  const end = endOf(key);
  const colon = /^[ \t]*:/.exec(text.slice(end, end + 100));
  return colon ? end + colon[0].length : end;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
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
