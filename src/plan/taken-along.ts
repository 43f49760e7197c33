/**
 * Selected drafts, and what they cannot be done without: found by carrying them out alone, on a copy of the live tree, and taking along
 * what would let through whatever the law refuses there. So a selected plan needs no list of dependencies of its own that could disagree
 * with the law (order.ts).
 *
 * Rejected: cutting a finished plan along `dependsOn` and groups. Those say which credits pay for what when all is done; of a part, others may
 * pay, or it needs no group at all. Where nothing nearer is found they are what is left: whatever a whole plan does first can be done alone.
 */
import type { Authority } from "../model/authority.ts";
import type { Violation } from "../model/law/violation.ts";
import { copyOf, type Live } from "../model/live.ts";
import type { Tree } from "../model/tree.ts";
import { assemble } from "./assemble.ts";
import type { Draft } from "./operation.ts";
import { type Order, order } from "./order.ts";
import { Payers } from "./payers.ts";
import { structuralWaits } from "./waits.ts";

/** A draft that is not selected, and is part of the plan all the same. */
export interface Along {
  readonly draft: Draft;
  /** The draft that needs it. */
  readonly neededBy: Draft;
  /** What is wrong without it, in words. */
  readonly because: string;
  /** Whether the law would let the other through without, and it would not be what was planned. */
  readonly isInseparable: boolean;
}

export interface TakenAlong {
  /** Selected and taken along, in the order of all drafts. */
  readonly drafts: readonly Draft[];
  readonly along: readonly Along[];
  /** Whether the law lets all of it through. */
  readonly isPossible: boolean;
}

export interface TakingAlong {
  /** Left as it is. */
  readonly live: Live;
  readonly stack: string;
  readonly authority: Authority;
}

/** Rounds of looking for what is missing; each takes something along, or is the last. */
const ROUNDS = 200;
/** So many taken along are each tried without. */
const FEW = 24;

/** The least that can be done with what is selected in it, as far as that is found without trying everything. */
export function takenAlong(all: readonly Draft[], selected: ReadonlySet<Draft>, options: TakingAlong): TakenAlong {
  if (selected.size === 0) return { drafts: [], along: [], isPossible: true };
  const taking = new Taking(all, selected, options);
  const isPossible = taking.complete();
  if (isPossible) taking.thin();
  return { drafts: taking.chosen, along: taking.along, isPossible };
}

class Taking {
  readonly #all: readonly Draft[];
  readonly #options: TakingAlong;
  readonly #chosen = new Set<Draft>();
  readonly #along = new Map<Draft, Along>();
  readonly #payers: Payers;
  #known: Reference | undefined;
  #whole: ReadonlyMap<Draft, readonly Draft[]> | undefined;

  constructor(all: readonly Draft[], selected: ReadonlySet<Draft>, options: TakingAlong) {
    this.#all = all;
    this.#options = options;
    this.#payers = new Payers(all, options.live, this.#chosen);
    for (const draft of selected) this.#chosen.add(draft);
    for (const draft of selected) this.#takeInseparable(draft);
  }

  get chosen(): readonly Draft[] {
    return this.#all.filter((draft) => this.#chosen.has(draft));
  }

