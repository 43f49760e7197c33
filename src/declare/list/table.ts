/**
 * A vendor's list as rows of text, whatever it was written in; and where in its file a cell stands. Cells are text, numbers too: what a
 * number means is the mapping's to say, and never guessed (language rule 4).
 */
import { isUtf8 } from "node:buffer";
import type { Place } from "../../model/problem.ts";
import type { Problems } from "../problems.ts";

export interface Table {
  /** As places name it. */
  readonly name: string;
  /** Names of columns, in their order. */
  readonly columns: readonly string[];
  /** How many rows there are, besides empty ones. */
  readonly size: number;
  /** The text of a cell, trimmed; empty where there is nothing. Rows count from 0. */
  cell(row: number, column: string): string;
  /** Where a cell stands; without a column, where the row begins. */
  placeOf(row: number, column?: string): Place;
  /** Where the names of columns stand. */
  readonly head: Place;
}

/** Bytes of a list, rows, and columns. A hundred thousand clients with twenty columns take 20 MiB. */
export const MAX_LIST_BYTES = 64 * 1024 * 1024;
export const MAX_ROWS = 100_000;
export const MAX_COLUMNS = 1_000;

/** Whether bytes are text within the limits; adds why not. */
export function isReadable(name: string, bytes: Uint8Array, problems: Problems): boolean {
  const refuse = (code: string, message: string) => {
    problems.add({ code, rule: "language-12", message, places: () => [{ file: name, line: 1, column: 1 }] });
    return false;
  };
  if (bytes.length > MAX_LIST_BYTES)
    return refuse("file_too_large", `${bytes.length} bytes are more than the ${MAX_LIST_BYTES} of a list: split it`);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refuse("not_utf8", "this is UTF-16 text; save it as UTF-8 (in a spreadsheet: CSV UTF-8)");
  if (!isUtf8(bytes))
    return refuse(
      "not_utf8",
      "this is not UTF-8 text; save it as UTF-8 (in a spreadsheet: CSV UTF-8), nothing is guessed",
    );
  if (bytes.includes(0)) return refuse("not_text", "this is not text: it has a NUL character");
  return true;
}

/** Says that there are too many rows. */
export function tooManyRows(name: string, problems: Problems): void {
  const message = `this has more than ${MAX_ROWS} rows: split it`;
  problems.add({
    code: "too_many_rows",
    rule: "language-12",
    message,
    places: () => [{ file: name, line: 1, column: 1 }],
  });
}
