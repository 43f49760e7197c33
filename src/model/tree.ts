/**
 * A tree in memory: the whole of it when planning, the part that a change set touches inside the service. Finds what laws
 * need to know, and takes back what a refused group has done.
 *
 * Rejected: immutable trees; with 100,000 organizations every group would copy maps that it does not change.
 */
import { AccountHolders } from "./account-holders.ts";
import { foldedName } from "./canonical.ts";
import { reparent } from "./credits.ts";
import type { Organization } from "./organization.ts";
import { Subdomains } from "./subdomains.ts";

export class Tree {
  /** By key. */
  readonly organizations = new Map<string, Organization>();
  /** Keys that no organization may take again (O-2). */
  readonly retiredKeys: Set<string>;
  readonly regions: readonly string[];
  root: Organization | null = null;
  /** By folded name (O-3). Made when first asked for; most plans name nothing. */
  #byName: Map<string, Organization> | undefined;
  readonly #byExternalId = new Map<string, string>();
  readonly #subdomains = new Subdomains();
  readonly #accounts = new AccountHolders();
  /** Made when first asked for; most plans move no distributor. */
  #children: Map<Organization, Set<Organization>> | undefined;
  #undo: (() => void)[] = [];
  #touched = new Map<Organization, Organization>();

  constructor(options: { regions: readonly string[]; retiredKeys?: Iterable<string> }) {
    this.regions = options.regions;
    this.retiredKeys = new Set(options.retiredKeys);
  }

  /** Puts in what is already there. Its parent must be in the tree, and balances must count it already. */
  load(organization: Organization): void {
    this.#index(organization);
    this.#attach(organization);
    this.#subdomains.loaded(organization);
    this.#accounts.note(organization);
    if (organization.parent === null && organization.phase !== "unlinked") this.root = organization;
  }

  /** Notes that an external id belongs to an organization that is not loaded (of another tree: an empty key). */
  reserveExternalId(externalId: string, key: string): void {
    this.#byExternalId.set(externalId, key);
  }

  /** The same of a subdomain (B-3). */
  reserveSubdomain(subdomain: string, key: string): void {
    this.#subdomains.reserve(subdomain, key);
  }

  /** Says that an organization may have got a subdomain. */
  noteSubdomain(organization: Organization): void {
    this.#subdomains.note(organization);
  }

  /** Notes that an organization of this key, loaded or not, has a linked account. */
  reserveAccount(id: string, key: string): void {
    this.#accounts.reserve(id, key);
  }

  /** Says that an organization may have got linked accounts. */
  noteAccounts(organization: Organization): void {
    this.#accounts.note(organization);
  }

  /** Whether another organization has a linked account of this id. */
  isAccountHeld(id: string, taker: Organization): boolean {
    return this.#accounts.isHeld(id, taker, this.organizations);
  }

  get(key: string): Organization | undefined {
    return this.organizations.get(key);
  }

  /** Key of the organization that has this name (O-3). */
  keyOfName(name: string): string | undefined {
    if (!this.#byName) {
      this.#byName = new Map();
      for (const organization of this.organizations.values())
        if (organization.phase !== "unlinked") this.#byName.set(foldedName(organization.name), organization);
    }
    return this.#byName.get(foldedName(name))?.key;
  }

  /** Key of the organization that has this external id (O-7); empty when it is in another tree. */
  keyOfExternalId(externalId: string): string | undefined {
    return this.#byExternalId.get(externalId);
  }

  /** Organizations that are anchored to one, by its key (N-2). */
  anchoredTo(key: string): Organization[] {
    return [...this.organizations.values()].filter(({ anchorRef }) => anchorRef === key);
  }

  /** Key of another organization that has this subdomain (B-3); empty when it is in another tree. */
  keyOfSubdomain(subdomain: string, taker: Organization): string | undefined {
    return this.#subdomains.keyOf(subdomain, taker, this.organizations);
  }

  /** Levels that an organization brings along, itself included. All that is below it must be loaded. */
  heightOf(organization: Organization): number {
    if (organization.kind !== "Distributor") return 1;
    let height = 0;
    for (const child of this.#childrenOf().get(organization) ?? []) height = Math.max(height, this.heightOf(child));
    return height + 1;
  }

  /** An organization and all that is below it, as far as it is loaded. */
  subtreeOf(organization: Organization): Organization[] {
    const below = organization.kind === "Distributor" ? (this.#childrenOf().get(organization) ?? []) : [];
    return [organization, ...[...below].flatMap((child) => this.subtreeOf(child))];
  }

  /** Adds a new organization. */
  add(organization: Organization): void {
    const giveBack = this.#holders(organization);
    this.#index(organization);
    this.#attach(organization);
    this.#touched.set(organization, organization);
    this.#undo.push(() => {
      this.#touched.delete(organization);
      this.#detach(organization);
      this.#unindex(organization);
      this.organizations.delete(organization.key);
      giveBack();
    });
    if (organization.parent === null) {
      const before = this.root;
      this.root = organization;
      this.#undo.push(() => {
        this.root = before;
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

  /** Takes an organization, with its subtree and credits, to the distributor of this key (O-12). */
  move(organization: Organization, key: string): void {
    const parent = this.organizations.get(key);
    if (!parent) throw new Error(`nothing can move under ${key}, which is not in the tree`);
    const from = organization.parent;
    this.touch(organization);
    this.touch(parent);
    this.#detach(organization);
    reparent(organization, parent);
    this.#attach(organization);
    this.#undo.push(() => {
      this.#detach(organization);
      organization.parent = from;
      this.#attach(organization);
    });
  }

