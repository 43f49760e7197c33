/** Where declared values come from, as text. */
import type { ExplainedField, Found } from "../wire/generated/explanation.ts";
import { columns, ends, left, wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import { placeText } from "./problems.ts";
import type { Layout } from "./style.ts";

export type { Explanation } from "../wire/generated/explanation.ts";

/** The text of an explanation: each value with the place that decides, and below it what that replaces. */
export function* explanationText(fields: readonly ExplainedField[], { width, style }: Layout): Generator<string> {
  const names = 2 + fields.reduce((most, { field }) => Math.max(most, columns(visible(field))), 0);
  const indent = " ".repeat(names);
  for (const { field, value, replaces, inheritedFrom, ...decides } of fields) {
    const shown = `${left(visible(field), names)}${shownValue(value)}`;
    const place = `${foundText(decides)}${inheritedFrom === undefined ? "" : ` (inherited from ${visible(inheritedFrom)})`}`;
    if (columns(shown) + 2 + columns(place) <= width) yield `${ends(shown, place, width)}\n`;
    else {
      for (const line of wrap(shown, { width, indent: names })) yield `${line}\n`;
      yield `${indent}${style.faint(place)}\n`;
    }
    for (const found of replaces) yield `${indent}${style.faint(`replaces ${foundText(found)}`)}\n`;
  }
}

function shownValue(value: unknown): string {
  if (value === undefined) return "(secret)";
  return visible(typeof value === "string" ? value : JSON.stringify(value));
}

function foundText({ template, place }: Found): string {
  return template === null ? placeText(place) : `${placeText(place)} (template ${visible(template)})`;
}
