/** `allot init`: a stack to begin with, that validates and plans as it is. Overwrites nothing. */
import { resolve } from "node:path";
import { visible } from "../render/index.ts";
import { AlreadyThere, EDITOR_SCHEMAS, makeFolder, writeInitialStack } from "../workflow/index.ts";
import { type Context, type Definition, examples } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";

export const command: Definition = (command, act) => {
  command
    .argument("[dir]", "folder of the new stack (default: this one)")
    .action((dir: string | undefined) => act((context) => init(context, dir)));
  examples(command, [
    ["allot init", "a stack in this folder"],
    ["allot init production", "a stack in a new folder"],
  ]);
};

async function init({ terminal, folder }: Context, dir: string | undefined): Promise<Exit> {
  const stack = resolve(folder, dir ?? ".");
  makeFolder(stack);
  const files = await writeInitialStack(stack).catch((error: unknown) => {
    if (error instanceof AlreadyThere) throw Failure.of("stack_exists", `${error.message}; look at \`allot plan\``);
    throw error;
  });
  const shown = files.filter((file) => !file.startsWith(EDITOR_SCHEMAS));
  const where = dir === undefined ? "" : `cd ${visible(dir)} && `;
  await terminal.write([
    ...shown.map((file) => `made ${visible(dir === undefined ? file : `${dir}/${file}`)}\n`),
    `\nNext: \`${where}allot plan\`\n`,
  ]);
  return Exit.done;
}
