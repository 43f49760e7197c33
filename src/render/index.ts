/** What faces show: every result as text and as JSON, and nothing that reached them unescaped. */
export type { Erasure } from "../wire/generated/erasure.ts";
export type { Formatting } from "../wire/generated/formatting.ts";
export type { InvitationAnswered } from "../wire/generated/invitation-answered.ts";
export type { Opened } from "../wire/generated/opened.ts";
export type { Plan as PlanDocument } from "../wire/generated/plan.ts";
export type { TransferAnswered } from "../wire/generated/transfer-answered.ts";
export type { Tree as TreeDocument } from "../wire/generated/tree.ts";
export {
  type AccountImport,
  type Accounts,
  accountsCsv,
  accountsText,
  importedText,
  type SubAccounts,
  subAccountsText,
} from "./accounts.ts";
export { type Backup, backupText } from "./backup.ts";
export { wrap } from "./columns.ts";
export { creditTable, handedDown } from "./credit-table.ts";
export { type DriftDocument, driftText, emptyDrift } from "./drift.ts";
export { visible } from "./escape.ts";
export { type Explanation, explanationText } from "./explanation.ts";
export { type PostedDocument, postedText, type Reviewed, reviewedText } from "./forge.ts";
export { emptyHistory, type History, historyText } from "./history.ts";
export { type Computers, computersText, type Invoices, invoicesCsv, invoicesText } from "./invoices.ts";
export { json } from "./json.ts";
export { emptyListImport, type ListImport, listImportText } from "./list-import.ts";
export { type LockReleased, type Locks, locksText } from "./locks.ts";
export { emptyOpening, type Opening, openingText } from "./opening.ts";
export { type Mail, mailText, type Outbox, outboxText } from "./outbox.ts";
export { planText, rootFirst, summaryText, waitingText } from "./plan.ts";
export { emptyPlan } from "./plan-document.ts";
export { operationTexts } from "./plan-operations.ts";
export { placeText, problemsText } from "./problems.ts";
export { reportText } from "./report.ts";
export type { TableName } from "./report-tables.ts";
export { reportCsv, reportDocument, reportTextOf, type TreeReport } from "./report-writing.ts";
export { leftOutText } from "./selection.ts";
export { type Layout, PLAIN, type Style } from "./style.ts";
export {
  type TerraformStateHistory,
  type TerraformStates,
  terraformHistoryText,
  terraformLockText,
  terraformStatesText,
} from "./terraform-states.ts";
export {
  type Caller,
  callerText,
  type Me,
  standing,
  type Token,
  type TokenCreated,
  type Tokens,
  tokensText,
} from "./tokens.ts";
export { treeDocument, treeText } from "./tree.ts";
export { validationDocument } from "./validation.ts";
export { count } from "./values.ts";
export { type Verification, verificationText } from "./verification.ts";
