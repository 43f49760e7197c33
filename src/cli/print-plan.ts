/** A plan in the format that was asked for. What a format needs is loaded with it, so that no other costs a start. */
import { json, leftOutText, type PlanDocument, planText, summaryText } from "../render/index.ts";
import { ANNOTATION_FORMATS, type AnnotationFormat, among, type Context } from "./definition.ts";

/** The formats of plans, and of what else answers with one. */
export const PLAN_FORMATS = ["text", "json", ...ANNOTATION_FORMATS] as const;

/** The pieces of a printed plan. `subject` is the command that made it. */
export async function printedPlan(
  document: PlanDocument,
  context: Context,
  { subject }: { readonly subject: string },
): Promise<Iterable<string>> {
  const format = among(PLAN_FORMATS, context.format);
  switch (format) {
    case "text":
      return planText(document, context.terminal.layout);
    case "json":
      return json(document);
    case "github":
    case "gitlab":
    case "sarif":
    case "junit":
      return annotatedPlan(document, { format, subject }, context);
  }
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
