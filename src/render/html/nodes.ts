/**
 * The building blocks of HTML and SVG, and their only escaper: elements are data, and hast-util-to-html writes them. Texts and
 * attributes pass through `visible` besides, so that no name turns the direction of a page around.
 *
 * Rejected: templates of strings, in which one forgotten call is a hole.
 */
import type { Element, Properties, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { toXast } from "hast-util-to-xast";
import { h, s } from "hastscript";
import { toXml } from "xast-util-to-xml";
import { visible } from "../escape.ts";

/** What stands inside of an element; text is escaped. */
export type Inside = Element | string | undefined | readonly Inside[];

/** Attributes under the names that hast has for them: `className`, `dataKey`. */
export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** An element of HTML. Its name may have classes: `p.faint`. */
export function el(name: string, attributes: Attributes, ...inside: readonly Inside[]): Element {
  return elementOf(h(name, safe(attributes), ...flat(inside)));
}

/** An element of SVG. */
export function svg(name: string, attributes: Attributes, ...inside: readonly Inside[]): Element {
  return elementOf(s(name, safe(attributes), ...flat(inside)));
}

/** The text of an element. */
export function htmlText(element: Element): string {
  return toHtml(element);
}

/** The text of a drawing that stands by itself: XML, which is stricter about what an attribute may have. */
export function svgText(element: Element): string {
  // What ends a CDATA section is not allowed elsewhere either, and not known to toXml.
  return toXml(toXast(element, { space: "svg" }), { closeEmptyElements: true }).replaceAll("]]>", "]]&#x3E;");
}

function elementOf(made: Element | Root): Element {
  if (made.type === "element") return made;
  throw new Error("an element has a name");
}

function flat(inside: readonly Inside[]): (Element | string)[] {
  return inside.flatMap((one): (Element | string)[] => {
    if (one === undefined) return [];
    if (typeof one === "string") return [visible(one)];
    return "type" in one ? [one] : flat(one);
  });
}

function safe(attributes: Attributes): Properties {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (typeof value === "object") return [name, value.map(visible)];
      return [name, typeof value === "boolean" ? value : visible(String(value))];
    }),
  );
}
