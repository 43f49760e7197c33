/** What several Markdown documents have: the marker, problems, what waits, and the line at the end. */
import type { Problem } from "../../model/problem.ts";
import type { Plan } from "../../wire/generated/plan.ts";
import { wrap } from "../columns.ts";
import { waitingTexts } from "../plan.ts";
import { problemLines } from "../problems.ts";
import { selectionText } from "../selection.ts";
import { PLAIN } from "../style.ts";
import { count } from "../values.ts";
import { fence, heading, type Inline, paragraph } from "./nodes.ts";
import { FENCE_WIDTH, fittedLines } from "./size.ts";

/** Where all of it can be looked at. */
export interface Whole {
  /** An http(s) URL. */
  readonly url: string;
  /** Whether it is the artifact itself, or the run that may have one. */
  readonly isArtifact: boolean;
}

/**
 * The first line of a document: nobody sees it, and it is the same for every plan of a stack, so that the comment before can be found
 * and replaced. Where no stack could be read, it names none.
 */
export function commentMarker(subject: string, stack: string): string {
  const [about, name] = [subject, stack].map((text) => text.replace(/[^a-zA-Z0-9._-]/g, "_"));
  return name === "" ? `<!-- allot:${about} -->` : `<!-- allot:${about} ${name} -->`;
}

/** Lines of a problem at most: the asking lines and ways out of a pool that cannot pay have room. */
const PROBLEM_LINES = 60;

/** Problems with all their places, in a fence; more than fit are counted. */
export function problemsSection(title: string, problems: readonly Problem[], bytes: number): string {
  if (problems.length === 0) return "";
  const layout = { width: FENCE_WIDTH, style: PLAIN };
  const linesOf = (problem: Problem) => problemLines(problem, layout);
  const { lines, left } = fittedLines(problems, linesOf, { bytes, most: PROBLEM_LINES });
  const more = left === 0 ? "" : `\n${paragraph(`… and ${count(left, "more problem")}; --format json has all.`)}`;
  return `\n${heading(4, title)}\n${lines.length === 0 ? "" : fence("text", lines)}${more}`;
}

/** What waits, a line each. */
export function waitingSection(pending: Plan["pending"], bytes: number): string {
  if (pending.length === 0) return "";
  const { texts, more } = waitingTexts(pending);
  const all = more === "" ? texts : [...texts, `… and ${more}`];
  const linesOf = (text: string) => wrap(text, { width: FENCE_WIDTH, indent: 2 });
  const { lines, left } = fittedLines(all, linesOf, { bytes, most: PROBLEM_LINES });
  const rest = left === 0 ? [] : [`… and ${left} more`];
  return `\n${heading(4, "Waiting, not drift")}\n${fence("text", [...lines, ...rest])}`;
}

/** Of a plan of a part, what it takes along and leaves out; in front, so that nobody takes it for the plan of everything. */
export function selectionSection(plan: Pick<Plan, "selection">): string {
  const text = [...selectionText(plan, { width: FENCE_WIDTH, style: PLAIN })].join("").trim();
  if (text === "") return "";
  const { lines, left } = fittedLines(text.split("\n"), (line) => [line], { bytes: 5_000, most: 1 });
  const more = left === 0 ? [] : [`… and ${count(left, "more line")}`];
  return `\n${heading(4, "Only a part")}\n${fence("text", [...lines, ...more])}`;
}

/** The line at the end: what it is of, and where all of it is. */
export function footer(of: readonly Inline[], whole: Whole | undefined): string {
  const link: readonly Inline[] =
    whole === undefined ? [] : [{ link: whole.url, words: whole.isArtifact ? "All of it" : "The run" }];
  if (of.length + link.length === 0) return "";
  const between: readonly Inline[] = of.length > 0 && link.length > 0 ? [" · "] : [];
  return `\n---\n\n${paragraph(...of, ...between, ...link)}`;
}
