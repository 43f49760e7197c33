/** Annotations as GitLab's Code Quality report: a list of JSON, one element a line, which merge requests show on their lines. */
import { type Annotation, fingerprints, type Level, titleOf } from "./annotations.ts";
import { escapeJson } from "./escape.ts";
import { placeText } from "./problems.ts";

/** The part of Code Climate's format that GitLab reads. */
export interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITIES: Readonly<Record<Level, CodeQualityIssue["severity"]>> = {
  error: "critical",
  warning: "minor",
  notice: "info",
};

/** The report, in pieces. What has no place is shown at the first line of `elsewhere`, since GitLab takes nothing without one. */
export function* codeQuality(annotations: readonly Annotation[], elsewhere: string): Generator<string> {
  const names = fingerprints(annotations);
  let between = "[\n";
  for (const [index, annotation] of annotations.entries()) {
    yield `${between}  ${escapeJson(JSON.stringify(issueOf(annotation, names[index] ?? "", elsewhere)))}`;
    between = ",\n";
  }
  yield annotations.length === 0 ? "[]\n" : "\n]\n";
}

function issueOf(annotation: Annotation, fingerprint: string, elsewhere: string): CodeQualityIssue {
  const { level, code, message, places } = annotation;
  const [place, ...others] = places;
  const also = others.length > 0 ? ` (and ${others.map(placeText).join(", ")})` : "";
  const text = `${titleOf(annotation)}: ${message.split("\n").join("; ")}${also}`;
  return {
    description: text,
    check_name: code,
    fingerprint,
    severity: SEVERITIES[level],
    location: { path: place?.file ?? elsewhere, lines: { begin: place?.line ?? 1 } },
  };
}
