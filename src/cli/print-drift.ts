/** A drift document on the way out: in a format, and as an exit code. */
import { type DriftDocument, driftText, json, type Layout } from "../render/index.ts";
import { among, type Format } from "./definition.ts";
import { Exit } from "./exit.ts";

/** The formats of drift. */
export const DRIFT_FORMATS = ["text", "json", "markdown"] as const;

/** The pieces of a printed drift. */
export async function printedDrift(document: DriftDocument, format: Format, layout: Layout): Promise<Iterable<string>> {
  const chosen = among(DRIFT_FORMATS, format);
  switch (chosen) {
    case "text":
      return driftText(document, layout);
    case "json":
      return json(document);
    case "markdown":
      return [(await import("../render/markdown.ts")).driftMarkdown(document)];
  }
}

/** What is left decides: problems, or what could not be accepted; drift; nothing. */
export function exitOf({ problems, drift, accepted }: DriftDocument): Exit {
  if (problems.length > 0 || (accepted?.left.length ?? 0) > 0) return Exit.failed;
  return drift.length > 0 ? Exit.changes : Exit.done;
}
