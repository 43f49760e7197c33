/**
 * What changes of license pools wait for, and what waits for them (L-1): whether a child may have pools of its own depends on its
 * distributor's `partnerType`, and on its place. So pools come after both, and go before both.
 */
import type { Organization } from "../model/organization.ts";
import type { Tree } from "../model/tree.ts";
import type { Draft } from "./operation.ts";

type Wait = (earlier: number | undefined) => void;

export class LicenseWaits {
  /** As it will be after the plan. */
  readonly #tree: Tree;
  /** By key: the last step that said what its children draw on, and the last that moved it. */
  readonly #partnered = new Map<string, number>();
  readonly #moved = new Map<string, number>();
  /** Steps that deleted a pool, with the organization. */
  readonly #deleted: { readonly step: number; readonly organization: Organization | undefined }[] = [];
  /** By organization and product: the last change of it. */
  readonly #changed = new Map<string, number>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Notes a step; `wait` is told what it waits for because of licenses. Answers whether it is about nothing else. */
  add({ change, live }: Draft, key: string, step: number, wait: Wait): boolean {
    switch (change.kind) {
      case "license.create":
      case "license.update":
      case "license.delete": {
        const mark = `${key} ${change.after.product}`;
        wait(this.#changed.get(mark));
        this.#changed.set(mark, step);
        const organization = this.#tree.get(key);
        if (change.kind === "license.delete") this.#deleted.push({ step, organization: live ?? organization });
        else
          for (let at = organization; at; at = at.parent ?? undefined) {
            wait(this.#partnered.get(at.key));
            wait(this.#moved.get(at.key));
          }
        return true;
      }
      case "organization.update":
        if (change.after.partnerType === undefined) return false;
        this.#partnered.set(key, step);
        this.#waitForPoolsBelow(key, wait);
        return false;
      case "organization.move":
        this.#moved.set(key, step);
        this.#waitForPoolsBelow(key, wait);
        for (let at = this.#tree.get(key)?.parent; at; at = at.parent) wait(this.#partnered.get(at.key));
        return false;
      default:
        return false;
    }
  }

  #waitForPoolsBelow(key: string, wait: Wait): void {
    for (const { step, organization } of this.#deleted)
      for (let at = organization; at; at = at.parent ?? undefined) if (at.key === key) wait(step);
  }
}
