/** `allot report`: credits, licenses, linked accounts and billing of an organization and all below it, for people, programs and spreadsheets. */
import { type Command, Option } from "commander";
import { json, reportCsv, reportDocument, reportTextOf, type TableName } from "../render/index.ts";
import { listAccounts } from "./accounts-list.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { type InvoiceOptions, showInvoices } from "./invoices.ts";
import { saying } from "./progress.ts";
import { placeOf, withClient } from "./session.ts";

interface Options {
  readonly root?: string;
  readonly organization?: string;
  readonly format: "text" | "json" | "csv";
}

/** What there is a report of, and what it tells. */
const REPORTS: Readonly<Record<TableName, string>> = {
  credits: "What is allocated, used, held and available.",
  licenses: "What is used of licenses, and what pools there are.",
};

export const command: Definition = (command, act) => {
  for (const [name, tells] of Object.entries(REPORTS))
    if (isReport(name))
      define(command.command(name).description(tells)).action((options: Options) =>
        act((context) => report(context, name, options)),
      );
  define(command.command("accounts").description("Who has which linked accounts (A-5).")).action((options: Options) =>
    act((context) => listAccounts(context, options, options.format)),
  );
  define(command.command("billing").description("What children owe for a month, as `allot invoices`."))
    .option("--month <month>", "of one month, like 2026-01 (default: of all children, this one)")
    .action((options: InvoiceOptions) => act((context) => showInvoices(context, options)));
  examples(command, [
    ["allot report credits", "every organization in sight"],
    ["allot report licenses --organization emea --format csv > emea.csv", "one and what is below, for a spreadsheet"],
  ]);
};

function isReport(name: string): name is TableName {
  return name in REPORTS;
}

/** Gives a report the options that all have. */
function define(command: Command): Command {
  sharedOptions(command, { format: false });
  examples(command, [
    [`allot report ${command.name()}`, "of all in sight"],
    [`allot report ${command.name()} --organization emea --format csv`, "of one and what is below, for a spreadsheet"],
  ]);
  return command
    .option("--root <key>", "the tree (default: the stack's, or what the token is for)")
    .option("--organization <key>", "an organization, with what is below it (default: the whole tree)")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json", "csv"]).default("text"));
}

function report(context: Context, name: TableName, { root: asked, organization, format }: Options): Promise<Exit> {
  const { terminal } = context;
  return withClient(context, async ({ client, root }) => {
    const tree = asked ?? (await placeOf({ client, root }));
    const read = await saying(terminal, "reading the report", client.report(tree, organization ?? tree, name));
    if (format === "json") await terminal.write(json(reportDocument(read)));
    else await terminal.write(format === "csv" ? reportCsv(name, read) : reportTextOf(name, read, terminal.layout));
    return Exit.done;
  });
}
