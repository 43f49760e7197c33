/**
 * Collects the author's mistakes on the way through read, check and resolve, each with its places, and hands them out in
 * the order of files. Bounded: a file with a million mistakes ends in the first 10,000 and a count of the others.
 */

import type { Violation } from "../model/law/violation.ts";
import type { Place, Problem } from "../model/problem.ts";

/** Problems that are kept; more are only counted. */
export const MAX_PROBLEMS = 10_000;
const MAX_QUOTED = 60;

/** What callers know of a mistake; `rule` and `address` are null where none can be named. */
export interface Mistake {
  readonly code: string;
  readonly rule?: string;
  readonly address?: string | undefined;
  readonly message: string;
  /** Asked for only when the problem is kept. */
  readonly places: () => readonly Place[];
}

export class Problems {
  readonly #kept: Problem[] = [];
  #dropped = 0;

  /** Whether further problems are only counted: what is costly to say need not be said. */
  get full(): boolean {
    return this.#kept.length >= MAX_PROBLEMS;
  }

  get count(): number {
    return this.#kept.length + this.#dropped;
  }

  /** How far it is, so that what comes can be taken back. */
  mark(): { kept: number; dropped: number } {
    return { kept: this.#kept.length, dropped: this.#dropped };
  }

  backTo({ kept, dropped }: { kept: number; dropped: number }): void {
    this.#kept.length = kept;
    this.#dropped = dropped;
  }

  add(mistake: Mistake): void {
    if (this.full) {
      this.#dropped += 1;
      return;
    }
    const { code, rule = null, address = null, message } = mistake;
    this.#kept.push({ code, rule, address, message, places: mistake.places() });
  }

  /** Adds what was collected elsewhere. */
  addAll(problems: readonly Problem[]): void {
    for (const { code, rule, address, message, places } of problems)
      this.add({ code, ...(rule !== null && { rule }), address: address ?? undefined, message, places: () => places });
  }

  /** Counts problems that nobody has put into words. */
  addUnlisted(count: number): void {
    this.#dropped += count;
  }

  /** Adds what a law answered. */
  addViolation(violation: Violation, address: string | undefined, places: () => readonly Place[]): void {
    this.add({ code: violation.code, rule: violation.rule, address, message: wordsOf(violation), places });
  }

  /** All that is kept, by file, line and column; `order` is the rank of a file. */
  sorted(order: (file: string) => number): Problem[] {
    const problems = this.#kept.sort((a, b) => byPlace(a.places[0], b.places[0], order));
    const last = problems.at(-1);
    if (this.#dropped > 0 && last) {
      const message = `${this.#dropped} more problems are not listed`;
      problems.push({
        code: "too_many_problems",
        rule: "language-12",
        address: null,
        message,
        places: last.places.slice(0, 1),
      });
    }
    return problems;
  }
}

/** A violation in one sentence, with its way out. */
export function wordsOf({ message, wayOut }: Violation): string {
  return wayOut === undefined ? message : `${message}; ${wayOut}`;
}

/** Text of a file as it may stand in a message: in backticks, and not longer than a line. */
export function quoted(text: string): string {
  return `\`${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text}\``;
}

function byPlace(a: Place | undefined, b: Place | undefined, order: (file: string) => number): number {
  if (a === undefined || b === undefined) return (a ? 1 : 0) - (b ? 1 : 0);
  return order(a.file) - order(b.file) || a.line - b.line || a.column - b.column;
}
