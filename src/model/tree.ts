/**
 * A tree in memory: the whole of it when planning, the part that a change set touches inside the service. Finds what laws
 * need to know, and takes back what a refused group has done.
 *
 * Rejected: immutable trees; with 100,000 organizations every group would copy maps that it does not change.
 */
import { foldedName } from "./canonical.ts";
import { type Organization, ancestorsOf } from "./organization.ts";

export class Tree {
  /** By key. */
  readonly organizations = new Map<string, Organization>();
  /** Keys that no organization may take again (O-2). */
  readonly retiredKeys: Set<string>;
  readonly regions: readonly string[];
  root: Organization | null = null;
  readonly #byName = new Map<string, Organization>();
  readonly #byExternalId = new Map<string, string>();
  #undo: (() => void)[] = [];
  #touched = new Map<Organization, Organization>();

  constructor(options: { regions: readonly string[]; retiredKeys?: Iterable<string> }) {
    this.regions = options.regions;
    this.retiredKeys = new Set(options.retiredKeys);
  }

  /** Puts in what is already there. Its parent must be in the tree, and balances must count it already. */
  load(organization: Organization): void {
    this.#index(organization);
    if (organization.parent === null) this.root = organization;
  }

  /** Notes that a name or external id belongs to an organization that is not loaded (of another tree: an empty key). */
  reserveExternalId(externalId: string, key: string): void {
    this.#byExternalId.set(externalId, key);
  }

  get(key: string): Organization | undefined {
    return this.organizations.get(key);
  }

  /** Key of the organization that has this name (O-3). */
  keyOfName(name: string): string | undefined {
    return this.#byName.get(foldedName(name))?.key;
  }

  /** Key of the organization that has this external id (O-7); empty when it is in another tree. */
  keyOfExternalId(externalId: string): string | undefined {
    return this.#byExternalId.get(externalId);
  }

  /** Levels that an organization brings along, itself included. */
  heightOf(organization: Organization): number {
    if (organization.kind !== "Distributor") return 1;
    let height = 1;
    for (const other of this.organizations.values()) {
      let levels = 1;
      for (const ancestor of ancestorsOf(other)) {
        levels += 1;
        if (ancestor === organization) {
          height = Math.max(height, levels);
          break;
        }
      }
    }
    return height;
  }

  /** Adds a new organization. */
  add(organization: Organization): void {
    this.#index(organization);
    this.#touched.set(organization, organization);
    this.#undo.push(() => {
      this.#touched.delete(organization);
      this.#unindex(organization);
    });
    if (organization.parent === null) {
      this.root = organization;
      this.#undo.push(() => {
        this.root = null;
      });
    }
  }

  /** Says that an organization, and the pools above it, are about to change. */
  touch(organization: Organization): void {
    for (let at: Organization | null = organization; at; at = at.parent) {
      if (this.#touched.has(at)) continue;
      const touched = at;
      const saved = { ...at };
      this.#touched.set(touched, saved);
      this.#undo.push(() => {
        Object.assign(touched, saved);
        this.#touched.delete(touched);
      });
    }
  }

  /** Changes fields that are indexed. */
  reindex(organization: Organization, next: { key?: string; name?: string; externalId?: string | null }): void {
    const before = { key: organization.key, name: organization.name, externalId: organization.externalId };
    this.#unindex(organization);
    Object.assign(organization, next);
    this.#index(organization);
    this.#undo.push(() => {
      this.#unindex(organization);
      Object.assign(organization, before);
      this.#index(organization);
    });
  }

  /** Says that a key is never to be used again (O-2). */
  retire(key: string): void {
    if (this.retiredKeys.has(key)) return;
    this.retiredKeys.add(key);
    this.#undo.push(() => this.retiredKeys.delete(key));
  }

  /** Ends a group: what was done stands. Answers what changed, each with how it was before (itself, when new). */
  keep(): Map<Organization, Organization> {
    const touched = this.#touched;
    this.#undo = [];
    this.#touched = new Map();
    return touched;
  }

  /** Ends a group: what was done is taken back. */
  takeBack(): void {
    for (const undo of this.#undo.reverse()) undo();
    this.#undo = [];
    this.#touched = new Map();
  }

  #index(organization: Organization): void {
    this.organizations.set(organization.key, organization);
    this.#byName.set(foldedName(organization.name), organization);
    if (organization.externalId) this.#byExternalId.set(organization.externalId, organization.key);
  }

  #unindex(organization: Organization): void {
    this.organizations.delete(organization.key);
    const folded = foldedName(organization.name);
    if (this.#byName.get(folded) === organization) this.#byName.delete(folded);
    if (organization.externalId) this.#byExternalId.delete(organization.externalId);
  }
}
