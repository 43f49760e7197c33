/** Mistakes in declarations as one line each, for where there is no terminal: place, message, rule. */
import type { Problem } from "../model/problem.ts";

export function problemLine({ places, message, rule }: Problem): string {
  const [place] = places;
  const where = place ? `${place.file}:${place.line}:${place.column}: ` : "";
  return `${where}${message}${rule ? ` (${rule})` : ""}`;
}
