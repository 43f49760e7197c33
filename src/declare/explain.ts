/**
 * Says where the values of an organization come from: `allot explain cd` and `allot explain cd.credits` (language rule 5); and of what it
 * does not say itself and is inherited, which distributor above says it (B-3).
 */

import { didYouMean } from "../model/nearest.ts";
import type { Origin, Place, Problem } from "../model/problem.ts";
import type { Declarations } from "./declarations.ts";
import { type Inherited, inheritedBy } from "./explain-inherited.ts";
import { isMap, valueAt, type YamlMap } from "./map.ts";
import { fieldPlace, hasField, ownOf, type Read, templateOrigin } from "./places.ts";
import { quoted } from "./problems.ts";
import { shapeAt, shapeOf } from "./shape.ts";

/** Where one value was found: in a template, or (null) in the declaration itself. */
export interface Found {
  readonly template: string | null;
  readonly place: Place;
}

/** One value of an organization: the place that decides, then those that it replaces, the nearest first. */
export interface ExplainedField extends Found {
  /** Path of the field: `owner.email`. */
  readonly field: string;
  /** As written; undefined for a secret. */
  readonly value: unknown;
  readonly replaces: readonly Found[];
  /** Key of the distributor above whose declaration this is; absent for the organization's own. */
  readonly inheritedFrom?: string;
}

export type Explanation =
  | { readonly address: string; readonly fields: readonly ExplainedField[] }
  | { readonly problem: Problem };

/** Explains an organization (`cd`), or a field of it with all below (`cd.owner`, `cd.credits`). */
export function explain({ read, desired, locate }: Declarations, address: string): Explanation {
  const dot = address.indexOf(".");
  const key = dot < 0 ? address : address.slice(0, dot);
  const field = dot < 0 ? [] : address.slice(dot + 1).split(".");
  const organization = desired?.organizations.get(key);
  if (!organization) {
    const hint = didYouMean(key, desired?.organizations.keys() ?? []);
    return refusal("address_unknown", null, `no file declares an organization ${quoted(key)}${hint}`, []);
  }
  const { origin, kind } = organization;
  const merged = mergedOf(read, origin);
  const fields: ExplainedField[] = [];
  if (origin.path.length > 0 && field.length === 0) {
    // What is nested says so by where it stands.
    const found = { template: null, place: locate(origin), replaces: [] };
    fields.push({ field: "key", value: key, ...found }, { field: "parent", value: organization.parent, ...found });
  }
  const ranks = [...(shapeOf(kind).fields?.keys() ?? [])];
  const rankOf = ([first = ""]: readonly string[]) => (ranks.includes(first) ? ranks.indexOf(first) : ranks.length);
  const paths = [...leavesOf(merged, field)].sort((a, b) => rankOf(a) - rankOf(b));
  for (const path of paths) fields.push(explained(read, origin, merged, path));
  for (const inherited of inheritedBy(organization, desired?.organizations ?? new Map()))
    fields.push(...inheritedFields(read, inherited, field));
  if (fields.length > 0) return { address, fields };
  const known = shapeOf(kind).fields?.keys() ?? [];
  const isKnown = shapeAt(shapeOf(kind), field) !== undefined;
  const message = isKnown
    ? `${quoted(field.join("."))} is not declared for ${quoted(key)}, so it is not managed`
    : `there is no field ${quoted(field.join("."))}${didYouMean(field[0] ?? "", known)}`;
  return refusal(isKnown ? "field_not_declared" : "unknown_field", key, message, [locate(origin)]);
}

/** The fields of what is inherited, at and below what is asked for, as the distributor declares them. */
function inheritedFields(read: Read, { field, by, counts }: Inherited, asked: readonly string[]): ExplainedField[] {
  if (asked.length > 0 && asked[0] !== field) return [];
  const merged = mergedOf(read, by.origin);
  return [...leavesOf(merged, asked.length === 0 ? [field] : asked)]
    .filter(counts)
    .map((path) => ({ ...explained(read, by.origin, merged, path), inheritedFrom: by.key }));
}

/** What is declared at a place, templates merged. */
function mergedOf(read: Read, origin: Origin): YamlMap {
  const own = ownOf(read.files, origin);
  return isMap(own) ? (read.templates.applyTo(own) ?? own) : {};
}

function explained(read: Read, origin: Origin, merged: YamlMap, path: readonly string[]): ExplainedField {
  const own = ownOf(read.files, origin);
  const founds: Found[] = [];
  if (hasField(read.files, origin, path) || !isMap(own) || own.extends === undefined)
    founds.push({ template: null, place: fieldPlace(read.files, origin, path, "value") });
  for (const template of isMap(own) ? read.templates.of(own).reverse() : []) {
    if (valueAt(template.spec, path) === undefined) continue;
    founds.push({ template: template.name, place: fieldPlace(read.files, templateOrigin(template), path, "value") });
  }
  const [decides = { template: null, place: fieldPlace(read.files, origin, [], "value") }, ...replaces] = founds;
  const value = valueAt(merged, path);
  return { field: path.join("."), value: typeof value === "symbol" ? undefined : value, ...decides, replaces };
}

/** Paths of what is not a map, at and below a field. Children are organizations of their own. */
function* leavesOf(merged: YamlMap, field: readonly string[]): Generator<readonly string[]> {
  const value = field.length === 0 ? merged : valueAt(merged, field);
  if (value === undefined) return;
  if (!isMap(value)) yield field;
  else {
    for (const key of Object.keys(value))
      if (field.length > 0 || key !== "children") yield* leavesOf(merged, [...field, key]);
  }
}

function refusal(
  code: string,
  address: string | null,
  message: string,
  places: readonly Place[],
): { problem: Problem } {
  return { problem: { code, rule: null, address, message, places } };
}
