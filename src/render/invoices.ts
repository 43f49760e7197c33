/** Invoices (B-5) as text and CSV, and computers of managed accounts (B-1) as text. */
import { figure } from "../model/canonical.ts";
import type { Computer, Invoice } from "../wire/generated/wire.ts";
import { columns, left, right } from "./columns.ts";
import { visible } from "./escape.ts";
import { csv } from "./report-writing.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { Computers } from "../wire/generated/computers.ts";
export type { Invoices } from "../wire/generated/invoices.ts";

const HEADINGS = ["child", "month", "", "managed account", "credits"] as const;
const GAP = "  ";

/** A line for each: what a child owes for a month. */
export function* invoicesText(invoices: readonly Invoice[], { style }: Layout): Generator<string> {
  if (invoices.length === 0) {
    yield "No invoices.\n";
    return;
  }
  const rows = invoices.map((one) => [
    ...[visible(one.organization), one.month, one.state],
    ...[dollars(one.managedAccountCents), figure(one.creditsConsumed)],
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((cells) => columns(cells[column] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column < 3 ? left : right)(cell, widths[column] ?? 0))
      .join(GAP)
      .trimEnd();
  yield `${style.strong(line(HEADINGS))}\n`;
  for (const row of rows) yield `${line(row)}\n`;
  const open = invoices.filter(({ state }) => state === "open").length;
  yield `\n${count(invoices.length, "invoice")}${open > 0 ? `; ${figure(open)} of a month that goes on` : ""}\n`;
}

/** US cents as people read them: `75.00 USD`. */
function dollars(cents: number): string {
  return `${figure(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")} USD`;
}

const CSV_COLUMNS = [
  ...(["organization", "id", "name", "month", "state", "currency", "managedAccountCents", "creditsConsumed"] as const),
] satisfies readonly (keyof Invoice)[];

/** The same as CSV, with a line of headings. */
export function* invoicesCsv(invoices: readonly Invoice[]): Generator<string> {
  yield csv([CSV_COLUMNS, ...invoices.map((one) => CSV_COLUMNS.map((column) => one[column]))]);
}

/** A line for each computer. */
export function* computersText(computers: readonly Computer[], { style }: Layout): Generator<string> {
  if (computers.length === 0) yield "No computers.\n";
  for (const { id, name, enrolledAt, seenAt } of computers)
    yield `${style.strong(visible(id))}  ${visible(name)}  ${style.faint(`enrolled ${enrolledAt}, seen ${seenAt}`)}\n`;
  if (computers.length > 0) yield `\n${count(computers.length, "computer")}\n`;
}
