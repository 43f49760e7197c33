/**
 * A plan carried out under the lock: kept in the journal first, applied with progress shown, reported however it ends. The
 * first Ctrl-C ends it after what is in flight; a lost lock does as well.
 */
import { count, json, reportText } from "../render/index.ts";
import {
  applyPlan,
  type Client,
  type Held,
  Journal,
  type PlannedStack,
  type Report,
  secretProblems,
} from "../workflow/index.ts";
import { commentingOf } from "./commenting.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { exitOf } from "./plan.ts";
import { Progress } from "./progress.ts";
import { stackFolder } from "./stack.ts";

export interface CarryingOut {
  readonly client: Client;
  readonly held: Held;
  readonly parallelism: number;
  readonly stop: AbortSignal;
  /** Keeps the report. */
  readonly keep: (report: Report) => void;
  /** Shows the report. @default as the result of the command */
  readonly show?: (context: Context, planned: PlannedStack, report: Report) => Promise<void>;
}

/** How an apply ended. */
export interface CarriedOut {
  readonly exit: Exit;
  readonly planned: PlannedStack;
  readonly report: Report;
}

/** Runs work that Ctrl-C asks to end, once, before it stops it; and says so. */
export function stoppable<Result>(context: Context, work: (stop: AbortSignal) => Promise<Result>): Promise<Result> {
  const { interrupts, terminal } = context;
  return interrupts.gracefully((stop) => {
    const say = () => terminal.say("Stopping after what is in flight; once more stops at once.");
    stop.addEventListener("abort", say, { once: true });
    return work(stop);
  });
}

/** The journal of the stack that a command is about. */
export function journalOf(context: Context): Journal {
  return new Journal(stackFolder(context), json);
}

/** Applies a plan under the lock, and reports. */
export async function carryOut(context: Context, planned: PlannedStack, doing: CarryingOut): Promise<CarriedOut> {
  const { held, stop, keep, show = showReport } = doing;
  const journal = journalOf(context);
  const isSomething = planned.plan.operations.length > 0;
  const unset = secretProblems(planned.plan.operations, context.environment);
  if (unset.length > 0) throw new Failure(unset);
  const isOurs = () => !stop.aborted && !held.lost.aborted;
  if (isOurs()) replaced(context, journal, planned);
  if (isSomething && isOurs()) written(journal, planned);
  const report = await applied(context, planned, doing);
  const isWhole = report.failed.length === 0 && report.skipped.length === 0 && report.problems.length === 0;
  try {
    keep(report);
  } finally {
    // What was done is said, also where its report finds no place on the disk.
    if (isWhole && !held.lost.aborted) journal.remove();
    await show(context, planned, report);
  }
  const exit = exitOf(planned) || (isWhole ? Exit.done : Exit.failed);
  return { exit: context.interrupts.hasOccurred ? Exit.interrupted : exit, planned, report };
}

/** Sends it, with what is in flight shown until the last answer, also after a first Ctrl-C. */
async function applied(
  { terminal, interrupts, environment }: Context,
  planned: PlannedStack,
  { client, held: { fence, lost }, parallelism, stop }: CarryingOut,
): Promise<Report> {
  const progress = new Progress(terminal, "operations", "done");
  stop.addEventListener("abort", () => progress.tell(), { once: true });
  const applying = { environment, parallelism, onProgress: progress.update, signal: stop, fence, lost };
  return interrupts.cleaning(
    () => progress.stop(),
    () => applyPlan(planned, client, applying),
  );
}

/** Says that another run did not end, before its journal goes. A plan with problems replaces nothing. */
function replaced({ terminal }: Context, journal: Journal, { plan }: PlannedStack): void {
  if (plan.problems.length > 0 || !journal.isThere) return;
  const { run } = journal;
  if (run === plan.run) return;
  const left = plan.operations.length > 0 ? "this plan takes its place" : "nothing of it is left to do";
  terminal.say(`A run was there that did not end${run === undefined ? "" : ` (${run})`}: ${left}.`);
}

function written(journal: Journal, { document }: PlannedStack): void {
  try {
    journal.write(document);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const why = error.code === "ENOSPC" ? "the disk is full" : error.message;
    throw Failure.of("journal_unwritable", `nothing was written: the plan cannot be kept in ${journal.path}: ${why}`);
  }
}

/** Shows a report as the result of the command. */
export async function showReport(
  context: Context,
  { document }: { readonly document: Applied },
  report: Report,
): Promise<void> {
  const { terminal, format } = context;
  if (format === "json") return terminal.write(json(report));
  if (format === "markdown") {
    const { reportMarkdown } = await import("../render/markdown.ts");
    return terminal.write([reportMarkdown(report, document, commentingOf(context, "apply"))]);
  }
  // Problems of the plan were shown with it.
  if (document.problems.length === 0) await terminal.write(reportText(report, document, terminal.layout));
}

/** Of what was applied, what its report is shown with. */
export type Applied = Pick<PlannedStack["document"], "stack" | "operations" | "problems" | "selection">;

/** How many operations, in words. */
export const operationsOf = ({ document }: Pick<PlannedStack, "document">): string =>
  count(document.operations.length, "operation");
