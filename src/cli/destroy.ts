/**
 * `allot destroy`: unlinks all that this stack manages, leaf-up, the root excepted. An apply like any other: the same guards, the same lock,
 * the same hour for work in flight. It is confirmed with the root's name, typed; and changes no file.
 */
import { canonicalName } from "../model/canonical.ts";
import type { Problem } from "../model/problem.ts";
import { count, planText, visible } from "../render/index.ts";
import {
  type Client,
  type DestroyedStack,
  destroyStack,
  loadPolicies,
  type PlannedStack,
  type StackConfig,
} from "../workflow/index.ts";
import { CHANGED, DECLINED, isSame } from "./apply-afresh.ts";
import type { ApplyCommand } from "./apply-command.ts";
import { type CarriedOut, carryOut, stoppable } from "./carry-out.ts";
import { allowOption, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { lockTimeoutOption } from "./lock-timeout.ts";
import { locked } from "./locking.ts";
import { parallelismOption } from "./parallelism.ts";
import { exitOf, save } from "./plan.ts";
import { printedPlan } from "./print-plan.ts";
import { saying } from "./progress.ts";
import { emptyReport, reporter } from "./report-file.ts";
import { withTree } from "./session.ts";
import { Staying } from "./staying.ts";

interface Options {
  readonly out?: string;
  readonly autoApprove?: true;
  readonly confirm?: string;
  readonly wait?: true;
  readonly allow: readonly string[];
  readonly parallelism: number;
  /** Milliseconds. */
  readonly lockTimeout: number;
  readonly report?: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  allowOption(command);
  lockTimeoutOption(command);
  parallelismOption(command);
  command
    .option("--out <file>", "save the plan instead, to apply it with `allot apply FILE`")
    .option("--wait", "stay until everything is unlinked: an hour for each level of distributors")
    .option("--auto-approve", "do not ask; with --confirm")
    .option("--confirm <name>", "with --auto-approve: the name of the root, as it is in the service")
    .option("--report <file>", "write the report, as JSON, to a file as well")
    .action((options: Options) => act((context) => destroyed(context, options), emptyReport));
  examples(command, [
    ["allot destroy", "show what would go, ask for the root's name, drain it"],
    ["allot destroy --wait --allow unlink=cd --allow reclaim=rlc:50000", "and stay until it is gone"],
    ['allot destroy --auto-approve --confirm "RLC Inc."', "where nobody is there to answer"],
    ["allot destroy --out destroy.json", "save the plan, to be looked at"],
  ]);
};

async function destroyed(context: Context, options: Options): Promise<Exit> {
  if (options.out !== undefined) return saved(context, options, options.out);
  const { keep, ended } = reporter(context.folder, options.report);
  const { allow, parallelism, lockTimeout, confirm } = options;
  const asked: ApplyCommand = {
    ...{
      file: undefined,
      isResumed: false,
      isAsDeclared: false,
      allow,
      select: [],
      parallelism,
      lockTimeout,
      keep,
      quiet: false,
    },
    ...{ autoApprove: options.autoApprove === true && confirm !== undefined, isWaiting: options.wait === true },
  };
  try {
    usable(context, asked);
    return await withTree(context, (session) => destroying(context, asked, confirm, session));
  } catch (error) {
    ended(error);
    throw error;
  }
}

/** @throws Failure where nobody could confirm it */
function usable({ terminal }: Context, { autoApprove }: ApplyCommand): void {
  if (autoApprove || terminal.isInteractive) return;
  throw Failure.of(
    "approval_needed",
    "nobody can be asked here, since this is not a terminal: look at `allot destroy --out FILE`, then say " +
      "`--auto-approve --confirm NAME` with the name of the root",
  );
}

/** What of a session this needs. */
interface Session {
  readonly folder: string;
  readonly client: Client;
  readonly root: string;
  readonly stack: string;
  readonly guards: StackConfig["guards"];
}

async function saved(context: Context, { allow }: Options, out: string): Promise<Exit> {
  const { terminal } = context;
  const planned = await withTree(context, (session) => planning(context, session, { allow, isApplied: false }));
  const said = save(context, planned, out);
  await terminal.write(await printedPlan(planned.document, context, { subject: "destroy" }));
  terminal.say(said);
  if (planned.document.problems.length === 0) terminal.say(afterwards(planned));
  return exitOf(planned);
}

async function planning(
  { terminal }: Context,
  { client, folder, ...of }: Session,
  options: { readonly allow: readonly string[]; readonly isApplied: boolean },
): Promise<DestroyedStack> {
  const { policies, problems } = await loadPolicies(folder);
  if (problems.length > 0) throw new Failure(problems);
  return saying(terminal, "looking at what this stack manages", destroyStack(client, { ...of, ...options, policies }));
}

async function destroying(
  context: Context,
  command: ApplyCommand,
  confirm: string | undefined,
  session: Session,
): Promise<Exit> {
  const { terminal } = context;
  const { client } = session;
  const { allow, parallelism, lockTimeout: timeoutMs } = command;
  const staying = new Staying(context, command);
  const { keep, show } = staying;
  const applying = (root: string, plan: () => Promise<PlannedStack>) =>
    locked(context, { client, root, command: "allot destroy", timeoutMs }, (held) =>
      stoppable(context, async (stop) =>
        carryOut(context, await plan(), { client, held, parallelism, stop, keep, show }),
      ),
    );
  const again = { client, planning: () => planning(context, session, { allow, isApplied: true }), applying };
  const shown = await again.planning();
  await showPlan(context, shown);
  let first: CarriedOut;
  if (shown.plan.operations.length === 0) {
    const report = { ...emptyReport(shown.document.problems), pending: [...shown.document.pending] };
    keep(report);
    if (context.format === "json") await show(context, shown, report);
    first = { exit: exitOf(shown), planned: shown, report };
  } else {
    if (!(await isConfirmed(context, shown, command.autoApprove ? confirm : undefined))) {
      keep(emptyReport([DECLINED]));
      terminal.say("Nothing was unlinked.");
      return Exit.failed;
    }
    first = await applying(shown.plan.tree, async () => {
      const planned = await again.planning();
      if (!isSame(shown, planned)) throw new Failure([CHANGED], Exit.stale);
      return planned;
    });
  }
  const exit = await staying.until(first, again);
  if (shown.document.problems.length === 0) terminal.say(afterwards(shown));
  return exit;
}

async function showPlan({ terminal, format }: Context, { document }: DestroyedStack): Promise<void> {
  if (format === "json") return;
  const { operations, pending, problems, warnings = [] } = document;
  const isEmpty = operations.length + pending.length + problems.length + warnings.length === 0;
  if (!isEmpty) return terminal.write(planText(document, terminal.layout));
  await terminal.write([
    `Nothing to unlink: ${visible(document.stack)} manages nothing below ${visible(document.root)}.\n`,
  ]);
}

/** Whether somebody has typed the name of the root. @throws Failure where another was given */
async function isConfirmed(
  { terminal, format }: Context,
  { document, rootName = "" }: DestroyedStack,
  given: string | undefined,
): Promise<boolean> {
  if (given !== undefined) {
    if (canonicalName(given) === rootName) return true;
    throw new Failure([misnamed(document.root, rootName, given)]);
  }
  if (format === "json") terminal.sayAsIs([...planText(document, terminal.asideLayout)].join("").trimEnd());
  const leaving = document.pending.filter(({ kind }) => kind === "organization.unlink").length;
  const number = count(leaving + document.summary.organizationsUnlinked, "organization");
  const answer = await terminal.ask(
    `\nUnlinking is for ever. To unlink ${number}, type the root's name, ${visible(rootName)}: `,
  );
  return canonicalName(answer) === rootName;
}

function misnamed(root: string, name: string, given: string): Problem {
  const message = `a destroy is confirmed with the name of the root ${root} as it is now, ${JSON.stringify(name)}, not ${JSON.stringify(given)}; nothing was written`;
  return { code: "confirmation_wrong", rule: "U-3", address: root, message, places: [] };
}

/** What a destroy does not do. */
function afterwards({ document }: DestroyedStack): string {
  const root = visible(document.root);
  const isOver = document.operations.length + document.pending.length === 0;
  return [
    `The root ${root} stays, since no distributor is above it (O-8).`,
    ...(isOver
      ? []
      : [
          "What drains can be called off for an hour: `allot revert RUN`; and an `allot apply` of its files, which still declare it, gives the credits back.",
        ]),
    "Remove what is unlinked from the files, or declare it `state: unlinked`: its keys are never used again (O-2).",
  ].join("\n");
}
