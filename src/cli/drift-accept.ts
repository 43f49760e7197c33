/** `allot drift --accept`: shows the edits of files, asks, writes them. The live tree stays as it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { fileDiff } from "../render/file-diff.ts";
import { count, visible } from "../render/index.ts";
import {
  acceptDrift,
  type Declarations,
  type DriftedStack,
  driftDocument,
  type FileEdit,
  NotWritten,
  STACK_FILE,
  writeFiles,
} from "../workflow/index.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { exitOf, printedDrift } from "./print-drift.ts";
import { stackFolder } from "./stack.ts";

interface Asked {
  /** `KEY` or `KEY.FIELD`; empty for all. */
  readonly named: readonly string[];
  readonly autoApprove: boolean;
}

/** Takes drift into files. */
export async function acceptInto(
  context: Context,
  declarations: Declarations,
  found: DriftedStack,
  { named, autoApprove }: Asked,
): Promise<Exit> {
  const { terminal, format, environment: env } = context;
  const folder = stackFolder(context);
  const acceptance = await acceptDrift(declarations, found, { folder, named, env });
  const edits = [...acceptance.texts].map(
    ([name, after]): FileEdit => ({ name, before: textOf(folder, name, declarations), after }),
  );
  const isText = format === "text";
  if (edits.length > 0) {
    const layout = isText ? terminal.layout : terminal.asideLayout;
    const shown = [...fileDiff(edits, layout)];
    if (isText) await terminal.write(shown);
    else if (!autoApprove) terminal.sayAsIs(shown.join("").trimEnd());
    const question = `\nWrite ${count(edits.length, "file")}? Only "yes" is taken: `;
    if (!autoApprove && (await terminal.ask(question)).trim() !== "yes") {
      terminal.say("Nothing written.");
      return Exit.failed;
    }
    write(folder, edits);
  }
  const document = driftDocument(
    { ...found, drift: acceptance.rest },
    {
      files: edits.map(({ name }) => name),
      fields: acceptance.accepted.map((one) => ({ ...one })),
      left: acceptance.left.map((problem) => ({ ...problem, places: [...problem.places] })),
    },
  );
  if (isText && edits.length > 0) await terminal.write(["\n"]);
  await terminal.write(await printedDrift(document, format, terminal.layout));
  return exitOf(document);
}

/** What a file said when it was read. */
function textOf(folder: string, name: string, { read }: Declarations): string {
  const source = read.files.find((file) => file.source.name === name)?.source;
  return source?.text ?? (name === STACK_FILE ? readFileSync(join(folder, name), "utf8").replace(/^\ufeff/, "") : "");
}

function write(folder: string, edits: readonly FileEdit[]): void {
  try {
    writeFiles(folder, edits);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    const problem: Problem = {
      ...{ code: "not_written", rule: null, address: null, message: visible(error.message) },
      places: [{ file: error.file, line: 1, column: 1 }],
    };
    throw new Failure([problem]);
  }
}
