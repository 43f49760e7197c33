/**
 * Terraform's values ⇄ ours: MessagePack by type (docs/plugin-protocol/object-wire-format of Terraform). Every attribute of an object is
 * present; what is not known yet is `UNKNOWN`, whatever Terraform knows about it.
 *
 * Numbers stay exact (C-1): what JavaScript holds exactly is a number, a larger whole number a bigint, and all else the decimal text that Terraform
 * sent, for a law to refuse.
 */
import { DecodeError, Decoder, Encoder, ExtData } from "@msgpack/msgpack";
import { Refused } from "../diagnostics.ts";
import { type Type, typeOf } from "./types.ts";

/** A value that Terraform does not know yet. */
export const UNKNOWN: unique symbol = Symbol("unknown");

/** A number that is no whole number of at most 64 bits, as Terraform spelt it. */
export class Decimal {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Value =
  | null
  | string
  | boolean
  | number
  | bigint
  | Decimal
  | typeof UNKNOWN
  | Dynamic
  | readonly Value[]
  | { readonly [attribute: string]: Value };

/** A value that brings its own type. */
export class Dynamic {
  readonly type: Type;
  readonly value: Value;
  constructor(type: Type, value: Value) {
    this.type = type;
    this.value = value;
  }
}

/** An object's attributes. */
export type Attributes = { readonly [attribute: string]: Value };

// One of each: nothing else runs while one is read or written.
const decoder = new Decoder({ useBigInt64: true });
const encoder = new Encoder({ useBigInt64: true });

/** How a value travels. */
export interface DynamicValue {
  readonly msgpack: Uint8Array;
}

/** Reads a value of a type. Absent bytes are null. @throws Error for what does not fit */
export function decoded(sent: { readonly msgpack?: Uint8Array } | null | undefined, type: Type): Value {
  if (!sent?.msgpack || sent.msgpack.length === 0) return null;
  return read(unpacked(sent.msgpack), type);
}

function unpacked(bytes: Uint8Array): unknown {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    // A map of JavaScript's has no key of this name, and nothing of the domain is called so.
    if (!(error instanceof DecodeError) || !error.message.includes(NO_KEY)) throw error;
    throw new Refused([{ severity: "error", summary: "No such key", detail: `Nothing can be called ${NO_KEY}.` }]);
  }
}

const NO_KEY = "__proto__";

function read(raw: unknown, type: Type): Value {
  if (raw === null || raw === undefined) return null;
  // Extension 0 is unknown; 12 is unknown with what is known of it. Any other would be a refinement of later versions.
  if (raw instanceof ExtData) return UNKNOWN;
  if (type === "dynamic") {
    if (!Array.isArray(raw)) throw new Error("a dynamic value without its type");
    const [bytes, value]: unknown[] = raw;
    const own = typeOf(JSON.parse(Buffer.from(bytes instanceof Uint8Array ? bytes : []).toString("utf8")));
    return new Dynamic(own, read(value, own));
  }
  if (type === "string" || type === "bool") {
    if (typeof raw !== (type === "string" ? "string" : "boolean")) throw misfit(raw, type);
    return typeof raw === "string" || typeof raw === "boolean" ? raw : null;
  }
  if (type === "number") return numberOf(raw);
  const [kind, of] = type;
  if (kind === "map" || kind === "object") {
    if (typeof raw !== "object" || Array.isArray(raw)) throw misfit(raw, kind);
    const made: Record<string, Value> = {};
    if (kind === "map") for (const [key, value] of Object.entries(raw)) made[key] = read(value, of);
    else
      for (const [name, part] of Object.entries(of))
        made[name] = read(Object.hasOwn(raw, name) ? Reflect.get(raw, name) : null, part);
    return made;
  }
  if (!Array.isArray(raw)) throw misfit(raw, kind);
  if (kind === "tuple") return raw.map((value, index) => read(value, of[index] ?? "dynamic"));
  return raw.map((value) => read(value, of));
}

function numberOf(raw: unknown): Value {
  if (typeof raw === "bigint")
    return raw >= Number.MIN_SAFE_INTEGER && raw <= Number.MAX_SAFE_INTEGER ? Number(raw) : raw;
  if (typeof raw === "number") return Number.isSafeInteger(raw) ? raw : new Decimal(String(raw));
  if (typeof raw !== "string") throw misfit(raw, "number");
  if (!/^-?\d+$/.test(raw)) return new Decimal(raw);
  const whole = BigInt(raw);
  return whole >= Number.MIN_SAFE_INTEGER && whole <= Number.MAX_SAFE_INTEGER ? Number(whole) : new Decimal(raw);
}

function misfit(raw: unknown, type: string): Error {
  return new Error(`a ${typeof raw} where Terraform's schema has a ${type}`);
}

const NOT_KNOWN = new ExtData(0, new Uint8Array([0]));

/** Writes a value of a type. Attributes that are absent from an object are null. */
export function encoded(value: Value, type: Type): DynamicValue {
  return { msgpack: encoder.encode(written(value, type)) };
}

function written(value: Value | undefined, type: Type): unknown {
  if (value === null || value === undefined) return null;
  if (value === UNKNOWN) return NOT_KNOWN;
  if (type === "dynamic") {
    if (!(value instanceof Dynamic)) throw new Error("a dynamic value needs its type");
    return [Buffer.from(JSON.stringify(value.type)), written(value.value, value.type)];
  }
  if (value instanceof Dynamic) throw new Error("a value with a type of its own where the schema has one");
  if (value instanceof Decimal) return value.text;
  // Above 32 bits a number would travel as a float.
  if (typeof value === "number") return Math.abs(value) > 0xffff_ffff ? BigInt(value) : value;
  if (typeof type === "string") return value;
  const [kind, of] = type;
  if (kind === "map" || kind === "object") {
    if (!isAttributes(value)) throw new Error(`no ${kind}`);
    const made: Record<string, unknown> = {};
    if (kind === "map") for (const [key, part] of Object.entries(value)) made[key] = written(part, of);
    else for (const [name, part] of Object.entries(of)) made[name] = written(value[name], part);
    return made;
  }
  if (!isList(value)) throw new Error(`no ${kind}`);
  if (kind === "tuple") return value.map((part, index) => written(part, of[index] ?? "dynamic"));
  return value.map((part) => written(part, of));
}

/** Whether a value is a list, a set or a tuple. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value is an object or a map. */
export function isAttributes(value: Value | undefined): value is Attributes {
  return (
    typeof value === "object" &&
    value !== null &&
    !isList(value) &&
    !(value instanceof Decimal) &&
    !(value instanceof Dynamic)
  );
}

/** Whether a value, and all in it, is known. */
export function isKnown(value: Value | undefined): boolean {
  if (value === UNKNOWN) return false;
  if (value instanceof Dynamic) return isKnown(value.value);
  if (isList(value)) return value.every(isKnown);
  return isAttributes(value) ? Object.values(value).every(isKnown) : true;
}
