/** What operations and events do to assets, in words. */
import { figure } from "../model/canonical.ts";
import { accountTexts } from "./account-words.ts";
import { visible } from "./escape.ts";
import { type Fields, fieldChanges, fieldsOf, listText } from "./field-words.ts";
import { presentationTexts } from "./presentation-words.ts";
import { change } from "./values.ts";

/** What an operation of a plan does to assets, a text a line; undefined for kinds that are not about them. */
export function assetTexts(kind: string, before: Fields, after: Fields): string[] | undefined {
  switch (kind) {
    case "costCenter.create":
      return [`new cost center ${costCenterText(after)}`];
    case "costCenter.update": {
      const key = visible(String(after?.key));
      const changes = fieldChanges(before, after, ["name", "code", "parent"]);
      return [...changes, ...subAccountChanges(before, after)].map((change) => `cost center ${key}: ${change}`);
    }
    case "costCenter.delete":
      return [`delete the cost center ${costCenterText(before)}`];
    case "license.create":
      return [`new license pool ${visible(String(after?.product))}: ${figure(Number(after?.quantity))}`];
    case "license.update": {
      const [was, is] = [Number(before?.quantity), Number(after?.quantity)];
      const product = visible(String(after?.product));
      return [`licenses of ${product}: ${figure(was)} → ${figure(is)} (${change(was, is)})`];
    }
    case "license.delete":
      return [`delete the license pool ${visible(String(before?.product))}: ${figure(Number(before?.quantity))}`];
    case "billing.create":
      return [`becomes a managed account: ${managedAccountText(after)}`, TRIAL];
    case "billing.update":
      return fieldChanges(before, after, ["computers", "invoicesTo"]).concat(paymentChange(before, after));
    case "billing.delete":
      return ["is no managed account any more"];
    default:
      return accountTexts(kind, before, after) ?? presentationTexts(kind, before, after);
  }
}

/** B-1. */
const TRIAL = "30 days of trial, then 75 USD a month";

function managedAccountText(account: Fields): string {
  const { computers, invoicesTo, payment } = account ?? {};
  return [
    `up to ${figure(Number(computers))} computers`,
    ...(typeof invoicesTo === "string" ? [`invoices to ${visible(invoicesTo)}`] : []),
    payment ? "with a payment reference" : "without payment reference",
  ].join(", ");
}

/** Language rule 6: a change of a secret shows as that. */
function paymentChange(before: Fields, after: Fields): string[] {
  if (!after || !("payment" in after) || before?.payment === after.payment) return [];
  return [after.payment === null ? "payment reference taken away" : "payment reference changed"];
}

/** The same of an event. */
export function assetEventTexts(kind: string, before: Fields, after: Fields): string[] | undefined {
  const [noun = ""] = kind.split(".");
  return assetTexts(kind, fieldsOf(before?.[noun]), fieldsOf(after?.[noun]));
}

export function costCenterText(one: Fields): string {
  const { key, name, code, parent, subAccounts } = one ?? {};
  const parts = [
    `${visible(String(key))}: ${visible(String(name))}`,
    ...(code ? [`code ${visible(String(code))}`] : []),
    ...(parent ? [`below ${visible(String(parent))}`] : []),
    ...(Array.isArray(subAccounts) && subAccounts.length > 0 ? [subAccountsText(subAccounts)] : []),
  ];
  return parts.join(", ");
}

/** Sub-accounts shown by their ids; of more, how many there are. */
const SHOWN = 10;

function subAccountsText(ids: readonly unknown[]): string {
  if (ids.length > SHOWN) return `${figure(ids.length)} sub-accounts`;
  return `sub-account${ids.length === 1 ? "" : "s"} ${listText(ids)}`;
}

function subAccountChanges(before: Fields, after: Fields): string[] {
  const [was, is] = [before?.subAccounts, after?.subAccounts].map((ids) => (Array.isArray(ids) ? ids.map(String) : []));
  const [had, has] = [new Set(was), new Set(is)];
  const [come, gone] = [[...has].filter((id) => !had.has(id)), [...had].filter((id) => !has.has(id))];
  return [
    ...(come.length > 0 ? [`takes ${subAccountsText(come)}`] : []),
    ...(gone.length > 0 ? [`gives up ${subAccountsText(gone)}`] : []),
  ];
}
