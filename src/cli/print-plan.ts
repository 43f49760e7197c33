/** A plan in the format that was asked for. What a format needs is loaded with it, so that no other costs a start. */
import { json, type Layout, type PlanDocument, planText, summaryText } from "../render/index.ts";
import { ANNOTATION_FORMATS, type AnnotationFormat, among, type Context, type Format } from "./definition.ts";

/** The formats of plans, and of what else answers with one. */
export const PLAN_FORMATS = ["text", "json", ...ANNOTATION_FORMATS] as const;

/** The pieces of a printed plan. */
export async function printedPlan(
  document: PlanDocument,
  asked: Format,
  layout: Layout,
  context: Context,
): Promise<Iterable<string>> {
  const format = among(PLAN_FORMATS, asked);
  switch (format) {
    case "text":
      return planText(document, layout);
    case "json":
      return json(document);
    case "github":
    case "gitlab":
    case "sarif":
    case "junit":
      return annotatedPlan(document, format, context);
  }
}

/** Organizations that JUnit counts as well, besides those of which something is said: each costs looking for its line. */
const MOST_CASES = 1_000;

async function annotatedPlan(document: PlanDocument, format: AnnotationFormat, context: Context) {
  const { printedAnnotations } = await import("./annotated.ts");
  const { problems, warnings = [], operations } = document;
  const cases =
    format === "junit"
      ? operations.slice(0, MOST_CASES).map(({ address, source }) => ({ file: source.file, address }))
      : [];
  const found = { command: "plan", problems, warnings, operations, cases, summary: summaryText(document) };
  return printedAnnotations(found, format, context);
}
