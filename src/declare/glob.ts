/**
 * Which files a stack has, by the globs of `files`: `*`, `**`, `?`, `{a,b}`, and `!` in front to leave out. Stays inside
 * the folder: what leads out of it is refused with a place, and links are told apart from files.
 *
 * Rejected: tinyglobby. It either leaves links out silently, or follows them out of the folder before anybody can look.
 */
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Why a path is not read. */
export interface RefusedPath {
  /** Path inside the folder. */
  readonly name: string;
  readonly code: "link_outside" | "link_to_folder" | "not_a_file" | "too_many_files";
  readonly message: string;
}

export interface Found {
  /** Paths inside the folder with forward slashes, sorted, each once. */
  readonly names: readonly string[];
  readonly refused: readonly RefusedPath[];
  /** Patterns that nothing matches. */
  readonly unmatched: readonly string[];
}

/** Directory entries that are looked at; a stack is no place for more. */
const MAX_ENTRIES = 500_000;
/** Whether a pattern is one for any number of files, and no file's name. */
export const isPattern = (pattern: string) => SPECIAL.test(pattern);

const SPECIAL = /[*?{}[\]()!]/;

/** Whether patterns name a file, be it there or not. */
export function isMatched(name: string, patterns: readonly string[]): boolean {
  const isOne = (pattern: string) => globExpression(pattern).test(name);
  const isHidden = name
    .split("/")
    .some((step, index, steps) => index < steps.length - 1 && /^\.|^node_modules$/.test(step));
  return (
    !isHidden &&
    patterns.some((pattern) => !pattern.startsWith("!") && isOne(pattern)) &&
    !patterns.some((pattern) => pattern.startsWith("!") && isOne(pattern.slice(1)))
  );
}

/** Whether a pattern would lead out of the folder that it is used in. */
export function leadsOutside(pattern: string): boolean {
  const bare = pattern.replace(/^!/, "");
  return /^(?:[/\\]|[A-Za-z]:)/.test(bare) || bare.split(/[/\\]/).includes("..");
}

/** Whether matching a pattern could take long: more than four `*` in one step. */
export function isTooComplex(pattern: string): boolean {
  return pattern.split("/").some((step) => step.split("*").length > 5);
}

/** Finds the files of patterns that do not lead outside. */
export function findFiles(folder: string, patterns: readonly string[], except: readonly string[]): Found {
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = patterns
    .filter((pattern) => pattern.startsWith("!"))
    .map((pattern) => globExpression(pattern.slice(1)));
  const matches = wanted.map(globExpression);
  const inside = realpathSync(folder) + sep;
  const refused: RefusedPath[] = [];
  const names = new Set<string>();
  const walked = new Set<string>();
  let entries = 0;

  const missing = new Set(wanted.keys());

  const take = (name: string, entry: Dirent) => {
    if (except.includes(name) || !matches.some((match) => match.test(name))) return;
    for (const index of missing) if (matches[index]?.test(name)) missing.delete(index);
    if (unwanted.some((match) => match.test(name))) return;
    if (entry.isSymbolicLink()) {
      const real = realPathOf(join(folder, name));
      if (real === undefined || !real.startsWith(inside)) {
        refused.push({
          name,
          code: "link_outside",
          message: "this is a link to somewhere outside of the stack's folder: put a file here",
        });
        return;
      }
      const target = real.slice(inside.length).replaceAll(sep, "/");
      if (except.includes(target)) return;
      names.add(target);
    } else if (entry.isFile()) names.add(name);
    else refused.push({ name, code: "not_a_file", message: "this is neither a file nor a folder" });
  };

  const walk = (base: string) => {
    if (walked.has(base)) return;
    walked.add(base);
    for (const entry of entriesOf(join(folder, base))) {
      entries += 1;
      if (entries > MAX_ENTRIES) {
        refused.push({ name: base, code: "too_many_files", message: `there are more than ${MAX_ENTRIES} files here` });
        return;
      }
      const name = base === "" ? entry.name : `${base}/${entry.name}`;
      const isFolder = entry.isDirectory();
      const isLink = entry.isSymbolicLink();
      if (!isFolder && !(isLink && isFolderAt(join(folder, name)))) {
        take(name, entry);
      } else if (!entry.name.startsWith(".") && entry.name !== "node_modules") {
        if (!isLink) walk(name);
        else
          refused.push({
            name,
            code: "link_to_folder",
            message: "links to folders are not followed: name the folder itself in `files`",
          });
      }
    }
  };

  for (const pattern of wanted) {
    const base = baseOf(pattern);
    const real = realPathOf(join(folder, base));
    if (real === undefined) continue;
    if (`${real}${sep}`.startsWith(inside)) walk(base);
    else refused.push({ name: base, code: "link_outside", message: "this leads outside of the stack's folder" });
  }
  const unmatched = refused.length > 0 ? [] : wanted.filter((_, index) => missing.has(index));
  return { names: [...names].sort(), refused, unmatched };
}

/** The folders that a pattern names before anything in it is special. */
function baseOf(pattern: string): string {
  const steps = pattern.split("/").slice(0, -1);
  const special = steps.findIndex((step) => SPECIAL.test(step));
  return (special < 0 ? steps : steps.slice(0, special)).filter((step) => step !== "" && step !== ".").join("/");
}

/** A glob as a regular expression over whole paths; no part of it can backtrack across a `/` but `**`. */
export function globExpression(glob: string): RegExp {
  let depth = 0;
  const source = glob.replace(/^(?:\.\/)+/, "").replace(/\*\*\/|\*\*|\*|\?|[{},]|[\\^$.|+()[\]]/g, (found) => {
    switch (found) {
      case "**/":
        return "(?:[^/]+/)*";
      case "**":
        return ".*";
      case "*":
        return "[^/]*";
      case "?":
        return "[^/]";
      case "{":
        depth += 1;
        return "(?:";
      case "}":
        if (depth === 0) return "\\}";
        depth -= 1;
        return ")";
      case ",":
        return depth > 0 ? "|" : ",";
      default:
        return `\\${found}`;
    }
  });
  return new RegExp(`^${source}${")".repeat(depth)}$`, "u");
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isFolderAt(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
