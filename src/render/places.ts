/** A place as text, which editors and terminals make clickable. */
import type { Place } from "../model/problem.ts";
import { visible } from "./escape.ts";

/** `file:line:column`. */
export function placeText(place: Place): string {
  return `${visible(place.file)}:${place.line}:${place.column}`;
}
