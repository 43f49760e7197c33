/**
 * What is the same for every resource when Terraform plans: computed attributes are unknown until they are there, and kept afterwards, as
 * Terraform hands them over; some changes mean another object.
 */
import { isDeepStrictEqual } from "node:util";
import { canonicalEmail, canonicalName } from "../model/canonical.ts";
import { type Attributes, isAttributes, isKnown, isList, UNKNOWN, type Value } from "./protocol/values.ts";
import type { AttributeSchemas, Schema } from "./schema.ts";

/** What Terraform proposes, without what is only written: that is in no plan and no state. */
export function withoutSecrets(proposed: Attributes, { attributes }: Schema): Attributes {
  const secret = Object.entries(attributes).filter(([, { writeOnly }]) => writeOnly);
  return { ...proposed, ...Object.fromEntries(secret.map(([name]) => [name, null])) };
}

/** The planned object: of one that is to be created, what is computed is not known before. */
export function withUnknowns(
  prior: Attributes | null,
  proposed: Attributes,
  config: Attributes,
  { attributes }: Schema,
): Attributes {
  if (prior !== null) return proposed;
  const ours = Object.entries(attributes).filter(
    ([name, { given }]) => given.endsWith("computed") && (config[name] ?? null) === null,
  );
  return { ...proposed, ...Object.fromEntries(ours.map(([name]) => [name, UNKNOWN])) };
}

/**
 * What was applied, as it was planned: what is computed and was known keeps that value, though it may have moved since (credits are used
 * all the time). The next refresh tells.
 */
export function settled(planned: Attributes, made: Attributes, config: Attributes, schema: Schema): Attributes {
  const kept = Object.entries(schema.attributes).flatMap(([name, { given }]) => {
    const value = planned[name] ?? null;
    const isOurs = given.endsWith("computed") && (config[name] ?? null) === null;
    return isOurs && isKnown(value) ? [[name, value]] : [];
  });
  return { ...asWritten(planned, made), ...Object.fromEntries(kept) };
}

/**
 * What there is, with texts as they were written where that is stored as the same: a name with space around it (O-3), an address in capitals, an
 * empty text for none. Otherwise every plan would show a change that is only a matter of spelling.
 */
export function asWritten(known: Attributes | null, found: Attributes): Attributes {
  const kept = Object.entries(found).map(([name, value]): [string, Value] => {
    const written = known?.[name] ?? null;
    if (name === OWNER && isAttributes(written) && isAttributes(value)) return [name, asWritten(written, value)];
    return [name, typeof written === "string" && isStoredAlike(name, written, value) ? written : value];
  });
  return Object.fromEntries(kept);
}

/** The one object whose texts have a stored form; those of labels are stored as they are. */
const OWNER = "owner";
const PERSON = ["name", "email"] as const;

/** Whether two values of an attribute are stored as the same; nothing is to be changed then. */
export function isStoredAlike(name: string, a: Value, b: Value): boolean {
  if (name === OWNER && isAttributes(a) && isAttributes(b))
    return PERSON.every((one) => isStoredAlike(one, a[one] ?? null, b[one] ?? null));
  const [first, second] = [storedText(name, a), storedText(name, b)];
  return first === undefined || second === undefined ? sameValue(a, b) : first === second;
}

/** A text as it is stored, `""` for none; undefined for what is no text. */
function storedText(name: string, value: Value): string | undefined {
  if (value === null) return "";
  if (typeof value !== "string") return undefined;
  return name === "email" ? canonicalEmail(value) : canonicalName(value);
}

/** Attributes whose change means another object. */
export function replacing(prior: Attributes | null, planned: Attributes, attributes: AttributeSchemas): string[] {
  if (prior === null) return [];
  return Object.entries(attributes).flatMap(([name, { replaces }]) =>
    replaces && !sameValue(prior[name] ?? null, planned[name] ?? null) ? [name] : [],
  );
}

/** Whether an object is what was planned, as far as that was known. */
export function isAsPlanned(planned: Attributes, found: Attributes): boolean {
  return Object.entries(planned).every(([name, value]) => value === UNKNOWN || sameValue(value, found[name] ?? null));
}

/** Whether two values are the same; attributes that are absent are null. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (isAttributes(a) && isAttributes(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => sameValue(a[name] ?? null, b[name] ?? null));
  }
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((value, index) => sameValue(value, b[index] ?? null));
  return isDeepStrictEqual(a, b);
}
