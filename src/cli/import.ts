/** `allot import`: takes in what is elsewhere: live organizations that nobody manages, or a vendor's list of clients. Each has a file of its own. */
import { emptyListImport, emptyOpening } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import type { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { LIST_EXAMPLES, type ListOptions, listOptions } from "./import-options.ts";

interface Options extends ListOptions {
  readonly unmanaged?: true;
  readonly into?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("[addresses...]", "keys of live organizations; `emea/**` is emea and all below it")
    .option("--unmanaged", "all that lives and no stack manages")
    .option("--into <file>", "write what lives into a file that is there: below the parent, or at its end");
  listOptions(command);
  command.action((addresses: readonly string[], options: Options) => {
    const isLive = addresses.length > 0 || options.unmanaged === true;
    const failed = isLive ? undefined : options.start ? emptyOpening : emptyListImport;
    return act((context) => (isLive ? live(context, addresses, options) : list(context, options)), failed);
  });
  examples(command, [
    ["allot import cd", "print what declares cd as it lives"],
    ["allot import 'emea/**' --out orgs/emea.yaml", "emea and all below it, into a new file"],
    ["allot import cd --into orgs/rlc.yaml", "below its parent, beside its siblings"],
    ["allot import --unmanaged --out orgs/found.yaml", "all that nobody manages; then `allot apply` adopts them"],
    ...LIST_EXAMPLES,
  ]);
};

/** Options that say that a list is meant. */
const OF_LISTS = {
  ...{ csv: "--csv", json: "--json", mapping: "--mapping", showMapping: "--show-mapping" },
  ...{ start: "--start", autoApprove: "--auto-approve", invite: "--invite" },
} as const satisfies Partial<Record<keyof ListOptions, string>>;

async function live(context: Context, addresses: readonly string[], options: Options): Promise<Exit> {
  const { unmanaged = false, out, into } = options;
  for (const [name, flag] of Object.entries(OF_LISTS))
    if (name in options)
      throw Failure.of("usage", `${flag} is of lists: it stands beside no keys, and not beside --unmanaged`);
  if (out !== undefined && into !== undefined) throw Failure.of("usage", "--out and --into: one of the two");
  if (context.format !== "text") throw Failure.of("usage", "what lives is declared as YAML: --format is of lists");
  const { importLive } = await import("./import-live.ts");
  return importLive(context, { addresses, unmanaged, out, into });
}

async function list(context: Context, options: Options): Promise<Exit> {
  if (options.into !== undefined) throw Failure.of("usage", "--into is of what lives: name keys, or say --unmanaged");
  const { importFromList } = await import("./import-list.ts");
  return importFromList(context, options);
}
