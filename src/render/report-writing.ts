/**
 * A report as text, JSON and CSV. Names come from people: what a spreadsheet would take for a formula gets a quote in front (language
 * rule 12), and a text has nothing that is not visible.
 */
import { stringify } from "csv-stringify/sync";
import { figure } from "../model/canonical.ts";
import type { TreeReport } from "../wire/generated/tree-report.ts";
import type { ReportHeader } from "../wire/generated/wire.ts";
import { left, right, columns as width } from "./columns.ts";
import { visible } from "./escape.ts";
import { type Cell, type LineOf, REPORT_TABLES, type ReportTable, type TableName } from "./report-tables.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { TreeReport } from "../wire/generated/tree-report.ts";

/** A report as it was read. */
export interface Reported<Name extends TableName> {
  readonly header: ReportHeader;
  readonly lines: readonly LineOf<Name>[];
}

/** What `allot report … --format json` prints. */
export function reportDocument<Name extends TableName>({ header, lines }: Reported<Name>): TreeReport {
  return { formatVersion: 1, ...header, lines, problems: [] };
}

/** How many lines become text at once. */
const BATCH = 5_000;

/** RFC 4180, with a line of headings; lines end with CR LF. */
export function* reportCsv<Name extends TableName>(name: Name, { lines }: Reported<Name>): Generator<string> {
  const { columns }: ReportTable<LineOf<Name>> = REPORT_TABLES[name];
  yield csv([columns.map((column) => column.name)]);
  for (let at = 0; at < lines.length; at += BATCH)
    yield csv(lines.slice(at, at + BATCH).map((line) => columns.map(({ of }) => of(line))));
}

/** Rows as CSV. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows.map((row) => row.map(safeCell))], { record_delimiter: "windows", escape_formulas: true });
}

/** The package quotes what begins a formula where it stands first; space before it is no shelter. */
function safeCell(cell: Cell): Cell {
  return typeof cell === "string" && /^\s+[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

/** The text of a report, a line each, in columns. */
export function* reportTextOf<Name extends TableName>(
  name: Name,
  { header, lines }: Reported<Name>,
  { style }: Layout,
): Generator<string> {
  const { columns, one, many }: ReportTable<LineOf<Name>> = REPORT_TABLES[name];
  const figures = columns.map(({ of }) => lines.some((line) => typeof of(line) === "number"));
  const widths = columns.map((column) =>
    lines.reduce((most, line) => Math.max(most, width(textOf(column.of(line)))), column.name.length),
  );
  const row = (texts: readonly string[]) =>
    texts
      .map((text, at) => (figures[at] ? right(text, widths[at] ?? 0) : left(text, widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  if (lines.length > 0) yield `${style.strong(row(columns.map((column) => column.name)))}\n`;
  for (const line of lines) yield `${row(columns.map(({ of }) => textOf(of(line))))}\n`;
  const of = `${visible(header.organization)} and below, at revision ${figure(header.revision)}`;
  yield `${lines.length > 0 ? "\n" : ""}${count(lines.length, one, many)} of ${of}\n`;
}

function textOf(cell: Cell): string {
  return cell === null ? "" : typeof cell === "number" ? figure(cell) : visible(cell);
}