  get along(): readonly Along[] {
    return [...this.#along.values()];
  }

  /** Takes along what is needed; answers whether the law lets all of it through then. */
  complete(): boolean {
    for (let round = 0; round < ROUNDS; round += 1) {
      const refused = this.#refusedOf(this.chosen);
      if (refused.length === 0) return true;
      const before = this.#chosen.size;
      for (const one of refused) this.#takeFor(one);
      if (this.#chosen.size === before) for (const { draft, violation } of refused) this.#takeAll([draft], violation);
      // What is let through may have drawn what in the plan of everything was for what is refused here.
      if (this.#chosen.size === before)
        for (const { violation } of refused.slice(0, 1)) this.#takeAll(this.chosen, violation);
      if (this.#chosen.size === before) return false;
    }
    return false;
  }

  /** Lets go of what was taken along and is not needed after all. */
  thin(): void {
    const candidates = this.along.filter(({ isInseparable }) => !isInseparable).toReversed();
    if (candidates.length > FEW) return;
    for (const { draft } of candidates) {
      this.#chosen.delete(draft);
      const isNeeded = this.#isInseparable(draft) || this.#refusedOf(this.chosen).length > 0;
      if (isNeeded) this.#chosen.add(draft);
      else this.#along.delete(draft);
    }
  }

  #refusedOf(drafts: readonly Draft[]): Order["refused"] {
    return carriedOut(drafts, this.#options).ordered.refused;
  }

  #take(draft: Draft, neededBy: Draft, because: string, isInseparable = false): void {
    if (this.#chosen.has(draft)) return;
    this.#chosen.add(draft);
    this.#along.set(draft, { draft, neededBy, because, isInseparable });
    this.#takeInseparable(draft);
  }

  #takeInseparable(draft: Draft): void {
    for (const { of, is, because } of inseparableFrom(draft))
      for (const other of this.#payers.of(of)) if (is(other)) this.#take(other, draft, because, true);
  }

  #isInseparable(draft: Draft): boolean {
    return [...this.#chosen].some((one) =>
      inseparableFrom(one).some(({ of, is }) => is(draft) && this.#payers.of(of).includes(draft)),
    );
  }

  /** What the law refuses for want of credits gets those that pay; anything else, what it waits for in the plan of everything. */
  #takeFor({ draft, violation }: Order["refused"][number]): void {
    const { refused, earlier } = this.#reference;
    if (violation.pool !== undefined) {
      const payers = this.#payers.for(draft, violation, refused);
      for (const { draft: payer, neededBy, because } of payers) this.#take(payer, neededBy, because);
      if (payers.length > 0) return;
    }
    const { change } = draft;
    const because = becauseOf(violation);
    if (change.kind === "organization.create" || change.kind === "organization.move") {
      const { parent } = change.after;
      for (const shaping of parent === null ? [] : this.#payers.bringing(parent)) this.#take(shaping, draft, because);
    }
    for (const one of earlier.get(draft) ?? []) this.#take(one, draft, because);
  }

  /** The last resort: all that they wait for and share a group with in the plan of everything, however many steps away. */
  #takeAll(drafts: readonly Draft[], violation: Violation): void {
    const { earlier, everything } = this.#reference;
    this.#whole ??= wholeOf(everything, this.#options);
    const waiting = [...drafts];
    const seen = new Set(waiting);
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const one of this.#whole.get(next) ?? earlier.get(next) ?? []) {
        if (seen.has(one)) continue;
        seen.add(one);
        waiting.push(one);
        this.#take(one, next, becauseOf(violation));
      }
  }

  /** Made once something is missing. */
  get #reference(): Reference {
    this.#known ??= referenceOf(this.#all, this.#options);
    return this.#known;
  }
}

/** What the law would let a draft do without, and what it says would be wrong then. */
interface Inseparable {
  /** Of which organization. */
  readonly of: string;
  readonly is: (other: Draft) => boolean;
  readonly because: string;
}

function inseparableFrom({ change, desired, live, before }: Draft): Inseparable[] {
  const found: Inseparable[] = [];
  const add = (of: string | undefined, is: (other: Draft["change"]) => boolean, because: string) => {
    if (of !== undefined) found.push({ of, is: (other) => is(other.change), because });
  };
  const above = live?.parent?.key;
  if (live && change.kind !== "organization.adopt") {
    add(
      live.key,
      ({ kind }) => kind === "organization.adopt",
      "what no stack manages is taken over first (language-10)",
    );
    if (change.kind !== "organization.rekey")
      add(
        live.key,
        ({ kind }) => kind === "organization.rekey",
        "it is planned for the key that it has then (language-8)",
      );
  }
  if (change.kind === "organization.move")
    add(above, ({ kind }) => kind === "organization.rekey", "what it leaves is called so then (language-8)");
  if (change.kind === "organization.unlink") {
    const settles = (one: Draft["change"]) =>
      one.kind === "organization.update" && one.after.usedOnUnlink === (before?.usedOnUnlink ?? null);
    add(above, settles, "it says what becomes of the credits that were used (U-5)");
    const created = ({ kind }: Draft["change"]) => kind === "organization.create";
    add(desired.replacedBy, created, "what is replaced goes as the other comes (N-2)");
  }
  if (change.kind === "organization.create")
    for (const key of desired.previousKeys)
      add(key, ({ kind }) => kind === "organization.unlink", "what it replaces goes as it comes (N-2)");
  return found;
}

function becauseOf({ rule, message }: Violation): string {
  return `${message} (${rule})`;
}

/** The plan of everything. */
interface Reference {
  readonly everything: CarriedOut;
  /** What must be there before what, apart from credits; of what the law refuses even there, as well as can be told. */
  readonly earlier: ReadonlyMap<Draft, readonly Draft[]>;
  readonly refused: ReadonlySet<Draft>;
}

function referenceOf(all: readonly Draft[], options: TakingAlong): Reference {
  const everything = carriedOut(all, options);
  const { ordered, tree } = everything;
  const refused = new Set(ordered.refused.map(({ draft }) => draft));
  const done = new Set(ordered.steps);
  const steps = [...ordered.steps, ...[...refused].filter((draft) => !done.has(draft))];
  const { waits, together } = structuralWaits(steps, tree);
  const earlier = new Map<Draft, Draft[]>();
  for (const [first, second] of waits) note(earlier, steps[second], steps[first]);
  for (const [taking, giving] of together) note(earlier, steps[taking], steps[giving]);
  return { everything, earlier, refused };
}

interface CarriedOut {
  readonly drafts: readonly Draft[];
  readonly ordered: Order;
  /** As it is after them. */
  readonly tree: Tree;
}

function carriedOut(drafts: readonly Draft[], { live, stack, authority }: TakingAlong): CarriedOut {
  const { tree } = copyOf(live);
  return { drafts, ordered: order(drafts, tree, { stack, authority, nowMs: live.nowMs }), tree };
}

/** So many times, what the law refuses is left out, and then what cannot be done without that. */
const LEAVINGS = 20;

/** By draft: what an apply of all that the law lets through together does before it, or with it; nothing where no such apply is found. */
function wholeOf(everything: CarriedOut, options: TakingAlong): Map<Draft, Draft[]> {
  let at = everything;
  for (let leaving = 0; at.ordered.refused.length > 0; leaving += 1) {
    if (leaving === LEAVINGS) return new Map();
    const refused = new Set(at.ordered.refused.map(({ draft }) => draft));
    at = carriedOut(
      at.drafts.filter((draft) => !refused.has(draft)),
      options,
    );
  }
  return earlierIn(at.ordered, options.live, at.tree);
}

function earlierIn(ordered: Order, { root, lineage, revision }: Live, tree: Tree): Map<Draft, Draft[]> {
  const operations = assemble(ordered, tree, { root, lineage, revision }, () => ({ file: "", line: 1, column: 1 }));
  const drafts = new Map(ordered.steps.map((draft) => [draft.change, draft]));
  const byId = new Map(operations.map(({ id, change }) => [id, drafts.get(change)]));
  const whole = new Map<Draft, Draft[]>();
  for (const { change, dependsOn } of operations)
    for (const id of dependsOn) note(whole, drafts.get(change), byId.get(id));
  // Each of a group leads to the next, and the last to the first: from any of them all are found.
  for (const [group, members] of Map.groupBy(operations, (operation) => operation.group))
    for (const [index, { change }] of group === null ? [] : members.entries())
      note(whole, drafts.get(change), drafts.get((members[index + 1] ?? members[0])?.change ?? change));
  return whole;
}

function note(earlier: Map<Draft, Draft[]>, draft: Draft | undefined, needed: Draft | undefined): void {
  if (!draft || !needed) return;
  const known = earlier.get(draft);
  if (known) known.push(needed);
  else earlier.set(draft, [needed]);
}
