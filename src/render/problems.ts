/**
 * Problems as text: `file:line:column code (rule) message`, which editors and terminals make clickable, then every other
 * place that takes part. A place is never cut: it is what people copy.
 */
import type { Problem } from "../model/problem.ts";
import { wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import { placeText } from "./places.ts";
import { shortfallLines } from "./shortfall.ts";
import type { Layout } from "./style.ts";

export { placeText };

/** The lines of one problem. */
export function problemLines(problem: Problem, { width, style }: Layout): string[] {
  const [place, ...others] = problem.places;
  const where = place ? placeText(place) : problem.address === null ? "" : visible(problem.address);
  const rule = problem.rule === null ? "" : ` (${visible(problem.rule)})`;
  const code = `${visible(problem.code)}${rule}`;
  const [message = "", ...said] = problem.message.split("\n").map(visible);
  const { shortfall } = problem;
  const head = where === "" ? code : `${where} ${code}`;
  const [first = "", ...rest] = wrap(`${head} ${message}`, { width, indent: 4 });
  const painted = first.startsWith(head)
    ? `${style.strong(where)}${where === "" ? "" : " "}${style.problem(code)}${first.slice(head.length)}`
    : first;
  return [
    painted,
    ...rest,
    ...(shortfall
      ? shortfallLines(shortfall, width)
      : [
          ...said.flatMap((line) => wrap(line, { width, first: 4, indent: 6 })),
          ...others.map((other) => `    and ${placeText(other)}`),
        ]),
  ];
}

/** All problems, then how many. */
export function* problemsText(problems: readonly Problem[], layout: Layout): Generator<string> {
  for (const problem of problems) yield `${problemLines(problem, layout).join("\n")}\n`;
  if (problems.length > 1) yield `\n${layout.style.problem(`${problems.length} problems`)}\n`;
}
