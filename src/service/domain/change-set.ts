/**
 * A change set: atomic groups of operations, performed in order inside one transaction. What they touch is read into a part
 * of the tree, each group is performed on that (`group.ts`), and what changed is written in bulk.
 *
 * The tree's revision grows by one with every change set that changed something; its groups share that revision. Holds that have
 * expired by then are a revision before it, thresholds that it crosses one behind it (`own-doing.ts`).
 *
 * Rejected: a savepoint of the database for each group; taking a group back in memory costs nothing but what it did.
 */
import { canonicalEmail } from "../../model/canonical.ts";
import type { Change } from "../../model/change.ts";
import { personKey } from "../../model/people.ts";
import type { ChangeSet, ChangeSetAnswer } from "../../wire/generated/wire.ts";
import { insert, type Transaction } from "../store/statement.ts";
import { writeAssets } from "./assets.ts";
import { type Caller, isOperator } from "./caller.ts";
import { readRecorded } from "./events.ts";
import { releaseExpired } from "./expiry.ts";
import { GroupPerformer, type Kept } from "./group.ts";
import { newLineage, newTreeNumber, numberOf } from "./ids.ts";
import { freeSubAccountsOf } from "./linked-accounts.ts";
import { offer } from "./offered.ts";
import { writeOrganizations } from "./organizations.ts";
import { type Part, readPart } from "./part.ts";
import { writePeople } from "./people.ts";
import { personsOf } from "./people-rows.ts";
import { type Persons, readPersons } from "./persons.ts";
import { recipientsOf } from "./presentation-rows.ts";
import { writePresentations } from "./presentations.ts";
import { writeRevision } from "./revisions.ts";
import { writeThresholds } from "./thresholds.ts";
import { endTokensOf } from "./tokens.ts";
import { createTree, lockTree, NO_HASH, renameTree, type TreeRow, updateTree } from "./trees.ts";

/** What a change set needs to know of its surroundings. */
export interface Surroundings {
  /** Key in the address of the request. */
  readonly root: string;
  readonly caller: Caller;
  /** The service's regions (O-5). */
  readonly regions: readonly string[];
  readonly nowMs: number;
  /** Digest of the request that the operations were made of, where that is their body (C-11). */
  readonly digest?: string;
}

/** A change set; without a run where it is no apply that asks. */
export type AskedChangeSet = Omit<ChangeSet, "run"> & { readonly run: string | null };

/** Performs a change set; undefined where its tree is absent or out of sight, and nothing in it would create it. */
export function* performChangeSet(
  asked: AskedChangeSet,
  around: Surroundings,
): Transaction<ChangeSetAnswer | undefined> {
  return yield* performIn(yield* lockTree(around.root, around.caller), asked, around);
}

/** As `performChangeSet`, in a tree whose row is locked; undefined where it is not there. */
export function* performIn(
  found: TreeRow | undefined,
  asked: AskedChangeSet,
  around: Surroundings,
): Transaction<ChangeSetAnswer | undefined> {
  const groups = asked.groups.map(({ operations }) => operations.map((one) => offer(one, around.digest)));
  const offered = groups.flat();
  if (!found && !(isOperator(around.caller) && offered.some(({ change }) => createsRoot(change)))) return undefined;
  const tree = found ?? newTree(around.root);
  if (found) yield* releaseExpired(found, around.nowMs);
  const changes = offered.map(({ change }) => change);
  const part = yield* readPart(found, changes, around.regions);
  const recorded = yield* readRecorded(
    tree.number,
    offered.map(({ id }) => id),
  );
  const persons = yield* readPersonsOf(tree, part, changes);
  const performer = new GroupPerformer({ ...around, ...part, ...asked, tree, recorded, persons });
  const answers = groups.map((group) => performer.perform(group));
  const { kept } = performer;
  if (kept.happenings.length > 0) yield* write({ kept, part, persons, tree, isNew: !found, asked, around });
  return { lineage: found || tree.revision > 0 ? tree.lineage : "", revision: tree.revision, groups: answers };
}

