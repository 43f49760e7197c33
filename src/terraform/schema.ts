/**
 * Schemas of resources, data sources and the provider, in our own notation, and their form on the wire. A schema is plain data: what
 * the provider checks, plans and documents is read from it.
 */
import { type Type, typeBytes } from "./protocol/types.ts";

/** Who gives an attribute its value. */
export type Given = "required" | "optional" | "computed" | "optional, computed";

interface Common {
  readonly given: Given;
  readonly description: string;
  /** Never shown by Terraform. */
  readonly sensitive?: true;
  /** Sent with an apply and stored nowhere (Terraform 1.11). */
  readonly writeOnly?: true;
  /** Another value means another object. */
  readonly replaces?: true;
}

export interface PlainAttribute extends Common {
  readonly type: Type;
}

export interface NestedAttribute extends Common {
  readonly nesting: "single" | "list" | "set" | "map";
  readonly attributes: AttributeSchemas;
}

export type AttributeSchema = PlainAttribute | NestedAttribute;
export type AttributeSchemas = Readonly<Record<string, AttributeSchema>>;

/** What a resource, a data source, an ephemeral resource, or the provider is configured with. */
export interface Schema {
  /** Of the stored state. */
  readonly version: number;
  readonly description: string;
  readonly attributes: AttributeSchemas;
}

const types = new WeakMap<AttributeSchemas, Type>();

/** The type of a schema's values: made once, and needed for every value that comes or goes. */
export function typeOfSchema({ attributes }: Pick<Schema, "attributes">): Type {
  const known = types.get(attributes) ?? objectType(attributes);
  types.set(attributes, known);
  return known;
}

function objectType(attributes: AttributeSchemas): Type {
  return ["object", Object.fromEntries(Object.entries(attributes).map(([name, one]) => [name, attributeType(one)]))];
}

/** The type of an attribute's values. */
export function attributeType(attribute: AttributeSchema): Type {
  if ("type" in attribute) return attribute.type;
  const object = objectType(attribute.attributes);
  return attribute.nesting === "single" ? object : [attribute.nesting, object];
}

const MARKDOWN = 1;
const NESTINGS = { single: 1, list: 2, set: 3, map: 4 } as const;

/** A schema as the protocol has it. */
export function schemaMessage({ version, description, attributes }: Schema): object {
  return {
    version,
    block: { version, attributes: attributeMessages(attributes), description, description_kind: MARKDOWN },
  };
}

function attributeMessages(attributes: AttributeSchemas): object[] {
  return Object.entries(attributes).map(([name, attribute]) => ({
    name,
    description: attribute.description,
    description_kind: MARKDOWN,
    required: attribute.given === "required",
    optional: attribute.given.startsWith("optional"),
    computed: attribute.given.endsWith("computed"),
    sensitive: attribute.sensitive === true,
    write_only: attribute.writeOnly === true,
    ...("type" in attribute
      ? { type: typeBytes(attribute.type) }
      : { nested_type: { attributes: attributeMessages(attribute.attributes), nesting: NESTINGS[attribute.nesting] } }),
  }));
}
