/** `allot outbox`: which mails wait, and what one says, with its link where that is for who asks to see. */
import { json, type Mail, mailText, type Outbox, outboxText } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { placeOf, withClient } from "./session.ts";

interface Options {
  readonly root?: string;
  readonly all?: true;
}

export const command: Definition = (command, act) => {
  const root = ["--root <key>", "the tree, as you see it (default: your organization, or the stack's)"] as const;
  const listing = command.command("list", { isDefault: true }).description("List mails, newest first.");
  sharedOptions(listing, { format: true });
  listing
    .option("--all", "those too that are sent or of no use any more")
    .option(...root)
    .action((options: Options) => act((context) => list(context, options)));
  const showing = command.command("show").description("Show a mail as it is sent, with its link.");
  sharedOptions(showing, { format: true });
  showing
    .argument("<mail>", "id of the mail")
    .option(...root)
    .action((id: string, options: Options) => act((context) => show(context, id, options)));
  const listed = ["allot outbox", "what waits to be sent: all of it where there is no SMTP"] as const;
  const shown = ["allot outbox show mail-0123456789abcdef01", "the mail; pass its link on yourself"] as const;
  examples(command, [listed, shown]);
  examples(listing, [listed, ["allot outbox list --all", "and what was sent, with when"]]);
  examples(showing, [shown]);
};

function list(context: Context, { root: named, all }: Options): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async (session) => {
    const root = named ?? (await placeOf(session));
    const mails: Outbox["mails"][number][] = [];
    for (let after: string | undefined; ; ) {
      const asked = { ...(after !== undefined && { after }), ...(all && { all: "true" as const }) };
      const page = await session.client.mails(root, asked);
      mails.push(...page.mails);
      if (page.next === null) break;
      after = page.next;
    }
    const document: Outbox = { formatVersion: 1, mails, problems: [] };
    await terminal.write(format === "json" ? json(document) : outboxText(mails, terminal.layout));
    return Exit.done;
  });
}

function show(context: Context, id: string, { root: named }: Options): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async (session) => {
    const shown = await session.client.mail(named ?? (await placeOf(session)), id);
    const document: Mail = { formatVersion: 1, ...shown, problems: [] };
    await terminal.write(format === "json" ? json(document) : mailText(shown));
    return Exit.done;
  });
}
