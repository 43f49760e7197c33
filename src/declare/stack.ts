/**
 * allot.yaml: the one file that is not a declaration. It can be read while the declarations are broken, since many
 * commands need no more than this.
 */
import { resolve } from "node:path";
import { DEFAULT_GUARDS, type GuardLimit, type Guards } from "../model/desired.ts";
import { a_key_is_well_formed } from "../model/law/organizations.ts";
import type { Place, Problem } from "../model/problem.ts";
import { validateStack } from "../wire/generated/stack-validator.ts";
import { serviceUrlFault } from "../wire/service-url.ts";
import { type Budget, type Instead, MAX_TOTAL_BYTES, readFile } from "./files.ts";
import { isTooComplex, leadsOutside } from "./glob.ts";
import { isMap, valueAt, type YamlMap } from "./map.ts";
import { type Mistake, Problems, quoted } from "./problems.ts";
import { BROKEN } from "./scalar.ts";
import { faultsOf } from "./schema-problem.ts";
import { shapeOf } from "./shape.ts";
import { SUPPORTED } from "./supported.ts";
import { entryAt } from "./trace.ts";
import { parseYaml } from "./yaml-file.ts";

export const STACK_FILE = "allot.yaml";
const DEFAULT_FILES = ["orgs/**/*.yaml"];

/** What allot.yaml says, defaults filled in. */
export interface StackConfig {
  /** The stack's folder, absolute. */
  readonly folder: string;
  /** Marks what the stack manages. */
  readonly name: string;
  /** Key of the root; undefined where the files are to say it. */
  readonly root: string | undefined;
  /** Globs. */
  readonly files: readonly string[];
  /** Globs of policy files. */
  readonly policies: readonly string[];
  /** `embedded`, or a URL. */
  readonly service: string;
  readonly guards: Guards;
}

export interface LoadedStack {
  /** Null where allot.yaml cannot be read, or has no name. */
  readonly config: StackConfig | null;
  readonly problems: Problem[];
}

/** What the declarations' reader needs besides: where things stand in allot.yaml. */
export interface ReadStack {
  readonly config: StackConfig | null;
  readonly bytes: Buffer | undefined;
  readonly placeOf: (...path: string[]) => Place;
  /** `files` as it stands there; undefined where it is left to its default. */
  readonly filesWritten?: readonly unknown[];
  /** `policies` as it stands there. */
  readonly policiesWritten?: readonly unknown[];
}

/** Reads allot.yaml alone. */
export async function loadStack(folder: string): Promise<LoadedStack> {
  const problems = new Problems();
  const { config } = readStack(folder, { bytes: MAX_TOTAL_BYTES }, problems);
  return { config, problems: problems.sorted(() => 0) };
}

/** Reads allot.yaml on the way to the declarations. */
export function readStack(folder: string, budget: Budget, problems: Problems, instead?: Instead): ReadStack {
  const start = { file: STACK_FILE, line: 1, column: 1 };
  const file = readFile(folder, STACK_FILE, budget, problems, instead);
  const nothing = { config: null, bytes: file?.bytes, placeOf: () => start };
  if (!file) return nothing;
  const before = problems.count;
  const yaml = parseYaml(file.source, problems);
  const [document, second] = yaml.documents;
  if (!document || document.data === BROKEN || document.data === null || second) {
    const message = `${STACK_FILE} is one document, \`kind: Stack\``;
    if (problems.count === before)
      problems.add({
        code: "stack_malformed",
        rule: "language-1",
        message,
        places: () => [second ? file.source.placeAt(second.at) : start],
      });
    if (!document) return nothing;
  }
  const placeAt = (path: readonly string[], at: "key" | "value") => {
    const { entry } = entryAt(yaml.trace, document.entries, path);
    if (entry === undefined) return file.source.placeAt(document.at);
    return file.source.placeAt(at === "key" ? yaml.trace.keyOffsetOf(entry) : yaml.trace.offsetOf(entry));
  };
  const placeOf = (...path: string[]) => placeAt(path, "value");
  const { data } = document;
  validateStack(data);
  const faults = faultsOf(validateStack.errors ?? [], data, shapeOf("Stack"));
  problems.addUnlisted(faults.more);
  for (const fault of faults.listed) {
    const { path, at } = fault;
    const found = valueAt(data, path);
    const isSecret = typeof found === "symbol" && yaml.environment.has(found);
    const message = `\`!env\` has no place in ${STACK_FILE}`;
    const said = isSecret
      ? { code: "env_misplaced", rule: "language-6", message }
      : { code: fault.code, rule: fault.rule, message: fault.message };
    problems.add({ ...said, places: () => [placeAt(path, at)] });
  }
  if (!isMap(data)) return { ...nothing, placeOf };
  const config = configOf(resolve(folder), data, placeOf, (mistake) => problems.add(mistake));
  const written = {
    ...(Array.isArray(data.files) && { filesWritten: data.files }),
    ...(Array.isArray(data.policies) && { policiesWritten: data.policies }),
  };
  return { config, bytes: file.bytes, placeOf, ...written };
}

