/**
 * Trees for tests of the law, written as they look: `plant({ rlc: { allocated: 500_000, children: { cd: { used: 7 } } } })`.
 * Balances are reckoned here a second time, naively, so that a tree does not hold only because the code under test says so.
 */
import { expect } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { authorityOf, OPERATOR } from "../../src/model/authority.ts";
import type { Change, Creation } from "../../src/model/change.ts";
import type { Violation } from "../../src/model/law/violation.ts";
import type { Entry } from "../../src/model/ledger.ts";
import { NO_LICENSING } from "../../src/model/licenses.ts";
import type { Organization } from "../../src/model/organization.ts";
import { INVITATION_MS, NOBODY } from "../../src/model/people.ts";
import { type Performer, perform } from "../../src/model/perform.ts";
import { Tree } from "../../src/model/tree.ts";

export const REGIONS = ["eu1", "us1"];

export interface Planted extends Partial<Omit<Organization, "key" | "parent" | "committedBelow">> {
  readonly children?: Readonly<Record<string, Planted>>;
}

/** When tests of the model happen, in Unix milliseconds. */
export const NOW = Date.UTC(2026, 0, 31, 8);

/** What most organizations are, besides what a test is about: an owner who was asked, nobody else, nothing set. */
export const USUAL = {
  ...({ access: null, customerAccess: "permit", usedOnUnlink: "absorb" } as const),
  ...{ protected: false, unprotectedBy: null, drainedAt: null, people: NOBODY, assets: NO_ASSETS },
  ...{ anchor: false, activated: false, anchorRef: null, partnerType: null, licensing: NO_LICENSING },
  ownerInvitation: { state: "pending", until: NOW + INVITATION_MS } as const,
};

/** An organization as it comes out of the ground: a distributor where it has children or is a root. */
export function organization(key: string, planted: Planted = {}, parent: Organization | null = null): Organization {
  const { children, ...fields } = planted;
  return {
    id: `id-${key}`,
    key,
    kind: parent === null || children ? "Distributor" : "ChildOrganization",
    parent,
    name: `${key} Inc.`,
    region: "eu1",
    country: "CZ",
    owner: { name: "Rita Lane", email: "rita@rlc.example" },
    labels: {},
    externalId: null,
    provisioning: parent === null ? "self" : null,
    ...USUAL,
    phase: "active",
    managedBy: null,
    version: 1,
    lastRun: null,
    insideVersion: 0,
    insideRun: null,
    allocated: 0,
    used: 0,
    held: 0,
    committedBelow: 0,
    ...fields,
  };
}

/** Σ charge(children) and charge by the words of C-4, from nothing but allocations, use and holds. */
export function naiveCharge(planted: Planted, root = false): number {
  const { allocated = 0, used = 0, held = 0 } = planted;
  return root ? allocated : Math.max(allocated, used + held + naiveBelow(planted));
}

export function naiveBelow({ children = {} }: Planted): number {
  return Object.values(children).reduce((sum, child) => sum + naiveCharge(child), 0);
}

export function plant(roots: Readonly<Record<string, Planted>>, options: { retiredKeys?: string[] } = {}): Tree {
  const tree = new Tree({ regions: REGIONS, ...options });
  const grow = (planted: Readonly<Record<string, Planted>>, parent: Organization | null): void => {
    for (const [key, one] of Object.entries(planted)) {
      const grown = organization(key, one, parent);
      grown.committedBelow = naiveBelow(one);
      tree.load(grown);
      grow(one.children ?? {}, grown);
    }
  };
  grow(roots, null);
  return tree;
}

/** A chain of distributors `level-1` … `level-n`, each with all the credits of the one above. */
export function chain(levels: number, credits = 500_000): Planted {
  const at = (level: number): Planted => ({
    allocated: credits,
    children: level < levels ? { [`level-${level + 1}`]: at(level + 1) } : {},
  });
  return at(1);
}

export function at(tree: Tree, key: string): Organization {
  const found = tree.get(key);
  if (!found) throw new Error(`no ${key} in this test's tree`);
  return found;
}

let ids = 0;
export const operator: Performer = {
  authority: OPERATOR,
  nowMs: NOW,
  run: "run-1",
  stack: null,
  newId: () => {
    ids += 1;
    return `new-${ids}`;
  },
};
/** An owner of the root, which tests call rlc. */
export const distributor: Performer = { ...operator, authority: authorityOf("id-rlc", ["owner"], new Map()) };

export const creation: Creation = {
  kind: "ChildOrganization",
  parent: "rlc",
  name: "New Inc.",
  region: "eu1",
  country: "CZ",
  owner: { name: "Carl Dent", email: "carl@cd.example" },
  credits: 10_000,
};

export function create(key: string, after: Partial<Creation> = {}): Change {
  return { kind: "organization.create", address: key, after: { ...creation, name: `${key} Inc.`, ...after } };
}

export function allocate(key: string, credits: number): Change {
  return { kind: "credits.allocate", address: key, after: { credits } };
}

export function purchase(key: string, purchasedCredits: number): Change {
  return { kind: "credits.purchase", address: key, after: { purchasedCredits } };
}

export function move(key: string, parent: string): Change {
  return { kind: "organization.move", address: key, after: { parent } };
}

export function update(key: string, after: Extract<Change, { kind: "organization.update" }>["after"]): Change {
  return { kind: "organization.update", address: key, after };
}

export function rekey(key: string, next: string): Change {
  return { kind: "organization.rekey", address: key, after: { key: next } };
}

/** Everything that a tree would answer, as plain data: organizations, who has which name and external id, retired keys. */
export function pictureOf(tree: Tree, strangers: { names?: readonly string[]; externalIds?: readonly string[] } = {}) {
  const all = [...tree.organizations.values()];
  const names = new Set([...all.map(({ name }) => name), ...(strangers.names ?? [])]);
  const externalIds = new Set([...all.flatMap(({ externalId }) => externalId ?? []), ...(strangers.externalIds ?? [])]);
  return {
    root: tree.root?.key ?? null,
    organizations: Object.fromEntries(
      [...tree.organizations].map(([key, one]) => [
        key,
        { ...one, parent: one.parent?.key ?? null, height: tree.heightOf(one) },
      ]),
    ),
    retiredKeys: [...tree.retiredKeys].sort(),
    names: Object.fromEntries([...names].map((name) => [name, tree.keyOfName(name) ?? null])),
    externalIds: Object.fromEntries([...externalIds].map((id) => [id, tree.keyOfExternalId(id) ?? null])),
  };
}

/** The violation that a change is answered with; and that it has changed nothing. */
export function refused(tree: Tree, asked: Change, by: Performer = operator): Violation {
  tree.keep();
  const before = pictureOf(tree);
  const done = perform(tree, asked, by);
  if (!("violation" in done)) throw new Error(`${asked.kind} of ${asked.address} was not refused`);
  expect(pictureOf(tree), "a refused change changes nothing").toEqual(before);
  expect(tree.keep().size, "a refused change touches nothing").toBe(0);
  return done.violation;
}

/** The entries of a change that must go through. */
export function performed(tree: Tree, asked: Change, by: Performer = operator): readonly Entry[] {
  const done = perform(tree, asked, by);
  if ("violation" in done) throw new Error(`${asked.kind} of ${asked.address}: ${done.violation.message}`);
  return done.entries;
}
