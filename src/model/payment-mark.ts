/**
 * Payment references (B-1) are secrets: nobody is answered one, and no plan, event or snapshot has it. What stands for it is a mark, by
 * which it can be told whether a reference is still the same: a salt, then what HMAC-SHA-256 of the reference gives with it.
 *
 * The salt comes along in the mark. Rejected: one made of lineage and key each time; after a restore or a rekey every mark would be
 * another, and every plan would say that the reference has changed.
 */
import { createHmac, hash } from "node:crypto";

const HALF = 16;

/** A secret from the environment (language rule 6). Printing or serializing it shows the name of its variable and nothing else. */
export class Secret {
  /** Name of the environment variable. */
  readonly variable: string;
  readonly #value: string;

  constructor(variable: string, value: string) {
    this.variable = variable;
    this.#value = value;
  }

  /** Its mark: with the salt of a mark that is there, or a new one made of `origin`. */
  markLike(mark: string | null, origin: readonly string[]): string {
    const salt =
      mark?.slice(0, HALF) ?? hash("sha256", JSON.stringify(["payment reference", ...origin])).slice(0, HALF);
    return markOf(salt, this.#value);
  }
}

/** Whether a mark is of a reference. */
export function isMarkOf(mark: string, reference: string): boolean {
  return markOf(mark.slice(0, HALF), reference) === mark;
}

function markOf(salt: string, reference: string): string {
  return salt + createHmac("sha256", salt).update(reference).digest("hex").slice(0, HALF);
}
