/**
 * Performs atomic groups (C-10) on the part of a tree that is in memory: all of a group or nothing of it. Operation ids
 * (C-11) and versions come first, then what the caller may see, then the law, which is `model/group.ts`.
 */
import { randomUUID } from "node:crypto";
import type { Change } from "../../model/change.ts";
import { GroupRun } from "../../model/group.ts";
import { isInside } from "../../model/inside.ts";
import { an_operation_id_has_one_body } from "../../model/law/credits.ts";
import { a_key_is_unique_in_the_tree, a_tree_has_one_root } from "../../model/law/organizations.ts";
import type { Verdict, Violation } from "../../model/law/violation.ts";
import { accessOf, type Organization, type Owner } from "../../model/organization.ts";
import { personKey } from "../../model/people.ts";
import type { Performer } from "../../model/perform.ts";
import type { Tree } from "../../model/tree.ts";
import type { GroupAnswer, Refusal } from "../../wire/generated/wire.ts";
import { actsInside } from "./authorization.ts";
import { type Caller, concealed, outOfReach } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { type Recorded, stateFor } from "./events.ts";
import { idOf } from "./ids.ts";
import { markRefusal } from "./managed-accounts.ts";
import type { Offered } from "./offered.ts";
import type { Persons } from "./persons.ts";
import { recipientsOf } from "./presentation-rows.ts";
import { lawRefusal, serviceRefusal } from "./refusals.ts";
import type { Happening, Posting } from "./revisions.ts";
import type { TreeRow } from "./trees.ts";

/** What groups left behind that is to be written. */
export interface Kept {
  readonly happenings: Happening[];
  readonly postings: Posting[];
  /** What changed, each with how it was before the change set (itself, when new). */
  readonly changed: Map<Organization, Organization>;
  /** Numbers of the persons that are named in it. */
  readonly persons: Set<number>;
  /** Payment references that came along, by their marks. */
  readonly references: Map<string, string>;
}

export interface PerformerOptions {
  readonly root: string;
  readonly caller: Caller;
  readonly live: Tree;
  /** Number of the person that an owner, as read, is. */
  readonly owners: ReadonlyMap<Owner, number>;
  readonly persons: Persons;
  readonly rootKeysElsewhere: ReadonlySet<string>;
  readonly stack: string | null;
  readonly run: string | null;
  readonly tree: TreeRow;
  readonly recorded: Map<string, Recorded>;
  readonly nowMs: number;
}

/** Performs the groups of one change set, one after another. */
export class GroupPerformer {
  readonly kept: Kept = { happenings: [], postings: [], changed: new Map(), persons: new Set(), references: new Map() };
  readonly #options: PerformerOptions;
  readonly #by: Performer;
  /** Revision at which what is kept takes effect. */
  readonly #revision: number;

  constructor(options: PerformerOptions) {
    this.#options = options;
    this.#revision = options.tree.revision + 1;
    const { caller, stack, tree, run, nowMs } = options;
    const newId = () => {
      tree.organizations += 1;
      return idOf(tree.number, tree.organizations);
    };
    // Without a run, what is asked in one request is what one run would be (O-13).
    this.#by = { authority: caller.authority, stack, newId, nowMs, run: run ?? `request ${randomUUID()}` };
  }

