/**
 * A YAML document that is to be edited: its text, where its nodes are, and which anchors are used where. The `yaml` library says where things
 * are; what is to change is put together by `edits.ts`.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  type Node,
  type Pair,
  parseAllDocuments,
  visit,
} from "yaml";
import { endOf, isWritten, lineFeedOf, pairOf, propertiesStart, type Splice, startOf } from "./edit-layout.ts";

/** Why an edit cannot be made, in words that end a sentence. */
export class Obstacle extends Error {}

export class EditedDocument {
  readonly text: string;
  readonly root: Node;
  readonly lineFeed: "\n" | "\r\n";
  readonly #aliases: readonly Alias[];

  /** @throws Obstacle */
  constructor(text: string) {
    if (/\r(?!\n)/.test(text)) throw new Obstacle("its lines end in a way that no editor writes any more");
    this.text = text;
    this.lineFeed = lineFeedOf(text);
    this.root = parsed(text);
    this.#aliases = aliasesIn(this.root);
  }

  /** The node at a path. @throws Obstacle */
  nodeAt(path: readonly string[]): Node {
    if (path.length === 0) return this.root;
    const { value } = this.pairAt(path);
    if (!isWritten(value)) throw new Obstacle("nothing stands there");
    return value;
  }

  /** The pair at a path. @throws Obstacle */
  pairAt(path: readonly string[]): Pair {
    const above = this.nodeAt(path.slice(0, -1));
    const pair = isMap(above) ? pairOf(above, path.at(-1) ?? "") : undefined;
    if (!pair) throw new Obstacle("it stands there by an alias");
    return pair;
  }

  /** Whether aliases stand for a node. */
  isShared(node: Node): boolean {
    return "anchor" in node && typeof node.anchor === "string" && this.#usesOf(node.anchor, node).length > 0;
  }

  /** Aliases that stand for an anchored node. */
  #usesOf(anchor: string, node: Node): Alias[] {
    const start = startOf(node);
    let next = Number.POSITIVE_INFINITY;
    visit(this.root, {
      Node: (_key, other) => {
        if (other !== node && "anchor" in other && other.anchor === anchor && other.range && other.range[0] > start)
          next = Math.min(next, other.range[0]);
      },
    });
    return this.#aliases.filter((alias) => alias.source === anchor && startOf(alias) > start && startOf(alias) < next);
  }

  /** Gives anchors of nodes that go to the first alias that stays, with what they stood for. @throws Obstacle where that has no place there */
  keptAnchors(gone: readonly Node[]): Splice[] {
    const goneAliases = new Set(gone.flatMap(aliasesIn));
    const splices: Splice[] = [];
    for (const node of gone.filter((one) => !isAlias(one)))
      for (const inner of anchoredIn(node)) {
        const first = this.#usesOf(inner.anchor, inner).find((alias) => !goneAliases.has(alias));
        if (!first) continue;
        const source = this.text.slice(propertiesStart(this.text, inner), endOf(inner));
        const isBlock = isCollection(inner) && (inner.flow !== true || anchoredIn(inner).length > 1);
        if (isBlock || /[\r\n]/.test(source))
          throw new Obstacle(`it has the anchor &${inner.anchor}, which is used elsewhere`);
        splices.push({ start: startOf(first), end: endOf(first), text: source });
      }
    return splices;
  }
}

function parsed(text: string): Node {
  const documents: readonly Document[] | { readonly empty: true } = parseAllDocuments(text, {
    ...{ schema: "failsafe", customTags: ["null"], uniqueKeys: false, logLevel: "silent", strict: false },
    intAsBigInt: true,
  });
  const found = Array.isArray(documents) ? documents.find(({ contents }) => isMap(contents)) : undefined;
  if (!found?.contents) throw new Obstacle("the document is no map");
  return found.contents;
}

/** Aliases in a node, be it one itself. */
export function aliasesIn(node: Node): Alias[] {
  const aliases: Alias[] = [];
  visit(node, { Alias: (_key, alias) => void aliases.push(alias) });
  return aliases;
}

/** Nodes in a node that have anchors, be it one itself. */
export function anchoredIn(node: Node): (Node & { readonly anchor: string })[] {
  const anchored: (Node & { readonly anchor: string })[] = [];
  visit(node, { Node: (_key, inner) => void (isAnchored(inner) && anchored.push(inner)) });
  return anchored;
}

function isAnchored(node: Node): node is Node & { readonly anchor: string } {
  return !isAlias(node) && "anchor" in node && typeof node.anchor === "string" && node.anchor !== "";
}
