/** What Terraform sends with a call, by the schema that it is of, and how it is answered. */
import { type Attributes, type DynamicValue, decoded, encoded, isAttributes, type Value } from "./protocol/values.ts";
import { type Schema, typeOfSchema } from "./schema.ts";

/** A message, by the names of its fields. */
export interface Sent {
  readonly [field: string]: unknown;
}

function isSent(sent: unknown): sent is { readonly msgpack?: Uint8Array } {
  return typeof sent === "object" && sent !== null;
}

/** Whether Terraform sent one object twice: most plans propose what there is. */
export function isSame(prior: unknown, proposed: unknown): boolean {
  const [a, b] = [prior, proposed].map((sent) => (isSent(sent) ? sent.msgpack : undefined));
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

/** An object that Terraform sent; null where there is none. */
export function attributesOf(sent: unknown, schema: Schema): Attributes | null {
  const value = decoded(isSent(sent) ? sent : null, typeOfSchema(schema));
  return isAttributes(value) ? value : null;
}

/** An object as it is sent; what is undefined is null. */
export function sentValue(value: Value | undefined, schema: Schema): DynamicValue {
  return encoded(value ?? null, typeOfSchema(schema));
}

/** A state, or an identity, of this version is handed back as it is: Terraform reads the JSON itself. */
export function jsonOf(raw: unknown): Uint8Array {
  const json = typeof raw === "object" && raw !== null ? Reflect.get(raw, "json") : undefined;
  if (json instanceof Uint8Array && json.length > 0) return json;
  throw new Error("the state is not JSON");
}
