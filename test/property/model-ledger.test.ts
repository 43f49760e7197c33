import { expect, test } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { available, change, charge, headroom } from "../../src/model/credits.ts";
import { credits_are_conserved } from "../../src/model/law/credits.ts";
import { type Entry, replay } from "../../src/model/ledger.ts";
import { perform } from "../../src/model/perform.ts";
import type { Tree } from "../../src/model/tree.ts";
import { allocate, at, create, move, operator, plant, purchase } from "../model/plant.ts";
import { post } from "./model-trees.ts";

/**
 * A second model of C-1 to C-6 and O-12, as plain as can be: a list of accounts, every figure reckoned from scratch, every
 * question answered by doing it on a copy and looking. It says of each operation whether the book permits it.
 */
interface Account {
  readonly parent: number;
  readonly pool: boolean;
  readonly allocated: number;
  readonly used: number;
  readonly held: number;
}
type Books = readonly Account[];

interface Figures {
  readonly below: number[];
  readonly charge: number[];
  readonly headroom: number[];
}

const spentOf = ({ used, held }: Account) => used + held;
const pathOf = (books: Books, index: number): number[] => {
  const parent = books[index]?.parent ?? -1;
  return parent < 0 ? [index] : [index, ...pathOf(books, parent)];
};

function figuresOf(books: Books): Figures {
  const [below, charges, headrooms] = [books.map(() => 0), books.map(() => 0), books.map(() => 0)];
  const deepestFirst = books.map((_, index) => ({ index, path: pathOf(books, index) }));
  deepestFirst.sort((a, b) => b.path.length - a.path.length);
  for (const { index } of deepestFirst) {
    const account = books[index];
    if (!account) continue;
    const committed = spentOf(account) + (below[index] ?? 0);
    headrooms[index] = account.allocated - committed;
    charges[index] = account.parent < 0 ? account.allocated : Math.max(account.allocated, committed);
    if (account.parent >= 0) below[account.parent] = (below[account.parent] ?? 0) + (charges[index] ?? 0);
  }
  return { below, charge: charges, headroom: headrooms };
}

/** C-4: headroom ≥ 0 in every pool from here up. */
const canPay = (books: Books, from: number): boolean => {
  const figures = figuresOf(books);
  return pathOf(books, from).every((index) => (figures.headroom[index] ?? -1) >= 0);
};

type Operation =
  | { readonly kind: "create"; readonly parent: number; readonly pool: boolean; readonly credits: number }
  | { readonly kind: "allocate"; readonly index: number; readonly credits: number }
  | { readonly kind: "purchase"; readonly credits: number }
  | { readonly kind: "move"; readonly index: number; readonly parent: number }
  | { readonly kind: "use"; readonly index: number; readonly used: number; readonly held: number };

/** The books after an operation, or undefined where the book forbids it. */
function afterwards(books: Books, operation: Operation): Books | undefined {
  switch (operation.kind) {
    case "create": {
      const { parent, pool, credits } = operation;
      const next = [...books, { parent, pool, allocated: credits, used: 0, held: 0 }];
      const lawful = books[parent]?.pool && pathOf(books, parent).length < 8 && credits >= 10_000;
      return lawful && canPay(next, parent) ? next : undefined;
    }
    case "allocate": {
      const { index, credits } = operation;
      const account = books[index];
      if (!account || account.parent < 0) return undefined;
      const next = books.with(index, { ...account, allocated: credits });
      const [before, after] = [figuresOf(books), figuresOf(next)];
      if (credits < (before.below[index] ?? 0)) return undefined;
      const adds = (after.charge[index] ?? 0) > (before.charge[index] ?? 0);
      return !adds || canPay(next, account.parent) ? next : undefined;
    }
    case "purchase": {
      const root = books[0];
      if (!root) return undefined;
      const next = books.with(0, { ...root, allocated: operation.credits });
      return (figuresOf(next).headroom[0] ?? -1) >= 0 ? next : undefined;
    }
    case "move": {
      const { index, parent } = operation;
      const account = books[index];
      if (!account || account.parent < 0 || !books[parent]?.pool || pathOf(books, parent).includes(index))
        return undefined;
      const next = books.with(index, { ...account, parent });
      const fits = next.every((_, other) => pathOf(next, other).length <= 8);
      return fits && canPay(next, parent) ? next : undefined;
    }
    case "use": {
      const { index, used, held } = operation;
      const account = books[index];
      if (!account) return undefined;
      const next = books.with(index, { ...account, used: account.used + used, held: account.held + held });
      if (account.used + used < 0 || account.held + held < 0) return undefined;
      return used + held <= 0 || canPay(next, index) ? next : undefined;
    }
  }
}

const keyOf = (index: number) => `o${index}`;

function changeOf(operation: Exclude<Operation, { kind: "use" }>, size: number): Change {
  switch (operation.kind) {
    case "create": {
      const { pool, parent, credits } = operation;
      return create(keyOf(size), { kind: pool ? "Distributor" : "ChildOrganization", parent: keyOf(parent), credits });
    }
    case "allocate":
      return allocate(keyOf(operation.index), operation.credits);
    case "purchase":
      return purchase("o0", operation.credits);
    case "move":
      return move(keyOf(operation.index), keyOf(operation.parent));
  }
}

