/** A plan in the format that was asked for. What a format needs is loaded with it, so that no other costs a start. */
import { json, type PlanDocument, planText } from "../render/index.ts";
import { commentingOf } from "./commenting.ts";
import type { Context, Format } from "./definition.ts";

/** The formats of plans, and of what else answers with one. */
export const PLAN_FORMATS: readonly Format[] = ["text", "json", "markdown"];

/** The pieces of a printed plan. `subject` is the command that made it. */
export async function printedPlan(
  document: PlanDocument,
  { format, terminal, ...context }: Context,
  subject: string,
): Promise<Iterable<string>> {
  switch (format) {
    case "text":
    case "svg":
      return planText(document, terminal.layout);
    case "markdown":
      return [(await import("../render/markdown.ts")).planMarkdown(document, commentingOf(context, subject))];
    case "html":
      return [];
    case "json":
      return json(document);
  }
}
