/**
 * People, in the one table that knows their names and addresses. Everything else, above all what is append-only, names
 * them by id, so that a person can be erased without breaking the hash chain.
 */
import type { Owner } from "../../model/organization.ts";
import { insert, query, type Transaction, text } from "../store/statement.ts";
import { newId } from "./ids.ts";

/** The persons that a change set names, and ids for those that are new. */
export class Persons {
  readonly #ids = new Map<string, string>();
  readonly #created = new Map<string, Owner>();
  readonly #nowMs: number;

  constructor(known: Iterable<readonly [id: string, owner: Owner]>, nowMs: number) {
    this.#nowMs = nowMs;
    for (const [id, owner] of known) this.#ids.set(nameOf(owner), id);
  }

  /** Id of a person; of one who is new, a new one that is written with `write`. */
  idOf(owner: Owner): string {
    const name = nameOf(owner);
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = newId(this.#nowMs);
    this.#ids.set(name, id);
    this.#created.set(id, owner);
    return id;
  }

  /** Writes those who are new and have been kept. */
  *write(tree: number, kept: ReadonlySet<string>): Transaction<void> {
    const rows = [...this.#created]
      .filter(([id]) => kept.has(id))
      .map(([id, { name, email }]) => [id, tree, email, name]);
    yield* insert("persons", PERSON_ROW, rows);
  }
}

const PERSON_ROW = { id: "text", tree: "bigint", email: "text", name: "text" } as const;

/** Reads the persons of a tree that have one of these addresses. */
export function* readPersons(tree: number, emails: readonly string[], nowMs: number): Transaction<Persons> {
  if (emails.length === 0) return new Persons([], nowMs);
  const rows = yield* query(
    "SELECT id, name, email FROM persons WHERE tree = $1 AND email = ANY($2::text[])",
    tree,
    emails,
  );
  return new Persons(
    rows.map((row) => [text(row[0]), { name: text(row[1]), email: text(row[2]) }] as const),
    nowMs,
  );
}

function nameOf({ name, email }: Owner): string {
  return `${email}\n${name}`;
}
