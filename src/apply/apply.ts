/**
 * A plan → a report: sends atomic groups in batches, several at a time, and says of every operation what became of it. The
 * only core room that changes the world, and only through client/.
 *
 * An answer that never came is not a failure of the law: the same ids can be sent again, and take effect once (C-11).
 */
import { type Client, ServiceFault } from "../client/index.ts";
import type { Problem } from "../model/problem.ts";
import { begunBy, type Operation, type Plan } from "../plan/index.ts";
import type { Report } from "../wire/generated/report.ts";
import type { Change, GroupAnswer, Refusal } from "../wire/generated/wire.ts";
import { pendingAfter } from "./pending.ts";
import { type Environment, secretOf, secretProblems } from "./secrets.ts";
import { Schedule, type Unit, unitsOf } from "./units.ts";

/** What was sent and is not answered yet. */
export interface InFlight {
  readonly changeSets: number;
  readonly operations: number;
  /** Where the one that was sent first begins; null where nothing is in flight. */
  readonly address: string | null;
}

/** `done` counts what is decided, in whichever way, of `total` operations. */
export type OnProgress = (done: number, total: number, inFlight: InFlight) => void;

/** Change sets in flight, at most. */
export const MOST_PARALLEL = 16;

export interface ApplyOptions {
  /** Change sets in flight. @default 4 */
  readonly parallelism?: number;
  /** Operations in a change set; a larger atomic group goes alone. @default 500 */
  readonly batch?: number;
  /** Fencing token of the lock under which this runs: when that is lost, nothing more is written. @default none */
  readonly fence?: number;
  /** Where secrets of operations are looked up by their variables (language rule 6). @default none is set */
  readonly environment?: Environment;
  /** Called whenever a change set is sent or answered. */
  readonly onProgress?: OnProgress;
  /** When it fires, what is in flight is finished and nothing more is sent. */
  readonly signal?: AbortSignal;
  /** Fires when the lock is lost: nothing more is sent, and the report says so. */
  readonly lost?: AbortSignal;
}

/** Carries out a plan without problems. Never throws for what the service answers or fails to answer. */
export async function apply(plan: Plan, client: Client, options: ApplyOptions = {}): Promise<Report> {
  const { parallelism = 4, batch = 500, onProgress, signal, lost, environment = {} } = options;
  const units = unitsOf(plan.operations);
  const schedule = new Schedule(units);
  const outcome = new Outcome(plan);
  const unset = secretProblems(plan.operations, environment);
  if (unset.length > 0) return outcome.report({ ...plan, problems: unset }, { pending: [], interrupted: false });
  const { run } = plan;
  const fenced = options.fence === undefined ? {} : { fence: options.fence };
  let stopped = false;
  const sent = new Set<readonly Unit[]>();
  const tell = () => onProgress?.(outcome.decided, plan.operations.length, inFlightOf(sent));

  const send = async (taken: readonly Unit[]): Promise<void> => {
    const groups = taken.map(({ operations }) => ({
      operations: operations.map((one) => wireChange(one, environment)),
    }));
    sent.add(taken);
    tell();
    try {
      const answer = await client.changeSet(plan.tree, { stack: plan.stack, run, groups, ...fenced });
      taken.forEach((unit, index) => {
        settle(unit, answer.groups[index], schedule, outcome);
      });
    } catch (error) {
      if (!(error instanceof ServiceFault)) throw error;
      stopped = true;
      outcome.fault(taken, error);
    } finally {
      sent.delete(taken);
      tell();
    }
  };

  const pump = async (): Promise<void> => {
    while (!schedule.over && !stopped && !signal?.aborted && !lost?.aborted) {
      const taken = schedule.take(batch);
      if (taken.length === 0) {
        if (inFlight.size === 0) throw new Error("operations wait for each other");
        await Promise.race(inFlight);
        continue;
      }
      const sending = send(taken).finally(() => inFlight.delete(sending));
      inFlight.add(sending);
      await sending;
    }
  };
  const inFlight = new Set<Promise<void>>();
  await Promise.all(Array.from({ length: Math.max(1, parallelism) }, pump));
  if (lost?.aborted) outcome.lockLost(lost.reason);
  const pending = await pendingAfter(plan, outcome.takenAt, client);
  return outcome.report(plan, { pending, interrupted: signal?.aborted ?? false });
}

function inFlightOf(sent: ReadonlySet<readonly Unit[]>): InFlight {
  const [first] = sent;
  let operations = 0;
  for (const units of sent) for (const unit of units) operations += unit.operations.length;
  return { changeSets: sent.size, operations, address: first?.[0]?.operations[0]?.change.address ?? null };
}

function settle(unit: Unit, answer: GroupAnswer | undefined, schedule: Schedule, outcome: Outcome): void {
  if (answer?.status === "applied") {
    schedule.applied(unit);
    outcome.applied(unit, Date.parse(answer.at));
    return;
  }
  outcome.refused(unit, answer);
  for (const skipped of schedule.failed(unit)) outcome.skipped(skipped.operations);
}

