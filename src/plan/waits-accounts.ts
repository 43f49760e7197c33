/**
 * What changes of linked accounts wait for besides the organization: that of another that gave up the same account; and what moves away
 * waits until it has none of the accounts that it leaves. For whom they are assigned to: `waits.ts`.
 */
import type { Draft } from "./operation.ts";

type Wait = (earlier: number | undefined) => void;

export class AccountWaits {
  /** The last step of each account. */
  readonly #last = new Map<string, number>();
  /** Steps by which accounts are assigned to fewer than before. */
  readonly #freeing: number[] = [];

  /** Notes a step; where it is one of accounts, `wait` is told what it waits for. Answers whether it was. */
  add({ change, before }: Draft, step: number, wait: Wait): boolean {
    if (change.kind === "organization.move") for (const earlier of this.#freeing) wait(earlier);
    if (change.kind !== "account.create" && change.kind !== "account.update" && change.kind !== "account.delete")
      return false;
    wait(this.#last.get(change.after.id));
    this.#last.set(change.after.id, step);
    const kept: readonly unknown[] = change.kind === "account.delete" ? [] : change.after.children;
    if (Array.isArray(before?.children) && before.children.some((key) => !kept.includes(key))) this.#freeing.push(step);
    return true;
  }
}
