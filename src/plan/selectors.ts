/**
 * What `--select` says, as data: `cd`, `emea/*`, `emea/**`, `kind=Distributor`, `op=credits.*`, `label.tier=gold`; several joined by commas
 * all hold, and `!` in front leaves out. What an organization is, and which of them are meant, is asked in `selection.ts`.
 *
 * Rejected: a language of its own with brackets and operators. Union, comma and `!` say every set that people ask for, and need no
 * quotes in a shell but for `*` and `!`.
 */
import { OPERATION_KINDS } from "../model/change.ts";
import { didYouMean } from "../model/nearest.ts";
import type { OrganizationKind } from "../model/organization.ts";

/** One condition of a selector. */
export type Term =
  /** An organization; what is right below it; or it and everything below. */
  | { readonly by: "address" | "children" | "subtree"; readonly key: string }
  | { readonly by: "kind"; readonly kind: OrganizationKind }
  | { readonly by: "operation"; readonly kinds: ReadonlySet<string> }
  /** `value` may have `*`. */
  | { readonly by: "label"; readonly name: string; readonly value: string };

/** What one `--select` says: whatever all of its terms hold for. */
export interface Selector {
  /** As it was written. */
  readonly text: string;
  /** Whether it leaves out (`!`), rather than selects. */
  readonly leavesOut: boolean;
  readonly terms: readonly Term[];
}

/** Reads a selector, or says why it is none. */
export function parseSelector(text: string): Selector | { readonly malformed: string } {
  const leavesOut = text.startsWith("!");
  const terms: Term[] = [];
  for (const part of (leavesOut ? text.slice(1) : text).split(",")) {
    const term = termOf(part.trim());
    if ("malformed" in term) return term;
    terms.push(term);
  }
  return { text, leavesOut, terms };
}

/** Matches a text against a pattern in which `*` is anything. */
export function isLike(pattern: string, text: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

const PLACE = /^(?<key>[a-z0-9-]+)(?:\/(?<depth>\*\*?))?$/;
const LABEL = /^(?:label\.)?(?<name>[a-z0-9][a-z0-9._/-]*)=(?<value>.*)$/;
const KINDS: readonly OrganizationKind[] = ["Distributor", "ChildOrganization"];

function termOf(text: string): Term | { readonly malformed: string } {
  const place = PLACE.exec(text)?.groups;
  if (place?.key !== undefined) {
    const { key, depth } = place;
    return { by: depth === "**" ? "subtree" : depth === "*" ? "children" : "address", key };
  }
  const [name = "", value = ""] = halves(text);
  if (name === "kind") return kindOf(value);
  if (name === "op") return operationOf(value);
  const label = LABEL.exec(text)?.groups;
  if (label?.name !== undefined && label.value !== undefined)
    return { by: "label", name: label.name, value: label.value };
  return {
    malformed: "write KEY, KEY/*, KEY/**, kind=KIND, op=OPERATION or label.NAME=VALUE; `!` in front leaves out",
  };
}

function halves(text: string): readonly string[] {
  const at = text.indexOf("=");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function kindOf(text: string): Term | { readonly malformed: string } {
  const kind = KINDS.find((one) => one === text);
  if (kind) return { by: "kind", kind };
  return { malformed: `there is no kind ${text}: it is ${KINDS.join(" or ")}${didYouMean(text, KINDS)}` };
}

function operationOf(text: string): Term | { readonly malformed: string } {
  const kinds = new Set<string>(OPERATION_KINDS.filter((kind) => isLike(text, kind)));
  if (kinds.size > 0) return { by: "operation", kinds };
  return { malformed: `there is no operation ${text}${didYouMean(text, OPERATION_KINDS)}` };
}
