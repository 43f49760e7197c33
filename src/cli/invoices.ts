/** `allot invoices`: what children owe for a month (B-5). */
import { Option } from "commander";
import { type Invoices, invoicesCsv, invoicesText, json } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { placeOf, withClient } from "./session.ts";

export interface InvoiceOptions {
  readonly organization?: string;
  readonly month?: string;
  readonly root?: string;
  readonly format: "text" | "json" | "csv";
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: false });
  command
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json", "csv"]).default("text"))
    .option("--organization <key>", "those of one child, all months (default: of all children, one month)")
    .option("--month <month>", "of one month, like 2026-01 (default: of all children, this one)")
    .option("--root <key>", "the tree, as you see it (default: your organization, or the stack's)")
    .action((options: InvoiceOptions) => act((context) => showInvoices(context, options)));
  examples(command, [
    ["allot invoices --month 2026-01", "what every child owes for January, as far as you may see"],
    ["allot invoices --organization cd --format csv", "all of one child, for a spreadsheet"],
  ]);
};

/** Shows what children owe. */
export function showInvoices(
  context: Context,
  { organization, month, root: named, format }: InvoiceOptions,
): Promise<Exit> {
  const { terminal } = context;
  return withClient(context, async (session) => {
    const root = named ?? (await placeOf(session));
    const asked = { ...(organization !== undefined && { organization }), ...(month !== undefined && { month }) };
    const invoices: Invoices["invoices"][number][] = [];
    for (let after: string | undefined; ; ) {
      const page = await session.client.invoices(root, { ...asked, ...(after !== undefined && { after }) });
      invoices.push(...page.invoices);
      if (page.next === null) break;
      after = page.next;
    }
    const document: Invoices = { formatVersion: 1, invoices, problems: [] };
    if (format === "json") await terminal.write(json(document));
    else await terminal.write(format === "csv" ? invoicesCsv(invoices) : invoicesText(invoices, terminal.layout));
    return Exit.done;
  });
}
