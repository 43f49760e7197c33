/**
 * Organizations that are declared in TypeScript, as the texts that files of a stack would be: for the reader of declarations, which judges
 * them at synthesis, and for Terraform, which hands them to the provider.
 *
 * JSON is YAML, and one value a line lets a place in a text be told as a path in the data.
 */
import { Fn, Token } from "cdktf";
import type { Place } from "../model/problem.ts";
import type { ChildOrganization, Distributor, Policy } from "../wire/generated/declaration.ts";
import { literal } from "./literals.ts";

/** A declaration as in YAML; `apiVersion` is known. */
export type DeclaredOrganization = Omit<Distributor, "apiVersion"> | Omit<ChildOrganization, "apiVersion">;

/** A policy as in YAML; `apiVersion` is known. */
export type DeclaredPolicy = Omit<Policy, "apiVersion">;

/** Texts by the names of files: one a declaration, called by its key. Tokens stand in them as CDKTF writes them. */
export function textsOf(organizations: readonly DeclaredOrganization[]): ReadonlyMap<string, string> {
  return new Map(organizations.map((one, index) => [fileName(one, index), JSON.stringify(versioned(one), null, 2)]));
}

/** The same as Terraform reads them: what the texts say literally is literal there, and tokens are filled in as JSON. */
export function templatesOf(organizations: readonly DeclaredOrganization[]): Record<string, string> {
  return Object.fromEntries(organizations.map((one, index) => [fileName(one, index), templateOf(versioned(one))]));
}

/** A policy as Terraform reads it. */
export function policyTemplate(policy: DeclaredPolicy): string {
  return templateOf(versioned(policy));
}

function versioned(declared: object): object {
  return { apiVersion: "allot/v1", ...declared };
}

/** Keys are names of files, unless they are no keys; that is told elsewhere. */
function fileName({ key }: DeclaredOrganization, index: number): string {
  return /^[a-z0-9-]+$/.test(key) ? `${key}.json` : `organization-${index}.json`;
}

/** Stands for a token until the text is made: in no text that people write. */
const MARK = "\u{e000}";

function templateOf(declared: object): string {
  const tokens: unknown[] = [];
  const marked = JSON.stringify(
    declared,
    function (this: Record<string, unknown>, key, value: unknown) {
      const raw = this[key];
      if (!Token.isUnresolved(raw)) return value;
      tokens.push(filledIn(raw));
      return MARK;
    },
    2,
  );
  return literal(marked)
    .split(`"${MARK}"`)
    .map((text, index) => (index === 0 ? text : `${Token.asString(Fn.jsonencode(tokens[index - 1]))}${text}`))
    .join("");
}

/** @throws Error for what CDKTF would write wrongly */
function filledIn(token: unknown): unknown {
  const isMixed = typeof token === "string" && /["\\\n]/.test(token);
  if (isMixed)
    throw new Error("a text with a token in it cannot have quotes, backslashes or line breaks besides: use Fn.join");
  return token;
}

/** Keys of the organizations of which something is known to Terraform only; those are not judged at synthesis. */
export function unknownIn(organizations: readonly DeclaredOrganization[]): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown, key: string): void => {
    if (Token.isUnresolved(value)) found.add(key);
    else if (Array.isArray(value)) for (const item of value) look(item, key);
    else if (typeof value === "object" && value !== null)
      for (const [name, item] of Object.entries(value)) {
        if (
          name === "children" &&
          typeof item === "object" &&
          item !== null &&
          !Array.isArray(item) &&
          !("resolve" in item)
        )
          for (const [child, below] of Object.entries(item)) look(below, child);
        else look(item, key);
      }
  };
  for (const one of organizations) look(one, one.key);
  return found;
}

/** A place in one of the texts as a path in the data: `rlc.children.cd.credits`; where there are none, what is to be given. */
export function pathAt(texts: ReadonlyMap<string, string>, place: Place): string {
  if (texts.size === 0) return "organizations";
  return [place.file.replace(/\.json$/, ""), ...stepsAt(texts.get(place.file) ?? "", place.line)].join(".");
}

/** The same within one text, step by step. */
export function stepsAt(json: string, line: number): readonly string[] {
  const path: { readonly step: string; items: number }[] = [];
  for (const text of json.split("\n").slice(0, line)) {
    const level = text.search(/\S/) / 2;
    if (/^\s*[\]}]/.test(text)) continue;
    path.length = level;
    const [, key] = /^\s*"((?:[^"\\]|\\.)*)":/.exec(text) ?? [];
    const above = path[level - 1];
    path[level] = { step: key ?? String(above?.items ?? 0), items: 0 };
    if (above) above.items += 1;
  }
  return path.slice(1).map(({ step }) => step);
}
