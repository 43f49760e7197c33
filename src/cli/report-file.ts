/** The report of an apply as a file (`--report`): there however the apply ends, and from before anything is changed. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { json } from "../render/index.ts";
import { emptyReport, type Report } from "../workflow/index.ts";
import { failureOf, Interrupted } from "./failure.ts";
import { refuseOther } from "./replaced-file.ts";

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
function reportFile(folder: string, path: string | undefined): (report: Report) => void {
  if (path === undefined) return () => {};
  const file = resolve(folder, path);
  refuseOther(file, path, "report");
  const write = (report: Report) => writeFileSync(file, [...json(report)].join(""));
  write(emptyReport([UNFINISHED]));
  return write;
}

/** The report of one command, as it is kept. */
export interface Reporter {
  readonly keep: (report: Report) => void;
  /** Keeps why a command did nothing; never over a report of what was done, be it one that found no place. */
  readonly ended: (error: unknown) => void;
}

/** Opens the file of the report, where one was asked for. */
export function reporter(folder: string, path: string | undefined): Reporter {
  const write = reportFile(folder, path);
  let isReported = false;
  const keep = (report: Report): void => {
    isReported = true;
    write(report);
  };
  const ended = (error: unknown): void => {
    if (isReported) return;
    const failure = failureOf(error);
    if (failure) keep(emptyReport(failure.problems));
    if (error instanceof Interrupted) keep(emptyReport([INTERRUPTED]));
  };
  return { keep, ended };
}

const INTERRUPTED: Problem = {
  code: "interrupted",
  rule: null,
  address: null,
  message: "before anything was written",
  places: [],
};
