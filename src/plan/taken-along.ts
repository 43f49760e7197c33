/**
 * Selected drafts, and what they cannot be done without: found by carrying them out alone, on a copy of the live tree, and taking along
 * what would let through whatever the law refuses there. So a selected plan needs no list of dependencies of its own that could disagree
 * with the law (order.ts).
 *
 * Rejected: cutting a finished plan along `dependsOn` and groups. Those say which credits pay for what when all is done; of a part, others may
 * pay, or it needs no group at all.
 */
import type { Authority } from "../model/authority.ts";
import { figure } from "../model/canonical.ts";
import { charge, committed, headroom } from "../model/credits.ts";
import type { Violation } from "../model/law/violation.ts";
import { copyOf, type Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Draft } from "./operation.ts";
import { order } from "./order.ts";
import { structuralWaits } from "./waits.ts";

/** A draft that is not selected, and is part of the plan all the same. */
export interface Along {
  readonly draft: Draft;
  /** The draft that needs it. */
  readonly neededBy: Draft;
  /** What is wrong without it; undefined where the law would let the other through, and it would not be what was planned. */
  readonly because: string | undefined;
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
  readonly #chosen: Set<Draft>;
  readonly #along = new Map<Draft, Along>();
  /** By live key; of what is created, by the declared one. */
  readonly #byOrganization: ReadonlyMap<string, readonly Draft[]>;
  /** By the distributor above. */
  readonly #below: ReadonlyMap<Organization | null, readonly Draft[]>;
  /** By the key that they give. */
  readonly #rekeys: ReadonlyMap<string, Draft>;
  #known: Reference | undefined;

  constructor(all: readonly Draft[], selected: ReadonlySet<Draft>, options: TakingAlong) {
    this.#all = all;
    this.#options = options;
    this.#chosen = new Set();
    this.#byOrganization = Map.groupBy(all, ({ live, desired }) => live?.key ?? desired.key);
    this.#below = Map.groupBy(all, ({ live }) => live?.parent ?? null);
    this.#rekeys = new Map(
      all.flatMap((draft) => (draft.change.kind === "organization.rekey" ? [[draft.change.after.key, draft]] : [])),
    );
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
      if (this.#chosen.size === before) for (const { draft, violation } of refused) this.#takeAll(draft, violation);
      if (this.#chosen.size === before) return false;
    }
    return false;
  }

  /** Lets go of what was taken along and is not needed after all. */
  thin(): void {
    const candidates = this.along.filter(({ because }) => because !== undefined).toReversed();
    if (candidates.length > FEW) return;
    for (const { draft } of candidates) {
      this.#chosen.delete(draft);
      const isNeeded = this.#isInseparable(draft) || this.#refusedOf(this.chosen).length > 0;
      if (isNeeded) this.#chosen.add(draft);
      else this.#along.delete(draft);
    }
  }