  /** Performs a group, or answers why not; then nothing of it stays. */
  perform(group: readonly Offered[]): GroupAnswer {
    const remembered = this.#remembered(group);
    if (remembered) return remembered;
    const { live, recorded } = this.#options;
    const done: Done = { happenings: [], postings: [], persons: new Set(), references: new Map(), organizations: [] };
    const run = new GroupRun(live, this.#by);
    for (const [operation, offered] of group.entries()) {
      const refusal = this.#performOne(operation, offered, run, done);
      if (refusal) return this.#refused(operation, refusal);
    }
    for (const { at, performed } of run.finish()) {
      const [offered, happening] = [group[at] ?? assertNever(), done.happenings[at] ?? assertNever()];
      const organization = done.organizations[at] ?? assertNever();
      if ("violation" in performed) return this.#refused(at, this.#lawRefusal(performed.violation, offered));
      done.happenings[at] = { ...happening, after: this.#state(offered.change, organization) };
      for (const entry of performed.entries) done.postings.push({ operation: offered.id, entry });
    }
    this.#keep(done);
    const { nowMs } = this.#by;
    for (const { id, digest } of group) recorded.set(id, { digest, revision: this.#revision, atMs: nowMs });
    return { status: "applied", revision: this.#revision, at: rfc3339(nowMs), replayed: false };
  }

  #refused(operation: number, refusal: Refusal): GroupAnswer {
    this.#options.live.takeBack();
    return { status: "refused", operation, refusal };
  }

  #lawRefusal(violation: Violation, { change }: Offered): Refusal {
    const { caller, live } = this.#options;
    return lawRefusal(concealed(violation, caller, live), change.address);
  }

  #keep({ happenings, postings, persons, references }: Done): void {
    const { kept } = this;
    for (const [organization, before] of this.#options.live.keep())
      if (!kept.changed.has(organization)) kept.changed.set(organization, before);
    for (const happening of happenings) kept.happenings.push(happening);
    for (const posting of postings) kept.postings.push(posting);
    for (const person of persons) kept.persons.add(person);
    for (const [mark, reference] of references) kept.references.set(mark, reference);
  }

  /** C-11: answers a group that took effect before, and refuses one that is neither wholly old nor wholly new. */
  #remembered(group: readonly Offered[]): GroupAnswer | undefined {
    const seen = new Set<string>();
    let last: Recorded | undefined;
    let old = 0;
    for (const [operation, { id, digest, change }] of group.entries()) {
      const recorded = this.#options.recorded.get(id);
      const verdict = seen.has(id) ? twice(id) : recorded && an_operation_id_has_one_body(id, recorded.digest, digest);
      if (verdict) return { status: "refused", operation, refusal: lawRefusal(verdict, change.address) };
      seen.add(id);
      if (!recorded) continue;
      old += 1;
      last = recorded;
    }
    if (last === undefined) return undefined;
    if (old === group.length)
      return { status: "applied", revision: last.revision, at: rfc3339(last.atMs), replayed: true };
    const operation = group.findIndex(({ id }) => this.#options.recorded.has(id));
    const { id, change } = group[operation] ?? assertNever();
    return { status: "refused", operation, refusal: lawRefusal(inPart(id), change.address) };
  }

  #performOne(operation: number, offered: Offered, run: GroupRun, done: Done): Refusal | undefined {
    const { live, caller } = this.#options;
    const { change } = offered;
    const existing = change.kind === "organization.create" ? undefined : live.get(change.address);
    const hidden = outOfReach(caller, change, live);
    if (hidden) return lawRefusal(hidden, change.address);
    const changed = existing && changedAt(existing, offered, this.#options);
    if (existing && changed !== undefined) return staleRefusal(existing.key, changed, offered.version);
    const elsewhere = this.#rootRefusal(change);
    if (elsewhere) return lawRefusal(elsewhere, change.address);
    const before = existing ? this.#state(change, existing) : null;
    const unmarked = markRefusal(change, offered.secret, existing);
    if (unmarked) return unmarked;
    const performed = run.stepTaking(operation, change);
    if ("violation" in performed) return this.#lawRefusal(performed.violation, offered);
    const organization = existing ?? live.get(change.address) ?? assertNever();
    this.#stamp(change, organization);
    for (const person of this.#personsIn(change, organization)) done.persons.add(person);
    done.organizations.push(organization);
    done.happenings.push({
      ...{ operation: offered.id, digest: offered.digest, kind: change.kind, address: change.address },
      // What a distributor did stays in its own log, when it does not see the organization any more (U-4).
      ...{
        organization: (organization.phase === "unlinked" && organization.parent?.id) || organization.id,
        before,
        after: this.#state(change, organization),
      },
    });
    if (offered.secret !== null && change.kind.startsWith("billing.") && "payment" in change.after)
      done.references.set(String(change.after.payment), offered.secret);
    for (const entry of performed.entries) done.postings.push({ operation: offered.id, entry });
    return undefined;
  }

  #stamp(change: Change, organization: Organization): void {
    const [version, lastRun] = [this.#revision, this.#options.run];
    if (isInside(change, organization)) Object.assign(organization, { insideVersion: version, insideRun: lastRun });
    else Object.assign(organization, { version, lastRun });
  }

  #state(change: Change, organization: Organization): object {
    return stateFor(change, organization, (person) => idOf(this.#options.tree.number, this.#numberOf(person)));
  }

  #numberOf(person: Owner): number {
    return this.#options.owners.get(person) ?? this.#options.persons.numberOf(person);
  }

  /** Numbers of everybody that a change leaves an organization with, as far as it is about them. */
  #personsIn({ kind, after }: Change, { owner, people, assets }: Organization): number[] {
    const email = "email" in after ? after.email : "to" in after ? after.to : undefined;
    const member = email === undefined ? undefined : people.members.get(personKey(email));
    const told = kind.startsWith("presentation.") ? recipientsOf(assets.presentation) : [];
    return [owner, ...(member ? [member] : []), ...told].map((one) => this.#numberOf(one));
  }

  /** What only the service knows of roots: the key in the request's address, and those of other trees (O-1, O-2). */
  #rootRefusal(change: Change): Verdict {
    const { live, root, rootKeysElsewhere } = this.#options;
    if (change.kind === "organization.create" && change.after.parent === null && !live.root)
      return a_tree_has_one_root(change.address, root);
    if (change.kind === "organization.rekey" && live.get(change.address)?.parent === null)
      return a_key_is_unique_in_the_tree(change.after.key, rootKeysElsewhere.has(change.after.key));
    return undefined;
  }
}

/** What a group did, until it is known whether all of it stands. */
interface Done extends Pick<Kept, "happenings" | "postings" | "persons" | "references"> {
  /** Whom each operation is about; its key may change later in the group. */
  readonly organizations: Organization[];
}

/**
 * At which revision somebody else changed what a change is about after it was planned: an organization, or the inside of it where the change
 * is about that; undefined where nobody did. A run's own changes do not count. To who does not act inside, nothing is told of it (O-11).
 */
function changedAt(
  organization: Organization,
  { version, change }: Offered,
  { caller, run }: Pick<PerformerOptions, "caller" | "run">,
): number | undefined {
  if (version === null) return undefined;
  const { id, lastRun, insideVersion, insideRun } = organization;
  const isOwn = (by: string | null) => run !== null && by === run;
  if (organization.version > version && !isOwn(lastRun)) return organization.version;
  if (!isInside(change, organization) || insideVersion <= version || isOwn(insideRun)) return undefined;
  const isOneOfThem = caller.authority.operator || caller.authority.home === id;
  // Where this run may have opened it to the distributor, the plan was not shown the inside.
  const sawIt = isOneOfThem || (!isOwn(lastRun) && actsInside(caller, { id, access: accessOf(organization) }));
  return sawIt ? insideVersion : undefined;
}

function staleRefusal(key: string, changed: number, planned: number | null): Refusal {
  return serviceRefusal(
    "changed_meanwhile",
    `${key} was changed at revision ${changed}; this was planned on its version ${planned}`,
    { address: key, wayOut: "plan again" },
  );
}

function twice(id: string): Violation {
  return { code: "operation_id_reused", rule: "C-11", message: `the operation id ${id} stands twice in one group` };
}

function inPart(id: string): Violation {
  const message = `the operation ${id} took effect before, in a group with other operations than these`;
  return { code: "operation_id_reused", rule: "C-11", message };
}

function assertNever(): never {
  throw new Error("an operation that was performed has no organization");
}
