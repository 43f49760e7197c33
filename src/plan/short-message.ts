/**
 * A pool that cannot pay, in words that stand by themselves: what it lacks, who asks, and the ways out. Faces that have room show the
 * same from its figures, with places.
 */
import { figure } from "../model/canonical.ts";
import type { AskingLine, CreditMove, Shortfall, Way } from "../model/problem.ts";
import type { CreditLine } from "./credit-lines.ts";

/** Names that a message spells out. */
const NAMED = 8;

/** The message, a sentence a line; without figures where they are too large to be exact (C-1). */
export function shortMessage(pool: CreditLine, shortfall: Shortfall | undefined): string {
  const { key, allocated = 0, spent, below } = pool;
  const itself = spent > 0 ? ` and has spent ${figure(spent)} itself` : "";
  if (!shortfall)
    return (
      `${key} has ${figure(allocated)} credits, its children need more than ${figure(Number.MAX_SAFE_INTEGER)}, ` +
      "which no pool can have (C-1): ask for less"
    );
  const { short, asking, ways } = shortfall;
  return [
    `${key} has ${figure(allocated)} credits${itself}, its children need ${figure(below)}: short ${figure(short)}.`,
    ...(asking.length > 0 ? [`Asking: ${listed(asking.map(askingText))}.`] : []),
    ...(ways.length > 0
      ? [`Ways out: ${ways.map(wayText).join("; or ")}.`]
      : [asking.length > 0 ? "Ask for less." : "Leave it more."]),
    ...keptText(shortfall),
  ].join("\n");
}

function askingText({ address, by, credits }: AskingLine): string {
  return `${address} ${figure(credits)} ${ASKING[by]}`;
}

/** How a line comes to ask, after its figure. */
const ASKING: Readonly<Record<AskingLine["by"], string>> = {
  creation: "to be created",
  growth: "more",
  move: "moving in",
  declaration: "declared",
};

function wayText({ from, moves, allow }: Way): string {
  const said = listed(moves.map(moveText));
  const trips = allow.length > 0 ? ` (with ${allow.map((one) => `--allow ${one}`).join(" ")})` : "";
  switch (from) {
    case "unspent":
      return `${said}${trips}`;
    case "purchase":
      return `purchase, which the operator does: ${said}`;
    case "less":
      return `ask for less: ${said}`;
  }
}

function moveText({ address, field, before, after, unspent }: CreditMove): string {
  const has = unspent > 0 ? ` (${figure(unspent)} unspent)` : "";
  return `${address}: ${field} ${before} → ${after}${has}`;
}

/** What is unspent right there and does not pay: too little, or not to be had. */
function keptText({ ways, unspent }: Shortfall): string[] {
  if (unspent.length === 0 || ways.some(({ from }) => from === "unspent")) return [];
  const kept = unspent.map(
    ({ address, credits, why }) => `${address} ${figure(credits)}${why === null ? "" : ` (${why})`}`,
  );
  return [`Unspent, and not enough or not to be had: ${listed(kept)}.`];
}

/** The first few of a list, and how many more. */
function listed(items: readonly string[]): string {
  const shown = items.slice(0, NAMED).join(", ");
  return items.length > NAMED ? `${shown} and ${figure(items.length - NAMED)} more` : shown;
}
