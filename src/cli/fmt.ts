/** `allot fmt`: lays files out in the canonical way, comments kept. Says which ones it changed, or with --check, would. */
import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { count, type Formatting, json, problemsText, validationDocument, visible } from "../render/index.ts";
import { formatYaml, loadDeclarations, STACK_FILE } from "../workflow/index.ts";
import { ANNOTATION_FORMATS, among, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { stackFolder } from "./stack.ts";

interface Options {
  readonly check?: true;
}

const FORMATS = ["text", "json", ...ANNOTATION_FORMATS] as const;

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: FORMATS });
  command
    .argument("[files...]", "files (default: all of the stack)")
    .option("--check", "change nothing; exit 1 where something would be changed")
    .action((files: readonly string[], options: Options) => act((context) => fmt(context, files, options)));
  examples(command, [
    ["allot fmt", "lay out every file of the stack"],
    ["allot fmt --check", "for CI: name what is not laid out"],
    ["allot fmt --check --format github", "on a pull request, each on its line"],
    ["allot fmt orgs/rlc.yaml", "one file"],
  ]);
};

async function fmt(context: Context, named: readonly string[], { check }: Options): Promise<Exit> {
  const { folder } = context;
  const paths = named.length > 0 ? named.map((file) => resolve(folder, file)) : await filesOf(context);
  const found: Found = { paths: [], changed: [], problems: [] };
  for (const path of paths) {
    const name = relative(folder, path).split(sep).join("/");
    found.paths.push(name);
    const text = readFileSync(path, "utf8");
    const formatted = formatYaml(text, name);
    if ("problem" in formatted) found.problems.push(formatted.problem);
    else if (formatted.text !== text) {
      found.changed.push({ name, line: firstDifference(text, formatted.text) });
      if (check !== true) replace(path, formatted.text);
    }
  }
  await print(found, { check: check === true }, context);
  return found.problems.length > 0 || (check === true && found.changed.length > 0) ? Exit.failed : Exit.done;
}

/** What came of the files, by their paths from the current folder. */
interface Found {
  readonly paths: string[];
  readonly changed: { readonly name: string; readonly line: number }[];
  readonly problems: Problem[];
}

async function print(found: Found, { check }: { check: boolean }, context: Context): Promise<void> {
  const { terminal, folder } = context;
  const format = among(FORMATS, context.format);
  const { paths, changed, problems } = found;
  const done = check ? "not in canonical layout" : "laid out";
  const summary =
    changed.length === 0
      ? `${count(paths.length, "file")}, nothing to lay out`
      : `${count(changed.length, "file")} ${done}`;
  switch (format) {
    case "text":
      await terminal.write(problemsText(problems, terminal.layout));
      await terminal.write(changed.map(({ name }) => `${visible(name)}\n`));
      terminal.say(summary);
      return;
    case "json": {
      const names = changed.map(({ name }) => name);
      const document: Formatting = {
        formatVersion: 1,
        changed: names,
        problems: validationDocument(problems).problems,
      };
      return terminal.write(json(document));
    }
    case "github":
    case "gitlab":
    case "sarif":
    case "junit": {
      const { printedAnnotations } = await import("./annotated.ts");
      const cases = paths.map((file) => ({ file, address: null }));
      const all = [...problems, ...(check ? changed.map(notLaidOut) : [])];
      const annotated = { command: "fmt", problems: all, summary: `${summary}.`, base: folder, cases };
      return terminal.write(await printedAnnotations(annotated, format, context));
    }
  }
}

function notLaidOut({ name, line }: Found["changed"][number]): Problem {
  return {
    code: "not_laid_out",
    rule: null,
    address: null,
    message: `${name} is not in canonical layout, from this line on: \`allot fmt\` lays it out`,
    places: [{ file: name, line, column: 1 }],
  };
}

/** The first line of a text that is another one after. */
function firstDifference(before: string, after: string): number {
  const [was, is] = [before.split("\n"), after.split("\n")];
  const index = was.findIndex((line, at) => line !== is[at]);
  return index < 0 ? was.length : index + 1;
}

async function filesOf(context: Context): Promise<string[]> {
  const folder = stackFolder(context);
  const { files, policyFiles } = await loadDeclarations(folder, { env: context.environment });
  return [STACK_FILE, ...policyFiles, ...files].map((file) => join(folder, file));
}

/** Puts a text in the place of a file whole, or not at all. */
function replace(path: string, text: string): void {
  const file = realpathSync(path);
  const beside = `${file}.new`;
  writeFileSync(beside, text, { mode: statSync(file).mode, flag: "wx" });
  renameSync(beside, file);
}
