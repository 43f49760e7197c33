/** `allot validate`: every mistake in the files of a stack, and the arithmetic of its pools. Offline: asks no service. */
import type { Problem } from "../model/problem.ts";
import { count, json, problemsText, validationDocument } from "../render/index.ts";
import {
  type Declarations,
  loadDeclarations,
  STACK_FILE,
  validate as validateDeclarations,
  writeEditorSchemas,
} from "../workflow/index.ts";
import { commentingOf } from "./commenting.ts";
import {
  ANNOTATION_FORMATS,
  among,
  artifactOption,
  type Context,
  type Definition,
  examples,
  sharedOptions,
} from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";
import { stackFolder } from "./stack.ts";

const FORMATS = ["text", "json", "markdown", "html", ...ANNOTATION_FORMATS] as const;

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: FORMATS });
  artifactOption(command);
  command.action(() => act(validate));
  examples(command, [
    ["allot validate", "every mistake, with its places"],
    ["allot validate --format json", "the same for a program"],
    ["allot validate --format markdown", "the same for a comment"],
    ["allot validate --format github", "on a pull request, each on its line"],
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
  declarations: Declarations,
  problems: readonly Problem[],
  context: Context,
): Promise<Iterable<string>> {
  const format = among(FORMATS, context.format);
  const summary = problems.length === 0 ? wellText(declarations) : `${count(problems.length, "problem")}.`;
  switch (format) {
    case "text":
      return problems.length > 0 ? problemsText(problems, context.terminal.layout) : [`${summary}\n`];
    case "json":
      return json(validationDocument(problems));
    case "markdown": {
      const { problemsMarkdown } = await import("../render/markdown.ts");
      const stack = declarations.config?.name ?? "";
      return [problemsMarkdown(problems, { ...commentingOf(context, "validate"), stack, said: summary })];
    }
    case "html":
      return (await import("../render/html.ts")).problemsHtml(problems, "validate", summary);
    case "github":
    case "gitlab":
    case "sarif":
    case "junit": {
      const { printedAnnotations } = await import("./annotated.ts");
      const cases = format === "junit" ? casesOf(declarations) : [];
      return printedAnnotations({ command: "validate", problems, summary, cases }, format, context);
    }
  }
}

function wellText({ desired, files, policies }: Declarations): string {
  const asked = policies.length === 0 ? "" : `, ${policies.length === 1 ? "1 policy" : `${policies.length} policies`}`;
  return `No problems: ${count(desired?.organizations.size ?? 0, "organization")} in ${count(files.length, "file")}${asked}.`;
}

/** Every file that was read, and every organization in them. */
function casesOf({ desired, files, policyFiles }: Declarations) {
  return [
    ...[STACK_FILE, ...policyFiles, ...files].map((file) => ({ file, address: null })),
    ...[...(desired?.organizations.values() ?? [])].flatMap(({ key, origin }) => {
      const file = files[origin.file];
      return file === undefined ? [] : [{ file, address: key }];
    }),
  ];
}
