/**
 * What is wrong with what an author wrote: data, returned, never thrown, and many at once.
 *
 * A `Problem` is the author's; a `Refusal` (wire) is the service's no; everything else is a bug and throws.
 */

/** A spot in a file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  /** Path relative to the stack's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One mistake, with every place that takes part in it. */
export interface Problem {
  /** Stable, machine-readable, `snake_case`. */
  readonly code: string;
  /** The law book's id (`C-4`) or the language's (`language-4`); null for what no rule names (syntax, files). */
  readonly rule: string | null;
  /** The key of the organization concerned, or null where none can be named. */
  readonly address: string | null;
  readonly message: string;
  readonly places: readonly Place[];
}

/** Where a declared value stands, cheap enough to keep for every object; resolved to a `Place` on demand. */
export interface Origin {
  /** Index into the stack's list of files. */
  readonly file: number;
  /** Index of the document in that file. */
  readonly document: number;
  /** Path of the organization inside the document: `["children", "cd"]`. */
  readonly path: readonly string[];
}

/** Finds the place of an origin, or of a field below it (`credits`, `owner.email`); the nearest thing that exists. */
export type Locate = (origin: Origin, field?: string) => Place;