interface Result {
  readonly kept: Kept;
  readonly part: Part;
  readonly persons: Persons;
  readonly tree: TreeRow;
  readonly isNew: boolean;
  readonly asked: AskedChangeSet;
  readonly around: Surroundings;
}

function* write({ kept, part, persons, tree, isNew, asked, around }: Result): Transaction<void> {
  tree.revision += 1;
  if (isNew) yield* createTree(tree);
  yield* persons.write(kept.persons);
  const changed = [...kept.changed].map(([organization, before]) => ({
    organization,
    before,
    owner: part.owners.get(organization.owner) ?? persons.numberOf(organization.owner),
  }));
  const left = changed.flatMap(({ organization }) => (organization.phase === "unlinked" ? [organization] : []));
  tree.unlinked += left.length;
  yield* writeOrganizations(tree.number, changed, around.nowMs);
  yield* writePeople(tree.number, changed, (person) => persons.numberOf(person), {
    ...{ actor: around.caller.principal, nowMs: around.nowMs },
  });
  yield* writeAssets(tree.number, changed, kept.references);
  yield* freeSubAccountsOf(
    tree.number,
    left.map(({ id }) => numberOf(id)),
  );
  yield* writePresentations(tree.number, changed, (person) => persons.numberOf(person));
  yield* endTokensOf(
    tree.number,
    left.map(({ id }) => numberOf(id)),
    around,
  );
  const retired = [...part.live.retiredKeys].filter((key) => !part.retired.has(key));
  yield* insert(
    "retired_keys",
    RETIRED_ROW,
    retired.map((key) => [tree.number, key]),
  );
  const circumstances = { actor: around.caller.principal, stack: asked.stack, run: asked.run, nowMs: around.nowMs };
  yield* writeRevision(tree, kept, circumstances);
  const staying = changed.filter(({ organization, before }) => organization !== before && !left.includes(organization));
  yield* writeThresholds(
    tree,
    staying.map(({ organization, before }) => ({ before, after: organization })),
    around.nowMs,
  );
  yield* updateTree(tree);
  const root = part.live.root?.key;
  if (root !== undefined && root !== tree.root) yield* renameTree(tree, root);
}

const RETIRED_ROW = { tree: "bigint", key: "text" } as const;

function newTree(root: string): TreeRow {
  const counters = { revision: 0, events: 0, entries: 0, organizations: 0, persons: 0, unlinked: 0 };
  const lineage = newLineage();
  return { number: newTreeNumber(), root, lineage, chain: lineage, ...counters, nextExpiry: null, head: NO_HASH };
}

function createsRoot(change: Change): boolean {
  return change.kind === "organization.create" && change.after.parent === null;
}

/** Who is known by the addresses that changes name, in every spelling that is stored. */
export function* readPersonsOf(
  tree: TreeRow,
  { live, owners }: Part,
  changes: readonly Change[],
): Transaction<Persons> {
  const emails = new Set<string>();
  for (const { address, after } of changes) {
    const asked =
      "owner" in after ? after.owner.email : "email" in after ? after.email : "to" in after ? after.to : null;
    if (asked === null) continue;
    emails.add(canonicalEmail(asked));
    const stored = live.get(address)?.people.members.get(personKey(asked));
    if (stored) emails.add(stored.email);
  }
  const presentations = [...live.organizations.values()].map(({ assets }) => assets.presentation);
  for (const { kind, after } of changes)
    if (kind === "presentation.create" || kind === "presentation.update") presentations.push(after);
  for (const { email } of presentations.flatMap(recipientsOf)) emails.add(email);
  const persons = yield* readPersons(tree, [...emails]);
  for (const { people } of live.organizations.values()) persons.know(personsOf(people));
  persons.know([...owners].map(([{ name, email }, number]) => ({ name, email, number })));
  return persons;
}
