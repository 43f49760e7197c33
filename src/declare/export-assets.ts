/** The assets of a live organization as declarations. */
import type { Organization } from "../model/organization.ts";
import { writeAccounts } from "./export-accounts.ts";
import { writePresentation } from "./export-presentation.ts";
import { yamlText } from "./text.ts";

/** Writes the fields of assets, or nothing where there are none. */
export function writeAssets(text: string[], { assets }: Organization, indent: string): void {
  const { costCenters, accounts, licenses } = assets;
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
}
