/**
 * What a plan does to every pool: how much it has, what is handed down before and after, what is left, and the floor of
 * what is used, which no cut frees. Pools that stay as they are are counted, not listed.
 */
import { figure } from "../model/canonical.ts";
import type { Balances, Pool } from "../wire/generated/plan.ts";
import { columns, left, right } from "./columns.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";
import { change, count } from "./values.ts";

const HEADINGS = ["allocated", "before", "change", "after", "available", "used"] as const;
const NARROWEST_POOL = 10;

/** The table, or nothing where no pool changes. */
export function* creditTable(pools: readonly Pool[], { width, style }: Layout): Generator<string> {
  const changed = pools.filter(isChanged);
  if (changed.length === 0) return;
  const rows = changed.map(({ address, before, after }) => ({
    address: visible(address),
    cells: [
      figure(after.allocated),
      figure(handedDown(before)),
      change(handedDown(before), handedDown(after)),
      figure(handedDown(after)),
      figure(after.available),
      figure(after.used + after.held),
    ],
  }));
  const widths = HEADINGS.map(
    (heading, column) =>
      2 + Math.max(columns(heading), ...maximum(rows.map(({ cells }) => columns(cells[column] ?? "")))),
  );
  const longest = Math.max(...maximum(rows.map(({ address }) => columns(address))), "Credits".length);
  const room = width - widths.reduce((sum, each) => sum + each, 0);
  const poolWidth = Math.min(longest, Math.max(NARROWEST_POOL, room));

  const handed = widths.slice(1, 4).reduce((sum, each) => sum + each, 0);
  yield `${" ".repeat(poolWidth + (widths[0] ?? 0))}${style.faint(right(centred(" handed down ", handed - 2), handed))}\n`;
  const cells = (texts: readonly string[]) => texts.map((text, column) => right(text, widths[column] ?? 0)).join("");
  yield `${style.strong(left("Credits", poolWidth) + cells(HEADINGS))}\n`;
  for (const row of rows) yield `${left(row.address, poolWidth)}${cells(row.cells)}\n`;
  const same = pools.length - changed.length;
  if (same > 0) yield style.faint(`${count(same, "other pool")} unchanged\n`);
}

/** What a pool's children are charged with. */
function handedDown({ allocated, used, held, available }: Balances): number {
  return Math.max(0, allocated - used - held - available);
}

function isChanged({ before, after }: Pool): boolean {
  return before.allocated !== after.allocated || before.available !== after.available;
}

function centred(text: string, width: number): string {
  const room = Math.max(0, width - text.length);
  return "─".repeat(Math.floor(room / 2)) + text + "─".repeat(Math.ceil(room / 2));
}

/** The maximum as a list of none or one, without spreading 100,000 arguments. */
function maximum(numbers: readonly number[]): number[] {
  return numbers.length === 0 ? [] : [numbers.reduce((a, b) => Math.max(a, b))];
}
