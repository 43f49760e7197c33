/**
 * Which organization has which linked account, for a `Tree`: an id is unique in it. Whoever has had one is remembered, and asked
 * when somebody wants to know whether it still has: so a group that is taken back leaves nothing to put right here.
 */
import type { Organization } from "./organization.ts";

export class AccountHolders {
  /** Ids of accounts of organizations that are not loaded, or have left the tree. */
  readonly #elsewhere = new Map<string, string>();
  #known: Map<string, Set<Organization>> | undefined;

  /** Notes that an account belongs to an organization of this key, whether that is loaded or not. */
  reserve(id: string, key: string): void {
    this.#elsewhere.set(id, key);
  }

  /** Notes what an organization has by now. */
  note(organization: Organization): void {
    if (!this.#known) return;
    for (const id of organization.assets.accounts.keys()) {
      const known = this.#known.get(id);
      if (known) known.add(organization);
      else this.#known.set(id, new Set([organization]));
    }
  }

  /** Whether an organization other than one has an account of this id. `loaded` are those in the tree by their key. */
  isHeld(id: string, taker: Organization, loaded: ReadonlyMap<string, Organization>): boolean {
    if (!this.#known) {
      this.#known = new Map();
      for (const organization of loaded.values()) this.note(organization);
    }
    for (const one of this.#known.get(id) ?? []) if (one !== taker && one.assets.accounts.has(id)) return true;
    const elsewhere = this.#elsewhere.get(id);
    return elsewhere !== undefined && elsewhere !== taker.key && !loaded.has(elsewhere);
  }
}
