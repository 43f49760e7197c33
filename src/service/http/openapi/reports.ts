/** Routes of reports. One is an entry of `described`. */
import { get, type Route } from "./route.ts";

const described = (name: string, shape: string, summary: string): Route =>
  get(`/v1/trees/{root}/organizations/{key}/reports/${name}`, {
    ...{ tag: "reports", id: `report${shape.replace("ReportLine", "s")}`, summary },
    callers: `Whose roles permit ${name}:view there; of what is below, each as far as they do (P-7). Access is not asked (O-11).`,
    notes:
      "A header, lines by key, an end; without the end it was cut short. All at one moment. What may not be seen is absent.",
    headers: [
      { name: "accept-encoding", description: "`gzip` is the one coding that is known.", schema: { type: "string" } },
    ],
    answers: {
      200: {
        description: "The lines.",
        shape: ["ReportHeader", shape, "ReportEnd"],
        headers: ["vary", "cache-control"],
      },
    },
  });

export const REPORT_ROUTES: readonly Route[] = [
  described("credits", "CreditReportLine", "The credits of an organization and of all below it (C-4), as NDJSON."),
  described(
    "licenses",
    "LicenseReportLine",
    "What an organization and all below it use of licenses, and the quantities of the pools that they have (L-2), as NDJSON.",
  ),
];
