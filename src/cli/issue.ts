/** `allot issue`: the one issue about drift, opened, changed while it lasts, and closed when there is none any more. */
import { closeIssue, keepIssue } from "../forge/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { byRun, forgeOf, show, stackName, textOf } from "./forging.ts";

interface Options {
  readonly close?: true;
  readonly label: string;
  readonly title?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("[file]", "Markdown of the issue")
    .option("--close", "close it, since there is no drift any more")
    .option("--label <label>", "what it is found by, with its marker", "allot-drift")
    .option("--title <title>", "of a new one (default: Drift in STACK)")
    .action((file: string | undefined, options: Options) => act((context) => keeping(context, file, options)));
  examples(command, [
    ["allot issue drift.md", "open the issue, or change the one that is open"],
    ["allot issue --close", "close it, if there is one"],
  ]);
};

async function keeping(context: Context, file: string | undefined, { close, label, title }: Options): Promise<Exit> {
  if ((file === undefined) !== (close === true))
    throw Failure.of("usage", "name a file of Markdown for the issue, or `--close`, and not both");
  if (!/^[^,\p{Cc}]{1,50}$/u.test(label))
    throw Failure.of("usage", "--label is one label: 50 characters at most, and no comma");
  const stack = await stackName(context);
  const text = file === undefined ? undefined : textOf(context, file);
  const { forge } = await forgeOf(context);
  const posted =
    text === undefined
      ? await closeIssue(forge, { stack, label, why: `No drift any more, as seen${byRun(context)}.` })
      : await keepIssue(forge, { stack, label, title: title ?? `Drift in ${stack}`, text });
  await show(context, "the issue", posted);
  return Exit.done;
}
