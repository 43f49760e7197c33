/** `allot export`: the live tree as declarations, whatever the declared ones say. What it writes plans to nothing. */
import { writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { count } from "../render/index.ts";
import { EDITOR_SCHEMAS, exportYaml, liveTree } from "../workflow/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { saying } from "./progress.ts";
import { withTree } from "./session.ts";
import { subtree } from "./subtree.ts";

interface Options {
  readonly root?: string;
  readonly out?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: false });
  command
    .option("--root <key>", "only this organization and what is below it (default: the whole tree)")
    .option("--out <file>", "write to a new file (default: print)")
    .action((options: Options) => act((context) => exportTree(context, options)));
  examples(command, [
    ["allot export", "print the live tree as YAML"],
    ["allot export --root emea --out orgs/emea.yaml", "a part of it, into a new file"],
  ]);
};

function exportTree(context: Context, { root: from, out }: Options): Promise<Exit> {
  const { terminal } = context;
  return withTree(context, async ({ client, folder, root, stack }) => {
    const { tree, nowMs } = await saying(terminal, "reading the live tree", liveTree(client, root));
    if (tree.root === null) throw Failure.of("no_tree", `there is no tree ${root} yet: \`allot apply\` creates it`);
    const organizations = subtree(tree, from ?? root);
    if (organizations.length === 0) throw Failure.of("address_unknown", `there is no organization ${from ?? root}`);
    if (out === undefined) {
      await terminal.write([exportYaml(organizations, { stack, nowMs })]);
      return Exit.done;
    }
    const path = resolve(context.folder, out);
    const schema = relative(dirname(path), join(folder, EDITOR_SCHEMAS, "declaration.schema.json"));
    writeNew(path, out, exportYaml(organizations, { stack, nowMs, schema: schema.split(sep).join("/") }));
    terminal.say(`${count(organizations.length, "organization")} written to ${out}`);
    return Exit.done;
  });
}

function writeNew(path: string, named: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw Failure.of("file_exists", `${named} is there already, and is not overwritten: name a new file`);
  }
}
