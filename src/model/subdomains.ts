/**
 * Which organization has which subdomain (B-3), for a `Tree`. Whoever has had one in it is remembered, and asked when somebody wants to
 * know whether it still has: so a group that is taken back leaves nothing to put right here.
 */
import type { Organization } from "./organization.ts";

export class Subdomains {
  /** Of organizations that are not loaded: keys, or empty where they are of another tree. */
  readonly #elsewhere = new Map<string, string>();
  /** By subdomain: who may have it. Made when first asked for. */
  #known: Map<string, Set<Organization>> | undefined;
  /** Those who left the tree before: they keep what they had (U-4). */
  readonly #left = new Set<Organization>();

  /** Notes that a subdomain belongs to an organization that is not loaded yet. */
  reserve(subdomain: string, key: string): void {
    this.#elsewhere.set(subdomain, key);
  }

  /** Notes that an organization is loaded: it speaks for itself from now on. */
  loaded(organization: Organization): void {
    const subdomain = subdomainOf(organization);
    if (subdomain !== null) this.#elsewhere.delete(subdomain);
    this.note(organization);
  }

  /** Notes that an organization leaves the tree. */
  leaves(organization: Organization): void {
    if (subdomainOf(organization) !== null) this.#left.add(organization);
  }

  /** Notes what an organization has by now. */
  note(organization: Organization): void {
    const subdomain = subdomainOf(organization);
    if (subdomain === null || !this.#known) return;
    const known = this.#known.get(subdomain);
    if (known) known.add(organization);
    else this.#known.set(subdomain, new Set([organization]));
  }

  /**
   * Key of an organization, other than one, that has a subdomain; empty where it is in another tree. `loaded` are those in the tree by
   * their key.
   */
  keyOf(subdomain: string, taker: Organization, loaded: ReadonlyMap<string, Organization>): string | undefined {
    if (!this.#known) {
      this.#known = new Map();
      for (const organization of [...loaded.values(), ...this.#left]) this.note(organization);
    }
    for (const one of this.#known.get(subdomain) ?? [])
      if (one !== taker && isThere(one, loaded) && subdomainOf(one) === subdomain) return one.key;
    return this.#elsewhere.get(subdomain);
  }
}

function isThere(organization: Organization, loaded: ReadonlyMap<string, Organization>): boolean {
  return organization.phase === "unlinked" || loaded.get(organization.key) === organization;
}

function subdomainOf({ assets }: Organization): string | null {
  return assets.presentation?.subdomain ?? null;
}
