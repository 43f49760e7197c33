/** What several pages have: problems, what waits, lists that end somewhere. */
import type { Element } from "hast";
import { figure } from "../../model/canonical.ts";
import type { Problem } from "../../model/problem.ts";
import type { Plan } from "../../wire/generated/plan.ts";
import { waitingTexts } from "../plan.ts";
import { placeText } from "../problems.ts";
import { leftOutText } from "../selection.ts";
import { shortfallLines } from "../shortfall.ts";
import { count } from "../values.ts";
import { el, type Inside } from "./nodes.ts";

/** Problems written out; a page of more is looked at by nobody. */
const PROBLEMS = 1_000;
/** Of one message; some name every line that asks for credits. */
const LETTERS = 4_000;
const LINES = 60;
/** Columns of its ways out. */
const SHORTFALL_WIDTH = 110;
/** What a part takes along. */
const TAKEN_ALONG = 50;

/** A heading with what is below it; nothing where that is nothing. */
export function section(title: string, ...inside: readonly Inside[]): Element {
  return el("section", {}, el("h2", {}, title), ...inside);
}

/** Problems with all their places. `odd` ones forbid nothing. */
export function problemsSection(title: string, problems: readonly Problem[], kind: "problem" | "odd"): Inside {
  if (problems.length === 0) return undefined;
  return section(
    title,
    problems.slice(0, PROBLEMS).map((problem) => problemOf(problem, kind)),
    leftOut(problems.length - PROBLEMS, "more problem"),
  );
}

function problemOf({ code, rule, address, message, places, shortfall }: Problem, kind: "problem" | "odd"): Element {
  const where = places.length > 0 ? places.map(placeText) : address === null ? [] : [address];
  const text = message.length > LETTERS ? `${message.slice(0, LETTERS)} …` : message;
  const lines = text.split("\n");
  // Who asks and what would pay, with places, in place of what the message says of them.
  if (shortfall) lines.splice(1, lines.length, ...shortfallLines(shortfall, SHORTFALL_WIDTH));
  const shown = lines.slice(0, LINES);
  if (lines.length > LINES) shown.push(`… and ${figure(lines.length - LINES)} more lines`);
  return el(
    "div",
    { className: kind === "odd" ? ["problem", "odd"] : ["problem"] },
    el("strong", {}, rule === null ? code : `${code} (${rule})`),
    where.slice(0, 20).flatMap((place): Inside[] => [" ", el("code", {}, place)]),
    // Messages have lines of their own; nothing else that is below a space passes.
    el("p", {}, ...shown.flatMap((line, index): Inside[] => (index === 0 ? [line] : [el("br", {}), line]))),
  );
}

/** What waits, and is no drift. */
export function waitingSection(pending: Plan["pending"]): Inside {
  if (pending.length === 0) return undefined;
  const { texts, more } = waitingTexts(pending);
  const rest = more === "" ? undefined : el("li", { className: ["faint"] }, `… and ${more}; --format json has all`);
  return section(
    "Waiting, not drift",
    el(
      "ul",
      {},
      texts.map((text) => el("li", {}, text)),
      rest,
    ),
  );
}

/** Of a plan of a part, what it takes along and leaves out; in front, so that nobody takes it for the plan of everything. */
export function selectionSection({ selection }: Pick<Plan, "selection">): Inside {
  if (!selection) return undefined;
  const { select, takenAlong } = selection;
  const along = takenAlong
    .slice(0, TAKEN_ALONG)
    .map(({ address, kind, neededBy, because }) =>
      el("li", {}, el("code", {}, address), ` ${kind}, for `, el("code", {}, neededBy), `: ${because}`),
    );
  return section(
    "Only a part",
    el("p", {}, "Selected: ", ...keys(select, TAKEN_ALONG), `. ${leftOutText(selection)}`),
    along.length > 0 ? el("p", {}, "Taken along, because what is selected cannot be done without it:") : undefined,
    along.length > 0 ? el("ul", {}, along) : undefined,
    leftOut(takenAlong.length - TAKEN_ALONG, "more operation"),
  );
}

/** How many are not written out; nothing where all are. */
export function leftOut(number: number, noun: string, besides = ""): Inside {
  if (number <= 0) return undefined;
  const said = `… and ${count(number, noun)}${besides === "" ? "" : `: ${besides}`}. --format json has all.`;
  return el("p", { className: ["faint"] }, said);
}

/** Keys in a row, the first of them. */
export function keys(list: readonly string[], most: number): Inside[] {
  const shown = list.slice(0, most).flatMap((key, index): Inside[] => [index === 0 ? "" : ", ", el("code", {}, key)]);
  return list.length > most ? [...shown, ` and ${figure(list.length - most)} more`] : shown;
}
