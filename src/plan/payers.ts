/**
 * Which drafts would pay where a pool cannot, for a part of a plan (`taken-along.ts`): the pool's own rise, then as few as can be of what
 * gives back below it. Figures are near enough to choose by, and no more: what is enough, the law says.
 *
 * Pools are named by their live key; those that the plan creates, by the declared one.
 */
import { figure } from "../model/canonical.ts";
import { charge, committed, headroom } from "../model/credits.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Live } from "../model/live.ts";
import type { Draft } from "./operation.ts";

/** A draft that pays, for whom, and why. */
export interface Payer {
  readonly draft: Draft;
  readonly neededBy: Draft;
  readonly because: string;
}

export class Payers {
  readonly #live: Live;
  /** What is part of the plan; grows. */
  readonly #chosen: ReadonlySet<Draft>;
  readonly #byOrganization: ReadonlyMap<string, readonly Draft[]>;
  /** By the pool above, as it is. */
  readonly #below: ReadonlyMap<string, readonly Draft[]>;
  /** By the pool that something moves to. */
  readonly #moves: ReadonlyMap<string, readonly Draft[]>;
  /** By the key that they give. */
  readonly #rekeys: ReadonlyMap<string, Draft>;

  constructor(all: readonly Draft[], live: Live, chosen: ReadonlySet<Draft>) {
    this.#live = live;
    this.#chosen = chosen;
    this.#rekeys = new Map(
      all.flatMap((draft) => (draft.change.kind === "organization.rekey" ? [[draft.change.after.key, draft]] : [])),
    );
    this.#byOrganization = Map.groupBy(all, nameOf);
    this.#below = Map.groupBy(all, (draft) => draft.live?.parent?.key ?? "");
    this.#moves = Map.groupBy(all, ({ change }) =>
      change.kind === "organization.move" ? this.#nameOf(change.after.parent) : "",
    );
  }

  /** All drafts of an organization. */
  of(name: string): readonly Draft[] {
    return this.#byOrganization.get(name) ?? [];
  }

  /** What brings an organization to a key. */
  bringing(key: string): readonly Draft[] {
    const rekey = this.#rekeys.get(key);
    return [...this.of(key).filter(({ change }) => change.kind === "organization.create"), ...(rekey ? [rekey] : [])];
  }

  /**
   * What would pay where the law says that a pool cannot. The law names one, the first that it asks; whatever others cannot pay is found with
   * it. `refused` pay nothing.
   */
  for(draft: Draft, { code, pool: named, figures }: Violation, refused: ReadonlySet<Draft>): Payer[] {
    const pools = this.#pools();
    const name = this.#nameOf(named ?? "");
    const asked = pools.get(name);
    const lacking = asked && !asked.isCut ? -asked.left : 0;
    const paying = { pools, refused, taken: new Map<Draft, Payer>() };
    this.#pay(name, Math.max(figures?.shortBy ?? 0, lacking), draft, paying);
    // Below what is cut too far, it may be another pool that holds too much.
    if (paying.taken.size === 0 || code === "pool_short")
      for (const [other, { left, isCut, asking }] of pools)
        if (other !== name && left < 0 && !isCut && asking) this.#pay(other, -left, asking, paying);
    return [...paying.taken.values()];
  }

  #pay(name: string, credits: number, neededBy: Draft, paying: Paying): void {
    const { pools, refused, taken } = paying;
    const isUsable = ({ draft, credits: freed }: Freeing) =>
      freed > 0 && !this.#chosen.has(draft) && !taken.has(draft) && !refused.has(draft);
    const own = this.of(name).flatMap(raising).filter(isUsable);
    const below = this.#freeableIn(name)
      .flatMap((one) => this.#freeing(one))
      .filter(isUsable);
    let short = credits;
    for (const { draft, credits: freed } of inTurn(own, below, () => short)) {
      const because = `${name} is short of ${figure(credits)} credits without it (C-4)`;
      taken.set(draft, { draft, neededBy, because });
      short -= freed;
    }
    if (short <= 0) return;
    // What is cut already frees what it should once its own children let it.
    for (const [cut, { left, isCut, pool }] of pools)
      if (pool === name && isCut && left < 0) this.#pay(cut, Math.min(short, -left), neededBy, paying);
  }

  /** What the chosen leave in the pools that they ask; near enough where children have pools of their own. */
  #pools(): ReadonlyMap<string, Asked> {
    const pools = new Map<string, Asked>();
    const add = (name: string | undefined, credits: number, draft: Draft) => {
      if (name === undefined) return;
      const live = this.#live.tree.get(name);
      const known = pools.get(name);
      const isOwn = nameOf(draft) === name;
      pools.set(name, {
        pool: known?.pool ?? this.#poolAfter(name),
        left: (known?.left ?? (live ? headroom(live) : 0)) + credits,
        isCut: known?.isCut || (isOwn && credits < 0),
        asking: known?.asking ?? (!isOwn && credits < 0 ? draft : undefined),
      });
    };
    for (const draft of this.#chosen) {
      const { change, live } = draft;
      for (const { credits } of raising(draft)) add(nameOf(draft), credits, draft);
      for (const { credits } of freeing(draft)) add(this.#poolOf(draft), credits, draft);
      if (change.kind === "organization.create") {
        if (change.after.kind === "Distributor") add(nameOf(draft), change.after.credits, draft);
        if (change.after.parent !== null) add(this.#nameOf(change.after.parent), -change.after.credits, draft);
      }
      if (change.kind === "organization.move" && live) add(this.#nameOf(change.after.parent), -charge(live), draft);
    }
    return pools;
  }

  /** Drafts that may give credits back to a pool: of what is in it, and of what a chosen move brings. */
  #freeableIn(name: string): readonly Draft[] {
    const arriving = (this.#moves.get(name) ?? []).flatMap((draft) => this.of(nameOf(draft)));
    return [...(this.#below.get(name) ?? []), ...arriving].filter((draft) => this.#poolOf(draft) === name);
  }

  /** What a draft would give back if it were chosen: a move takes along what else is chosen of what moves. */
  #freeing(draft: Draft): Freeing[] {
    const freed = freeing(draft);
    if (draft.change.kind !== "organization.move") return freed;
    const chosen = this.of(nameOf(draft)).filter((other) => other !== draft && this.#chosen.has(other));
    const already = chosen.flatMap(freeing).reduce((sum, { credits }) => sum + credits, 0);
    return freed.map(({ credits }) => ({ draft, credits: credits - already }));
  }

  /** The pool that a draft gives back to, or draws on: of what moves, the one that it leaves; for the rest of it, the one that it comes to. */
  #poolOf(draft: Draft): string | undefined {
    return draft.change.kind === "organization.move" ? draft.live?.parent?.key : this.#poolAfter(nameOf(draft));
  }

  /** The pool of an organization once the chosen moves are done. */
  #poolAfter(name: string): string | undefined {
    for (const { change } of this.of(name).filter((draft) => this.#chosen.has(draft)))
      if (change.kind === "organization.move" || change.kind === "organization.create")
        return change.after.parent === null ? undefined : this.#nameOf(change.after.parent);
    return this.#live.tree.get(name)?.parent?.key;
  }

  /** The name of what has a key, or is given it. */
  #nameOf(key: string): string {
    return this.#live.tree.get(key)?.key ?? this.#rekeys.get(key)?.live?.key ?? key;
  }
}

const nameOf = ({ live, desired }: Draft): string => live?.key ?? desired.key;

interface Paying {
  readonly pools: ReadonlyMap<string, Asked>;
  readonly refused: ReadonlySet<Draft>;
  readonly taken: Map<Draft, Payer>;
}

/** What chosen drafts ask of a pool. */
interface Asked {
  /** The pool above it. */
  readonly pool: string | undefined;
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

/**
 * What a draft gives back to the pool above, below zero where it draws (C-6: never what was used). Of a distributor that is cut, as much as
 * its children may leave; where they do not, the law says so, and they are taken along next.
 */
function freeing(draft: Draft): Freeing[] {
  const { change, live } = draft;
  if (!live) return [];
  switch (change.kind) {
    case "credits.allocate": {
      const kept = change.after.credits < live.allocated ? live.used + live.held : committed(live);
      return [{ draft, credits: charge(live) - Math.max(change.after.credits, kept) }];
    }
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
