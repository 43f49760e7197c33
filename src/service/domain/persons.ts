/**
 * People, in the one table that knows their names and addresses. Everything else, above all what is append-only, names
 * them by id, so that a person can be erased without breaking the hash chain.
 */
import type { Owner } from "../../model/organization.ts";
import { insert, query, type Row, type Transaction, text, whole } from "../store/statement.ts";
import type { TreeRow } from "./trees.ts";

const PERSON_ROW = { tree: "bigint", number: "bigint", email: "text", name: "text" } as const;

/** The persons that a change set names, and numbers for those that are new. */
export class Persons {
  readonly #tree: TreeRow;
  readonly #numbers = new Map<string, number>();
  readonly #created = new Map<number, Owner>();

  constructor(tree: TreeRow, known: readonly Row[]) {
    this.#tree = tree;
    for (const [number, name, email] of known)
      this.#numbers.set(nameOf({ name: text(name), email: text(email) }), whole(number));
  }

  /** Notes persons that were read otherwise. */
  know(persons: Iterable<Owner & { readonly number: number }>): void {
    for (const { number, ...person } of persons) this.#numbers.set(nameOf(person), number);
  }

  /** Number of a person in the tree; who is new gets one, and is written with `write`. */
  numberOf(owner: Owner): number {
    const name = nameOf(owner);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#tree.persons += 1;
    this.#numbers.set(name, this.#tree.persons);
    this.#created.set(this.#tree.persons, owner);
    return this.#tree.persons;
  }

  /** Writes those who are new and have been kept. */
  *write(kept: ReadonlySet<number>): Transaction<void> {
    const created = [...this.#created].filter(([number]) => kept.has(number));
    const rows = created.map(([number, { name, email }]) => [this.#tree.number, number, email, name]);
    yield* insert("persons", PERSON_ROW, rows);
  }
}

/** Reads the persons of a tree that have one of these addresses. */
export function* readPersons(tree: TreeRow, emails: readonly string[]): Transaction<Persons> {
  if (emails.length === 0) return new Persons(tree, []);
  return new Persons(
    tree,
    yield* query(
      "SELECT number, name, email FROM persons WHERE tree = $1 AND email = ANY($2::text[])",
      tree.number,
      emails,
    ),
  );
}

function nameOf({ name, email }: Owner): string {
  return `${email}\n${name}`;
}
