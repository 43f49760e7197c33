/** The report of an apply that did nothing: what stood in its way, and what waits. */
import type { Problem } from "../model/problem.ts";
import type { Report } from "../wire/generated/report.ts";

/** A report without operations. */
export function emptyReport(problems: readonly Problem[], pending: Report["pending"] = []): Report {
  const listed = problems.map((problem) => ({ ...problem, places: [...problem.places] }));
  return { formatVersion: 1, run: null, applied: [], failed: [], skipped: [], pending: [...pending], problems: listed };
}
