/**
 * Keys made of names (O-2): letters of other alphabets as Latin ones, in small letters, with hyphens. The same list gives the same keys; of
 * names that come to the same, the later rows are numbered, and that is told.
 */
import slugify from "@sindresorhus/slugify";
import { a_key_is_well_formed } from "../../model/law/organizations.ts";

const LONGEST = 63;

/** The key that a name comes to; empty where nothing of it is left. What is a key already stays as it is. */
export function keyOf(name: string): string {
  if (a_key_is_well_formed(name) === undefined) return name;
  return cut(slugify(name.normalize("NFC"), { decamelize: false }), LONGEST);
}

/** The key, or with the first number from 2 on that is free. */
export function numbered(key: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(key)) return key;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const next = `${cut(key, LONGEST - end.length)}${end}`;
    if (!isTaken(next)) return next;
  }
}

const cut = (key: string, length: number) => key.slice(0, length).replace(/-+$/, "");
