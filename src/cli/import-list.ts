/**
 * `allot import --csv|--json LIST --mapping FILE`: a vendor's list of clients as a stack. Checks the list and says what it comes to; writes with
 * `--out`. `--show-mapping` prints a mapping to start from, `--start` makes the tree (`import-start.ts`).
 */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { json, listImportText } from "../render/index.ts";
import {
  BUILT_IN_NAMES,
  builtInMapping,
  importList,
  isBuiltInMapping,
  mappingOfSystem,
  standsInTheWay,
} from "../workflow/index.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { lockTimeoutOption } from "./lock-timeout.ts";
import { saying } from "./progress.ts";

export interface ListOptions {
  readonly csv?: string;
  readonly json?: string;
  readonly mapping?: string;
  readonly out?: string;
  readonly showMapping?: true;
  readonly start?: true;
  readonly autoApprove?: true;
  readonly invite?: true;
  /** Milliseconds. */
  readonly lockTimeout: number;
}

export const LIST_EXAMPLES = [
  ["allot import --mapping make --show-mapping > mapping.yaml", "a mapping to start from"],
  ["allot import --csv clients.csv --mapping mapping.yaml", "what the list comes to, and all that is wrong with it"],
  ["allot import --csv clients.csv --mapping mapping.yaml --out acme", "a stack of it, in a new folder"],
  ["allot import --start", "in that folder: the tree, with what was used before"],
] as const;

const SYSTEMS = BUILT_IN_NAMES.join(", ");

/** The options of lists. */
export function listOptions(command: Command): void {
  command
    .option("--csv <file>", "a vendor's list of clients, as CSV")
    .option("--json <file>", "the same as JSON or NDJSON")
    .option("--mapping <file>", `which column is what; or a built-in mapping: ${SYSTEMS}`)
    .option("--out <dir>", "write the stack into a new folder (default: only check)")
    .option("--show-mapping", "print the built-in mapping of --mapping, to start from")
    .option("--start", "make the tree of the stack, and post its opening balances")
    .option("--auto-approve", "with --start: do not ask")
    .option("--invite", "with --start: owners may be mailed by a service elsewhere");
  lockTimeoutOption(command);
}

/** Which of them is meant. @throws Failure where that is not clear */
export async function importFromList(context: Context, options: ListOptions): Promise<Exit> {
  const asked = (["csv", "json", "start", "showMapping"] as const).filter((name) => options[name] !== undefined);
  const [mode] = asked;
  if (mode === undefined || asked.length > 1)
    throw Failure.of("usage", "say one of --csv FILE, --json FILE, --show-mapping and --start (`allot import --help`)");
  switch (mode) {
    case "csv":
    case "json":
      return list(context, mode, options[mode] ?? "", options);
    case "showMapping":
      return show(context, options.mapping);
    case "start":
      return (await import("./import-start.ts")).start(context, options);
  }
}

async function show({ terminal }: Context, name: string | undefined): Promise<Exit> {
  if (name === undefined || !isBuiltInMapping(name))
    throw Failure.of("usage", `--show-mapping prints a built-in mapping: --mapping ${BUILT_IN_NAMES.join("|")}`);
  await terminal.write([builtInMapping(name), ROOT_TO_WRITE]);
  return Exit.done;
}

const ROOT_TO_WRITE = `# Who the distributor is: write it here, with what \`root\` says above.
# root:
#   key: acme
#   name: Acme Inc.
#   region: eu1
#   country: CZ
#   owner: {name: Ann Ash, email: ann@acme.example}
#   purchasedCredits: 500000
`;

async function list(context: Context, as: "csv" | "json", named: string, { mapping, out }: ListOptions): Promise<Exit> {
  const { terminal, format, folder } = context;
  if (mapping === undefined)
    throw Failure.of("usage", `--mapping FILE says which column is what; or one of ${SYSTEMS}`);
  const target = out === undefined ? undefined : resolve(folder, out);
  const there = target === undefined ? undefined : standsInTheWay(target);
  if (there !== undefined)
    throw Failure.of("file_exists", `${out}/${there} is there already, and is not overwritten: name a new folder`);
  const input = {
    list: { name: named, bytes: read(resolve(folder, named), named) },
    as,
    mapping: isBuiltInMapping(mapping)
      ? { name: mapping, text: mappingOfSystem(mapping) }
      : { name: mapping, text: read(resolve(folder, mapping), mapping).toString("utf8") },
  };
  const importing = importList(input, { ...(target !== undefined && { out: target }), nowMs: Date.now(), print: json });
  const imported = await saying(terminal, "reading the list", importing);
  await terminal.write(format === "json" ? json(imported) : listImportText(imported, out, terminal.layout));
  return imported.problems.length > 0 ? Exit.failed : Exit.done;
}

/** Bytes of a file that are read at all; what is too much for a list is told with its place. */
const MAX_BYTES = 512 * 1024 * 1024;

function read(path: string, named: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw Failure.of("file_unusable", `there is no file ${named}`);
  if (found.size > MAX_BYTES)
    throw Failure.of("file_too_large", `${named} has ${found.size} bytes, which is no list: split it`);
  return readFileSync(path);
}
