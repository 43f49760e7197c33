/**
 * CSV as a table: a line of column names, then a row each. Parted by commas, semicolons, tabs or bars, with or without a byte order mark,
 * quoted as in RFC 4180. Places are looked up when a problem asks for them.
 */
import { CsvError, parse } from "csv-parse/sync";
import type { Place } from "../../model/problem.ts";
import { type Problems, quoted } from "../problems.ts";
import { isReadable, MAX_COLUMNS, MAX_ROWS, type Table, tooManyRows } from "./table.ts";

export const DELIMITERS: readonly string[] = [",", ";", "\t", "|"];
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const [QUOTE, LF, CR] = [34, 10, 13];
/** What one row may have, in bytes. */
const MAX_ROW_BYTES = 1024 * 1024;

/** Reads CSV; undefined, with problems, where it is none. `wanted` are the columns by which the delimiter is known. */
export function readCsv(
  name: string,
  bytes: Buffer,
  { delimiter, wanted }: { readonly delimiter: string | undefined; readonly wanted: readonly string[] },
  problems: Problems,
): Table | undefined {
  if (!isReadable(name, bytes, problems)) return undefined;
  const body = bytes.subarray(0, 3).equals(BOM) ? bytes.subarray(3) : bytes;
  const by = delimiter ?? delimiterOf(body, wanted);
  const ends: number[] = [];
  let records: string[][];
  try {
    records = parse(body, {
      ...{ delimiter: by, relax_column_count: true, skip_empty_lines: true, max_record_size: MAX_ROW_BYTES },
      ...{ record_delimiter: ["\r\n", "\n", "\r"], to: MAX_ROWS + 2 },
      on_record: (record: string[], { bytes: end }) => {
        ends.push(end);
        return record;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = ends.at(-1) ?? 0;
    problems.add({
      code: "csv_syntax",
      message: `this is not CSV: ${reasonOf(error)}; what follows was not read`,
      places: () => [new Lines(name, body).placeAt(skipBreaks(body, at))],
    });
    return undefined;
  }
  const [head, ...rows] = records;
  if (!head || head.every((cell) => cell.trim() === "")) {
    const message = "this list is empty: its first line names the columns";
    problems.add({ code: "list_empty", message, places: () => [{ file: name, line: 1, column: 1 }] });
    return undefined;
  }
  if (rows.length > MAX_ROWS) {
    tooManyRows(name, problems);
    return undefined;
  }
  return new CsvTable(name, body, by, { head, rows, ends }, problems);
}

/** The one with which most of the columns are found; of several, that which makes most of them. */
function delimiterOf(body: Buffer, wanted: readonly string[]): string {
  const head = body.subarray(0, headEnd(body));
  const known = new Set(wanted);
  const worth = (delimiter: string) => {
    const names = namesIn(head, delimiter);
    return names.filter((one) => known.has(one)).length * MAX_COLUMNS + Math.min(names.length, MAX_COLUMNS - 1);
  };
  return DELIMITERS.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

/** Where the first line that is not empty ends; names of columns in quotes may go over several. */
function headEnd(body: Buffer): number {
  const limit = Math.min(body.length, MAX_ROW_BYTES);
  let isQuoted = false;
  for (let at = skipBreaks(body, 0); at < limit; at += 1) {
    const byte = body[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (!isQuoted && (byte === LF || byte === CR)) return at;
  }
  return limit;
}

/** The columns, were they parted by this; none where that cannot be. */
function namesIn(head: Buffer, delimiter: string): string[] {
  try {
    const [names = []] = parse(head, { delimiter, relax_column_count: true, skip_empty_lines: true, to: 1 });
    return names.map((name) => name.trim());
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

function reasonOf({ code }: CsvError): string {
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quote is opened in this row and never closed";
    case "CSV_INVALID_CLOSING_QUOTE":
      return "a quote is closed in this row, or the next, in the middle of a cell; write two of them for one";
    case "INVALID_OPENING_QUOTE":
      return 'a quote begins in this row, or the next, in the middle of a cell; put the whole cell in quotes, and write "" for one';
    case "CSV_MAX_RECORD_SIZE":
      return `this row, or the next, has more than ${MAX_ROW_BYTES} bytes`;
    default:
      return "its rows cannot be told apart";
  }
}

class CsvTable implements Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly head: Place;
  readonly #rows: readonly (readonly string[])[];
  /** Where each row that is kept begins. */
  readonly #begins: readonly number[];
  readonly #indexes = new Map<string, number>();
  readonly #body: Buffer;
  readonly #delimiter: string;
  #lines: Lines | undefined;

  constructor(
    name: string,
    body: Buffer,
    delimiter: string,
    read: { readonly head: readonly string[]; readonly rows: readonly string[][]; readonly ends: readonly number[] },
    problems: Problems,
  ) {
    this.name = name;
    this.#body = body;
    this.#delimiter = delimiter;
    this.columns = read.head.map((cell) => cell.trim());
    const beginOf = (record: number) => skipBreaks(body, record === 0 ? 0 : (read.ends[record - 1] ?? 0));
    this.head = this.#placeAt(beginOf(0));
    this.#nameColumns(beginOf(0), problems);
    const rows: (readonly string[])[] = [];
    const begins: number[] = [];
    read.rows.forEach((row, index) => {
      if (row.every((cell) => cell.trim() === "")) return;
      const begin = beginOf(index + 1);
      if (row.length !== this.columns.length) this.#misfit(row.length, begin, problems);
      rows.push(row);
      begins.push(begin);
    });
    this.#rows = rows;
    this.#begins = begins;
  }

  get size(): number {
    return this.#rows.length;
  }

  cell(row: number, column: string): string {
    const index = this.#indexes.get(column);
    return index === undefined ? "" : (this.#rows[row]?.[index] ?? "").trim();
  }

  placeOf(row: number, column?: string): Place {
    const begin = this.#begins[row] ?? 0;
    return this.#placeAt(cellAt(this.#body, begin, this.#delimiter, this.#indexes.get(column ?? "") ?? 0));
  }

  #nameColumns(at: number, problems: Problems): void {
    if (this.columns.length > MAX_COLUMNS) {
      const message = `this has ${this.columns.length} columns; it may have ${MAX_COLUMNS}`;
      problems.add({ code: "too_many_columns", rule: "language-12", message, places: () => [this.head] });
    }
    this.columns.forEach((column, index) => {
      if (column === "") return;
      const first = this.#indexes.get(column);
      if (first === undefined) this.#indexes.set(column, index);
      else
        problems.add({
          ...{ code: "column_twice", rule: "language-1", message: `the column ${quoted(column)} stands twice` },
          places: () => [index, first].map((one) => this.#placeAt(cellAt(this.#body, at, this.#delimiter, one))),
        });
    });
  }

  #misfit(cells: number, begin: number, problems: Problems): void {
    const [has, wants] = [cells, this.columns.length];
    const wayOut = has > wants ? "; a cell in which the delimiter stands is put in quotes" : "; is the row cut short?";
    const message = `this row has ${has} cells, and there are ${wants} columns${wayOut}`;
    problems.add({ code: "row_misfit", rule: "language-1", message, places: () => [this.#placeAt(begin)] });
  }

  #placeAt(offset: number): Place {
    this.#lines ??= new Lines(this.name, this.#body);
    return this.#lines.placeAt(offset);
  }
}

/** Lines of a file by their offsets in bytes. */
class Lines {
  readonly #name: string;
  readonly #body: Buffer;
  readonly #starts: number[] = [0];

  constructor(name: string, body: Buffer) {
    this.#name = name;
    this.#body = body;
    for (let at = 0; at < body.length; at += 1) {
      if (body[at] === LF || (body[at] === CR && body[at + 1] !== LF)) this.#starts.push(at + 1);
    }
  }

  placeAt(offset: number): Place {
    const starts = this.#starts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = this.#body.subarray(starts[low] ?? 0, offset).toString("utf8").length + 1;
    return { file: this.#name, line: low + 1, column };
  }
}

function skipBreaks(body: Buffer, from: number): number {
  let at = from;
  while (body[at] === LF || body[at] === CR) at += 1;
  return Math.min(at, Math.max(0, body.length - 1));
}

/** Where a cell of the row that begins at an offset stands. */
function cellAt(body: Buffer, begin: number, delimiter: string, index: number): number {
  const part = delimiter.charCodeAt(0);
  let at = begin;
  for (let cell = 0; cell < index; cell += 1) {
    let isQuoted = false;
    while (at < body.length) {
      const byte = body[at];
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (!isQuoted && byte === part) break;
      else if (!isQuoted && (byte === LF || byte === CR)) return begin;
      at += 1;
    }
    at += 1;
  }
  return at;
}
