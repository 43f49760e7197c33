/**
 * The one form in which values are stored and compared. The declaring side and the service both call these, so that a
 * plan never shows a change that is only a matter of spelling.
 */

/** A name as stored (O-3): NFC, without space around it. */
export function canonicalName(name: string): string {
  return name.normalize("NFC").trim();
}

/** A name as compared (O-3): without regard to case. Upper then lower stands in for Unicode's full case folding. */
export function foldedName(name: string): string {
  return canonicalName(name).toUpperCase().toLowerCase().normalize("NFC");
}

/** An email as stored: trimmed, with its domain in lower case (RFC 5321: the part before the @ is left as written). */
export function canonicalEmail(email: string): string {
  const trimmed = email.trim();
  const at = trimmed.lastIndexOf("@");
  return at < 0 ? trimmed : trimmed.slice(0, at) + trimmed.slice(at).toLowerCase();
}

/** Whether two profile values are the same; objects are compared by content, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const left = Object.entries(a);
  if (left.length !== Object.keys(b).length) return false;
  return left.every(([key, value]) => Object.hasOwn(b, key) && sameValue(value, (b as Record<string, unknown>)[key]));
}

/** JSON with sorted keys: the text that digests are taken of. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Credits as people read them: `500,000`. */
export function figure(credits: number): string {
  const digits = String(Math.abs(credits)).replace(/\B(?=(\d{3})+$)/g, ",");
  return credits < 0 ? `-${digits}` : digits;
}
