/**
 * The schemas as data, asked only when something is wrong or is to be laid out: which fields there are, in which order,
 * what each is for, and which take secrets. Read from schemas/ on first use; a load without problems never does.
 */
import { readFileSync } from "node:fs";
import { SCHEMA_FOLDER } from "../wire/schema-folder.ts";

/** The schemas of the declaration language, as files in schemas/. */
export const SCHEMA_FILES = [
  "stack.schema.json",
  "distributor.schema.json",
  "child-organization.schema.json",
  "template.schema.json",
  "policy.schema.json",
  "declaration.schema.json",
  "list-mapping.schema.json",
] as const;

/** What a part of a document looks like. */
export interface Shape {
  readonly description: string;
  readonly type: string | undefined;
  /** The type, or those that there is a choice of. */
  readonly types: readonly string[];
  /** Takes its value from the environment (language rule 6). */
  readonly writeOnly: boolean;
  /** Fields by name, in canonical order; undefined where keys are free. */
  readonly fields: ReadonlyMap<string, () => Shape> | undefined;
  /** Of a map with free keys: its values. Of a list: its items. */
  readonly inner: (() => Shape) | undefined;
  /** The only values, where they are listed. */
  readonly choices: readonly unknown[] | undefined;
}

type Json = { readonly [key: string]: unknown };
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

const files = new Map<string, Json>();

function schemaFile(name: string): Json {
  let schema = files.get(name);
  if (schema === undefined) {
    const read: unknown = JSON.parse(readFileSync(new URL(name, SCHEMA_FOLDER), "utf8"));
    if (!isJson(read)) throw new Error(`${name} is not a schema`);
    schema = read;
    files.set(name, schema);
  }
  return schema;
}

/** The shape of a kind's documents, or of what is nested (`NestedChild`, `NestedDistributor`). */
export function shapeOf(kind: ShapeName): Shape {
  const [file, def] = PLACES[kind];
  const schema = schemaFile(file);
  return shape(def === undefined ? schema : definition(schema, def), file);
}

export type ShapeName =
  | "Stack"
  | "Template"
  | "Policy"
  | "ChildOrganization"
  | "Distributor"
  | "NestedChild"
  | "NestedDistributor"
  | "ListMapping";
const PLACES: Readonly<Record<ShapeName, readonly [string, string?]>> = {
  Stack: ["stack.schema.json"],
  Template: ["template.schema.json"],
  Policy: ["policy.schema.json"],
  ChildOrganization: ["child-organization.schema.json"],
  Distributor: ["distributor.schema.json"],
  NestedChild: ["child-organization.schema.json", "NestedChild"],
  NestedDistributor: ["distributor.schema.json", "NestedDistributor"],
  ListMapping: ["list-mapping.schema.json"],
};

function definition(schema: Json, name: string): Json {
  const defs = schema.$defs;
  const found = isJson(defs) ? defs[name] : undefined;
  if (!isJson(found)) throw new Error(`no definition ${name}`);
  return found;
}

function shape(schema: Json, file: string): Shape {
  if (typeof schema.$ref === "string") {
    const [other = "", pointer = ""] = schema.$ref.split("#");
    const target = other === "" ? file : other;
    const found = shape(definition(schemaFile(target), pointer.slice("/$defs/".length)), target);
    return typeof schema.description === "string" ? { ...found, description: schema.description } : found;
  }
  const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isJson) : [];
  const { additionalProperties, items, description, type } = schema;
  const properties = schema.properties ?? alternatives.find(({ properties }) => isJson(properties))?.properties;
  const fields = isJson(properties)
    ? new Map(Object.entries(properties).map(([name, inner]) => [name, () => shape(isJson(inner) ? inner : {}, file)]))
    : undefined;
  const inner = isJson(additionalProperties) ? additionalProperties : isJson(items) ? items : undefined;
  const choices = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : undefined;
  const known = typeof type === "string" ? type : choices ? "string" : undefined;
  const types = known === undefined ? alternatives.map((alternative) => alternative.type) : [known];
  return {
    description: typeof description === "string" ? description : "",
    type: known,
    types: types.filter((type) => typeof type === "string"),
    writeOnly: schema.writeOnly === true,
    fields,
    inner: inner ? () => shape(inner, file) : undefined,
    choices,
  };
}

/** The shape at a path below another, as far as it is known. */
export function shapeAt(from: Shape, path: readonly string[]): Shape | undefined {
  let at: Shape | undefined = from;
  for (const step of path) at = (at?.fields?.get(step) ?? at?.inner)?.();
  return at;
}
