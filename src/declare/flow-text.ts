/** Data as YAML on one line: what an edit puts where nothing of the kind stood, or in place of an alias. */
import { isMap } from "./map.ts";
import { yamlText } from "./text.ts";

/** Undefined where something in it has no form in a file, such as a secret. */
export function flowText(value: unknown): string | undefined {
  if (typeof value === "string") return yamlText(value);
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) {
    const items = value.map(flowText);
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  if (!isMap(value)) return undefined;
  const fields = Object.entries(value).map(([key, inner]) => {
    const text = flowText(inner);
    return text === undefined ? undefined : `${yamlText(key)}: ${text}`;
  });
  return fields.includes(undefined) ? undefined : `{${fields.join(", ")}}`;
}

/** A text in the quotes that another one has there. */
export function quotedLike(quotes: "single" | "double" | "none", value: string): string {
  const plain = yamlText(value);
  if (quotes === "double") return plain.startsWith('"') ? plain : JSON.stringify(value);
  // In single quotes nothing can be escaped.
  const isPrintable = plain === value || !/[^ -~\u00a1-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/.test(value);
  return quotes === "single" && isPrintable ? `'${value.replaceAll("'", "''")}'` : plain;
}
