/**
 * `allot fmt`: one layout for all. Fields in the order of the schemas, two spaces, comments kept, not a value changed: what
 * comes out is read again and compared, and where anything differs the text stays as it is.
 */
import { type Document, isMap, isNode, isScalar, isSeq, type Pair, parseAllDocuments, visit, type YAMLMap } from "yaml";
import type { Problem } from "../model/problem.ts";
import { Problems } from "./problems.ts";
import { BROKEN } from "./scalar.ts";
import { type Shape, type ShapeName, shapeOf } from "./shape.ts";
import { Source } from "./source.ts";
import { escapesIn } from "./text.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

export type Formatted = { readonly text: string } | { readonly problem: Problem };

/** The text in canonical layout, or why it cannot be laid out. `file` is named in problems. */
export function formatYaml(text: string, file = "text"): Formatted {
  const problems = new Problems();
  const before = parseYaml(new Source(file, text), problems);
  const [problem] = problems.sorted(() => 0).filter(({ code }) => !HARMLESS.has(code));
  if (problem) return { problem };
  const documents = parseAllDocuments(text, {
    // Every plain scalar stays the text that it is: numbers are nobody's to rewrite here.
    schema: "failsafe",
    customTags: ["null"],
    uniqueKeys: false,
    logLevel: "silent",
    strict: false,
  });
  if (!Array.isArray(documents)) return { text };
  const laidOut = documents.map((document, index) => layOut(document, index)).join("");
  const after = parseYaml(new Source(file, laidOut), new Problems());
  if (same(dataOf(before), dataOf(after))) return { text: laidOut };
  const message = "this cannot be laid out without changing what it says; it stays as it is";
  return {
    problem: { code: "format_unsafe", rule: null, address: null, message, places: [{ file, line: 1, column: 1 }] },
  };
}

/** Stands before the four digits of an escape until the text is written; a character of private use, as no text has. */
const ESCAPE = "\uf8f0";
const ESCAPED = /\uf8f0([0-9a-f]{4})/g;

/** Mistakes that a layout can carry on as they are. */
const HARMLESS = new Set(["env_name", "tag_unknown"]);

function layOut(document: Document, index: number): string {
  const { contents } = document;
  // An alias must come after its anchor, so nothing is moved then.
  let anchored = false;
  visit(document, {
    Node: (_key, node) => {
      if ("anchor" in node && node.anchor) anchored = true;
      // In double quotes, escapes for what is not to be seen stay escapes.
      if (isScalar(node) && node.type === "QUOTE_DOUBLE") node.value = escapesIn(String(node.value), ESCAPE);
    },
  });
  if (isMap(contents) && !anchored) {
    const kind = kindOf(contents);
    const [first] = contents.items;
    if (kind) order(contents, shapeOf(kind));
    if (first && first !== contents.items[0]) keepOnTop(document, first);
  }
  if (index > 0 && document.directives) document.directives.docStart = true;
  const text = document
    .toString({ indent: 2, lineWidth: 0, flowCollectionPadding: false, nullStr: "" })
    .replace(ESCAPED, (_all, digits: string) => `\\u${digits}`);
  return isMap(contents) || isSeq(contents) ? text : `${text.trimEnd()}\n`;
}

/** A comment above the first field is one on the document: the line for editors, for one. It stays on top. */
function keepOnTop(document: Document, { key }: Pair): void {
  if (!isNode(key) || !key.commentBefore) return;
  document.commentBefore = [document.commentBefore, key.commentBefore].filter(Boolean).join("\n\n");
  key.commentBefore = null;
}

const KINDS: readonly ShapeName[] = ["Stack", "Template", "Policy", "ChildOrganization", "Distributor"];

function kindOf(map: YAMLMap): ShapeName | undefined {
  const kind = map.get("kind");
  return KINDS.find((name) => name === kind);
}

/** Puts the fields of a map into the order of its shape, and so on below; what the shape does not know comes last. */
function order(map: YAMLMap, shape: Shape): void {
  if (shape.fields) {
    const ranks = new Map([...shape.fields.keys()].map((name, index) => [name, index]));
    const rankOf = (pair: Pair) => ranks.get(nameOf(pair)) ?? ranks.size;
    map.items.sort((a, b) => rankOf(a) - rankOf(b));
  }
  for (const pair of map.items) {
    const name = nameOf(pair);
    const { value } = pair;
    const inner = name === "children" && isMap(value) ? undefined : (shape.fields?.get(name) ?? shape.inner);
    if (isMap(value)) {
      if (name === "children" && shape.fields?.has("children")) orderChildren(value);
      else if (inner) order(value, inner());
    } else if (isSeq(value) && inner) {
      const items = inner().inner;
      if (items) for (const item of value.items) if (isMap(item)) order(item, items());
    }
  }
}

function orderChildren(children: YAMLMap): void {
  for (const { value } of children.items)
    if (isMap(value)) order(value, shapeOf(value.get("kind") === "Distributor" ? "NestedDistributor" : "NestedChild"));
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function dataOf({ documents }: YamlFile): unknown[] {
  return documents.map(({ data }) => data).filter((data) => data !== null && data !== BROKEN);
}

/** Whether two documents say the same; symbols stand for what was written in another form, and must be written the same. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === "symbol" && typeof b === "symbol") return a.description === b.description;
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const right = new Map(Object.entries(b));
  const left = Object.entries(a);
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}
