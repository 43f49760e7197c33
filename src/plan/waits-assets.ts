/**
 * What changes of assets wait for: the organization, and of cost centers those that stand above or below them, or had their sub-accounts
 * before (K-1). Nothing else, so that one that is refused holds up no other. Of presentation: `waits-presentation.ts`.
 */
import type { CostCenter } from "../model/cost-centers.ts";
import type { Draft } from "./operation.ts";
import { AccountWaits } from "./waits-accounts.ts";
import { PresentationWaits } from "./waits-presentation.ts";

type Wait = (earlier: number | undefined) => void;

/** The steps of one organization so far that its cost centers wait for. */
interface Steps {
  /** The last change of each, by key. */
  readonly changed: Map<string, number>;
  /** By key: the steps by which another has left the place below it. */
  readonly left: Map<string, number[]>;
  /** By sub-account: the step by which one has given it up, now or later. */
  readonly freed: ReadonlyMap<string, number>;
}

export class AssetWaits {
  readonly #steps = new Map<string, Steps>();
  /** The last change of an organization's managed account. */
  readonly #billing = new Map<string, number>();
  readonly #freed: ReturnType<typeof freedIn>;
  readonly #accounts = new AccountWaits();
  readonly #presentations: PresentationWaits;
  readonly #together: (taking: number, giving: number) => void;

  /** `together` is told of steps of which the first takes what only the second, which comes later, gives up. */
  constructor(all: readonly Draft[], together: (taking: number, giving: number) => void) {
    this.#freed = freedIn(all);
    this.#together = together;
    this.#presentations = new PresentationWaits(all, together);
  }

  /** Notes a step; where it is one of assets, `wait` is told what it waits for besides the organization. Answers whether it was. */
  add(draft: Draft, key: string, step: number, wait: Wait): boolean {
    const { change, before } = draft;
    switch (change.kind) {
      case "costCenter.create":
      case "costCenter.update":
        this.#place(change.after, before, this.#of(key), step, wait);
        return true;
      case "costCenter.delete": {
        const steps = this.#of(key);
        for (const earlier of steps.left.get(change.after.key) ?? []) wait(earlier);
        this.#leave(before, null, steps, step);
        steps.changed.set(change.after.key, step);
        return true;
      }
      case "billing.create":
      case "billing.update":
      case "billing.delete":
        wait(this.#billing.get(key));
        this.#billing.set(key, step);
        return true;
      default:
        return this.#accounts.add(draft, step, wait) || this.#presentations.add(draft, step, wait);
    }
  }

  #place(after: CostCenter, before: Draft["before"], steps: Steps, step: number, wait: Wait): void {
    wait(steps.changed.get(after.key));
    if (after.parent !== null) wait(steps.changed.get(after.parent));
    if (after.subAccounts.length > 0) for (const earlier of steps.left.get(after.key) ?? []) wait(earlier);
    for (const subAccount of after.subAccounts) {
      const giving = steps.freed.get(subAccount);
      if (giving === undefined || giving === step) continue;
      wait(giving);
      if (giving > step) this.#together(step, giving);
    }
    this.#leave(before, after.parent, steps, step);
    steps.changed.set(after.key, step);
  }

  /** Notes that a cost center is no longer below the one that it was below. */
  #leave(before: Draft["before"], parent: string | null, { left }: Steps, step: number): void {
    const above = before?.parent;
    if (typeof above !== "string" || above === parent) return;
    const known = left.get(above);
    if (known) known.push(step);
    else left.set(above, [step]);
  }

  #of(key: string): Steps {
    const known = this.#steps.get(key);
    if (known) return known;
    const steps = {
      changed: new Map<string, number>(),
      left: new Map<string, number[]>(),
      freed: this.#freed.get(key) ?? new Map(),
    };
    this.#steps.set(key, steps);
    return steps;
  }
}

/** By organization: the sub-accounts that its cost centers give up, with the step that does. */
function freedIn(all: readonly Draft[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const freed = new Map<string, Map<string, number>>();
  all.forEach(({ change, before }, step) => {
    if (!change.kind.startsWith("costCenter.") || !Array.isArray(before?.subAccounts)) return;
    const after = change.kind === "costCenter.create" || change.kind === "costCenter.update" ? change.after : null;
    const kept = new Set<unknown>(after?.subAccounts);
    const own = freed.get(change.address) ?? new Map<string, number>();
    freed.set(change.address, own);
    for (const one of before.subAccounts) if (!kept.has(one)) own.set(String(one), step);
  });
  return freed;
}
