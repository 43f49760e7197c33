/** What changes of presentation wait for besides the organization: a subdomain that another gives up before it is taken (B-3). */
import type { Draft } from "./operation.ts";

export class PresentationWaits {
  /** By subdomain: the step that gives it up, now or later. */
  readonly #freed = new Map<string, number>();
  readonly #together: (taking: number, giving: number) => void;

  /** `together` is told of steps of which the first takes what only the second, which comes later, gives up. */
  constructor(all: readonly Draft[], together: (taking: number, giving: number) => void) {
    this.#together = together;
    all.forEach(({ change, before }, step) => {
      if (!change.kind.startsWith("presentation.") || typeof before?.subdomain !== "string") return;
      const kept = "subdomain" in change.after ? change.after.subdomain : null;
      if (kept !== before.subdomain) this.#freed.set(before.subdomain, step);
    });
  }

  /** Notes a step; where it is one of presentation, `wait` is told what it waits for. Answers whether it was. */
  add({ change }: Draft, step: number, wait: (earlier: number | undefined) => void): boolean {
    if (!change.kind.startsWith("presentation.")) return false;
    const taken = "subdomain" in change.after ? change.after.subdomain : null;
    const giving = taken === null ? undefined : this.#freed.get(taken);
    if (giving === undefined || giving === step) return true;
    wait(giving);
    if (giving > step) this.#together(step, giving);
    return true;
  }
}