/** Does an operation to a tree; answers its entries, or undefined where it was refused. */
function happen(tree: Tree, operation: Operation, size: number): readonly Entry[] | undefined {
  if (operation.kind !== "use") {
    const done = perform(tree, changeOf(operation, size), operator);
    tree.keep();
    return "violation" in done ? undefined : done.entries;
  }
  const one = at(tree, keyOf(operation.index));
  const before = one.held;
  if (!post(one, operation.used, operation.held)) return undefined;
  const { id: organization, parent, allocated, used, committedBelow } = one;
  const whole = { organization, pool: parent?.id ?? null, allocated, committedBelow };
  const held: Entry = {
    ...whole,
    kind: operation.held < 0 ? "void" : "hold",
    amount: Math.abs(operation.held),
    used: used - operation.used,
    held: before + operation.held,
  };
  return [held, { ...whole, kind: "post", amount: operation.used, used, held: before + operation.held }];
}

/** Numbers from a seed (mulberry32): whole, below `limit`. */
function dice(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

function draw(roll: (limit: number) => number, books: Books): Operation {
  const any = () => roll(books.length);
  const credits = (limit: number) => 10_000 * roll(limit);
  const kind = roll(100);
  if (books.length < 24 && kind < 30) return { kind: "create", parent: any(), pool: roll(3) > 0, credits: credits(12) };
  if (kind < 45) return { kind: "allocate", index: any(), credits: credits(20) };
  if (kind < 48) return { kind: "purchase", credits: 400_000 + roll(800_000) };
  if (kind < 63) return { kind: "move", index: any(), parent: any() };
  // Mostly small, and now and then all that is left, so that boundaries are met.
  const index = any();
  const left = figuresOf(books).headroom[index] ?? 0;
  const used = roll(5) === 0 ? Math.max(0, left) + roll(2) : roll(3_000);
  const held = roll(3) === 0 ? -(books[index]?.held ?? 0) : roll(2) * roll(2_000);
  return { kind: "use", index, used, held };
}

/** Runs operations on a fresh tree and on the books beside it; answers how many were permitted and refused, by kind. */
function run(seed: number, operations: number): ReadonlyMap<string, number> {
  const roll = dice(seed);
  let books: Books = [{ parent: -1, pool: true, allocated: 600_000, used: 0, held: 0 }];
  const tree = plant({});
  const opened = perform(tree, create("o0", { parent: null, kind: "Distributor", credits: 600_000 }), operator);
  const entries: Entry[] = "entries" in opened ? [...opened.entries] : [];
  const seen = new Map<string, number>();
  for (let count = 0; count < operations; count += 1) {
    const operation = draw(roll, books);
    const next = afterwards(books, operation);
    const done = happen(tree, operation, books.length);
    const where = `seed ${seed}, operation ${count}: ${JSON.stringify(operation)}`;
    if ((next === undefined) !== (done === undefined))
      expect.fail(`${where}: ${done ? "wrongly permitted" : "wrongly refused"}`);
    const what = `${operation.kind} ${next ? "permitted" : "refused"}`;
    seen.set(what, (seen.get(what) ?? 0) + 1);
    books = next ?? books;
    entries.push(...(done ?? []));
    const difference = compare(tree, books) ?? credits_are_conserved(tree.organizations.values())?.message;
    if (difference) expect.fail(`${where}: ${difference}`);
  }
  const { holdings, broken } = replay(entries);
  expect(broken, `seed ${seed}`).toBeUndefined();
  for (const one of tree.organizations.values()) {
    const { allocated, used, held, committedBelow } = one;
    expect(holdings.get(one.id)).toMatchObject({ allocated, used, held, committedBelow });
  }
  return seen;
}

/** What a tree and the books disagree about. */
function compare(tree: Tree, books: Books): string | undefined {
  const figures = figuresOf(books);
  let sum = 0;
  for (const [index, account] of books.entries()) {
    const one = at(tree, keyOf(index));
    const same =
      one.allocated === account.allocated &&
      one.used === account.used &&
      one.held === account.held &&
      one.committedBelow === figures.below[index] &&
      charge(one) === figures.charge[index] &&
      headroom(one) === figures.headroom[index] &&
      (one.parent?.key ?? null) === (account.parent < 0 ? null : keyOf(account.parent));
    if (!same) return `${one.key} differs`;
    sum += available(one) + one.used + one.held;
  }
  return sum === books[0]?.allocated ? undefined : "C-5 purchased credits are not conserved";
}

test("C-4, C-5 100,000 random operations are permitted, refused and booked as a second, naive model has it", () => {
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= 50; seed += 1)
    for (const [what, count] of run(seed, 2_000)) seen.set(what, (seen.get(what) ?? 0) + count);
  for (const kind of ["create", "allocate", "purchase", "move", "use"])
    for (const end of ["permitted", "refused"])
      expect(seen.get(`${kind} ${end}`) ?? 0, `${kind} ${end}`).toBeGreaterThan(100);
}, 60_000);

test("C-4 the stored sum is kept along the path only: a check does not cost the size of the tree", () => {
  const children = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`c${index}`, { allocated: 10_000 }]),
  );
  const tree = plant({ rlc: { allocated: 400_000_000, children } });
  const started = performance.now();
  for (let index = 0; index < 20_000; index += 1) {
    perform(tree, allocate(`c${index}`, 20_000), operator);
    change(at(tree, `c${index}`), { used: 15_000 });
    tree.keep();
  }
  // Linear work takes some 100 ms; work that grew with the tree would take minutes.
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(headroom(at(tree, "rlc"))).toBe(0);
});
