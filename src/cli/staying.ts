/**
 * `allot apply --wait`: stays until what is pending is done (reconciler.md, *Staged work*). Between two applies it holds no lock; it
 * asks now and then whether the tree has changed or the time has come, then plans and applies again.
 *
 * What it does without being asked again is what the plan that was approved has announced. Whatever else there is to do by then
 * ends it: that is another plan.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Problem } from "../model/problem.ts";
import { planText, visible } from "../render/index.ts";
import { type Client, type PlannedStack, type Report, ServiceFault } from "../workflow/index.ts";
import type { ApplyCommand } from "./apply-command.ts";
import { type Applied, type CarriedOut, showReport } from "./carry-out.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure, failureOf, Interrupted } from "./failure.ts";
import { exitOf } from "./plan.ts";

type Pending = Report["pending"][number];

/** How it goes on after the first apply. */
export interface Again {
  readonly client: Client;
  readonly planning: () => Promise<PlannedStack>;
  /** Applies under the lock what is planned there. */
  readonly applying: (root: string, plan: () => Promise<PlannedStack>) => Promise<CarriedOut>;
}

/** Kinds that are waited for. An invitation is sent, and done with it. */
const STAGED: ReadonlySet<string> = new Set(["organization.drain", "organization.unlink", "owner.transfer"]);

/** Longest time between two questions, in milliseconds; and between two lines that say that it waits. */
const ASK_EVERY_MS = 15_000;
const SAY_EVERY_MS = 5 * 60_000;
/** Shortest time between two questions, where the time should have come. */
const SOON_MS = 250;
/** After this long, a clock that has not moved at all does not move. */
const CLOCK_MS = 1_000;

export class Staying {
  readonly #context: Context;
  readonly #command: ApplyCommand;
  /** Of all applies so far. */
  #report: Report | undefined;
  /** What they applied. */
  #applied: Applied = { stack: "", operations: [], problems: [] };

  constructor(context: Context, command: ApplyCommand) {
    this.#context = context;
    this.#command = command;
  }

  /** Keeps what was done so far, with what was done before. */
  readonly keep = (report: Report): void => {
    this.#report = this.#report ? joined(this.#report, report) : report;
    this.#command.keep(this.#report);
  };

