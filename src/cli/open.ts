/** `allot open`: a token of one hour for an organization below the own (P-2); it alone goes to standard output. */
import { json, type Opened, visible } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { placeOf, withClient } from "./session.ts";

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("<organization>", "key of the organization")
    .option("--root <key>", "the tree, as you see it (default: your organization)")
    .action((key: string, { root }: { root?: string }) => act((context) => opening(context, key, root)));
  examples(command, [
    ["ALLOT_TOKEN=$(allot open de) allot tree", "see it as its own people do, for an hour"],
    ["allot open de --format json", "the token, and until when, for a program"],
  ]);
};

function opening(context: Context, key: string, named: string | undefined): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async (session) => {
    const opened = await session.client.open(named ?? (await placeOf(session)), key);
    terminal.say(`${visible(key)} is open until ${opened.expiresAt}; that it was opened is in its history.`);
    const document: Opened = { formatVersion: 1, ...opened, problems: [] };
    await terminal.write(format === "json" ? json(document) : [`${opened.secret}\n`]);
    return Exit.done;
  });
}
