/**
 * What an apply leaves in files, to be looked at: a saved plan, or the report of an apply. Asks neither a stack nor a service; whether a
 * plan could still be applied is another question (`saved-plan.ts`).
 */
import type { Problem } from "../model/problem.ts";
import type { Report } from "../wire/generated/report.ts";
import { parsedFile, planFrom, type ReadPlan } from "./plan-file.ts";

/** A file that `allot show` shows. */
export type SavedFile = { readonly read: ReadPlan } | { readonly report: Report };

/** Reads a saved plan, its seal checked, or a report; or says what is wrong with the file. @throws what the file system says */
export async function readSavedFile(path: string): Promise<SavedFile | Problem> {
  const parsed = parsedFile(path);
  if ("code" in parsed) return parsed;
  const { document } = parsed;
  if (typeof document === "object" && document !== null && "applied" in document) {
    const { isReport, reportMisfit } = await import("../wire/validate-report.ts");
    if (isReport(document)) return { report: document };
    const { field, message } = reportMisfit();
    const why = `${path} is no report: ${field === "" ? "" : `${field}: `}${message}`;
    return { code: "report_damaged", rule: null, address: null, message: why, places: [] };
  }
  const read = await planFrom(document, path);
  return "code" in read ? read : { read };
}
