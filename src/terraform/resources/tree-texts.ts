/**
 * Texts that are too long for Terraform to show how they change. It compares them line by line, each with each: with 12,000 lines, a plan
 * that changes ten of them took 80 seconds and 3 GB. What becomes of the tree stands in `changes` anyway; a smaller text is shown at once.
 */
import type { Diagnostic } from "../diagnostics.ts";
import { type Attributes, isAttributes } from "../protocol/values.ts";
import { text } from "./reading.ts";

/** Up to here it takes some seconds and some hundred MB at most. */
const MOST_LINES = 3_000;

/** Warns of texts that change and are too long. */
export function longTexts(prior: Attributes | null, asked: Attributes): readonly Diagnostic[] {
  return (["yaml", "files"] as const).flatMap((name) => {
    const [before, after] = [namedTexts(prior, name), namedTexts(asked, name)];
    const long = [...after].filter(([file, content]) => {
      const was = before.get(file);
      return was !== undefined && was !== content && Math.max(lines(was), lines(content)) > MOST_LINES;
    });
    if (long.length === 0) return [];
    const which = long.map(([file, content]) => `${file} has ${lines(content).toLocaleString("en")} lines`).join(", ");
    const detail = `${which}. Terraform compares them line by line to show what changes, which takes time and memory with the square of that. Give \`files\`, with a file for each distributor: \`allot export --dir orgs\` lays them out.`;
    return [{ severity: "warning", summary: "A text that is long for Terraform", detail, path: [name] }];
  });
}

function namedTexts(attributes: Attributes | null, name: "yaml" | "files"): ReadonlyMap<string, string> {
  const value = attributes?.[name];
  if (isAttributes(value)) return new Map(Object.entries(value).map(([file, content]) => [file, text(content)]));
  return new Map(typeof value === "string" ? [["The text", value]] : []);
}

function lines(content: string): number {
  return content.split("\n").length;
}
