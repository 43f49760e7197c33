/** `allot accounts import`: a billing file streams to the service, which says what became of its rows. */
import { createReadStream, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { Readable } from "node:stream";
import { Option } from "commander";
import { type AccountImport, importedText, json } from "../render/index.ts";
import type { PlaceOptions } from "./accounts-place.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { Progress } from "./progress.ts";
import { placeOf, withClient } from "./session.ts";

const TYPES = { csv: "text/csv", ndjson: "application/x-ndjson", json: "application/json" } as const;
type As = keyof typeof TYPES;

interface Options extends PlaceOptions {
  readonly account: string;
  readonly as?: As;
}

export const defineImport: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("<file>", "CSV with the columns id, name, customer, customerName; or the same as JSON or NDJSON")
    .requiredOption("--account <id>", "the linked account that they are of")
    .addOption(new Option("--as <format>", "what the file is (default: by its name)").choices(Object.keys(TYPES)))
    .action((file: string, options: Options) => act((context) => importing(context, file, options)));
  examples(command, [
    [
      "allot accounts import june.csv --account csp-1",
      "what is new, and to whom it went; the same again changes nothing",
    ],
    ["allot accounts import june.txt --as csv --account csp-1 --organization emea", "of another distributor's account"],
  ]);
};

function importing(context: Context, named: string, options: Options): Promise<Exit> {
  const { terminal, format, folder } = context;
  const file = resolve(folder, named);
  const as = options.as ?? formatOf(named);
  const bytes = sizeOf(file, named);
  return withClient(context, async (session) => {
    const root = options.root ?? (await placeOf(session));
    const progress = new Progress(terminal, "KiB");
    const open = () =>
      Readable.from(counted(createReadStream(file), (sent) => progress.update(sent, kibibytes(bytes))));
    const imported = await session.client
      .importSubAccounts(root, options.organization ?? root, options.account, { type: TYPES[as], open })
      .finally(() => progress.stop());
    const document: AccountImport = { formatVersion: 1, imported, problems: [] };
    await terminal.write(format === "json" ? json(document) : importedText(imported));
    return imported.problemCount > 0 ? Exit.failed : Exit.done;
  });
}

/** Chunks as they come; what has gone by is told in KiB. */
async function* counted(chunks: AsyncIterable<Buffer>, tell: (sent: number) => void): AsyncGenerator<Buffer> {
  let sent = 0;
  for await (const chunk of chunks) {
    yield chunk;
    sent += chunk.length;
    tell(kibibytes(sent));
  }
}

function kibibytes(bytes: number): number {
  return Math.round(bytes / 1024);
}

/** @throws Failure */
function formatOf(file: string): As {
  const ending = extname(file).slice(1).toLowerCase();
  const as = (Object.keys(TYPES) as As[]).find((one) => one === ending);
  if (as) return as;
  throw Failure.of("file_unusable", `${file} does not say what it is by its name: add --as csv, ndjson or json`);
}

/** @throws Failure */
function sizeOf(file: string, named: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return found.size;
  throw Failure.of("file_unusable", `there is no file ${named}`);
}
