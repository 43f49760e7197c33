/** `allot revert RUN`: a plan that puts back what a run changed. Writes nothing but the file that was asked for (`--out`). */
import { emptyPlan, problemsText, visible } from "../render/index.ts";
import { loadPolicies, revertRun } from "../workflow/index.ts";
import { allowOption, artifactOption, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import type { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { exitOf, save } from "./plan.ts";
import { PLAN_FORMATS, printedPlan, sightOf } from "./print-plan.ts";
import { saying } from "./progress.ts";
import { withTree } from "./session.ts";

interface Options {
  readonly out?: string;
  readonly whatIsPossible?: boolean;
  readonly allow: readonly string[];
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: PLAN_FORMATS });
  artifactOption(command);
  allowOption(command);
  command
    .argument("<run>", "id of a run, as its report and `allot history` say it")
    .option("--out <file>", "save the plan, to apply it with `allot apply FILE`")
    .option("--what-is-possible", "leave out what cannot be put back, rather than plan nothing then")
    .action((run: string, options: Options) =>
      act(
        (context) => revert(context, run, options),
        (problems) => emptyPlan("", "", problems),
      ),
    );
  examples(command, [
    ["allot revert run-0123456789abcdef01234567", "what putting it back would do"],
    ["allot revert run-0123456789abcdef01234567 --out back.json", "then `allot apply back.json` does it"],
    ["allot revert run-0123456789abcdef01234567 --format html > back.html", "a page of it"],
  ]);
};

async function revert(context: Context, run: string, { out, allow, whatIsPossible = false }: Options): Promise<Exit> {
  const { terminal, format } = context;
  const { look, trees } = sightOf(context);
  const reverted = await withTree(context, async ({ client, folder, root, stack, guards }) => {
    const { policies, problems } = await loadPolicies(folder);
    if (problems.length > 0) throw new Failure(problems);
    const options = { root, stack, guards, policies, allow, whatIsPossible, look };
    return saying(terminal, "comparing the run with the live tree", revertRun(run, client, options));
  });
  const said = out === undefined ? undefined : save(context, reverted, out);
  const { document, left } = reverted;
  const isEmpty = document.operations.length === 0 && document.problems.length === 0;
  const isSaid = isEmpty && format === "text";
  await terminal.write(
    isSaid ? ["Nothing to put back.\n"] : await printedPlan(document, context, { subject: "revert", trees: trees() }),
  );
  if (left.length > 0) {
    terminal.say("Stays as the run left it:");
    terminal.sayAsIs([...problemsText(left, terminal.asideLayout)].join("").trimEnd());
  }
  if (said !== undefined) terminal.say(said);
  if (document.operations.length > 0)
    terminal.say(
      `The declarations may still ask for what ${visible(run)} did: change them as well, or the next plan does it again.`,
    );
  return exitOf(reverted);
}
