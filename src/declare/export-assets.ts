/** The assets of a live organization as declarations. */
import { type ManagedAccount, managedAccountNow } from "../model/managed-accounts.ts";
import type { Organization } from "../model/organization.ts";
import { writeAccounts } from "./export-accounts.ts";
import { writePresentation } from "./export-presentation.ts";
import { yamlText } from "./text.ts";

/** Writes the fields of assets, or nothing where there are none. */
export function writeAssets(text: string[], { assets }: Organization, indent: string): void {
  const { costCenters, accounts, licenses, billing } = assets;
  writeAccounts(text, accounts, indent);
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
  if (assets.presentation) writePresentation(text, assets.presentation, indent);
  const account = managedAccountNow(billing);
  if (account) text.push(`${indent}managedAccount: {${managedAccountFields(account).join(", ")}}\n`);
}

/** The payment reference is no service's to tell (language rule 6), so it stays unmanaged until somebody writes where it comes from. */
function managedAccountFields({ computers, invoicesTo }: ManagedAccount): string[] {
  return [`computers: ${computers}`, ...(invoicesTo === null ? [] : [`billing: {email: ${yamlText(invoicesTo)}}`])];
}
