/**
 * `allot apply` without a file: plans, asks, applies. Nobody waits for an answer while holding the lock: what is asked about
 * is planned without it, and planned again under it; when that is something else, it was not approved.
 */
import { sameValue } from "../model/canonical.ts";
import type { Problem } from "../model/problem.ts";
import { planText } from "../render/index.ts";
import { type PlannedStack, planStack, treeKey } from "../workflow/index.ts";
import type { ApplyCommand } from "./apply-command.ts";
import { type CarriedOut, carryOut, operationsOf, stoppable } from "./carry-out.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { locked } from "./locking.ts";
import { exitOf } from "./plan.ts";
import { saying } from "./progress.ts";
import { emptyReport } from "./report-file.ts";
import { withService } from "./session.ts";
import { Staying } from "./staying.ts";

/** Plans and applies. */
export function applyAfresh(context: Context, command: ApplyCommand): Promise<Exit> {
  const { terminal } = context;
  return withService(context, async ({ client, declarations }) => {
    const { desired } = declarations;
    const staying = new Staying(context, command);
    const { allow, select } = command;
    const planning = () =>
      saying(
        terminal,
        "comparing with the live tree",
        planStack(declarations, client, { allow, select, isApplied: true }),
      );
    const applying = (root: string, plan: () => Promise<PlannedStack>) =>
      locked(context, { client, root, command: "allot apply", timeoutMs: command.lockTimeout }, (held) =>
        stoppable(context, async (stop) => {
          const planned = await plan();
          const { parallelism } = command;
          const { keep, show } = staying;
          return carryOut(context, planned, { client, held, parallelism, stop, keep, show });
        }),
      );
    const again = { client, planning, applying };

    const isPlannable = desired !== null && declarations.problems.length === 0;
    if (command.autoApprove && isPlannable)
      return staying.until(
        await applying(await treeKey(desired, client), async () => {
          const planned = await planning();
          await show(context, planned, command);
          return planned;
        }),
        again,
      );

    const shown = await planning();
    await show(context, shown, command);
    if (shown.plan.operations.length === 0) return staying.until(await nothingToDo(context, shown, staying), again);
    if (!(await approved(context, shown))) {
      command.keep(emptyReport([DECLINED]));
      terminal.say("Nothing applied.");
      return Exit.failed;
    }
    const applied = await applying(shown.plan.tree, async () => {
      const planned = await planning();
      if (!isSame(shown, planned)) throw new Failure([CHANGED], Exit.stale);
      return planned;
    });
    return staying.until(applied, again);
  });
}

/** Shows the plan. One with problems is shown in any case. */
async function show(
  { terminal, format }: Context,
  { document }: PlannedStack,
  { autoApprove, quiet }: ApplyCommand,
): Promise<void> {
  if (format !== "text") return;
  const isPlanned = document.operations.length > 0 && !(autoApprove && quiet);
  if (document.problems.length > 0 || isPlanned) await terminal.write(planText(document, terminal.layout));
}

async function nothingToDo(
  context: Context,
  planned: PlannedStack,
  { keep, show }: Pick<Staying, "keep" | "show">,
): Promise<CarriedOut> {
  const report = { ...emptyReport(planned.document.problems), pending: [...planned.document.pending] };
  keep(report);
  await show(context, planned, report);
  return { exit: exitOf(planned), planned, report };
}

async function approved({ terminal, format }: Context, planned: PlannedStack): Promise<boolean> {
  if (format !== "text") terminal.sayAsIs([...planText(planned.document, terminal.asideLayout)].join("").trimEnd());
  const answer = await terminal.ask(`\nApply ${operationsOf(planned)}? Only "yes" is taken: `);
  return answer.trim() === "yes";
}

/** Whether two plans do the same to the same versions. */
export function isSame({ plan: a }: PlannedStack, { plan: b }: PlannedStack): boolean {
  if (a.problems.length + b.problems.length > 0 || a.operations.length !== b.operations.length) return false;
  if (a.base.lineage !== b.base.lineage) return false;
  return a.operations.every(({ change, version }, index) => {
    const other = b.operations[index];
    return other?.version === version && sameValue(other.change, change);
  });
}

/** What a report says where somebody did not agree. */
export const DECLINED: Problem = {
  code: "declined",
  rule: null,
  address: null,
  message: "the answer was not yes; nothing was applied",
  places: [],
};

/** What is said where another plan comes out under the lock than the one that was approved. */
export const CHANGED: Problem = {
  code: "plan_stale",
  rule: null,
  address: null,
  message:
    "the tree has changed while you were asked, and there is something else to do now; nothing was written. Apply again",
  places: [],
};
