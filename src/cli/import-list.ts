/**
 * `allot import --csv|--json LIST --mapping FILE`: a vendor's list of clients as a stack. Checks the list and says what it comes to; writes with
 * `--out`. `--show-mapping` prints a mapping to start from, `--start` makes the tree (`import-start.ts`).
 */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
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
import { type ListOptions, SYSTEMS } from "./import-options.ts";
import { saying } from "./progress.ts";

/** Which of them is meant. @throws Failure where that is not clear */
export async function importFromList(context: Context, options: ListOptions): Promise<Exit> {
  const asked = (["csv", "json", "start", "showMapping"] as const).filter((name) => options[name] !== undefined);
  const [mode] = asked;
  if (mode === undefined || asked.length > 1)
    throw Failure.of(
      "usage",
      "for what lives, name keys or say --unmanaged; for a list, say one of --csv FILE, --json FILE, --show-mapping and --start (`allot import --help`)",
    );
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
