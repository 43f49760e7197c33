/**
 * Rows of a billing file, as they stream in: CSV with a line of column names, NDJSON, or a JSON array, which is read as a whole. What
 * is wrong with a row is told as its problem; what makes the file unreadable ends it.
 */
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { RowProblem, SubAccountRow } from "../domain/billing-rows.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { RefusedRequest } from "./answers.ts";
import { parseJson } from "./bodies.ts";
import { LIMITS } from "./limits.ts";

export const ROW_TYPES = ["text/csv", "application/x-ndjson", "application/json"] as const;
export type RowType = (typeof ROW_TYPES)[number];

const COLUMNS = ["id", "name", "customer", "customerName"] as const;
type Column = (typeof COLUMNS)[number];

/** A row that fits, or why it does not. */
export type ReadRow = SubAccountRow | RowProblem;

/** The rows of a body, from 1. @throws RefusedRequest 400, 413 */
export async function* rowsOf(body: Readable, type: RowType): AsyncGenerator<ReadRow> {
  let row = 0;
  const chunks = limited(body);
  const read = { "text/csv": csvRows, "application/x-ndjson": lines, "application/json": jsonRows }[type];
  for await (const one of read(chunks)) {
    row += 1;
    yield fitted(one, row);
  }
}

type Chunks = AsyncIterable<Buffer>;

/** The chunks of a body. @throws RefusedRequest 413 where they are too much together */
async function* limited(body: Readable): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > LIMITS.bodyBytes) throw tooManyRows();
      yield chunk;
    }
  } catch (error) {
    // Who sends has gone away: nobody reads the answer, and it is no mistake of the service.
    if (error instanceof Error && "code" in error && error.code === "ECONNRESET") throw malformed("it was cut short");
    throw error;
  }
}

/** Of rows that come without end, those that came first have been taken. */
export function tooManyRows(): RefusedRequest {
  const wayOut = "send it in several files; the same rows again change nothing";
  return new RefusedRequest(serviceRefusal("body_too_large", "the rows are more than 128 MiB", { wayOut }));
}

async function* csvRows(chunks: Chunks): AsyncGenerator<unknown> {
  const parser = parse({
    ...{ bom: true, columns: columnsIn, skip_empty_lines: true, trim: true, max_record_size: LIMITS.smallBodyBytes },
  });
  const source = Readable.from(chunks);
  source.on("error", (error) => parser.destroy(error));
  try {
    yield* source.pipe(parser);
  } catch (error) {
    if (error instanceof CsvError) throw malformed(error.message);
    throw error;
  } finally {
    source.destroy();
  }
}

/** @throws RefusedRequest 400 where a column is missing, or is none of an import */
function columnsIn(names: readonly string[]): Column[] {
  return names.map((name) => {
    const column = COLUMNS.find((one) => one === name.trim());
    if (!column)
      throw invalid(name.trim(), `there is no column ${name.trim().slice(0, 100)}: it is ${COLUMNS.join(", ")}`);
    return column;
  });
}

async function* lines(body: Chunks): AsyncGenerator<unknown> {
  let rest = Buffer.alloc(0);
  for await (const chunk of body) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(LINE); end >= 0; end = rest.indexOf(LINE)) {
      const line = rest.subarray(0, end);
      rest = rest.subarray(end + 1);
      if (line.length > 1) yield parseJson(line);
    }
    if (rest.length > LIMITS.smallBodyBytes) throw malformed("a line is longer than a row can be");
  }
  if (rest.length > 0) yield parseJson(rest);
}

const LINE = "\n".charCodeAt(0);

async function* jsonRows(body: Chunks): AsyncGenerator<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const parsed = parseJson(Buffer.concat(chunks));
  if (!Array.isArray(parsed)) throw invalid("", "the body is to be an array of rows");
  yield* parsed;
}

function fitted(one: unknown, row: number): ReadRow {
  const wrong = (message: string): RowProblem => ({ row, code: "row_invalid", message });
  if (typeof one !== "object" || one === null || Array.isArray(one)) return wrong("a row is an object");
  const values = new Map<string, string | null>();
  for (const [name, value] of Object.entries(one)) {
    const column = COLUMNS.find((known) => known === name);
    if (!column) return wrong(`there is no field ${name.slice(0, 100)}: it is ${COLUMNS.join(", ")}`);
    if (value !== null && typeof value !== "string") return wrong(`${column} is to be text`);
    // What is empty in CSV is not said.
    const text = value === null ? "" : value.trim();
    if (text.length > LONGEST[column]) return wrong(`${column} has more than ${LONGEST[column]} characters`);
    if (UNFIT.test(text)) return wrong(`${column} has characters that nobody can read`);
    values.set(column, text === "" ? null : text);
  }
  const id = values.get("id") ?? null;
  if (id === null) return wrong("id is missing");
  const [name = null, customer = null, customerName = null] = COLUMNS.slice(1).map((column) => values.get(column));
  return { row, id, name, customer, customerName };
}

const LONGEST: Readonly<Record<Column, number>> = { id: 100, name: 400, customer: 100, customerName: 100 };
const UNFIT = /[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

function malformed(detail: string): RefusedRequest {
  return new RefusedRequest(serviceRefusal("body_malformed", `the body is no rows: ${detail.slice(0, 200)}`));
}

function invalid(field: string, detail: string): RefusedRequest {
  return new RefusedRequest(serviceRefusal("body_invalid", detail, { field: field.slice(0, 100) }));
}
