/**
 * The building blocks of Markdown, and its only escaper. Whatever came from a file, the service or the environment is code: in
 * backticks, in a fence, or in `<code>` inside of a summary. Nothing in code is a link, an image, a tag, or on GitHub and GitLab a
 * mention (which mails people) or a reference; no other escaping keeps those two out, since they look at the text that is
 * rendered. How long a fence must be, and what a cell needs, is known by mdast-util-to-markdown.
 *
 * Rejected: zero-width spaces after `@` and `#`: who copies an address copies them along.
 */
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { List, ListItem, Nodes, PhrasingContent, Table } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import { cut } from "../columns.ts";
import { visible } from "../escape.ts";

/** Columns of an inline value; longer ones are cut. */
const LONGEST = 120;
/** Marks that stand on other letters take no column. */
const MOST_CHARACTERS = 500;

/** What stands in a line: constant words of ours, or a value that is somebody else's. */
export type Inline = string | { readonly code: string } | { readonly link: string; readonly words: string };

const OPTIONS: Options = { bullet: "-", emphasis: "_", fences: true, extensions: [gfmTableToMarkdown()] };

function printed(node: Nodes): string {
  return toMarkdown(node, OPTIONS);
}

function phrasing(parts: readonly Inline[]): PhrasingContent[] {
  return parts.map((part) => {
    if (typeof part === "string") return { type: "text", value: part };
    if ("code" in part) return { type: "inlineCode", value: inlineValue(part.code) };
    return { type: "link", url: part.link, children: [{ type: "text", value: part.words }] };
  });
}

/** A code span cannot be empty; spaces alone would not be seen. */
function inlineValue(text: string): string {
  const shown = cut(visible(text.slice(0, MOST_CHARACTERS)), LONGEST);
  return shown.trim() === "" ? `"${shown}"` : shown;
}

/** A heading, from 1 to 6. */
export function heading(depth: 2 | 3 | 4, ...parts: readonly Inline[]): string {
  return printed({ type: "heading", depth, children: phrasing(parts) });
}

/** A paragraph in one line. */
export function paragraph(...parts: readonly Inline[]): string {
  return printed({ type: "paragraph", children: phrasing(parts) });
}

/** An item of a list that begins with strong words, or with none; below it another list. */
export function item(strong: string, parts: readonly Inline[], below: readonly (readonly Inline[])[] = []): string {
  const words: PhrasingContent = { type: "strong", children: [{ type: "text", value: strong }] };
  const children = strong === "" ? phrasing(parts) : [words, ...phrasing(parts)];
  const inner = below.map((one): ListItem => listItem([{ type: "paragraph", children: phrasing(one) }]));
  const content: ListItem["children"] = [{ type: "paragraph", children }];
  if (inner.length > 0) content.push(listOf(inner));
  return printed(listOf([listItem(content)]));
}

function listOf(children: ListItem[]): List {
  return { type: "list", ordered: false, spread: false, children };
}

function listItem(children: ListItem["children"]): ListItem {
  return { type: "listItem", spread: false, children };
}

/** A fenced block of lines, for which all escaping is the length of the fence. */
export function fence(lang: "diff" | "text", lines: readonly string[]): string {
  return printed({ type: "code", lang, value: lines.map(visible).join("\n") });
}

/**
 * A table; the first column to the left, figures to the right. A bar in a cell is shown as `\u{7c}`: after a backslash, the renderers
 * take it for the end of the cell, in code as well.
 */
export function table(rows: readonly (readonly Inline[])[]): string {
  const node: Table = {
    type: "table",
    align: (rows[0] ?? []).map((_, column) => (column === 0 ? "left" : "right")),
    children: rows.map((row) => ({
      type: "tableRow",
      children: row.map((cell) => ({ type: "tableCell", children: phrasing([withoutBars(cell)]) })),
    })),
  };
  return printed(node);
}

function withoutBars(cell: Inline): Inline {
  return typeof cell !== "string" && "code" in cell ? { code: visible(cell.code).replaceAll("|", "\\u{7c}") } : cell;
}

/** What is folded away below a line: words of ours, and values that are not. Blank lines let Markdown begin again inside. */
export function folded(summary: readonly (string | { readonly code: string })[], content: string): string {
  const children = summary.map((part) => (typeof part === "string" ? part : h("code", inlineValue(part.code))));
  return `<details>\n${toHtml(h("summary", children))}\n\n${content.trimEnd()}\n\n</details>\n`;
}

/** Bytes of a text in UTF-8: never fewer than its characters, however those are counted. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
