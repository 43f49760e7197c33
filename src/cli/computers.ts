/** `allot computers`: which computers are enrolled in a managed account (B-1). */
import { type Computers, computersText, json } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { placeOf, withClient } from "./session.ts";

interface Options {
  readonly root?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("<organization>", "key of the managed account")
    .option("--root <key>", "the tree, as you see it (default: your organization, or the stack's)")
    .action((key: string, options: Options) => act((context) => list(context, key, options)));
  examples(command, [["allot computers cd", "the computers of cd, by id"]]);
};

function list(context: Context, key: string, { root: named }: Options): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async (session) => {
    const root = named ?? (await placeOf(session));
    const computers: Computers["computers"][number][] = [];
    for (let after: string | undefined; ; ) {
      const page = await session.client.computers(root, key, after === undefined ? {} : { after });
      computers.push(...page.computers);
      if (page.next === null) break;
      after = page.next;
    }
    const document: Computers = { formatVersion: 1, computers, problems: [] };
    await terminal.write(format === "json" ? json(document) : computersText(computers, terminal.layout));
    return Exit.done;
  });
}
