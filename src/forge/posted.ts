/** What came of posting: data, for whoever prints it. */
import type { Entry } from "./forge.ts";

export interface Posted {
  /** What was done. `absent`: there was nothing to close. */
  readonly action: "created" | "updated" | "unchanged" | "closed" | "absent";
  /** Where it can be looked at; null where there is nothing. */
  readonly url: string | null;
  /** Others of ours under the same marker, which were left as they are. */
  readonly others: readonly string[];
}

/** Of entries of ours under one marker, oldest first, the one that counts. */
export function newestOf(entries: readonly Entry[]): { readonly newest: Entry | undefined; readonly others: string[] } {
  return { newest: entries.at(-1), others: entries.slice(0, -1).map(({ url }) => url) };
}