function configOf(
  folder: string,
  data: YamlMap,
  placeOf: ReadStack["placeOf"],
  add: (mistake: Mistake) => void,
): StackConfig | null {
  const { name, root, service, guards } = data;
  for (const field of Object.keys(data)) {
    if (SUPPORTED.stack.includes(field) || !shapeOf("Stack").fields?.has(field)) continue;
    const message = `${quoted(field)} is not supported yet: remove it for now`;
    add({ code: "not_supported_yet", message, places: () => [placeOf(field)] });
  }
  // What has no form of a service at all, the schema tells.
  if (typeof service === "string" && /^https?:\/\/[^\s@]+$/.test(service)) {
    const fault = serviceUrlFault(service);
    const message = `${quoted(service)} ${fault}`;
    if (fault) add({ code: "service_malformed", message, places: () => [placeOf("service")] });
  }
  if (typeof root === "string") {
    const violation = a_key_is_well_formed(root);
    if (violation)
      add({ code: violation.code, rule: violation.rule, message: violation.message, places: () => [placeOf("root")] });
  }
  if (typeof name !== "string" || name === "") return null;
  const limits = isMap(guards) ? guards : {};
  return {
    folder,
    name,
    root: typeof root === "string" ? root : undefined,
    files: globsOf("files", data.files, placeOf, add) ?? DEFAULT_FILES,
    policies: globsOf("policies", data.policies, placeOf, add) ?? [],
    service: typeof service === "string" ? service : "embedded",
    guards: {
      unlinks: limitOf(limits.unlinks, DEFAULT_GUARDS.unlinks),
      creditsReclaimed: limitOf(limits.creditsReclaimed, DEFAULT_GUARDS.creditsReclaimed),
      removals: limitOf(limits.removals, DEFAULT_GUARDS.removals),
    },
  };
}

/** The globs of a field that stay inside; undefined where it is left to its default. */
function globsOf(
  field: "files" | "policies",
  globs: unknown,
  placeOf: ReadStack["placeOf"],
  add: (mistake: Mistake) => void,
): string[] | undefined {
  if (!Array.isArray(globs)) return undefined;
  return globs.filter((pattern, index): pattern is string => {
    if (typeof pattern !== "string") return false;
    const places = () => [placeOf(field, String(index))];
    if (leadsOutside(pattern)) {
      const message = `${quoted(pattern)} leads out of the stack's folder: name files inside it`;
      add({ code: "files_outside", rule: "language-12", message, places });
      return false;
    }
    if (!isTooComplex(pattern)) return true;
    add({ code: "glob_too_complex", rule: "language-12", message: `${quoted(pattern)} has too many \`*\``, places });
    return false;
  });
}

/** A limit as written; what is absent stays the default, and what is written replaces it. */
function limitOf(value: unknown, fallback: GuardLimit): GuardLimit {
  if (typeof value === "number") return { count: value };
  if (!isMap(value)) return fallback;
  const { count, percent } = value;
  return { ...(typeof count === "number" ? { count } : {}), ...(typeof percent === "number" ? { percent } : {}) };
}
