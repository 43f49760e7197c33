/** `allot validate`: every mistake in the files of a stack, and the arithmetic of its pools. Offline: asks no service. */
import { count, json, problemsText, validationDocument } from "../render/index.ts";
import { loadDeclarations, validate as validateDeclarations, writeEditorSchemas } from "../workflow/index.ts";
import { commentingOf } from "./commenting.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";
import { stackFolder } from "./stack.ts";

const FORMATS = ["text", "json", "markdown"] as const;

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: FORMATS });
  command.action(() => act(validate));
  examples(command, [
    ["allot validate", "every mistake, with its places"],
    ["allot validate --format json", "the same for a program"],
    ["allot validate --format markdown", "the same for a comment"],
  ]);
};

async function validate(context: Context): Promise<Exit> {
  const { terminal, format, environment } = context;
  const folder = stackFolder(context);
  // The first command in a fresh clone: editors find what the files point to.
  writeEditorSchemas(folder);
  const loading = loadDeclarations(folder, { env: environment });
  const declarations = await saying(terminal, "reading the declarations", loading);
  const problems = validateDeclarations(declarations);
  const organizations = count(declarations.desired?.organizations.size ?? 0, "organization");
  const said = `No problems: ${organizations} in ${count(declarations.files.length, "file")}.`;
  if (format === "json") await terminal.write(json(validationDocument(problems)));
  else if (format === "markdown") {
    const commenting = { ...commentingOf(context, "validate"), stack: declarations.config?.name ?? "", said };
    await terminal.write([(await import("../render/markdown.ts")).problemsMarkdown(problems, commenting)]);
  } else await terminal.write(problems.length > 0 ? problemsText(problems, terminal.layout) : [`${said}\n`]);
  return problems.length === 0 ? Exit.done : Exit.failed;
}
