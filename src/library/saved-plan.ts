/** Plans in files, as `allot plan --out` writes them and `allot apply FILE` reads them. */
import type { Problem } from "../model/problem.ts";
import { json } from "../render/index.ts";
import { type PlannedStack, readPlanFile, sealed, writePlanFile } from "../workflow/index.ts";

/** Saves a plan with its seal: whole and synced, or not at all. @throws Error for a plan with problems, and what the file system says */
export function savePlan({ document }: PlannedStack, path: string): void {
  if (document.problems.length > 0) throw new Error("a plan with problems is not saved: nobody could apply it");
  writePlanFile(path, sealed(document), json);
}

/** Reads a plan that was saved, or says what is wrong with the file. @throws what the file system says */
export function readPlan(path: string): Promise<PlannedStack | { readonly problem: Problem }> {
  return readPlanFile(path).then((found) => ("code" in found ? { problem: found } : found));
}
