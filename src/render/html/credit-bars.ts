/** Credits of one organization as a bar: what is handed down, used, held and available, side by side on one scale. */
import type { Element } from "hast";
import { figure } from "../../model/canonical.ts";
import type { Balances } from "../../wire/generated/plan.ts";
import { handedDown } from "../credit-table.ts";
import { svg } from "./nodes.ts";

/** What a bar is made of, in its order; `part` is the class that colours it. */
export const PARTS = [
  { part: "down", words: "handed down" },
  { part: "used", words: "used" },
  { part: "held", words: "held" },
  { part: "free", words: "available" },
] as const;

/** Where a bar is, and how many credits its whole width is. */
export interface Scale {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly credits: number;
}

/** The credits that the widest of some bars stands for: what is cut below its use (C-6) is wider than what it has. */
export function scaleOf(all: readonly Balances[]): number {
  return Math.max(
    ...all.map((balances) => Math.max(balances.allocated, balances.used + balances.held + handedDown(balances))),
  );
}

/** The parts of a bar. Each as wide as its share of the scale, to a thousandth. */
export function barParts(balances: Balances, { x, y, width, height, credits }: Scale): Element[] {
  const amounts = amountsOf(balances);
  let at = x;
  return PARTS.flatMap(({ part }) => {
    const taken = credits === 0 ? 0 : (amounts[part] / credits) * width;
    const from = at;
    at += taken;
    return taken === 0 ? [] : [svg("rect", { className: [part], x: pixels(from), y, width: pixels(taken), height })];
  });
}

/** A bar with its ground, as an image by itself. `when` is said of it: `before`. */
export function creditBar(when: string, balances: Balances, credits: number): Element {
  const [width, height] = [1_000, 16];
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", className: ["bar"], role: "img" },
    svg("title", {}, `${when}: ${barText(balances)}`),
    svg("rect", { className: ["rail"], x: 0, y: 0, width, height }),
    barParts(balances, { x: 0, y: 0, width, height, credits }),
  );
}

/** A bar in words. */
export function barText(balances: Balances): string {
  const amounts = amountsOf(balances);
  const parts = PARTS.map(({ part, words }) => `${figure(amounts[part])} ${words}`);
  return `${figure(balances.allocated)} allocated: ${parts.join(", ")}`;
}

/** The figures of each part. */
export function amountsOf(balances: Balances): Readonly<Record<(typeof PARTS)[number]["part"], number>> {
  const { used, held, available } = balances;
  return { down: handedDown(balances), used, held, free: Math.max(0, available) };
}

/** A length in pixels, to a thousandth. */
export function pixels(number: number): number {
  return Math.round(number * 1_000) / 1_000;
}
