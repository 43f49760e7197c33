/** Fields that drifted, and their values, in words: for text and Markdown alike. Everything is escaped for a terminal. */
import type { ChangedBy, Drifted, NotApplied } from "../wire/generated/drift.ts";
import { accountText } from "./account-words.ts";
import { costCenterText } from "./asset-words.ts";
import { visible } from "./escape.ts";
import { fieldsOf } from "./field-words.ts";
import { rolesText, roleText, ssoText } from "./people-words.ts";
import { SAID, type Said, saidText } from "./presentation-words.ts";
import { count, fieldName, valueText } from "./values.ts";

/** What a field is called: `credits`, `user ops@rlc.example`. */
export function driftedName(field: string): string {
  const dot = field.indexOf(".");
  const noun = dot < 0 ? undefined : NOUNS[field.slice(0, dot)];
  if (noun !== undefined) return `${noun} ${visible(field.slice(dot + 1))}`;
  return NAMES[field] ?? fieldName(field);
}

const NOUNS: Readonly<Record<string, string>> = {
  ...{ users: "user", roles: "role", costCenters: "cost center" },
  ...{ accounts: "account", licenses: "licenses of" },
};
const NAMES: Readonly<Record<string, string>> = {
  ...{ sso: "single sign-on", managedAccount: "managed account", contactMenu: "contact menu", alertsTo: "alerts to" },
  "managedAccount.computers": "computers",
  "managedAccount.billing.email": "invoices to",
  "managedAccount.billing.paymentReference": "payment reference",
};

/** A value of a field on one line. */
export function driftedText(field: string, value: unknown): string {
  if (isSaid(field)) return saidText(field, value);
  if (value === null || value === undefined) return "(none)";
  const [noun = ""] = field.split(".");
  const fields = fieldsOf(value);
  switch (noun) {
    case "users":
      return userText(fields ?? {});
    case "roles":
      return roleText(fields);
    case "sso":
      return ssoText(fields);
    case "costCenters":
      return costCenterText(fields).replace(/^[^:]*: /, "");
    case "accounts":
      return accountText(fields).replace(/^[^:]*: /, "");
    case "licenses":
      return count(Number(fields?.quantity), "license");
    case "managedAccount":
      return fields ? `up to ${count(Number(fields.computers), "computer")}` : valueText(field, value);
    default:
      return valueText(field, value);
  }
}

function isSaid(field: string): field is Said {
  return SAID.some((one) => one === field);
}

function userText({ name, roles, disabled }: Readonly<Record<string, unknown>>): string {
  const parts = [
    ...(typeof name === "string" ? [visible(name)] : []),
    ...(Array.isArray(roles) ? [rolesText(roles)] : []),
    ...(disabled === true ? ["disabled"] : []),
  ];
  return parts.join(", ") || "(as it is)";
}

/** What happened to a field that drifted, from what the stack left to what lives. */
export function driftedChange({ field, before, live }: Drifted): { readonly before: string; readonly live: string } {
  return { before: before === undefined ? "(not known)" : driftedText(field, before), live: driftedText(field, live) };
}

/** Who did it, when, and by which run. */
export function byText(by: ChangedBy | null): string {
  if (by === null) return "by whom, the log does not say to this token";
  const { actor, at, run, stack, kind } = by;
  const through =
    run === null ? visible(kind) : `${visible(run)}${stack === null ? "" : ` of the stack ${visible(stack)}`}`;
  return `by ${visible(actor)} at ${instant(at)}, ${through}`;
}

/** Without what nobody did, such as an assignment that ended with an unlinking. */
export function causeText({ by, field }: Drifted): string {
  if (by === null && /^(?:accounts|roles)\.|^alertsTo$/.test(field))
    return "follows from what became of an organization or a person that it names";
  return byText(by);
}

/** What is declared, and never was applied. */
export function notAppliedText({ field, declared, live }: NotApplied): string {
  if (field === "managedBy") return declared === null ? "to be released" : "to be taken under management";
  if (field === "state" && live === null) return "to be created";
  return `${driftedName(field)} ${driftedText(field, live)} → ${driftedText(field, declared)}`;
}

/** Who is asked again, as the last invitation has expired. */
export function askedAgainText({ field, declared }: NotApplied): string {
  return field === "owner" ? `owner ${driftedText(field, declared)}` : driftedName(field);
}

/** `2026-01-31 08:00:00Z`. */
function instant(at: string): string {
  return visible(at).replace(/^(.{10})T(.{8})(\.\d+)?Z$/, "$1 $2Z");
}
