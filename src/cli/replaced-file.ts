/** What `--out` and `--report` replace: an older file of their own, or an empty one. A declaration or a saved plan is never lost to a slip. */
import { readFileSync, statSync } from "node:fs";
import { visible } from "../render/index.ts";
import { Failure } from "./failure.ts";

/** Fields by which a file is known as what it is. */
const MARKS = { "saved plan": "seal", report: "applied" } as const;

/** Asked before anything is done. @throws Failure where something else is in the file */
export function refuseOther(path: string, named: string, what: keyof typeof MARKS): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  // A report may go to a pipe; a plan is put in its place whole, in that of a device as well.
  if (what === "saved plan" && !found.isFile())
    throw Failure.of(
      "file_unusable",
      `${visible(named)} is no file: a plan is saved to one, and printed by --format json`,
    );
  if (!found.isFile() || found.size === 0 || isOwn(path, MARKS[what])) return;
  throw Failure.of(
    "file_exists",
    `${visible(named)} is there already, is no ${what}, and is not overwritten: name another file`,
  );
}

function isOwn(path: string, mark: string): boolean {
  try {
    const document: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof document === "object" && document !== null && mark in document;
  } catch {
    return false;
  }
}
