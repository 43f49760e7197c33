/** Types of Terraform's values (cty), in their JSON spelling, as schemas name them and dynamic values carry them. */

export type Type =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list" | "set" | "map", Type]
  | readonly ["object", Readonly<Record<string, Type>>]
  | readonly ["tuple", readonly Type[]];

/** The JSON bytes of a type, for a schema or a function's parameter. */
export function typeBytes(type: Type): Buffer {
  return Buffer.from(JSON.stringify(type));
}

/** A type from its JSON. @throws Error for what is none */
export function typeOf(json: unknown): Type {
  if (json === "string" || json === "number" || json === "bool" || json === "dynamic") return json;
  if (Array.isArray(json)) {
    const [kind, of]: unknown[] = json;
    if (kind === "list" || kind === "set" || kind === "map") return [kind, typeOf(of)];
    if (kind === "tuple" && Array.isArray(of)) return ["tuple", of.map(typeOf)];
    if (kind === "object" && typeof of === "object" && of !== null)
      return ["object", Object.fromEntries(Object.entries(of).map(([name, type]) => [name, typeOf(type)]))];
  }
  throw new Error(`no type of Terraform's: ${JSON.stringify(json)}`);
}
