/** The assets of a live organization as declarations; linked accounts and how it looks are in files of their own. */
import type { Assets } from "../model/assets.ts";
import { type ManagedAccount, managedAccountNow } from "../model/managed-accounts.ts";
import { yamlText } from "./text.ts";

/** Writes who manages an organization, and as what it is billed (B-1). */
export function writeManagement(text: string[], { presentation, billing }: Assets, indent: string): void {
  const management = presentation?.management ?? null;
  if (management !== null) text.push(`${indent}management: ${management}\n`);
  const account = managedAccountNow(billing);
  if (account) text.push(`${indent}managedAccount: {${managedAccountFields(account).join(", ")}}\n`);
}

/** Writes cost centers and pools of licenses, or nothing where there are none. */
export function writeCostCentersAndLicenses(text: string[], { costCenters, licenses }: Assets, indent: string): void {
  if (costCenters.size > 0) text.push(`${indent}costCenters:\n`);
  for (const key of [...costCenters.keys()].sort()) {
    const { name, code, parent, subAccounts } = costCenters.get(key) ?? {};
    const fields = [
      `name: ${yamlText(name ?? "")}`,
      ...(code ? [`code: ${yamlText(code)}`] : []),
      ...(parent ? [`parent: ${yamlText(parent)}`] : []),
      ...(subAccounts && subAccounts.length > 0 ? [`subAccounts: [${subAccounts.map(yamlText).join(", ")}]`] : []),
    ];
    text.push(`${indent}  ${yamlText(key)}: {${fields.join(", ")}}\n`);
  }
  if (licenses.size > 0) text.push(`${indent}licenses:\n`);
  for (const product of [...licenses.keys()].sort())
    text.push(`${indent}  ${yamlText(product)}: {quantity: ${licenses.get(product)?.quantity}}\n`);
}

/** The payment reference is no service's to tell (language rule 6), so it stays unmanaged until somebody writes where it comes from. */
function managedAccountFields({ computers, invoicesTo }: ManagedAccount): string[] {
  return [...(invoicesTo === null ? [] : [`billing: {email: ${yamlText(invoicesTo)}}`]), `computers: ${computers}`];
}
