/** The linked accounts of a live distributor as declarations. */
import type { LinkedAccount, LinkedAccounts } from "../model/linked-accounts.ts";
import { yamlText } from "./text.ts";

/** Writes the field, or nothing where there are none. */
export function writeAccounts(text: string[], accounts: LinkedAccounts, indent: string): void {
  if (accounts.size > 0) text.push(`${indent}accounts:\n`);
  for (const one of [...accounts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
    text.push(`${indent}  ${yamlText(one.id)}: {${fieldsOf(one).join(", ")}}\n`);
}

function fieldsOf(one: LinkedAccount): string[] {
  const { provider, name, type, children, excludeRule } = one;
  const [child] = children;
  const flags = (["portalDefined", "autoCustomer", "autoAssigned"] as const).filter((flag) => one[flag]);
  return [
    `provider: ${provider}`,
    ...(name === null ? [] : [`name: ${yamlText(name)}`]),
    `type: ${type}`,
    ...(type === "shared" ? [`children: [${children.map(yamlText).join(", ")}]`] : []),
    ...(type === "dedicated" && child !== undefined ? [`child: ${yamlText(child)}`] : []),
    ...flags.map((flag) => `${flag}: true`),
    ...(excludeRule === null ? [] : [`excludeRule: ${yamlText(excludeRule)}`]),
  ];
}
