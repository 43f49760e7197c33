/**
 * A nested organization that lives below another distributor: its block, with the comments in it and right above it, is cut out and put under
 * the `children` of that one; where that has no place for it, it becomes a document of its own, which names its parent.
 */
import type { Declarations } from "./declarations.ts";
import { lineFeedOf, spliced } from "./edit-layout.ts";
import { Obstacle } from "./edited-document.ts";
import { DocumentEdits } from "./edits.ts";
import { isMap, type YamlMap } from "./map.ts";
import { partsOf } from "./parts.ts";
import { Problems } from "./problems.ts";
import { Source } from "./source.ts";
import { yamlText } from "./text.ts";
import { parseYaml } from "./yaml-file.ts";

/** Where an organization stands in texts as they are by now. */
export interface Standing {
  readonly file: string;
  /** Offset of its document's first value. */
  readonly at: number;
  readonly path: readonly string[];
  readonly data: YamlMap;
}

/** Moves an organization below another, in texts by name that change with it. Answers the file that it was in. @throws Obstacle */
export function moved(
  declarations: Declarations,
  texts: Map<string, string>,
  { key, parent }: { readonly key: string; readonly parent: string },
): string {
  const from = standing(declarations, texts, key);
  if (!from) throw new Obstacle("it is not found where it stood");
  const text = textOf(declarations, texts, from.file);
  const edits = editsOf(text, from.at);
  const cut = edits.cut(from.path);
  const without = spliced(text, edits.finish());
  // Only once both are known to work are the texts changed.
  const next = new Map([...texts, [from.file, without]]);
  const to = standing(declarations, next, parent);
  const pasted = to && pastedBelow(textOf(declarations, next, to.file), to, cut);
  if (to && pasted !== undefined) next.set(to.file, pasted);
  else next.set(from.file, withDocument(without, documentText(key, parent, from.data, cut)));
  for (const [name, one] of next) texts.set(name, one);
  return from.file;
}

/** Puts entries of `children`, without indentation, below an organization; undefined where there is no place for a block. */
export function pastedBelow(text: string, { at, path }: Standing, entries: string): string | undefined {
  const edits = editsOf(text, at);
  return edits.addChildren(path, entries) ? spliced(text, edits.finish()) : undefined;
}

/** A text with another document at its end. */
export function withDocument(text: string, document: string): string {
  const feed = lineFeedOf(text);
  const end = text === "" || text.endsWith("\n") ? "" : feed;
  const separator = text.trim() === "" || /(?:^|\n)---[ \t]*\r?\n?$/.test(text) ? "" : `---${feed}`;
  return `${text}${end}${separator}${document.replaceAll("\n", feed)}`;
}

function documentText(key: string, parent: string, data: YamlMap, entry: string): string {
  const [, ...lines] = entry.split("\n").slice(entry.split("\n").findIndex((line) => !/^\s*(?:#|$)/.test(line)));
  const indent = /^ +/.exec(lines.find((line) => !/^\s*(?:#|$)/.test(line)) ?? "")?.[0] ?? "";
  const comments = entry.split("\n").slice(
    0,
    entry.split("\n").findIndex((line) => !/^\s*(?:#|$)/.test(line)),
  );
  const body = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()));
  const kind = data.kind === undefined ? "kind: ChildOrganization\n" : "";
  const above = comments.map((line) => `${line}\n`).join("");
  return `${above}apiVersion: allot/v1\n${kind}key: ${yamlText(key)}\nparent: ${yamlText(parent)}\n${body.join("\n")}`;
}

/** Finds an organization by its key, in the file that declared it. */
export function standing(
  declarations: Declarations,
  texts: ReadonlyMap<string, string>,
  key: string,
): Standing | undefined {
  for (const file of declarations.files) {
    const text = textOf(declarations, texts, file);
    if (!text.includes(key)) continue;
    for (const { data, at } of parseYaml(new Source(file, text), new Problems()).documents) {
      if (!isMap(data) || data.kind === "Template") continue;
      const found = data.key === key ? { path: [], data } : nested(data, key, []);
      if (found) return { file, at, ...found };
    }
  }
  return undefined;
}

function nested(
  { children }: YamlMap,
  key: string,
  path: readonly string[],
): { readonly path: readonly string[]; readonly data: YamlMap } | undefined {
  if (!isMap(children)) return undefined;
  for (const [name, child] of Object.entries(children)) {
    if (!isMap(child)) continue;
    const at = [...path, "children", name];
    const found = name === key ? { path: at, data: child } : nested(child, key, at);
    if (found) return found;
  }
  return undefined;
}

function textOf({ read }: Declarations, texts: ReadonlyMap<string, string>, file: string): string {
  return texts.get(file) ?? read.files.find(({ source }) => source.name === file)?.source.text ?? "";
}

function editsOf(text: string, at: number): DocumentEdits {
  const part = partsOf(text).findLast((one) => one.at <= at);
  return new DocumentEdits(part?.text ?? "", part?.at ?? 0);
}
