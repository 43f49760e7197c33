/**
 * `allot show FILE`: a saved plan, or the report of an apply, as people read it. Asks no service and needs no stack, so that what a
 * pipeline has saved can be looked at anywhere. A plan whose seal does not fit is not shown: it is not what was looked at.
 */
import { resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { emptyPlan, json, reportText, visible } from "../render/index.ts";
import { type ReadPlan, type Report, readSavedFile, type SavedFile } from "../workflow/index.ts";
import { commentingOf } from "./commenting.ts";
import { artifactOption, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { PLAN_FORMATS, printedPlan } from "./print-plan.ts";

interface Options {
  readonly plan?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: PLAN_FORMATS });
  artifactOption(command);
  command
    .argument("<file>", "a plan saved with `--out`, or a report written with `--report`")
    .option("--plan <file>", "of a report: the plan that was applied, which says what its operations are")
    .action((file: string, options: Options) =>
      act(
        (context) => show(context, file, options),
        (problems) => emptyPlan("", "", problems),
      ),
    );
  examples(command, [
    ["allot show plan.json", "what the plan does, as it was saved"],
    ["allot show plan.json --format json", "the same for a program"],
    ["allot show plan.json --format html > plan.html", "a page of it"],
    ["allot show report.json --plan plan.json", "how an apply ended"],
  ]);
};

async function show(context: Context, file: string, { plan }: Options): Promise<Exit> {
  const found = await read(context, file);
  if ("report" in found) return showReport(context, found.report, plan);
  if (plan !== undefined) throw Failure.of("usage", `--plan goes with a report; ${visible(file)} is a plan`);
  const { terminal } = context;
  await terminal.write(await printedPlan(found.read.document, context, { subject: "show" }));
  terminal.say(standing(found.read));
  return Exit.done;
}

async function showReport(context: Context, report: Report, plan: string | undefined): Promise<Exit> {
  const { terminal, format } = context;
  if (format !== "text" && format !== "json" && format !== "markdown")
    throw Failure.of("usage", `a report is shown as text, json or markdown, not as ${format}`);
  const of = plan === undefined ? undefined : await read(context, plan);
  if (of && !("read" in of)) throw Failure.of("usage", `${visible(plan ?? "")} is a report, not the plan of one`);
  if (of && report.run !== null && of.read.plan.run !== report.run)
    throw Failure.of(
      "usage",
      `${visible(plan ?? "")} is the plan of ${of.read.plan.run}; the report is of ${report.run}`,
    );
  if (format === "markdown") {
    const { reportMarkdown } = await import("../render/markdown.ts");
    const applied = of?.read.document ?? { stack: "", operations: [] };
    await terminal.write([reportMarkdown(report, applied, commentingOf(context, "show"))]);
    return Exit.done;
  }
  const operations = of?.read.document.operations ?? [];
  await terminal.write(format === "json" ? json(report) : reportText(report, { operations }, terminal.layout));
  return Exit.done;
}

async function read({ folder }: Context, file: string): Promise<SavedFile> {
  const found = await readSavedFile(resolve(folder, file));
  if (isProblem(found)) throw new Failure([found]);
  return found;
}

function isProblem(found: SavedFile | Problem): found is Problem {
  return "code" in found;
}

/** What the plan is of; nothing of it is asked again here. */
function standing({ plan }: ReadPlan): string {
  const { stack, tree, base, run } = plan;
  const of = run === "" ? "" : `, ${run}`;
  return `The seal is whole: a plan of the stack ${visible(stack)}, made on revision ${base.revision} of ${visible(tree)}${of}.`;
}
