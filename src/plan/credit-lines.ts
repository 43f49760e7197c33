/**
 * Every organization as it would be after the plan, as far as credits go: one line of arithmetic each, under the pool that pays
 * for it. Works on the declared alone, and against the live tree. Read by `arithmetic.ts` and `ways-out.ts`.
 */
import { CREDIT_STEP, charge } from "../model/credits.ts";
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Draft } from "./operation.ts";

/** One organization. Credits are whole. */
export interface CreditLine {
  readonly key: string;
  /** The pool that pays for it; null of a root. */
  above: CreditLine | null;
  readonly declared: DesiredOrganization | undefined;
  readonly live: Organization | undefined;
  readonly isPool: boolean;
  /** Undefined where neither side says (a root without declared purchases, seen offline). */
  readonly allocated: number | undefined;
  /** Its own used and held, with what it absorbs in the same plan (U-5). */
  readonly spent: number;
  /** Whether it is below that pool already. */
  readonly isHere: boolean;
  /** What the pool is charged with for it now: 0 where it is to be created, or moves in. */
  readonly charged: number;
  readonly children: CreditLine[];
  /** Σ charge of its children (C-4). */
  below: number;
  /** Whether it cannot pay what is asked of it. */
  isShort: boolean;
}

/** What a line commits: spent, reserved or handed down. */
export function committedOf({ spent, below }: CreditLine): number {
  return spent + below;
}

/**
 * What a line costs its pool (C-4). What a short pool is short of is asked for there; its own pool is asked for what it is declared
 * to have.
 */
export function chargeOf(line: CreditLine): number {
  if (line.isShort) return line.allocated ?? 0;
  return Math.max(line.allocated ?? 0, committedOf(line));
}

/** How much more a line costs its pool than now; below zero, less. */
export function asksOf(line: CreditLine): number {
  return chargeOf(line) - line.charged;
}

/** The next whole step (C-2). */
export function stepUp(credits: number): number {
  return Math.ceil(credits / CREDIT_STEP) * CREDIT_STEP;
}

/** The last whole step. */
export function stepDown(credits: number): number {
  return Math.floor(credits / CREDIT_STEP) * CREDIT_STEP;
}

/** A way up that is longer than any tree is deep (O-1) goes round. */
const CYCLE = 64;

/** What lines are reckoned with besides the declared and the live. */
export interface Reckoned {
  /** Keys of live organizations that something declared takes the place of, so that they are not counted twice. */
  readonly replaced: ReadonlySet<string>;
  /** What differs: who is unlinked by these costs nothing any more, and what it used is refunded or absorbed (U-5). */
  readonly drafts: readonly Draft[];
}

/** All short lines, deepest first. What is declared below itself is a mistake that is reported elsewhere, and left out. */
export function shortLines(desired: Desired, live: Live | null, beside: Reckoned): CreditLine[] {
  const lines = linesOf(desired, live, beside);
  const short: CreditLine[] = [];
  for (const pool of deepestFirst(lines)) {
    for (const child of pool.children) pool.below += chargeOf(child);
    // Cut below its own use (C-6) is fine while nobody asks for more.
    const lacks = pool.allocated !== undefined && pool.allocated < committedOf(pool);
    if (!lacks || !(pool.children.some((child) => asksOf(child) > 0) || isCutBelow(pool))) continue;
    pool.isShort = true;
    short.push(pool);
  }
  return short;
}

/** Whether the files take from a pool what its children are charged with, or of a root what is committed (C-3, C-4). */
function isCutBelow({ declared, live, above, spent }: CreditLine): boolean {
  if (declared?.credits === undefined || declared.state !== "managed" || declared.life?.phase === "unlinked")
    return false;
  return live !== undefined && declared.credits < live.allocated && (above === null || spent === 0);
}

