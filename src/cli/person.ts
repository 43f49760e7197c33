/** `allot person erase`: forgets who somebody was. What the person did, and owned, stays under a number that names nobody. */
import { count, type Erasure, json, visible } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { withClient } from "./session.ts";

interface Options {
  readonly root?: string;
  readonly yes?: true;
}

export const command: Definition = (command, act) => {
  const erasing = command
    .command("erase")
    .description(
      "Erase name and address of a person from a tree, for ever; without the operator's token, as far as you act inside.",
    );
  sharedOptions(erasing, { format: true });
  erasing
    .argument("<email>", "address of the person; case does not count")
    .option("--root <key>", "the tree (default: the stack's)")
    .option("--yes", "do not ask")
    .action((email: string, options: Options) => act((context) => erase(context, email, options)));
  examples(command, [["allot person erase ada@example.com", "forget who that was, in this stack's tree"]]);
  const typed = [["allot person erase ada@example.com", "asks for the address again, and erases it"]] as const;
  for (const one of [command, erasing]) examples(one, typed);
};

function erase(context: Context, email: string, { root: named, yes }: Options): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async ({ client, root: own }) => {
    const root = named ?? (await own());
    if (yes !== true && !(await confirmed(context, email, root))) {
      terminal.say("Nothing erased.");
      return Exit.failed;
    }
    const erased = await client.erasePerson(root, email);
    const document: Erasure = { formatVersion: 1, ...erased, problems: [] };
    await terminal.write(format === "json" ? json(document) : erasedText(email, document));
    return Exit.done;
  });
}

async function confirmed({ terminal }: Context, email: string, root: string): Promise<boolean> {
  if (!terminal.isInteractive)
    throw Failure.of("approval_needed", "nobody can be asked here, since this is not a terminal: say `--yes`");
  terminal.say(`Name and address of ${visible(email)} will be erased from ${visible(root)}. Nothing brings them back.`);
  return (await terminal.ask("Type the address to erase it: ")).trim() === email;
}

function erasedText(email: string, { root, persons }: Erasure): string[] {
  if (persons === 0) return [`Nobody in sight in ${visible(root)} has the address ${visible(email)}.\n`];
  return [
    `Erased ${visible(email)} from ${visible(root)}: ${count(persons, "entry", "entries")}.\n`,
    "What remains: backups that were made before, declarations in files and their\n",
    "versions, and other trees; and, unless the operator erased it, what sealed and\n",
    "unlinked organizations may have of them.\n",
  ];
}
