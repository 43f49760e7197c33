/** Where declared values come from, as text. */
import type { Place } from "../model/problem.ts";
import { columns, left, wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import { placeText } from "./problems.ts";
import type { Layout } from "./style.ts";

interface Found {
  /** The template that says it, or null for the declaration itself. */
  readonly template: string | null;
  readonly place: Place;
}

/** One value: what decides, then what that replaces. */
export interface Explained extends Found {
  readonly field: string;
  /** Undefined for a secret. */
  readonly value: unknown;
  readonly replaces: readonly Found[];
}

/** The text of an explanation: a line for each value, and below it every place that has a say. */
export function* explanationText(fields: readonly Explained[], { width, style }: Layout): Generator<string> {
  const names = fields.reduce((most, { field }) => Math.max(most, columns(visible(field))), 0);
  for (const { field, value, replaces, ...decides } of fields) {
    const shown =
      value === undefined ? "(secret)" : typeof value === "string" ? visible(value) : visible(JSON.stringify(value));
    const [first = "", ...rest] = wrap(shown, { width, first: names + 2, indent: names + 2 });
    yield `${style.strong(left(visible(field), names))}${first.slice(names)}\n`;
    for (const line of rest) yield `${line}\n`;
    const indent = " ".repeat(names + 2);
    yield `${indent}${style.faint(foundText(decides))}\n`;
    for (const found of replaces) yield `${indent}${style.faint(`replaces ${foundText(found)}`)}\n`;
  }
}

function foundText({ template, place }: Found): string {
  return template === null ? placeText(place) : `${placeText(place)} (template ${visible(template)})`;
}
