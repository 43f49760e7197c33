/** `allot drift`: what somebody changed since the stack applied it, and who. Writes nothing; with --accept, files of the stack and nothing else. */
import { emptyDrift } from "../render/index.ts";
import { driftDocument, driftOf } from "../workflow/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import type { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { DRIFT_FORMATS, exitOf, printedDrift } from "./print-drift.ts";
import { saying } from "./progress.ts";
import { withService } from "./session.ts";

interface Options {
  /** True where nothing is named. */
  readonly accept?: true | readonly string[];
  readonly autoApprove?: true;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: DRIFT_FORMATS });
  command
    .option("--accept [what...]", "write live values into the files: of all drift, of KEY, or of KEY.FIELD")
    .option("--auto-approve", "with --accept: do not ask")
    .action((options: Options) => act((context) => drift(context, options), emptyDrift));
  examples(command, [
    ["allot drift", "0: no drift, 2: drift, and who did it"],
    ["allot drift --accept", "take all of it into the files; shows the edits, and asks"],
    ["allot drift --accept cd.credits mk", "one field of cd, and all of mk"],
    ["allot drift --format markdown", "for the issue that a scheduled job keeps"],
  ]);
};

async function drift(context: Context, { accept, autoApprove }: Options): Promise<Exit> {
  const { terminal, format } = context;
  if (accept === undefined && autoApprove) throw Failure.of("usage", "--auto-approve stands beside --accept");
  if (accept !== undefined && !autoApprove && !terminal.isInteractive)
    throw Failure.of(
      "approval_needed",
      "nobody can be asked here, since this is not a terminal: look at `allot drift`, then run `allot drift --accept --auto-approve`",
    );
  return withService(context, async ({ client, declarations }) => {
    const found = await saying(terminal, "comparing with the live tree", driftOf(declarations, client));
    if (accept !== undefined && (found.drift.length > 0 || accept !== true)) {
      const { acceptInto } = await import("./drift-accept.ts");
      const asked = { named: accept === true ? [] : accept, autoApprove: autoApprove === true };
      return acceptInto(context, declarations, found, asked);
    }
    const document = driftDocument(found);
    await terminal.write(await printedDrift(document, format, terminal.layout));
    return exitOf(document);
  });
}
