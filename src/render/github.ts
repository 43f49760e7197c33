/**
 * Annotations as GitHub's workflow commands: `::error file=…,line=…,col=…,title=…::message`, a line each, and plain lines for people who
 * read the log. GitHub shows ten of each level a step; the tenth sums up what there is beyond, and the log has it line by line.
 *
 * A line is a command where it begins with `::`, or has `##[` anywhere. What stands in a file is escaped in either: as data of a
 * command by GitHub's own escapes, in plain lines by `visible`.
 */
import { type Annotation, type Annotations, type Level, tally, titleOf } from "./annotations.ts";
import { visible } from "./escape.ts";
import { placeText } from "./problems.ts";
import { count } from "./values.ts";

/** Annotations of a level that GitHub shows for one step. */
const SHOWN = 10;
/** Plain lines at most, of each level, for those that are not shown. */
const LISTED = 1_000;
/** GitHub takes 64 KiB of a message, and 255 characters of a title. */
const LONGEST_MESSAGE = 16_000;
const LONGEST_TITLE = 200;

/** The lines of a step's output; `summary` is the last. */
export function* githubCommands({ list, left }: Annotations, summary: string): Generator<string> {
  for (const level of ["error", "warning", "notice"] as const) {
    const all = list.filter((one) => one.level === level);
    yield* ofLevel(level, all, level === "notice" ? left : 0);
  }
  yield `${visible(summary)}\n`;
}

function* ofLevel(level: Level, all: readonly Annotation[], left: number): Generator<string> {
  const isWhole = all.length + left <= SHOWN;
  const shown = isWhole ? all : all.slice(0, SHOWN - 1);
  for (const annotation of shown) yield command(annotation);
  if (isWhole) return;
  const rest = all.slice(SHOWN - 1);
  const more = `${count(rest.length + left, `more ${level}`)}`;
  yield `::${level} title=${property(more)}::${data(`${tally(rest)}${left > 0 ? ", and others" : ""}. The log of this step has them, line by line.`)}\n`;
  for (const annotation of rest.slice(0, LISTED)) yield `${plainLine(annotation)}\n`;
  const unlisted = rest.length + left - Math.min(rest.length, LISTED);
  if (unlisted > 0) yield `… and ${count(unlisted, `more ${level}`)}; \`--format json\` has all.\n`;
}

function command(annotation: Annotation): string {
  const { level, message, places } = annotation;
  const [place, ...others] = places;
  const where = place ? [`file=${property(place.file)}`, `line=${place.line}`, `col=${place.column}`] : [];
  const properties = [...where, `title=${property(shortened(titleOf(annotation), LONGEST_TITLE))}`];
  const text = [message, ...others.map((other) => `and ${placeText(other)}`)].join("\n");
  return `::${level} ${properties.join(",")}::${data(shortened(text, LONGEST_MESSAGE))}\n`;
}

/** One that is not shown on a line of a file, for who reads the log. */
function plainLine(annotation: Annotation): string {
  const { level, message, places } = annotation;
  const where = places.map(placeText).join(" and ");
  return `${level}: ${where === "" ? "" : `${where} `}${titleOf(annotation)} ${message.split("\n").join("; ")}`;
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

/** What stands after the second `::`. */
function data(text: string): string {
  return text.replace(/[%\r\n]/g, percent);
}

/** A value before it, which neither ends the value nor the properties. */
function property(text: string): string {
  return text.replace(/[%\r\n:,]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
