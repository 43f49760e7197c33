/**
 * What is wrong with a configuration whatever else there is: numbers that are none, laws that need nothing but a value, and shapes that the
 * service takes nothing else than. Told when Terraform validates and plans, by the same functions and schemas that bind in the service, so that
 * an apply does not fail half-way for what was to be seen before.
 *
 * Laws that ask the rest of the tree are left to the apply: what they miss may be made by the same run.
 */
import { figure } from "../model/canonical.ts";
import type { Change } from "../model/change.ts";
import type { Verdict } from "../model/law/violation.ts";
import { isChangeSet, misfit } from "../wire/validate.ts";
import type { Diagnostic, FieldNames, Step } from "./diagnostics.ts";
import { type Attributes, Decimal, isAttributes, isList, type Value } from "./protocol/values.ts";
import type { AttributeSchema, AttributeSchemas } from "./schema.ts";

/** What a law says of a value, at its attribute. */
export function unlawful(verdict: Verdict, path: readonly Step[]): readonly Diagnostic[] {
  if (!verdict) return [];
  const { code, rule, message, wayOut } = verdict;
  const title = code.replaceAll("_", " ");
  const summary = `${title.charAt(0).toUpperCase()}${title.slice(1)} (${rule})`;
  return [{ severity: "error", summary, detail: `${message}${wayOut ? `: ${wayOut}` : ""}.`, path }];
}

/** What a law says of a text, at its attribute; what is not known yet, or not given, is nobody's fault. */
export function unlawfulText(
  value: Value | undefined,
  law: (text: string) => Verdict,
  attribute: string,
): readonly Diagnostic[] {
  return typeof value === "string" ? unlawful(law(value), [attribute]) : [];
}

/** What stands in a list, a set or a map and is nothing: it is left out instead. */
export function wrongNulls(config: Attributes, attributes: AttributeSchemas): readonly Diagnostic[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = config[name];
    const isMap = "type" in attribute && Array.isArray(attribute.type) && attribute.type[0] === "map";
    const elements: [Step, Value][] = isList(value)
      ? value.map((one, index): [Step, Value] => [index, one])
      : isMap && isAttributes(value)
        ? Object.entries(value)
        : [];
    return elements
      .filter(([, one]) => one === null)
      .map(([step]): Diagnostic => {
        const path = quoted([name, step], attributes);
        return {
          severity: "error",
          summary: "Nothing in a collection",
          detail: `${named([name, step])} is null: leave it out.`,
          path,
        };
      });
  });
}

/** Numbers that are not whole, or beyond what is exact: every number of the domain is a count (C-1). Said as they were written. */
export function wrongNumbers(config: Attributes, attributes: AttributeSchemas): readonly Diagnostic[] {
  return Object.keys(attributes).flatMap((name) => numbersIn(config[name], [name], attributes));
}

function numbersIn(
  value: Value | undefined,
  path: readonly Step[],
  attributes: AttributeSchemas,
): readonly Diagnostic[] {
  if (typeof value === "number" || typeof value === "bigint" || value instanceof Decimal)
    return wrongNumber(value, path, attributes);
  if (isList(value)) return value.flatMap((one, index) => numbersIn(one, [...path, index], attributes));
  if (!isAttributes(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => numbersIn(one, [...path, name], attributes));
}

function wrongNumber(
  value: number | bigint | Decimal,
  path: readonly Step[],
  attributes: AttributeSchemas,
): readonly Diagnostic[] {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return [];
  const written = value instanceof Decimal ? value.text : String(value);
  const detail = `${named(path)} is ${written}: a whole number from 0 to ${figure(Number.MAX_SAFE_INTEGER)} is meant, and nothing is rounded.`;
  return [{ severity: "error", summary: "Not a whole number (C-1)", detail, path: quoted(path, attributes) }];
}

/** What of a change the service would not take for its shape: too long, not an address, not of these letters. */
export function misshapen(change: Change, names: FieldNames, attributes: AttributeSchemas): readonly Diagnostic[] {
  const operations = [{ ...change, id: "0".repeat(ID_LENGTH), version: null }];
  if (isChangeSet({ stack: "terraform", run: "run-0", groups: [{ operations }] })) return [];
  const { field, message } = misfit("ChangeSet");
  const [first, ...rest] = field.split("/").slice(CHANGE_STEPS);
  const steps = first === "after" ? rest : ["address"];
  const path = steps.map((step, index): Step => {
    if (index === 0) return names[step] ?? step;
    return /^\d+$/.test(step) ? Number(step) : step;
  });
  const meant = describedAt(path, attributes);
  const detail = `${named(path)} ${message}.${meant === undefined ? "" : ` What is meant: ${meant}`}`;
  return [{ severity: "error", summary: "The service does not take this", detail, path: quoted(path, attributes) }];
}

/** As operation ids are made: 64 hexadecimal digits. */
const ID_LENGTH = 64;
/** `groups/0/operations/0`. */
const CHANGE_STEPS = 4;

/** A path in words: `users[1].email`. */
function named(path: readonly Step[]): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

/** What the schema says of the attribute at the end of a path. */
function describedAt(path: readonly Step[], attributes: AttributeSchemas): string | undefined {
  const [name, ...rest] = path;
  const found = name === undefined ? undefined : attributes[name];
  if (!found) return undefined;
  const below = rest.filter((step) => typeof step === "string");
  return ("attributes" in found && below.length > 0 && describedAt(below, found.attributes)) || found.description;
}

/** The part of a path whose line Terraform still finds: an attribute, an element of a map, an index of a list; nothing below. */
function quoted(path: readonly Step[], attributes: AttributeSchemas): readonly Step[] {
  const [name, element] = path;
  if (name === undefined) return [];
  const attribute = attributes[name];
  if (!attribute) return [];
  return element !== undefined && hasLines(attribute) ? [name, element] : [name];
}

function hasLines(attribute: AttributeSchema): boolean {
  if ("nesting" in attribute) return attribute.nesting === "list" || attribute.nesting === "map";
  return Array.isArray(attribute.type) && (attribute.type[0] === "list" || attribute.type[0] === "map");
}