/** What has become of each operation. */
class Outcome {
  /** When what was applied took effect, by the service's clock, in Unix milliseconds. */
  readonly #applied = new Map<string, number>();
  readonly #failed: { id: string; problem: Problem }[] = [];
  readonly #skipped: string[] = [];
  readonly #problems: Problem[] = [];
  readonly #decided = new Set<string>();
  /** Whether files ask for it: the plan of a revert has no places in any. */
  readonly #isOfFiles: boolean;

  constructor({ digest }: Plan) {
    this.#isOfFiles = digest !== "";
  }

  get decided(): number {
    return this.#decided.size;
  }

  applied(unit: Unit, atMs: number): void {
    for (const { id } of unit.operations) this.#decide(id, () => this.#applied.set(id, atMs));
  }

  /** The operation that was refused fails; the others of its group were not done, since a group is all or nothing. */
  refused(unit: Unit, answer: Extract<GroupAnswer, { status: "refused" }> | undefined): void {
    const index = answer?.operation ?? 0;
    unit.operations.forEach((operation, at) => {
      if (at === index)
        this.#fail(
          operation,
          this.#placed(operation, answer ? refusalProblem(operation, answer.refusal) : unanswered(operation)),
        );
      else this.skipped([operation]);
    });
  }

  /** No usable answer: whether they took effect is not known here, and does not matter to who sends them again. */
  fault(units: readonly Unit[], fault: ServiceFault): void {
    const problem = faultProblem(fault);
    if (this.#problems.length === 0) this.#problems.push(problem);
    for (const { operations } of units) for (const operation of operations) this.#fail(operation, problem);
  }

  /** Said once: the service may have said it already, to a change set in flight. */
  lockLost(reason: unknown): void {
    if (this.#problems.some(({ code }) => code === LOCK_LOST)) return;
    const why = reason instanceof Error ? reason.message : "the lock is lost";
    const message = `${why}; nothing more was sent. Apply again: what took effect is not done twice`;
    this.#problems.push({ code: LOCK_LOST, rule: null, address: null, message, places: [] });
  }

  skipped(operations: readonly Operation[]): void {
    for (const { id } of operations) this.#decide(id, () => this.#skipped.push(id));
  }

  readonly takenAt = (id: string): number | undefined => this.#applied.get(id);

  report(
    plan: Plan,
    { pending, interrupted }: { readonly pending: Report["pending"]; readonly interrupted: boolean },
  ): Report {
    for (const { id } of plan.operations) this.#decide(id, () => this.#skipped.push(id));
    const problems = [...plan.problems, ...this.#problems, ...(interrupted ? [INTERRUPTED] : [])];
    return {
      formatVersion: 1,
      run: this.#applied.size + this.#failed.length > 0 ? plan.run : null,
      applied: [...this.#applied.keys()],
      failed: this.#failed.map(({ id, problem }) => ({ id, problem: { ...problem, places: [...problem.places] } })),
      skipped: this.#skipped,
      pending: [...pending, ...begunBy(plan.operations, this.takenAt)],
      problems: problems.map((problem) => ({ ...problem, places: [...problem.places] })),
    };
  }

  #placed(operation: Operation, problem: Problem): Problem {
    return this.#isOfFiles ? { ...problem, places: [operation.source] } : problem;
  }

  #fail(operation: Operation, problem: Problem): void {
    this.#decide(operation.id, () => this.#failed.push({ id: operation.id, problem }));
  }

  #decide(id: string, note: () => void): void {
    if (this.#decided.has(id)) return;
    this.#decided.add(id);
    note();
  }
}

const LOCK_LOST = "lock_lost";

const INTERRUPTED: Problem = {
  code: "interrupted",
  rule: null,
  address: null,
  message: "what was in flight is finished, the rest was not sent. Apply again to go on",
  places: [],
};

function wireChange(operation: Operation, environment: Environment): Change {
  const { id, version, change } = operation;
  return { ...change, id, version, ...secretOf(operation, environment) };
}

function refusalProblem(operation: Operation, refusal: Refusal): Problem {
  return {
    code: refusal.code,
    rule: refusal.rule,
    address: refusal.address ?? operation.change.address,
    message: refusal.wayOut ? `${refusal.detail}; ${refusal.wayOut}` : refusal.detail,
    places: [],
  };
}

function unanswered(operation: Operation): Problem {
  return {
    code: "unanswered",
    rule: null,
    address: operation.change.address,
    message: "the service did not answer for this group",
    places: [],
  };
}

/** A request without a usable answer, in words of the author. */
export function faultProblem(fault: ServiceFault): Problem {
  const { refusal, status } = fault;
  if (refusal)
    return {
      code: refusal.code,
      rule: refusal.rule,
      address: refusal.address,
      message: refusal.wayOut ? `${refusal.detail}; ${refusal.wayOut}` : refusal.detail,
      places: [],
    };
  return {
    code: status === 0 ? "service_unreachable" : "service_failed",
    rule: null,
    address: null,
    message: `${fault.message}; apply again to go on where it stopped: nothing takes effect twice`,
    places: [],
  };
}
