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
  /** Of a pool that cannot pay (C-4): its message in figures. */
  readonly shortfall?: Shortfall;
}

/** What a pool lacks, who asks for it, and how it could be paid. Whole credits. */
export interface Shortfall {
  readonly short: number;
  /** Every declared line that asks for more than now, the largest first. */
  readonly asking: readonly AskingLine[];
  /** What is unspent right below the pool, the largest first, whether it may be taken or not. */
  readonly unspent: readonly Unspent[];
  /** Each pays by itself; the smallest first, those of what is unspent before all others. */
  readonly ways: readonly Way[];
}

/** An organization that would cost its pool more than now. */
export interface AskingLine {
  readonly address: string;
  /** How it comes to ask; by declaration where nothing live was compared with. */
  readonly by: "creation" | "growth" | "move" | "declaration";
  readonly credits: number;
  /** Null where no file asks, as of what another stack has moved. */
  readonly place: Place | null;
}

/** An organization that has credits left. */
export interface Unspent {
  readonly address: string;
  readonly credits: number;
  /** Why it may not be taken; null where it may. */
  readonly why: string | null;
}

/** Changes of the files that pay together. */
export interface Way {
  /** From what is unspent, from what the operator sells (C-3), or by asking for less. */
  readonly from: "unspent" | "purchase" | "less";
  readonly moves: readonly CreditMove[];
  /** What guards would have to let through for it (`reclaim=emea:50000`). */
  readonly allow: readonly string[];
}

/** One declared value that changes. */
export interface CreditMove {
  readonly address: string;
  readonly field: "credits" | "purchasedCredits";
  readonly before: number;
  readonly after: number;
  /** What the organization has unspent, of one that gives; else 0. */
  readonly unspent: number;
  readonly place: Place;
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
