/** `allot import`: takes organizations under management that live already. What it does with them stands in files of its own, one for each source. */
import { type Definition, examples, sharedOptions } from "./definition.ts";
import { Failure } from "./failure.ts";

interface Options {
  readonly unmanaged?: true;
  readonly out?: string;
  readonly into?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: false });
  command
    .argument("[addresses...]", "keys of live organizations; `emea/**` is emea and all below it")
    .option("--unmanaged", "all that no stack manages")
    .option("--out <file>", "write to a new file (default: print)")
    .option("--into <file>", "write into a file that is there: below the parent, or at its end")
    .action((addresses: readonly string[], options: Options) =>
      act(async (context) => {
        const { unmanaged = false, out, into } = options;
        if (addresses.length === 0 && !unmanaged)
          throw Failure.of("usage", "what is to be imported? Name keys, or say --unmanaged");
        if (out !== undefined && into !== undefined) throw Failure.of("usage", "--out and --into: one of the two");
        const { importLive } = await import("./import-live.ts");
        return importLive(context, { addresses, unmanaged, out, into });
      }),
    );
  examples(command, [
    ["allot import cd", "print what declares cd as it lives"],
    ["allot import 'emea/**' --out orgs/emea.yaml", "emea and all below it, into a new file"],
    ["allot import cd --into orgs/rlc.yaml", "below its parent, beside its siblings"],
    ["allot import --unmanaged --out orgs/found.yaml", "all that nobody manages; then `allot apply` adopts them"],
  ]);
};
