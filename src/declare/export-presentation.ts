/** How a live organization looks, and whom it tells, as declarations. */
import type { Presentation } from "../model/presentation.ts";
import { yamlText } from "./text.ts";

/** Writes what the organization itself says of it, apart from who manages it. */
export function writePresentation(text: string[], said: Presentation, indent: string): void {
  const { subdomain, branding, contactMenu, alertsTo, support } = said;
  if (support) text.push(`${indent}support: ${flow(support)}\n`);
  if (branding) text.push(`${indent}branding: ${flow(branding)}\n`);
  if (contactMenu) {
    if (contactMenu.length === 0) text.push(`${indent}contactMenu: []\n`);
    else text.push(`${indent}contactMenu:\n`);
    for (const entry of contactMenu) text.push(`${indent}  - ${flow(entry)}\n`);
  }
  if (alertsTo) text.push(`${indent}alertsTo: [${alertsTo.map(yamlText).join(", ")}]\n`);
  if (subdomain !== null) text.push(`${indent}subdomain: ${yamlText(subdomain)}\n`);
}

function flow(fields: object): string {
  return `{${Object.entries(fields)
    .map(([field, value]) => `${field}: ${yamlText(String(value))}`)
    .join(", ")}}`;
}
