/**
 * `allot apply FILE` and `allot apply --resume`: a plan from a file, or the one of the run that did not end. Checked under the
 * lock, before the first write, against all that it was made on; then applied.
 */
import { resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { visible } from "../render/index.ts";
import { fitsStack, fitsTree, type ReadPlan, readPlanFile, type Standing } from "../workflow/index.ts";
import type { ApplyCommand } from "./apply-command.ts";
import { carryOut, journalOf, showReport, stoppable } from "./carry-out.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure, Interrupted } from "./failure.ts";
import { locked } from "./locking.ts";
import { saying } from "./progress.ts";
import { emptyReport } from "./report-file.ts";
import { withService } from "./session.ts";

/** Applies a saved plan. */
export async function applySaved(context: Context, command: ApplyCommand): Promise<Exit> {
  const { terminal } = context;
  const { file, isResumed, lockTimeout: timeoutMs, parallelism, keep } = command;
  const { plan, document } = await readPlan(context, command);
  const planned = { plan, document };
  return withService(context, async ({ client, declarations }) => {
    const refuse = async ({ problems, isStale }: Standing): Promise<Exit> => {
      const report = emptyReport(problems);
      keep(report);
      await showReport(context, planned, report);
      return isStale ? Exit.stale : Exit.failed;
    };
    const fits = fitsStack(plan, declarations);
    // A wrong plan is refused at once; one that is out of date, when it is known that nobody holds the lock (5 before 3).
    if (fits.problems.length > 0 && !fits.isStale) return refuse(fits);
    const resume = file === undefined ? "allot apply --resume" : `allot apply ${visible(file)} --resume`;
    const asking = () => {
      const isKept = file === undefined || journalOf(context).run === plan.run;
      const asked = fitsTree(plan, client, { isResumed, isKept, resume });
      return saying(terminal, "comparing the plan with the live tree", asked);
    };
    if (plan.operations.length === 0) {
      const standing = fits.isStale ? fits : await asking();
      if (standing.problems.length > 0) return refuse(standing);
      const report = emptyReport([]);
      keep(report);
      await showReport(context, planned, report);
      return Exit.done;
    }
    const locking = { client, root: plan.tree, command: "allot apply", run: plan.run, timeoutMs };
    return locked(context, locking, (held) =>
      stoppable(context, async (stop) => {
        const standing = fits.isStale ? fits : await asking();
        if (stop.aborted) throw new Interrupted();
        if (standing.problems.length > 0) return refuse(standing);
        return carryOut(context, planned, { client, held, parallelism, stop, keep });
      }),
    );
  });
}

async function readPlan(context: Context, { file }: ApplyCommand): Promise<ReadPlan> {
  const journal = file === undefined ? journalOf(context) : undefined;
  if (journal && !journal.isThere)
    throw Failure.of("nothing_to_resume", "there is no run that did not end: `allot apply` plans and applies afresh");
  const found = await (journal ? journal.read() : readPlanFile(resolve(context.folder, file ?? "")));
  if (isProblem(found)) throw new Failure([found]);
  return found;
}

function isProblem(found: ReadPlan | Problem): found is Problem {
  return "code" in found;
}
