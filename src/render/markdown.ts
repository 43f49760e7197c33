/** Results as Markdown. Loaded only where that is asked for: its libraries cost a start more than all text. */
import type { Problem } from "../model/problem.ts";
import { heading, paragraph } from "./markdown/nodes.ts";
import { commentMarker, footer, problemsSection } from "./markdown/parts.ts";
import type { Commenting } from "./markdown/plan.ts";
import { count } from "./values.ts";

export { driftMarkdown } from "./markdown/drift.ts";
export { commentMarker, type Whole } from "./markdown/parts.ts";
export { type Commenting, planMarkdown } from "./markdown/plan.ts";
export { type Applied, reportMarkdown } from "./markdown/report.ts";

/** What is wrong, and nothing else: of `validate`, and of commands that could not do their work. `said` is told where nothing is. */
export function problemsMarkdown(
  problems: readonly Problem[],
  { subject, whole, stack = "", said = "" }: Commenting & { readonly stack?: string; readonly said?: string },
): string {
  const summary = problems.length === 0 ? said : `${count(problems.length, "problem")}.`;
  return [
    `${commentMarker(subject, stack)}\n`,
    heading(3, `allot ${subject}`, ...(stack === "" ? [] : [" of ", { code: stack }])),
    summary === "" ? "" : `\n${paragraph(summary)}`,
    problemsSection("Problems", problems, 58_000),
    footer([], whole),
  ].join("");
}
