/**
 * `allot apply FILE` and `allot apply --resume`: a plan from a file, or the one of the run that did not end. Checked under the
 * lock, before the first write, against all that it was made on; then applied.
 */
import { resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { visible } from "../render/index.ts";
import {
  type Client,
  type Declarations,
  fitsStack,
  fitsTree,
  planStack,
  type ReadPlan,
  type Report,
  readPlanFile,
  type Standing,
  stillAsked,
} from "../workflow/index.ts";
import type { ApplyCommand } from "./apply-command.ts";
import { type CarriedOut, carryOut, journalOf, stoppable } from "./carry-out.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure, Interrupted } from "./failure.ts";
import { locked } from "./locking.ts";
import { saying } from "./progress.ts";
import { emptyReport } from "./report-file.ts";
import { withService } from "./session.ts";
import { type Again, Staying } from "./staying.ts";

/** Applies a saved plan. */
export async function applySaved(context: Context, command: ApplyCommand): Promise<Exit> {
  const { terminal } = context;
  const { file, isResumed, isAsDeclared, lockTimeout: timeoutMs, parallelism } = command;
  const staying = new Staying(context, command);
  const { keep, show } = staying;
  const { plan, document } = await readPlan(context, command);
  const planned = { plan, document };
  return withService(context, async ({ client, declarations }) => {
    const said = async (report: Report, exit: Exit): Promise<CarriedOut> => {
      keep(report);
      await show(context, planned, report);
      return { exit, planned, report };
    };
    const refuse = ({ problems, isStale, isGuarded }: Standing) =>
      said(emptyReport(problems), isStale ? Exit.stale : isGuarded ? Exit.guarded : Exit.failed);
    const select = plan.selection?.select ?? [];
    const again = againWith(context, { ...command, select }, { client, declarations }, staying);
    const fits = fitsStack(plan, declarations);
    // A wrong plan is refused at once; one that is out of date, when it is known that nobody holds the lock (5 before 3).
    if (fits.problems.length > 0 && !fits.isStale) return staying.until(await refuse(fits), again);
    const resume = file === undefined ? "allot apply --resume" : `allot apply ${visible(file)} --resume`;
    const asking = async () => {
      // What was begun is of the files that it began with.
      if (fits.isStale && isResumed) return fits;
      const isKept = file === undefined || journalOf(context).run === plan.run;
      const { policies } = declarations;
      const asked = fitsTree(plan, client, { isResumed, isKept, resume, policies });
      const standing = await saying(terminal, "comparing the plan with the live tree", asked);
      // What counts of files that have changed is what they ask for; and of a plan that others could have made, that files ask for it.
      const isAsked = fits.isStale || (isAsDeclared && !isResumed);
      return isAsked && standing.problems.length === 0 ? stillAsked(plan, declarations, client) : standing;
    };
    if (plan.operations.length === 0) {
      const standing = await asking();
      const report = { ...emptyReport([]), pending: [...document.pending] };
      const done = standing.problems.length > 0 ? refuse(standing) : said(report, Exit.done);
      return staying.until(await done, again);
    }
    const locking = { client, root: plan.tree, command: "allot apply", run: plan.run, timeoutMs };
    const applied = await locked(context, locking, (held) =>
      stoppable(context, async (stop) => {
        const standing = await asking();
        if (stop.aborted) throw new Interrupted();
        if (standing.problems.length > 0) return refuse(standing);
        return carryOut(context, planned, { client, held, parallelism, stop, keep, show });
      }),
    );
    return staying.until(applied, again);
  });
}

/** What the stack's files still ask for, once the saved plan is applied. */
function againWith(
  context: Context,
  { lockTimeout: timeoutMs, parallelism, allow, select }: ApplyCommand,
  { client, declarations }: { readonly client: Client; readonly declarations: Declarations },
  { keep, show }: Staying,
): Again {
  return {
    client,
    planning: () => planStack(declarations, client, { allow, select, isApplied: true }),
    applying: (root, plan) =>
      locked(context, { client, root, command: "allot apply", timeoutMs }, (held) =>
        stoppable(context, async (stop) =>
          carryOut(context, await plan(), { client, held, parallelism, stop, keep, show }),
        ),
      ),
  };
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
