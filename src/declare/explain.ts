/**
 * Says where the values of an organization come from: `allot explain cd` and `allot explain cd.credits` (language rule 5); and of what it
 * does not say itself and is inherited, which distributor above says it (B-3).
 */

import type { DesiredOrganization } from "../model/desired.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Origin, Place, Problem } from "../model/problem.ts";
import type { Declarations } from "./declarations.ts";
import { type Inherited, inheritedBy } from "./explain-inherited.ts";
import { stepsTo, unknownField } from "./explain-path.ts";
import { isMap, valueAt, type YamlMap } from "./map.ts";
import { fieldPlace, hasField, ownOf, type Read, templateOrigin } from "./places.ts";
import { quoted } from "./problems.ts";
import { shapeOf } from "./shape.ts";

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
  const asked = dot < 0 ? [] : address.slice(dot + 1).split(".");
  const organizations: ReadonlyMap<string, DesiredOrganization> = desired?.organizations ?? new Map();
  const organization = organizations.get(key);
  if (!organization) {
    const today = [...organizations.values()].find(({ previousKeys }) => previousKeys.includes(key));
    const hint = today ? `: it is called ${quoted(today.key)} by now` : didYouMean(key, organizations.keys());
    return refusal("address_unknown", null, `no file declares an organization ${quoted(key)}${hint}`, []);
  }
  const { origin, kind } = organization;
  const isNested = origin.path.length > 0;
  const merged = mergedOf(read, origin);
  const [first, child] = asked;
  if (first === "children" && child !== undefined && organizations.has(child))
    return refusal("address_unknown", key, elsewhere(child, asked.slice(2)), [locate(origin, "children")]);
  const field = stepsTo(merged, asked) ?? asked;
  const fields: ExplainedField[] = [];
  if (isNested) fields.push(...byPlace(organization, merged, asked, locate(origin)));
  const shape = shapeOf(isNested ? NESTED[kind] : kind);
  const ranks = [...(shape.fields?.keys() ?? [])];
  const rankOf = ([first = ""]: readonly string[]) => (ranks.includes(first) ? ranks.indexOf(first) : ranks.length);
  const paths = [...leavesOf(merged, field)].sort((a, b) => rankOf(a) - rankOf(b));
  for (const path of paths) fields.push(explained(read, origin, merged, path));
  for (const inherited of inheritedBy(organization, organizations))
    fields.push(...inheritedFields(read, inherited, field));
  if (fields.length > 0) return { address, fields };
  const unknown = unknownField(shape, asked);
  const message = unknown
    ? `there is no field ${quoted(asked.join("."))}${unknown.hint}`
    : `${quoted(asked.join("."))} is not declared for ${quoted(key)}, so it is not managed`;
  return refusal(unknown ? "unknown_field" : "field_not_declared", key, message, [locate(origin)]);
}

const NESTED = { Distributor: "NestedDistributor", ChildOrganization: "NestedChild" } as const;

/** What is nested says its key and parent, and that it is no distributor, by where it stands. */
function byPlace(
  { key, parent, kind }: DesiredOrganization,
  merged: YamlMap,
  [asked, ...below]: readonly string[],
  place: Place,
): ExplainedField[] {
  const said = [
    { field: "key", value: key },
    { field: "parent", value: parent },
    // Among all that is declared it says nothing.
    ...(asked === "kind" && merged.kind === undefined ? [{ field: "kind", value: kind }] : []),
  ];
  return said
    .filter(({ field }) => below.length === 0 && (asked === undefined || asked === field))
    .map((one) => ({ ...one, template: null, place, replaces: [] }));
}

function elsewhere(child: string, field: readonly string[]): string {
  return `${quoted(child)} is an organization of its own: \`allot explain ${[child, ...field].join(".")}\``;
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
  const value = path[0] === "children" ? path.at(-1) : valueAt(merged, path);
  return { field: path.join("."), value: typeof value === "symbol" ? undefined : value, ...decides, replaces };
}

/** Paths of what is not a map, at and below a field. Children are organizations of their own: where they stand is all that is said of them. */
function* leavesOf(merged: YamlMap, field: readonly string[]): Generator<readonly string[]> {
  const value = field.length === 0 ? merged : valueAt(merged, field);
  if (value === undefined) return;
  if (!isMap(value) || (Object.keys(value).length === 0 && field.length > 0)) yield field;
  else if (field[0] === "children") for (const key of Object.keys(value)) yield [...field, key];
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
