/** `allot fmt`: lays files out in the canonical way, comments kept. Says which ones it changed, or with --check, would. */
import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { count, type Formatting, json, problemsText, validationDocument, visible } from "../render/index.ts";
import { formatYaml, loadDeclarations, STACK_FILE } from "../workflow/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { stackFolder } from "./stack.ts";

interface Options {
  readonly check?: true;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("[files...]", "files (default: all of the stack)")
    .option("--check", "change nothing; exit 1 where something would be changed")
    .action((files: readonly string[], options: Options) => act((context) => fmt(context, files, options)));
  examples(command, [
    ["allot fmt", "lay out every file of the stack"],
    ["allot fmt --check", "for CI: name what is not laid out"],
    ["allot fmt orgs/rlc.yaml", "one file"],
  ]);
};

async function fmt(context: Context, named: readonly string[], { check }: Options): Promise<Exit> {
  const { terminal, folder, format } = context;
  const paths = named.length > 0 ? named.map((file) => resolve(folder, file)) : await filesOf(context);
  const changed: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const name = relative(folder, path).split(sep).join("/");
    const text = readFileSync(path, "utf8");
    const formatted = formatYaml(text, name);
    if ("problem" in formatted) problems.push(formatted.problem);
    else if (formatted.text !== text) {
      changed.push(name);
      if (check !== true) replace(path, formatted.text);
    }
  }
  if (format === "json") {
    const document: Formatting = { formatVersion: 1, changed, problems: validationDocument(problems).problems };
    await terminal.write(json(document));
  } else {
    await terminal.write(problemsText(problems, terminal.layout));
    await terminal.write(changed.map((name) => `${visible(name)}\n`));
    const done = check === true ? "not in canonical layout" : "laid out";
    terminal.say(
      changed.length === 0
        ? `${count(paths.length, "file")}, nothing to lay out`
        : `${count(changed.length, "file")} ${done}`,
    );
  }
  return problems.length > 0 || (check === true && changed.length > 0) ? Exit.failed : Exit.done;
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
