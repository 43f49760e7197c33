/** `allot backup`: a verified copy of the embedded database, of one moment, while writes go on. */
import { resolve } from "node:path";
import { type Backup, backupText, json } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";

interface Options {
  readonly data?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("<file>", "file to write; it must not be there yet")
    .option("--data <dir>", "folder of a service that stands alone (default: the stack's own)")
    .action((file: string, options: Options) => act((context) => backUp(context, file, options)));
  examples(command, [
    ["allot backup backups/monday.db", "a copy that has been verified; services may go on"],
    ["allot backup --data /var/lib/allot backups/monday.db", "of `allot serve --data`"],
  ]);
};

async function backUp(context: Context, file: string, { data }: Options): Promise<Exit> {
  const { backUpDatabase, databaseFile } = await import("./host/backup.ts");
  const { terminal, format, folder } = context;
  const made = await saying(
    terminal,
    "copying and verifying",
    backUpDatabase({ database: databaseFile(context, data), to: resolve(folder, file) }),
  );
  const document: Backup = { formatVersion: 1, ...made, trees: [...made.trees], before: null, problems: [] };
  await terminal.write(format === "json" ? json(document) : backupText(document, terminal.layout));
  return Exit.done;
}
