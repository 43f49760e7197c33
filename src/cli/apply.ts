/**
 * `allot apply`: plans, asks, applies, reports. The report is written however the apply ends, and where somebody asks to
 * stop, after what is in flight.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import type { Problem } from "../model/problem.ts";
import { count, json, planText, reportText } from "../render/index.ts";
import { applyPlan, type Client, type PlannedStack, planStack } from "../workflow/index.ts";
import { allowOption, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { exitOf } from "./plan.ts";
import { Progress, saying } from "./progress.ts";
import { withService } from "./session.ts";

type Report = Awaited<ReturnType<typeof applyPlan>>;

interface Options {
  readonly autoApprove?: true;
  readonly quiet?: true;
  readonly allow: readonly string[];
  readonly parallelism: number;
  readonly report?: string;
}

const MOST_PARALLEL = 16;

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  allowOption(command);
  command
    .option("--auto-approve", "do not ask")
    .option("--quiet", "with --auto-approve: do not show the plan, only what was done")
    .option("--parallelism <n>", `requests in flight at once, 1 to ${MOST_PARALLEL}`, parallelism, 4)
    .option("--report <file>", "write the report, as JSON, to a file as well")
    .action((options: Options) => act((context) => apply(context, options), emptyReport));
  examples(command, [
    ["allot apply", "show the plan, ask, apply"],
    ["allot apply --auto-approve", "where nobody is there to answer"],
    ["allot apply --report report.json", "keep what was done"],
  ]);
};

function parallelism(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= MOST_PARALLEL) return number;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST_PARALLEL}.`);
}

function emptyReport(problems: readonly Problem[]): object {
  return { formatVersion: 1, applied: [], failed: [], skipped: [], pending: [], problems };
}

async function apply(context: Context, options: Options): Promise<Exit> {
  const { terminal, interrupts } = context;
  if (options.autoApprove !== true && !terminal.isInteractive)
    throw Failure.of(
      "approval_needed",
      "nobody can be asked here, since this is not a terminal: look at `allot plan`, then run `allot apply --auto-approve`",
    );
  const keep = reportFile(context, options.report);
  const applied = withService(context, async ({ client, declarations }) => {
    const planned = await saying(
      terminal,
      "comparing with the live tree",
      planStack(declarations, client, { allow: options.allow }),
    );
    if (!(await approved(context, planned, options))) {
      keep(emptyReport([DECLINED]));
      terminal.say("Nothing applied.");
      return Exit.failed;
    }
    const report = await applying(context, planned, client, options.parallelism);
    keep(report);
    await show(context, planned, report);
    if (interrupts.hasOccurred) return Exit.interrupted;
    const isWhole = report.failed.length === 0 && report.skipped.length === 0 && report.problems.length === 0;
    return exitOf(planned) || (isWhole ? Exit.done : Exit.failed);
  });
  return applied.catch((error: unknown) => {
    if (error instanceof Failure) keep(emptyReport(error.problems));
    throw error;
  });
}

/** Shows the plan and asks, where there is something to ask. A plan with problems is shown, and needs no answer. */
async function approved(
  { terminal, format }: Context,
  { document }: PlannedStack,
  { autoApprove, quiet }: Options,
): Promise<boolean> {
  const isRefused = document.problems.length > 0;
  const isPlanned = document.operations.length > 0;
  const isQuiet = autoApprove === true && quiet === true;
  if (format === "text" && (isRefused || (isPlanned && !isQuiet)))
    await terminal.write(planText(document, terminal.layout));
  if (!isPlanned || autoApprove) return true;
  if (format === "json") terminal.say([...planText(document, terminal.asideLayout)].join("").trimEnd());
  const answer = await terminal.ask(`\nApply ${count(document.operations.length, "operation")}? Only "yes" is taken: `);
  return answer.trim() === "yes";
}

function applying(
  { terminal, interrupts }: Context,
  planned: PlannedStack,
  client: Client,
  parallelism: number,
): Promise<Report> {
  const progress = new Progress(terminal, "operations applied");
  return interrupts.gracefully(async (signal) => {
    signal.addEventListener("abort", () => {
      progress.stop();
      terminal.say("Stopping after what is in flight; once more stops at once.");
    });
    try {
      return await applyPlan(planned, client, { parallelism, onProgress: progress.update, signal });
    } finally {
      progress.stop();
    }
  });
}

async function show({ terminal, format }: Context, { document }: PlannedStack, report: Report): Promise<void> {
  if (format === "json") return terminal.write(json(report));
  // Problems of the plan were shown with it.
  const shown = document.problems.length > 0 ? { ...report, problems: [] } : report;
  if (document.problems.length === 0) await terminal.write(reportText(shown, document, terminal.layout));
}

const DECLINED: Problem = {
  code: "declined",
  rule: null,
  address: null,
  message: "the answer was not yes; nothing was applied",
  places: [],
};

const UNFINISHED: Problem = {
  code: "unfinished",
  rule: null,
  address: null,
  message: "the apply has not ended, or was killed; apply again to go on where it stopped",
  places: [],
};

/**
 * Opens the file of the report before anything is changed, so that a path that cannot be written stops the apply. Until the
 * report is there, the file says that there is none yet.
 */
function reportFile({ folder }: Context, path: string | undefined): (report: object) => void {
  if (path === undefined) return () => {};
  const file = resolve(folder, path);
  const write = (report: object) => writeFileSync(file, [...json(report)].join(""));
  write(emptyReport([UNFINISHED]));
  return write;
}
