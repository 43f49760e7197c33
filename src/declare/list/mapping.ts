/**
 * A mapping: which column of a vendor's list is what. Written as YAML, checked with `schemas/list-mapping.schema.json` as declarations are,
 * merged with the built-in one that it extends; and where in its file anything stands.
 */
import type { Place } from "../../model/problem.ts";
import type { ListMapping } from "../../wire/generated/list-mapping.ts";
import { validate } from "../../wire/generated/list-mapping-validator.ts";
import { isMap, type YamlMap } from "../map.ts";
import { Problems } from "../problems.ts";
import { BROKEN } from "../scalar.ts";
import { faultsOf } from "../schema-problem.ts";
import { shapeOf } from "../shape.ts";
import { Source } from "../source.ts";
import { entryAt } from "../trace.ts";
import { parseYaml } from "../yaml-file.ts";
import { BUILT_IN_MAPPINGS, type BuiltIn, isBuiltInMapping } from "./built-in-mappings.ts";

export type Columns = NonNullable<ListMapping["columns"]>;
export type Root = NonNullable<ListMapping["root"]>;
export type ListForm = NonNullable<ListMapping["list"]>;

/** Where a value comes from, in its long form. */
export interface CellSource {
  readonly column?: string;
  readonly value?: string | number | boolean;
  readonly default?: string | number | boolean;
  readonly values?: Readonly<Record<string, string | number | boolean>>;
  readonly names?: "english";
  readonly round?: "up" | "down";
}

/** A mapping that can be used. */
export interface Mapping {
  readonly columns: Columns;
  readonly root: Root;
  readonly list: ListForm;
  readonly stack: string | undefined;
  /** Where a field of it stands; of what a built-in one says, where that is named. */
  readonly placeOf: (...path: string[]) => Place;
}

/** Reads a mapping file, or takes a built-in one. Undefined, with problems, where it cannot be used. */
export function readMapping(name: string, text: string, problems: Problems): Mapping | undefined {
  const source = new Source(name, text.replace(/^\ufeff/, ""));
  const before = problems.count;
  const yaml = parseYaml(source, problems);
  const [document, second] = yaml.documents;
  const start = { file: name, line: 1, column: 1 };
  if (!document || document.data === BROKEN || document.data === null || second) {
    const message = "a mapping is one document, `kind: ListMapping`";
    if (problems.count === before)
      problems.add({ code: "mapping_malformed", message, places: () => [second ? source.placeAt(second.at) : start] });
    return undefined;
  }
  const placeAt = (path: readonly string[], at: "key" | "value") => {
    const { entry } = entryAt(yaml.trace, document.entries, path);
    if (entry === undefined) return source.placeAt(document.at);
    return source.placeAt(at === "key" ? yaml.trace.keyOffsetOf(entry) : yaml.trace.offsetOf(entry));
  };
  const { data } = document;
  validate(data);
  for (const { code, rule, message, path, at } of faultsOf(validate.errors ?? [], data, shapeOf("ListMapping")).listed)
    problems.add({ code, rule, message, places: () => [placeAt(path, at)] });
  if (problems.count > before || !isMapping(data)) return undefined;
  const merged = data.extends === undefined ? data : merge(builtIn(data.extends), data);
  const placeOf = (...path: string[]) => {
    const isOwn = entryAt(yaml.trace, document.entries, path).steps > 0;
    return placeAt(isOwn || data.extends === undefined ? path : ["extends"], "value");
  };
  return usable(merged, placeOf, problems);
}

/** The mapping of a system, as it is built in. */
export function builtInMapping(name: BuiltIn): string {
  return BUILT_IN_MAPPINGS[name];
}

/** A built-in mapping alone says nothing of the distributor. */
export function mappingOfSystem(name: BuiltIn): string {
  return `apiVersion: allot/v1\nkind: ListMapping\nextends: ${name}\n`;
}

export { isBuiltInMapping };

function isMapping(data: unknown): data is ListMapping {
  return validate(data);
}

