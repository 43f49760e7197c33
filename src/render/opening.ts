/** What became of a start with opening balances. */
import { figure } from "../model/canonical.ts";
import type { Problem } from "../model/problem.ts";
import type { Opening } from "../wire/generated/opening.ts";
import { visible } from "./escape.ts";
import { problemsText } from "./problems.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { Opening } from "../wire/generated/opening.ts";

/** The document of a start that could not be tried. */
export function emptyOpening(problems: readonly Problem[]): Opening {
  return {
    ...{ formatVersion: 1, root: "", operations: 0, posted: 0, before: 0, credits: 0, licenses: 0, waiting: 0 },
    problems: problems.map((problem) => ({ ...problem, places: [...problem.places] })),
  };
}

/** The text of it: what is wrong first. */
export function* openingText(opening: Opening, layout: Layout): Generator<string> {
  const { root, operations, posted, before, credits, licenses, waiting, problems } = opening;
  yield* problemsText(problems, layout);
  if (problems.length > 0)
    yield `What was done stays; \`allot import --start\` goes on with the rest, and posts nothing twice.\n`;
  const isNothing = operations + posted === 0 && problems.length === 0;
  if (isNothing) {
    yield `Nothing to do: ${visible(root)} has begun, with ${count(before, "opening balance")}.\n`;
    return;
  }
  yield layout.style.strong(
    `${visible(root)}: ${count(operations, "operation")} applied, ${count(posted, "opening balance")} posted\n`,
  );
  const taken = licenses > 0 ? ` and ${count(licenses, "license")}` : "";
  if (posted > 0) yield `  ${figure(credits)} credits${taken} were used before\n`;
  if (before > 0) yield `  ${count(before, "opening balance")} had been posted before\n`;
  if (waiting > 0) yield `  ${count(waiting, "owner")} invited, and to answer: \`allot outbox\` has mails that wait\n`;
}
