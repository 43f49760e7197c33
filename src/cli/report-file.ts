/** The report of an apply as a file (`--report`): there however the apply ends, and from before anything is changed. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { json } from "../render/index.ts";
import { emptyReport, type Report } from "../workflow/index.ts";

export { emptyReport };

const UNFINISHED: Problem = {
  code: "unfinished",
  rule: null,
  address: null,
  message: "the apply has not ended, or was killed; apply again to go on where it stopped",
  places: [],
};

/**
 * Opens the file of the report, so that a path that cannot be written stops the apply before anything is changed. Until the
 * report is there, the file says that there is none yet. Answers how to write it; without a path, nothing does.
 */
export function reportFile(folder: string, path: string | undefined): (report: Report) => void {
  if (path === undefined) return () => {};
  const file = resolve(folder, path);
  const write = (report: Report) => writeFileSync(file, [...json(report)].join(""));
  write(emptyReport([UNFINISHED]));
  return write;
}
