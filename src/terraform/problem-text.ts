/** Mistakes in declarations as one line each, for where there is no terminal: place, message, rule. */
import type { Problem } from "../model/problem.ts";
import { placeText } from "../render/index.ts";

export function problemLine({ places: [place], message, rule }: Problem): string {
  return `${place ? `${placeText(place)}: ` : ""}${message}${rule ? ` (${rule})` : ""}`;
}
