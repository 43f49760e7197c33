/**
 * JSON as a table: an array of objects, one inside of a document, or an object on each line (NDJSON). A column is a field, or a path like
 * `owner.email`. Numbers stay as they were written. Places are looked up when a problem asks for them, by reading the text again as YAML.
 */
import { isMap, isNode, isPair, isSeq, parseDocument } from "yaml";
import type { Place } from "../../model/problem.ts";
import { isMap as isObject, valueAt, type YamlMap } from "../map.ts";
import { type Problems, quoted } from "../problems.ts";
import { Source } from "../source.ts";
import { isReadable, MAX_COLUMNS, MAX_ROWS, type Table, tooManyRows } from "./table.ts";

/** Levels of objects that columns are looked for in. */
const DEEPEST = 4;
/** Characters from which on a text is not read again for its places. */
const LARGE = 1 << 24;

/** Reads JSON; undefined, with problems, where it is none. */
export function readJson(
  name: string,
  bytes: Buffer,
  { records }: { readonly records: string | undefined },
  problems: Problems,
): Table | undefined {
  if (!isReadable(name, bytes, problems)) return undefined;
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const source = new Source(name, text);
  const refuse = (code: string, message: string, at = 0) => {
    problems.add({ code, message, places: () => [source.placeAt(at)] });
    return undefined;
  };
  const whole = parsed(text);
  if (whole === undefined) return readLines(source, problems);
  const path = records === undefined ? [] : records.split(".");
  const found =
    isObject(whole) && records === undefined && text.trim().startsWith("{") ? [whole] : valueAt(whole, path);
  if (!Array.isArray(found)) {
    const where = records === undefined ? "this" : `\`${records}\``;
    return refuse(
      "list_malformed",
      `${where} is not an array of objects; \`list.records\` of the mapping says where it is`,
    );
  }
  // A document that holds the rows is no row.
  if (isObject(whole) && records === undefined && Object.values(whole).some(Array.isArray)) {
    const names = Object.keys(whole).filter((key) => Array.isArray(whole[key]));
    const wayOut = `say \`list: {records: ${names[0]}}\` in the mapping`;
    return refuse("list_malformed", `this is one object with the array ${names.map(quoted).join(", ")}: ${wayOut}`);
  }
  return tableOf(
    source,
    found,
    (row) => [...path, ...(isObject(whole) && records === undefined ? [] : [String(row)])],
    problems,
  );
}

/** An object on each line. */
function readLines(source: Source, problems: Problems): Table | undefined {
  const rows: unknown[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const line of source.text.split("\n")) {
    const begin = at;
    at += line.length + 1;
    if (line.trim() === "") continue;
    const row = parsed(line);
    if (row === undefined) {
      const message =
        rows.length === 0
          ? `this is not JSON: ${reasonOf(source.text)}`
          : "this line is not JSON; an object stands on each line, or all of them in one array";
      problems.add({ code: "json_syntax", message, places: () => [source.placeAt(begin)] });
      return undefined;
    }
    rows.push(row);
    offsets.push(begin);
  }
  return tableOf(source, rows, (row) => offsets[row] ?? 0, problems);
}

/** Numbers as they were written, so that `5e4` and `50000.0` are told from 50000. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) =>
      typeof value === "number" ? (context?.source ?? String(value)) : value,
    );
  } catch {
    return undefined;
  }
}

function reasonOf(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error.message.split("\n")[0]?.slice(0, 200) ?? "";
  }
  return "it cannot be read";
}

/** Where a row is: its path in the document, or its offset. */
type RowAt = (row: number) => readonly string[] | number;

function tableOf(source: Source, found: readonly unknown[], rowAt: RowAt, problems: Problems): Table | undefined {
  if (found.length > MAX_ROWS) {
    tooManyRows(source.name, problems);
    return undefined;
  }
  const table = new JsonTable(source, found, rowAt);
  found.forEach((row, index) => {
    if (isObject(row)) return;
    const message = `row ${index + 1} is not an object`;
    problems.add({ code: "row_misfit", rule: "language-1", message, places: () => [table.placeOf(index)] });
  });
  return table;
}

class JsonTable implements Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly size: number;
  readonly head: Place;
  readonly #source: Source;
  readonly #rows: readonly unknown[];
  readonly #rowAt: RowAt;
  #document: ReturnType<typeof parseDocument> | undefined;

  constructor(source: Source, rows: readonly unknown[], rowAt: RowAt) {
    this.name = source.name;
    this.size = rows.length;
    this.head = source.placeAt(0);
    this.#source = source;
    this.#rows = rows;
    this.#rowAt = rowAt;
    const columns = new Set<string>();
    for (const row of rows) if (isObject(row)) columnsIn(row, "", 1, columns);
    this.columns = [...columns];
  }

  cell(row: number, column: string): string {
    const value = valueIn(this.#rows[row], column);
    if (typeof value === "string") return value.trim();
    if (Array.isArray(value)) return value.filter((one) => typeof one === "string").join(" ");
    return typeof value === "boolean" ? String(value) : "";
  }

  placeOf(row: number, column?: string): Place {
    const at = this.#rowAt(row);
    if (typeof at === "number") return this.#source.placeAt(at);
    if (this.#source.text.length > LARGE) return this.head;
    this.#document ??= parseDocument(this.#source.text, {
      uniqueKeys: false,
      schema: "failsafe",
      logLevel: "silent",
      strict: false,
    });
    const own = column === undefined ? [] : stepsIn(this.#rows[row], column);
    for (const path of [[...at, ...own], at]) {
      const offset = offsetIn(this.#document.contents, path);
      if (offset !== undefined) return this.#source.placeAt(offset);
    }
    return this.head;
  }
}

function columnsIn(row: YamlMap, before: string, depth: number, columns: Set<string>): void {
  for (const [key, value] of Object.entries(row)) {
    if (columns.size >= MAX_COLUMNS) return;
    if (isObject(value) && depth < DEEPEST) columnsIn(value, `${before}${key}.`, depth + 1, columns);
    else columns.add(before + key);
  }
}

/** A field of that very name, else the path. */
function stepsIn(row: unknown, column: string): string[] {
  return isObject(row) && Object.hasOwn(row, column) ? [column] : column.split(".");
}

function valueIn(row: unknown, column: string): unknown {
  return valueAt(row, stepsIn(row, column));
}

function offsetIn(from: unknown, path: readonly string[]): number | undefined {
  let at: unknown = from;
  for (const step of path) {
    if (isSeq(at)) at = at.items[Number(step)];
    else if (isMap(at)) {
      const pair = at.items.find((one) => isPair(one) && isNode(one.key) && String(one.key) === step);
      at = pair?.value;
    } else return undefined;
  }
  return isNode(at) ? at.range?.[0] : undefined;
}
