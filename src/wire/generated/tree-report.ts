// Made from schemas/tree-report.schema.json by `npm run generate`. Do not edit.
import type { CreditReportLine, Key, LicenseReportLine } from "./wire.ts";
export type { CreditReportLine, Key, LicenseReportLine };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot report … --format json` prints.
 */
export interface TreeReport {
/**
 * Version of this format.
 */
formatVersion: 1
report: ("credits" | "licenses")
organization: Key
/**
 * Revision of the tree.
 */
revision: number
/**
 * RFC 3339 time of the service.
 */
at: string
/**
 * Lines, by key of the organization; which shape they have is told by `report`.
 */
lines: readonly (CreditReportLine | LicenseReportLine)[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
