/**
 * Reports as tables: what of each line stands in which column. A report is an entry of `REPORT_TABLES`; how it is written as text, as
 * JSON and as CSV is the same for all (`report-writing.ts`).
 */
import type { CreditReportLine, LicenseReportLine } from "../wire/generated/wire.ts";

/** A cell; null where there is nothing, or nothing that may be seen (L-2). */
export type Cell = string | number | null;

export interface Column<Line> {
  /** Its name in CSV, and above it in a text. */
  readonly name: string;
  readonly of: (line: Line) => Cell;
}

export interface ReportTable<Line> {
  /** What a line is, in words: one, and many. */
  readonly one: string;
  readonly many: string;
  readonly columns: readonly Column<Line>[];
}

/** What the lines of each report are. */
interface Lines {
  readonly credits: CreditReportLine;
  readonly licenses: LicenseReportLine;
}
export type TableName = keyof Lines;
export type LineOf<Name extends TableName> = Lines[Name];

/** A column for each of some fields that stand in a line as they are. */
function plain<Line>(...names: readonly (keyof Line & string)[]): Column<Line>[] {
  return names.map((name) => ({ name, of: (line) => cellOf(line[name]) }));
}

function cellOf(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

export const REPORT_TABLES: { readonly [Name in TableName]: ReportTable<Lines[Name]> } = {
  credits: {
    ...{ one: "organization", many: "organizations" },
    columns: plain(
      ...([
        "organization",
        "name",
        "parent",
        "phase",
        "allocated",
        "used",
        "held",
        "committedBelow",
        "available",
      ] as const),
    ),
  },
  licenses: {
    ...{ one: "line", many: "lines" },
    columns: [
      ...plain<LicenseReportLine>("organization", "name", "product", "used"),
      {
        name: "pools",
        of: ({ pools }) => pools?.map(({ organization, used }) => `${organization}: ${used}`).join("; ") ?? null,
      },
      ...plain<LicenseReportLine>("quantity", "drawn", "available"),
    ],
  },
};
