/** What was posted to a forge, and what was found there, as text. */
import type { Posted } from "../wire/generated/posted.ts";
import type { Reviewed } from "../wire/generated/reviewed.ts";
import { wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";

export type { Posted as PostedDocument } from "../wire/generated/posted.ts";
export type { Reviewed } from "../wire/generated/reviewed.ts";

/** `what` is `the comment`, or `the issue`. */
export function* postedText(what: string, { action, url, others }: Posted, { width }: Layout): Generator<string> {
  const isIssue = what === "the issue";
  const done = {
    created: isIssue ? `Opened ${what}` : `Posted ${what}`,
    updated: `Changed ${what}`,
    unchanged: `Nothing changes in ${what}`,
    closed: `Closed ${what}`,
    absent: `There is no ${what.replace("the ", "")} that is open.`,
  }[action];
  // An address is never broken.
  yield url === null ? `${done}\n` : `${done}: ${visible(url)}\n`;
  if (others.length === 0) return;
  const left = action === "closed" ? "closed as well" : "left as it is: delete what is not needed";
  yield `${wrap(`There are more of ours for this stack, ${left}:`, { width, indent: 2 }).join("\n")}\n`;
  for (const other of others) yield `  ${visible(other)}\n`;
}

/** A line each, `name=value`: what CI systems take for the outputs of a step. Nothing that has a line of its own can add another. */
export function* reviewedText({ request, url, head, run }: Reviewed): Generator<string> {
  for (const [name, value] of Object.entries({ request, url, head, run }))
    if (value !== null) yield `${name}=${visible(String(value))}\n`;
}
