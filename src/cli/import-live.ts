/** `allot import KEY`: live organizations into declarations. The live tree stays as it is; the next apply adopts them. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { count, problemsText, visible } from "../render/index.ts";
import {
  EDITOR_SCHEMAS,
  type ImportTarget,
  importable,
  importedText,
  isMatched,
  NotWritten,
  writeFiles,
  wrongThen,
} from "../workflow/index.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { saying } from "./progress.ts";
import { withService } from "./session.ts";
import { stackFolder } from "./stack.ts";

interface Asked {
  readonly addresses: readonly string[];
  readonly unmanaged: boolean;
  readonly out: string | undefined;
  readonly into: string | undefined;
}

/** Keys that are named beside the result. */
const LISTED = 20;

export function importLive(context: Context, asked: Asked): Promise<Exit> {
  const { terminal, environment: env } = context;
  const folder = stackFolder(context);
  const target = targetOf(context, folder, asked);
  return withService(context, async ({ client, declarations }) => {
    const { desired, config, problems } = declarations;
    // Half a file may hide that something is declared already.
    if (!desired || problems.length > 0) throw new Failure(problems);
    const found = await saying(
      terminal,
      "reading the live tree",
      importable(declarations, client, desired.root, asked),
    );
    if (found.problems.length > 0) throw new Failure(found.problems);
    if (found.left.length > 0) {
      terminal.say("Left out:");
      terminal.sayAsIs([...problemsText(found.left, terminal.asideLayout)].join("").trimEnd());
    }
    if (found.organizations.length === 0) {
      terminal.say("Nothing to import: all of it is managed already.");
      return Exit.done;
    }
    const text = importedText(declarations, found, target);
    if (!target) await terminal.write([text]);
    else {
      if (!isMatched(target.file, config?.files ?? []))
        throw Failure.of(
          "file_not_of_stack",
          `${visible(target.file)} is matched by no pattern of \`files\` in allot.yaml, so nothing in it would be declared`,
        );
      const wrong = await wrongThen(declarations, folder, { file: target.file, text, env });
      if (wrong.length > 0) throw new Failure(wrong);
      write(folder, target, text);
    }
    sayAbout(context, found.sealed);
    const what = count(found.organizations.length, "organization");
    terminal.say(
      target
        ? `${what} written to ${visible(target.file)}. \`allot plan\` shows that they are only adopted; \`allot apply\` does it.`
        : `${what} to declare; \`allot apply\` adopts what the files declare.`,
    );
    return Exit.done;
  });
}

/** The file that is to be written, as the stack names it; undefined where the text is printed. */
function targetOf({ folder: here }: Context, folder: string, { out, into }: Asked): ImportTarget | undefined {
  const named = out ?? into;
  if (named === undefined) return undefined;
  const path = resolve(here, named);
  const file = relative(folder, path).split(sep).join("/");
  if (file.startsWith("../") || file === ".." || resolve(folder, file) !== path)
    throw Failure.of("file_outside", `${named} is outside of the stack's folder`);
  if (out !== undefined && existsSync(path))
    throw Failure.of(
      "file_exists",
      `${named} is there already, and is not overwritten: name a new file, or say --into`,
    );
  if (into !== undefined && !existsSync(path))
    throw Failure.of("file_not_found", `there is no file ${named}: \`--out\` makes one`);
  const schema = relative(dirname(path), join(folder, EDITOR_SCHEMAS, "declaration.schema.json"))
    .split(sep)
    .join("/");
  const text = into === undefined ? null : readFileSync(path, "utf8").replace(/^\ufeff/, "");
  return { file, text, schema };
}

function write(folder: string, { file, text: before }: ImportTarget, after: string): void {
  try {
    writeFiles(folder, [{ name: file, before, after }]);
  } catch (error) {
    throw error instanceof NotWritten ? Failure.of("not_written", error.message) : error;
  }
}

/** O-11: what is absent is not managed, and that is to be known. */
function sayAbout({ terminal }: Context, sealed: readonly string[]): void {
  if (sealed.length === 0) return;
  const more = sealed.length > LISTED ? ` and ${sealed.length - LISTED} more` : "";
  terminal.say(
    `Not shown to this token, left out, and so not managed: people, roles, accounts and cost centers of ${sealed.slice(0, LISTED).map(visible).join(", ")}${more}.`,
  );
}
