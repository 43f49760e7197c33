/** Linked accounts as text: who has which, where a sub-account belongs, and what an import did (A-1, A-5). */
import type { AccountImport } from "../wire/generated/account-import.ts";
import type { Accounts } from "../wire/generated/accounts.ts";
import type { SubAccounts } from "../wire/generated/sub-accounts.ts";
import { visible } from "./escape.ts";
import { csv } from "./report-writing.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { AccountImport } from "../wire/generated/account-import.ts";
export type { Accounts } from "../wire/generated/accounts.ts";
export type { SubAccounts } from "../wire/generated/sub-accounts.ts";

/** Accounts with the number of children, then children with their accounts. */
export function* accountsText({ accounts, assignments }: Accounts, { style }: Layout): Generator<string> {
  if (accounts.length + assignments.length === 0) yield "There are no linked accounts.\n";
  for (const { account, childCount } of accounts) {
    const { id, provider, name, type, subAccounts = 0 } = account;
    yield `${style.strong(visible(id))}  ${provider}, ${type}${name === null ? "" : `, ${visible(name)}`}\n`;
    const children = childCount === 1 ? "1 child" : `${childCount} children`;
    yield `  ${children}, ${count(subAccounts, "sub-account")}\n`;
  }
  if (accounts.length > 0 && assignments.length > 0) yield "\n";
  for (const { child, name, accounts: has } of assignments) {
    yield `${style.strong(visible(child))}  ${visible(name)}\n`;
    for (const { id, subAccounts } of has) yield `  ${visible(id)}, ${count(subAccounts, "sub-account")}\n`;
  }
}

const COLUMNS = ["account", "provider", "type", "name", "child", "childName", "subAccounts"] as const;

/** Accounts as CSV: a line for each child that has one, and one for each that no child has. */
export function* accountsCsv({ accounts, assignments }: Accounts): Generator<string> {
  yield csv([COLUMNS]);
  for (const { account } of accounts) {
    const { id, provider, type, name, subAccounts = 0 } = account;
    const had = assignments.flatMap(({ child, name: childName, accounts: has }) =>
      has.filter((one) => one.id === id).map((one) => [child, childName, one.subAccounts]),
    );
    const lines = had.length > 0 ? had : [["", "", subAccounts]];
    yield csv(lines.map((line) => [id, provider, type, name ?? "", ...line]));
  }
}

/** Sub-accounts, a line each, with whom they belong to. */
export function* subAccountsText(subAccounts: SubAccounts["subAccounts"], { style }: Layout): Generator<string> {
  if (subAccounts.length === 0) yield "No sub-account is called that.\n";
  for (const { id, name, account, child, automatic } of subAccounts) {
    const called = name === id ? "" : ` ${visible(name)}`;
    const belongs = child === null ? "to nobody" : `to ${visible(child)}${automatic ? ", automatically" : ""}`;
    yield `${style.strong(visible(id))}${called} of ${visible(account)} belongs ${belongs}\n`;
  }
}

/** What an import did, then what is wrong with rows. */
export function* importedText(imported: AccountImport["imported"]): Generator<string> {
  const { rows, added, changed, unchanged, assigned, excluded, childrenCreated, problems, problemCount } = imported;
  yield `${count(rows, "row")}: ${added} added, ${changed} changed, ${unchanged} unchanged; ${assigned} assigned, ${excluded} excluded\n`;
  if (childrenCreated > 0) yield `${childrenCreated === 1 ? "1 child" : `${childrenCreated} children`} created\n`;
  if (problemCount > 0) yield `\n${count(problemCount, "row")} left out:\n`;
  for (const { row, code, message } of problems) yield `  row ${row}: ${visible(message)} (${code})\n`;
  if (problemCount > problems.length) yield `  … and ${problemCount - problems.length} more\n`;
}
