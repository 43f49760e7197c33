/**
 * `allot apply`: plans, asks, applies, reports; or applies a plan that was saved, or goes on with a run that did not end. The
 * report is written however the apply ends, and where somebody asks to stop, after what is in flight.
 */
import type { ApplyCommand } from "./apply-command.ts";
import { commentingOf } from "./commenting.ts";
import {
  allowOption,
  artifactOption,
  type Context,
  type Definition,
  examples,
  selectOption,
  sharedOptions,
} from "./definition.ts";
import type { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { lockTimeoutOption } from "./lock-timeout.ts";
import { parallelismOption } from "./parallelism.ts";
import { emptyReport, reporter } from "./report-file.ts";

interface Options {
  readonly autoApprove?: true;
  readonly quiet?: true;
  readonly resume?: true;
  readonly asDeclared?: true;
  readonly wait?: true;
  readonly allow: readonly string[];
  readonly select: readonly string[];
  readonly parallelism: number;
  /** Milliseconds. */
  readonly lockTimeout: number;
  readonly report?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: ["text", "json", "markdown"] });
  artifactOption(command);
  allowOption(command);
  selectOption(command);
  lockTimeoutOption(command);
  parallelismOption(command);
  command
    .argument("[file]", "a plan saved with `allot plan --out FILE`")
    .option("--resume", "go on with the run that did not end, or with that of the saved plan")
    .option("--as-declared", "only where the files ask for all that the saved plan does, whoever made it")
    .option("--wait", "stay until what is pending is done: unlinks, and transfers of ownership")
    .option("--auto-approve", "do not ask")
    .option("--quiet", "with --auto-approve: do not show the plan, only what was done")
    .option("--report <file>", "write the report, as JSON, to a file as well")
    .action((file: string | undefined, options: Options) =>
      act((context) => apply(context, file, options), emptyReport),
    );
  examples(command, [
    ["allot apply", "show the plan, ask, apply"],
    ["allot apply --auto-approve", "where nobody is there to answer"],
    ["allot apply --select cd", "only what differs of cd, and what that needs"],
    ["allot apply plan.json", "apply the plan that was saved and looked at, once"],
    ["allot apply --resume", "go on where an apply was killed"],
    ["allot apply --wait", "drain, wait for the hour, and unlink"],
    ["allot apply --report report.json", "keep what was done"],
    ["allot apply plan.json --format markdown", "what was done, for a comment"],
  ]);
};

async function apply(context: Context, file: string | undefined, options: Options): Promise<Exit> {
  const { allow, select, parallelism, lockTimeout } = options;
  const isSaved = file !== undefined || options.resume === true;
  const { keep, ended } = reporter(context.folder, options.report);
  const asked: ApplyCommand = {
    ...{ file, isResumed: options.resume === true, allow, select, parallelism, lockTimeout, keep },
    ...{ autoApprove: options.autoApprove === true, quiet: options.quiet === true },
    ...{ isWaiting: options.wait === true, isAsDeclared: options.asDeclared === true },
  };
  try {
    // A wrong address is told before anything is done.
    if (context.format === "markdown") commentingOf(context, "apply");
    if (isSaved && allow.length > 0)
      throw Failure.of("usage", "--allow is said when the plan is made: `allot plan --out FILE --allow …`");
    if (file === undefined && options.asDeclared === true)
      throw Failure.of("usage", "--as-declared is of a saved plan: what is planned afresh is what the files ask for");
    if (isSaved && select.length > 0)
      throw Failure.of("usage", "--select is said when the plan is made: `allot plan --out FILE --select …`");
    if (isSaved) return await (await import("./apply-saved.ts")).applySaved(context, asked);
    if (!asked.autoApprove && !context.terminal.isInteractive)
      throw Failure.of(
        "approval_needed",
        "nobody can be asked here, since this is not a terminal: look at `allot plan`, then run `allot apply --auto-approve`",
      );
    return await (await import("./apply-afresh.ts")).applyAfresh(context, asked);
  } catch (error) {
    ended(error);
    throw error;
  }
}
