/** Routes about sub-accounts of linked accounts, and about who has which. */
import { get, LIMIT, post, type Route, remove } from "./route.ts";

const ORGANIZATION = "/v1/trees/{root}/organizations/{key}";
const INSIDE =
  "The operator; people of the organization whose roles permit it (*accounts*, P-7); those of the distributor where access is delegated (O-11).";
const AFTER = { name: "after", description: "`next` of the page before.", schema: { type: "string" } };
const OF_ACCOUNT = `${ORGANIZATION}/accounts/{asset}/sub-accounts`;

export const ACCOUNT_ROUTES: readonly Route[] = [
  post(OF_ACCOUNT, {
    ...{ tag: "assets", id: "importSubAccounts", callers: INSIDE },
    body: { shape: "SubAccountRows", texts: ["text/csv", "application/x-ndjson"] },
    summary: "Takes in sub-accounts of a linked account, as a billing file lists them (A-1 to A-3).",
    notes:
      "CSV has a line of column names: `id`, and where there are `name`, `customer`, `customerName`; NDJSON has a row a line, JSON is an array. " +
      "CSV and NDJSON stream: rows are taken a thousand at a time, each thousand as a whole or not at all, and those that were taken stay where the rest does not arrive. " +
      "The same file again changes nothing. A row that cannot be taken is told, and the others are taken.",
    answers: { 200: { description: "What it did.", shape: "SubAccountImport" } },
  }),
  remove(OF_ACCOUNT, {
    ...{ tag: "assets", id: "clearSubAccounts", callers: INSIDE },
    summary: "Removes all sub-accounts of a linked account, which no apply does (A-4); children stay.",
    answers: { 204: { description: "Removed, or there were none." } },
  }),
  get(`${ORGANIZATION}/sub-accounts`, {
    ...{ tag: "assets", id: "listSubAccounts", callers: INSIDE },
    query: [
      { name: "q", description: "The beginning of an id or of a name.", schema: { type: "string" } },
      ...[AFTER, LIMIT],
    ],
    summary:
      "Sub-accounts by id, with the child that each belongs to: of a distributor's accounts, or of a child (A-5).",
    answers: { 200: { description: "A page.", shape: "SubAccountList" } },
  }),
  get(`${ORGANIZATION}/account-assignments`, {
    ...{ tag: "assets", id: "listAccountAssignments", callers: INSIDE, query: [AFTER, LIMIT] },
    summary:
      "Organizations with the linked accounts that they have of a distributor, by key; of a child, its own (A-5).",
    answers: { 200: { description: "A page.", shape: "AccountAssignmentList" } },
  }),
];
