/**
 * Why a command could not do its work, in the format that was asked for: every format is printed on failures too, never mixed with
 * other text. As text, and where a drawing was asked for, it goes to standard error, which is the program's to say.
 */
import type { Problem } from "../model/problem.ts";
import { problemsDiagram } from "../render/diagram.ts";
import { dot } from "../render/dot.ts";
import { count, json } from "../render/index.ts";
import { mermaid } from "../render/mermaid.ts";
import { printedAnnotations } from "./annotated.ts";
import type { Context, Format } from "./definition.ts";

export interface Failed {
  /** Its name. */
  readonly command: string;
  readonly problems: readonly Problem[];
  /** Shapes the JSON document. */
  readonly document: (problems: readonly Problem[]) => object;
}

/** The pieces of the document. */
export async function printedFailure(
  { command, problems, document }: Failed,
  format: Exclude<Format, "text" | "svg">,
  context: Pick<Context, "stack" | "folder" | "environment">,
): Promise<Iterable<string>> {
  switch (format) {
    case "json":
      return json(document(problems));
    case "markdown":
      return [(await import("../render/markdown.ts")).problemsMarkdown(problems, { subject: command })];
    case "html":
      return (await import("../render/html.ts")).problemsHtml(problems, command);
    case "github":
    case "gitlab":
    case "sarif":
    case "junit": {
      const summary = `Nothing done: ${count(problems.length, "problem")}.`;
      return printedAnnotations({ command, problems, summary, isFailure: true }, format, context);
    }
    case "mermaid":
      return [mermaid(problemsDiagram(problems))];
    case "dot":
      return dot(problemsDiagram(problems));
  }
}