function builtIn(name: BuiltIn): ListMapping {
  const problems = new Problems();
  const [document] = parseYaml(new Source(name, BUILT_IN_MAPPINGS[name]), problems).documents;
  if (problems.count > 0 || !document || !isMapping(document.data))
    throw new Error(`the built-in mapping ${name} is not one`);
  return document.data;
}

/** Maps merge, all else replaces (language rule 5). Where a value comes from, and who owns, is said whole. */
function merge(base: ListMapping, own: ListMapping): ListMapping {
  const merged = mergedMaps(base, own, 2);
  if (!isMapping(merged)) throw new Error("two mappings make one");
  return merged;
}

function mergedMaps(base: YamlMap | object, own: YamlMap | object, depth: number): YamlMap {
  const result = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(own)) {
    const below = result.get(key);
    result.set(key, depth > 1 && isMap(below) && isMap(value) ? mergedMaps(below, value, depth - 1) : value);
  }
  return Object.fromEntries(result);
}

const NEEDED = ["key", "name", "region", "country", "owner"] as const;

function usable(data: ListMapping, placeOf: Mapping["placeOf"], problems: Problems): Mapping | undefined {
  const { columns = {}, root = {}, list = {}, stack } = data;
  const before = problems.count;
  const missing = NEEDED.filter((field) => root[field] === undefined);
  if (missing.length > 0) {
    const named = missing.map((field) => `\`root.${field}\``).join(", ");
    const wayOut = "the list has the distributor's clients, so the mapping says who the distributor is";
    problems.add({ code: "field_missing", message: `${named} missing: ${wayOut}`, places: () => [placeOf("root")] });
  }
  for (const field of ["name", "credits"] as const) {
    if (columns[field] !== undefined) continue;
    const rule = field === "credits" ? "O-4" : "O-3";
    const hint = field === "credits" ? ": a column, or `{value: 10000}` for every row" : "";
    problems.add({
      code: "field_missing",
      rule,
      message: `\`columns.${field}\` is missing${hint}`,
      places: () => [placeOf("columns")],
    });
  }
  if (list.thousands !== undefined && list.thousands === list.decimals) {
    const message = `\`${list.thousands}\` cannot part thousands and stand before decimals`;
    problems.add({
      code: "mapping_ambiguous",
      message,
      places: () => [placeOf("list", "thousands"), placeOf("list", "decimals")],
    });
  }
  for (const { path, source } of sourcesOf(columns)) {
    const long = sourceOf(source);
    if ((long.column === undefined) === (long.value === undefined)) {
      const message = `\`columns.${path.join(".")}\` is a \`column\` or a \`value\` for all rows: one of the two`;
      problems.add({ code: "mapping_ambiguous", message, places: () => [placeOf("columns", ...path)] });
    }
  }
  return problems.count > before ? undefined : { columns, root, list, stack, placeOf };
}

/** The long form of a source. */
export function sourceOf(source: string | CellSource): CellSource {
  return typeof source === "string" ? { column: source } : source;
}

export interface NamedSource {
  readonly path: readonly string[];
  readonly source: string | CellSource;
}

/** Everything that values come from, with its path below `columns`. */
export function sourcesOf(columns: Columns): NamedSource[] {
  const found: NamedSource[] = [];
  const add = (path: readonly string[], source: string | CellSource | undefined) => {
    if (source !== undefined) found.push({ path, source });
  };
  const { owner, managedAccount, support, licenses, accounts, labels, ...plain } = columns;
  for (const [field, source] of Object.entries(plain)) add([field], source);
  if (typeof owner === "object") {
    add(["owner", "name"], owner.name);
    add(["owner", "email"], owner.email);
  }
  add(["managedAccount", "computers"], managedAccount?.computers);
  add(["managedAccount", "email"], managedAccount?.email);
  add(["support", "website"], support?.website);
  add(["support", "email"], support?.email);
  for (const [product, { quantity, used }] of Object.entries(licenses ?? {})) {
    add(["licenses", product, "quantity"], quantity);
    add(["licenses", product, "used"], used);
  }
  add(["accounts", "ids"], accounts?.ids);
  add(["accounts", "provider"], accounts?.provider);
  for (const [label, source] of Object.entries(labels ?? {})) add(["labels", label], source);
  return found;
}
