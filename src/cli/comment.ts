/** `allot comment`: the one comment of a pull or merge request, posted or changed in place. */
import { comment } from "../forge/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { forgeOf, numberOf, show, stackName, textOf } from "./forging.ts";

interface Options {
  readonly request?: string;
  readonly status?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("[file]", "Markdown to post (default: what stands there stays)")
    .option("--request <number>", "the pull or merge request (default: the one that this run is of)")
    .option("--status <markdown>", "a line above the rest, until the next one")
    .action((file: string | undefined, options: Options) => act((context) => commenting(context, file, options)));
  examples(command, [
    ["allot comment plan.md", "in a run of a pull request: post the plan, or change it"],
    ['allot comment --request 12 --status "Applied."', "say what became of it, above the plan"],
  ]);
};

async function commenting(context: Context, file: string | undefined, { request, status }: Options): Promise<Exit> {
  if (file === undefined && status === undefined)
    throw Failure.of("usage", "what is to be posted? Name a file of Markdown, or a `--status`");
  if (status !== undefined && (status.trim() === "" || /[\r\n]/.test(status)))
    throw Failure.of("usage", "--status is one line");
  const stack = await stackName(context);
  const text = file === undefined ? undefined : textOf(context, file);
  const { place, forge } = await forgeOf(context);
  const number = request === undefined ? place.request : numberOf("--request", request);
  if (number === undefined)
    throw Failure.of("request_unknown", "this is no run of a pull or merge request: name one, with `--request NUMBER`");
  const posted = await comment(forge, {
    ...{ request: number, stack },
    ...(text !== undefined && { text }),
    ...(status !== undefined && { status }),
  });
  await show(context, "the comment", posted);
  return Exit.done;
}
