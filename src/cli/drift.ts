/** `allot drift`: what somebody changed since the stack applied it, and who. Writes nothing; with --accept, files of the stack and nothing else. */
import { type DriftDocument, driftMarkdown, driftText, emptyDrift, json, type Layout } from "../render/index.ts";
import { driftDocument, driftOf } from "../workflow/index.ts";
import { type Context, type Definition, examples, type Format, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";
import { withService } from "./session.ts";

const FORMATS: readonly Format[] = ["text", "json", "markdown"];

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: FORMATS });
  command.action(() => act((context) => drift(context), emptyDrift));
  examples(command, [
    ["allot drift", "0: no drift, 2: drift, and who did it"],
    ["allot drift --format markdown", "for the issue that a scheduled job keeps"],
  ]);
};

async function drift(context: Context): Promise<Exit> {
  return withService(context, async ({ client, declarations }) => {
    const { terminal, format } = context;
    const found = await saying(terminal, "comparing with the live tree", driftOf(declarations, client));
    const document = driftDocument(found);
    await terminal.write(printedDrift(document, format, terminal.layout));
    return exitOf(document);
  });
}

/** The pieces of a printed drift. */
export function printedDrift(document: DriftDocument, format: Format, layout: Layout): Iterable<string> {
  switch (format) {
    case "text":
      return driftText(document, layout);
    case "json":
      return json(document);
    case "markdown":
      return [driftMarkdown(document)];
  }
}

function exitOf({ problems, drift }: DriftDocument): Exit {
  if (problems.length > 0) return Exit.failed;
  return drift.length > 0 ? Exit.changes : Exit.done;
}
