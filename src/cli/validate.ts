/** `allot validate`: every mistake in the files of a stack, and the arithmetic of its pools. Offline: asks no service. */
import type { Problem } from "../model/problem.ts";
import { count, json, problemsText, validationDocument } from "../render/index.ts";
import {
  type Declarations,
  loadDeclarations,
  validate as validateDeclarations,
  writeEditorSchemas,
} from "../workflow/index.ts";
import { commentingOf } from "./commenting.ts";
import { among, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";
import { stackFolder } from "./stack.ts";

const FORMATS = ["text", "json", "markdown", "html"] as const;

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
  const { terminal, environment } = context;
  const folder = stackFolder(context);
  // The first command in a fresh clone: editors find what the files point to.
  writeEditorSchemas(folder);
  const loading = loadDeclarations(folder, { env: environment });
  const declarations = await saying(terminal, "reading the declarations", loading);
  const problems = validateDeclarations(declarations);
  await terminal.write(await printed(declarations, problems, context));
  return problems.length === 0 ? Exit.done : Exit.failed;
}

async function printed(
  { config, desired, files }: Declarations,
  problems: readonly Problem[],
  context: Context,
): Promise<Iterable<string>> {
  const isWell = problems.length === 0;
  const well = `No problems: ${count(desired?.organizations.size ?? 0, "organization")} in ${count(files.length, "file")}.`;
  const format = among(FORMATS, context.format);
  switch (format) {
    case "text":
      return isWell ? [`${well}\n`] : problemsText(problems, context.terminal.layout);
    case "json":
      return json(validationDocument(problems));
    case "markdown": {
      const { problemsMarkdown } = await import("../render/markdown.ts");
      const commenting = { ...commentingOf(context, "validate"), stack: config?.name ?? "", said: well };
      return [problemsMarkdown(problems, commenting)];
    }
    case "html":
      return (await import("../render/html.ts")).problemsHtml(problems, "validate", isWell ? well : undefined);
  }
}
