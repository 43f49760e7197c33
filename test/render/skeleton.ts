/** Markdown as GitHub shows it, and what is left of HTML without its texts: what the structure of a document is. Not a test itself. */
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";

type Part =
  | DefaultTreeAdapterTypes.ChildNode
  | DefaultTreeAdapterTypes.Document
  | DefaultTreeAdapterTypes.DocumentFragment;

/** A document taken apart. */
export interface Seen {
  /** Elements with their attributes, in order, with how deep they are. */
  readonly elements: readonly string[];
  readonly comments: readonly string[];
  /** Text that is looked at for links, mentions and references: what is not in code. */
  readonly prose: string;
  /** Texts of code, each. */
  readonly codes: readonly string[];
}

/** What a renderer of GitHub's Markdown makes of a text, with raw HTML let through, as there. */
export function seenInMarkdown(markdown: string): Seen {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return seenIn(parseFragment(html));
}

/** A page taken apart. */
export function seenInHtml(html: string): Seen {
  return seenIn(parse(html));
}

function seenIn(root: Part): Seen {
  const elements: string[] = [];
  const comments: string[] = [];
  const codes: string[] = [];
  let prose = "";
  const walk = (part: Part, depth: number, inCode: boolean): void => {
    if ("data" in part) comments.push(part.data);
    if ("value" in part && !inCode) prose += part.value;
    if ("tagName" in part) {
      const attributes = part.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join("");
      elements.push(`${" ".repeat(depth)}${part.tagName}${attributes}`);
    }
    const isCode = "tagName" in part && ["code", "pre", "style", "title"].includes(part.tagName);
    if (isCode && !inCode) codes.push(textOf(part));
    if (!("childNodes" in part)) return;
    for (const child of part.childNodes) walk(child, depth + 1, inCode || isCode);
    if (["p", "li", "td", "th", "summary", "h3", "h4"].includes("tagName" in part ? part.tagName : "")) prose += "\n";
  };
  walk(root, 0, false);
  return { elements, comments, prose, codes };
}

function textOf(part: Part): string {
  if ("value" in part) return part.value;
  return "childNodes" in part ? part.childNodes.map(textOf).join("") : "";
}
