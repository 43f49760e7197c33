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
    const [name, said] = [left(visible(field), names), shownValue(value)];
    const shown = `${name}${said}`;
    const place = `${foundText(decides)}${inheritedFrom === undefined ? "" : ` (inherited from ${visible(inheritedFrom)})`}`;
    if (columns(shown) + 2 + columns(place) <= width) yield `${ends(shown, place, width)}\n`;
    else {
      const [first = "", ...more] = wrap(said, { width: width - names, indent: 0 });
      yield `${name}${first}\n`;
      for (const line of more) yield `${indent}${line}\n`;
      yield `${indent}${style.faint(place)}\n`;
    }
    for (const found of replaces) yield `${indent}${style.faint(`replaces ${foundText(found)}`)}\n`;
  }
}

function shownValue(value: unknown): string {
  if (value === undefined) return "(secret)";
  return visible(typeof value === "string" ? value : flow(value));
}

/** A value as it could stand in a file on one line, with room to be broken. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${flow(inner)}`)
    .join(", ")}}`;
}

function foundText({ template, place }: Found): string {
  return template === null ? placeText(place) : `${placeText(place)} (template ${visible(template)})`;
}
