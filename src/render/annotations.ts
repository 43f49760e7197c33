/**
 * What was found, as remarks on lines of files: the one list that GitHub's, GitLab's, SARIF's and JUnit's formats are written from.
 * Problems are errors, warnings are warnings; notices are operations that take something away, move it, or cannot be put back, on the
 * line that asks for them. The most important come first, since readers of every format see the first ones only.
 *
 * Rejected: a notice for every operation. Those that only add are what a review of the files shows by itself.
 */
import { hash } from "node:crypto";
import type { Place, Problem } from "../model/problem.ts";
import type { Operation } from "../wire/generated/plan.ts";
import { visible } from "./escape.ts";
import { takes } from "./operation-blocks.ts";
import { operationTexts } from "./plan-operations.ts";

export type Level = "error" | "warning" | "notice";

export interface Annotation {
  readonly level: Level;
  /** Code of the problem, or kind of the operation. */
  readonly code: string;
  readonly rule: string | null;
  /** Key of the organization concerned. */
  readonly address: string | null;
  /** Lines of text, escaped. */
  readonly message: string;
  /** Where to show it, then what else takes part; files as `pathOf` names them, not escaped. */
  readonly places: readonly Place[];
}

export interface Annotations {
  readonly list: readonly Annotation[];
  /** How many operations would have a notice as well, beyond `MOST_NOTICES`. */
  readonly left: number;
}

/** What can be annotated. */
export interface Found {
  readonly problems: readonly Problem[];
  readonly warnings?: readonly Problem[];
  readonly operations?: readonly Operation[];
}

/** Notices at most: every one costs looking for its line, and nobody reads more. */
const MOST_NOTICES = 1_000;

/** Annotations of what was found. `pathOf` gives the path that readers of the format know a file by. */
export function annotationsOf(found: Found, pathOf: (file: string) => string): Annotations {
  const { problems, warnings = [], operations = [] } = found;
  const taking = operations.filter(takes).sort((a, b) => weightOf(a) - weightOf(b) || lossOf(b) - lossOf(a));
  return {
    list: [
      ...problems.map((problem) => ofProblem("error", problem, pathOf)),
      ...warnings.map((warning) => ofProblem("warning", warning, pathOf)),
      ...taking.slice(0, MOST_NOTICES).map((operation) => ofOperation(operation, pathOf)),
    ],
    left: Math.max(0, taking.length - MOST_NOTICES),
  };
}

function ofProblem(level: Level, problem: Problem, pathOf: (file: string) => string): Annotation {
  const { code, rule, address, message, places } = problem;
  return { level, code, rule, address, message: lines(message), places: places.map((place) => at(place, pathOf)) };
}

function ofOperation(operation: Operation, pathOf: (file: string) => string): Annotation {
  const { kind, address, source, reversible } = operation;
  const [first = "", ...others] = operationTexts(operation);
  const isForEver = !reversible && !first.includes("for ever");
  const message = [`${visible(address)}: ${first}`, ...others, ...(isForEver ? ["This cannot be put back."] : [])];
  // What a revert puts back is asked for by no file.
  const places = source.file === "" ? [] : [at(source, pathOf)];
  return { level: "notice", code: kind, rule: null, address, message: message.join("\n"), places };
}

function at({ file, line, column }: Place, pathOf: (file: string) => string): Place {
  return { file: pathOf(file), line, column };
}

/** Each line of a message, escaped. */
function lines(message: string): string {
  return message.split("\n").map(visible).join("\n");
}

/** The kinds that are looked at first; all others follow, in the order of the plan. */
const FIRST: readonly string[] = [
  "organization.unlink",
  "organization.drain",
  "owner.name",
  "owner.transfer",
  "membership.disable",
  "credits.allocate",
  "credits.purchase",
  "organization.pause",
  "organization.move",
  "organization.rekey",
];

function weightOf({ kind }: Operation): number {
  const index = FIRST.indexOf(kind);
  return index < 0 ? FIRST.length : index;
}

/** Credits that an operation takes away. */
function lossOf({ before, after }: Operation): number {
  const [was, is] = [before?.credits ?? before?.purchasedCredits, after?.credits ?? after?.purchasedCredits];
  return typeof was === "number" && typeof is === "number" ? was - is : 0;
}

/** `pool_short (C-3)`. */
export function titleOf({ code, rule }: Pick<Annotation, "code" | "rule">): string {
  return rule === null ? visible(code) : `${visible(code)} (${visible(rule)})`;
}

/** How many of each code, the most frequent first: `12 of pool_short, 1 of key_taken`. */
export function tally(annotations: readonly Annotation[]): string {
  const counts = new Map<string, number>();
  for (const { code } of annotations) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([code, number]) => `${number} of ${visible(code)}`)
    .join(", ");
}

/**
 * Names of annotations that stay the same from run to run, and differ within one: SHA-256 over code, organization, file and message
 * without its figures, so that neither a line further up nor another amount makes it a new one. Of what is the same in all of
 * these, the second one and so on is counted.
 */
export function fingerprints(annotations: readonly Annotation[]): string[] {
  const seen = new Map<string, number>();
  return annotations.map(({ code, address, message, places }) => {
    const text = JSON.stringify([code, address, places[0]?.file ?? null, message.replace(/\d[\d,.:TZ-]*/g, "#")]);
    const number = (seen.get(text) ?? 0) + 1;
    seen.set(text, number);
    return hash("sha256", number === 1 ? text : `${text}${number}`);
  });
}