function linesOf(desired: Desired, live: Live | null, { replaced, drafts }: Reckoned): CreditLine[] {
  const { gone, absorbed } = unlinksOf(drafts);
  const former = formerKeys(desired, live);
  const renamed = new Map([...former].map(([key, previous]) => [previous, key]));
  const now = (key: string) => renamed.get(key) ?? key;
  const lines = new Map<string, CreditLine>();
  // Parents that are told later than what is below them.
  const parents: (string | null)[] = [];
  const add = (key: string, parent: string | null, declared?: DesiredOrganization, organization?: Organization) => {
    const from = organization?.parent ? now(organization.parent.key) : null;
    const isHere = organization !== undefined && from === parent;
    lines.set(key, {
      key,
      above: null,
      declared,
      live: organization,
      isPool: (declared?.kind ?? organization?.kind) === "Distributor",
      allocated: allocation(declared, organization),
      spent:
        organization === undefined || gone.has(organization)
          ? 0
          : organization.used + organization.held + (absorbed.get(organization) ?? 0),
      isHere,
      charged: isHere ? charge(organization) : 0,
      children: [],
      below: 0,
      isShort: false,
    });
    parents.push(parent);
  };
  for (const declared of desired.organizations.values()) {
    const organization = live?.tree.get(former.get(declared.key) ?? declared.key);
    const { state, life, parent } = declared;
    const stays = state === "released" || life?.phase === "unlinked";
    if (stays && !organization) continue;
    const liveParent = organization?.parent ? now(organization.parent.key) : null;
    add(declared.key, parent === undefined || stays ? liveParent : parent, declared, organization);
  }
  for (const organization of live?.tree.organizations.values() ?? []) {
    if (desired.organizations.has(now(organization.key)) || replaced.has(organization.key)) continue;
    add(organization.key, organization.parent ? now(organization.parent.key) : null, undefined, organization);
  }
  const all = [...lines.values()];
  all.forEach((line, index) => {
    const parent = parents[index] ?? null;
    const above = parent === null ? undefined : lines.get(parent);
    if (!above?.isPool) return;
    line.above = above;
    above.children.push(line);
  });
  return all;
}

/** Who is unlinked, and what each distributor absorbs of those (U-5). */
function unlinksOf(drafts: readonly Draft[]): {
  readonly gone: ReadonlySet<Organization>;
  readonly absorbed: ReadonlyMap<Organization, number>;
} {
  const gone = new Set<Organization>();
  const absorbed = new Map<Organization, number>();
  for (const { change, before, live } of drafts) {
    if (change.kind !== "organization.unlink" || !live) continue;
    gone.add(live);
    if (live.parent && before?.usedOnUnlink === "absorb")
      absorbed.set(live.parent, (absorbed.get(live.parent) ?? 0) + Number(before.used));
  }
  return { gone, absorbed };
}

function allocation(declared: DesiredOrganization | undefined, live: Organization | undefined): number | undefined {
  // What is on its way out is drained (U-1), as soon as its children let it.
  if (declared?.life?.phase === "unlinked") return 0;
  if (declared?.state === "released") return live?.allocated;
  return declared?.credits ?? live?.allocated;
}

/** Declared key → live key, where the key changes (language rule 8). */
function formerKeys(desired: Desired, live: Live | null): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  for (const { key, previousKeys } of desired.organizations.values()) {
    if (previousKeys.length === 0 || live?.tree.get(key)) continue;
    const previous = previousKeys.find((candidate) => live?.tree.get(candidate));
    if (previous !== undefined) former.set(key, previous);
  }
  return former;
}

function deepestFirst(lines: readonly CreditLine[]): CreditLine[] {
  const level = (line: CreditLine): number => {
    let depth = 0;
    for (let at = line.above; at && depth < CYCLE; at = at.above) depth += 1;
    return depth;
  };
  return lines
    .filter(({ isPool }) => isPool)
    .map((line) => ({ line, depth: level(line) }))
    .filter(({ depth }) => depth < CYCLE)
    .sort((a, b) => b.depth - a.depth)
    .map(({ line }) => line);
}
