/** `allot export`: the live tree as declarations, or for Terraform, whatever the declared ones say. What it writes plans to nothing. */
import { writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Option } from "commander";
import { count } from "../render/index.ts";
import { EDITOR_SCHEMAS, exportFiles, exportYaml, FILE_PER, type FilePer, liveTree } from "../workflow/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { refuseUsed, writeFolder } from "./export-folder.ts";
import { type TerraformFiles, terraformFiles } from "./export-terraform.ts";
import { Failure } from "./failure.ts";
import { saying } from "./progress.ts";
import { withTree } from "./session.ts";
import { subtree } from "./subtree.ts";

interface Options {
  readonly root?: string;
  readonly out?: string;
  readonly dir?: string;
  readonly per?: FilePer;
  readonly format: string;
  readonly unmanaged?: true;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: false });
  command
    .option("--root <key>", "only this organization and what is below it (default: the whole tree)")
    .addOption(new Option("--out <file>", "write to a new file (default: print)").conflicts("dir"))
    .option("--dir <dir>", "write to a new folder, with a file for every distributor")
    .addOption(new Option("--per <what>", "what has a file of its own in that folder").choices(FILE_PER))
    .addOption(new Option("--format <format>", "what to write").choices(["yaml", "terraform"]).default("yaml"))
    .option("--unmanaged", "with --format terraform: also what no stack manages")
    .action((options: Options) => act((context) => exportTree(context, options)));
  examples(command, [
    ["allot export", "print the live tree as YAML"],
    ["allot export --root emea --out orgs/emea.yaml", "a part of it, into a new file"],
    ["allot export --dir exported", "all of it, a file for every distributor"],
    ["allot export --dir exported --per organization", "and one for every child, for CODEOWNERS"],
    ["allot export --format terraform --dir tf", "as HCL with import blocks, to go on in Terraform"],
  ]);
};

function exportTree(context: Context, { root: from, out, dir, per, format, unmanaged }: Options): Promise<Exit> {
  const { terminal } = context;
  const isTerraform = format === "terraform";
  if (per !== undefined && dir === undefined) throw Failure.of("usage", "--per is said with --dir DIR");
  if (per !== undefined && isTerraform) throw Failure.of("usage", "--per is of YAML, not of --format terraform");
  if (unmanaged && !isTerraform)
    throw Failure.of("usage", "--unmanaged is said with --format terraform: `allot import --unmanaged` writes YAML");
  const target = resolve(context.folder, dir ?? out ?? "");
  if (dir !== undefined) refuseUsed(target, dir);
  return withTree(context, async ({ client, folder, root, stack }) => {
    const { tree, nowMs } = await saying(terminal, "reading the live tree", liveTree(client, root));
    if (tree.root === null) throw Failure.of("no_tree", `there is no tree ${root} yet: \`allot apply\` creates it`);
    const organizations = subtree(tree, from ?? root);
    if (organizations.length === 0) throw Failure.of("address_unknown", `there is no organization ${from ?? root}`);
    if (isTerraform) {
      const asked = { organizations, root, stack, nowMs, unmanaged: unmanaged === true };
      await writeTerraform(context, await terraformFiles(asked), { out, dir, target, stack });
      return Exit.done;
    }
    const schemaFrom = (path: string) =>
      relative(dirname(path), join(folder, EDITOR_SCHEMAS, "declaration.schema.json"))
        .split(sep)
        .join("/");
    if (dir !== undefined) {
      const schema = (path: string) => schemaFrom(join(target, path));
      const files = exportFiles(organizations, { stack, nowMs, schema, ...(per && { per }) });
      const written = writeFolder(target, dir, files);
      const inFiles = count(written.files, "file");
      terminal.say(`${count(written.organizations, "organization")} written to ${inFiles} in ${dir}`);
    } else if (out !== undefined) {
      writeNew(target, out, exportYaml(organizations, { stack, nowMs, schema: schemaFrom(target) }));
      terminal.say(`${count(organizations.length, "organization")} written to ${out}`);
    } else await terminal.write([exportYaml(organizations, { stack, nowMs })]);
    return Exit.done;
  });
}

interface Target {
  readonly out: string | undefined;
  readonly dir: string | undefined;
  readonly target: string;
  readonly stack: string;
}

async function writeTerraform(
  { terminal }: Context,
  { files, organizations, leftOut }: TerraformFiles,
  { out, dir, target, stack }: Target,
): Promise<void> {
  const text = files.map((file) => file.text).join("\n");
  if (dir !== undefined) writeFolder(target, dir, files);
  else if (out !== undefined) writeNew(target, out, text);
  else await terminal.write([text]);
  if (dir ?? out) terminal.say(`${count(organizations, "organization")} written to ${dir ?? out}`);
  if (leftOut > 0) terminal.say(`${count(leftOut, "organization")} left out: not managed by the stack ${stack}`);
}

function writeNew(path: string, named: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw Failure.of("file_exists", `${named} is there already, and is not overwritten: name a new file`);
  }
}
