/**
 * Whole numbers as a list has them (language rule 4): digits, and what the mapping says that may stand between and after them. Nothing is
 * guessed: `50.000` is fifty to some and fifty thousand to others.
 */
import { figure } from "../../model/canonical.ts";
import { CREDIT_STEP } from "../../model/credits.ts";
import { quoted } from "../problems.ts";
import type { CellSource, ListForm } from "./mapping.ts";

/** A number, and what it was before it was rounded; or why it is none. */
export type ReadAmount =
  | { readonly amount: number; readonly rounded?: string }
  | { readonly code: string; readonly rule: string; readonly message: string };

const SEPARATORS: Readonly<Record<string, string>> = {
  ",": ",",
  ".": "\\.",
  space: "[ \\u00a0\\u2009\\u202f]",
  "'": "['\\u2019]",
  _: "_",
};

/** Reads the text of a cell. `step` is 10,000 for credits allocated. */
export function readAmount(
  text: string,
  { form, round, step }: { readonly form: ListForm; readonly round: CellSource["round"]; readonly step: number },
): ReadAmount {
  const { thousands, decimals } = form;
  const groups = thousands === undefined ? "" : `|[1-9]\\d{0,2}(?:${SEPARATORS[thousands]}\\d{3})+`;
  const fraction = decimals === undefined ? "" : `(?:${SEPARATORS[decimals]}(?<fraction>\\d+))?`;
  const found = new RegExp(`^(?<whole>0|[1-9]\\d*${groups})${fraction}$`).exec(text)?.groups;
  if (!found) return { code: "number_not_exact", rule: "language-4", message: wrongForm(text, form) };
  const whole = BigInt((found.whole ?? "").replace(/\D/g, ""));
  const isEven = /^0*$/.test(found.fraction ?? "");
  const by = BigInt(step);
  const rest = whole % by;
  if (isEven && (rest === 0n || round === undefined)) return safe(whole, text);
  if (round === undefined) {
    const message = `${quoted(text)} is no whole number, and credits are; \`round: up\` in the mapping takes the next one`;
    return { code: "number_not_whole", rule: "C-1", message };
  }
  const lower = whole - rest;
  const read = safe(round === "up" ? lower + by : lower, text);
  return "amount" in read ? { ...read, rounded: text } : read;
}

function safe(whole: bigint, text: string): ReadAmount {
  const amount = Number(whole);
  if (Number.isSafeInteger(amount)) return { amount };
  const message = `${quoted(text)} is more than ${figure(Number.MAX_SAFE_INTEGER)}`;
  return { code: "number_not_exact", rule: "C-1", message };
}

function wrongForm(text: string, { thousands, decimals }: ListForm): string {
  const said = `${quoted(text)} is not a plain decimal integer`;
  const parts = /^\d{1,3}(?:([,.' _\u00a0\u202f\u2019])\d{3})+$/.exec(text)?.[1];
  if (parts !== undefined && thousands === undefined) {
    const name = /[ \u00a0\u202f]/.test(parts) ? "space" : parts === "\u2019" ? "'" : parts;
    return `${said}; if ${quoted(parts)} parts thousands, say \`list: {thousands: "${name}"}\` in the mapping`;
  }
  const point = /^\d+([.,])\d+$/.exec(text)?.[1];
  if (point !== undefined && decimals === undefined)
    return `${said}; if ${quoted(point)} stands before decimals, say \`list: {decimals: "${point}"}\` in the mapping`;
  if (/^\d{1,3}(?:[,.' ]\d{3})+[.,]\d+$/.test(text))
    return `${said}; what parts thousands and stands before decimals is said by \`list.thousands\` and \`list.decimals\` of the mapping`;
  if (/^-\d/.test(text)) return `${said}: it is below 0`;
  return said;
}

/** The next multiples of 10,000 around a number. */
export function stepsAround(credits: number): string {
  const lower = credits - (credits % CREDIT_STEP);
  return `${figure(lower)} or ${figure(lower + CREDIT_STEP)}`;
}
