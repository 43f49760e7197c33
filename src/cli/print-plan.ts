/** A plan in the format that was asked for. What a format needs is loaded with it, so that no other costs a start. */
import type { Trees } from "../render/html.ts";
import { json, leftOutText, type PlanDocument, planText, summaryText, treeDocument } from "../render/index.ts";
import type { Look } from "../workflow/index.ts";
import { commentingOf } from "./commenting.ts";
import { ANNOTATION_FORMATS, type AnnotationFormat, among, type Context } from "./definition.ts";

/** The formats of plans, and of what else answers with one. */
export const PLAN_FORMATS = ["text", "json", "markdown", "html", ...ANNOTATION_FORMATS] as const;

/** The pieces of a printed plan. `subject` is the command that made it; `trees` are drawn where they are known. */
export async function printedPlan(
  document: PlanDocument,
  context: Context,
  { subject, trees }: { readonly subject: string; readonly trees?: Trees | undefined },
): Promise<Iterable<string>> {
  const format = among(PLAN_FORMATS, context.format);
  switch (format) {
    case "text":
      return planText(document, context.terminal.layout);
    case "json":
      return json(document);
    case "markdown":
      return [(await import("../render/markdown.ts")).planMarkdown(document, commentingOf(context, subject))];
    case "html":
      return (await import("../render/html.ts")).planHtml(document, { subject, trees });
    case "github":
    case "gitlab":
    case "sarif":
    case "junit":
      return annotatedPlan(document, { format, subject }, context);
  }
}

/** What is seen of the tree while a plan is made, for the format that draws it; no other looks. */
export function sightOf({ format }: Pick<Context, "format">): {
  look: Look | undefined;
  trees: () => Trees | undefined;
} {
  const seen: Partial<Trees> = {};
  const look: Look = (tree, when) => Object.assign(seen, { [when]: treeDocument(tree) });
  const trees = () => (seen.before && seen.after ? { before: seen.before, after: seen.after } : undefined);
  return { look: format === "html" ? look : undefined, trees };
}

/** Organizations that JUnit counts as well, besides those of which something is said: each costs looking for its line. */
const MOST_CASES = 1_000;

async function annotatedPlan(
  document: PlanDocument,
  { format, subject }: { readonly format: AnnotationFormat; readonly subject: string },
  context: Context,
) {
  const { printedAnnotations } = await import("./annotated.ts");
  const { problems, warnings = [], operations } = document;
  const cases =
    format === "junit"
      ? operations.slice(0, MOST_CASES).map(({ address, source }) => ({ file: source.file, address }))
      : [];
  const { selection } = document;
  const summary = selection ? `${summaryText(document)} ${leftOutText(selection)}` : summaryText(document);
  const found = { command: subject, problems, warnings, operations, cases, summary };
  return printedAnnotations(found, format, context);
}
