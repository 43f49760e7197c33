/** Field values as people read them: figures with commas, an owner as one writes an email, labels as pairs. */
import { figure } from "../model/canonical.ts";
import { visible } from "./escape.ts";

const CREDIT_FIELDS: ReadonlySet<string> = new Set(["credits", "purchasedCredits"]);
const WORDS: Readonly<Record<string, string>> = {
  purchasedCredits: "purchased credits",
  externalId: "external id",
  managedBy: "managed by stack",
  parent: "child of",
  customerAccess: "customer access",
  usedOnUnlink: "used on unlink",
  partnerType: "partner type",
  anchorRef: "anchored to",
};

/** A field's name in words. */
export function fieldName(field: string): string {
  return WORDS[field] ?? visible(field);
}

/** A field's value on one line, escaped. */
export function valueText(field: string, value: unknown): string {
  if (value === null || value === undefined) return "(none)";
  if (typeof value === "number") return CREDIT_FIELDS.has(field) ? figure(value) : String(value);
  if (typeof value === "string") return visible(value) || '""';
  if (typeof value !== "object") return visible(String(value));
  const entries = Object.entries(value);
  if (field === "owner" && "name" in value && "email" in value)
    return visible(`${String(value.name)} <${String(value.email)}>`);
  if (field === "labels")
    return entries.map(([label, text]) => visible(`${label}=${String(text)}`)).join(", ") || "(none)";
  return visible(JSON.stringify(value));
}

/** The change of a figure with its sign: `+50,000`. */
export function change(before: number, after: number): string {
  const difference = after - before;
  return difference > 0 ? `+${figure(difference)}` : figure(difference);
}

/** `1 operation`, `2 operations`; `2 entries` with its own plural. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${figure(number)} ${number === 1 ? noun : plural}`;
}
