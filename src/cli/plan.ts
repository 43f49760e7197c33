/** `allot plan`: what an apply would do, and what stands against it. Writes nothing. */
import { emptyPlan, json, planText } from "../render/index.ts";
import { type PlannedStack, planStack } from "../workflow/index.ts";
import { allowOption, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";
import { withService } from "./session.ts";

interface Options {
  readonly detailedExitcode?: true;
  readonly allow: readonly string[];
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  allowOption(command);
  command.option("--detailed-exitcode", "exit 2 when there is something to do").action((options: Options) =>
    act(
      (context) => plan(context, options),
      (problems) => emptyPlan("", "", problems),
    ),
  );
  examples(command, [
    ["allot plan", "what would change, and what it does to every pool"],
    ["allot plan --detailed-exitcode", "0: nothing to do, 2: something, 4: a guard"],
    ["allot plan --allow reclaim=emea:50000", "this much may be taken back there"],
    ["allot plan --format json", "all of it, for a program"],
  ]);
};

async function plan(context: Context, { detailedExitcode, allow }: Options): Promise<Exit> {
  const { terminal, format } = context;
  const planned = await withService(context, ({ client, declarations }) =>
    saying(terminal, "comparing with the live tree", planStack(declarations, client, { allow })),
  );
  await terminal.write(format === "json" ? json(planned.document) : planText(planned.document, terminal.layout));
  return exitOf(planned, detailedExitcode === true);
}

/** The exit code that a plan ends with. */
export function exitOf({ document, guarded }: PlannedStack, detailed = false): Exit {
  if (guarded) return Exit.guarded;
  if (document.problems.length > 0) return Exit.failed;
  return detailed && document.operations.length > 0 ? Exit.changes : Exit.done;
}
