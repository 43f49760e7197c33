/** A plan in the format that was asked for. What a format needs is loaded with it, so that no other costs a start. */
import { json, type Layout, type PlanDocument, planText } from "../render/index.ts";
import type { Format } from "./definition.ts";

/** The formats of plans, and of what else answers with one. */
export const PLAN_FORMATS: readonly Format[] = ["text", "json"];

/** The pieces of a printed plan. */
export async function printedPlan(document: PlanDocument, format: Format, layout: Layout): Promise<Iterable<string>> {
  switch (format) {
    case "text":
      return planText(document, layout);
    case "json":
      return json(document);
    case "markdown":
      throw new Error("no plan is printed as Markdown");
  }
}
