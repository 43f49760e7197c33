/**
 * Which organizations one plan is about, and what no two of them can share. Terraform tells nobody the address of what it plans; but it plans each
 * resource that the state has once, and one that is replaced once more as created, so that who comes twice is two resources.
 */

/** What becomes of an organization that the state has. */
export type Fate = "stays" | "goes";

export class PlannedOrganizations {
  readonly #fates = new Map<string, Fate[]>();
  readonly #created = new Set<string>();
  readonly #holders = new Map<string, string>();

  /** Notes what becomes of one that the state has, by its id; what another resource says that becomes of it, where both cannot be. */
  meets(id: string, fate: Fate): Fate | undefined {
    const before = this.#fates.get(id) ?? [];
    this.#fates.set(id, [...before, fate]);
    return before.find((other) => fate === "stays" || other === "stays");
  }

  /** Notes that one is created under a key; whether another resource creates it, too. */
  creates(tree: string, key: string): boolean {
    const address = `${tree}/${key}`;
    const isCreated = this.#created.has(address);
    this.#created.add(address);
    return isCreated;
  }

  /** Notes that an organization is to have what only one can; the key of another that is to have it. */
  takes(what: string, key: string): string | undefined {
    const holder = this.#holders.get(what);
    if (holder === undefined) this.#holders.set(what, key);
    return holder === key ? undefined : holder;
  }
}
