/**
 * The one form in which values are stored and compared. The declaring side and the service both call these, so that a
 * plan never shows a change that is only a matter of spelling.
 */
import type { Owner } from "./people.ts";

// Most text is plain ASCII, which is NFC as it is: asking costs a tenth of normalizing.
const ASCII = /^[ -~]*$/;

/** A name as stored (O-3): NFC, without space around it. */
export function canonicalName(name: string): string {
  return (ASCII.test(name) ? name : name.normalize("NFC")).trim();
}

/**
 * A name as compared (O-3): without regard to case. Lower, upper, lower stands in for Unicode's full case folding; it holds
 * together all that folding does (`ß`, `ẞ` and `SS`; the three sigmas), and the Turkish `ı` with `i`, which is the safe side.
 */
export function foldedName(name: string): string {
  return canonicalName(name).toLowerCase().toUpperCase().toLowerCase().normalize("NFC");
}

/** An email as stored: trimmed, with its domain in lower case (RFC 5321: the part before the @ is left as written). */
export function canonicalEmail(email: string): string {
  const trimmed = email.trim();
  const at = trimmed.lastIndexOf("@");
  const domain = at < 0 ? "" : trimmed.slice(at);
  const lower = domain.toLowerCase();
  return lower === domain ? trimmed : trimmed.slice(0, at) + lower;
}

/** An owner as stored (O-4). */
export function canonicalOwner({ name, email }: Owner): Owner {
  return { name: canonicalName(name), email: canonicalEmail(email) };
}

/** Words as stored where their order says nothing: sorted, each once. */
export function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

/** Whether two profile values are the same; objects are compared by content, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  let fields = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !sameValue(a[key], b[key])) return false;
    fields += 1;
  }
  return fields === Object.keys(b).length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** JSON with sorted keys: the text that digests are taken of. A sorted copy first: with a replacer it takes five times as long. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(keysSorted(value)) ?? "null";
}

function keysSorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysSorted);
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) copy[key] = keysSorted(value[key]);
  return copy;
}

/** Credits as people read them: `500,000`. */
export function figure(credits: number): string {
  const digits = String(Math.abs(credits)).replace(/\B(?=(\d{3})+$)/g, ",");
  return credits < 0 ? `-${digits}` : digits;
}
