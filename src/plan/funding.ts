/**
 * What must happen together, and what must wait (C-10). Along the order found, every draw on a pool is assigned the credits
 * that pay for it: what was available anyway, then the pool's own rise, then what siblings give back. Paid by a sibling's
 * reclaim or move: one atomic group. Paid by the pool's own rise: it waits for that, and joins its group when it has one,
 * so that all or nothing holds across levels. Paid only by what comes later: one atomic group. Paid from what was there: neither.
 *
 * Since no credit is assigned twice, any sequence that keeps groups whole and waits honoured never overdraws a pool.
 * Rejected: one group per pool that changes; 100,000 creations and one reclaim would be one transaction.
 */
import type { PoolTrace } from "./order.ts";

/** `later` is paid by `earlier`. */
interface Payment {
  readonly earlier: number;
  readonly later: number;
  /** Step at which the pool's own allocation changed, where that is one of the two; else undefined. */
  readonly own: number | undefined;
}

export interface Funding {
  /** Group of each step, as the step that stands for it; alone in it where it needs no group. */
  readonly groupOf: (step: number) => number;
  /** Puts two steps into one group. */
  readonly join: (a: number, b: number) => void;
  /** Pairs of steps: the second waits for the first, unless they share a group. */
  readonly waits: readonly (readonly [number, number])[];
}

export function fund(traces: Iterable<PoolTrace>, steps: number): Funding {
  const leaders = Int32Array.from({ length: steps }, (_, step) => step);
  const members = new Int32Array(steps).fill(1);
  const groupOf = (step: number): number => {
    let at = step;
    for (let up = leaders[at]; up !== undefined && up !== at; up = leaders[at]) at = up;
    leaders[step] = at;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [groupOf(a), groupOf(b)].sort((x, y) => x - y) as [number, number];
    if (first === second) return;
    leaders[second] = first;
    members[first] = (members[first] ?? 1) + (members[second] ?? 1);
  };
  const grouped = (step: number): boolean => (members[groupOf(step)] ?? 1) > 1;

  const waits: (readonly [number, number])[] = [];
  const conditional: Payment[] = [];
  for (const trace of traces) {
    for (const [earlier, later, together] of overdrawn(trace)) {
      if (together) join(earlier, later);
      else waits.push([earlier, later]);
    }
    for (const payment of payments(trace)) {
      if (payment.own === undefined) join(payment.earlier, payment.later);
      else conditional.push(payment);
      waits.push([payment.earlier, payment.later]);
    }
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const { earlier, later, own } of conditional) {
      if (own === undefined || !grouped(own) || groupOf(earlier) === groupOf(later)) continue;
      join(earlier, later);
      changed = true;
    }
  }
  return { groupOf, join, waits };
}

/**
 * While a pool is overdrawn, what happens below it reaches further up, and what it costs depends on where it stands: steps that
 * touch it meanwhile belong together when it recovers on the way, and keep their order when it does not (C-6).
 */
function* overdrawn(trace: PoolTrace): Generator<readonly [earlier: number, later: number, together: boolean]> {
  const { touches } = trace;
  const recovers = trace.headroom >= 0 && (touches.at(-1)?.headroom ?? 0) >= 0;
  // Asked while it was overdrawn: only with what it recovers by, wherever that comes.
  let asked: number[] = [];
  for (const [index, { step, headroom, isAsked }] of touches.entries()) {
    const previous = touches[index - 1];
    if (previous && (!recovers || previous.headroom < 0)) yield [previous.step, step, recovers];
    if (headroom < 0 && isAsked) asked.push(step);
    if (headroom < 0) continue;
    for (const waiting of asked) yield [waiting, step, true];
    asked = [];
  }
}

/** Headroom, in credits, that a plan takes from what a pool had before it: what no reclaim and no rise of the plan pays. */
export function countedOn({ headroom, flows }: PoolTrace): number {
  const drawn = flows.reduce((sum, { amount }) => sum + Math.max(0, -amount), 0);
  return Math.min(Math.max(0, headroom), drawn);
}

function* payments(trace: PoolTrace): Generator<Payment> {
  let there = Math.max(0, trace.headroom);
  const own = new Sources();
  const siblings = new Sources();
  const debts = new Sources();
  for (const flow of trace.flows) {
    if (flow.amount > 0) {
      const repaid = debts.pay(flow.amount);
      // Drawn before it was there: only one group may do so, whoever brings it.
      for (const drawn of repaid.steps) yield { earlier: drawn, later: flow.step, own: undefined };
      if (flow.amount > repaid.paid) (flow.own ? own : siblings).add(flow.step, flow.amount - repaid.paid);
      continue;
    }
    const fromThere = Math.min(there, -flow.amount);
    there -= fromThere;
    const owed = -flow.amount - fromThere;
    const byOwn = own.pay(owed);
    const bySiblings = siblings.pay(owed - byOwn.paid);
    for (const earlier of byOwn.steps) yield { earlier, later: flow.step, own: flow.own ? flow.step : earlier };
    for (const earlier of bySiblings.steps) yield { earlier, later: flow.step, own: flow.own ? flow.step : undefined };
    const unpaid = owed - byOwn.paid - bySiblings.paid;
    if (unpaid > 0) debts.add(flow.step, unpaid);
  }
}

/** Credits that became free, or are owed, on the way: first come, first served. */
class Sources {
  readonly #sources: { readonly step: number; left: number }[] = [];
  #next = 0;

  add(step: number, amount: number): void {
    this.#sources.push({ step, left: amount });
  }

  /** Pays as much of what is owed as there is; answers how much, and from which steps. */
  pay(owed: number): { paid: number; steps: number[] } {
    const steps: number[] = [];
    let paid = 0;
    for (let source = this.#sources[this.#next]; paid < owed && source; source = this.#sources[this.#next]) {
      const part = Math.min(source.left, owed - paid);
      source.left -= part;
      paid += part;
      steps.push(source.step);
      if (source.left === 0) this.#next += 1;
    }
    return { paid, steps };
  }
}
