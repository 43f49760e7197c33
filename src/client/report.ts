/** A report's lines → a report; an answer without its last line was cut short, and is a fault that is worth another try. */
import type { CreditReportLine, LicenseReportLine, ReportEnd, ReportHeader } from "../wire/generated/wire.ts";
import { isCreditReportLine, isLicenseReportLine, isReportHeader } from "../wire/validate.ts";
import { ServiceFault } from "./fault.ts";
import { linesOf } from "./lines.ts";

/** What the lines of each report are. */
export interface ReportLines {
  readonly credits: CreditReportLine;
  readonly licenses: LicenseReportLine;
}
export type ReportName = keyof ReportLines;

export interface Report<Name extends ReportName> {
  readonly header: ReportHeader;
  readonly lines: readonly ReportLines[Name][];
}

const FITS: { readonly [Name in ReportName]: (line: unknown) => line is ReportLines[Name] } = {
  credits: isCreditReportLine,
  licenses: isLicenseReportLine,
};

/** Reads a whole report. Throws `ServiceFault` when it is cut short or not one. */
export async function readReport<Name extends ReportName>(
  name: Name,
  body: AsyncIterable<Uint8Array>,
): Promise<Report<Name>> {
  let header: ReportHeader | undefined;
  let end: ReportEnd | undefined;
  const all: ReportLines[Name][] = [];
  const fits = FITS[name];
  for await (const lines of linesOf(body))
    for (const line of lines) {
      const parsed: unknown = JSON.parse(line);
      if (header === undefined) header = headerOf(parsed);
      else if (fits(parsed)) all.push(parsed);
      else end = endOf(parsed);
    }
  if (header === undefined || end === undefined || end.count !== all.length)
    throw new ServiceFault("the report was cut short", { status: 0 });
  return { header, lines: all };
}

function headerOf(line: unknown): ReportHeader {
  if (!isReportHeader(line)) throw new ServiceFault("the answer is not a report", { status: 400 });
  return line;
}

function endOf(line: unknown): ReportEnd {
  if (typeof line === "object" && line !== null && "end" in line && "count" in line && typeof line.count === "number")
    return { end: true, count: line.count };
  throw new ServiceFault("a line of the report is none", { status: 400 });
}
