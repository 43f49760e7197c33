/** What faces show: every result as text and as JSON, and nothing that reached them unescaped. */
export { type BackedUp, backupText } from "./backup.ts";
export { visible } from "./escape.ts";
export { type Explained, explanationText } from "./explanation.ts";
export { emptyHistory, type History, historyText } from "./history.ts";
export { json } from "./json.ts";
export { locksText } from "./locks.ts";
export { planText, summaryText } from "./plan.ts";
export { emptyPlan } from "./plan-document.ts";
export { placeText, problemsText } from "./problems.ts";
export { reportText } from "./report.ts";
export { type Layout, PLAIN, type Style } from "./style.ts";
export { callerText, type Me, standing, type Token, tokensText } from "./tokens.ts";
export { treeDocument, treeText } from "./tree.ts";
export { count } from "./values.ts";
export { type Verified, verificationText } from "./verification.ts";
