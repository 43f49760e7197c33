/** `allot restore`: puts a backup in the place of the embedded database. What was there is kept beside it. */
import { resolve } from "node:path";
import { type Backup, backupText, json } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { saying } from "./progress.ts";

interface Options {
  readonly data?: string;
  readonly yes?: true;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("<file>", "backup to put back")
    .option("--data <dir>", "folder of a service that stands alone (default: the stack's own)")
    .option("--yes", "do not ask")
    .action((file: string, options: Options) => act((context) => restore(context, file, options)));
  examples(command, [
    ["allot restore backups/monday.db", "what was changed since is gone from the tree, and kept in a file"],
  ]);
};

async function restore(context: Context, file: string, { data, yes }: Options): Promise<Exit> {
  const { databaseFile, restoreDatabase } = await import("./host/backup.ts");
  const { terminal, format, folder } = context;
  const database = databaseFile(context, data);
  if (yes !== true) {
    if (!terminal.isInteractive)
      throw Failure.of("approval_needed", "nobody can be asked here, since this is not a terminal: say `--yes`");
    terminal.say(`This puts ${file} in the place of ${database}; what was changed since is undone.`);
    const answer = await terminal.ask('Only "yes" is taken: ');
    if (answer.trim() !== "yes") {
      terminal.say("Nothing changed.");
      return Exit.failed;
    }
  }
  const restored = await saying(
    terminal,
    "verifying and putting back",
    restoreDatabase({ from: resolve(folder, file), database }),
  );
  const document: Backup = { formatVersion: 1, ...restored, trees: [...restored.trees], problems: [] };
  await terminal.write(format === "json" ? json(document) : backupText(document, terminal.layout));
  return Exit.done;
}
