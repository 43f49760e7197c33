/** Values in a draft, written as they are written there where that says the same: texts, lists of words, maps of texts. */
import { canonicalEmail, canonicalName } from "../model/canonical.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { OwnDraft } from "./own-draft.ts";

/** A map that is said as a whole; an empty one says that there is nothing of its own. */
export function acceptFields(draft: OwnDraft, field: string, live: object | null): void {
  const wanted = fieldsIn(live);
  const declared = fieldsIn(draft.value(field));
  for (const name of Object.keys(declared)) if (wanted[name] === undefined) draft.remove([field, name]);
  for (const [name, value] of Object.entries(wanted)) putText(draft, [field, name], String(value));
}

/** A text, as it is written where that says the same; none takes the field away, which then is not managed any more. */
export function putText(draft: OwnDraft, path: readonly string[], value: string | null): void {
  const written = draft.value(...path);
  if (value === null) {
    if (written !== undefined) draft.remove(path);
  } else if (typeof written !== "string" || textLike(written, value) !== written) draft.set(path, value);
}

/** A list that says nothing where it is empty. */
export function putList(draft: OwnDraft, path: readonly string[], values: readonly string[]): void {
  const written = draft.value(...path);
  if (written === undefined && values.length === 0) return;
  draft.set(path, listLike(written, values));
}

export function textLike(written: string, value: string): string {
  const spellings = [written, canonicalName(written), canonicalEmail(written)];
  // A colour is stored in lower case.
  if (value.startsWith("#")) spellings.push(written.toLowerCase());
  return spellings.includes(value) ? written : value;
}

/** Words in the order in which they are written, then those that have come. */
export function listLike(written: unknown, values: readonly string[]): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(written) ? written : [];
  const left = new Set(values);
  const kept = items.filter((item) => {
    const value = typeof item === "string" ? values.find((one) => textLike(item, one) === item) : undefined;
    return value !== undefined && left.delete(value);
  });
  const next = [...kept, ...left];
  return next.length === items.length && kept.length === items.length ? items : next;
}

export function fieldsIn(value: unknown): YamlMap {
  return isMap(value) ? value : {};
}