  /** Shows a report; where one document is printed, only the last. */
  readonly show = async (context: Context, planned: PlannedStack, report: Report): Promise<void> => {
    const { stack, operations, problems, selection } = planned.document;
    this.#applied = {
      stack,
      operations: [...this.#applied.operations, ...operations],
      problems,
      ...(selection && { selection }),
    };
    if (context.format !== "text" && this.#command.isWaiting) return;
    await showReport(context, planned, report);
  };

  /** Stays until nothing that can be waited for is pending, where that was asked for. Answers the exit code. */
  async until(first: CarriedOut, again: Again): Promise<Exit> {
    if (!this.#command.isWaiting) return first.exit;
    const isDocument = this.#context.format !== "text";
    let exit: Exit;
    try {
      exit = await this.#until(first, again);
    } catch (error) {
      const isInterrupted = error instanceof Interrupted;
      const failure = isInterrupted ? new Failure([INTERRUPTED], Exit.interrupted) : failureOf(error);
      if (!failure) throw error;
      const problems = failure.problems.map((problem) => ({ ...problem, places: [...problem.places] }));
      this.keep({ ...NOTHING_DONE, pending: this.#report?.pending ?? [], problems });
      // As a document it is one, with what was done before; as text that was shown.
      if (!isDocument) throw error;
      exit = failure.exit;
    }
    if (isDocument && this.#report) await showReport(this.#context, { document: this.#applied }, this.#report);
    return exit;
  }

  async #until(first: CarriedOut, again: Again): Promise<Exit> {
    let done = first;
    for (;;) {
      const staged = stagedOf(done.report);
      if (done.exit !== Exit.done || staged.length === 0) return done.exit;
      const next = await this.#context.interrupts.gracefully((stop) => this.#next(done.planned, staged, again, stop));
      if ("problem" in next) return this.#end(next.problem, next.exit, done.report.pending);
      const { planned } = next;
      if (planned.plan.problems.length > 0) {
        if (this.#context.format === "text")
          await this.#context.terminal.write(planText(planned.document, this.#context.terminal.layout));
        this.keep({ ...NOTHING_DONE, pending: done.report.pending, problems: [...planned.document.problems] });
        return exitOf(planned);
      }
      const other = this.#unannounced(planned, staged);
      if (other) return this.#end(other, Exit.stale, planned.document.pending);
      if (planned.plan.operations.length === 0) {
        this.keep({ ...NOTHING_DONE, pending: [...planned.document.pending] });
        done = { exit: Exit.done, planned, report: { ...NOTHING_DONE, pending: [...planned.document.pending] } };
        continue;
      }
      done = await again.applying(planned.plan.tree, async () => {
        const under = await again.planning();
        const unannounced = this.#unannounced(under, staged);
        if (unannounced) throw new Failure([unannounced], Exit.stale);
        return under;
      });
    }
  }

  /** Waits until there may be something to do, and plans it. */
  async #next(
    from: PlannedStack,
    staged: readonly Pending[],
    { client, planning }: Again,
    stop: AbortSignal,
  ): Promise<{ readonly planned: PlannedStack } | { readonly problem: Problem; readonly exit: Exit }> {
    const { terminal } = this.#context;
    const startedMs = performance.now();
    let saidMs = Number.NEGATIVE_INFINITY;
    let isClockKnown = false;
    let revision: number | undefined;
    // When the service has which time, by this process's clock.
    let { nowMs } = from;
    let readMs = startedMs;
    for (;;) {
      const sinceMs = performance.now();
      if (sinceMs - saidMs >= SAY_EVERY_MS) {
        for (const one of staged) terminal.say(waitingFor(one));
        saidMs = sinceMs;
      }
      const dueMs = nextDue(staged);
      const leftMs = dueMs === undefined || nowMs === undefined ? ASK_EVERY_MS : dueMs - nowMs - (sinceMs - readMs);
      const pauseMs = isClockKnown ? Math.min(ASK_EVERY_MS, Math.max(leftMs, SOON_MS)) : CLOCK_MS;
      try {
        await sleep(pauseMs, undefined, { signal: stop });
      } catch {
        return { problem: INTERRUPTED, exit: Exit.interrupted };
      }
      try {
        const tree = (await client.trees()).trees.find(({ root }) => root === from.plan.tree);
        const isDue = dueMs !== undefined && nowMs !== undefined && nowMs + (performance.now() - readMs) >= dueMs;
        if (isClockKnown && !isDue && tree?.revision === revision) continue;
        const planned = await planning();
        if (planned.nowMs === undefined) {
          if (planned.plan.problems.every(({ code }) => code === "service_unreachable")) continue;
          return { planned };
        }
        const isStill = nowMs !== undefined && !isClockKnown && planned.nowMs === nowMs;
        if (planned.plan.operations.length > 0 || planned.plan.problems.length > 0) return { planned };
        if (JSON.stringify(stagedOf(planned.document)) !== JSON.stringify(staged)) return { planned };
        if (isStill && dueMs !== undefined) return { problem: standsStill(planned.nowMs), exit: Exit.failed };
        isClockKnown = nowMs !== undefined;
        revision = tree?.revision;
        ({ nowMs } = planned);
        readMs = performance.now();
      } catch (error) {
        if (!(error instanceof ServiceFault && error.passing)) throw error;
        terminal.say(`the service does not answer (${visible(error.message)}); asking again …`);
      }
    }
  }

  /** What an approved plan has not announced is not done without asking. */
  #unannounced({ plan }: PlannedStack, staged: readonly Pending[]): Problem | undefined {
    if (this.#command.autoApprove && this.#command.file === undefined) return undefined;
    const announced = new Set(staged.map(({ address }) => address));
    const other = plan.operations.find(({ change }) => !(STAGED.has(change.kind) && announced.has(change.address)));
    if (!other) return undefined;
    const { kind, address } = other.change;
    // The plan of a destroy: its files declare what it drains.
    const way = announced.has(address)
      ? "the files declare what drains, so that an apply of them would call its unlink off; `allot destroy` goes on with it"
      : "look at `allot plan`, and apply again";
    const message = `there is something else to do now (${kind} of ${address}) than what was waited for: ${way}`;
    return { code: "plan_stale", rule: null, address, message, places: [] };
  }

  async #end(problem: Problem, exit: Exit, pending: readonly Pending[]): Promise<Exit> {
    const report = { ...NOTHING_DONE, pending: [...pending], problems: [{ ...problem, places: [...problem.places] }] };
    this.keep(report);
    if (this.#context.format === "text") this.#context.terminal.say(problem.message);
    return exit;
  }
}

const NOTHING_DONE: Report = {
  ...{ formatVersion: 1, run: null, applied: [], failed: [], skipped: [], pending: [], problems: [] },
};

function stagedOf({ pending }: { readonly pending: readonly Pending[] }): readonly Pending[] {
  return pending.filter(({ kind }) => STAGED.has(kind));
}

/** One report of two applies: all that was done, and what is pending after the second. */
function joined(before: Report, after: Report): Report {
  return {
    formatVersion: 1,
    run: after.run ?? before.run,
    applied: [...before.applied, ...after.applied],
    failed: [...before.failed, ...after.failed],
    skipped: [...before.skipped, ...after.skipped],
    pending: after.pending,
    problems: [...before.problems, ...after.problems],
  };
}

/** The earliest end of what is waited for, in Unix milliseconds; undefined where none is known. */
function nextDue(staged: readonly Pending[]): number | undefined {
  const ends = staged.flatMap(({ until }) => (until === null ? [] : [Date.parse(until)]));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

function waitingFor({ address, kind, waitsFor, until }: Pending): string {
  const end = until === null ? "" : `, until ${until.replace(/\.000Z$/, "Z")}`;
  return `waiting: ${visible(address)} ${visible(kind)} waits for ${visible(waitsFor)}${visible(end)} …`;
}

function standsStill(nowMs: number): Problem {
  const message =
    `the service's clock stands still at ${new Date(nowMs).toISOString()}: --wait would wait for ever. ` +
    "Apply again under a later time (ALLOT_NOW)";
  return { code: "clock_stands_still", rule: null, address: null, message, places: [] };
}

const INTERRUPTED: Problem = {
  code: "interrupted",
  rule: null,
  address: null,
  message: "interrupted while waiting; what is pending stays so. Apply again to go on",
  places: [],
};