  /** Keys of what is right below an organization, as far as it is loaded. */
  childKeysOf(organization: Organization): string[] {
    return [...(this.#childrenOf().get(organization) ?? [])].map(({ key }) => key);
  }

  /** Takes an organization out of the tree for ever (U-4); its key is retired. `parent` stays, to tell where it was. */
  remove(organization: Organization): void {
    this.touch(organization);
    this.#detach(organization);
    this.#unindex(organization);
    this.#subdomains.leaves(organization);
    this.organizations.delete(organization.key);
    // An external id is unique in the service (O-7), where the organization lives on.
    if (organization.externalId) this.#byExternalId.set(organization.externalId, organization.key);
    this.#undo.push(() => {
      this.#index(organization);
      // Its phase is put back later than this.
      this.#byName?.set(foldedName(organization.name), organization);
      this.#attach(organization);
    });
    this.retire(organization.key);
  }

  /** Changes fields that are indexed. */
  reindex(organization: Organization, next: { key?: string; name?: string; externalId?: string | null }): void {
    const before = { key: organization.key, name: organization.name, externalId: organization.externalId };
    const giveBack = this.#holders(next);
    this.#replace(organization, next);
    this.#undo.push(() => {
      this.#replace(organization, before);
      giveBack();
    });
  }

  /** Says that a key is never to be used again (O-2). */
  retire(key: string): void {
    if (this.retiredKeys.has(key)) return;
    this.retiredKeys.add(key);
    this.#undo.push(() => this.retiredKeys.delete(key));
  }

  /** Ends a group: what was done stands. Answers what differs now, each with how it was before (itself, when new). */
  keep(): Map<Organization, Organization> {
    const touched = this.#touched;
    for (const [organization, before] of touched) {
      if (organization !== before && isUnchanged(organization, before)) touched.delete(organization);
    }
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
    // Whoever has left the tree has left its name behind (U-4).
    if (organization.phase !== "unlinked") this.#byName?.set(foldedName(organization.name), organization);
    if (organization.externalId) this.#byExternalId.set(organization.externalId, organization.key);
  }

  /** Who has a name and external id now; answers how to give them back to those, should a group take them in passing. */
  #holders({ name, externalId }: { name?: string; externalId?: string | null }): () => void {
    const folded = this.#byName && name !== undefined ? foldedName(name) : undefined;
    const named = folded === undefined ? undefined : this.#byName?.get(folded);
    const keyed = externalId ? this.#byExternalId.get(externalId) : undefined;
    return () => {
      if (folded !== undefined && named) this.#byName?.set(folded, named);
      if (externalId && keyed !== undefined) this.#byExternalId.set(externalId, keyed);
    };
  }

  #unindex(organization: Organization): void {
    const folded = this.#byName && foldedName(organization.name);
    if (folded !== undefined && this.#byName?.get(folded) === organization) this.#byName.delete(folded);
    const { externalId, key } = organization;
    if (externalId && this.#byExternalId.get(externalId) === key) this.#byExternalId.delete(externalId);
  }

  /** Leaves an organization that keeps its key at its place in the order of `organizations`. */
  #replace(organization: Organization, next: { key?: string; name?: string; externalId?: string | null }): void {
    this.#unindex(organization);
    if (next.key !== undefined && next.key !== organization.key) this.organizations.delete(organization.key);
    Object.assign(organization, next);
    this.#index(organization);
  }

  #childrenOf(): Map<Organization, Set<Organization>> {
    if (!this.#children) {
      this.#children = new Map();
      for (const organization of this.organizations.values()) this.#attach(organization);
    }
    return this.#children;
  }

  #attach(organization: Organization): void {
    if (!this.#children || !organization.parent) return;
    const siblings = this.#children.get(organization.parent);
    if (siblings) siblings.add(organization);
    else this.#children.set(organization.parent, new Set([organization]));
  }

  #detach(organization: Organization): void {
    if (organization.parent) this.#children?.get(organization.parent)?.delete(organization);
  }
}

/** All that can change, what changes most in front: this is asked of every pool that a change touches. */
const FIELDS = [
  ...(["committedBelow", "allocated", "used", "held", "parent", "key", "name", "externalId", "owner"] as const),
  ...([
    "managedBy",
    "country",
    "labels",
    "provisioning",
    "phase",
    "version",
    "lastRun",
    "insideVersion",
    "insideRun",
  ] as const),
  ...(["protected", "unprotectedBy", "drainedAt", "ownerInvitation", "people", "assets"] as const),
  ...(["activated", "anchorRef", "anchor", "licensing", "partnerType"] as const),
  ...(["access", "customerAccess", "usedOnUnlink"] as const),
  ...(["id", "kind", "region"] as const),
] satisfies readonly (keyof Organization)[];

function isUnchanged(organization: Organization, before: Organization): boolean {
  return FIELDS.every((field) => organization[field] === before[field]);
}
