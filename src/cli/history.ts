/** `allot history`: who changed what, when, by which run and stack. */
import { InvalidArgumentError } from "commander";
import { emptyHistory, historyText, json } from "../render/index.ts";
import { readHistory } from "../workflow/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";
import { withTree } from "./session.ts";

interface Options {
  readonly run?: string;
  readonly limit: number;
}

/** What the service gives at once. */
const MOST = 10_000;

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("[address]", "key of an organization: of today, or one that it had (default: the runs of the tree)")
    .option("--run <run>", "what one run changed")
    .option("--limit <n>", "at most so many", limit, 50)
    .action((address: string | undefined, options: Options) =>
      act((context) => history(context, address, options), emptyHistory),
    );
  examples(command, [
    ["allot history", "the runs that changed the tree, the last first"],
    ["allot history mk", "every change of one organization, field by field"],
    ["allot history --run run-0123456789abcdef01234567", "all that one run changed"],
  ]);
};

function history(context: Context, organization: string | undefined, { run, limit }: Options): Promise<Exit> {
  const { terminal, format } = context;
  return withTree(context, async ({ client, root }) => {
    const document = await saying(
      terminal,
      "reading the history",
      readHistory(client, root, { organization, run, limit }),
    );
    await terminal.write(format === "json" ? json(document) : historyText(document, terminal.layout));
    return Exit.done;
  });
}

function limit(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MOST) return number;
  throw new InvalidArgumentError(`a limit is a number from 1 to ${MOST}`);
}
