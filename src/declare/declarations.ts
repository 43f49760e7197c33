/**
 * The way from files to what is desired: read → check → resolve, in this order, everything in one run. The one place that
 * knows the order of these steps.
 */
import { createHash } from "node:crypto";
import type { Desired } from "../model/desired.ts";
import { Secret } from "../model/payment-mark.ts";
import type { Policy } from "../model/policy.ts";
import type { Locate, Problem } from "../model/problem.ts";
import type { Environment } from "./doubts.ts";
import { type Budget, type Instead, MAX_TOTAL_BYTES, readFile } from "./files.ts";
import { findFiles, isMatched, isPattern } from "./glob.ts";
import type { SecretOf } from "./managed-accounts.ts";
import { isMap, type YamlMap } from "./map.ts";
import { Organizations } from "./organizations.ts";
import { place } from "./placement.ts";
import { fieldPlace, locator, type Read } from "./places.ts";
import { readPolicies } from "./policies.ts";
import { Problems, quoted } from "./problems.ts";
import { type ReadStack, readStack, STACK_FILE, type StackConfig } from "./stack.ts";
import { MAX_TEMPLATE, Templates } from "./template.ts";
import { entryAt } from "./trace.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

export interface Declarations {
  /** Null where allot.yaml cannot be read. */
  readonly config: StackConfig | null;
  /** As complete as could be read, also where there are problems; null where no root is known. */
  readonly desired: Desired | null;
  /** Those that can be asked; of others there are problems. */
  readonly policies: readonly Policy[];
  /** What is wrong with the others; among `problems` as well. */
  readonly unaskable: readonly Problem[];
  /** Names of the policy files, by which `allot fmt` finds them. */
  readonly policyFiles: readonly string[];
  /** Every mistake, by file, line and column. */
  readonly problems: Problem[];
  readonly locate: Locate;
  /** Names of the files that were read, as `Origin.file` counts them. */
  readonly files: readonly string[];
  /** What was read, for `explain`. */
  readonly read: Read;
}

export interface LoadOptions {
  /** Where `!env` looks. Default: none is set. */
  readonly env?: Environment;
  /** Texts in the place of files, by their names: what would be declared if they were there. New ones count where `files` matches them. */
  readonly instead?: Instead;
}

/** Reads a stack: allot.yaml and all declarations. Never throws for what an author did. */
export async function loadDeclarations(folder: string, options: LoadOptions = {}): Promise<Declarations> {
  const problems = new Problems();
  const budget: Budget = { bytes: MAX_TOTAL_BYTES };
  const stack = readStack(folder, budget, problems, options.instead);
  const hash = createHash("sha256").update(stack.bytes ?? "");
  const ofPolicies = new Problems();
  const { policies, names: policyNames } = await readPolicies(stack, budget, ofPolicies, hash);
  const unaskable = ofPolicies.sorted(() => 0);
  problems.addAll(unaskable);
  const { files, complete } = readFiles(stack, budget, problems, hash, { policyNames, instead: options.instead });
  const isComplete = complete && files.every((file) => !file.incomplete);
  const drafted = draft(files, { problems, isComplete, env: options.env ?? {} });
  const { read, organizations } = drafted;
  if (isDoubtful(drafted)) settle(drafted, await import("./doubts.ts"));
  const { config, placeOf } = stack;
  const placement = {
    read,
    organizations: organizations.byKey,
    stack: { root: config?.root, placeOf },
    complete: isComplete,
    problems,
  };
  const root = config ? place(placement) : undefined;
  const desired =
    config && root !== undefined
      ? {
          stack: config.name,
          root,
          guards: config.guards,
          digest: hash.digest("hex"),
          organizations: organizations.byKey,
        }
      : null;
  const names = files.map(({ source }) => source.name);
  const ranks = new Map([STACK_FILE, ...policyNames, ...names].map((name, index) => [name, index]));
  const sorted = problems.sorted((file) => ranks.get(file) ?? ranks.size);
  const asked = { policies, unaskable, policyFiles: policyNames };
  return { config, desired, ...asked, problems: sorted, locate: locator(read), files: names, read };
}

/** What is known of declarations before somebody finds out what is wrong with those that are doubtful. */
export interface Drafted {
  readonly read: Read;
  readonly organizations: Organizations;
  readonly drafts: readonly Draft[];
  readonly problems: Problems;
  readonly env: Environment;
}

/** Takes up templates, then organizations. */
export function draft(
  files: readonly YamlFile[],
  { problems, isComplete, env }: Pick<Drafted, "problems" | "env"> & { readonly isComplete: boolean },
): Drafted {
  const read: Read = { files, templates: new Templates() };
  const drafts = takeTemplates(read, problems);
  const organizations = new Organizations(read, problems, isComplete, secrets(files, env));
  files.forEach((file, index) => {
    file.documents.forEach(({ data }, document) => {
      if (!isTemplate(data)) organizations.addDocument(data, index, document);
    });
  });
  return { read, organizations, drafts, problems, env };
}