  #refusedOf(drafts: readonly Draft[]): readonly Refused[] {
    const { live, stack, authority } = this.#options;
    return order(drafts, copyOf(live).tree, { stack, authority, nowMs: live.nowMs }).refused;
  }

  #take(draft: Draft, neededBy: Draft, because: string | undefined): void {
    if (this.#chosen.has(draft)) return;
    this.#chosen.add(draft);
    this.#along.set(draft, { draft, neededBy, because });
    this.#takeInseparable(draft);
  }

  /** What the law would let it do without, and what it says would be wrong then. */
  #takeInseparable(draft: Draft): void {
    for (const other of this.#inseparable(draft)) this.#take(other, draft, undefined);
  }

  #isInseparable(draft: Draft): boolean {
    return [...this.#chosen].some((one) => this.#inseparable(one).includes(draft));
  }

  #inseparable(draft: Draft): readonly Draft[] {
    const { change, desired, live, before } = draft;
    const found = live ? this.#of(live).filter((one) => one !== draft && FIRST.has(one.change.kind)) : [];
    // A place that is said by the key that it will have.
    if (change.kind === "organization.move" && live?.parent)
      found.push(...this.#of(live.parent).filter(({ change: other }) => other.kind === "organization.rekey"));
    // U-5: who is told what becomes of used credits is told what the same files say.
    if (change.kind === "organization.unlink" && live?.parent) {
      const settling = ({ change: other }: Draft) =>
        other.kind === "organization.update" && other.after.usedOnUnlink === before?.usedOnUnlink;
      found.push(...this.#of(live.parent).filter(settling));
    }
    // N-2: what is replaced goes as the other comes, or neither.
    if (change.kind === "organization.unlink" && desired.replacedBy !== undefined)
      found.push(...this.#creationsOf(desired.replacedBy));
    if (change.kind === "organization.create")
      for (const previous of desired.previousKeys)
        found.push(
          ...(this.#byOrganization.get(previous) ?? []).filter(
            ({ change: other }) => other.kind === "organization.unlink",
          ),
        );
    return found;
  }

  #takeFor({ draft, violation }: Refused): void {
    if (violation.code === "pool_short" && this.#payAll(draft, violation)) return;
    const pool = this.#organizationOf(violation.pool ?? "");
    if (pool && violation.figures && this.#pay(pool, violation.figures.shortBy, draft)) return;
    const { change } = draft;
    const because = becauseOf(violation);
    if (change.kind === "organization.create" || change.kind === "organization.move") {
      const { parent } = change.after;
      for (const shaping of parent === null ? [] : this.#creationsOf(parent)) this.#take(shaping, draft, because);
    }
    for (const earlier of this.#reference.earlier.get(draft) ?? []) this.#take(earlier, draft, because);
  }

  /** The law names one pool that cannot pay; whatever others cannot is found with it. */
  #payAll(draft: Draft, { pool: named, figures }: Violation): boolean {
    let isTaken = false;
    for (const [pool, { left, isCut, asking }] of this.#pools()) {
      const isNamed = pool === this.#organizationOf(named ?? "");
      const short = isNamed ? Math.max(figures?.shortBy ?? 0, isCut ? 0 : -left) : isCut ? 0 : -left;
      if (short > 0 && asking && this.#pay(pool, short, isNamed ? draft : asking)) isTaken = true;
    }
    return isTaken;
  }

  /** Takes along what frees credits in a pool: its own rise first, then as few of those below it as can be. */
  #pay(pool: Organization, credits: number, neededBy: Draft): boolean {
    const isUsable = ({ draft, credits: freed }: Freeing) =>
      freed > 0 && !this.#chosen.has(draft) && !this.#reference.refused.has(draft);
    const own = this.#of(pool).flatMap(raising).filter(isUsable);
    const below = (this.#below.get(pool) ?? []).flatMap(freeing).filter(isUsable);
    let short = credits;
    for (const { draft, credits: freed } of inTurn(own, below, () => short)) {
      this.#take(draft, neededBy, `${pool.key} is short of ${figure(credits)} credits without it (C-4)`);
      short -= freed;
    }
    return short < credits;
  }

  /** What the chosen leave in the pools that they ask; near enough where children have pools of their own. */
  #pools(): ReadonlyMap<Organization, Asked> {
    const pools = new Map<Organization, Asked>();
    const add = (pool: Organization | null | undefined, credits: number, draft: Draft) => {
      if (!pool) return;
      const { left, isCut, asking } = pools.get(pool) ?? { left: headroom(pool), isCut: false, asking: undefined };
      const isOwn = draft.live === pool;
      pools.set(pool, {
        left: left + credits,
        isCut: isCut || (isOwn && credits < 0),
        asking: asking ?? (!isOwn && credits < 0 ? draft : undefined),
      });
    };
    for (const draft of this.#chosen) {
      const { change, live } = draft;
      for (const { credits } of raising(draft)) add(live, credits, draft);
      for (const { credits } of freeing(draft)) add(live?.parent, credits, draft);
      if (change.kind === "organization.create" && change.after.parent !== null)
        add(this.#organizationOf(change.after.parent), -change.after.credits, draft);
      if (change.kind === "organization.move" && live)
        add(this.#organizationOf(change.after.parent), -charge(live), draft);
    }
    return pools;
  }

  /** The last resort: all that it waits for in the plan of everything, however many steps away. */
  #takeAll(draft: Draft, violation: Violation): void {
    const waiting = [draft];
    const seen = new Set(waiting);
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const one of this.#reference.earlier.get(next) ?? []) {
        if (seen.has(one)) continue;
        seen.add(one);
        waiting.push(one);
        this.#take(one, next, becauseOf(violation));
      }
  }

  /** What everything waits for in the plan of all, as far as the law lets that through. Made once something is missing. */
  get #reference(): Reference {
    this.#known ??= referenceOf(this.#all, this.#options);
    return this.#known;
  }

  #of({ key }: Organization): Draft[] {
    return [...(this.#byOrganization.get(key) ?? [])];
  }

  /** What brings an organization to a key. */
  #creationsOf(key: string): readonly Draft[] {
    const own = this.#byOrganization.get(key) ?? [];
    const rekey = this.#rekeys.get(key);
    return [...own.filter(({ change }) => change.kind === "organization.create"), ...(rekey ? [rekey] : [])];
  }

  /** A live organization, by its key or by the one that a draft gives it. */
  #organizationOf(key: string): Organization | undefined {
    return this.#options.live.tree.get(key) ?? this.#rekeys.get(key)?.live ?? undefined;
  }
}

interface Refused {
  readonly draft: Draft;
  readonly violation: Violation;
}

/** What must be there before the rest of the same organization: its key, and that it is managed (language rules 8 and 10). */
const FIRST: ReadonlySet<string> = new Set(["organization.rekey", "organization.adopt"]);

/** The plan of everything: what waits for what, and what the law refuses even there. */
interface Reference {
  readonly earlier: ReadonlyMap<Draft, readonly Draft[]>;
  readonly refused: ReadonlySet<Draft>;
}

function referenceOf(all: readonly Draft[], { live, stack, authority }: TakingAlong): Reference {
  const { tree } = copyOf(live);
  const ordered = order(all, tree, { stack, authority, nowMs: live.nowMs });
  const refused = ordered.refused.map(({ draft }) => draft);
  const done = new Set(ordered.steps);
  const steps = [...ordered.steps, ...refused.filter((draft) => !done.has(draft))];
  const { waits, together } = structuralWaits(steps, tree);
  const earlier = new Map<Draft, Draft[]>();
  const note = (later: number, before: number) => {
    const [draft, needed] = [steps[later], steps[before]];
    if (!draft || !needed) return;
    const known = earlier.get(draft);
    if (known) known.push(needed);
    else earlier.set(draft, [needed]);
  };
  for (const [first, second] of waits) note(second, first);
  for (const [taking, giving] of together) note(taking, giving);
  return { earlier, refused: new Set(refused) };
}

function becauseOf({ rule, message }: Violation): string {
  return `without it: ${message} (${rule})`;
}

/** What chosen drafts ask of a pool. */
interface Asked {
  /** Headroom after them, below zero where it is short. */
  readonly left: number;
  /** Whether one of them cuts the pool itself: below what was used is fine then (C-6). */
  readonly isCut: boolean;
  /** One that draws on it. */
  readonly asking: Draft | undefined;
}

/** A draft, and about how many credits it frees. */
interface Freeing {
  readonly draft: Draft;
  readonly credits: number;
}

/** What a draft adds to the pool that it is of. */
function raising(draft: Draft): Freeing[] {
  const { change, live } = draft;
  if (!live) return [];
  if (change.kind === "credits.allocate") return [{ draft, credits: change.after.credits - live.allocated }];
  return change.kind === "credits.purchase" ? [{ draft, credits: change.after.purchasedCredits - live.allocated }] : [];
}

/** What a draft gives back to the pool above, below zero where it draws (C-6: never what was used). */
function freeing(draft: Draft): Freeing[] {
  const { change, live } = draft;
  if (!live) return [];
  switch (change.kind) {
    case "credits.allocate":
      return [{ draft, credits: charge(live) - Math.max(change.after.credits, committed(live)) }];
    case "organization.drain":
      return [{ draft, credits: charge(live) - live.used - live.held }];
    case "organization.move":
      return [{ draft, credits: charge(live) }];
    default:
      return [];
  }
}

/** Own rises, then of the others the smallest that is enough, else the largest, until nothing is short. */
function* inTurn(own: readonly Freeing[], below: readonly Freeing[], short: () => number): Generator<Freeing> {
  for (const one of own) {
    if (short() <= 0) return;
    yield one;
  }
  const left = [...below].sort(
    (a, b) => a.credits - b.credits || (a.draft.change.address < b.draft.change.address ? -1 : 1),
  );
  for (let largest = left.at(-1); largest && short() > 0; largest = left.at(-1)) {
    const enough = largest.credits < short() ? left.length - 1 : left.findIndex(({ credits }) => credits >= short());
    yield* left.splice(enough, 1);
  }
}
