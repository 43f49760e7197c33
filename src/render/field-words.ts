/** Fields of people and of assets, and what becomes of them, in words. */
import { visible } from "./escape.ts";

export type Fields = Readonly<Record<string, unknown>> | null | undefined;

/** Fields that differ, as `roles admin → member`. */
export function fieldChanges(
  before: Fields,
  after: Fields,
  fields: readonly string[],
  wordsOf: (field: string, value: unknown) => string = plainWords,
): string[] {
  return fields.flatMap((field) => {
    if (!after || !(field in after)) return [];
    const [was, is] = [wordsOf(field, before?.[field]), wordsOf(field, after[field])];
    return was === is ? [] : [`${NAMES[field] ?? field} ${was} → ${is}`];
  });
}

const NAMES: Readonly<Record<string, string>> = {
  ...{ clientId: "client id", emailDomains: "email domains" },
  ...{ parent: "below", subAccounts: "sub-accounts", invoicesTo: "invoices to" },
};

/** A value as it is, or `(none)`. */
export function plainWords(_field: string, value: unknown): string {
  if (Array.isArray(value)) return listText(value);
  return value === undefined || value === null ? "(none)" : visible(String(value));
}

export function listText(list: readonly unknown[]): string {
  return list.length === 0 ? "(none)" : visible(list.map(String).join(", "));
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
