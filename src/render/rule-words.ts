/**
 * What codes are about, in words, for readers who know no law book: the help of SARIF rules. A code says what is wrong by itself, its
 * rule which chapter it is of; figures and the way out are in every message.
 */
import { visible } from "./escape.ts";

/** Chapters of the law book, by the first letter of their rules. */
const CHAPTERS: Readonly<Record<string, string>> = {
  A: "linked accounts (docs/linked-accounts.md)",
  B: "managed accounts and what they are billed (docs/managed-accounts.md)",
  C: "credits, and the pools that they come from (docs/service.md)",
  K: "cost centers (docs/language.md)",
  L: "licenses (docs/licenses.md)",
  N: "anchors (docs/language.md)",
  O: "organizations, and who may do what to them (docs/service.md)",
  P: "people, their roles, and invitations (docs/service.md)",
  U: "unlinking (docs/language.md)",
};

/** A few words on a code, and a paragraph. */
export function descriptionOf(code: string, rule: string | null): { readonly short: string; readonly full: string } {
  const words = visible(code).replace(/[._]/g, " ");
  const short = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (code.includes("."))
    return {
      short,
      full: `${short}: an operation of this plan that takes something away, moves it, or cannot be put back. The line asks for it; \`allot plan\` shows all of the plan.`,
    };
  return { short, full: `${short}. ${ruleText(rule)} The message says what is wrong, with figures and the way out.` };
}

function ruleText(rule: string | null): string {
  if (rule === null) return "No rule of the law book names it: it is about files, options, or the way to the service.";
  const number = rule.startsWith("language-") ? rule.slice("language-".length) : undefined;
  if (number !== undefined) return `Rule ${visible(number)} of the declaration language (docs/language.md).`;
  const chapter = CHAPTERS[rule.charAt(0)];
  return chapter === undefined ? `Rule ${visible(rule)}.` : `Rule ${visible(rule)} of the law book, on ${chapter}.`;
}
