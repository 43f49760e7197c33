/**
 * What a plan does to every pool: how much it has, what is handed down before and after, what is left, and the floor of
 * what is used, which no cut frees. Where there are many pools, those that stay as they are are counted, not listed.
 */
import { figure } from "../model/canonical.ts";
import type { Balances, Pool } from "../wire/generated/plan.ts";
import { columns, left, right } from "./columns.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";
import { change, count } from "./values.ts";

interface Column {
  readonly heading: string;
  /** Part of what is handed down. */
  readonly handedDown: boolean;
  readonly text: (pool: Pool) => string;
}

const COLUMNS: readonly Column[] = [
  { heading: "allocated", handedDown: false, text: ({ after }) => figure(after.allocated) },
  { heading: "before", handedDown: true, text: ({ before }) => figure(handedDown(before)) },
  { heading: "change", handedDown: true, text: ({ before, after }) => change(handedDown(before), handedDown(after)) },
  { heading: "after", handedDown: true, text: ({ after }) => figure(handedDown(after)) },
  { heading: "available", handedDown: false, text: ({ after }) => figure(after.available) },
  { heading: "used", handedDown: false, text: ({ after }) => figure(after.used + after.held) },
];
/** Where there is no room for all: what the others tell as well. */
const WITHOUT_BEFORE = COLUMNS.filter(({ heading }) => heading !== "before");

const GAP = 2;
const NARROWEST_POOL = 10;

/** As many pools are all listed: who shifts credits inside one wants to see that it stays as it is. */
const FEW = 10;
/** Pools listed at most; a plan that changes more of them is looked at in JSON. */
const LISTED = 100;

/** The pools that are listed, how many more there are to list, and how many stay as they are. */
export function listedPools(
  pools: readonly Pool[],
  most: number,
): { readonly listed: readonly Pool[]; readonly more: number; readonly same: number } {
  const all = pools.length <= FEW ? pools : pools.filter(isChanged);
  return { listed: all.slice(0, most), more: Math.max(0, all.length - most), same: pools.length - all.length };
}

/** The table, or nothing where there is nothing to list. */
export function* creditTable(pools: readonly Pool[], { width, style }: Layout): Generator<string> {
  const { listed, more, same } = listedPools(pools, LISTED);
  if (listed.length === 0) return;
  const full = measured(COLUMNS, listed);
  const chosen = NARROWEST_POOL + sum(full) <= width ? full : measured(WITHOUT_BEFORE, listed);
  const names = listed.map(({ address }) => visible(address));
  const longest = names.reduce((most, name) => Math.max(most, columns(name)), "Credits".length);
  const poolWidth = Math.min(longest, Math.max(NARROWEST_POOL, width - sum(chosen)));

  const [first, ...others] = chosen;
  const rule = centred(" handed down ", sum(others.filter(({ handedDown }) => handedDown)) - GAP);
  yield `${style.faint(" ".repeat(poolWidth + (first?.width ?? 0) + GAP) + rule)}\n`;
  const headings = chosen.map(({ heading, width }) => right(heading, width)).join("");
  yield `${style.strong(left("Credits", poolWidth) + headings)}\n`;
  for (const [row, name] of names.entries())
    yield `${left(name, poolWidth)}${chosen.map(({ cells, width }) => right(cells[row] ?? "", width)).join("")}\n`;
  if (more > 0) yield style.faint(`… and ${count(more, "more pool")}; \`allot plan --format json\` has all\n`);
  if (same > 0) yield style.faint(`${count(same, "other pool")} unchanged\n`);
}

interface Measured extends Column {
  readonly cells: readonly string[];
  /** Its widest cell, and the gap before it. */
  readonly width: number;
}

function measured(list: readonly Column[], pools: readonly Pool[]): Measured[] {
  return list.map((column) => {
    const cells = pools.map(column.text);
    return {
      ...column,
      cells,
      width: GAP + cells.reduce((most, { length }) => Math.max(most, length), column.heading.length),
    };
  });
}

function sum(list: readonly Measured[]): number {
  return list.reduce((total, { width }) => total + width, 0);
}

/** What a pool's children are charged with. A plan that was saved by an earlier version says it of pools only that are not overdrawn (C-6). */
export function handedDown({ allocated, used, held, available, handedDown: told }: Balances): number {
  return told ?? Math.max(0, allocated - used - held - available);
}

function isChanged({ before, after }: Pool): boolean {
  return before.allocated !== after.allocated || before.available !== after.available;
}

function centred(text: string, width: number): string {
  const room = Math.max(0, width - text.length);
  return "─".repeat(Math.floor(room / 2)) + text + "─".repeat(Math.ceil(room / 2));
}
