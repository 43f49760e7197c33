/**
 * Operations → units of work: an atomic group, or an operation that stands alone, with what it waits for. A schedule hands
 * out batches of units whose waits are over, and skips those that wait for a failure.
 */
import type { Operation } from "../plan/index.ts";

export interface Unit {
  readonly operations: readonly Operation[];
  /** Units that wait for this one. */
  readonly later: Unit[];
  /** How many units it still waits for. */
  waiting: number;
}

export function unitsOf(operations: readonly Operation[]): Unit[] {
  const units: Unit[] = [];
  const byId = new Map<string, Unit>();
  let open: { group: string; operations: Operation[] } | undefined;
  for (const operation of operations) {
    let unit: Unit;
    const last = units.at(-1);
    if (open && last && operation.group === open.group) {
      open.operations.push(operation);
      unit = last;
    } else {
      const members = [operation];
      unit = { operations: members, later: [], waiting: 0 };
      units.push(unit);
      open = operation.group === null ? undefined : { group: operation.group, operations: members };
    }
    byId.set(operation.id, unit);
  }
  for (const unit of units) {
    const earlier = new Set(unit.operations.flatMap(({ dependsOn }) => dependsOn.flatMap((id) => byId.get(id) ?? [])));
    earlier.delete(unit);
    unit.waiting = earlier.size;
    for (const one of earlier) one.later.push(unit);
  }
  return units;
}

/** Units in the order in which they may be sent. Owned by one apply. */
export class Schedule {
  #ready: Unit[];
  #next = 0;
  #open: number;

  constructor(units: readonly Unit[]) {
    this.#ready = units.filter(({ waiting }) => waiting === 0);
    this.#open = units.length;
  }

  /** Whether everything is applied, failed or skipped. */
  get over(): boolean {
    return this.#open === 0;
  }

  /** Takes units with together at most `size` operations; one larger unit is taken alone. */
  take(size: number): Unit[] {
    const taken: Unit[] = [];
    let operations = 0;
    for (let unit = this.#ready[this.#next]; unit; unit = this.#ready[this.#next]) {
      if (taken.length > 0 && operations + unit.operations.length > size) break;
      operations += unit.operations.length;
      taken.push(unit);
      this.#next += 1;
    }
    return taken;
  }

  /** Notes that a unit is in effect: what waited only for it becomes ready. */
  applied(unit: Unit): void {
    this.#open -= 1;
    for (const later of unit.later) {
      later.waiting -= 1;
      if (later.waiting === 0) this.#ready.push(later);
    }
  }

  /** Notes that a unit failed; answers everything that waited for it and is now never tried. */
  failed(unit: Unit): Unit[] {
    this.#open -= 1;
    const skipped: Unit[] = [];
    const waiting = [...unit.later];
    for (let later = waiting.pop(); later; later = waiting.pop()) {
      if (later.waiting < 0) continue;
      later.waiting = -1;
      this.#open -= 1;
      skipped.push(later);
      waiting.push(...later.later);
    }
    return skipped;
  }
}
