/**
 * Which organizations one plan is about, and what no two of them can share. Terraform tells nobody the address of what it plans; but it plans each
 * resource that the state has once, and one that is replaced once more as created, so that who comes twice is two resources.
 */
import type { Owner } from "../model/people.ts";

/** What becomes of an organization that the state has. */
export type Fate = "stays" | "goes";

export class PlannedOrganizations {
  readonly #fates = new Map<string, Fate[]>();
  /** Keys, with their trees: of those that the state has, of those that the plan creates, and of all that it was about. */
  readonly #kept = new Set<string>();
  readonly #created = new Set<string>();
  readonly #planned = new Set<string>();
  readonly #owners = new Map<string, Owner>();
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

  /** Notes that the state has one under a key; whether the plan also creates one under it. */
  keeps(tree: string, key: string): boolean {
    this.#kept.add(`${tree}/${key}`);
    return this.#created.has(`${tree}/${key}`);
  }

  /** Whether the state has one under a key. */
  isKept(tree: string, key: string): boolean {
    return this.#kept.has(`${tree}/${key}`);
  }

  /** Notes that one is planned under a key, new or old. */
  plans(tree: string, key: string): void {
    this.#planned.add(`${tree}/${key}`);
  }

  /** Whether one was planned under a key before. */
  isPlanned(tree: string, key: string): boolean {
    return this.#planned.has(`${tree}/${key}`);
  }

  /** Notes who will own one that the plan creates. */
  ownedBy(key: string, owner: Owner): void {
    this.#owners.set(key, owner);
  }

  /** Who will own one that the plan creates. */
  ownerOf(key: string): Owner | undefined {
    return this.#owners.get(key);
  }

  /** Notes that an organization is to have what only one can; the key of another that is to have it. */
  takes(what: string, key: string): string | undefined {
    const holder = this.#holders.get(what);
    if (holder === undefined) this.#holders.set(what, key);
    return holder === key ? undefined : holder;
  }
}