function isDoubtful({ drafts, organizations }: Drafted): boolean {
  return drafts.length > 0 || organizations.doubts.length > 0;
}

/** Finds out what is wrong with what is doubtful. `doubts` is handed in, since it is loaded only when it is needed. */
export function settle(
  { read, organizations, drafts, problems, env }: Drafted,
  doubts: Pick<typeof import("./doubts.ts"), "examine" | "examineTemplate">,
): void {
  for (const { data, file, document } of drafts)
    doubts.examineTemplate(read, data, { name: "", file, document }, env, problems);
  for (const doubt of organizations.doubts) doubts.examine(read, doubt, env, problems);
}

/** The secrets that `!env` stands for in files (language rule 6). */
function secrets(files: readonly YamlFile[], environment: Environment): SecretOf {
  return (symbol) => {
    const variable = files.find((file) => file.environment.has(symbol))?.environment.get(symbol);
    const value = variable !== undefined && Object.hasOwn(environment, variable) ? (environment[variable] ?? "") : "";
    return variable === undefined || value === "" ? undefined : new Secret(variable, value);
  };
}

function readFiles(
  stack: ReadStack,
  budget: Budget,
  problems: Problems,
  hash: ReturnType<typeof createHash>,
  { policyNames, instead }: { readonly policyNames: readonly string[]; readonly instead?: Instead | undefined },
) {
  const files: YamlFile[] = [];
  if (!stack.config) return { files, complete: false };
  const { folder, files: patterns } = stack.config;
  const { names: found, refused, unmatched } = findFiles(folder, patterns, [STACK_FILE, ...policyNames]);
  const given = [...(instead?.keys() ?? [])].filter((name) => name !== STACK_FILE && isMatched(name, patterns));
  const names = given.length === 0 ? found : [...new Set([...found, ...given])].sort();
  // Where `files` is left to its default, a stack without files is missing a root, if anything.
  const missing = stack.filesWritten ? unmatched : [];
  let complete = refused.length === 0 && missing.length === 0;
  for (const pattern of missing) {
    const places = () => [stack.placeOf("files", String(stack.filesWritten?.indexOf(pattern)))];
    if (isPattern(pattern))
      problems.add({ code: "no_file_matches", message: `no file matches ${quoted(pattern)}`, places });
    else problems.add({ code: "file_not_found", message: `there is no file ${quoted(pattern)}`, places });
  }
  for (const { name, code, message } of refused)
    problems.add({ code, rule: "language-12", message, places: () => [{ file: name, line: 1, column: 1 }] });
  for (const name of names) {
    const file = readFile(folder, name, budget, problems, instead);
    if (!file) {
      complete = false;
      continue;
    }
    hash.update(`\0${name}\0${file.bytes.length}\0`).update(file.bytes);
    files.push(parseYaml(file.source, problems));
  }
  return { files, complete };
}

type Draft = { data: YamlMap; file: number; document: number };
const isTemplate = (data: unknown): data is YamlMap => isMap(data) && data.kind === "Template";

/** Takes up all templates, before anything extends them. */
function takeTemplates({ files, templates }: Read, problems: Problems): Draft[] {
  const drafts: Draft[] = [];
  files.forEach((yaml, file) => {
    yaml.documents.forEach(({ data, entries }, document) => {
      if (!isTemplate(data)) return;
      drafts.push({ data, file, document });
      const { name, spec } = data;
      if (typeof name !== "string" || !isMap(spec)) return;
      const { first: begin, end } = yaml.trace.below(entryAt(yaml.trace, entries, ["spec"]).entry ?? entries.first);
      const size = end - begin;
      if (size > MAX_TEMPLATE) {
        const message = `the Template ${quoted(name)} has ${size} values; it may have ${MAX_TEMPLATE}`;
        const places = () => [fieldPlace(files, { file, document, path: [] }, ["spec"], "key")];
        problems.add({ code: "template_too_large", rule: "language-12", message, places });
        return;
      }
      const first = templates.add({ name, spec, file, document });
      if (!first) return;
      const message = `the Template ${quoted(name)} is declared twice; keep one of the two`;
      const placeOf = (at: { file: number; document: number }) =>
        fieldPlace(files, { ...at, path: [] }, ["name"], "value");
      const places = () => [placeOf({ file, document }), placeOf({ file: first.file, document: first.document })];
      problems.add({ code: "template_twice", rule: "language-1", message, places });
    });
  });
  return drafts;
}
