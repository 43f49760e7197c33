/** `allot plan`: what an apply would do, and what stands against it. Writes nothing but the file that was asked for (`--out`). */
import { resolve } from "node:path";
import { emptyPlan, json, visible } from "../render/index.ts";
import { type PlannedStack, planStack, sealed, writePlanFile } from "../workflow/index.ts";
import {
  allowOption,
  artifactOption,
  type Context,
  type Definition,
  examples,
  selectOption,
  sharedOptions,
} from "./definition.ts";
import { Exit } from "./exit.ts";
import { PLAN_FORMATS, printedPlan, sightOf } from "./print-plan.ts";
import { saying } from "./progress.ts";
import { refuseOther } from "./replaced-file.ts";
import { withService } from "./session.ts";

interface Options {
  readonly detailedExitcode?: true;
  readonly out?: string;
  readonly allow: readonly string[];
  readonly select: readonly string[];
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: PLAN_FORMATS });
  artifactOption(command);
  allowOption(command);
  selectOption(command);
  command.option("--out <file>", "save the plan, to apply just that with `allot apply FILE`");
  command.option("--detailed-exitcode", "exit 2 when there is something to do").action((options: Options) =>
    act(
      (context) => plan(context, options),
      (problems) => emptyPlan("", "", problems),
    ),
  );
  examples(command, [
    ["allot plan", "what would change, and what it does to every pool"],
    ["allot plan --out plan.json", "save it; `allot apply plan.json` applies it, once"],
    ["allot plan --detailed-exitcode", "0: nothing to do, 2: something, 4: a guard"],
    ["allot plan --allow reclaim=emea:50000", "this much may be taken back there"],
    ["allot plan --select 'emea/**'", "only emea and what is below, and what that needs"],
    ["allot plan --format json", "all of it, for a program"],
    ["allot plan --format html > plan.html", "a page to look at, with the tree"],
    ["allot plan --format markdown", "for a comment on a pull request"],
    ["allot plan --format sarif > plan.sarif", "what stands against it, for code scanning"],
  ]);
};

async function plan(context: Context, { detailedExitcode, allow, select, out }: Options): Promise<Exit> {
  const { terminal } = context;
  const { look, trees } = sightOf(context);
  const planned = await withService(context, ({ client, declarations }) =>
    saying(terminal, "comparing with the live tree", planStack(declarations, client, { allow, select, look })),
  );
  const said = out === undefined ? undefined : save(context, planned, out);
  await terminal.write(await printedPlan(planned.document, context, { subject: "plan", trees: trees() }));
  if (said !== undefined) terminal.say(said);
  return exitOf(planned, detailedExitcode === true);
}

/** Saves a plan without problems, before it is shown: what cannot be written is a failure of the command. Answers what to say. */
export function save({ folder }: Context, { document }: PlannedStack, out: string): string {
  if (document.problems.length > 0) return `${visible(out)} was not written: the plan has problems.`;
  const path = resolve(folder, out);
  refuseOther(path, out, "saved plan");
  writePlanFile(path, sealed(document), json);
  return `Saved: \`allot apply ${visible(out)}\` applies this plan, once.`;
}

/** The exit code that a plan ends with. */
export function exitOf({ plan, document }: PlannedStack, detailed = false): Exit {
  if (plan.guarded) return Exit.guarded;
  if (document.problems.length > 0) return Exit.failed;
  return detailed && document.operations.length > 0 ? Exit.changes : Exit.done;
}
