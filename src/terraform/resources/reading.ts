/** Attributes → values of the model. What is configured is known when something is applied; Terraform makes sure of that. */
import { sameValue } from "../planning.ts";
import { type Attributes, isAttributes, isList, type Value } from "../protocol/values.ts";

/** A text that is there. */
export function text(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

/** A text that may be absent; an empty one is none. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A text, or null where there is none. */
export function textOrNull(value: Value | undefined): string | null {
  return textOf(value) ?? null;
}

/** A list or set of texts; absent, it is empty. */
export function texts(value: Value | undefined): readonly string[] {
  return isList(value) ? value.map(text) : [];
}

/** A map of texts; absent, it is empty. */
export function textMap(value: Value | undefined): Readonly<Record<string, string>> {
  if (!isAttributes(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, text(one)]));
}

/** A whole number; absent, another. */
export function whole(value: Value | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

/** Yes or no; absent, no. */
export function yes(value: Value | undefined): boolean {
  return value === true;
}

/** A list as Terraform keeps it: one that is empty and was not configured stays null, or every plan would show a change. */
export function listed(values: readonly string[], known: Attributes | null, name: string): Value {
  return values.length > 0 || isList(known?.[name]) ? [...values] : null;
}

/** The same of what is false and not configured. */
export function shown(value: boolean, known: Attributes | null, name: string): Value {
  return value || typeof known?.[name] === "boolean" ? value : null;
}

/** A live value as it was written, where that is stored as the same; else as it is stored. */
export function asSaid(known: Value | undefined, live: Value, stored: (said: Value) => Value): Value {
  return known !== undefined && known !== null && sameValue(stored(known), live) ? known : live;
}
