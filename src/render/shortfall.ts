/** What a pool is short of, as text: every line that asks, then the ways out, each value with its place. */
import { figure } from "../model/canonical.ts";
import type { AskingLine, CreditMove, Shortfall, Unspent, Way } from "../model/problem.ts";
import { wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import { placeText } from "./places.ts";

/** Lines that are told one by one; more are counted. */
const TOLD = 12;

/** The lines below the one that says which pool is short, and by how much. */
export function shortfallLines({ asking, unspent, ways }: Shortfall, width: number): string[] {
  const isPaid = ways.some(({ from }) => from === "unspent");
  return [
    ...(asking.length > 0 ? ["    Asking:"] : []),
    ...told(asking, (line) => wrap(askingText(line), { width, first: 6, indent: 8 })),
    ...(isPaid || unspent.length === 0 ? [] : ["    Unspent, and not enough or not to be had:"]),
    ...(isPaid ? [] : told(unspent, (one) => wrap(unspentText(one), { width, first: 6, indent: 8 }))),
    ...(ways.length === 0 ? [asking.length > 0 ? "    Ask for less." : "    Leave it more."] : ["    Ways out:"]),
    ...ways.flatMap((way, index) => wayLines(way, `${index + 1}. `, width)),
  ];
}

function told<Told>(all: readonly Told[], lines: (one: Told) => string[]): string[] {
  const more = all.length > TOLD ? [`      and ${figure(all.length - TOLD)} more`] : [];
  return [...all.slice(0, TOLD).flatMap(lines), ...more];
}

function askingText({ address, by, credits, place }: AskingLine): string {
  return `${visible(address)} ${figure(credits)} ${ASKING[by]}${place ? `, ${placeText(place)}` : ""}`;
}

const ASKING: Readonly<Record<AskingLine["by"], string>> = {
  creation: "to be created",
  growth: "more",
  move: "moving in",
  declaration: "declared",
};

function unspentText({ address, credits, why }: Unspent): string {
  return `${visible(address)} ${figure(credits)}${why === null ? "" : ` (${visible(why)})`}`;
}

function wayLines({ from, moves, allow }: Way, number: string, width: number): string[] {
  const texts = [
    ...moves.slice(0, TOLD).map(moveText),
    ...(moves.length > TOLD ? [`and ${moves.length - TOLD} more`] : []),
  ];
  const trips = allow.length > 0 ? [`with ${allow.map((one) => `--allow ${visible(one)}`).join(" ")}`] : [];
  const [first = "", ...more] = [...texts, ...trips];
  const indent = 6 + number.length;
  return [
    ...wrap(`${number}${OTHER[from]}${first}`, { width, first: 6, indent: indent + 2 }),
    ...more.flatMap((text) => wrap(text, { width, first: indent, indent: indent + 2 })),
  ];
}

/** What is said before a way that takes nothing of what is unspent. */
const OTHER: Readonly<Record<Way["from"], string>> = {
  unspent: "",
  purchase: "purchase, which the operator does: ",
  less: "ask for less: ",
};

/** Values as they stand in the file. */
function moveText({ address, field, before, after, unspent, place }: CreditMove): string {
  const has = unspent > 0 ? ` (${figure(unspent)} unspent)` : "";
  return `${visible(address)}: ${field} ${before} → ${after}${has}, ${placeText(place)}`;
}
