/**
 * What the generated constructs have of attributes: tables that say what there is, and the way from a configuration in TypeScript to what
 * Terraform reads. Made by `npm run generate` from the provider's own schema; this is the part that is the same for all.
 *
 * Rejected: what `cdktf get` writes. It asks the built provider in a process of its own, repeats all of this in every class, and makes
 * several thousand lines of it.
 */
import { ComplexList, ComplexMap, type ComplexObject, type IInterpolatingParent } from "cdktf";

/** An attribute with attributes of its own. */
export interface NestedAttribute {
  readonly nesting: "single" | "list" | "set" | "map";
  readonly attributes: AttributeTable;
}

/** Terraform's types that attributes have, by how CDKTF calls them. */
export type AttributeKind = "string" | "number" | "boolean" | "stringList" | "numberList" | "stringMap" | "numberMap";

/** Attributes that can be configured, by their names in TypeScript. */
export type AttributeTable = Readonly<Record<string, AttributeKind | NestedAttribute>>;

/** Terraform's name: `externalId` is `external_id` there. */
export function terraformName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A configuration by Terraform's names; what is no attribute is left out. Tokens go through as they are. */
export function written(config: object, table: AttributeTable): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(config));
  const given = Object.entries(table).flatMap(([name, kind]) => {
    const value = values.get(name);
    return value === undefined ? [] : [[terraformName(name), writtenValue(value, kind)]];
  });
  return Object.fromEntries(given);
}

function writtenValue(value: unknown, kind: AttributeKind | NestedAttribute): unknown {
  if (typeof kind === "string" || !isPlain(value)) return value;
  const { nesting, attributes } = kind;
  const one = (item: unknown) => (isPlain(item) && !Array.isArray(item) ? written(item, attributes) : item);
  if (Array.isArray(value)) return value.map(one);
  if (nesting === "map") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, one(item)]));
  return one(value);
}

/** Whether it is data that was written down, and no token. */
function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !("resolve" in value);
}

/** The same for `--hcl`, where every value says of what type it is. */
export function writtenForHcl(config: object, table: AttributeTable): Record<string, unknown> {
  const kinds = new Map(Object.entries(table).map(([name, kind]) => [terraformName(name), kind]));
  return Object.fromEntries(
    Object.entries(written(config, table)).map(([name, value]) => [
      name,
      { value, isBlock: false, ...typeOf(kinds.get(name)) },
    ]),
  );
}

function typeOf(kind: AttributeKind | NestedAttribute | undefined): object {
  switch (kind) {
    case "string":
    case "number":
    case "boolean":
      return { type: "simple", storageClassType: kind };
    case "stringList":
    case "numberList":
      return { type: "list", storageClassType: kind };
    case "stringMap":
    case "numberMap":
      return { type: "map", storageClassType: kind };
    default:
      return { type: "any" };
  }
}

type Item<Nested> = new (
  parent: IInterpolatingParent,
  attribute: string,
  isFromSet: boolean,
  index: number | string,
) => Nested;

/** A list or set of nested objects, as others refer to it. */
export class NestedList<Nested extends ComplexObject> extends ComplexList {
  readonly #item: Item<Nested>;
  readonly #isSet: boolean;
  constructor(parent: IInterpolatingParent, attribute: string, isSet: boolean, item: Item<Nested>) {
    super(parent, attribute, isSet);
    this.#item = item;
    this.#isSet = isSet;
  }

  /** The nth, from 0. */
  get(index: number): Nested {
    return new this.#item(this.terraformResource, this.terraformAttribute, this.#isSet, index);
  }
}

/** Nested objects by keys, as others refer to them. */
export class NestedMap<Nested extends ComplexObject> extends ComplexMap {
  readonly #item: Item<Nested>;
  constructor(parent: IInterpolatingParent, attribute: string, item: Item<Nested>) {
    super(parent, attribute);
    this.#item = item;
  }

  get(key: string): Nested {
    // CDKTF writes an index as it comes, and a key is a text.
    return new this.#item(this.terraformResource, this.terraformAttribute, false, JSON.stringify(key));
  }
}
